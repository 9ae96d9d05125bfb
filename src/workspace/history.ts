import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findGit, runGit } from '../project/disk/git.ts'
import { gitSettings, parsePaths } from '../project/listing.ts'

/** What git says, or why it says nothing. */
export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string }

const noGit = 'there is no git repository here, or no git on PATH'

/** Settings that keep git from starting the filters that a repository's configuration names. */
function withoutFilters(git: string, root: string): string[] {
  const names = runGit(git, root, ['config', '--list', '--name-only', '-z'])?.split('\0') ?? []
  const filters = new Set(names.flatMap((name) => /^filter\.(.+)\.\w+$/.exec(name)?.[1] ?? []))
  return [...filters].flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${name}.${setting}`]),
  )
}

/**
 * Absolute paths of the files that differ from where `reference` and HEAD parted, untracked ones among them. Nothing that the
 * repository names is started.
 */
export function changedSince(root: string, reference: string): Told<ReadonlySet<string>> {
  const git = findGit(root)
  if (git === undefined) return { ok: false, because: noGit }
  const ask = (...args: string[]) => runGit(git, root, [...withoutFilters(git, root), ...args])
  const commit = ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`)?.trim()
  if (!commit) return { ok: false, because: `git knows no commit "${reference}" here` }
  const parted = ask('merge-base', commit, 'HEAD')?.trim()
  const changed = ask('diff', '--name-only', '--no-ext-diff', '--no-textconv', '--no-renames', '-z', parted || commit)
  const untracked = ask('ls-files', '--others', '--exclude-standard', '-z')
  if (changed === undefined || untracked === undefined)
    return { ok: false, because: 'git could not compare the working tree with it' }
  const paths = [...parsePaths(changed).files, ...parsePaths(untracked).files]
  return { ok: true, value: new Set(paths.map((path) => join(root, path))) }
}

/** The first paths that are changed and not committed; empty where the working tree is clean. */
export function uncommitted(root: string): Told<readonly string[]> {
  const git = findGit(root)
  const output =
    git === undefined ? undefined : runGit(git, root, [...withoutFilters(git, root), 'status', '--porcelain', '-z'])
  if (output === undefined) return { ok: false, because: noGit }
  return { ok: true, value: output.split('\0').flatMap((record) => (record === '' ? [] : [record.slice(3)])) }
}

/**
 * Commits these files, absolute, and nothing else. The author is whom the user's own configuration names; hooks and filters of
 * the repository are not started, and the commit is not signed.
 */
export function commit(root: string, paths: readonly string[], message: string): Told<string> {
  const git = findGit(root)
  if (git === undefined) return { ok: false, because: noGit }
  const run = (args: readonly string[], input = ''): Told<string> => {
    const settings = [...gitSettings, '-c', 'commit.gpgSign=false', ...withoutFilters(git, root)]
    // As the user, so that git finds the user's name.
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
    for (const name of ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'])
      if (process.env[name] !== undefined) environment[name] = process.env[name]
    const { status, stdout, stderr } = spawnSync(git, ['--no-pager', ...settings, ...args], {
      cwd: root,
      input,
      env: { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      encoding: 'utf8',
      windowsHide: true,
    })
    return status === 0
      ? { ok: true, value: stdout.trim() }
      : { ok: false, because: stderr.trim().split('\n').slice(0, 3).join(' ') || `git ended with ${status}` }
  }
  const added = run(['add', '--', ...paths])
  if (!added.ok) return added
  const done = run(['commit', '--quiet', '--no-verify', '--file=-', '--only', '--', ...paths], message)
  return done.ok ? run(['rev-parse', '--short', 'HEAD']) : done
}
