import { recalled } from '../../memo/recalled.ts'
import { fieldsOf, isFields, stringListOf, type Fields } from '../json.ts'
import { type Located, readLocated } from '../located.ts'
import { basename, dirname, join } from '../path.ts'
import { mountsOf } from './compose-volumes.ts'
import { laidOver, serviceOf, type Service } from './compose-service.ts'
import { collector, type Draft, finish, isRemote, pathFrom, ROOT } from './draft.ts'
import { type Holed, holeIn } from './holes.ts'
import { interpolate, readEnvironment, type Values } from './interpolate.ts'
import { isCompose } from './kinds.ts'
import type { Build, Builds, Tree } from './types.ts'

/**
 * The builds of a compose file: every service with a `build`, whatever its profile, and every service without one that starts
 * the image of another with a command of its own. A file that is laid over another is read with it: `compose.override.yaml`
 * over `compose.yaml`, and a file beside it whose services name neither a build nor an image. Variables have their values from
 * the `.env` beside the file, or their defaults: an environment that sets them otherwise is not the repository's.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md, 13-merge.md and 14-include.md there.
 */
export function composeBuilds(path: string, text: string, tree: Tree): ComposeBuilds {
  return remembered(keyOf(path, text), (about, name) => (about === 'has' ? tree.has(name) : tree.read(name)))
}

const keys = new Map<string, { readonly text: string; readonly key: string }>()

/** The same string again for the same file: the hash of a long one is worked out once for each string. */
function keyOf(path: string, text: string): string {
  const known = keys.get(path)
  if (known?.text === text) return known.key
  const key = `${path}\0${text}`
  if (keys.size >= 100) keys.clear()
  keys.set(path, { text, key })
  return key
}

/** What a compose file builds, and the services with an image of some name that it starts without building it. */
export interface ComposeBuilds extends Builds {
  readonly starts: readonly Started[]
}

/** The builds of compose files that a command lays over each other, in a project's directory: by default that of the first. */
export function composeSet(paths: readonly string[], tree: Tree, base = dirname(paths[0] ?? '')): Builds {
  const collected = collector(tree)
  const merged = new Map<string, Service>()
  for (const path of paths.slice(0, maximumFiles)) {
    for (const [name, service] of servicesOf(path, { tree, values: undefined, base, count: { files: 0 } }) ?? []) {
      const below = merged.get(name)
      merged.set(name, below ? laidOver(below, service) : service)
    }
  }
  for (const draft of draftsOf([...merged.values()])) collected.add(draft)
  return collected.done()
}

/** Every Dockerfile of a repository asks for the same few files. */
const remembered = recalled(4_000_000, (key, ask): ComposeBuilds => {
  const end = key.indexOf('\0')
  const tree: Tree = {
    read: (path) => ask('read', path) as string | undefined,
    has: (path) => ask('has', path) === true,
  }
  const path = key.slice(0, end)
  const collected = collector(tree)
  const text = key.slice(end + 1)
  // One that is laid over another may hold no more than a command.
  if (!/build|image|include|extends|command|entrypoint|healthcheck/.test(text))
    return { ...collected.done(), starts: [] }
  const services = servicesOf(path, { tree, values: undefined, base: undefined, count: { files: 0 }, text })
  if (!services) collected.unread({ file: path, line: 1, text: basename(path) }, 'it is not understood as YAML')
  else for (const draft of draftsOf([...withBases(path, services, tree).values()])) collected.add(fromTop(draft, tree))
  return { ...collected.done(), starts: startsOf([...(services?.values() ?? [])]) }
})

/** Most files that one may name, and what they name in turn. */
const maximumFiles = 50

interface Reading {
  readonly tree: Tree
  /** Those of the project that includes it; absent: of the `.env` beside it. */
  readonly values: Values | undefined
  /** The project's directory; absent: that of the file. */
  readonly base: string | undefined
  /** Files that were read so far. */
  readonly count: { files: number }
  readonly text?: string
  /** `file service` of what is being extended. */
  readonly extending?: ReadonlySet<string>
}

/** The services of a file and of those that it includes, by name; undefined where it is not YAML. */
function servicesOf(path: string, reading: Reading): Map<string, Service> | undefined {
  const text = reading.text ?? reading.tree.read(path)
  const documents = text === undefined ? undefined : readLocated(text)
  if (!documents) return undefined
  const [document] = documents
  if (!document || !isFields(document.value)) return new Map()
  const base = reading.base ?? dirname(path)
  const values = reading.values ?? environmentOf([join(base, '.env')], reading.tree)
  const services = included(document.value['include'], { ...reading, values, base })
  // Without `services:` it is of the first version, where they stood at the top: it can be read by no compose of today.
  for (const [name, fields] of Object.entries(fieldsOf(document.value['services']))) {
    if (!isFields(fields)) continue
    const own = serviceOf(fields, { ...placeOf(document, name), file: path, base }, values)
    const below = extended(fields['extends'], path, { ...reading, values, base })
    services.set(name, below ? laidOver(below, own) : own)
  }
  return services
}

const placeOf = (document: Located, name: string) => ({
  name,
  line: document.lineOf(['services', name]),
  checkLine: document.lineOf(['services', name, 'healthcheck']),
})

function environmentOf(files: readonly string[], tree: Tree): Values {
  const maps = files.map((file) => readEnvironment(tree.read(file) ?? ''))
  return (name) => maps.findLast((map) => map.has(name))?.get(name)
}

/** `include: [path]` and `include: [{ path, project_directory, env_file }]`. A file that is read by its own name is not read twice. */
function included(
  value: unknown,
  reading: Reading & { readonly values: Values; readonly base: string },
): Map<string, Service> {
  const services = new Map<string, Service>()
  for (const item of Array.isArray(value) ? value : []) {
    const entry: Fields = isFields(item) ? item : { path: item }
    const given = entry['path']
    for (const written of typeof given === 'string' ? [given] : stringListOf(given)) {
      const file = pathFrom(reading.base, interpolate(written, reading.values))
      const directory = entry['project_directory']
      if (!file.ok || reading.count.files++ > maximumFiles) continue
      if (directory === undefined && isCompose(file.value)) continue
      const project =
        typeof directory === 'string' ? pathFrom(reading.base, interpolate(directory, reading.values)) : undefined
      if (project && !project.ok) continue
      const base = project?.value ?? dirname(file.value)
      const environment = entry['env_file']
      const named = typeof environment === 'string' ? [environment] : stringListOf(environment)
      const files = named.length > 0 ? named.map((name) => join(reading.base, name)) : [join(base, '.env')]
      const inner = environmentOf(files, reading.tree)
      const values: Values = (name) => reading.values(name) ?? inner(name)
      const { tree, count } = reading
      for (const [name, service] of servicesOf(file.value, { tree, count, values, base }) ?? [])
        services.set(name, service)
    }
  }
  return services
}

/** The service that another extends, of the same file or another one: its paths are relative to where it stands. */
function extended(
  value: unknown,
  path: string,
  reading: Reading & { readonly values: Values; readonly base: string },
): Service | undefined {
  const fields: Fields = isFields(value) ? value : { service: value }
  const name = fields['service']
  if (typeof name !== 'string') return undefined
  const written = fields['file']
  const file = typeof written === 'string' ? pathFrom(reading.base, interpolate(written, reading.values)) : undefined
  if (file && !file.ok) return undefined
  const from = file?.value ?? path
  const key = `${from} ${name}`
  const extending = reading.extending ?? new Set<string>()
  if (extending.has(key) || extending.size > maximumFiles) return undefined
  const text = file ? reading.tree.read(from) : (reading.text ?? reading.tree.read(from))
  const document = text === undefined ? undefined : readLocated(text)?.[0]
  const other = fieldsOf(fieldsOf(document?.value)['services'])[name]
  if (!document || !isFields(other)) return undefined
  const base = file ? dirname(from) : reading.base
  const own = serviceOf(other, { ...placeOf(document, name), file: from, base }, reading.values)
  const { text: _, ...rest } = reading
  const inner = { ...rest, base, extending: new Set([...extending, key]), ...(text === undefined ? {} : { text }) }
  const below = extended(other['extends'], from, inner)
  return below ? laidOver(below, own) : own
}

/** Lays a file over the one beside it that it is meant for. */
function withBases(path: string, services: Map<string, Service>, tree: Tree): Map<string, Service> {
  const isOverride = /\.override\.ya?ml$/.test(path)
  const leans = (service: Service): boolean =>
    isOverride ||
    (service.image === undefined && service.build?.context === undefined && service.build?.inline !== true)
  if (isStandard(path) || ![...services.values()].some(leans)) return services
  const base = baseFile(path, tree)
  const below =
    base === undefined ? undefined : servicesOf(base, { tree, values: undefined, base: undefined, count: { files: 0 } })
  if (!below) return services
  const merged = new Map<string, Service>()
  for (const [name, service] of services) {
    const other = leans(service) ? below.get(name) : undefined
    // Another Dockerfile in the same directory is a service of its own as well, under another name.
    const under = !isOverride && service.build?.dockerfile !== undefined && isHere(other) ? undefined : other
    if (under && !isStarted(service) && service.build === undefined) continue
    merged.set(name, under ? laidOver(under, service) : service)
  }
  return merged
}

const isHere = (service: Service | undefined): boolean => /^\.?\/?$/.test(service?.build?.context?.written ?? '.')

const isStandard = (path: string): boolean => /^(docker-)?compose\.ya?ml$/.test(basename(path))

/** What `docker compose` reads first in a directory: https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
function baseFile(path: string, tree: Tree): string | undefined {
  const names = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']
  return names.map((name) => join(dirname(path), name)).find((file) => tree.has(file))
}

function draftsOf(services: readonly Service[]): Draft[] {
  const built = services.filter((service) => service.build !== undefined && !service.build.inline)
  const images = new Map(built.flatMap((service) => (service.image === undefined ? [] : [[service.image, service]])))
  return services.flatMap((service) => {
    if (service.build) return service.build.inline ? [] : [draftOf(service, service)]
    const other =
      service.image !== undefined && holeIn(service.image) === undefined ? images.get(service.image) : undefined
    return other && isStarted(service) ? [draftOf(service, other)] : []
  })
}

function startsOf(services: readonly Service[]): readonly Started[] {
  return services.flatMap((service) => {
    const { name, image, build, file, line } = service
    if (build !== undefined || image === undefined || !isStarted(service)) return []
    const command = unlessNone(service.command)
    const entrypoint = unlessNone(service.entrypoint)
    const healthcheck = unlessNone(service.healthcheck)
    const evidence = { file, line, text: `service ${name}` }
    return [
      {
        ...{ name, image, evidence },
        ...(command ? { command } : {}),
        ...(entrypoint ? { entrypoint } : {}),
        ...(healthcheck ? { healthcheck } : {}),
      },
    ]
  })
}

/** A service that is not built by the file that starts it. */
export interface Started extends Pick<Build, 'command' | 'entrypoint' | 'healthcheck' | 'evidence'> {
  readonly name: string
  readonly image: Holed
}

/** Whether a service says of itself what runs in its image. */
const isStarted = (service: Service): boolean =>
  (service.command ?? service.entrypoint ?? service.healthcheck) !== undefined

/** A path that is relative to another directory than `base`, as one from the root. */
function fromBase(named: { readonly base: string; readonly written: Holed }, base: string): Holed {
  const isPath = !isRemote(named.written) && !/^(\/|~|service:|target:)/.test(named.written)
  return named.base === base || !isPath ? named.written : `${ROOT}/${named.base}/${named.written}`
}

const unlessNone = <T>(given: T | 'none' | undefined): T | undefined => (given === 'none' ? undefined : given)

/**
 * What has no Dockerfile where the file lies, and has one below the repository's top, is run from there
 * (`docker compose --project-directory . -f services/api/compose.yaml up`).
 */
function fromTop(draft: Draft, tree: Tree): Draft {
  const isThere = (each: Draft): boolean => {
    const found = finish(each, tree)
    return 'build' in found && tree.has(found.build.dockerfile)
  }
  const top = { ...draft, base: '' }
  return !isThere(draft) && isThere(top) ? top : draft
}

/** The image of `built`, as `service` starts it. */
function draftOf(service: Service, built: Service): Draft {
  const { build } = built
  const base = build?.context?.base ?? dirname(built.file)
  return {
    evidence: { file: service.file, line: service.line, text: `service ${service.name}` },
    name: service.name,
    base,
    context: build?.context?.written ?? '.',
    dockerfile: build?.dockerfile,
    dockerfileIn: 'context',
    target: build?.target,
    args: [...(build?.args ?? [])],
    contexts: [...(build?.contexts ?? [])].map(([name, named]) => [name, fromBase(named, base)]),
    images: [...(built.image === undefined ? [] : [built.image]), ...(build?.tags ?? [])],
    command: unlessNone(service.command),
    entrypoint: unlessNone(service.entrypoint),
    healthcheck: unlessNone(service.healthcheck),
    mounts: mountsOf(service.volumes),
  }
}
