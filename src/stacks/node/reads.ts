import type { AppFiles, Evidence, Named, Reads } from '../types.ts'
import { evidenceAt, evidenceOf } from './evidence.ts'
import type { Place } from './js/known.ts'
import { parseSource } from './js/source.ts'
import { ANCHOR, HOLE, joinPaths, SOURCE_ANCHOR } from './js/values.ts'
import { appIndex, type AppIndex } from './reads/app-index.ts'
import { CONVENTIONS } from './reads/conventions.ts'
import { isRelative, packageOf, resolveModule } from './reads/modules.ts'
import { isGlob, type Sink } from './reads/call.ts'
import { scanSource } from './reads/scan.ts'

export interface ReadsOptions {
  /** The working directory at run time, relative to the application's directory; `''` is that directory. */
  readonly cwd: string
  /** Where a source's compiled copy runs; undefined for a file that runs where it is. */
  readonly compiledFrom?: (file: string) => string | undefined
  /** The application's absolute directory in the image, so that `/app/config.json` is one of its files. */
  readonly directory?: string
  /** Names in package.json's dependencies and devDependencies, to be looked for in strings. */
  readonly packageNames?: ReadonlySet<string>
}

/** A path that is read. `beforeCompile`: only a source's own place names it, which its compiled copy does not run from. */
export interface ReadPath extends Named {
  readonly beforeCompile?: true
}

export interface NodeReads extends Reads {
  readonly paths: readonly ReadPath[]
  /** Calls that only write or remove, at paths that cannot be told: they read nothing. */
  readonly opaqueWrites: readonly Evidence[]
}

/** Sources above this many UTF-16 units are bundles, and are not read. */
const LARGEST = 1_000_000
const MODULE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/
/** Files that may be scanned; the others that are given are skipped. */
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|es6)$/
const DECLARATIONS = /\.d\.[cm]?ts$/

/** What the sources read, import and start. Type declarations among the files are skipped; a file that is no text counts as opaque. */
export function readsOf(app: AppFiles, files: Iterable<string>, options: ReadsOptions): NodeReads {
  const index = appIndex(app, options.directory)
  const given = new Set(files)
  const collected = new Collected(index, options, given)
  for (const file of given) {
    if (!SOURCE_FILE.test(file) && !collected.hasShebang(app, file)) continue
    if (DECLARATIONS.test(file)) continue
    const text = app.read(file)
    if (text === undefined) collected.unread({ file, line: 1, text: '' })
    else if (text.length > LARGEST || isMinified(text)) collected.unread(evidenceAt(file, text, 0))
    else collected.scan(file, text)
  }
  return collected.result()
}

/** Lines of a bundler: longer than a person writes, for all of the file. */
function isMinified(text: string): boolean {
  if (text.length < 20_000) return false
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return text.length / lines > 400
}

class Collected {
  private readonly paths = new Map<string, ReadPath>()
  private readonly opaque: Evidence[] = []
  private readonly opaqueWrites: Evidence[] = []
  private readonly imports = new Map<string, Evidence>()
  private readonly computedImports: Evidence[] = []
  private readonly programs = new Map<string, Named>()
  private readonly opaqueCommands: Evidence[] = []
  private readonly named = new Map<string, Evidence>()
  private readonly index: AppIndex
  private readonly options: ReadsOptions
  private readonly given: ReadonlySet<string>

  constructor(index: AppIndex, options: ReadsOptions, given: ReadonlySet<string>) {
    this.index = index
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
    const compiled = this.options.compiledFrom?.(file)
    const place: Place = {
      cwd: joinPaths([ANCHOR, this.options.cwd]),
      files: compiled === undefined ? [`${ANCHOR}/${file}`] : [`${ANCHOR}/${compiled}`, `${SOURCE_ANCHOR}/${file}`],
    }
    for (const script of scriptsOf(file, text)) {
      const source = parseSource(script.name, script.text)
      scanSource(source, place, this.sink(file, compiled, evidenceOf(file, script.text)))
    }
  }

  private add(path: string, evidence: Evidence, beforeCompile: boolean): void {
    const known = this.paths.get(path)
    if (!known) this.paths.set(path, { name: path, evidence, ...(beforeCompile ? { beforeCompile } : {}) })
    else if (known.beforeCompile && !beforeCompile) this.paths.set(path, { name: path, evidence })
  }

  private sink(file: string, compiled: string | undefined, evidence: (offset: number) => Evidence): Sink {
    const { index, options } = this
    const cwd = options.cwd
    const own = directoryOf(file)
    const run = compiled === undefined ? own : directoryOf(compiled)
    /** `once` holds one entry a line, so that a file of the same calls does not fill memory. */
    const noted = new Set<string>()
    const note = (list: Evidence[], offset: number): void => {
      const place = evidence(offset)
      const key = `${place.line} ${[this.opaque, this.opaqueWrites, this.computedImports, this.opaqueCommands].indexOf(list)}`
      if (noted.has(key)) return
      noted.add(key)
      list.push(place)
    }
    const look = (path: string, offset: number, bases: readonly string[], beforeCompile: boolean): boolean => {
      const found = index.find(path, bases)
      for (const one of found.paths) this.add(one, evidence(offset), beforeCompile)
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
      if (sure && (all || anySource || wholeDirectory)) note(this.opaque, offset)
    }
    const glob: Sink['glob'] = (pattern, offset) => {
      const fromSource = pattern.includes(SOURCE_ANCHOR)
      for (const one of index.glob(pattern, [...new Set([cwd, run])])) this.add(one, evidence(offset), fromSource)
      if (compiled !== undefined && !fromSource)
        for (const one of index.glob(pattern, [own])) this.add(one, evidence(offset), true)
    }
    return {
      path,
      glob,
      literal: (value, offset, pathKey) => this.literal(value, offset, pathKey, evidence, path, glob),
      module: (specifier, offset) => this.module(specifier, file, offset, evidence, path),
      opaque: (offset) => note(this.opaque, offset),
      opaqueWrite: (offset) => note(this.opaqueWrites, offset),
      computedImport: (offset) => note(this.computedImports, offset),
      opaqueCommand: (offset) => note(this.opaqueCommands, offset),
      program: (name, offset) => {
        if (name.includes(ANCHOR) || name.includes('/')) path(name, offset, 'cwd', false)
        const plain = name.includes(HOLE) || name.includes(ANCHOR) || name.includes(SOURCE_ANCHOR) ? undefined : name
        if (plain !== undefined && !this.programs.has(plain))
          this.programs.set(plain, { name: plain, evidence: evidence(offset) })
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
      if (name !== undefined && packageNames.has(name) && !this.named.has(name)) this.named.set(name, evidence(offset))
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
    path: Sink['path'],
  ): void {
    const { index, options } = this
    if (!isRelative(specifier)) {
      const name = packageOf(specifier)
      if (name === undefined) return
      if (!this.imports.has(name)) this.imports.set(name, evidence(offset))
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
    if (found === undefined) return path(specifier, offset, 'file', false)
    // A file that runs is the caller's to keep or to drop, with its compiled copy; what else is imported is read.
    if (!this.given.has(found) || !MODULE_FILE.test(found)) this.add(found, evidence(offset), false)
  }

  result(): NodeReads {
    return {
      paths: [...this.paths.values()],
      opaque: this.opaque,
      opaqueWrites: this.opaqueWrites,
      imports: this.imports,
      computedImports: this.computedImports,
      programs: [...this.programs.values()],
      opaqueCommands: this.opaqueCommands,
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

const directoryOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '')

/** i18next's `{{lng}}` and `{name}` stand for what is not known. */
const placeholders = (value: string): string => value.replace(/\{\{[^{}]*\}\}|\{[^{},]*\}/g, HOLE)

/** The scripts of a file: itself, or those of a Vue or Svelte component, at their own lines. */
function scriptsOf(file: string, text: string): readonly { name: string; text: string }[] {
  if (!/\.(?:vue|svelte)$/.test(file)) return [{ name: file, text }]
  const found: { name: string; text: string }[] = []
  const opening = /<script\b[^>]{0,300}>/gi
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + match[0].length
    const end = text.indexOf('</script', start)
    if (end < 0) break
    // The lines before it, so that evidence has the file's own line numbers.
    const before = text.slice(0, start).replace(/[^\n]/g, '')
    found.push({ name: match[0].includes('ts') ? `${file}.ts` : `${file}.js`, text: before + text.slice(start, end) })
    opening.lastIndex = end
  }
  return found
}
