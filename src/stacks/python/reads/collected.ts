import type { AppIndex } from '../../common/app-index.ts'
import { isDejaVu } from '../../../knowledge/system-data.ts'
import { ANCHOR, ENVIRONMENT_HOLE, HOLE, isEnvironments, joinPaths } from '../../common/values.ts'
import type { Evidence } from '../../types.ts'
import type { FoundRunner } from './follow.ts'
import type { Modules } from './modules.ts'
import type { Sink } from './sink.ts'
import { isStandard } from './standard.ts'
import { DRIVERS } from './tables.ts'
import type { OpaquePath, PythonNamed, PythonReads, ReadsOptions } from './types.ts'

/** Namespaces that distributions share, with how many parts of a name tell them apart. Sources: the distributions' own documentation. */
const NAMESPACES: ReadonlyMap<string, number> = new Map([
  ['google', 2],
  ['google.cloud', 3],
  ['azure', 2],
  ['zope', 2],
  ['ruamel', 2],
  ['backports', 2],
  ['jaraco', 2],
  ['sphinxcontrib', 2],
  ['plone', 2],
  ['collective', 2],
  ['paste', 2],
  ['opentelemetry', 2],
  ['airflow.providers', 3],
])

type List = 'outside' | 'writes' | 'programs' | 'libraries' | 'downloads'

/** What the scans of all files come to. */
export class Collected {
  private readonly named: Record<List, Map<string, PythonNamed>> = {
    outside: new Map(),
    writes: new Map(),
    programs: new Map(),
    libraries: new Map(),
    downloads: new Map(),
  }
  private readonly paths = new Map<string, { name: string; evidence: Evidence }>()
  private readonly opaque: OpaquePath[] = []
  private readonly computedImports: Evidence[] = []
  private readonly opaqueCommands: Evidence[] = []
  private readonly imports = new Map<string, Evidence>()
  private readonly firm = new Set<string>()
  private readonly standard = new Map<string, Evidence>()
  private readonly strings = new Map<string, Evidence>()
  private runners: FoundRunner[] = []
  private readonly index: AppIndex
  private readonly modules: Modules
  private readonly options: ReadsOptions

  constructor(index: AppIndex, modules: Modules, options: ReadsOptions) {
    this.index = index
    this.modules = modules
    this.options = options
  }

  unread(evidence: Evidence): void {
    this.opaque.push(evidence)
    this.computedImports.push(evidence)
  }

  /** A module that a file imports; `firm`: the program needs it. */
  imported(name: string, from: string, evidence: () => Evidence, firm: boolean): void {
    if (name.startsWith('.')) return
    const parts = name.split('.')
    const [first = ''] = parts
    const own = this.modules.resolve(name, from)
    if (own && !own.weak) return
    if (isStandard(first)) {
      for (const one of [first, parts.slice(0, 2).join('.')])
        if (!this.standard.has(one)) this.standard.set(one, evidence())
      return
    }
    // A directory without `__init__.py` comes after what is installed, and a package needs its name.
    if (own && this.options.packageNames && !this.options.packageNames.has(first.toLowerCase())) return
    const top = distribution(parts)
    if (firm) this.firm.add(top)
    if (!this.imports.has(top)) this.imports.set(top, evidence())
  }

  private name(list: List, name: string, evidence: Evidence, reached: boolean): void {
    const found = this.named[list]
    const known = found.get(name)
    if (known && (!reached || known.unreached === undefined)) return
    found.set(name, { name, evidence, ...(reached ? {} : { unreached: true }) })
  }

  private read(path: string, evidence: Evidence): void {
    if (!this.paths.has(path)) this.paths.set(path, { name: path, evidence })
  }

  /** Runners since the last time. */
  newRunners(): readonly FoundRunner[] {
    const found = this.runners
    this.runners = []
    return found
  }

  /** Conventions of a framework: directories of which the application need not speak. */
  conventional(path: string, evidence: Evidence): void {
    if (this.index.isDirectory(path) || this.index.isFile(path)) this.read(path, evidence)
  }

  sink(file: string, reached: boolean, evidence: (offset: number) => Evidence): Sink {
    const { index, options } = this
    const own = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
    /** One entry a line in each list, so that a file of the same calls does not fill memory. */
    const noted = new Set<string>()
    const note = (list: OpaquePath[], offset: number, environment = false): void => {
      const place = { ...evidence(offset), ...(environment ? { environment } : {}) }
      const key = `${[this.opaque, this.computedImports, this.opaqueCommands].indexOf(list)} ${place.line} ${environment}`
      if (noted.has(key)) return
      noted.add(key)
      list.push(place)
    }
    const bases = (from: 'cwd' | 'either'): readonly string[] =>
      from === 'cwd' || own === options.cwd ? [options.cwd] : [...new Set([options.cwd, own, ''])]
    const write: Sink['write'] = (written, offset) => {
      const name = this.target(SQLITE.exec(written)?.[1] ?? written)
      if (name !== undefined) this.name('writes', name, evidence(offset), reached)
    }
    const path: Sink['path'] = (written, offset, from, sure) => {
      const database = SQLITE.exec(written)?.[1]
      if (database !== undefined) write(database, offset)
      if (URL.test(written)) return database === undefined ? undefined : path(database, offset, from, false)
      if (this.isOutside(written)) {
        if ((sure || SYSTEM.test(written)) && !MADE.test(written))
          this.name('outside', cut(written), evidence(offset), reached)
        return
      }
      // What the environment gives as the root may be anywhere.
      if (written.startsWith(ENVIRONMENT_HOLE))
        return sure ? note(this.opaque, offset, isEnvironments(written)) : undefined
      // `../pages` from the file's own directory; from the working directory it may be anywhere.
      const beside = from === 'either' && written.startsWith('..') ? index.find(written, [own]) : undefined
      const found = beside && beside.paths.length > 0 ? beside : index.find(written, bases(from))
      // `f'{name}.py'` from anywhere tells nothing.
      const loose = written.startsWith(HOLE) && found.paths.length > MOST_LOOSE
      if (!loose) for (const one of found.paths) this.read(one, evidence(offset))
      if (sure && (loose || found.anything)) note(this.opaque, offset, isEnvironments(written))
    }
    const module: Sink['module'] = (name, offset) => {
      this.strung(name, () => evidence(offset))
      // `uvicorn.run('app.main:app')`, `include('shop.urls')`
      const bare = name.split(':', 1)[0] ?? ''
      if (/^\.*[\w.]+$/.test(bare)) this.imported(bare, file, () => evidence(offset), reached)
    }
    return {
      path,
      module,
      glob: (pattern, offset) => {
        if (this.isOutside(pattern)) this.name('outside', cut(pattern), evidence(offset), reached)
        else for (const one of index.glob(pattern, [...new Set([options.cwd, own])])) this.read(one, evidence(offset))
      },
      write,
      literal: (value, offset, key) => {
        if (isDejaVu(value) && index.find(value, bases('either')).paths.length === 0)
          this.name('outside', `/usr/share/fonts/truetype/dejavu/${value}`, evidence(offset), reached)
        this.literal(value, offset, key, evidence, path)
      },
      opaque: (offset) => note(this.opaque, offset),
      computedImport: (offset) => note(this.computedImports, offset),
      opaqueCommand: (offset) => note(this.opaqueCommands, offset),
      runner: (runner, offset) => this.runners.push({ runner, file, evidence: evidence(offset) }),
      program: (name, offset) => this.name('programs', name, evidence(offset), reached),
      library: (name, offset) => {
        if (name !== '') this.name('libraries', name, evidence(offset), reached)
      },
      download: (name, offset) => this.name('downloads', name, evidence(offset), reached),
    }
  }

  /** Whether an absolute path is none of the application's. */
  private isOutside(path: string): boolean {
    if (!path.startsWith('/') || path.startsWith('//')) return false
    const { directory } = this.options
    if (directory === undefined) return SYSTEM.test(path)
    return path !== directory && !path.startsWith(directory === '/' ? '/' : `${directory}/`)
  }

  private inside(path: string): string | undefined {
    const { directory } = this.options
    return directory !== undefined && path.startsWith(`${directory}/`)
      ? ANCHOR + path.slice(directory.length)
      : undefined
  }

  /** A path that is written, from the application's directory or absolute; undefined where it cannot be told. */
  private target(written: string): string | undefined {
    if (
      written === '' ||
      written.startsWith(HOLE) ||
      written.startsWith('~') ||
      URL.test(written) ||
      written.startsWith(':')
    )
      return undefined
    const inside = this.inside(written) ?? written
    if (inside.startsWith('/')) return cut(inside)
    const path = inside.startsWith(ANCHOR) ? inside : joinPaths([ANCHOR, this.options.cwd, inside])
    return path.startsWith(`${ANCHOR}/`) ? cut(path.slice(2)) || undefined : undefined
  }

  private strung(value: string, evidence: () => Evidence): void {
    if (value.startsWith('django.') || value.includes('://')) {
      for (const [pattern, modules] of DRIVERS) {
        const match = pattern.exec(value)
        if (!match) continue
        for (const one of modules === '' ? [match[1] ?? ''] : modules.split(' '))
          if (!this.strings.has(one)) this.strings.set(one, evidence())
      }
    }
    const { packageNames } = this.options
    if (!packageNames || value.length > 120) return
    for (const one of [value, value.split(/[.:+]/, 1)[0] ?? ''])
      if (packageNames.has(one) && !this.strings.has(one)) this.strings.set(one, evidence())
  }

  private literal(
    value: string,
    offset: number,
    key: boolean,
    evidence: (offset: number) => Evidence,
    path: Sink['path'],
  ): void {
    if (value.length < 2 || value.length > 300 || value.includes('\n')) return
    this.strung(value, () => evidence(offset))
    if ((URL.test(value) && !SQLITE.test(value)) || /^[./]*$/.test(value) || /[*?<>|"\s]\S*[*?<>|"\s]/.test(value))
      return
    const slash = value.indexOf('/')
    if (slash < 0 && !/.\.\w+$|^\.\w/.test(value)) {
      const said = !UNSAID.has(value) && !this.index.isFile(`${value}/__init__.py`)
      if (this.index.isDirectory(value) && (key || said)) path(value, offset, 'cwd', false)
      else if (key) path(value, offset, 'either', false)
      return
    }
    // The path of a URL more often than of a file: only what is a file, or lies deeper, counts.
    if (slash === 0 && this.options.directory === undefined && !SYSTEM.test(value)) {
      const bare = value.slice(1).replace(/\/$/, '')
      if (this.index.isFile(bare) || (bare.includes('/') && this.index.isDirectory(bare)))
        path(bare, offset, 'cwd', false)
      return
    }
    path(value, offset, 'either', false)
  }

  /** `unresolved`: commands of runners that nothing tells of. */
  result(reached: ReadonlySet<string>, unresolved: readonly Evidence[]): PythonReads {
    return {
      paths: [...this.paths.values()],
      outside: [...this.named.outside.values()],
      writes: [...this.named.writes.values()],
      opaque: this.opaque,
      imports: this.imports,
      optional: new Set([...this.imports.keys()].filter((name) => !this.firm.has(name))),
      standard: this.standard,
      computedImports: this.computedImports,
      programs: [...this.named.programs.values()],
      opaqueCommands: [...this.opaqueCommands, ...unresolved],
      libraries: [...this.named.libraries.values()],
      downloads: [...this.named.downloads.values()],
      named: this.strings,
      reached,
    }
  }
}

/** Files that a path of which the directory is not known may be. */
const MOST_LOOSE = 40

const URL = /^[a-z][a-z0-9+.-]*:\/\//i

/** Directories of the system, in which a text without a call is a path, and no URL's. */
const SYSTEM = /^\/(?:bin|etc|lib|lib64|mnt|opt|proc|root|sbin|srv|sys|usr|var|dev|tmp)(?:\/|$)/

/** What the kernel and the program make themselves. */
const MADE = /^\/(?:dev|proc|sys|tmp)(?:\/|$)/

/** A database's file in a URL: `sqlite:///bus.db`. */
const SQLITE = /^(?:file:(?!\/\/)|sqlite(?:\+\w+)?:\/\/\/)([^?]+)/

/** A path as far as it is known. */
const cut = (path: string): string => {
  const hole = path.search(/[\0-\x08*]/)
  const known = hole < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', hole), 1))
  return known.length > 1 ? known.replace(/\/$/, '') : known
}

function distribution(parts: readonly string[]): string {
  let count = 1
  for (;;) {
    const next = NAMESPACES.get(parts.slice(0, count).join('.'))
    if (next === undefined || next <= count || parts.length < next) return parts.slice(0, count).join('.')
    count = next
  }
}

/** Directories whose names are words of every program as well: they count only where a path is expected. */
const UNSAID = new Set(
  'src test tests docs doc dist build scripts examples app api core utils lib config main data'.split(' '),
)
