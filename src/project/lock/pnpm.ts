import { field, fieldsOf, isFields, stringOf, stringsOf, type Fields } from '../json.ts'
import { inside, readerOf, type Reader } from '../reader.ts'
import type { LockedPackage, Lockfile } from '../types.ts'
import { platformOf } from './platform.ts'
import { reachable } from './roots.ts'
import { pnpmInStep } from './pnpm-step.ts'
import { isTrue, parseLockYaml } from './yaml.ts'

/** One project of a workspace in a pnpm lockfile, in the form of all versions. */
export interface Importer {
  readonly specifiers: Readonly<Record<string, string>>
  /** Versions, references to packages, or `link:`, by kind. */
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly dependenciesMeta: unknown
  readonly publishDirectory?: string
}

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

/**
 * Reads `pnpm-lock.yaml`, versions 5.x, 6 and 9; undefined where it is absent or no such file. Names of programs are not in it, and from
 * version 9 on neither are install scripts. Format: https://github.com/pnpm/spec/tree/master/lockfile
 */
export function readPnpmLock(reader: Reader, directory: string): Lockfile | undefined {
  const path = inside(directory, 'pnpm-lock.yaml')
  const text = readerOf(reader)(path)
  const json = text === undefined ? undefined : parseLockYaml(text)
  if (!json) return undefined
  const importers = importersOf(json)
  return {
    path,
    manager: 'pnpm',
    version: stringOf(json.lockfileVersion) ?? 'unknown',
    packages: packagesOf(json, importers),
    inStep: (manifest, workspaces = []) =>
      pnpmInStep(
        { json, importers, directory, reader, broken: brokenReference(json, importers) },
        manifest,
        workspaces,
      ),
  }
}

function importersOf(json: Fields): ReadonlyMap<string, Importer> {
  const written = field(json, 'importers')
  const importers = isFields(written) ? Object.entries(written) : [['.', json] as const]
  return new Map(importers.map(([place, facts]) => [place, importerOf(fieldsOf(facts))]))
}

/** Version 5 keeps the ranges in `specifiers`; from 6 on each dependency has `{ specifier, version }`. */
function importerOf(facts: Fields): Importer {
  const specifiers = stringsOf(facts.specifiers)
  const versions = (kind: (typeof kinds)[number]) => {
    const table: Record<string, string> = stringsOf(facts[kind])
    for (const [name, value] of Object.entries(fieldsOf(facts[kind]))) {
      const version = stringOf(field(value, 'version'))
      const specifier = stringOf(field(value, 'specifier'))
      if (version !== undefined) table[name] = version
      if (specifier !== undefined) specifiers[name] = specifier
    }
    return table
  }
  const publishDirectory = stringOf(facts.publishDirectory)
  return {
    dependencies: versions('dependencies'),
    devDependencies: versions('devDependencies'),
    optionalDependencies: versions('optionalDependencies'),
    specifiers,
    dependenciesMeta: facts.dependenciesMeta,
    ...(publishDirectory === undefined ? {} : { publishDirectory }),
  }
}

/** A reference that leads to no entry; links lead out of the lockfile. */
function brokenReference(json: Fields, importers: ReadonlyMap<string, Importer>): string | undefined {
  const graph = graphOf(json)
  const tables = [...importers.values()].flatMap((importer) => kinds.map((kind) => importer[kind]))
  for (const facts of Object.values(graph)) for (const kind of kinds) tables.push(stringsOf(field(facts, kind)))
  for (const table of tables) {
    for (const [name, reference] of Object.entries(table)) {
      if (!/^(link|workspace):/.test(reference) && keyOf(graph, name, reference) === undefined)
        return `${name}@${reference}`
    }
  }
  return undefined
}

/** Version 9 has what is the same for all peers in `packages`, and the graph in `snapshots`. */
function graphOf(json: Fields): Fields {
  return isFields(json.snapshots) ? json.snapshots : fieldsOf(json.packages)
}

function packagesOf(json: Fields, importers: ReadonlyMap<string, Importer>): LockedPackage[] {
  const packages = fieldsOf(json.packages)
  const graph = graphOf(json)
  const next = (key: string) =>
    Object.entries({
      ...stringsOf(field(graph, key, 'dependencies')),
      ...stringsOf(field(graph, key, 'optionalDependencies')),
    }).map(([name, reference]) => keyOf(graph, name, reference))
  const run = reachable(
    [...importers.values()].flatMap((importer) =>
      Object.entries({ ...importer.dependencies, ...importer.optionalDependencies }).map(([name, version]) =>
        keyOf(graph, name, version),
      ),
    ),
    next,
  )
  const found = new Map<string, LockedPackage>()
  for (const key of Object.keys(graph)) {
    const base = withoutPeers(key)
    const facts = Object.hasOwn(packages, key) ? fieldsOf(packages[key]) : fieldsOf(field(packages, base))
    const known = found.get(base)
    const dev = !run.has(key) && known?.dev !== false
    found.set(
      base,
      known ? { ...known, dev } : lockedPackage(base, facts, fieldsOf(graph[key]), dev, !isFields(json.snapshots)),
    )
  }
  return [...found.values()]
}

/** Where a reference of a dependency leads: itself, or a name and a version, in the form of each version of the format. */
function keyOf(graph: Fields, name: string, reference: string): string | undefined {
  return [reference, `${name}@${reference}`, `/${name}@${reference}`, `/${name}/${reference}`].find((key) =>
    Object.hasOwn(graph, key),
  )
}

/** `/a@1.0.0(b@2.0.0)` → `/a@1.0.0`; version 5 writes `/a/1.0.0_b@2.0.0`. */
function withoutPeers(key: string): string {
  const bracket = key.indexOf('(')
  if (bracket >= 0) return key.slice(0, bracket)
  const underscore = /^\/.*\/[^/_]+(?=_)/.exec(key)
  return underscore ? underscore[0] : key
}

/** Name and version of a package's key, unless the entry has its own (tarballs, git, directories). */
function identity(key: string, facts: Fields): { readonly name: string; readonly version: string } {
  const own = { name: stringOf(facts.name), version: stringOf(facts.version) }
  const text = key.replace(/^\//, '')
  const at = text.indexOf('@', 1)
  const slash = text.lastIndexOf('/')
  // In version 5 the only @ is a scope's.
  const cut = at > 0 ? at : slash
  return {
    name: own.name ?? (cut > 0 ? text.slice(0, cut) : text),
    version: own.version ?? (cut > 0 ? text.slice(cut + 1) : ''),
  }
}

function lockedPackage(key: string, facts: Fields, node: Fields, dev: boolean, tellsScripts: boolean): LockedPackage {
  const { name, version } = identity(key, facts)
  const peers = stringsOf(facts.peerDependencies)
  const optional = node.optional === undefined ? undefined : isTrue(node.optional)
  // pnpm up to 8 writes `requiresBuild` of every optional package of one system, with a script or without: 24 of esbuild 0.19.12.
  const system = platformOf(facts)
  const local = /^file:(.*)$/.exec(version)?.[1] ?? stringOf(field(facts, 'resolution', 'directory'))
  return {
    name,
    version,
    path: name,
    dev,
    ...(optional === undefined ? {} : { optional }),
    ...(tellsScripts && !(optional === true && system.platform) ? { installScript: isTrue(facts.requiresBuild) } : {}),
    dependencies: stringsOf({ ...stringsOf(node.dependencies), ...stringsOf(node.optionalDependencies) }),
    peerDependencies: peers,
    optionalPeers: Object.keys(peers).filter((peer) => isTrue(field(facts, 'peerDependenciesMeta', peer, 'optional'))),
    bin: [],
    ...(local === undefined ? {} : { link: local }),
    ...system,
  }
}
