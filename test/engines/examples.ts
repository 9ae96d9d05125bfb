import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers, minutes, missing, required } from '../support/engines.ts'
import { repository } from '../support/fixtures.ts'

/** Builds and runs the examples with a Docker engine, before and after. */
const there = answers('docker')

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
  const own = Env.filter((pair) => !/^(?:(?:NODE|YARN|PYTHON)_VERSION|PYTHON_SHA256)=/.test(pair)).sort()
  return { Cmd, Entrypoint, Env: own, ExposedPorts, Healthcheck, User, WorkingDir }
}

/** Starts the image and asks it for paths; `health` is what its own health check says. */
async function served(image: string, paths: readonly string[]): Promise<{ said: string[]; health: string }> {
  // Within the start period a check that fails does not count: on a busy machine the program takes its time to listen.
  const often = ['--health-interval', '1s', '--health-start-period', '60s']
  const container = docker('run', '-d', '-P', ...often, image)
  try {
    const [port = ''] = Object.keys(contractOf(image).ExposedPorts)
    const address = docker('port', container, port).split('\n')[0]?.replace('0.0.0.0', '127.0.0.1') ?? ''
    const until = Date.now() + minutes
    const ask = async (path: string): Promise<string> => {
      const response = await fetch(`http://${address}${path}`, { signal: AbortSignal.timeout(5_000) })
      return `${response.status} ${response.headers.get('content-type')} ${await response.text()}`
    }
    while (Date.now() < until && !(await ask('/health').catch(() => '')))
      await new Promise((done) => setTimeout(done, 200))
    const said: string[] = []
    for (const path of paths) said.push(await ask(path))
    const health = (): string => docker('inspect', '--format', '{{.State.Health.Status}}', container)
    while (Date.now() < until && health() === 'starting') await new Promise((done) => setTimeout(done, 200))
    return { said, health: health() }
  } catch (error) {
    throw new Error(`${String(error)}\n${docker('logs', container)}`, { cause: error })
  } finally {
    docker('rm', '-f', container)
  }
}

const bytes = (image: string): number => Number(docker('inspect', '--format', '{{.Size}}', image))

/** Builds the directory, and tells how many seconds that took. */
function built(image: string, root: string): number {
  const started = Date.now()
  docker('build', '-q', '-t', image, root)
  return (Date.now() - started) / 1000
}

const examples = [
  {
    name: 'ferry',
    /** What is asked for, and what both images answer, where that is not only compared. */
    paths: {
      '/health': /^200 application\/json.*"status":"ok"/,
      '/': /^503 text\/html[^]*not available/,
      '/static/timetable.css': /^200 text\/css/,
      '/api/sailings': /./,
      '/nowhere': /^404 /,
    },
    /** The largest share of the original size that the new image may have. */
    share: 0.5,
    install: 'npm ci',
    source: 'src/log.ts',
    edit: 'export const edited = true',
  },
  {
    name: 'tides',
    paths: {
      '/health': /^200 application\/json {"status":"ok","database":"down"}$/,
      '/harbours/SKV/high-waters?on=2025-06-01': /^200 application\/json \[{"at":"2025-06-01T/,
      '/harbours/SKV/readings': /^503 /,
      '/openapi.json': /^200 application\/json/,
      '/nowhere': /^404 /,
    },
    share: 0.4,
    install: 'pip install --prefix=/install -r requirements.txt',
    source: 'tides/main.py',
    edit: 'edited = True',
  },
  {
    name: 'museum',
    paths: {
      '/health': /^200 application\/json {"status": "ok", "pieces": 3}$/,
      '/': /^200 text\/html[^]*Lamp of the old lighthouse/,
      '/objects/b-112': /^200 text\/html[^]*b-112, Harbour/,
      '/static/collection/museum.css': /^200 text\/css/,
      '/nowhere': /^404 /,
    },
    share: 0.4,
    install: 'pip install --prefix=/install -r requirements.txt',
    source: 'collection/views.py',
    edit: 'edited = True',
  },
]

describe.skipIf(!required && !there).each(examples)(
  '$name, built and run by Docker',
  ({ name, paths, share, install, source, edit }) => {
    let root = ''
    const before = `restage-e2e-${name}-before-${process.pid}`
    const after = `restage-e2e-${name}-after-${process.pid}`

    beforeAll(() => {
      if (!there) throw new Error(missing('docker'))
      execFileSync(process.execPath, [join(repository, 'scripts', 'set-up.mjs')], { stdio: 'ignore' })
      root = mkdtempSync(join(tmpdir(), 'restage-'))
      cpSync(join(repository, 'examples', name), root, { recursive: true })
      const one = built(before, root)
      const command = [join(repository, 'dist', 'cli.js'), '--write', '--quiet', root]
      execFileSync(process.execPath, command, { stdio: 'pipe' })
      const two = built(after, root)
      const [large, small] = [before, after].map((image) => `${Math.round(bytes(image) / 1e6)} MB`)
      console.log(`${name}: ${large}, built in ${one.toFixed(0)} s → ${small}, built in ${two.toFixed(0)} s`)
    }, 15 * minutes)

    afterAll(() => {
      rmSync(root, { recursive: true, force: true })
      if (there) spawnSync('docker', ['rmi', '-f', before, after], { stdio: 'ignore' })
    }, minutes)

    it('promises the same', () => expect(contractOf(after)).toEqual(contractOf(before)))

    it(
      'serves the same',
      async () => {
        const [one, two] = [await served(before, Object.keys(paths)), await served(after, Object.keys(paths))]
        Object.values(paths).forEach((expected, index) => expect(one.said[index]).toMatch(expected))
        expect(two).toEqual(one)
        expect(two.health).toBe('healthy')
      },
      4 * minutes,
    )

    it(`is less than ${share} of the size`, () => expect(bytes(after) / bytes(before)).toBeLessThan(share))

    it(
      'does not install again after an edit of the source',
      () => {
        const file = join(root, source)
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n${edit}\n`)
        const { stderr, status } = spawnSync('docker', ['build', '--progress', 'plain', '-t', after, root], {
          encoding: 'utf8',
        })
        expect(status, stderr).toBe(0)
        const steps = [...stderr.matchAll(/^#(\d+) \[.*\] RUN (.*)$/gm)]
        const step = steps.find(([, , command]) => command === install)?.[1]
        expect(stderr).toMatch(new RegExp(`^#${step} CACHED$`, 'm'))
      },
      5 * minutes,
    )
  },
)
