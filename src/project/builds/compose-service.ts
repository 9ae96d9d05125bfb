import type { CommandLine } from '../../dockerfile/types.ts'
import { logical } from '../../dockerfile/logical.ts'
import { fieldsOf, isFields, type Fields } from '../json.ts'
import { asWritten, type Holed, holeIn } from './holes.ts'
import { interpolate, type Values } from './interpolate.ts'
import { splitWords } from './split.ts'
import { type Volume, volumesOf } from './compose-volumes.ts'
import type { Check } from './types.ts'

/** What of a service of compose says how its image is built and started. Absent fields are not written. */
export interface Service {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly build?: ServiceBuild
  readonly image?: Holed
  readonly command?: Start
  readonly entrypoint?: Start
  readonly healthcheck?: Check | 'none'
  readonly volumes: readonly Volume[]
}

/** `none`: written as nothing (`[]`, `''`), which takes the image's own away. */
export type Start = CommandLine | 'none'

/** Paths are as written; each is relative to the directory beside it. */
export interface ServiceBuild {
  readonly context?: { readonly base: string; readonly written: Holed }
  readonly dockerfile?: Holed
  /** A Dockerfile that stands in the compose file itself. */
  readonly inline: boolean
  readonly target?: Holed
  readonly args: ReadonlyMap<string, Holed | undefined>
  readonly contexts: ReadonlyMap<string, { readonly base: string; readonly written: Holed }>
  readonly tags: readonly Holed[]
}

/** Reads a service as it is written. `base` is the directory that its paths are relative to. */
export function serviceOf(
  fields: Fields,
  place: {
    readonly name: string
    readonly file: string
    readonly line: number
    /** The line of its `healthcheck`. */
    readonly checkLine: number
    readonly base: string
  },
  values: Values,
): Service {
  const { base, checkLine, ...at } = place
  const text = (value: unknown): Holed | undefined => textOf(value, values)
  const build = buildOf(fields['build'], base, text)
  const image = text(fields['image'])
  const command = startOf(fields['command'], values)
  const entrypoint = startOf(fields['entrypoint'], values)
  const check = checkOf(fields['healthcheck'], values)
  const asked = { file: at.file, line: checkLine, text: `the health check of service ${at.name}` }
  const healthcheck = check && check !== 'none' ? { command: check, evidence: asked } : check
  return {
    ...at,
    ...(build ? { build } : {}),
    ...(image === undefined ? {} : { image }),
    ...(command === undefined ? {} : { command }),
    ...(entrypoint === undefined ? {} : { entrypoint }),
    ...(healthcheck === undefined ? {} : { healthcheck }),
    volumes: volumesOf(fields['volumes'], base, text),
  }
}

function textOf(value: unknown, values: Values): Holed | undefined {
  if (typeof value === 'string') return interpolate(value, values)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** https://github.com/compose-spec/compose-spec/blob/main/build.md */
function buildOf(value: unknown, base: string, text: (value: unknown) => Holed | undefined): ServiceBuild | undefined {
  const short = text(value)
  if (short !== undefined) {
    const context = { base, written: short }
    return { context, inline: false, args: new Map(), contexts: new Map(), tags: [] }
  }
  if (!isFields(value)) return undefined
  const context = text(value['context'])
  const dockerfile = text(value['dockerfile'])
  const target = text(value['target'])
  const contexts = [...pairsOf(value['additional_contexts'], text)]
  return {
    ...(context === undefined ? {} : { context: { base, written: context } }),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    inline: value['dockerfile_inline'] !== undefined,
    ...(target === undefined ? {} : { target }),
    args: pairsOf(value['args'], text),
    contexts: new Map(contexts.map(([name, written]) => [name, { base, written: written ?? '' }])),
    tags: Array.isArray(value['tags']) ? value['tags'].map(text).filter((tag) => tag !== undefined) : [],
  }
}

/** A map, or a list of `NAME=value`. A name alone has no value. */
function pairsOf(value: unknown, text: (value: unknown) => Holed | undefined): Map<string, Holed | undefined> {
  if (isFields(value)) return new Map(Object.entries(value).map(([name, item]) => [name, text(item)]))
  const pairs = new Map<string, Holed | undefined>()
  for (const item of Array.isArray(value) ? value : []) {
    const pair = text(item)
    if (pair === undefined) continue
    const equals = pair.indexOf('=')
    if (equals < 0) pairs.set(pair, undefined)
    else pairs.set(pair.slice(0, equals), pair.slice(equals + 1))
  }
  return pairs
}

/**
 * A string is split into words and started without a shell, a list is taken as it is, nothing at all is absent.
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#command
 * Where a variable has no value it stays as it is written, in shell form, where a reader takes it for one.
 */
function startOf(value: unknown, values: Values): Start | undefined {
  if (typeof value === 'string') {
    const text = interpolate(value, values)
    const words = holeIn(text) === undefined ? splitWords(text) : undefined
    if (words === undefined) return shell(asWritten(text))
    return words.length === 0 ? 'none' : { form: 'exec', argv: words }
  }
  if (!Array.isArray(value)) return undefined
  const words = value.map((word) => textOf(word, values))
  if (!words.every((word) => word !== undefined)) return undefined
  if (words.length === 0) return 'none'
  if (words.every((word) => holeIn(word) === undefined)) return { form: 'exec', argv: words }
  return shell(words.map((word) => `"${asWritten(word).replace(/["\\]/g, '\\$&')}"`).join(' '))
}

/**
 * A string is run by the shell, as is what follows CMD-SHELL; NONE and `disable` take away what is below.
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#healthcheck
 */
function checkOf(value: unknown, values: Values): Start | undefined {
  const { test, disable } = fieldsOf(value)
  if (disable === true) return 'none'
  if (typeof test === 'string') return shell(asWritten(interpolate(test, values)))
  if (!Array.isArray(test)) return undefined
  const [form, ...words] = test as unknown[]
  if (form === 'NONE') return 'none'
  const written = textOf(words[0], values)
  if (form === 'CMD-SHELL' && written !== undefined) return shell(asWritten(written))
  return form === 'CMD' ? startOf(words, values) : undefined
}

const shell = (text: string): CommandLine => ({ form: 'shell', script: logical(text, [0, 0]) })

/** A service laid over another of the same name, or over the one that it extends: what is written above wins, maps are merged. */
export function laidOver(below: Service, above: Service): Service {
  const build = below.build && above.build ? buildOver(below.build, above.build) : (above.build ?? below.build)
  const volumes = [...above.volumes, ...below.volumes]
  return { ...below, ...above, ...(build ? { build } : {}), volumes }
}

function buildOver(below: ServiceBuild, above: ServiceBuild): ServiceBuild {
  return {
    ...below,
    ...above,
    inline: above.inline || (below.inline && above.dockerfile === undefined),
    args: new Map([...below.args, ...above.args]),
    contexts: new Map([...below.contexts, ...above.contexts]),
    tags: [...below.tags, ...above.tags],
  }
}
