import { join } from '../image/paths.ts'
import { lookup, type Lookup } from './lookup.ts'
import type { FileSystem } from './types.ts'

/** A package of the system, as its manager's database has it. */
export interface SystemPackage {
  readonly name: string
  readonly version: string
  /** Each needs one of its names. */
  readonly depends: readonly (readonly string[])[]
  readonly recommends: readonly (readonly string[])[]
}

export interface SystemPackages {
  readonly packages: ReadonlyMap<string, SystemPackage>
  /** Names of packages that a name stands for: itself, or those that provide it. */
  providers(name: string): readonly string[]
  /** Packages that somebody asked for by name, and that did not come along with others. Empty where that is not written down. */
  readonly asked: ReadonlySet<string>
  /** Packages to which a path belongs; several own a directory. */
  owners(path: string): readonly string[]
}

interface Database {
  readonly packages: Map<string, SystemPackage>
  readonly provided: Map<string, string[]>
  readonly owned: Map<string, string[]>
}

const known = new WeakMap<FileSystem, SystemPackages>()

/** What dpkg and apk have installed, by the databases in the file system. */
export function systemPackages(files: FileSystem): SystemPackages {
  const found = known.get(files) ?? readPackages(lookup(files))
  known.set(files, found)
  return found
}

function readPackages(at: Lookup): SystemPackages {
  const database: Database = { packages: new Map(), provided: new Map(), owned: new Map() }
  readDpkg(at, database)
  readApk(at, database)
  return {
    packages: database.packages,
    asked: askedFor(at, database),
    providers: (name) => {
      const provided = database.provided.get(name) ?? []
      return database.packages.has(name) ? [name, ...provided] : provided
    },
    owners: (path) => database.owned.get(at.place(path)) ?? [],
  }
}

/** apt notes what came along, in /var/lib/apt/extended_states, apt-mark(8); apk what was asked for, in /etc/apk/world, apk-world(5). */
function askedFor(at: Lookup, { packages }: Database): Set<string> {
  const world = at.files.get('/etc/apk/world')?.text
  if (world !== undefined) return new Set(apkNames(world.replace(/\s+/g, ' ')))
  const states = at.files.get('/var/lib/apt/extended_states')?.text
  if (states === undefined) return new Set()
  const automatic = new Set(
    states.split(/\n\s*\n/).flatMap((paragraph) => {
      const fields = fieldsOf(paragraph)
      return fields.get('auto-installed') === '1' ? (fields.get('package') ?? []) : []
    }),
  )
  return new Set([...packages.keys()].filter((name) => !automatic.has(name)))
}

/** Paths are kept as the file system has them: `/bin/x` of a list may be `/usr/bin/x`. */
function own({ owned }: Database, at: Lookup, path: string, name: string): void {
  const place = at.place(path)
  const owners = owned.get(place)
  if (!owners) owned.set(place, [name])
  else if (!owners.includes(name)) owners.push(name)
}

function provide({ provided }: Database, name: string, by: string): void {
  const all = provided.get(name)
  if (all) all.push(by)
  else provided.set(name, [by])
}

/** dpkg(1), deb-control(5): a status file, or one a package as distroless images have it; and a list of files for each package. */
function readDpkg(at: Lookup, database: Database): void {
  const directory = '/var/lib/dpkg'
  const split = at.list(`${directory}/status.d`).map((name) => `${directory}/status.d/${name}`)
  for (const path of [`${directory}/status`, ...split]) {
    for (const paragraph of (at.files.get(path)?.text ?? '').split(/\n\s*\n/)) {
      const fields = fieldsOf(paragraph)
      const name = fields.get('package')
      const status = fields.get('status')
      // A package that was removed, and whose settings remain, is in the list too.
      if (name === undefined || (status !== undefined && !/ installed$| triggers-/.test(status))) continue
      database.packages.set(name, {
        name,
        version: fields.get('version') ?? '',
        depends: relations([fields.get('pre-depends'), fields.get('depends')]),
        recommends: relations([fields.get('recommends')]),
      })
      for (const [provided] of relations([fields.get('provides')])) if (provided) provide(database, provided, name)
    }
  }
  for (const file of at.list(`${directory}/info`)) {
    const name = /^(.+?)(?::[^.:]+)?\.list$/.exec(file)?.[1]
    if (name === undefined || !database.packages.has(name)) continue
    for (const path of (at.files.get(`${directory}/info/${file}`)?.text ?? '').split('\n'))
      if (path.startsWith('/')) own(database, at, path === '/.' ? '/' : path, name)
  }
}

function fieldsOf(paragraph: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [, name = '', value = ''] of paragraph.matchAll(/^([A-Za-z-]+):[ \t]*(.*(?:\n[ \t].*)*)/gm))
    fields.set(name.toLowerCase(), value)
  return fields
}

/** `a (>= 1) | b:any, c` is `[[a, b], [c]]`. */
function relations(values: readonly (string | undefined)[]): string[][] {
  return values.flatMap((value) =>
    (value ?? '')
      .split(',')
      .map((one) => one.split('|').flatMap((name) => /^\s*([a-z0-9][a-z0-9+.-]*)/.exec(name)?.[1] ?? []))
      .filter((names) => names.length > 0),
  )
}

/** https://wiki.alpinelinux.org/wiki/Apk_spec: paragraphs of `letter:value`; F is a directory, R a file of it. */
function readApk(at: Lookup, database: Database): void {
  const text = at.node('/lib/apk/db/installed')?.text ?? at.node('/usr/lib/apk/db/installed')?.text ?? ''
  for (const paragraph of text.split(/\n\s*\n/)) {
    let name = ''
    let directory = '/'
    let version = ''
    let depends: string[][] = []
    const provides: string[] = []
    for (const line of paragraph.split('\n')) {
      const value = line.slice(2)
      if (line[1] !== ':') continue
      if (line[0] === 'P') name = value
      else if (line[0] === 'V') version = value
      else if (line[0] === 'D') depends = apkNames(value).map((one) => [one])
      else if (line[0] === 'p') provides.push(...apkNames(value))
      else if (line[0] === 'F') {
        directory = `/${value}`
        own(database, at, directory, name)
      } else if (line[0] === 'R') own(database, at, join(directory, value), name)
    }
    if (name === '') continue
    database.packages.set(name, { name, version, depends, recommends: [] })
    for (const provided of provides) provide(database, provided, name)
  }
}

/** `so:libc.musl-x86_64.so.1=1 foo>=2 !bar`: names without versions; those that begin with `!` must not be there. */
function apkNames(value: string): string[] {
  return value
    .split(' ')
    .filter((one) => one !== '' && !one.startsWith('!'))
    .map((one) => one.replace(/[<>=~].*$/, '').replace(/@[^@/]*$/, ''))
}
