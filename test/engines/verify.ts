import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers, engines, minutes, missing, required } from '../support/engines.ts'
import { repository } from '../support/fixtures.ts'

/** `restage verify` as it is called, with real engines. */
const cli = join(repository, 'dist', 'cli.js')

type Findings = readonly { readonly comparison: string; readonly what: string }[]

interface Told {
  readonly path: string
  readonly verdict: string
  readonly proof: string
  readonly findings: Findings
  readonly rounds: readonly {
    readonly findings: Findings
    readonly repairs: readonly string[]
    readonly withheld: string | null
  }[]
  readonly before: { readonly build: { readonly image: { readonly size: number } } }
  readonly after: { readonly build: { readonly image: { readonly size: number } } }
}

interface Ended {
  readonly status: number | null
  readonly files: readonly Told[]
}

async function verifyAll(folder: string, engine: string, ...args: string[]): Promise<Ended> {
  const given = [cli, 'verify', folder, '--json', '--no-rebuild', '--engine', engine, ...args]
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, given, { maxBuffer: 64_000_000 }, (_, stdout, stderr) => {
      if (stdout === '') fail(new Error(`nothing was printed: ${stderr}`))
      else done({ status: child.exitCode, files: (JSON.parse(stdout) as { files: Told[] }).files })
    })
  })
}

async function verify(
  folder: string,
  engine: string,
  ...args: string[]
): Promise<{ status: number | null; told: Told }> {
  const { status, files } = await verifyAll(folder, engine, ...args)
  const [told] = files
  if (!told) throw new Error('nothing was told')
  return { status, told }
}

/** What an engine holds, by kind. */
function held(engine: string): Record<string, string[]> {
  const lines = (...args: string[]): string[] =>
    execFileSync(engine, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean)
      .sort()
  return {
    images: lines('images', '-a', '-q', '--no-trunc'),
    containers: lines('ps', '-a', '-q', '--no-trunc'),
    networks: lines('network', 'ls', '-q'),
    volumes: lines('volume', 'ls', '-q'),
  }
}

/** What a careless person would have put into the Dockerfile, and the comparisons that see it. */
const wrong: readonly (readonly [faults: string, comparisons: readonly string[], edit: (text: string) => string])[] = [
  ['a source that is not there', ['build'], (text) => text.replace('COPY greet ', 'COPY greetings ')],
  ['a file less that is read at the start', ['start'], add('RUN rm data/state')],
  ['no entry script', ['program', 'start'], add('RUN rm /usr/local/bin/docker-entrypoint.sh')],
  ['no module', ['module', 'answer', 'health'], add('RUN rm -r node_modules/greet')],
  [
    'another variable, a library less, a file less, another owner',
    ['config', 'library', 'file', 'owner'],
    (text) =>
      add('RUN rm /usr/lib/*/libselinux.so.1 data/extra')(
        text.replace('GREETING=hello', 'GREETING=hallo').replace(' && chown node:node data/state', ''),
      ),
  ],
]

function add(line: string): (text: string) => string {
  return (text) => text.replace('EXPOSE 8080\n', `${line}\nEXPOSE 8080\n`)
}

/** What each project needs that its files do not tell. */
const repaired: readonly (readonly [project: string, comparison: string, repair: RegExp, kept: RegExp])[] = [
  ['library', 'library', /^install libpq5: /, /install .*libpq5/],
  ['program', 'answer', /^install openssl: /, /install .*openssl/],
  ['health', 'health', /^install curl: /, /install .*curl/],
  ['beside-a-binary', 'answer', /^keep \/app\/docker-compose.yml: /, /^FROM node:22-slim/m],
  ['editable', 'start', /^keep \/var\/lib\/tides: /, /^FROM python:3.11-slim/m],
]

describe.each(engines)('restage verify with %s', (engine) => {
  const there = answers(engine)
  describe.skipIf(!required && !there)('where it answers', () => {
    let root = ''
    let before: ReturnType<typeof held> = {}

    beforeAll(() => {
      if (!there) throw new Error(missing(engine))
      execFileSync(process.execPath, [join(repository, 'scripts', 'set-up.mjs')], { stdio: 'ignore' })
      root = mkdtempSync(join(tmpdir(), 'restage-'))
      cpSync(join(repository, 'fixtures', 'verify'), root, { recursive: true })
      for (const [project] of repaired) cpSync(join(root, project), join(root, 'stopped', project), { recursive: true })
      before = held(engine)
    }, 5 * minutes)

    afterAll(() => rmSync(root, { recursive: true, force: true }))

    // Podman keeps a layer that two runs share where the one that made it ends first.
    const twoAtOnce = engine === 'podman' ? it : it.concurrent
    twoAtOnce.each(wrong)(
      'sees %s by its %s',
      async (_faults, comparisons, edit) => {
        const folder = join(root, 'wrong')
        const text = readFileSync(join(folder, 'Dockerfile'), 'utf8')
        const after = join(root, `${comparisons.join('-')}.Dockerfile`)
        writeFileSync(after, edit(text))
        expect(edit(text)).not.toBe(text)
        const { status, told } = await verify(folder, engine, '--after', after, '--seconds', '10')
        expect([...new Set(told.findings.map(({ comparison }) => comparison))]).toEqual(
          expect.arrayContaining([...comparisons]),
        )
        expect([told.verdict, status]).toEqual(['differs', 1])
      },
      5 * minutes,
    )

    it(
      'takes a Dockerfile for as good as itself',
      async () => {
        const folder = join(root, 'wrong')
        const after = join(root, 'same.Dockerfile')
        writeFileSync(after, `# The front desk.\n${readFileSync(join(folder, 'Dockerfile'), 'utf8')}`)
        const { status, told } = await verify(folder, engine, '--after', after)
        expect(told.findings).toEqual([])
        expect([told.verdict, told.proof, status]).toEqual(['same', 'serves', 0])
      },
      5 * minutes,
    )

    // What is mended differs little between engines: the first mends all, each other one project.
    describe('a repository of several services', () => {
      const projects = engine === engines[0] ? repaired : repaired.slice(0, 1)
      let services = ''
      let ended: Ended = { status: null, files: [] }
      const toldOf = (project: string): Told | undefined =>
        ended.files.find(({ path }) => path.endsWith(`${project}/Dockerfile`))

      // One run for all, which reads each base once.
      beforeAll(async () => {
        services = join(root, 'services')
        for (const [project] of projects) cpSync(join(root, project), join(services, project), { recursive: true })
        cpSync(join(root, 'program'), join(services, 'broken'), { recursive: true })
        const broken = join(services, 'broken', 'Dockerfile')
        writeFileSync(broken, add('RUN node nothing.js')(readFileSync(broken, 'utf8')))
        ended = await verifyAll(services, engine, '--repair', '--write', '--seconds', '10', '--jobs', '2')
      }, 20 * minutes)

      it('goes on where one does not build', () => {
        expect(ended.files).toHaveLength(projects.length + 1)
        expect([toldOf('broken')?.verdict, ended.status]).toEqual(['original', 2])
      })

      it.each(projects)('mends what the project %s needs', (project, comparison, repair, kept) => {
        const told = toldOf(project)
        expect([told?.verdict, told?.proof]).toEqual(['same', 'serves'])
        expect(told?.rounds[0]?.findings.map((finding) => finding.comparison)).toContain(comparison)
        expect(told?.rounds.flatMap(({ repairs }) => repairs)).toContainEqual(expect.stringMatching(repair))
        expect(told?.rounds.flatMap(({ withheld }) => withheld ?? [])).toEqual([])
        expect((told?.after.build.image.size ?? 1) / (told?.before.build.image.size ?? 1)).toBeLessThan(0.5)
        expect(readFileSync(join(services, project, 'Dockerfile'), 'utf8')).toMatch(kept)
      })
    })

    it(
      'leaves nothing behind where it is stopped',
      async () => {
        const child = spawn(process.execPath, [cli, 'verify', join(root, 'stopped'), '--jobs', '2', '--engine', engine])
        const ended = new Promise<number | null>((done) => child.on('exit', done))
        await new Promise((done) => setTimeout(done, 4_000))
        child.kill('SIGINT')
        expect(await ended).toBe(130)
      },
      2 * minutes,
    )

    it(
      'leaves nothing behind',
      () => {
        const left = Object.entries(held(engine)).flatMap(([kind, ids]) =>
          ids.filter((id) => !before[kind]?.includes(id)).map((id) => `${kind} ${id}`),
        )
        expect(left).toEqual([])
      },
      minutes,
    )
  })
})

describe('restage verify without an engine', () => {
  it('says what it looked for, and how to start one', () => {
    const given = [cli, 'verify', join(repository, 'fixtures', 'verify', 'wrong')]
    const env = { ...process.env, PATH: '/nowhere' }
    const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8', env })
    expect(status).toBe(2)
    expect(stderr).toMatch(/docker[^]*podman/)
  })
})
