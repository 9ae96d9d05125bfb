import { booleanOf, field, fieldsOf, isFields, stringListOf, stringOf, stringsOf, type Fields } from '../json.ts'
import { binsOf } from '../manifest.ts'
import { join } from '../path.ts'
import type { LockedPackage } from '../types.ts'
import { platformOf } from './platform.ts'

export type DependencyKind = 'prod' | 'dev' | 'optional' | 'peer' | 'peerOptional'

/** What a package or a workspace asks for. */
export interface Wants {
  readonly name: string
  readonly spec: string
  readonly kind: DependencyKind
}

/** An entry of an npm lockfile, by its path from the lockfile's directory. */
export interface Entry {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly resolved?: string
  /** Path of the directory that a link stands for. */
  readonly link?: string
  readonly wants: readonly Wants[]
  readonly bundles: ReadonlySet<string>
  readonly inBundle: boolean
  readonly hasShrinkwrap: boolean
  readonly facts: Fields
}

export type Entries = ReadonlyMap<string, Entry>

/** Entries of either form: `packages` (lockfileVersion 2 and 3), else the tree of `dependencies` (1). */
export function entriesOf(json: Fields): Entries {
  const known = read.get(json)
  if (known) return known
  const entries = new Map<string, Entry>()
  const packages = field(json, 'packages')
  if (isFields(packages)) {
    for (const [path, facts] of Object.entries(packages)) if (isFields(facts)) entries.set(path, entryOf(path, facts))
  } else {
    addTree('', fieldsOf(field(json, 'dependencies')), entries, 0)
  }
  read.set(json, entries)
  return entries
}

/** By the JSON, which one text shares. */
const read = new WeakMap<Fields, Entries>()

export function entryOf(path: string, facts: Fields): Entry {
  const resolved = stringOf(facts.resolved)
  return {
    path,
    name: nameAt(path),
    version: stringOf(facts.version) ?? '',
    ...(resolved === undefined ? {} : { resolved }),
    ...(facts.link === true && resolved !== undefined ? { link: directoryPath(resolved) } : {}),
    wants: wantsOf(facts, path === '' || !isInstalled(path)),
    bundles: new Set(stringListOf(facts.bundleDependencies ?? facts.bundledDependencies)),
    inBundle: facts.inBundle === true,
    hasShrinkwrap: facts.hasShrinkwrap === true,
    facts,
  }
}

/** A directory below the lockfile's; `''` is that one itself. */
function directoryPath(path: string): string {
  const joined = join(path)
  return joined === '.' ? '' : joined
}

const maximumTreeDepth = 200

function addTree(above: string, dependencies: Fields, entries: Map<string, Entry>, depth: number): void {
  if (depth > maximumTreeDepth) return
  for (const [name, facts] of Object.entries(dependencies)) {
    if (!isFields(facts)) continue
    const path = join(above, 'node_modules', name)
    const version = stringOf(facts.version) ?? ''
    const link = /^file:/.test(version) && !/\.(tgz|tar|tar\.gz)$/.test(version) ? version.slice(5) : undefined
    entries.set(path, {
      ...entryOf(path, { ...facts, dependencies: facts.requires === true ? {} : facts.requires }),
      version: version.replace(/^npm:.*@(?=[^@/]+$)/, ''),
      inBundle: facts.bundled === true,
      ...(link === undefined ? {} : { link: directoryPath(link) }),
    })
    addTree(path, fieldsOf(facts.dependencies), entries, depth + 1)
  }
}

/** Below a node_modules, and not a directory of the project that a link names. */
export function isInstalled(path: string): boolean {
  return /(^|\/)node_modules\//.test(path)
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export function nameAt(path: string): string {
  const marker = path.lastIndexOf('node_modules/')
  return marker < 0 ? path : path.slice(marker + 'node_modules/'.length)
}

/** Later kinds win over earlier ones of the same name, as in npm's arborist: peer, prod, optional, dev. */
export function wantsOf(facts: Fields, withDev: boolean): Wants[] {
  const wants = new Map<string, Wants>()
  const add = (key: string, kindOf: (name: string) => DependencyKind) => {
    for (const [name, spec] of Object.entries(stringsOf(field(facts, key))))
      wants.set(name, { name, spec, kind: kindOf(name) })
  }
  add('peerDependencies', (name) =>
    field(facts, 'peerDependenciesMeta', name, 'optional') === true ? 'peerOptional' : 'peer',
  )
  add('dependencies', () => 'prod')
  add('optionalDependencies', () => 'optional')
  if (withDev) add('devDependencies', () => 'dev')
  return [...wants.values()]
}

/** Where a package at `from` finds `name`: its own node_modules, then those above it. */
export function find(entries: Entries, from: string, name: string): Entry | undefined {
  for (let directory = from; ;) {
    const found = entries.get(directory === '' ? `node_modules/${name}` : `${directory}/node_modules/${name}`)
    if (found) return found
    if (directory === '') return undefined
    directory = directory.includes('/') ? directory.slice(0, directory.lastIndexOf('/')) : ''
  }
}

/** What other modules need of an entry. Version 1 tells nothing of scripts, peers and programs. */
export function lockedPackage(entry: Entry, lockfileVersion: number): LockedPackage {
  const { facts } = entry
  const table = (kinds: readonly DependencyKind[]) =>
    stringsOf(
      Object.fromEntries(entry.wants.filter((want) => kinds.includes(want.kind)).map((want) => [want.name, want.spec])),
    )
  const name = stringOf(facts.name) ?? entry.name
  return {
    name: entry.name,
    version: entry.version,
    path: entry.path,
    ...(lockfileVersion >= 2 && entry.link === undefined ? { installScript: facts.hasInstallScript === true } : {}),
    ...(entry.link === undefined ? { dev: facts.dev === true } : {}),
    ...(facts.optional === undefined && facts.devOptional === undefined
      ? {}
      : { optional: booleanOf(facts.optional) ?? facts.devOptional === true }),
    dependencies: table(['prod', 'optional']),
    peerDependencies: table(['peer', 'peerOptional']),
    optionalPeers: entry.wants.filter((want) => want.kind === 'peerOptional').map((want) => want.name),
    bin: Object.keys(binsOf(facts.bin, name)),
    ...(entry.link === undefined ? {} : { link: entry.link }),
    ...platformOf(facts),
  }
}
