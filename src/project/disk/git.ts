import { execFileSync, spawn } from 'node:child_process'
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

/** The nearest directory, from `start` upward, with `.git` in it: a directory, or a worktree's file. `start` may be a file. */
export function findRepository(start: string): string | undefined {
  for (let directory = start; ; directory = dirname(directory)) {
    if (isThere(join(directory, '.git'))) return directory
    if (dirname(directory) === directory) return undefined
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
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

/** How git is called; the repository's configuration may be hostile. Undefined outside of a repository. */
function callOf(git: string, directory: string) {
  const worktree = findRepository(directory)
  if (worktree === undefined) return undefined
  return {
    before: ['--no-pager', ...gitSettings],
    options: {
      cwd: directory,
      env: {
        ...gitEnvironment(worktree, dirname(git)),
        ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
      },
      timeout: 60_000,
      windowsHide: true,
    },
  }
}

const maximumOutput = 1024 * 1024 * 1024

/** Output of a git command, or undefined where it fails. */
export function runGit(git: string | undefined, directory: string, args: readonly string[]): string | undefined {
  const call = git === undefined ? undefined : callOf(git, directory)
  if (git === undefined || call === undefined) return undefined
  try {
    const stdio = ['ignore' as const, 'pipe' as const, 'ignore' as const]
    const options = { ...call.options, stdio, maxBuffer: maximumOutput }
    return execFileSync(git, [...call.before, ...args], options).toString('utf8')
  } catch {
    return undefined
  }
}

/** A git command that goes on while other work is done. */
export interface Started {
  /** As `runGit` gives it. Never rejects. */
  readonly output: Promise<string | undefined>
  stop(): void
}

/** Starts a git command. */
export function startGit(git: string | undefined, directory: string, args: readonly string[]): Started {
  const call = git === undefined ? undefined : callOf(git, directory)
  if (git === undefined || call === undefined) return { output: Promise.resolve(undefined), stop: () => undefined }
  const child = spawn(git, [...call.before, ...args], { ...call.options, stdio: ['ignore', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  let size = 0
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > maximumOutput) child.kill()
    else chunks.push(chunk)
  })
  const output = new Promise<string | undefined>((resolve) => {
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks).toString('utf8') : undefined))
  })
  return { output, stop: () => child.kill() }
}
