import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gitLists, isClosed, parsePaths, parsePresent, type Indexed } from '../listing.ts'
import { createSurroundings, maximumSurroundingSize } from '../neighbours.ts'
import { from, isBelow, relativeTo } from '../sorted.ts'
import type { FileFacts } from '../types.ts'
import { note, trackedPaths, walk, type Facts } from '../walk.ts'
import { diskAt, readText, TrackedFile } from './files.ts'
import { findGit, findRepository, realpath, runGit } from './git.ts'

/** Files below one ignored directory, and of a whole listing; what lies past them is named in `unlisted`. */
const maximumIgnored = 5_000
const maximumFiles = 500_000

/** A repository, or a directory outside of one, that is listed once for all that is looked at in it. */
export interface Repository {
  /** Absolute, links followed. */
  readonly root: string
  /** Paths from the root, sorted, without node_modules: what git tracks or would add; without git, what no `.gitignore` names. */
  readonly paths: readonly string[]
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

/** What git says of a repository. All of it sorted. */
interface Known {
  readonly tracked: readonly Indexed[]
  /** Not tracked, or ignored. */
  readonly others: readonly string[]
  /** Directories of that, submodules among them, which git does not look into. */
  readonly directories: readonly string[]
  readonly own: readonly string[]
}

/**
 * Lists a directory, normally a repository's root. Never throws for what is in it: a directory that cannot be read is empty, and
 * without git the files are walked. Nothing of the repository is executed: git is taken from outside it, and told to ignore
 * what its configuration could make it start.
 */
export function openRepository(directory: string): Repository {
  const root = realpath(resolve(directory)) ?? resolve(directory)
  const known = askGit(root)
  const walked = known === undefined ? walkAll(root) : undefined
  const paths = known?.own ?? trackedPaths(walked?.files ?? new Map())
  const text = (path: string): string | undefined => readText(root, join(root, path), maximumSurroundingSize)
  return {
    root,
    paths,
    files: (prefix) => {
      if (known !== undefined) return filesBelow(root, prefix, known)
      return prefix === '' && walked !== undefined ? walked : walkAll(join(root, prefix))
    },
    text,
    surroundings: createSurroundings(paths, text),
  }
}

const byPath = (left: { path: string }, right: { path: string }): number => (left.path < right.path ? -1 : 1)

/** Undefined where git cannot list the directory. */
function askGit(root: string): Known | undefined {
  if (findRepository(root) === undefined) return undefined
  const git = findGit(root)
  const present = runGit(git, root, gitLists.present)
  const ignored = present === undefined ? undefined : runGit(git, root, gitLists.ignored)
  if (present === undefined || ignored === undefined) return undefined
  const { tracked, others: untracked } = parsePresent(present)
  const left = parsePaths(ignored)
  const submodules = tracked.flatMap(({ kind, path }) => (kind === 'submodule' ? [path] : []))
  const directories = [...submodules, ...untracked.directories, ...left.directories].sort()
  // The root itself is ignored by a repository above it: git says nothing of what is in it.
  if (directories.includes('.')) return undefined
  const files = tracked.filter(({ kind }) => kind !== 'submodule').sort(byPath)
  return {
    tracked: files,
    others: [...untracked.files, ...left.files].sort(),
    directories,
    own: [...files.map(({ path }) => path), ...untracked.files].sort(),
  }
}

/** The part of a listing below a directory. */
function filesBelow(root: string, prefix: string, known: Known): Listed {
  // Git does not look into what it ignores, nor into another repository.
  if (prefix !== '' && known.directories.some((path) => path === prefix || isBelow(prefix, path)))
    return walkAll(join(root, prefix))
  const base = join(root, prefix)
  const disk = diskAt(base)
  const files: Facts = new Map()
  const unlisted: string[] = []
  const others = from(known.others, prefix, (path) => path)
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
  for (const path of from(known.directories, prefix, (directory) => directory)) {
    const start = relativeTo(path, prefix)
    if (isClosed(start.slice(start.lastIndexOf('/') + 1)) || files.size >= maximumFiles) unlisted.push(start)
    else walk(disk, files, unlisted, { start, presence: 'maybe', gitignore: false, limit: maximumIgnored })
  }
  if (lstatSync(join(base, '.git'), { throwIfNoEntry: false })) unlisted.push('.git')
  return sorted(files, unlisted)
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
