import { execFileSync } from 'node:child_process'
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
} from 'node:fs'
import { delimiter, dirname as systemDirname, isAbsolute, join as systemJoin, relative, resolve, sep } from 'node:path'
import { gitEnvironment, gitLists, gitSettings, isClosed, parsePaths, parsePresent, sizeLimit } from './listing.ts'
import { maximumSurroundingSize, pickSurroundings } from './neighbours.ts'
import { clean, contextPath } from './path.ts'
import type { FileFacts, Project } from './types.ts'
import { note, trackedPaths, walk, type Disk, type Facts } from './walk.ts'

export interface LoadOptions {
  /** The Dockerfile, absolute or relative to the root. Outside the root, it and its ignore file can be read by this path. */
  readonly dockerfile?: string
  /** Root of the repository, where `surroundings` are looked for. By default the directory above with `.git`, else the root. */
  readonly repository?: string
  /** `listedFiles`, where the caller keeps what it gave: git takes its time. */
  readonly listed?: (directory: string) => readonly string[] | undefined
}

/** Files below one ignored directory, and of a whole listing; what lies past them is named in `unlisted`. */
const maximumIgnored = 5_000
const maximumFiles = 500_000
const maximumTextSize = 16 * 1024 * 1024

/**
 * Loads a build context. Never throws for what is in it: a directory that cannot be read is empty, and without git the
 * files are walked. Nothing of the repository is executed: git is taken from outside it, and told to ignore what its
 * configuration could make it start.
 */
export function loadProject(root: string, options: LoadOptions = {}): Project {
  const base = realpath(resolve(root)) ?? resolve(root)
  const repository =
    (options.repository === undefined ? findRepository(base) : realpath(resolve(options.repository))) ?? base
  const git = findGit(base, repository)
  const unlisted: string[] = []
  const files = new Map(list(git, base, unlisted).sort(([left], [right]) => (left < right ? -1 : 1)))
  const outside = outsideFiles(base, options.dockerfile)
  const texts = new Map<string, string | undefined>()

  const read = (path: string): string | undefined => {
    const other = outside.get(clean(path))
    if (other !== undefined) return readText(systemDirname(other), other, sizeLimit(path))
    const name = contextPath(path)
    if (!files.has(name)) return undefined
    if (!texts.has(name)) texts.set(name, readText(base, systemJoin(base, name), sizeLimit(name)))
    return texts.get(name)
  }
  let surroundings: ReadonlyMap<string, string> | undefined
  return {
    root,
    files,
    unlisted: unlisted.sort(),
    prefix: isInside(base, repository) ? relative(repository, base).split(sep).join('/') : '',
    read,
    isText: (path) => {
      const name = contextPath(path)
      if (texts.get(name) !== undefined) return true
      return files.has(name) && readText(base, systemJoin(base, name), maximumTextSize) !== undefined
    },
    get surroundings() {
      const listed = options.listed ? options.listed(repository) : listWith(git, repository)
      surroundings ??= pickSurroundings(repositoryPaths(listed, repository, base, files), (path) =>
        readText(repository, systemJoin(repository, path), maximumSurroundingSize),
      )
      return surroundings
    },
  }
}

/** Files below a directory, sorted, without node_modules: those of `listedFiles`, all of them where git lists nothing. */
export function ownFiles(
  directory: string,
  listed: readonly string[] | undefined = listedFiles(directory),
): readonly string[] {
  return listed ?? trackedPaths(walkAll(realpath(resolve(directory)) ?? resolve(directory), []))
}

/** Files below a directory that git tracks or would add, sorted; undefined where there is no repository, or no git. */
export function listedFiles(directory: string): string[] | undefined {
  const base = realpath(resolve(directory)) ?? resolve(directory)
  return listWith(findGit(base, base), base)
}

function listWith(git: string | undefined, directory: string): string[] | undefined {
  const listed = runGit(git, directory, gitLists.own)
  return listed === undefined ? undefined : [...new Set(parsePaths(listed).files)].sort()
}

function realpath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}

/** The nearest directory, from `start` upward, with `.git` in it: a directory, or a worktree's file. */
export function findRepository(start: string): string | undefined {
  for (let directory = start; ; directory = systemDirname(directory)) {
    if (lstatSync(systemJoin(directory, '.git'), { throwIfNoEntry: false })) return directory
    if (systemDirname(directory) === directory) return undefined
  }
}

/**
 * Git on PATH, as an absolute path outside the repository: a relative or inner entry of PATH could be the repository's
 * own program. Undefined where there is no repository to list.
 */
function findGit(base: string, repository: string): string | undefined {
  const worktree = findRepository(base)
  if (worktree === undefined) return undefined
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    if (!isAbsolute(directory)) continue
    const path = systemJoin(directory, name)
    const real = realpath(path)
    if (real === undefined || [worktree, repository].some((other) => isInside(real, other) || isInside(path, other))) {
      continue
    }
    try {
      accessSync(real, constants.X_OK)
      return path
    } catch {
      continue
    }
  }
  return undefined
}

/** Output of a git command, or undefined where it fails. The repository's configuration may be hostile. */
function runGit(git: string | undefined, directory: string, args: readonly string[]): string | undefined {
  const worktree = findRepository(directory)
  if (worktree === undefined || git === undefined) return undefined
  try {
    return execFileSync(git, ['--no-pager', ...gitSettings, ...args], {
      cwd: directory,
      env: {
        ...gitEnvironment(worktree, systemDirname(git)),
        ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1024 * 1024 * 1024,
      timeout: 60_000,
      windowsHide: true,
    }).toString('utf8')
  } catch {
    return undefined
  }
}

function list(git: string | undefined, base: string, unlisted: string[]): [string, FileFacts][] {
  const files = listWithGit(git, base, unlisted) ?? walkAll(base, unlisted)
  return [...files]
}

function walkAll(base: string, unlisted: string[]): Facts {
  const files: Facts = new Map()
  walk(diskAt(base), files, unlisted, { start: '', presence: 'tracked', gitignore: true, limit: maximumFiles })
  return files
}

/** Undefined where git cannot list the directory. */
function listWithGit(git: string | undefined, base: string, unlisted: string[]): Facts | undefined {
  const present = runGit(git, base, gitLists.present)
  const ignored = present === undefined ? undefined : runGit(git, base, gitLists.ignored)
  if (present === undefined || ignored === undefined) return undefined
  const { tracked, others: untracked } = parsePresent(present)
  const others = [untracked, parsePaths(ignored)]
  const directories = others.flatMap((other) => other.directories)
  // The root itself is ignored by a repository above it: git says nothing of what is in it.
  if (directories.includes('.')) return undefined

  const disk = diskAt(base)
  const files: Facts = new Map()
  for (const entry of tracked) {
    if (entry.kind === 'submodule') directories.push(entry.path)
    else if (files.size < maximumFiles) note(disk, entry.path, 'tracked', files)
  }
  for (const path of others.flatMap((other) => other.files)) {
    if (files.size < maximumFiles && !files.has(path)) note(disk, path, 'maybe', files)
  }
  if (files.size >= maximumFiles) unlisted.push('.')
  for (const start of directories) {
    if (isClosed(start.slice(start.lastIndexOf('/') + 1)) || files.size >= maximumFiles) unlisted.push(start)
    else walk(disk, files, unlisted, { start, presence: 'maybe', gitignore: false, limit: maximumIgnored })
  }
  if (lstatSync(systemJoin(base, '.git'), { throwIfNoEntry: false })) unlisted.push('.git')
  return files
}

function diskAt(base: string): Disk {
  return {
    entries: (directory) => {
      try {
        return readdirSync(systemJoin(base, directory), { withFileTypes: true })
          .map((entry) => ({ name: entry.name, directory: entry.isDirectory() }))
          .sort((left, right) => (left.name < right.name ? -1 : 1))
      } catch {
        return []
      }
    },
    facts: (path) => {
      const full = systemJoin(base, path)
      try {
        const stat = lstatSync(full, { throwIfNoEntry: false })
        if (!stat || (!stat.isFile() && !stat.isSymbolicLink())) return undefined
        return {
          size: stat.size,
          executable: stat.isFile() && (stat.mode & 0o111) !== 0,
          ...(stat.isSymbolicLink() ? { link: readlinkSync(full) } : {}),
        }
      } catch {
        return undefined
      }
    },
    text: (path) => readText(base, systemJoin(base, path), maximumSurroundingSize),
  }
}

/** The text of a file that really lies below `base`; undefined where it is not UTF-8, has a NUL, or is larger than `limit`. */
function readText(base: string, path: string, limit: number): string | undefined {
  const real = realpath(path)
  if (real === undefined || !isInside(real, base)) return undefined
  let descriptor: number | undefined
  try {
    // Not blocking, for what became a pipe since it was listed.
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    const stat = fstatSync(descriptor)
    if (!stat.isFile() || stat.size > limit) return undefined
    const bytes = readFileSync(descriptor)
    if (bytes.length > limit || bytes.includes(0)) return undefined
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** A Dockerfile outside the context, and its ignore file, by the path that the caller uses. */
function outsideFiles(base: string, dockerfile: string | undefined): ReadonlyMap<string, string> {
  const full = dockerfile === undefined ? undefined : realpath(resolve(base, dockerfile))
  if (dockerfile === undefined || full === undefined) return new Map()
  if (isInside(full, base) && !isAbsolute(dockerfile)) return new Map()
  const named = clean(dockerfile)
  return new Map([
    [named, full],
    [`${named}.dockerignore`, `${full}.dockerignore`],
  ])
}

/** Files of the repository that git does not ignore, from its root. */
function repositoryPaths(
  listed: readonly string[] | undefined,
  repository: string,
  base: string,
  files: ReadonlyMap<string, FileFacts>,
): readonly string[] {
  if (listed !== undefined && listed.length > 0) return listed
  if (repository === base) return [...files.keys()]
  const prefix = relative(repository, base).split(sep).join('/')
  const inner = prefix.startsWith('..') ? [] : [...files.keys()].map((path) => `${prefix}/${path}`)
  return [...new Set([...trackedPaths(walkAll(repository, [])), ...inner])].sort()
}
