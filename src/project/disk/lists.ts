import { gitLists, parsePaths, parsePresent, type Paths, type Present } from '../listing.ts'
import { findGit, runGit, startGit } from './git.ts'

/** What git says of a repository. A list is undefined where git cannot make it. */
export interface Lists {
  /** Of `gitLists.present`. */
  readonly present: Present | undefined
  /** Of `gitLists.gone`. */
  readonly gone: Paths | undefined
  /** Of `gitLists.ignored`. */
  readonly ignored: Paths | undefined
}

const read = <T>(parse: (output: string) => T, output: string | undefined): T | undefined =>
  output === undefined ? undefined : parse(output)

/** Asks git when a list is wanted. `root` is the repository's own. */
export function listsOf(root: string): Lists {
  const git = findGit(root)
  return {
    present: read(parsePresent, runGit(git, root, gitLists.present)),
    gone: read(parsePaths, runGit(git, root, gitLists.gone)),
    get ignored() {
      return read(parsePaths, runGit(git, root, gitLists.ignored))
    },
  }
}

/** The lists of one repository, as they are made. */
export interface Listing {
  readonly root: string
  /** Never rejects. */
  readonly lists: Promise<Lists>
  stop(): void
}

/** Starts all lists at once: git takes as long as restage takes to load. */
export function startLists(root: string): Listing {
  const git = findGit(root)
  const start = (list: keyof typeof gitLists) => startGit(git, root, gitLists[list])
  const [present, gone, ignored] = [start('present'), start('gone'), start('ignored')]
  return {
    root,
    // The first is read while git looks at the disk for the others.
    lists: Promise.all([
      present.output.then((output) => read(parsePresent, output)),
      gone.output.then((output) => read(parsePaths, output)),
      ignored.output.then((output) => read(parsePaths, output)),
    ]).then((all) => ({ present: all[0], gone: all[1], ignored: all[2] })),
    stop: () => {
      for (const each of [present, gone, ignored]) each.stop()
    },
  }
}
