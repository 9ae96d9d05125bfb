import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becauseOf } from '../src/engine/failure.ts'
import { findTool } from '../src/engine/find.ts'
import { configOf, imageOf, layersOf } from '../src/engine/inspect.ts'
import { type Made, nothingMade, removeAll } from '../src/engine/made.ts'
import { onPath } from '../src/engine/path.ts'
import { podmanLeftovers } from '../src/engine/podman.ts'
import { get, keepAsking } from '../src/engine/probe.ts'
import { output, run } from '../src/engine/process.ts'
import { buildkitProgress, podmanProgress, type Progress } from '../src/engine/progress.ts'
import { inOrder, seenIn, startFailure } from '../src/engine/seen.ts'
import type { Tool } from '../src/engine/tool.ts'

const never = new AbortController().signal

function readAll(progress: Progress, text: string): { progress: Progress; steps: string[] } {
  const steps = text.split('\n').flatMap((line) => progress.read(line) ?? [])
  return { progress, steps }
}

describe('what BuildKit prints', () => {
  const built = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 557B done
#1 DONE 0.0s

#2 [auth] library/node:pull token for registry.example.com
#2 DONE 0.0s

#3 [internal] load .dockerignore
#3 transferring context: 98B done

#4 [build 1/3] FROM registry.example.com/library/node:22-slim@sha256:abc
#4 sha256:abc 1.05MB / 30.45MB 0.2s
#4 CACHED

#5 [internal] load build context
#5 transferring context: 1.20MB 0.1s
#5 transferring context: 3.00MB 0.1s done
#5 DONE 0.0s

#6 [linux/amd64 build 3/3] RUN npm ci
#6 0.179 [notice] one
#6 DONE 0.2s

#7 exporting to image
#7 exporting layers 0.0s done
#7 DONE 0.0s`

  it('names its steps and the size of the context', () => {
    const { progress, steps } = readAll(buildkitProgress(), built)
    expect(steps).toEqual([
      'FROM registry.example.com/library/node:22-slim@sha256:abc',
      'RUN npm ci',
      'exporting to image',
    ])
    expect(progress.contextBytes()).toBe(3_000_000)
  })

  it.each([
    ['2B', 2],
    ['12.5kB', 12_500],
    ['1.25GB', 1_250_000_000],
    ['much', undefined],
  ])('reads %s', (size, bytes) => {
    const { progress } = readAll(
      buildkitProgress(),
      `#5 [internal] load build context\n#5 transferring context: ${size} done`,
    )
    expect(progress.contextBytes()).toBe(bytes)
  })

  it('keeps what the failing step printed, of several that run at once', () => {
    const { progress } = readAll(
      buildkitProgress(),
      `#5 [a 2/2] RUN one
#6 [b 2/2] RUN two
#5 0.1 of one
#6 0.1 of two
#6 0.2 12.5 points
#6 ERROR: process "/bin/sh -c two" did not complete successfully: exit code: 3
#5 CANCELED
#5 ERROR: context canceled
------
 > [b 2/2] RUN two:
0.1 of two
------
ERROR: failed to solve: process "/bin/sh -c two" did not complete successfully: exit code: 3`,
    )
    expect(progress.told()).toEqual({
      step: 'RUN two',
      log: ['of two', '12.5 points'],
      verdict: 'ERROR: failed to solve: process "/bin/sh -c two" did not complete successfully: exit code: 3',
      early: false,
    })
  })

  it('names the step that it was at when it was stopped', () => {
    const { progress } = readAll(
      buildkitProgress(),
      '#5 [2/2] RUN sleep 9\n#5 0.1 zzz\n#5 CANCELED\nERROR: failed to solve: Canceled: context canceled',
    )
    expect(progress.told()).toMatchObject({ step: 'RUN sleep 9', log: ['zzz'] })
  })

  it.each([
    ['ERROR: no builder "far" found', true],
    ['ERROR: failed to stat /token: stat /token: no such file or directory', true],
    ['ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN', false],
  ])('tells the engine from the build: %s', (line, early) => {
    expect(readAll(buildkitProgress(), line).progress.told()).toMatchObject({ verdict: line, early })
  })
})

describe('what podman prints', () => {
  it('names its steps, and the images that it made and pulled', () => {
    const { progress, steps } = readAll(
      podmanProgress(),
      `[1/2] STEP 1/3: FROM node:22-slim AS build
Resolved "node" as an alias (/etc/containers/registries.conf.d/shortnames.conf)
Trying to pull registry.example.com/library/node:22-slim...
Getting image source signatures
[1/2] STEP 2/3: WORKDIR /app
--> Using cache 0a746a3393c2c68de80518d08c3f3f56630e45772b3c165e8c2e6d6b97a1705b
--> 0a746a3393c
[1/2] STEP 3/3: RUN npm ci
added 3 packages
--> 5610b8909f1e
STEP 4: CMD ["x"]
COMMIT localhost/x`,
    )
    expect(steps).toEqual(['FROM node:22-slim AS build', 'WORKDIR /app', 'RUN npm ci', 'CMD ["x"]'])
    expect(progress.pulled()).toEqual(['registry.example.com/library/node:22-slim'])
    expect(progress.images()).toEqual([
      '0a746a3393c2c68de80518d08c3f3f56630e45772b3c165e8c2e6d6b97a1705b',
      '0a746a3393c',
      '5610b8909f1e',
    ])
    expect(progress.contextBytes()).toBeUndefined()
  })

  it('keeps what the failing step printed', () => {
    const { progress } = readAll(
      podmanProgress(),
      'STEP 1/2: FROM x\nSTEP 2/2: RUN two\nof two\nError: building at STEP "RUN two": while running runtime: exit status 3',
    )
    expect(progress.told()).toEqual({
      step: 'RUN two',
      log: ['of two'],
      verdict: 'Error: building at STEP "RUN two": while running runtime: exit status 3',
      early: false,
    })
  })

  it.each([
    ['Error: stat /token: no such file or directory', true],
    ['Error: dockerfile parse error line 2: unknown instruction: RUNN', false],
  ])('tells the engine from the build: %s', (line, early) => {
    expect(readAll(podmanProgress(), line).progress.told()).toMatchObject({ verdict: line, early })
  })
})

describe('why a build failed', () => {
  const secretStep = 'RUN --mount=type=secret,id=token cat /run/secrets/token'
  const rows: readonly (readonly [string, string, string, string, readonly string[]])[] = [
    [
      'RUN npm ci',
      '',
      'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      'RUN npm ci ended with exit code 1',
      [],
    ],
    [
      'RUN npm ci',
      '',
      'Error: building at STEP "RUN npm ci": while running runtime: exit status 1',
      'RUN npm ci ended with exit code 1',
      [],
    ],
    [
      'RUN npm ci',
      '',
      'executor failed running [/bin/sh -c npm ci]: exit code: 137',
      'RUN npm ci was killed (exit code 137), as happens where memory runs out',
      [],
    ],
    [
      'RUN npm ci',
      'npm ERR! ENOSPC: no space left on device, write',
      'Error: building at STEP "RUN npm ci": while running runtime: exit status 228',
      'the disk is full: no space left on device, at RUN npm ci',
      [],
    ],
    [
      secretStep,
      'cat: /run/secrets/token: No such file or directory',
      'ERROR: failed to solve: process did not complete successfully: exit code: 1',
      'needs the secret token: give it with --secret id=token,src=FILE',
      ['id=other,src=/x'],
    ],
    [
      secretStep,
      'wrong token',
      'ERROR: failed to solve: process did not complete successfully: exit code: 1',
      `${secretStep} ended with exit code 1`,
      ['id=token,src=/x'],
    ],
    [
      'RUN --mount=type=secret,target=/root/.npmrc npm ci',
      '',
      'Error: secret required but no secret with id .npmrc found',
      'needs the secret .npmrc: give it with --secret id=.npmrc,src=FILE',
      [],
    ],
    [
      'RUN --mount=type=ssh git clone x',
      '',
      'ERROR: failed to solve: unset ssh forward key default',
      'needs an SSH agent, which is not forwarded: RUN --mount=type=ssh git clone x',
      [],
    ],
    [
      'load metadata for registry.example.com/library/node:99',
      '',
      'ERROR: failed to solve: node:99: failed to resolve source metadata for registry.example.com/library/node:99: registry.example.com/library/node:99: not found',
      'registry.example.com/library/node:99 cannot be pulled: registry.example.com/library/node:99: not found',
      [],
    ],
    [
      'FROM node:99',
      '',
      'Error: creating build container: initializing source docker://node:99: reading manifest 99 in registry.example.com/library/node: manifest unknown',
      'node:99 cannot be pulled: reading manifest 99 in registry.example.com/library/node: manifest unknown',
      [],
    ],
    [
      'FROM nowhere',
      '',
      'Error: creating build container: short-name "nowhere" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
      'nowhere cannot be pulled: creating build container: short-name "nowhere" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
      [],
    ],
    [
      'COPY nope /x',
      '',
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/nope": not found',
      'COPY nope /x: "/nope": not found',
      [],
    ],
    [
      'COPY nope /x',
      '',
      'Error: building at STEP "COPY nope /x": checking on sources under "/c": copier: stat: "/nope": no such file or directory',
      'COPY nope /x: checking on sources under "/c": copier: stat: "/nope": no such file or directory',
      [],
    ],
  ]
  it.each(rows)('%s %s: %s', (step, log, verdict, because, secrets) => {
    expect(becauseOf({ step, log: log === '' ? [] : [log], verdict, early: false }, { secrets })).toBe(because)
  })

  it('repeats no long step', () => {
    const told = { step: `RUN ${'x'.repeat(500)}`, log: [], verdict: 'exit code: 2', early: false }
    expect(becauseOf(told, { secrets: [] })).toMatch(/^RUN x{70,76}… ended with exit code 2$/)
  })

  it('and what to do where a builder has not the base, or a machine is no such machine', () => {
    const pull =
      'ERROR: failed to solve: node:22: failed to resolve source metadata for docker.io/library/node:22: no such host'
    const told = { step: '', log: [], verdict: pull, early: false }
    expect(becauseOf(told, { secrets: [], builder: 'far' })).toMatch(
      /the builder far has none .*: push node:22 to a registry/,
    )
    const foreign = {
      ...told,
      log: ['exec /bin/sh: exec format error'],
      verdict: 'ERROR: failed to solve: exit code: 255',
    }
    expect(becauseOf(foreign, { secrets: [], platform: 'linux/arm64' })).toBe(
      'this machine does not run programs of linux/arm64: install its emulator (docker run --privileged --rm tonistiigi/binfmt --install arm64)',
    )
  })
})

describe('what the engines tell of an image', () => {
  const common = { Os: 'linux', Architecture: 'arm64', Variant: 'v8' }
  const own = {
    User: 'node',
    ExposedPorts: { '3000/tcp': {} },
    Env: ['PATH=/bin', 'PAIR=a=b', 'EMPTY='],
    Cmd: ['node', 'x.js'],
    WorkingDir: '/app',
    StopSignal: 'SIGINT',
  }
  const check = { Test: ['CMD-SHELL', 'true'], Interval: 30_000_000_000, Timeout: 5_000_000_000, Retries: 2 }
  const labels = { name: 'x', 'restage.run': 'abc', 'io.buildah.version': '1.28.2' }
  const docker = {
    ...common,
    Config: { ...own, Entrypoint: null, Volumes: null, OnBuild: null, Labels: labels, Healthcheck: check },
  }
  const podman = { ...common, Config: { ...own, Labels: labels }, Healthcheck: check, Labels: labels }

  it.each([
    ['Docker', docker],
    ['podman', podman],
  ])('is one shape: %s', (_, image) => {
    expect(configOf(image)).toEqual({
      cmd: ['node', 'x.js'],
      env: new Map([
        ['PATH', '/bin'],
        ['PAIR', 'a=b'],
        ['EMPTY', ''],
      ]),
      user: 'node',
      workdir: '/app',
      expose: ['3000/tcp'],
      volumes: [],
      labels: new Map([['name', 'x']]),
      healthcheck: { test: ['CMD-SHELL', 'true'], interval: 30, timeout: 5, startPeriod: 0, retries: 2 },
      stopsignal: 'SIGINT',
      onbuild: [],
      platform: 'linux/arm64',
    })
  })

  it('keeps a variant that tells something, and a HEALTHCHECK NONE', () => {
    const config = configOf({
      ...{ Os: 'linux', Architecture: 'arm', Variant: 'v7' },
      Config: { Healthcheck: { Test: ['NONE'] }, Shell: ['/bin/bash', '-c'], OnBuild: ['RUN x'] },
    })
    expect(config).toMatchObject({
      platform: 'linux/arm/v7',
      healthcheck: { test: ['NONE'] },
      shell: ['/bin/bash', '-c'],
      onbuild: ['RUN x'],
    })
  })

  it.each([
    [
      'Docker',
      '{"CreatedBy":"CMD [\\"x\\"]","Size":"0"}\n{"CreatedBy":"COPY a b # buildkit","Size":"35673"}\n{"CreatedBy":"","Size":"76902400"}\n',
    ],
    [
      'podman',
      '[{"CreatedBy":"/bin/sh -c #(nop) LABEL \\"restage.run\\"=\\"zz\\"","size":0},{"CreatedBy":"CMD [\\"x\\"]","size":0},{"CreatedBy":"COPY a b # buildkit","size":35673},{"size":76902400}]',
    ],
  ])('tells the layers, first the base: %s', (_, history) => {
    expect(layersOf(history)).toEqual([
      { size: 76902400, by: '' },
      { size: 35673, by: 'COPY a b # buildkit' },
      { size: 0, by: 'CMD ["x"]' },
    ])
  })

  it('names images alike, and refuses what is none', () => {
    expect(imageOf('[{"Id":"abc","Size":5}]', '')).toMatchObject({ id: 'sha256:abc', size: 5 })
    expect(imageOf('[{"Id":"sha256:abc","Size":5}]', '').id).toBe('sha256:abc')
    expect(() => imageOf('[]', '')).toThrow('the engine tells')
    expect(() => imageOf('nonsense', '')).toThrow('the engine tells')
  })
})

describe('what the engines tell of a container', () => {
  it('finds where it can be asked, its state and its health', () => {
    const seen = seenIn(
      JSON.stringify([
        {
          State: {
            ...{ Status: 'exited', Running: false, ExitCode: 3 },
            Health: { Status: 'unhealthy', Log: [{ Output: 'old' }, { Output: 'bad\nworse\n' }] },
          },
          NetworkSettings: {
            Ports: { '3000/tcp': [{ HostIp: '127.0.0.1', HostPort: '46551' }], '53/udp': null },
            Networks: { one: { IPAddress: '10.89.0.2' }, two: { IPAddress: '' } },
          },
        },
      ]),
    )
    expect(seen).toMatchObject({
      running: false,
      exitCode: 3,
      health: { status: 'unhealthy', log: ['bad', 'worse'] },
    })
    expect(seen.addresses(3000)).toEqual([
      { host: '127.0.0.1', port: 46551 },
      { host: '10.89.0.2', port: 3000 },
    ])
    expect(seen.addresses(53)).toEqual([{ host: '10.89.0.2', port: 53 }])
  })

  it.each([
    [
      'Error response from daemon: exec: "/x": no such file or directory\nError: failed to start containers: restage-ab-1\n',
      'Error response from daemon: exec: "/x": no such file or directory',
    ],
    [
      `time="2026-11-21T22:19:15Z" level=error msg="unable to get systemd connection"\nError: unable to start container "${'3a'.repeat(32)}": exec: "/x"\n`,
      'Error: unable to start the container: exec: "/x"',
    ],
  ])('says alike why two containers do not start', (said, line) => expect(startFailure(said)).toEqual([line]))

  it('puts the lines of both streams in their order', () => {
    const lines = [
      '2026-11-21T22:40:13.500000000Z first',
      '2026-11-21T22:40:13.700000000Z one2026-11-21T22:40:13.750000000Z  line',
      '2026-11-21T22:40:13.600000000Z 2026-11-21 second',
      '2026-11-21T22:40:13.800000000Z ',
    ]
    expect(inOrder(lines)).toEqual(['first', '2026-11-21 second', 'one line', ''])
  })
})

describe('processes', () => {
  const node = process.execPath

  it('tells the exit code and both streams, with nothing to read', async () => {
    const program =
      'process.stdin.on("data", () => {}).on("end", () => { console.log("o"); console.error("e"); process.exit(4) })'
    expect(await run(node, ['-e', program])).toEqual({ code: 4, stdout: 'o\n', stderr: 'e\n', late: false })
  })

  it('hands nothing to a shell', async () => {
    const ended = await run(node, ['-e', 'console.log(process.argv.slice(1).join())', '$(id)', '; ls', '`id`'])
    expect(ended.stdout).toBe('$(id),; ls,`id`\n')
  })

  it('splits lines wherever they are cut', async () => {
    const lines: string[] = []
    const pieces = JSON.stringify(['on', 'e\r', '\ntwo\rthree\n', `${'x'.repeat(40_000)}\nfo`, 'ur'])
    const program = `(async () => { for (const p of ${pieces}) { process.stdout.write(p); await new Promise((d) => setTimeout(d, 50)) } })()`
    await run(node, ['-e', program], { onLine: (line) => lines.push(line) })
    expect(lines).toEqual(['one', 'two', 'three', 'x'.repeat(16 * 1024), 'four'])
  })

  it('keeps no more than it may', async () => {
    expect((await run(node, ['-e', 'console.log("x".repeat(1e6))'], { keep: 1000 })).stdout).toHaveLength(1000)
  })

  it('ends what takes too long, with all that it started', async () => {
    const program = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); process.on('SIGTERM', () => process.exit(1)); setTimeout(() => {}, 60000)`
    const began = Date.now()
    expect(await run(node, ['-e', program], { seconds: 1 })).toMatchObject({ late: true })
    expect(Date.now() - began).toBeLessThan(5_000)
  })

  it('kills what does not end', async () => {
    const began = Date.now()
    // What a shell ignores, the program in its place ignores from its first instruction.
    const program = "trap '' TERM; exec sleep 60"
    expect(await run('/bin/sh', ['-c', program], { seconds: 1 })).toMatchObject({ late: true, code: 137 })
    expect(Date.now() - began).toBeGreaterThan(4_000)
  })

  it('is stopped by a signal, before and after it starts', async () => {
    const stop = new AbortController()
    const running = run(node, ['-e', 'setTimeout(() => {}, 60000)'], { signal: stop.signal })
    setTimeout(() => stop.abort(), 200)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    await expect(run(node, ['-e', ''], { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('says what cannot be started', async () => {
    await expect(run('/nowhere/program', [])).rejects.toMatchObject({ name: 'EngineError' })
  })

  it.each([false, true])(
    'streams as fast as it is read, and fails where the program fails (pipe: %s)',
    async (pipe) => {
      let bytes = 0
      for await (const chunk of output(node, ['-e', 'process.stdout.write(Buffer.alloc(3e6))'], { pipe }))
        bytes += chunk.length
      expect(bytes).toBe(3e6)
      const failing = async (): Promise<void> => {
        for await (const _ of output(node, ['-e', 'console.error("why"); process.exit(2)'], { pipe }));
      }
      await expect(failing()).rejects.toThrow('why')
      for await (const _ of output(node, ['-e', 'setInterval(() => console.log("x"), 1)'], { pipe })) break
    },
  )
})

describe('finding an engine', () => {
  let root = ''
  const path = process.env['PATH']
  const program = (folder: string, name: string, script: string): void => {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(root, folder, name), 0o755)
  }

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'restage-find-'))
    program('repository/bin', 'docker', 'exit 0')
    program('good', 'docker', 'exit 0')
    program(
      'down',
      'docker',
      'case "$1" in --version) echo Docker;; *) echo "Cannot connect to the Docker daemon" >&2; exit 1;; esac',
    )
    program('other', 'podman', 'echo 4.9.3')
    program('script', 'docker', 'case "$1" in --version) echo podman version 5.2.0;; info) echo 5.2.0;; esac')
    program('old', 'podman', 'echo 3.4.4')
    program('rest', 'nerdctl', 'echo "{\\"Client\\":{\\"Version\\":\\"v2.3.5\\"},\\"Server\\":{}}"')
    program('aged', 'nerdctl', 'case "$1" in version) echo "{\\"Client\\":{},\\"Server\\":{}}";; *) exit 1;; esac')
    program('apart', 'nerdctl', 'case "$1" in version) echo "{\\"Client\\":{}}";; *) exit 0;; esac')
    program('rest', 'buildah', 'echo buildah version 1.28.2')
    program('old', 'buildah', 'echo buildah version 1.19.6')
    program(
      'amd',
      'docker',
      'case "$2" in inspect) echo "Platforms: linux/amd64*, linux/386";; version) echo v0.13.1;; *) echo "{}";; esac',
    )
    mkdirSync(join(root, 'folder', 'docker'), { recursive: true })
    mkdirSync(join(root, 'linked'))
    symlinkSync(join(root, 'repository', 'bin', 'docker'), join(root, 'linked', 'docker'))
  })
  afterAll(() => {
    process.env['PATH'] = path
    rmSync(root, { recursive: true, force: true })
  })

  it.each([
    ['the first on PATH', ['good', 'down'], 'good'],
    ['no folder of that name', ['folder', 'good'], 'good'],
    ['nothing out of the repository', ['repository/bin', 'good'], 'good'],
    ['no link into it', ['linked', 'good'], 'good'],
    ['nothing', ['repository/bin', 'missing'], undefined],
  ])('takes %s', async (_, folders, expected) => {
    const folder = folders.map((name) => join(root, name)).join(':')
    const found = await onPath('docker', `:.:bin:${folder}`, [join(root, 'repository')])
    expect(found).toBe(expected === undefined ? undefined : join(root, expected, 'docker'))
  })

  const from = async (folders: readonly string[], engine?: string): Promise<string> => {
    process.env['PATH'] = folders.map((name) => join(root, name)).join(':') + ':/bin:/usr/bin-none'
    try {
      const platform = folders.includes('amd') ? { platform: 'linux/arm64' } : {}
      const tool = await findTool({ ...(engine === undefined ? {} : { engine }), ...platform }, never)
      return `${tool.name}: ${tool.title}`
    } catch (error) {
      return (error as Error).message
    } finally {
      process.env['PATH'] = path
    }
  }

  it.each([
    ['the next that answers', ['down', 'other'], undefined, 'podman: podman 4.9.3'],
    ['podman under the name of docker', ['script'], undefined, 'podman: podman 5.2.0'],
    [
      'what is named, and no other',
      ['down', 'other'],
      'docker',
      'The engine docker cannot be used: docker Cannot connect',
    ],
    ['no old podman', ['old'], 'podman', 'podman is version 3.4.4: 4.0 or later is needed'],
    ['nerdctl before buildah', ['down', 'old', 'rest'], undefined, 'nerdctl: nerdctl 2.3.5'],
    ['no old nerdctl', ['aged'], 'nerdctl', 'nerdctl has no `container healthcheck`: 2.2 or later is needed'],
    ['no nerdctl without containerd', ['apart'], 'nerdctl', 'nerdctl does not reach containerd'],
    ['buildah', ['rest'], 'buildah', 'buildah: buildah 1.28.2'],
    ['no old buildah', ['old'], 'buildah', 'buildah is version 1.19.6: 1.24 or later is needed'],
    ['no other name', [], 'vessel', 'There is no engine vessel.'],
    [
      'no builder that lacks the platform',
      ['amd'],
      undefined,
      'docker builds for linux/amd64, and not for linux/arm64: ',
    ],
  ])('takes %s', async (_, folders, engine, said) => {
    expect(await from(folders, engine)).toContain(said)
  })
})

describe('podman, while another process removes images', () => {
  const id = `sha256:${'5610b8909f1'.padEnd(64, '0')}`
  let root = ''
  let made: Made

  /** It fails in all but every `often`th call. */
  const podman = (often: number): Tool => {
    const program = join(root, `podman-${often}`)
    writeFileSync(
      program,
      `#!/bin/sh
calls=$(($(cat "$0.calls" 2>/dev/null) + 1))
echo $calls > "$0.calls"
if [ $((calls % ${often})) -ne 0 ]; then
  echo 'Error: retrieving parent of image "83be": locating image with ID "6cab": image not known' >&2
  exit 125
fi
case $1 in
  images) cat "$0.images" 2>/dev/null ;;
  rmi) sed -i "/$3/d" "$0.images" ;;
esac
exit 0
`,
    )
    chmodSync(program, 0o755)
    return { name: 'podman', title: 'podman', program, build: ['build'], startInterval: false }
  }

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'restage-podman-'))
  })
  beforeEach(() => {
    made = nothingMade('here')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('is asked again, and nothing is left', async () => {
    const tool = podman(3)
    const { progress } = readAll(podmanProgress(), '--> 5610b8909f1')
    const leftovers = await podmanLeftovers(tool, made, progress, never)
    writeFileSync(`${tool.program}.images`, `${id}\n`)
    await leftovers(false)
    expect([...made.between]).toEqual([id])
    await removeAll(tool, made, false)
    expect(readFileSync(`${tool.program}.images`, 'utf8')).toBe('')
  })

  it('is not taken to have removed what it did not find', async () => {
    made.between.add(id)
    await expect(removeAll(podman(1000), made, false)).rejects.toThrow(`could not remove ${id}`)
  })
})

describe('asking over HTTP', () => {
  let server: Server
  let port = 0
  let asked = 0
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/late') response.statusCode = ++asked < 3 ? 503 : 200
      if (request.url === '/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write('data\n')
        return
      }
      if (request.url === '/cut') return void request.socket.destroy()
      response.end('four')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as { port: number }).port
  })
  afterAll(() => server.close())

  it.each([
    ['/', { status: 200, bytes: 4, type: '' }],
    ['/cut', undefined],
    ['/a b', undefined],
  ])('%s', async (path, answer) => {
    expect(await get('127.0.0.1', port, path, never)).toEqual(answer)
  })

  it('takes the head of an answer that never ends', async () => {
    expect(await get('127.0.0.1', port, '/events', never)).toEqual({ status: 200, bytes: 5, type: 'text/event-stream' })
  })

  it('takes what is no HTTP as no answer', async () => {
    const other = createSocketServer((socket) => socket.end('SSH-2.0-x\r\n'))
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    expect(await get('127.0.0.1', (other.address() as { port: number }).port, '/', never)).toBeUndefined()
    other.close()
  })

  it('asks again until a server is ready, or it is over', async () => {
    const at = () => [
      { host: '127.0.0.1', port: 1 },
      { host: '127.0.0.1', port },
    ]
    expect(await keepAsking({ port, path: '/late' }, at, never)).toMatchObject({ status: 200 })
    const over = new AbortController()
    setTimeout(() => over.abort(), 500)
    expect(
      await keepAsking({ port: 1, path: '/' }, () => [{ host: '127.0.0.1', port: 1 }], over.signal),
    ).toBeUndefined()
  })
})
