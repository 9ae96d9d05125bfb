import { field, fieldsOf, isFields, parseJsonc, stringListOf, stringOf, stringsOf, type Fields } from '../json.ts'
import { binsOf } from '../manifest.ts'
import { dirname } from '../path.ts'
import { inside, present, readerOf, type Reader } from '../reader.ts'
import type { LockedPackage, Lockfile, Manifest, Step } from '../types.ts'
import { difference, reachable } from './roots.ts'
import { splitNameSpec } from './spec.ts'

/** Reads `bun.lock`; undefined where it is absent or no such file. Format: https://bun.com/docs/pm/lockfile */
export function readBunLock(reader: Reader, directory: string): Lockfile | undefined {
  const path = inside(directory, 'bun.lock')
  const json = parseJsonc(readerOf(reader)(path))
  if (!json) return undefined
  const version = json.lockfileVersion
  return {
    path,
    manager: 'bun',
    version: typeof version === 'number' ? String(version) : 'unknown',
    packages: packagesOf(json),
    inStep: (manifest, workspaces = []) => inStep(json, manifest, workspaces),
  }
}

/** The binary `bun.lockb`: only that it is there. */
export function readBunBinaryLock(reader: Reader, directory: string): Lockfile | undefined {
  const path = inside(directory, 'bun.lockb')
  if (!present(reader, path)) return undefined
  return {
    path,
    manager: 'bun',
    version: 'binary',
    packages: [],
    inStep: () => ({ ok: false, because: 'bun.lockb is binary, and is not read' }),
  }
}

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

function inStep(json: Fields, manifest: Manifest, workspaces: readonly Manifest[]): Step {
  const root = dirname(manifest.path)
  for (const each of [manifest, ...workspaces]) {
    const directory = dirname(each.path)
    const place = directory === root ? '' : root === '' ? directory : directory.slice(root.length + 1)
    const locked = field(json, 'workspaces', place)
    if (!isFields(locked)) return { ok: false, because: `${each.path} is not in the lockfile` }
    for (const kind of kinds) {
      const because = difference(each[kind], stringsOf(locked[kind]))
      if (because !== undefined) return { ok: false, because: `${each.path}: ${because}` }
    }
  }
  const overrides = { ...stringsOf(manifest.json.resolutions), ...stringsOf(manifest.json.overrides) }
  const changed = difference(overrides, stringsOf(json.overrides))
  if (changed !== undefined) return { ok: false, because: `overrides: ${changed}` }
  for (const name of ['catalog', 'catalogs'] as const) {
    const wanted = field(manifest.json, 'workspaces', name) ?? manifest.json[name] ?? {}
    if (JSON.stringify(json[name] ?? {}) !== JSON.stringify(wanted))
      return { ok: false, because: `${name} has changed` }
  }
  return { ok: true }
}

interface Entry {
  readonly name: string
  readonly version: string
  readonly link?: string
  readonly facts: Fields
}

/** `["name@version", registry, { dependencies, … }, integrity]`; a workspace is `["name@workspace:path"]`. */
function entryOf(value: unknown): Entry | undefined {
  const first = Array.isArray(value) ? stringOf(value[0]) : undefined
  if (first === undefined || !Array.isArray(value)) return undefined
  const { name, spec } = splitNameSpec(first)
  const link = /^(workspace|link|file):(.*)$/.exec(spec)?.[2]
  return { name, version: spec, facts: fieldsOf(value.find(isFields)), ...(link === undefined ? {} : { link }) }
}

function packagesOf(json: Fields): LockedPackage[] {
  const entries = new Map<string, Entry>()
  for (const [key, value] of Object.entries(fieldsOf(json.packages))) {
    const entry = entryOf(value)
    if (entry) entries.set(key, entry)
  }
  const workspaces = Object.values(fieldsOf(json.workspaces))
  const run = reachable(
    workspaces.flatMap((workspace) =>
      [
        ...Object.keys(stringsOf(field(workspace, 'dependencies'))),
        ...Object.keys(stringsOf(field(workspace, 'optionalDependencies'))),
      ].map((name) => find(entries, stringOf(field(workspace, 'name')) ?? '', name)),
    ),
    (key) => {
      const { facts } = entries.get(key) ?? {}
      return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
        Object.keys(stringsOf(facts?.[kind])).map((name) => find(entries, key, name)),
      )
    },
  )
  return [...entries].map(([key, entry]) => {
    const name = lastName(key)
    return {
      name,
      version: entry.version,
      path: key,
      dev: !run.has(key),
      dependencies: stringsOf({
        ...stringsOf(entry.facts.dependencies),
        ...stringsOf(entry.facts.optionalDependencies),
      }),
      peerDependencies: stringsOf(entry.facts.peerDependencies),
      optionalPeers: stringListOf(entry.facts.optionalPeers),
      bin: Object.keys(binsOf(entry.facts.bin, entry.name)),
      ...(entry.link === undefined ? {} : { link: entry.link }),
    }
  })
}

/** The nearest entry of a name, from a key such as `a/@b/c`. */
function find(entries: ReadonlyMap<string, Entry>, from: string, name: string): string | undefined {
  for (let above = from; above !== ''; above = above.includes('/') ? above.slice(0, above.lastIndexOf('/')) : '') {
    if (entries.has(`${above}/${name}`)) return `${above}/${name}`
  }
  return entries.has(name) ? name : undefined
}

function lastName(key: string): string {
  const parts = key.split('/')
  const scope = parts.at(-2)
  return scope?.startsWith('@') ? parts.slice(-2).join('/') : (parts.at(-1) ?? key)
}
