import { field, parseJson, stringOf } from '../project/json.ts'
import { foreignPlatform } from './failure.ts'
import { onPath } from './path.ts'
import { lastLine, run } from './process.ts'
import type { Tool } from './tool.ts'
import { EngineError, type EngineName } from './types.ts'

export interface Wanted {
  /** Of `--engine`; else the first that answers. */
  readonly engine?: string
  /** Of `--builder`, for buildx. */
  readonly builder?: string
  /** Of `--platform`. */
  readonly platform?: string
  /** Folders out of which nothing is started: the scanned repository. */
  readonly avoid?: readonly string[]
}

const order: readonly EngineName[] = ['docker', 'podman', 'nerdctl', 'buildah']

/** What an engine that is of no use says. */
class Refused extends Error {}

async function asked(program: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  const ended = await run(program, args, { seconds: 20, signal })
  if (ended.late) throw new Refused('does not answer within 20 seconds')
  if (ended.code !== 0) throw new Refused(lastLine(ended.stderr) || `${args[0]} ends with exit code ${ended.code}`)
  return ended.stdout
}

/** `0.13` of `github.com/docker/buildx v0.13.1 …`, as a pair of numbers. */
function versionOf(text: string): readonly [number, number] {
  const [, major = '0', minor = '0'] = /\bv?(\d+)\.(\d+)/.exec(text) ?? []
  return [Number(major), Number(minor)]
}

const atLeast = ([major, minor]: readonly [number, number], wanted: readonly [number, number]): boolean =>
  major > wanted[0] || (major === wanted[0] && minor >= wanted[1])

async function docker(program: string, wanted: Wanted, signal: AbortSignal): Promise<Tool> {
  // A script of this name may be podman.
  if (/podman/i.test(await asked(program, ['--version'], signal))) return podman(program, wanted, signal)
  const told = parseJson(await asked(program, ['version', '--format', '{{json .}}'], signal))
  const client = stringOf(field(told, 'Client', 'Version')) ?? ''
  const server = stringOf(field(told, 'Server', 'Version')) ?? ''
  if (stringOf(field(told, 'Server', 'Os')) === 'windows') throw new Refused('runs Windows containers')
  const buildx = await asked(program, ['buildx', 'version'], signal).catch((error: unknown) => {
    if (error instanceof Refused) return undefined
    throw error
  })
  // Without buildx, Docker 23 and later build with the old builder, which knows no ignore file but the context's.
  if (buildx === undefined && (wanted.builder !== undefined || atLeast(versionOf(client), [23, 0]))) {
    throw new Refused('has no buildx plugin: install docker-buildx-plugin')
  }
  const build =
    buildx === undefined
      ? ['build', '--progress=plain']
      : [
          ...['buildx', 'build', '--load', '--progress=plain'],
          ...(atLeast(versionOf(buildx), [0, 10]) ? ['--provenance=false'] : []),
          ...(wanted.builder === undefined ? [] : [`--builder=${wanted.builder}`]),
        ]
  if (buildx !== undefined && wanted.platform !== undefined)
    await requirePlatform(program, wanted.platform, wanted, signal)
  const api = versionOf(stringOf(field(told, 'Server', 'ApiVersion')) ?? '')
  const plugin = buildx === undefined ? '' : ` (buildx ${/\d+\.\d+\.\d+/.exec(buildx)?.[0] ?? '?'})`
  return {
    name: 'docker',
    title: `docker ${server}${plugin}`,
    program,
    build,
    ...(wanted.builder !== undefined && { builder: wanted.builder }),
    startInterval: atLeast(api, [1, 44]) && atLeast(versionOf(client), [25, 0]),
  }
}

/** Refuses a platform that the builder does not tell of: nothing is begun that ends with `exec format error`. */
async function requirePlatform(
  program: string,
  platform: string,
  { builder }: Wanted,
  signal: AbortSignal,
): Promise<void> {
  const told = await asked(program, ['buildx', 'inspect', ...(builder === undefined ? [] : [builder])], signal)
  const known = [...told.matchAll(/^Platforms:(.*)$/gm)].flatMap(([, list = '']) =>
    list.split(/[\s,*]+/).filter(Boolean),
  )
  if (known.length === 0 || known.some((each) => each === platform || each.startsWith(`${platform}/`))) return
  throw new EngineError(
    `docker builds for ${known[0]}, and not for ${platform}: ${foreignPlatform(platform)}`,
    'Or name a builder that has it: --builder.',
  )
}

async function podman(program: string, wanted: Wanted, signal: AbortSignal): Promise<Tool> {
  if (wanted.builder !== undefined) throw new Refused('has no builders: --builder is of docker buildx')
  const version = (await asked(program, ['info', '--format', '{{.Version.Version}}'], signal)).trim()
  if (!atLeast(versionOf(version), [4, 0])) throw new Refused(`is version ${version}: 4.0 or later is needed`)
  return {
    name: 'podman',
    title: `podman ${version}`,
    program,
    // HEALTHCHECK and SHELL are lost in OCI's own format.
    build: ['build', '--format=docker', '--layers'],
    startInterval: false,
    checkHealth: ['healthcheck', 'run'],
  }
}

async function nerdctl(program: string, wanted: Wanted, signal: AbortSignal): Promise<Tool> {
  if (wanted.builder !== undefined) throw new Refused('has no builders: --builder is of docker buildx')
  const told = parseJson(await asked(program, ['version', '--format', '{{json .}}'], signal))
  if (field(told, 'Server') === undefined) throw new Refused('does not reach containerd')
  for (const command of [['container', 'healthcheck'], ['export']])
    await asked(program, [...command, '--help'], signal).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
      throw new Refused(`has no \`${command.join(' ')}\`: 2.2 or later is needed`)
    })
  return {
    name: 'nerdctl',
    title: `nerdctl ${stringOf(field(told, 'Client', 'Version'))?.replace(/^v/, '') ?? '?'}`,
    program,
    build: ['build', '--progress=plain', '--provenance=false'],
    startInterval: false,
    checkHealth: ['container', 'healthcheck'],
  }
}

async function buildah(program: string, wanted: Wanted, signal: AbortSignal): Promise<Tool> {
  if (wanted.builder !== undefined) throw new Refused('has no builders: --builder is of docker buildx')
  const version = /\d+\.\d+\.\d+/.exec(await asked(program, ['--version'], signal))?.[0] ?? '?'
  // That of podman 4.0.
  if (!atLeast(versionOf(version), [1, 24])) throw new Refused(`is version ${version}: 1.24 or later is needed`)
  await asked(program, ['images', '-q'], signal)
  return {
    name: 'buildah',
    title: `buildah ${version}`,
    program,
    // One layer for all lines: no image is left between.
    build: ['build', '--format=docker', '--layers=false'],
    startInterval: false,
  }
}

const finders: Readonly<Record<EngineName, (program: string, wanted: Wanted, signal: AbortSignal) => Promise<Tool>>> = {
  docker,
  podman,
  nerdctl,
  buildah,
}

/** Finds the engine that is named, or the first that answers. Throws EngineError with what each said. */
export async function findTool(wanted: Wanted, signal: AbortSignal): Promise<Tool> {
  const named = order.filter((name) => wanted.engine === undefined || name === wanted.engine)
  if (named.length === 0) {
    throw new EngineError(`There is no engine ${wanted.engine}.`, `The engines are ${order.join(', ')}.`)
  }
  const said: string[] = []
  for (const name of named) {
    const program = await onPath(name, process.env['PATH'] ?? '', wanted.avoid ?? [])
    if (program === undefined) {
      said.push(`${name} is not on PATH`)
      continue
    }
    try {
      return await finders[name](program, wanted, signal)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      said.push(`${name} ${error.message}`)
    }
  }
  throw new EngineError(
    `${wanted.engine === undefined ? 'No container engine can' : `The engine ${wanted.engine} cannot`} be used: ${said.join('; ')}`,
    'Start Docker (`sudo systemctl start docker`, or Docker Desktop), or install podman 4 or later, which needs no daemon.',
  )
}
