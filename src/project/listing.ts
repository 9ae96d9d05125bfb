/** An entry of git's index. */
export interface Indexed {
  readonly path: string
  /** `link` and `submodule` from the mode. */
  readonly kind: 'file' | 'link' | 'submodule'
  readonly executable: boolean
}

export interface Paths {
  readonly files: string[]
  readonly directories: string[]
}

/** Reads other lists of `git ls-files -z`; a directory ends with a slash. */
export function parsePaths(output: string): Paths {
  const files: string[] = []
  const directories: string[] = []
  for (const path of output.split('\0')) {
    if (path === '') continue
    if (path.endsWith('/')) directories.push(path.slice(0, -1))
    else files.push(path)
  }
  return { files, directories }
}

/** What git tracks, and what it does not and could. */
export interface Present {
  readonly tracked: readonly Indexed[]
  readonly others: Paths
}

/**
 * Reads `gitLists.present`: `H <mode> <object> <stage>\t<path>` for an entry of the index, with another letter for what is in conflict
 * or left out, and `? <path>` for what is not tracked. A path in conflict has several stages and comes once.
 */
export function parsePresent(output: string): Present {
  const tracked: Indexed[] = []
  const files: string[] = []
  const directories: string[] = []
  let last = ''
  for (let start = 0, end = output.indexOf('\0'); end >= 0; start = end + 1, end = output.indexOf('\0', start)) {
    if (output[start] === '?') {
      if (output[end - 1] === '/') directories.push(output.slice(start + 2, end - 1))
      else files.push(output.slice(start + 2, end))
      continue
    }
    const path = output.slice(output.indexOf('\t', start) + 1, end)
    if (path !== last) tracked.push({ path, ...modeOf(output.slice(start + 2, start + 8)) })
    last = path
  }
  return { tracked, others: { files, directories } }
}

function modeOf(mode: string): Omit<Indexed, 'path'> {
  const kind = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file'
  return { kind, executable: mode === '100755' }
}

/** Directories of which it is only noted that they are there: they are large, and what is in them is another machine's. */
export function isClosed(name: string): boolean {
  return name === 'node_modules' || name === '.git' || name === '.hg' || name === '.svn' || name === '.pnpm-store'
}

/** Lockfiles of large workspaces pass the limit for other files. */
export function sizeLimit(path: string): number {
  const lockfile = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/.test(path)
  return (lockfile ? 16 : 2) * 1024 * 1024
}

/**
 * What keeps git from starting what a repository's configuration names, and from reading anyone else's: the listing is the same
 * for everybody. Source: https://git-scm.com/docs/git-config
 */
export const gitSettings: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.excludesFile=/dev/null',
  'core.untrackedCache=false',
  'core.quotePath=false',
  'safe.directory=*',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting])

/** The environment of git. Without the work tree, `core.worktree` could name another directory. */
export function gitEnvironment(worktree: string, directoryOfGit: string): Record<string, string> {
  return {
    PATH: directoryOfGit,
    GIT_WORK_TREE: worktree,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

const closed = ['--exclude=node_modules/', '--exclude=.pnpm-store/']
const others = ['ls-files', '--others', '--exclude-standard', ...closed, '-z']

/** Arguments of git for each list. */
export const gitLists = {
  /** What is tracked, and what is not tracked and could be. */
  present: [...others, '--cached', '--stage', '-t'],
  /** What is tracked and is not there. Git looks for each file on the disk. */
  gone: ['ls-files', '--deleted', '-z'],
  ignored: [...others, '--ignored', '--directory'],
} as const
