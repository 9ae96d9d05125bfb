/** An entry of git's index. */
export interface Indexed {
  readonly path: string
  /** `link` and `submodule` from the mode. */
  readonly kind: 'file' | 'link' | 'submodule'
  readonly executable: boolean
}

/** Reads `git ls-files --cached --stage -z`: `<mode> <object> <stage>\t<path>\0`. A path in conflict has several stages and comes once. */
export function parseIndex(output: string): Indexed[] {
  const entries = new Map<string, Indexed>()
  for (const record of output.split('\0')) {
    const tab = record.indexOf('\t')
    if (tab < 0) continue
    const mode = record.slice(0, 6)
    const path = record.slice(tab + 1)
    const kind = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file'
    entries.set(path, { path, kind, executable: mode === '100755' })
  }
  return [...entries.values()]
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

/**
 * Reads `gitLists.present`: `H <entry of the index>`, with another letter for what is in conflict or left out, `? <path>` for what
 * is not tracked, and `R <entry>` once more for what is tracked and gone.
 */
export function parsePresent(output: string): { readonly tracked: Indexed[]; readonly others: Paths } {
  const tracked: string[] = []
  const others: string[] = []
  const gone: string[] = []
  for (const record of output.split('\0')) {
    const list = record.startsWith('? ') ? others : record.startsWith('R ') ? gone : tracked
    list.push(record.slice(2))
  }
  const absent = new Set(parseIndex(gone.join('\0')).map(({ path }) => path))
  const entries = parseIndex(tracked.join('\0'))
  return {
    tracked: absent.size === 0 ? entries : entries.filter(({ path }) => !absent.has(path)),
    others: parsePaths(others.join('\0')),
  }
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
  /** What is tracked, what is tracked and gone, and what is not tracked and could be. */
  present: [...others, '--cached', '--deleted', '--stage', '-t'],
  ignored: [...others, '--ignored', '--directory'],
} as const
