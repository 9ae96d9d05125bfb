import { field, isFields, stringOf, stringsOf, type Fields } from '../json.ts'
import { readManifest } from '../manifest.ts'
import { dirname, join } from '../path.ts'
import { inside, readerOf, type Reader } from '../reader.ts'
import type { LockedPackage, Lockfile, Manifest, Step } from '../types.ts'
import { platformOfConditions } from './platform.ts'
import { difference, reachable, rootsOf } from './roots.ts'
import { splitNameSpec } from './spec.ts'
import { isTrue, parseLockYaml } from './yaml.ts'

interface Entry {
  readonly key: string
  readonly name: string
  /** Directory of a workspace, or of a `link:` or `portal:`. */
  readonly link?: string
  readonly facts: Fields
  readonly dependencies: Record<string, string>
}

/**
 * Reads a lockfile of yarn 2 and later; undefined where it is absent, or yarn 1's. It tells nothing of install scripts and of
 * places in node_modules. Format: https://yarnpkg.com/configuration/yarnrc and the file's own `__metadata`.
 */
export function readBerryLock(reader: Reader, directory: string): Lockfile | undefined {
  const path = inside(directory, 'yarn.lock')
  const text = readerOf(reader)(path)
  if (text === undefined || !/^__metadata:/m.test(text)) return undefined
  const json = parseLockYaml(text)
  if (!json) return undefined
  const entries = Object.entries(json).flatMap(([key, facts]) =>
    key !== '__metadata' && isFields(facts) ? [entryOf(key, facts)] : [],
  )
  const byDescriptor = new Map<string, Entry>()
  for (const entry of entries) {
    for (const descriptor of entry.key.split(/,\s*/)) {
      byDescriptor.set(descriptor, entry)
      // Bound to where it is asked for: `a@file:./a::locator=…`, `a@patch:a@npm%3A1.0.0#…::version=…`.
      byDescriptor.set(descriptor.split('::')[0] ?? descriptor, entry)
    }
  }
  const version = field(json, '__metadata', 'version')
  return {
    path,
    manager: 'yarn-berry',
    version: stringOf(version) ?? 'unknown',
    packages: packagesOf(entries, byDescriptor, reader, directory),
    inStep: (manifest, workspaces = []) => {
      const changed = changedDirectory(entries, reader, directory)
      return changed === undefined
        ? inStep(entries, byDescriptor, manifest, workspaces)
        : { ok: false, because: changed }
    },
  }
}

function entryOf(key: string, facts: Fields): Entry {
  const resolution = stringOf(facts.resolution) ?? key
  const { name, spec } = splitNameSpec(resolution)
  const link = /^(workspace|link|portal):(.*?)(::.*)?$/.exec(spec)?.[2]
  return { key, name, facts, dependencies: stringsOf(facts.dependencies), ...(link === undefined ? {} : { link }) }
}

/** The entry for a dependency. Ranges of the registry are written with `npm:` in descriptors, from version 6 of the format everywhere. */
function find(byDescriptor: ReadonlyMap<string, Entry>, name: string, spec: string): Entry | undefined {
  return byDescriptor.get(`${name}@npm:${spec}`) ?? byDescriptor.get(`${name}@${spec}`)
}

const bare = (spec: string) => spec.replace(/^npm:(?![^@]+@)/, '')

/**
 * Whether `yarn install --immutable` passes, as far as the file tells: each workspace is in it under its name, with the
 * dependencies and peers of its manifest, and each dependency of each entry is resolved, by way of `resolutions` where they
 * name it. Resolutions for one parent or one range are not compared: a project that has them is not known to be in step.
 * Measured with yarn 4 (test/project-lock.test.ts).
 */
function inStep(
  entries: readonly Entry[],
  byDescriptor: ReadonlyMap<string, Entry>,
  manifest: Manifest,
  workspaces: readonly Manifest[],
): Step {
  const resolutions = resolutionsOf(manifest)
  if (typeof resolutions === 'string') return { ok: false, because: `the resolution ${resolutions} is not compared` }
  const isLocked = (name: string, spec: string) => {
    const resolution = resolutions.get(name)
    return find(byDescriptor, name, bare(resolution ?? spec)) ?? find(byDescriptor, name, resolution ?? spec)
  }
  const root = dirname(manifest.path)
  const manifests = [manifest, ...workspaces]
  const locked = entries.filter((entry) => (stringOf(entry.facts.resolution) ?? '').includes('@workspace:'))
  if (locked.length > manifests.length) return { ok: false, because: 'the lockfile has workspaces that are not there' }
  for (const each of manifests) {
    const directory = dirname(each.path)
    const place = directory === root ? '.' : root === '' ? directory : directory.slice(root.length + 1)
    const entry = locked.find((other) => other.link === place)
    if (!entry || (each.name !== undefined && each.name !== entry.name))
      return { ok: false, because: `${each.path} is not in the lockfile` }
    const because =
      difference(mapped(wantedBy(each)), mapped(entry.dependencies)) ??
      difference(mapped(each.peerDependencies), mapped(stringsOf(entry.facts.peerDependencies)))
    if (because !== undefined) return { ok: false, because: `${each.path}: ${because}` }
  }
  for (const entry of entries) {
    for (const [name, spec] of Object.entries(entry.dependencies)) {
      if (!isLocked(name, spec))
        return { ok: false, because: `${name}@${spec}, which ${entry.name} asks for, is not in the lockfile` }
    }
  }
  return { ok: true }
}

/** A directory behind `file:` whose manifest asks for something else now. A change of its other files is not seen. */
function changedDirectory(entries: readonly Entry[], reader: Reader, directory: string): string | undefined {
  for (const entry of entries) {
    const path = /@(?:file|portal):([^#:]+)/.exec(stringOf(entry.facts.resolution) ?? '')?.[1]
    const manifest = path === undefined ? undefined : readManifest(reader, join(directory, path, 'package.json'))
    if (!manifest) continue
    const because = difference(
      mapped({ ...manifest.dependencies, ...manifest.optionalDependencies }),
      mapped(entry.dependencies),
    )
    if (because !== undefined) return `${manifest.path}: ${because}`
  }
  return undefined
}

/** Resolutions of a package wherever it is asked for; else the first that is of another form. */
function resolutionsOf(manifest: Manifest): ReadonlyMap<string, string> | string {
  const resolutions = new Map<string, string>()
  for (const [key, value] of Object.entries(stringsOf(manifest.json.resolutions))) {
    const name = key.replace(/^\*\*\//, '')
    if (!/^(@[^@/]+\/)?[^@/]+$/.test(name)) return key
    resolutions.set(name, value)
  }
  return resolutions
}

/** Later kinds win over earlier ones of the same name. */
function wantedBy(manifest: Manifest): Record<string, string> {
  return { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies }
}

function mapped(table: Readonly<Record<string, string>>): Record<string, string> {
  return stringsOf(Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, bare(spec)])))
}

function packagesOf(
  entries: readonly Entry[],
  byDescriptor: ReadonlyMap<string, Entry>,
  reader: Reader,
  directory: string,
): LockedPackage[] {
  const roots = rootsOf(reader, directory)
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const keyOf = (name: string, spec: string) =>
    (find(byDescriptor, name, bare(spec)) ?? find(byDescriptor, name, spec))?.key
  const run =
    roots &&
    reachable(
      roots.run.map(([name, spec]) => keyOf(name, spec)),
      // A workspace's entry mixes its dev dependencies in: its manifest is one of the roots already.
      (key) => {
        const entry = byKey.get(key)
        if (!entry || entry.facts.linkType === 'soft') return []
        return Object.entries(entry.dependencies).map(([name, spec]) => keyOf(name, spec))
      },
    )
  return entries.map((entry) => ({
    name: splitNameSpec(entry.key).name,
    version: stringOf(entry.facts.version) ?? '',
    path: splitNameSpec(entry.key).name,
    ...(run && entry.link === undefined ? { dev: !run.has(entry.key) } : {}),
    dependencies: entry.dependencies,
    peerDependencies: stringsOf(entry.facts.peerDependencies),
    optionalPeers: Object.keys(stringsOf(entry.facts.peerDependencies)).filter((name) =>
      isTrue(field(entry.facts, 'peerDependenciesMeta', name, 'optional')),
    ),
    bin: Object.keys(stringsOf(entry.facts.bin)),
    ...(entry.link === undefined ? {} : { link: entry.link }),
    ...platformOfConditions(stringOf(entry.facts.conditions)),
  }))
}
