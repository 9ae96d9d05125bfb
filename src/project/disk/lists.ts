import { gitLists } from '../listing.ts'
import { findGit, runGit, startGit } from './git.ts'

/** What git prints of a repository; undefined where it cannot. */
export interface Lists {
  /** Of `gitLists.present`. */
  readonly present: string | undefined
  /** Of `gitLists.ignored`. */
  readonly ignored: string | undefined
}

/** Asks git when a list is wanted. `root` is the repository's own. */
export function listsOf(root: string): Lists {
  const git = findGit(root)
  return {
    present: runGit(git, root, gitLists.present),
    get ignored() {
      return runGit(git, root, gitLists.ignored)
    },
  }
}

/** Both lists of one repository, as they are made. */
export interface Listing {
  readonly root: string
  /** Never rejects. */
  readonly lists: Promise<Lists>
  stop(): void
}

/** Starts both lists at once: git takes as long as restage takes to load. */
export function startLists(root: string): Listing {
  const git = findGit(root)
  const [present, ignored] = [startGit(git, root, gitLists.present), startGit(git, root, gitLists.ignored)]
  return {
    root,
    lists: Promise.all([present.output, ignored.output]).then((both) => ({ present: both[0], ignored: both[1] })),
    stop: () => {
      present.stop()
      ignored.stop()
    },
  }
}
