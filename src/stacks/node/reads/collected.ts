import type { AppFiles, Evidence, Named } from '../../types.ts'
import { evidenceOf } from '../../common/evidence.ts'
import type { Place } from '../js/known.ts'
import { evaluator, type Evaluator } from '../js/evaluate.ts'
import { parseSource, type Source } from '../js/source.ts'
import { ANCHOR, HOLE, isEnvironments, joinPaths, SOURCE_ANCHOR } from '../../common/values.ts'
import { type Aliases } from './aliases.ts'
import { type AppIndex } from '../../common/app-index.ts'
import { CONVENTIONS } from './conventions.ts'
import { isRelative, packageOf, resolveModule } from './modules.ts'
import { isAnchored, isGlob, type Sink } from './call.ts'
import { scanSource } from './scan.ts'
import { scriptsOf } from './components.ts'
import { STYLE_CONFIG, VITE_CONFIG } from './tables.ts'
import type { NodeReads, OpaquePath, ReadPath, ReadsOptions } from './types.ts'
import type { Lookup } from './lookup.ts'

/** Files whose exports are followed from others, at most. */
const MOST_FOLLOWED = 300

/** Larger files hold no constants that others import. */
const LARGEST_FOLLOWED = 250_000
const MODULE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/

export class Collected {
  private readonly paths = new Map<string, ReadPath>()
  private readonly opaque: OpaquePath[] = []
  private readonly opaqueWrites: Evidence[] = []
  private readonly touched = new Map<string, Map<string, Evidence>>()
  private readonly loads = new Set<string>()
  private readonly imports = new Map<string, Evidence>()
  private readonly computedImports: Evidence[] = []
  private readonly programs = new Map<string, Named>()
  private readonly lines = new Map<string, Named>()
  private readonly opaqueCommands: Evidence[] = []
  private readonly named = new Map<string, Evidence>()
  private readonly index: AppIndex
  private readonly aliases: Aliases
  private readonly options: ReadsOptions
  private readonly given: ReadonlySet<string>
  private readonly app: AppFiles
  private readonly depth = { now: 0 }
  private readonly followed = new Map<string, Evaluator>()

  constructor(app: AppFiles, { index, aliases }: Lookup, options: ReadsOptions, given: ReadonlySet<string>) {
    this.app = app
    this.index = index
    this.aliases = aliases
    this.options = options
    this.given = given
  }

  hasShebang(app: AppFiles, file: string): boolean {
    return !/\.\w+$/.test(file) && /^#!.*\b(?:node|tsx|ts-node|bun)\b/.test(app.read(file)?.slice(0, 100) ?? '')
  }

  unread(evidence: Evidence): void {
    this.opaque.push(evidence)
    this.computedImports.push(evidence)
  }

  scan(file: string, text: string): void {
    for (const script of scriptsOf(file, text)) {
      const sink = this.sink(file, this.options.compiledFrom?.(file), evidenceOf(file, script.text))
      scanSource(this.evaluator(file, parseSource(script.name, script.text)), sink)
    }
  }

  private evaluator(file: string, source: Source): Evaluator {
    const compiled = this.options.compiledFrom?.(file)
    const place: Place = {
      cwd: joinPaths([ANCHOR, this.options.cwd]),
      files: compiled === undefined ? [`${ANCHOR}/${file}`] : [`${ANCHOR}/${compiled}`, `${SOURCE_ANCHOR}/${file}`],
    }
    return evaluator(source, place, { depth: this.depth, find: (specifier) => this.follow(file, specifier) })
  }

  /** The module that a file imports by a relative path or an alias, for the constants that it exports. */
  private follow(from: string, specifier: string): Evaluator | undefined {
    const target = isRelative(specifier) ? joinPaths([`${ANCHOR}/${directoryOf(from)}`, specifier]) : undefined
    const own = target === undefined ? this.aliases.resolve(specifier, from) : []
    const file = target?.startsWith(ANCHOR)
      ? resolveModule(target.slice(2), this.index.isFile)
      : own.length === 1
        ? own[0]
        : undefined
    if (file === undefined || !/\.[cm]?[jt]sx?$/.test(file) || this.followed.size > MOST_FOLLOWED) return undefined
    const known = this.followed.get(file)
    if (known) return known
    const text = this.app.read(file)
    if (text === undefined || text.length > LARGEST_FOLLOWED) return undefined
    const found = this.evaluator(file, parseSource(file, text))
    this.followed.set(file, found)
    return found
  }

  /** A path that is read in several ways is what the strongest of them makes it. */
  private add(path: string, evidence: Evidence, before: boolean, toBrowsers = false): void {
    const known = this.paths.get(path)
    const beforeCompile = before && (!known || known.beforeCompile === true)
    const served = toBrowsers && (!known || known.served === true)
    if (known && known.beforeCompile === (beforeCompile || undefined) && known.served === (served || undefined)) return
    this.paths.set(path, {
      name: path,
      evidence: known && (known.beforeCompile === undefined || before) ? known.evidence : evidence,
      ...(beforeCompile ? { beforeCompile } : {}),
      ...(served ? { served } : {}),
    })
  }

  private sink(file: string, compiled: string | undefined, evidence: (offset: number) => Evidence): Sink {
    const { index, options } = this
    const cwd = options.cwd
    const own = directoryOf(file)
    const run = compiled === undefined ? own : directoryOf(compiled)
    /** `once` holds one entry a line, so that a file of the same calls does not fill memory. */
    const noted = new Set<string>()
    const note = (list: Evidence[], offset: number, environment = false): void => {
      const place = { ...evidence(offset), ...(environment ? { environment } : {}) }
      const key = `${environment} ${place.line} ${[this.opaque, this.opaqueWrites, this.computedImports, this.opaqueCommands].indexOf(list)}`
      if (noted.has(key)) return
      noted.add(key)
      list.push(place)
    }
    let serves = false
    const look = (path: string, offset: number, bases: readonly string[], beforeCompile: boolean): boolean => {
      const found = index.find(path, bases)
      for (const one of found.paths) this.add(one, evidence(offset), beforeCompile, serves)
      return found.anything
    }
    const bases = (from: 'cwd' | 'file' | 'either'): string[] => [
      ...new Set(from === 'cwd' ? [cwd] : from === 'file' ? [run] : [cwd, run]),
    ]
    const path: Sink['path'] = (written, offset, from, sure) => {
      const fromSource = written.includes(SOURCE_ANCHOR)
      const all = look(written, offset, bases(from), fromSource)
      const anySource = compiled !== undefined && from !== 'cwd' && !fromSource && look(written, offset, [own], true)
      // The application's directory itself, or a part of it that cannot be told.
      const wholeDirectory = /^(?:[\x01\x02]|\.?)\/?$/.test(written) && (from === 'cwd' || bases(from).includes(''))
      if (sure && (all || anySource || wholeDirectory)) note(this.opaque, offset, isEnvironments(written))
    }
    const glob: Sink['glob'] = (pattern, offset) => {
      const fromSource = pattern.includes(SOURCE_ANCHOR)
      for (const one of index.glob(pattern, [...new Set([cwd, run])])) this.add(one, evidence(offset), fromSource)
      if (compiled !== undefined && !fromSource)
        for (const one of index.glob(pattern, [own])) this.add(one, evidence(offset), true)
    }
    const loads: Sink['loads'] = (written, offset, sure) => {
      const known = isAnchored(written) || written.startsWith('/')
      this.loads.add(joinPaths(known ? [written] : [`${ANCHOR}/${run}`, written]).replace(/^[\x01\x02]\/?/, ''))
      path(written, offset, 'file', sure)
    }
    return {
      path,
      glob,
      loads,
      literal: (value, offset, pathKey) => this.literal(value, offset, pathKey, evidence, path, glob),
      module: (specifier, offset) => this.module(specifier, file, offset, evidence, { path, loads }),
      opaque: (offset) => note(this.opaque, offset),
      opaqueWrite: (offset) => note(this.opaqueWrites, offset),
      touched: (written, call, offset) => {
        const known = isAnchored(written) || written.startsWith('/') || written.startsWith(HOLE)
        const path = joinPaths(known ? [written] : [`${ANCHOR}/${cwd}`, written]).replace(/^[\x01\x02]\/?/, '')
        const calls = this.touched.get(path) ?? new Map<string, Evidence>()
        if (!calls.has(call)) calls.set(call, evidence(offset))
        this.touched.set(path, calls)
      },
      computedImport: (offset) => note(this.computedImports, offset),
      opaqueCommand: (offset) => note(this.opaqueCommands, offset),
      program: (name, offset) => {
        if (name.includes(ANCHOR) || name.includes('/')) path(name, offset, 'cwd', false)
        const plain = name.includes(HOLE) || name.includes(ANCHOR) || name.includes(SOURCE_ANCHOR) ? undefined : name
        if (plain !== undefined && !this.programs.has(plain))
          this.programs.set(plain, { name: plain, evidence: evidence(offset) })
      },
      line: (text, offset) => {
        if (!this.lines.has(text)) this.lines.set(text, { name: text, evidence: evidence(offset) })
      },
      serving: (on) => {
        serves = on
      },
      renders: (offset) => void path('views', offset, 'cwd', false),
    }
  }

  private literal(
    value: string,
    offset: number,
    pathKey: boolean,
    evidence: (offset: number) => Evidence,
    path: Sink['path'],
    glob: Sink['glob'],
  ): void {
    if (value.length < 2 || value.length > 300 || value.includes('\n')) return
    const { packageNames } = this.options
    if (packageNames) {
      const name = packageNames.has(value) ? value : packageOf(value)
      if (name !== undefined && packageNames.has(name)) noteName(this.named, name, () => evidence(offset))
    }
    const slash = value.indexOf('/')
    if (slash < 0 && !/.\.\w+$|^\.\w/.test(value)) {
      if (this.index.isDirectory(value) && (pathKey || !UNSAID.has(value))) path(value, offset, 'cwd', false)
      return
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !value.startsWith('file:')) return
    if (/^[./]*$/.test(value)) return
    // A pattern of nothing but an ending is a filter more often than a read.
    if (isGlob(value))
      return /^[.*/{}!]*(?:\{?\.?[cm]?[jt]sx?[,}]*)*$/.test(value)
        ? undefined
        : glob(value.replace(/^file:\/\//, ''), offset)
    // The path of a URL more often than of a file: only what is a file, or lies deeper, counts.
    if (slash === 0 && this.options.directory === undefined) {
      const bare = value.slice(1).replace(/\/$/, '')
      if (this.index.isFile(bare) || (bare.includes('/') && this.index.isDirectory(bare)))
        path(bare, offset, 'cwd', false)
      return
    }
    path(placeholders(value), offset, 'either', false)
  }

  private module(
    specifier: string,
    file: string,
    offset: number,
    evidence: (offset: number) => Evidence,
    { path, loads }: Pick<Sink, 'path' | 'loads'>,
  ): void {
    const { index, options } = this
    if (!isRelative(specifier)) {
      const name = packageOf(specifier)
      const own = name === undefined && !/^[@~#]/.test(specifier) ? [] : this.aliases.resolve(specifier, file)
      for (const found of own) this.imported(found, evidence(offset))
      if (name === undefined || (own.length > 0 && options.packageNames?.has(name) === false)) return
      noteName(this.imports, name, () => evidence(offset))
      const convention = CONVENTIONS.get(name)
      if (convention?.whole) this.opaque.push(evidence(offset))
      for (const read of convention?.reads ?? []) {
        if (!read.includes('*')) path(read, offset, 'cwd', false)
        else for (const one of index.glob(read, [options.cwd])) this.add(one, evidence(offset), false)
      }
      return
    }
    const target = joinPaths([`${ANCHOR}/${directoryOf(file)}`, specifier])
    if (target.includes(HOLE)) return
    const found = resolveModule(target.slice(2), index.isFile)
    if (found === undefined) return loads(specifier, offset, false)
    this.imported(found, evidence(offset))
  }

  /** A file that runs is the caller's to keep or to drop, with its compiled copy; what else is imported is read. */
  private imported(found: string, evidence: Evidence): void {
    if (this.options.bundled) return
    if (!this.given.has(found) || !MODULE_FILE.test(found)) this.add(found, evidence, false)
  }

  result(): NodeReads {
    return {
      paths: [...this.paths.values()],
      opaque: this.opaque,
      opaqueWrites: this.opaqueWrites,
      loads: this.loads,
      touched: this.touched,
      imports: this.imports,
      computedImports: this.computedImports,
      programs: [...this.programs.values()],
      opaqueCommands: this.opaqueCommands,
      lines: [...this.lines.values()],
      named: this.named,
    }
  }
}

/** Directories whose names are words of every program as well: they count only where a path is expected. */
const UNSAID = new Set([
  'src',
  'test',
  'tests',
  'docs',
  'doc',
  'dist',
  'build',
  'e2e',
  'spec',
  'cypress',
  'coverage',
  'scripts',
  'examples',
])

/** Who names a package: before configuration, which may not run where the program does, whatever else names it. */
function noteName(found: Map<string, Evidence>, name: string, told: () => Evidence): void {
  const known = found.get(name)
  if (known !== undefined && !isConfig(known.file)) return
  const evidence = told()
  if (known === undefined || !isConfig(evidence.file)) found.set(name, evidence)
}

const isConfig = (file: string): boolean => STYLE_CONFIG.test(file) || VITE_CONFIG.test(file)

const directoryOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '')

/** i18next's `{{lng}}` and `{name}` stand for what is not known. */
const placeholders = (value: string): string => value.replace(/\{\{[^{}]*\}\}|\{[^{},]*\}/g, HOLE)
