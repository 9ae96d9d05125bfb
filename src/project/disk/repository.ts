import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { maySpeak } from '../builds/kinds.ts'
import { isClosed, type Indexed, type Paths } from '../listing.ts'
import { createSurroundings, maximumSurroundingSize } from '../neighbours.ts'
import { from, inOrder, isAmong, relativeTo } from '../sorted.ts'
import type { FileFacts } from '../types.ts'
import { note, trackedPaths, walk, type Facts } from '../walk.ts'
import { diskAt, readText, TrackedFile } from './files.ts'
import { findRepository, realpath } from './git.ts'
import { listsOf, type Lists } from './lists.ts'

/** Files below one ignored directory, and of a whole listing; what lies past them is named in `unlisted`. */
const maximumIgnored = 5_000
const maximumFiles = 500_000

/** A repository, or a directory outside of one, that is listed once for all that is looked at in it. */
export interface Repository {
  /** Absolute, links followed. */
  readonly root: string
  /**
   * Paths from the root, sorted, without node_modules: what git tracks or would add; without git, what no `.gitignore` names; all
   * that is there where git is not to be asked.
   */
  readonly paths: readonly string[]
  /** Those of the paths that may say how images are built, started or deployed. */
  readonly speaking: readonly string[]
  /** Whether one of the paths is this. */
  has(path: string): boolean
  /** The files below a directory, by path from there; `prefix` is its path from the root. */
  files(prefix: string): Listed
  /** The text of a file, by its path from the root; undefined where it is absent, no text, or too large. */
  text(path: string): string | undefined
  /** Files that start, build or deploy the images of a directory, by path from the root. */
  surroundings(prefix: string): ReadonlyMap<string, string>
}

export interface Listed {
  readonly files: ReadonlyMap<string, FileFacts>
  /** What `files` does not show, sorted. */
  readonly unlisted: readonly string[]
}

/** What git says of a repository. All of it sorted, by path from the root. */
interface Known {
  readonly tracked: readonly Indexed[]
  readonly own: readonly string[]
  /** What is below a directory and not tracked; undefined where git does not look into it. */
  others(prefix: string): Paths | undefined
}

/**
 * Lists a directory, normally a repository's root. Never throws for what is in it: a directory that cannot be read is empty, and
 * without git, and where `git` is false, the files are walked. Nothing of the repository is executed: git is taken from outside
 * it, and told to ignore what its configuration could make it start. `lists` is what git has said of it already.
 */
export function openRepository(
  directory: string,
  { git = true, lists }: { readonly git?: boolean; readonly lists?: Lists } = {},
): Repository {
  const root = realpath(resolve(directory)) ?? resolve(directory)
  const known = git && findRepository(root) !== undefined ? knownFrom(lists ?? listsOf(root)) : undefined
  const walked = known === undefined ? walkAll(root) : undefined
  const files = walked?.files ?? new Map<string, FileFacts>()
  const paths = known?.own ?? (git ? trackedPaths(files) : [...files.keys()])
  const speaking = paths.filter(maySpeak)
  const text = (path: string): string | undefined => readText(root, join(root, path), maximumSurroundingSize)
  return {
    root,
    paths,
    speaking,
    has: (path) => isAmong(paths, path),
    files: (prefix) => {
      if (known !== undefined) return filesBelow(root, prefix, known)
      return (walked && partOf(walked, prefix)) ?? walkAll(join(root, prefix))
    },
    text,
    surroundings: createSurroundings(speaking, text),
  }
}

/** Undefined where git cannot list the directory. */
function knownFrom(lists: Lists): Known | undefined {
  if (lists.present === undefined || lists.gone === undefined) return undefined
  const { others: untracked } = lists.present
  const gone = new Set(lists.gone.files)
  const tracked = gone.size === 0 ? lists.present.tracked : lists.present.tracked.filter(({ path }) => !gone.has(path))
  const submodules = tracked.flatMap(({ kind, path }) => (kind === 'submodule' ? [path] : []))
  const files = inOrder(
    submodules.length === 0 ? tracked : tracked.filter(({ kind }) => kind !== 'submodule'),
    ({ path }) => path,
  )
  let others: { readonly paths: Paths; readonly closed: ReadonlySet<string> } | undefined
  /** What git ignores, and what it does not look into. */
  const asked = (): typeof others => {
    if (others !== undefined) return others
    const { ignored } = lists
    if (ignored === undefined) return undefined
    const directories = [...submodules, ...untracked.directories, ...ignored.directories].sort()
    const paths = { files: [...untracked.files, ...ignored.files].sort(), directories }
    return (others = { paths, closed: new Set(directories) })
  }
  return {
    tracked: files,
    own: inOrder([...files.map(({ path }) => path), ...untracked.files], (path) => path),
    others: (prefix) => {
      const all = asked()
      return [...above(prefix), prefix].some((path) => all?.closed.has(path)) ? undefined : all?.paths
    },
  }
}

/** The part of a listing below a directory. */
function filesBelow(root: string, prefix: string, known: Known): Listed {
  const base = join(root, prefix)
  const told = known.others(prefix)
  // Git does not look into what it ignores, nor into another repository.
  if (told === undefined) return walkAll(base)
  const disk = diskAt(base)
  const files: Facts = new Map()
  const unlisted: string[] = []
  const others = from(told.files, prefix, (path) => path)
  const replaced = new Set(others.flatMap((path) => above(relativeTo(path, prefix))))
  for (const entry of from(known.tracked, prefix, ({ path }) => path)) {
    if (files.size >= maximumFiles) break
    const path = relativeTo(entry.path, prefix)
    // A directory has taken the place of a file that is tracked still.
    if (replaced.has(path)) continue
    if (entry.kind === 'link') note(disk, path, 'tracked', files)
    else files.set(path, new TrackedFile(base, path))
  }
  for (const path of others) {
    if (files.size >= maximumFiles) break
    const name = relativeTo(path, prefix)
    if (!files.has(name)) note(disk, name, 'maybe', files)
  }
  if (files.size >= maximumFiles) unlisted.push('.')
  for (const path of from(told.directories, prefix, (directory) => directory)) {
    const start = relativeTo(path, prefix)
    if (isClosed(start.slice(start.lastIndexOf('/') + 1)) || files.size >= maximumFiles) unlisted.push(start)
    else walk(disk, files, unlisted, { start, presence: 'maybe', gitignore: false, limit: maximumIgnored })
  }
  if (lstatSync(join(base, '.git'), { throwIfNoEntry: false })) unlisted.push('.git')
  return sorted(files, unlisted)
}

/** The part of a walk below a directory; undefined where it did not come there. */
function partOf({ files, unlisted }: Listed, prefix: string): Listed | undefined {
  if (prefix === '') return { files, unlisted }
  const found = from([...files], prefix, ([path]) => path)
  if (found.length === 0) return undefined
  return {
    files: new Map(found.map(([path, facts]) => [relativeTo(path, prefix), facts])),
    unlisted: from(unlisted, prefix, (path) => path).map((path) => relativeTo(path, prefix)),
  }
}

const above = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'))

function walkAll(base: string): Listed {
  const files: Facts = new Map()
  const unlisted: string[] = []
  walk(diskAt(base), files, unlisted, { start: '', presence: 'tracked', gitignore: true, limit: maximumFiles })
  return sorted(files, unlisted)
}

function sorted(files: Facts, unlisted: string[]): Listed {
  return {
    files: new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1))),
    unlisted: unlisted.sort(),
  }
}
