import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answers, engines, minutes, missing, required } from '../support/engines.ts'
import { openEngine } from '../../src/engine/index.ts'
import type { BuildRequest, Engine, RunRequest } from '../../src/engine/types.ts'
import type { BuiltImage } from '../../src/verify/types.ts'

/** Builds and runs with real engines. */
const base = 'node:22-slim'
const watch = { signal: new AbortController().signal }

/** The address at which a container would find a server of this machine. */
const ownAddress = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address

/** A registry that has one image without files, under every name. */
async function registry(): Promise<{ server: Server; port: number }> {
  const blobs = new Map<string, Buffer>()
  const add = (bytes: Buffer): { digest: string; size: number } => {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    blobs.set(digest, bytes)
    return { digest, size: bytes.length }
  }
  const type = 'application/vnd.docker.distribution.manifest.v2+json'
  const tar = Buffer.alloc(1024)
  const rootfs = { type: 'layers', diff_ids: [`sha256:${createHash('sha256').update(tar).digest('hex')}`] }
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const config = { architecture, os: 'linux', config: { Labels: { made: String(Date.now()) } }, rootfs, history: [{}] }
  const manifest = add(
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: type,
        config: {
          mediaType: 'application/vnd.docker.container.image.v1+json',
          ...add(Buffer.from(JSON.stringify(config))),
        },
        layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', ...add(gzipSync(tar)) }],
      }),
    ),
  )
  const server = createServer((request, response) => {
    const [, kind, name = ''] = /\/(manifests|blobs)\/(.+)$/.exec(request.url ?? '') ?? []
    const digest = name.startsWith('sha256:') ? name : manifest.digest
    const bytes = blobs.get(digest)
    if (kind === undefined) return void response.end()
    if (!bytes) return void response.writeHead(404).end()
    const head = {
      'content-type': kind === 'manifests' ? type : 'application/octet-stream',
      'content-length': bytes.length,
    }
    response.writeHead(200, { ...head, 'docker-content-digest': digest })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, port: (server.address() as { port: number }).port }
}

describe.each(engines)('%s', (name) => {
  const there = answers(name)
  if (!required && !there) {
    it.skip('does not answer')
    return
  }

  let root = ''
  let engine: Engine
  let before: Readonly<Record<string, readonly string[]>>
  let label = 'none'

  const list = (...args: string[]): string[] =>
    execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .filter(Boolean)
      .sort()
  /** What there is. Of podman's all, else what bears this run's label: others may build and verify meanwhile. */
  const inventory = (): Record<string, string[]> => {
    const own = ['--filter', `label=restage.run=${label}`]
    return {
      images: list('images', '-a', '-q', '--no-trunc', ...(name === 'podman' ? [] : own)),
      containers: list('ps', '-a', '-q', '--no-trunc', ...(name === 'podman' ? ['--external'] : own)),
      networks: list('network', 'ls', '-q', ...own),
    }
  }

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  let count = 0
  const request = (dockerfile: string, more: Partial<BuildRequest> = {}): BuildRequest => {
    const path = `elsewhere/Dockerfile.${++count}`
    write({ [path]: dockerfile })
    return {
      context: join(root, 'context'),
      dockerfile: join(root, path),
      buildArgs: [],
      secrets: [],
      timeout: 300,
      ...more,
    }
  }
  const built = async (dockerfile: string, more: Partial<BuildRequest> = {}): Promise<BuiltImage> => {
    const build = await engine.build(request(dockerfile, more), watch)
    if (!build.ok) throw new Error([build.because, ...build.log].join('\n'))
    return build.image
  }
  const run = (image: BuiltImage, more: Partial<RunRequest> = {}): ReturnType<Engine['run']> =>
    engine.run({ image, network: 'open', env: [], envFiles: [], probes: [], seconds: 20, ...more }, watch)
  const exportOf = async (image: BuiltImage): Promise<Buffer> => {
    const chunks: Uint8Array[] = []
    for await (const chunk of engine.export(image, watch)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  beforeAll(async () => {
    if (!there) throw new Error(missing(name))
    before = inventory()
    root = mkdtempSync(join(tmpdir(), 'restage-engine-'))
    write({ 'context/kept.txt': 'kept', 'context/left.txt': 'left', 'context/.dockerignore': 'kept.txt\n' })
    engine = await openEngine({ engine: name }, watch)
    const { id } = await built('FROM scratch\nCOPY kept.txt /\n')
    label = list('image', 'inspect', '--format', '{{index .Config.Labels "restage.run"}}', id).join()
    expect(inventory().images).toContain(id)
  }, minutes)

  afterAll(async () => {
    if (!there) return
    await engine.remove(false)
    await engine.remove(false)
    rmSync(root, { recursive: true, force: true })
    expect(inventory()).toEqual(before)
  }, 2 * minutes)

  it('tells its name and version', () => {
    expect(engine.name).toBe(name)
    expect(engine.title).toMatch(new RegExp(`^${name} \\d+\\.\\d+`))
  })

  it(
    'builds stages, and tells the configuration, the layers and the steps',
    async () => {
      const steps: string[] = []
      const dockerfile = [
        `FROM ${base} AS build`,
        'ARG WORD=none',
        'RUN printf "%s" "$WORD" > /word',
        `FROM ${base}`,
        'WORKDIR /app',
        'COPY --from=build /word ./',
        'ENV COLOUR=blue=green',
        'EXPOSE 3000 53/udp',
        'VOLUME /data',
        'LABEL harbour=north',
        'USER node',
        'STOPSIGNAL SIGINT',
        'HEALTHCHECK --interval=20s --timeout=4s --retries=2 CMD ["node", "--version"]',
        'CMD ["cat", "word"]',
      ].join('\n')
      const build = await engine.build(request(dockerfile, { buildArgs: ['WORD=two words'] }), {
        ...watch,
        step: (text) => steps.push(text),
      })
      expect(build).toMatchObject({ ok: true })
      if (!build.ok) return
      const { config, layers, size } = build.image
      expect({ ...config, env: config.env.get('COLOUR'), labels: [...config.labels] }).toMatchObject({
        cmd: ['cat', 'word'],
        env: 'blue=green',
        user: 'node',
        workdir: '/app',
        expose: ['3000/tcp', '53/udp'],
        volumes: ['/data'],
        labels: [['harbour', 'north']],
        stopsignal: 'SIGINT',
        healthcheck: { test: ['CMD', 'node', '--version'], interval: 20, timeout: 4, startPeriod: 0, retries: 2 },
        onbuild: [],
        platform: `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`,
      })
      expect(size).toBeGreaterThan(50_000_000)
      expect(layers.reduce((sum, layer) => sum + layer.size, 0)).toBeGreaterThan(0.8 * size)
      expect(layers.at(-1)?.by).toMatch(/CMD \["cat",? "word"\]/)
      expect(layers[0]?.size).toBeGreaterThan(10_000_000)
      expect(steps.some((step) => step.startsWith('RUN printf'))).toBe(true)
      expect(steps.some((step) => step.startsWith('COPY --from=build /word'))).toBe(true)
      expect(await run(build.image)).toMatchObject({ state: 'exited', exitCode: 0, log: ['two words'] })
    },
    5 * minutes,
  )

  it(
    'reads the ignore file that it is given, and no other',
    async () => {
      write({ 'ignore.txt': 'left.txt\n' })
      const dockerfile = `FROM ${base}\nWORKDIR /app\nCOPY . .\n`
      const names = async (image: BuiltImage): Promise<string> =>
        (await engine.print(image, ['ls', '-A', '/app'], 30, watch)).stdout
      expect(await names(await built(dockerfile, { ignoreFile: join(root, 'ignore.txt') }))).toBe(
        '.dockerignore\nkept.txt\n',
      )
      expect(await names(await built(dockerfile))).toBe('.dockerignore\nkept.txt\nleft.txt\n')
    },
    5 * minutes,
  )

  it(
    'gives secrets to the build, and says which is missing',
    async () => {
      write({ token: 'sesame' })
      const dockerfile = `FROM ${base}\nRUN --mount=type=secret,id=token,required=true cat /run/secrets/token > /copied\n`
      const image = await built(dockerfile, { secrets: [`id=token,src=${join(root, 'token')}`] })
      expect(await engine.print(image, ['cat', '/copied'], 30, watch)).toMatchObject({ exitCode: 0, stdout: 'sesame' })
      expect(await engine.build(request(dockerfile.replace('copied', 'again')), watch)).toMatchObject({
        ok: false,
        because: 'needs the secret token: give it with --secret id=token,src=FILE',
      })
    },
    5 * minutes,
  )

  const failures: readonly (readonly [string, string, RegExp, RegExp])[] = [
    ['a step', 'RUN echo first && echo second >&2 && exit 7', /^RUN echo first .* ended with exit code 7$/, /second/],
    ['a file that is not there', 'COPY nothing /', /^COPY nothing \/: .*nothing.*(not found|no such file)/, /nothing/],
    [
      'a full disk',
      'RUN head -c 9000 /dev/zero > /dev/full',
      /^the disk is full: no space left on device, at RUN head/,
      /full|space/i,
    ],
    ['an unknown instruction', 'RUNN true', /unknown instruction/i, /RUNN/],
  ]
  it.each(failures)(
    'says why a build fails: %s',
    async (_, line, because, log) => {
      const build = await engine.build(request(`FROM ${base}\n${line}\n`), watch)
      if (build.ok) throw new Error('it was built')
      expect(build.because).toMatch(because)
      expect(build.because).not.toContain('\n')
      expect(build.log.join('\n')).toMatch(log)
    },
    2 * minutes,
  )

  it(
    'says which image cannot be pulled',
    async () => {
      const build = await engine.build(request('FROM localhost:1/nowhere/nothing:1\n'), watch)
      expect(build).toMatchObject({ ok: false, because: expect.stringMatching(/nothing:1 cannot be pulled/) as string })
    },
    2 * minutes,
  )

  it(
    'takes an image away that a build pulled, and leaves those that were there',
    async () => {
      const { server, port } = await registry()
      write({ 'registries.conf': `[[registry]]\nlocation = "127.0.0.1:${port}"\ninsecure = true\n` })
      process.env['CONTAINERS_REGISTRIES_CONF'] = join(root, 'registries.conf')
      const own = await openEngine({ engine: name }, watch)
      try {
        const all = (): string[] => list('images', '-a', '--format', '{{.Repository}}:{{.Tag}}')
        const had = all()
        const dockerfile = `FROM 127.0.0.1:${port}/tiny:1\nCOPY kept.txt /\nCOPY --from=${base} /etc/hostname /\n`
        expect(await own.build(request(dockerfile), watch)).toMatchObject({ ok: true })
        await own.remove(true)
        expect(all().some((reference) => reference.startsWith('localhost/restage'))).toBe(true)
        await own.remove(false)
        const now = all()
        expect(now.filter((reference) => reference.includes('/tiny'))).toEqual([])
        expect(had.filter((reference) => `/${reference}`.endsWith(`/${base}`))).toEqual(
          now.filter((reference) => `/${reference}`.endsWith(`/${base}`)),
        )
      } finally {
        delete process.env['CONTAINERS_REGISTRIES_CONF']
        await own.remove(false)
        server.close()
      }
    },
    2 * minutes,
  )

  it(
    'stops a build whose time is over',
    async () => {
      const build = await engine.build(request(`FROM ${base}\nRUN sleep 301\n`, { timeout: 5 }), watch)
      expect(build).toMatchObject({
        ok: false,
        because: 'took longer than 5 seconds and was stopped, at RUN sleep 301: --timeout gives more',
      })
      expect(build.seconds).toBeLessThan(30)
    },
    2 * minutes,
  )

  const server = (answer: string): string =>
    `FROM ${base}\nEXPOSE 8080\nCMD ["node", "-e", ${JSON.stringify(
      `console.log('up'); require('http').createServer((q, s) => { ${answer} }).listen(8080)`,
    )}]\n`
  const probes = ['/', '/there'].map((path) => ({ port: 8080, path }))

  it.each(name === 'nerdctl' ? (['open'] as const) : (['open', 'closed'] as const))(
    'asks a server on a network that is %s',
    async (network) => {
      const image = await built(
        server(
          "s.writeHead(q.url === '/' ? 302 : 404, { location: '/there', 'content-type': 'text/x' }); s.end('four')",
        ),
      )
      const [ran] = await Promise.all([
        run(image, { network, probes: [...probes, { port: 9999, path: '/' }], seconds: 8 }),
        run(image, { network, probes }),
      ])
      expect(ran).toMatchObject({ network, state: 'running', log: ['up'] })
      expect([...ran.answers].sort()).toEqual([
        ['8080/', { status: 302, bytes: 4, type: 'text/x' }],
        ['8080/there', { status: 404, bytes: 4, type: 'text/x' }],
      ])
      const quick = await run(image, { network, probes, seconds: 30 })
      expect(quick.answers.size).toBe(2)
      expect(quick.seconds).toBeLessThan(15)
    },
    3 * minutes,
  )

  it(
    'lets nothing out of a closed network',
    async () => {
      const listening = createServer((_, response) => response.end('reached')).listen(0)
      try {
        const { port } = listening.address() as { port: number }
        const ask = `fetch('http://${ownAddress}:${port}').then((r) => r.text()).catch((e) => 'no: ' + e.cause?.code).then(console.log)`
        const image = await built(`FROM ${base}\nCMD ["node", "-e", ${JSON.stringify(ask)}]\n`)
        expect((await run(image)).log).toEqual(['reached'])
        expect((await run(image, { network: 'closed' })).log[0]).toMatch(/^no: /)
      } finally {
        listening.close()
      }
    },
    3 * minutes,
  )

  it(
    'asks again where a server says that it is not ready',
    async () => {
      const ran = await run(
        await built(server('s.statusCode = process.uptime() < 3 ? 503 : 200; s.end()').replace('EXPOSE 8080\n', '')),
        { probes },
      )
      expect([...ran.answers.values()].map(({ status }) => status)).toEqual([200, 200])
    },
    2 * minutes,
  )

  it(
    'tells the exit code, what was printed in its order, and passes the environment',
    async () => {
      write({ 'more.env': 'SECOND=2\n' })
      const image = await built(
        `FROM ${base}\nENTRYPOINT ["sh", "-c", "echo $FIRST; sleep 0.2; echo between >&2; sleep 0.2; echo $SECOND; exit 3"]\n`,
      )
      const ran = await run(image, { env: ['FIRST=1'], envFiles: [join(root, 'more.env')] })
      expect(ran).toMatchObject({ state: 'exited', exitCode: 3, log: ['1', 'between', '2'] })
      expect(ran.health).toBeUndefined()
    },
    2 * minutes,
  )

  it(
    'ends a container that never stops',
    async () => {
      const image = await built(`FROM ${base}\nCMD ["sh", "-c", "trap '' TERM INT; while :; do sleep 1; done"]\n`)
      const began = Date.now()
      expect(await run(image, { seconds: 2 })).toMatchObject({ state: 'running', log: [] })
      expect(Date.now() - began).toBeLessThan(9_000)
    },
    2 * minutes,
  )

  const checks: readonly (readonly [string, string, object])[] = [
    // nerdctl keeps no word of a check that passes.
    ['healthy', 'test -e /tmp/ready && echo fine', { status: 'healthy', log: name === 'nerdctl' ? [] : ['fine'] }],
    ['unhealthy', 'echo bad && exit 1', { status: 'unhealthy', log: ['bad'] }],
  ]
  it.each(checks)(
    'waits for a HEALTHCHECK to say %s',
    async (_, check, health) => {
      const image = await built(
        `FROM ${base}\nHEALTHCHECK --interval=2s --timeout=3s --retries=3 CMD ${check}\nCMD sleep 2 && touch /tmp/ready && sleep 100\n`,
      )
      const ran = await run(image, { seconds: 40 })
      expect(ran).toMatchObject({ state: 'running', health })
      expect(ran.seconds).toBeLessThan(20)
    },
    2 * minutes,
  )

  it(
    'exports an image that has no program, and says that it does not start',
    async () => {
      const image = await built('FROM scratch\nCOPY kept.txt /kept.txt\nVOLUME /data\n')
      expect((await exportOf(image)).toString('latin1')).toMatch(/kept\.txt/)
      expect(await run(image)).toMatchObject({
        state: 'not started',
        log: [expect.stringMatching(/no command|args must not be empty/i)],
      })
      const nothing = await engine.print(image, ['node', '-e', '1'], 30, watch)
      expect(nothing).toMatchObject({ exitCode: name === 'nerdctl' ? 1 : 127, stdout: '' })
      const other = await built('FROM scratch\nCOPY kept.txt /kept.txt\nCMD ["/missing"]\n')
      const ran = await run(other)
      expect(ran).toMatchObject({ state: 'not started', answers: new Map() })
      expect(ran.log.join('\n')).toMatch(/\/missing/)
      expect((await run(other)).log).toEqual(ran.log)
      await engine.discard(other)
      await engine.discard(other)
    },
    2 * minutes,
  )

  it(
    'prints what a program of an image says, without a network, within its time',
    async () => {
      const image = await built(`FROM ${base}\nENTRYPOINT ["false"]\nHEALTHCHECK CMD true\n`)
      const say = 'console.log(Object.keys(os.networkInterfaces()).join()); console.error("also"); process.exit(5)'
      expect(await engine.print(image, ['node', '-e', say], 30, watch)).toEqual({
        exitCode: 5,
        stdout: 'lo\n',
        stderr: 'also\n',
      })
      expect(await engine.print(image, ['sleep', '100'], 2, watch)).toMatchObject({ exitCode: 124 })
    },
    2 * minutes,
  )

  it(
    'hands an export on as it is read, and stops it where its reader stops',
    async () => {
      const image = await built(`FROM ${base}\n`)
      for await (const chunk of engine.export(image, watch)) {
        expect(chunk.length).toBeGreaterThan(0)
        break
      }
      expect((await exportOf(image)).length).toBeGreaterThan(50_000_000)
    },
    2 * minutes,
  )

  it(
    'can be stopped in a build, in a run and in an export',
    async () => {
      const sleeping = await built(`FROM ${base}\nCMD ["sleep", "302"]\n`)
      const doings: ((signal: AbortSignal) => Promise<unknown>)[] = [
        (signal) => engine.build(request(`FROM ${base}\nRUN touch /${count}\nRUN sleep 303\n`), { signal }),
        (signal) =>
          engine.run(
            { image: sleeping, network: 'closed', env: [], envFiles: [], probes: [], seconds: 60 },
            { signal },
          ),
        (signal) => engine.print(sleeping, ['sleep', '304'], 60, { signal }),
      ]
      for (const doing of doings) {
        const stop = new AbortController()
        setTimeout(() => stop.abort(), 4_000)
        // Each would go on for a minute or more, and end without an error.
        await expect(doing(stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
      }
      expect(spawnSync('pgrep', ['-f', '^sleep 30[1-4]$'], { encoding: 'utf8' }).stdout).toBe('')
    },
    3 * minutes,
  )
})
