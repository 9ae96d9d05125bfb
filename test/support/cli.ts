import { afterEach, beforeAll, beforeEach } from 'vitest'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repository } from './fixtures.ts'

export const cli = join(repository, 'dist', 'cli.js')
export const example = join(repository, 'examples', 'ferry')

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The directory of the test that runs: a new one each. */
export let root = ''

/** Has the command built, and gives every test of the file a directory. */
export function inDirectories(): void {
  beforeAll(() => {
    execFileSync(process.execPath, [join(repository, 'scripts', 'set-up.mjs')], { stdio: 'ignore' })
  })
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'restage-')))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))
}

/** The environment of a run: no colours or columns of whoever runs the tests. */
export function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NO_COLOR|FORCE_COLOR|COLUMNS|TERM|CI|GIT_.*)$/.test(name),
  )
  return { ...Object.fromEntries(kept), ...extra }
}

export function restage(
  args: readonly string[],
  more: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: more.cwd ?? root,
    env: environment(more.env ?? {}),
    input: more.input ?? '',
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

export const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  })

export function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

export const text = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A repository with the example in each of some directories. */
export function repositoryOf(...folders: string[]): void {
  for (const folder of folders) cpSync(example, join(root, folder), { recursive: true })
  git('init', '-q')
  git('add', '-A')
}
