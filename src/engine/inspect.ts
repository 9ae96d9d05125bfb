import { field, fieldsOf, parseJson, stringListOf, stringOf, stringsOf, type Fields } from '../project/json.ts'
import type { BuiltImage, Healthcheck, ImageConfig, Layer } from '../verify/types.ts'
import { label } from './tool.ts'
import { EngineError } from './types.ts'

/** Labels that builds of verify set themselves, and engines. */
const ownLabels = new Set([label, 'io.buildah.version', 'nerdctl/healthcheck'])

/** The first object of `inspect`'s array. */
export function inspected(text: string): unknown {
  const found = field(parseJson(`{"all":${text}}`), 'all')
  if (!Array.isArray(found) || found.length === 0) {
    throw new EngineError('the engine tells of an image or a container what is no JSON', 'Check its version.')
  }
  return found[0]
}

/** A list, or absent where it is empty or null. */
function list(value: unknown): readonly string[] | undefined {
  const items = stringListOf(value)
  return items.length > 0 ? items : undefined
}

/** Nanoseconds in seconds. */
const inSeconds = (value: unknown): number => (typeof value === 'number' ? value / 1e9 : 0)

function healthcheckOf(value: unknown): Healthcheck | undefined {
  const test = list(field(value, 'Test'))
  if (!test) return undefined
  const retries = field(value, 'Retries')
  return {
    test,
    interval: inSeconds(field(value, 'Interval')),
    timeout: inSeconds(field(value, 'Timeout')),
    startPeriod: inSeconds(field(value, 'StartPeriod')),
    retries: typeof retries === 'number' ? retries : 0,
  }
}

/** `linux/arm64`: the variant is told where it tells something, which v8 does not. */
function platformOf(image: unknown): string {
  const architecture = stringOf(field(image, 'Architecture')) ?? ''
  const variant = stringOf(field(image, 'Variant')) ?? ''
  const parts = [stringOf(field(image, 'Os')) ?? 'linux', architecture]
  if (variant !== '' && !(architecture === 'arm64' && variant === 'v8')) parts.push(variant)
  return parts.join('/')
}

/**
 * The configuration out of `image inspect`. Podman has the HEALTHCHECK beside the rest; podman and nerdctl tell nothing of SHELL and
 * ONBUILD.
 */
export function configOf(image: unknown): ImageConfig {
  const config = field(image, 'Config')
  const env = new Map<string, string>()
  for (const pair of stringListOf(field(config, 'Env'))) {
    const at = pair.indexOf('=')
    if (at > 0) env.set(pair.slice(0, at), pair.slice(at + 1))
  }
  const labels = Object.entries(stringsOf(field(config, 'Labels'))).filter(([name]) => !ownLabels.has(name))
  const cmd = list(field(config, 'Cmd'))
  const entrypoint = list(field(config, 'Entrypoint'))
  const shell = list(field(config, 'Shell'))
  const stopsignal = stringOf(field(config, 'StopSignal'))
  const healthcheck = healthcheckOf(field(config, 'Healthcheck') ?? field(image, 'Healthcheck'))
  return {
    ...(cmd && { cmd }),
    ...(entrypoint && { entrypoint }),
    env,
    user: stringOf(field(config, 'User')) ?? '',
    workdir: stringOf(field(config, 'WorkingDir')) ?? '',
    expose: Object.keys(fieldsOf(field(config, 'ExposedPorts'))).sort(),
    volumes: Object.keys(fieldsOf(field(config, 'Volumes'))).sort(),
    labels: new Map(labels),
    ...(healthcheck && { healthcheck }),
    ...(stopsignal && { stopsignal }),
    ...(shell && { shell }),
    onbuild: stringListOf(field(config, 'OnBuild')),
    platform: platformOf(image),
  }
}

/** One layer of `history`: Docker's sizes are strings, podman's numbers. */
function layerOf(value: unknown): Layer {
  return {
    size: Number(field(value, 'Size') ?? field(value, 'size') ?? 0),
    by: stringOf(field(value, 'CreatedBy')) ?? '',
  }
}

/** The layers out of `history`: a JSON array, or a JSON object a line; the engine tells the last first. */
export function layersOf(text: string): readonly Layer[] {
  const rows = text.trimStart().startsWith('[')
    ? field(parseJson(`{"all":${text}}`), 'all')
    : text.split('\n').map((line) => parseJson(line))
  const layers = (Array.isArray(rows) ? rows : []).filter((row) => row !== undefined).map(layerOf)
  return layers.filter(({ by, size }) => size > 0 || !by.includes(label)).reverse()
}

/**
 * An image out of what `image inspect` and `history` print. `native`: the configuration in nerdctl's own form, which alone tells
 * STOPSIGNAL; nerdctl knows an image by the digest of its manifest, not by that of its configuration.
 */
export function imageOf(inspect: string, history: string, native?: Fields): BuiltImage {
  const image = inspected(inspect)
  const [, digest] = (native && stringListOf(field(image, 'RepoDigests'))[0]?.split('@')) ?? []
  const stopsignal = stringOf(native?.['StopSignal'])
  const id = digest ?? stringOf(field(image, 'Id')) ?? ''
  return {
    id: id.includes(':') ? id : `sha256:${id}`,
    size: Number(field(image, 'Size') ?? 0),
    layers: layersOf(history),
    config: { ...configOf(image), ...(stopsignal && { stopsignal }) },
  }
}
