import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from './support/fixtures.ts'

/**
 * Builds and runs the example with a Docker engine, before and after. RESTAGE_E2E=1 makes a missing engine a failure, and
 * RESTAGE_E2E=0 leaves it out; else it runs where an engine answers.
 */
const wanted = process.env['RESTAGE_E2E']
const answers = wanted !== '0' && spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 20_000 }).status === 0
const minutes = 60_000

const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

interface Contract {
  readonly Cmd: readonly string[] | null
  readonly Entrypoint: readonly string[] | null
  readonly Env: readonly string[]
  readonly ExposedPorts: Readonly<Record<string, object>>
  readonly Healthcheck: object
  readonly User: string
  readonly WorkingDir: string
}

/** What the image promises; the variables of the base that tell its version are the tag's business. */
function contractOf(image: string): Contract {
  const [{ Config }] = JSON.parse(docker('inspect', image)) as [{ Config: Contract }]
  const { Cmd, Entrypoint, Env, ExposedPorts, Healthcheck, User, WorkingDir } = Config
  const own = Env.filter((pair) => !/^(NODE|YARN)_VERSION=/.test(pair)).sort()
  return { Cmd, Entrypoint, Env: own, ExposedPorts, Healthcheck, User, WorkingDir }
}

/** Starts the image and asks it for paths; `health` is what its own health check says. */
async function served(image: string, paths: readonly string[]): Promise<{ answers: string[]; health: string }> {
  const container = docker('run', '-d', '-P', '--health-interval', '1s', image)
  try {
    const address = docker('port', container, '8080').split('\n')[0]?.replace('0.0.0.0', '127.0.0.1') ?? ''
    const until = Date.now() + 30_000
    const ask = async (path: string): Promise<string> => {
      const response = await fetch(`http://${address}${path}`, { signal: AbortSignal.timeout(5_000) })
      return `${response.status} ${response.headers.get('content-type')} ${await response.text()}`
    }
    while (Date.now() < until && !(await ask('/health').catch(() => '')))
      await new Promise((done) => setTimeout(done, 200))
    const answers: string[] = []
    for (const path of paths) answers.push(await ask(path))
    const health = (): string => docker('inspect', '--format', '{{.State.Health.Status}}', container)
    while (Date.now() < until && health() === 'starting') await new Promise((done) => setTimeout(done, 200))
    return { answers, health: health() }
  } catch (error) {
    throw new Error(`${String(error)}\n${docker('logs', container)}`, { cause: error })
  } finally {
    docker('rm', '-f', container)
  }
}

describe.skipIf(wanted !== '1' && !answers)('the example, built and run by Docker', () => {
  let root = ''
  const before = `restage-e2e-before-${process.pid}`
  const after = `restage-e2e-after-${process.pid}`

  beforeAll(() => {
    if (!answers) throw new Error('no Docker engine answers: start one, or leave RESTAGE_E2E unset')
    execFileSync(process.execPath, [join(repository, 'scripts', 'set-up.mjs')], { stdio: 'ignore' })
    root = mkdtempSync(join(tmpdir(), 'restage-'))
    cpSync(join(repository, 'examples', 'ferry'), root, { recursive: true })
    docker('build', '-q', '-t', before, root)
    execFileSync(process.execPath, [join(repository, 'dist', 'cli.js'), '--write', '--quiet', root], { stdio: 'pipe' })
    docker('build', '-q', '-t', after, root)
  }, 15 * minutes)

  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
    if (answers) spawnSync('docker', ['rmi', '-f', before, after], { stdio: 'ignore' })
  }, minutes)

  it('promises the same', () => expect(contractOf(after)).toEqual(contractOf(before)))

  it(
    'serves the same',
    async () => {
      const paths = ['/health', '/', '/static/timetable.css', '/api/sailings', '/nowhere']
      const [one, two] = [await served(before, paths), await served(after, paths)]
      expect(one.answers[0]).toMatch(/^200 application\/json.*"status":"ok"/)
      expect(one.answers[1]).toMatch(/^503 text\/html[^]*not available/)
      expect(two).toEqual(one)
      expect(two.health).toBe('healthy')
    },
    2 * minutes,
  )

  it('is less than half as large', () => {
    const bytes = (image: string): number => Number(docker('inspect', '--format', '{{.Size}}', image))
    expect(bytes(after) / bytes(before)).toBeLessThan(0.5)
  })

  it(
    'does not install again after an edit of the source',
    () => {
      const file = join(root, 'src', 'log.ts')
      writeFileSync(file, `${readFileSync(file, 'utf8')}\nexport const edited = true\n`)
      const { stderr, status } = spawnSync('docker', ['build', '--progress', 'plain', '-t', after, root], {
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
      const install = /^#(\d+) \[.*\] RUN npm ci$/m.exec(stderr)?.[1]
      expect(stderr).toMatch(new RegExp(`^#${install} CACHED$`, 'm'))
    },
    5 * minutes,
  )
})
