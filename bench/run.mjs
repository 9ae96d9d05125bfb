// `npm run bench`: start-up against bare Node, and thousands of Dockerfiles in one process. Ratios are taken within one run.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fewAmongMany, monorepo } from './scale.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(root, 'dist', 'cli.js')
const rounds = 15

/** The example as a repository of its own, as a service of one team is. */
const ferry = mkdtempSync(join(tmpdir(), 'restage-bench-'))
process.on('exit', () => rmSync(ferry, { recursive: true, force: true }))
cpSync(join(root, 'examples', 'ferry'), ferry, { recursive: true })
for (const args of [
  ['init', '-q'],
  ['add', '-A'],
])
  execFileSync('git', args, { cwd: ferry, stdio: 'ignore' })

/** Milliseconds that a command takes there. */
function time(args) {
  const started = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { cwd: ferry, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}`)
  return Number(process.hrtime.bigint() - started) / 1e6
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Medians of commands that take turns, so that a busy moment meets all of them. */
function medians(commands) {
  for (const { args } of commands) time(args)
  const times = commands.map(() => [])
  for (let round = 0; round < rounds; round++) commands.forEach(({ args }, index) => times[index].push(time(args)))
  return times.map(median)
}

const [bare, versionOnly, dryRun] = medians([{ args: ['-e', '0'] }, { args: [cli, '--version'] }, { args: [cli, '.'] }])
const row = (name, figure, note = '') => console.log(`${name.padEnd(34)} ${figure.padStart(10)}  ${note}`)
row('node -e 0', `${bare.toFixed(0)} ms`, `median of ${rounds}`)
row('restage --version', `${versionOnly.toFixed(0)} ms`, `${(versionOnly / bare).toFixed(2)}×`)
row(
  'restage . (dry run of an example)',
  `${dryRun.toFixed(0)} ms`,
  `${(dryRun / bare).toFixed(2)}× (goal: 2.2× or less)`,
)

const { files, changed, seconds, megabytes } = JSON.parse(
  execFileSync(process.execPath, [join(root, 'bench', 'batch.mjs'), '5000'], { encoding: 'utf8' }),
)
row(`${files} Dockerfiles, one process`, `${seconds.toFixed(2)} s`, `${changed} of them change (goal: 3 s)`)
row('  largest resident size', `${megabytes.toFixed(0)} MB`, '(goal: 200 MB)')

const smallest = monorepo(1_000, 20_000)
for (const each of [smallest, monorepo(3_000, 60_000), monorepo(10_000, 200_000)]) {
  const { services, files: all, seconds: took, megabytes: peak } = each
  const factor = took / services / (smallest.seconds / smallest.services)
  const goal = services === 10_000 ? ' (goal: 15 s, 500 MB)' : ''
  row(
    `${services} Dockerfiles in ${all} files`,
    `${took.toFixed(1)} s`,
    `${peak.toFixed(0)} MB, ${factor.toFixed(2)}× the time of a file in 1000${goal}`,
  )
}
const few = fewAmongMany(3, 200_000)
row(
  `3 Dockerfiles in ${few.files} files`,
  `${few.seconds.toFixed(2)} s`,
  `${few.ratio.toFixed(2)}× git ls-files, ${few.listed.toFixed(2)} s (goal: 2×)`,
)
