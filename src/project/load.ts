import { execFileSync } from 'node:child_process'
import { accessSync, closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { delimiter, dirname as systemDirname, isAbsolute, join as systemJoin, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { isClosed, parseIndex, parsePaths, sizeLimit } from './listing.ts'
import { clean, contextPath } from './path.ts'
import { dockerDirectories, isSurrounding, maximumSurroundings, maximumSurroundingSize, surroundingKind } from './neighbours.ts'
import type { FileFacts, Project } from './types.ts'

export interface LoadOptions {
  /** The Dockerfile, absolute or relative to the root. Outside the root, it and its ignore file can be read by this path. */
  readonly dockerfile?: string
  /** Root of the repository, where `surroundings` are looked for. By default the directory above with `.git`, else the root. */
  readonly repository?: string
}

type Facts = Map<string, FileFacts>

/** Entries below one ignored directory, and of a whole listing; what lies past them is named in `unlisted`. */
const maximumIgnored = 5_000
const maximumFiles = 500_000
const maximumYaml = 3_000

/**
 * Loads a build context. Never throws for what is in it: a directory that cannot be read is empty, and without git the
 * files are walked. Nothing of the repository is executed: git is taken from outside it, and told to ignore what its
 * configuration could make it start.
 */
export function loadProject(root: string, options: LoadOptions = {}): Project {
  const base = realpath(resolve(root)) ?? resolve(root)
  const repository = (options.repository === undefined ? findRepository(base) : realpath(resolve(options.repository))) ?? base
  const worktree = findRepository(base)
  const git = worktree === undefined ? undefined : findGit([worktree, repository])
  const files: Facts = new Map()
  const unlisted: string[] = []
  if (!git || !listWithGit(git, base, files, unlisted)) walk(base, '', files, unlisted, 'tracked', true, maximumFiles)
  const sorted: Facts = new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)))
  const outside = outsideFiles(base, options.dockerfile)
  const texts = new Map<string, string | undefined>()

  const read = (path: string, limit = sizeLimit(path)): string | undefined => {
    const other = outside.get(clean(path))
    if (other !== undefined) return readText(systemDirname(other), other, limit)
    const name = contextPath(path)
    if (!sorted.has(name)) return undefined
    if (!texts.has(name)) texts.set(name, readText(base, systemJoin(base, name), limit))
    return texts.get(name)
  }
  let surroundings: ReadonlyMap<string, string> | undefined
  return {
    root,
    files: sorted,
    unlisted: unlisted.sort(),
    prefix: isInside(base, repository) ? relative(repository, base).split(sep).join('/') : '',
    read: (path) => read(path),
    isText: (path) => {
      const name = contextPath(path)
      if (texts.get(name) !== undefined) return true
      return sorted.has(name) && readText(base, systemJoin(base, name), maximumTextSize) !== undefined
    },
    get surroundings() {
      return (surroundings ??= loadSurroundings(git, repository, base, sorted))
    },
  }
}

/** Files below a directory that git tracks or would add, sorted; all of them where there is no repository. Without node_modules. */
export function ownFiles(directory: string): string[] {
  const base = realpath(resolve(directory)) ?? resolve(directory)
  const worktree = findRepository(base)
  const git = worktree === undefined ? undefined : findGit([worktree])
  const listed = git && runGit(git, base, ownArguments)
  if (listed !== undefined) return [...new Set(parsePaths(listed).files)].sort()
  const walked: Facts = new Map()
  walk(base, '', walked, [], 'tracked', true, maximumFiles)
  return [...walked].filter(([, facts]) => facts.presence === 'tracked').map(([path]) => path).sort()
}

const ownArguments = ['ls-files', '--cached', '--others', '--exclude-standard', '--exclude=node_modules/', '-z']

const maximumTextSize = 16 * 1024 * 1024

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
  for (let directory = start; ; ) {
    if (lstatSync(systemJoin(directory, '.git'), { throwIfNoEntry: false })) return directory
    const above = systemDirname(directory)
    if (above === directory) return undefined
    directory = above
  }
}

/** Git on PATH, as an absolute path outside the repository: a relative or inner entry of PATH could be the repository's own program. */
function findGit(repositories: readonly string[]): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git']
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    if (!isAbsolute(directory)) continue
    for (const name of names) {
      const path = systemJoin(directory, name)
      const real = realpath(path)
      if (real === undefined || repositories.some((other) => isInside(real, other) || isInside(path, other))) continue
      try {
        accessSync(real, constants.X_OK)
        return path
      } catch {
        continue
      }
    }
  }
  return undefined
}

/** Output of a git command, or undefined where it fails. The repository's configuration may be hostile. */
function runGit(git: string, directory: string, args: readonly string[]): string | undefined {
  const worktree = findRepository(directory)
  if (worktree === undefined) return undefined
  const hardened = [
    'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.excludesFile=/dev/null', 'core.untrackedCache=false',
    'core.quotePath=false', 'safe.directory=*', 'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting])
  try {
    return execFileSync(git, ['--no-pager', ...hardened, ...args], {
      cwd: directory,
      env: {
        PATH: systemDirname(git),
        ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
        // Else `core.worktree` could name another directory.
        GIT_WORK_TREE: worktree,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
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

/** False where git cannot list the directory. */
function listWithGit(git: string, base: string, files: Facts, unlisted: string[]): boolean {
  const closed = ['--exclude=node_modules/', '--exclude=.pnpm-store/']
  const index = runGit(git, base, ['ls-files', '--cached', '--stage', '-z'])
  const others = runGit(git, base, ['ls-files', '--others', '--exclude-standard', ...closed, '-z'])
  const ignored = runGit(git, base, ['ls-files', '--others', '--ignored', '--exclude-standard', ...closed, '--directory', '-z'])
  if (index === undefined || others === undefined || ignored === undefined) return false
  const directories: string[] = []
  for (const entry of parseIndex(index)) {
    if (files.size >= maximumFiles) break
    if (entry.kind === 'submodule') directories.push(entry.path)
    else note(base, entry.path, 'tracked', files)
  }
  for (const list of [parsePaths(others), parsePaths(ignored)]) {
    directories.push(...list.directories)
    for (const path of list.files) {
      if (files.size >= maximumFiles) break
      if (!files.has(path)) note(base, path, 'maybe', files)
    }
  }
  if (files.size >= maximumFiles) unlisted.push('.')
  for (const directory of directories) {
    // The root itself is ignored by a repository above it: git says nothing of what is in it.
    if (directory === '.') return false
    if (isClosed(directory.slice(directory.lastIndexOf('/') + 1))) unlisted.push(directory)
    else walk(base, directory, files, unlisted, 'maybe', false, maximumIgnored)
  }
  if (lstatSync(systemJoin(base, '.git'), { throwIfNoEntry: false })) unlisted.push('.git')
  return true
}

/** Adds a file or a link; nothing for a directory, a socket, or what is not there. */
function note(base: string, path: string, presence: FileFacts['presence'], files: Facts): void {
  const full = systemJoin(base, path)
  try {
    const stat = lstatSync(full, { throwIfNoEntry: false })
    if (!stat || (!stat.isFile() && !stat.isSymbolicLink())) return
    files.set(path, {
      presence,
      size: stat.size,
      executable: stat.isFile() && (stat.mode & 0o111) !== 0,
      ...(stat.isSymbolicLink() ? { link: readlinkSync(full) } : {}),
    })
  } catch {
    return
  }
}

interface Rules {
  /** Directory of the `.gitignore`, `''` for the root. */
  readonly directory: string
  readonly ignores: (path: string) => boolean
}

/** Walks a directory without following links. With `gitignore`, files that a `.gitignore` names are `maybe`. */
function walk(
  base: string,
  start: string,
  files: Facts,
  unlisted: string[],
  presence: FileFacts['presence'],
  gitignore: boolean,
  limit: number,
): void {
  const open: { directory: string; rules: readonly Rules[]; presence: FileFacts['presence'] }[] = [{ directory: start, rules: [], presence }]
  const end = Math.min(files.size + limit, maximumFiles)
  for (let next = open.pop(); next; next = open.pop()) {
    const { directory } = next
    const entries = entriesOf(systemJoin(base, directory))
    const own = gitignore && entries.some((entry) => entry.name === '.gitignore') ? rulesOf(base, directory) : undefined
    const rules = own ? [...next.rules, own] : next.rules
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`
      if (entry.isDirectory() && isClosed(entry.name)) {
        unlisted.push(path)
        continue
      }
      const isIgnored = rules.some((rule) => rule.ignores(entry.isDirectory() ? `${path}/` : path))
      const now = isIgnored ? 'maybe' : next.presence
      if (entry.isDirectory()) open.push({ directory: path, rules, presence: now })
      else if (!files.has(path)) note(base, path, now, files)
      if (files.size < end) continue
      unlisted.push(start === '' ? '.' : start)
      return
    }
  }
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1))
  } catch {
    return []
  }
}

function rulesOf(base: string, directory: string): Rules | undefined {
  const text = readText(base, systemJoin(base, directory, '.gitignore'), maximumSurroundingSize)
  if (text === undefined) return undefined
  const matcher = ignore().add(text)
  const prefix = directory === '' ? 0 : directory.length + 1
  return { directory, ignores: (path) => matcher.ignores(path.slice(prefix)) }
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
  if (dockerfile === undefined) return new Map()
  const full = realpath(resolve(base, dockerfile))
  if (full === undefined) return new Map()
  const named = clean(dockerfile)
  if (isInside(full, base) && !isAbsolute(dockerfile)) return new Map()
  return new Map([
    [named, full],
    [`${named}.dockerignore`, `${full}.dockerignore`],
  ])
}

function loadSurroundings(git: string | undefined, repository: string, base: string, files: ReadonlyMap<string, FileFacts>): Map<string, string> {
  const paths = repositoryPaths(git, repository, base, files)
  const beside = dockerDirectories(paths)
  const sure: string[] = []
  const open: [string, 'kubernetes' | 'script'][] = []
  for (const path of paths) {
    const kind = surroundingKind(path, beside)
    if (kind === 'named') sure.push(path)
    else if (kind && open.length < maximumYaml) open.push([path, kind])
  }
  const found = new Map<string, string>()
  const add = (path: string, counts: (text: string) => boolean) => {
    if (found.size >= maximumSurroundings) return
    const text = readText(repository, systemJoin(repository, path), maximumSurroundingSize)
    if (text !== undefined && counts(text)) found.set(path, text)
  }
  for (const path of sure) add(path, () => true)
  for (const [path, kind] of open) add(path, (text) => isSurrounding(kind, text))
  return found
}

/** Files of the repository that git does not ignore, from its root. */
function repositoryPaths(git: string | undefined, repository: string, base: string, files: ReadonlyMap<string, FileFacts>): string[] {
  const listed = git && runGit(git, repository, ownArguments)
  if (listed !== undefined && listed !== '') return [...new Set(parsePaths(listed).files)].sort()
  if (repository === base) return [...files.keys()]
  const walked: Facts = new Map()
  walk(repository, '', walked, [], 'tracked', true, maximumFiles)
  const prefix = relative(repository, base).split(sep).join('/')
  for (const path of files.keys()) walked.set(`${prefix}/${path}`, { presence: 'tracked', size: 0, executable: false })
  return [...walked].filter(([, facts]) => facts.presence === 'tracked').map(([path]) => path).sort()
}
