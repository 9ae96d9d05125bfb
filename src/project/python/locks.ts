import { field, fieldsOf, isFields, parseJson, stringListOf, stringOf } from '../json.ts'
import { clean } from '../path.ts'
import type { LockedPython, LockEdge, PythonLock } from './lock-types.ts'
import { normaliseName } from './name.ts'
import { dependencyOf } from './poetry.ts'
import { decode, nameOfRequirement, parseRequirement } from './requirement.ts'
import { parseToml } from './toml.ts'
import type { Place, Requirement, Source } from './types.ts'

/** poetry.lock of every version. Undefined where the text is no lock. */
export function readPoetryLock(text: string, path: string): PythonLock | undefined {
  const toml = parseToml(text)
  const packages = listOf(toml, 'package')
  if (!packages || !isFields(field(toml, 'metadata'))) return undefined
  const place = placer(text, path, '[[package]]')
  // Before 1.1's end files stood in a table of their own.
  const files = fieldsOf(field(toml, 'metadata', 'files'))
  const hash = stringOf(field(toml, 'metadata', 'content-hash'))
  const read = packages.map((one, at): LockedPython => {
    const name = stringOf(field(one, 'name')) ?? ''
    const groups = stringListOf(field(one, 'groups'))
    const category = stringOf(field(one, 'category'))
    return {
      ...common(one, place(at)),
      markers: markersOf(field(one, 'markers') ?? field(one, 'marker')),
      ...poetrySource(field(one, 'source'), field(one, 'develop') === true),
      ...(groups.length > 0
        ? { groups: groups.map(normaliseName) }
        : category === undefined
          ? {}
          : { groups: [category] }),
      dependencies: poetryEdges(field(one, 'dependencies'), false),
      optional: optionalOf(field(one, 'extras'), field(one, 'dependencies')),
      files: fileNames(field(one, 'files') ?? files[name], 'file'),
    }
  })
  return lockOf('poetry', path, read, hash)
}

/** `{ name = "^1" }`, `{ version, extras, markers, optional }`, or several of them. What is optional has a marker, or an extra that names it. */
function poetryEdges(table: unknown, byName: boolean): LockEdge[] {
  return Object.entries(fieldsOf(table)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => {
      const { optional = false, ...edge } = dependencyOf(one)
      const named = optional && !edge.marker?.includes('extra')
      return named === byName ? { name: normaliseName(name), ...withoutVersion(edge) } : []
    }),
  )
}

/** A version that a dependency names is one that it takes: which is meant is for its specifier to say. */
function withoutVersion({
  extras,
  specifier,
  marker,
}: Pick<Requirement, 'extras' | 'specifier' | 'marker'>): Omit<LockEdge, 'name'> {
  return { extras, specifier, ...(marker === undefined ? {} : { marker }) }
}

function poetrySource(source: unknown, editable: boolean): Pick<LockedPython, 'source' | 'editable'> {
  const url = stringOf(field(source, 'url'))
  const type = stringOf(field(source, 'type'))
  const revision = stringOf(field(source, 'resolved_reference')) ?? stringOf(field(source, 'reference'))
  if (url === undefined) return {}
  if (type === 'git')
    return { source: { type: 'vcs', vcs: 'git', url, ...(revision === undefined ? {} : { revision }) } }
  if (type === 'directory' || type === 'file') {
    return { source: { type: 'path', path: clean(url) }, ...(editable ? { editable } : {}) }
  }
  return type === 'url' ? { source: { type: 'url', url } } : {}
}

/** uv.lock. */
export function readUvLock(text: string, path: string): PythonLock | undefined {
  const toml = parseToml(text)
  // A project that depends on nothing has a lock without packages.
  const packages = listOf(toml, 'package') ?? (field(toml, 'version') === 1 ? [] : undefined)
  if (!packages) return undefined
  const place = placer(text, path, '[[package]]')
  const read = packages.map((one, at): LockedPython => {
    const source = field(one, 'source')
    const local = ['editable', 'directory', 'virtual', 'path'].find((key) => field(source, key) !== undefined)
    return {
      ...common(one, place(at)),
      markers: stringListOf(field(one, 'resolution-markers')),
      ...uvSource(source),
      ...(local === 'editable' ? { editable: true } : {}),
      ...(local === 'virtual' ? { virtual: true } : {}),
      dependencies: uvEdges(field(one, 'dependencies')),
      optional: tableOf(field(one, 'optional-dependencies'), uvEdges),
      dev: tableOf(field(one, 'dev-dependencies'), uvEdges),
      files: fileNames([...(listOf(one, 'wheels') ?? []), field(one, 'sdist')], 'url'),
    }
  })
  return lockOf('uv', path, read)
}

function uvSource(source: unknown): { readonly source?: Source } {
  const text = (key: string): string | undefined => stringOf(field(source, key))
  const path = text('editable') ?? text('directory') ?? text('virtual') ?? text('path')
  if (path !== undefined) return { source: { type: 'path', path: clean(path) } }
  const git = text('git')
  const [, url = '', revision] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(git ?? '') ?? []
  if (git !== undefined)
    return { source: { type: 'vcs', vcs: 'git', url, ...(revision === undefined ? {} : { revision }) } }
  const address = text('url')
  return address === undefined ? {} : { source: { type: 'url', url: address } }
}

function uvEdges(list: unknown): LockEdge[] {
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const name = stringOf(field(one, 'name'))
    const version = stringOf(field(one, 'version'))
    const marker = stringOf(field(one, 'marker'))
    const extra = field(one, 'extra')
    if (name === undefined) return []
    return {
      name: normaliseName(name),
      specifier: '',
      ...(version === undefined ? {} : { version }),
      ...(marker === undefined ? {} : { marker }),
      extras: (typeof extra === 'string' ? [extra] : stringListOf(extra)).map(normaliseName),
    }
  })
}

/** pdm.lock. */
export function readPdmLock(text: string, path: string): PythonLock | undefined {
  const toml = parseToml(text)
  const packages = listOf(toml, 'package')
  const metadata = field(toml, 'metadata')
  if (!packages || !isFields(metadata)) return undefined
  const place = placer(text, path, '[[package]]')
  const hash = stringOf(field(metadata, 'content_hash'))
  const groups = stringListOf(field(metadata, 'groups'))
  const read = packages.map((one, at): LockedPython => {
    const own = stringListOf(field(one, 'groups'))
    const extras = stringListOf(field(one, 'extras'))
    return {
      ...common(one, place(at)),
      markers: markersOf(field(one, 'marker')),
      ...pdmSource(one),
      ...(extras.length > 0 ? { extras: extras.map(normaliseName).sort() } : {}),
      ...(own.length > 0 ? { groups: own.map(normaliseName) } : {}),
      dependencies: stringListOf(field(one, 'dependencies')).flatMap(edgeOf),
      files: fileNames(field(one, 'files'), 'file', 'url'),
    }
  })
  return { ...lockOf('pdm', path, read, hash), ...(groups.length > 0 ? { groups: groups.map(normaliseName) } : {}) }
}

function pdmSource(one: unknown): Pick<LockedPython, 'source' | 'editable'> {
  const git = stringOf(field(one, 'git'))
  const revision = stringOf(field(one, 'revision'))
  if (git !== undefined)
    return { source: { type: 'vcs', vcs: 'git', url: git, ...(revision === undefined ? {} : { revision }) } }
  const path = stringOf(field(one, 'path'))
  const editable = field(one, 'editable') === true ? { editable: true as const } : {}
  if (path !== undefined) return { source: { type: 'path', path: clean(path) }, ...editable }
  const url = stringOf(field(one, 'url'))
  return url === undefined ? {} : { source: { type: 'url', url } }
}

function edgeOf(written: string): LockEdge[] {
  const requirement = parseRequirement(written)
  if (requirement?.name === undefined) return []
  return [{ name: requirement.name, ...withoutVersion(requirement) }]
}

/** Pipfile.lock. Its packages have no dependencies: everything that is locked in a category is installed. */
export function readPipfileLock(text: string, path: string): PythonLock | undefined {
  const json = parseJson(text)
  if (!json || !isFields(json['_meta'])) return undefined
  const lines = new Map<string, number>()
  for (const [at, line] of text.split('\n').entries()) {
    const key = /^\s*"([^"]+)":\s*\{/.exec(line)?.[1]
    if (key !== undefined && !lines.has(key)) lines.set(key, at + 1)
  }
  const read = Object.entries(json).flatMap(([category, table]) =>
    category === '_meta'
      ? []
      : Object.entries(fieldsOf(table)).map(([name, one]): LockedPython => {
          const version = /^==\s*([^,]+)$/.exec(stringOf(field(one, 'version')) ?? '')?.[1]
          const { source, editable, extras } = dependencyOf(one)
          return {
            name: normaliseName(name),
            ...(version === undefined ? {} : { version }),
            place: { file: path, line: lines.get(name) ?? 0, text: `"${name}"` },
            ...(source ? { source } : {}),
            ...(editable ? { editable } : {}),
            extras,
            markers: markersOf(field(one, 'markers')),
            groups: [normaliseName(category)],
            dependencies: [],
            optional: new Map(),
            dev: new Map(),
            files: [],
          }
        }),
  )
  const hash = stringOf(field(json, '_meta', 'hash', 'sha256'))
  return lockOf('pipenv', path, read, hash)
}

/** pylock.toml. Source: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export function readPylock(text: string, path: string): PythonLock | undefined {
  const toml = parseToml(text)
  const packages = listOf(toml, 'packages')
  if (!packages || field(toml, 'lock-version') === undefined) return undefined
  const place = placer(text, path, '[[packages]]')
  const read = packages.map((one, at): LockedPython => {
    const directory = stringOf(field(one, 'directory', 'path')) ?? stringOf(field(one, 'archive', 'path'))
    const git = stringOf(field(one, 'vcs', 'url'))
    return {
      ...common(one, place(at)),
      markers: markersOf(field(one, 'marker')),
      ...(git === undefined ? {} : { source: { type: 'vcs', vcs: 'git', url: git } }),
      ...(directory === undefined ? {} : { source: { type: 'path', path: clean(directory) } }),
      ...(field(one, 'directory', 'editable') === true ? { editable: true } : {}),
      files: fileNames([...(listOf(one, 'wheels') ?? []), field(one, 'sdist')], 'name', 'url'),
    }
  })
  return lockOf('pylock', path, read)
}

function listOf(value: unknown, key: string): readonly unknown[] | undefined {
  const list = field(value, key)
  return Array.isArray(list) ? list : undefined
}

export function lockOf(
  kind: PythonLock['kind'],
  path: string,
  packages: readonly LockedPython[],
  hash?: string,
): PythonLock {
  const named = new Map<string, LockedPython[]>()
  for (const one of packages) named.set(one.name, [...(named.get(one.name) ?? []), one])
  return { kind, path, packages, named, ...(hash === undefined ? {} : { hash }) }
}

function common(one: unknown, place: Place): LockedPython {
  const version = stringOf(field(one, 'version'))
  return {
    name: normaliseName(stringOf(field(one, 'name')) ?? ''),
    ...(version === undefined ? {} : { version }),
    place,
    markers: [],
    dependencies: [],
    optional: new Map(),
    dev: new Map(),
    files: [],
  }
}

/** Where the nth table stands: the line below its header, which is its name. */
function placer(text: string, file: string, header: string): (at: number) => Place {
  const lines = text.split(/\r?\n/)
  const headers = lines.flatMap((line, at) => (line.trim() === header ? at : []))
  return (at) => {
    const line = headers[at]
    return line === undefined
      ? { file, line: 0, text: file }
      : { file, line: line + 2, text: (lines[line + 1] ?? '').slice(0, 120) }
  }
}

/** One for all, or one for each group. */
function markersOf(value: unknown): string[] {
  return typeof value === 'string'
    ? [value]
    : Object.values(fieldsOf(value)).filter((marker) => typeof marker === 'string')
}

function tableOf<T>(value: unknown, read: (list: unknown) => T): Map<string, T> {
  return new Map(Object.entries(fieldsOf(value)).map(([name, list]) => [normaliseName(name), read(list)]))
}

/** `cache = ["redis (>=4)", "msgpack"]` of poetry.lock: names of dependencies that are optional, and have no marker that says so. */
function optionalOf(extras: unknown, dependencies: unknown): Map<string, LockEdge[]> {
  return tableOf(extras, (list) => {
    const names = new Set(stringListOf(list).map(nameOfRequirement))
    return poetryEdges(dependencies, true).filter(({ name }) => names.has(name))
  })
}

function fileNames(list: unknown, ...keys: readonly string[]): string[] {
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const name = keys.map((key) => stringOf(field(one, key))).find((text) => text !== undefined)
    return name === undefined ? [] : decode(name.replace(/[?#].*$/, '').replace(/^.*\//, ''))
  })
}
