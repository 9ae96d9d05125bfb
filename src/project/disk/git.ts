import { execFileSync } from 'node:child_process'
import { accessSync, constants, lstatSync, realpathSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path'
import { gitEnvironment, gitSettings } from '../listing.ts'

/** A path with its links followed; undefined where it leads nowhere. */
export function realpath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Whether an absolute path is `directory` or lies below it. */
export function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}

/** The nearest directory, from `start` upward, with `.git` in it: a directory, or a worktree's file. */
export function findRepository(start: string): string | undefined {
  for (let directory = start; ; directory = dirname(directory)) {
    if (lstatSync(join(directory, '.git'), { throwIfNoEntry: false })) return directory
    if (dirname(directory) === directory) return undefined
  }
}

/**
 * Git on PATH, as an absolute path outside the repository: a relative or inner entry of PATH could be the repository's
 * own program. Undefined where there is no repository to list.
 */
export function findGit(base: string): string | undefined {
  const worktree = findRepository(base)
  if (worktree === undefined) return undefined
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    if (!isAbsolute(directory)) continue
    const path = join(directory, name)
    const real = realpath(path)
    if (real === undefined || isInside(real, worktree) || isInside(path, worktree)) continue
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
export function runGit(git: string | undefined, directory: string, args: readonly string[]): string | undefined {
  const worktree = findRepository(directory)
  if (worktree === undefined || git === undefined) return undefined
  try {
    return execFileSync(git, ['--no-pager', ...gitSettings, ...args], {
      cwd: directory,
      env: {
        ...gitEnvironment(worktree, dirname(git)),
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
