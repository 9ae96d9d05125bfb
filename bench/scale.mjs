// Dry runs over generated monorepos: `{ services, files, seconds, megabytes }` of several sizes, and of three Dockerfiles among
// many files, against `git ls-files` there.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './monorepo.mjs'

const bench = dirname(fileURLToPath(import.meta.url))
const cli = join(bench, '..', 'dist', 'cli.js')

const inRepository = (services, files, measure) => {
  const directory = mkdtempSync(join(tmpdir(), 'restage-bench-'))
  try {
    generate(directory, services, files)
    return measure(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Seconds and megabytes of a command; its output is thrown away. */
function measured(command, args, cwd) {
  const started = process.hrtime.bigint()
  const { status, output } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}`)
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, megabytes: Number(output[3]) }
}

const dryRun = (directory) => measured(process.execPath, ['--import', join(bench, 'peak.mjs'), cli, '.'], directory)

/** A dry run over that many services. */
export const monorepo = (services, files) =>
  inRepository(services, files, (directory) => ({ services, files, ...dryRun(directory) }))

/** How many times as long as `git ls-files` a dry run of few Dockerfiles takes among many files. */
export const fewAmongMany = (services, files) =>
  inRepository(services, files, (directory) => {
    const git = () => measured('git', ['ls-files', '--cached', '--others', '--exclude-standard'], directory).seconds
    const fastest = (run) => Math.min(run(), run(), run())
    const listed = fastest(git)
    const seconds = fastest(() => dryRun(directory).seconds)
    return { services, files, seconds, listed, ratio: seconds / listed }
  })
