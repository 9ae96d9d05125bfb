import { lists } from '../js/expressions.ts'
import { type Evaluator } from '../js/evaluate.ts'
import { matchAt } from '../js/reading.ts'
import { ANCHOR, flatten, HOLE, propertyOf, SOURCE_ANCHOR, textsOf, UNKNOWN, type Value } from '../../common/values.ts'
import { type Callee } from './callee.ts'
import { programsOf } from '../../common/commands.ts'
import { quoted } from '../../commands/positional.ts'
import { plain } from '../../commands/words.ts'
import { isRelative } from './modules.ts'
import {
  FS_MODULES,
  FS_MOVES,
  FS_NAMES,
  FS_READS,
  FS_WRITES,
  GLOB_MODULES,
  PATH_METHODS,
  PATH_MODULES,
  PROCESS_NAMES,
  PROGRAM_GLOBALS,
  PROGRAM_MODULES,
  SERVING_METHODS,
  SERVING_MODULES,
  type StartForm,
} from './tables.ts'

/** What a scan reports, each with the offset in the text. */
export interface Sink {
  /** A text that a call takes as a path. `plain`: from the working directory; else from the file's own directory. */
  path(path: string, offset: number, from: 'cwd' | 'file' | 'either', sure: boolean): void
  glob(pattern: string, offset: number): void
  /** A string of which nothing is known but its text. */
  literal(value: string, offset: number, pathKey: boolean): void
  module(specifier: string, offset: number): void
  /** A path that is loaded as a module; a relative one starts at the file's own directory. */
  loads(path: string, offset: number, sure: boolean): void
  opaque(offset: number): void
  opaqueWrite(offset: number): void
  /** A call of `node:fs` that changes a path, or asks whether it is there; relative paths start at the working directory. */
  touched(path: string, call: string, offset: number): void
  computedImport(offset: number): void
  program(name: string, offset: number): void
  /** A line for a shell, or what comes to the same. */
  line(text: string, offset: number): void
  opaqueCommand(offset: number): void
  /** Whether what follows stands in a call that hands files to browsers as they are. */
  serving(on: boolean): void
  /** The first line of a call that renders a view by name. */
  renders(offset: number): void
}

export const isAnchored = (path: string): boolean => path.includes(ANCHOR) || path.includes(SOURCE_ANCHOR)

export const isGlob = (path: string): boolean => /[*]|\{[^{}]*,[^{}]*\}/.test(path)

export function command(lines: readonly string[], offset: number, form: StartForm, sink: Sink): void {
  for (const line of lines) {
    if (line.startsWith(HOLE)) sink.opaqueCommand(offset)
    // No program has a space in its name: `spawn('git log', { shell: true })`.
    else if (form === 'line' || /\s/.test(line)) {
      const { programs, paths, opaque } = programsOf(line)
      sink.line(line, offset)
      for (const name of programs) sink.program(name, offset)
      for (const path of paths) sink.path(path, offset, 'cwd', false)
      if (opaque) sink.opaqueCommand(offset)
    } else if (line.includes(HOLE) && !line.includes('/')) sink.opaqueCommand(offset)
    else sink.program(line, offset)
  }
}

/** A word of a line for a shell. */
const word = (text: string): string => (text.includes(HOLE) ? HOLE : quoted(plain(text)))

/** One call, with what its arguments come to. */
export class Call {
  readonly evaluate: Evaluator
  readonly callee: Callee
  readonly sink: Sink
  readonly offset: number
  private readonly open: number

  constructor(evaluate: Evaluator, open: number, callee: Callee, sink: Sink) {
    this.evaluate = evaluate
    this.open = open
    this.callee = callee
    this.sink = sink
    this.offset = evaluate.source.tokens.starts[callee.start] ?? 0
  }

  private argument(index: number): Value | undefined {
    const { tokens } = this.evaluate.source
    const part = lists(tokens, this.open, matchAt(tokens, this.open))[index]
    return part && this.evaluate.value(part)
  }

  private texts(index: number): readonly string[] {
    const value = this.argument(index)
    return value ? flatten(value).flatMap(textsOf) : []
  }

  /** Whether its literals are told, so that they count no more by themselves. */
  report(): boolean {
    if (isPathCall(this.callee)) return this.joined()
    if (this.loads()) {
      this.imported()
      return true
    }
    this.other()
    return false
  }

  private loads(): boolean {
    return LOADERS.has(this.callee.dotted ?? '')
  }

  private other(): void {
    const { method, dotted, module, exported } = this.callee
    if (dotted === 'require.context' || dotted === 'import.meta.glob') return this.relatives()
    // The cheap question first: most calls of a program are none of these.
    if (
      FS_FUNCTIONS.has(exported) &&
      (module === undefined
        ? dotted !== method && FS_NAMES.test(dotted?.split('.', 1)[0] ?? '')
        : FS_MODULES.has(module))
    )
      return this.fs(exported)
    const form = module === undefined ? this.unboundStart() : PROGRAM_MODULES.get(module)?.get(exported)
    if (form) return this.starts(form)
    if (module !== undefined && GLOB_MODULES.has(module)) return this.globs()
    if (module !== undefined && PATH_MODULES.get(module)?.includes(exported)) return this.path(0, 'either')
    if (method === 'set' && dotted !== method && this.texts(0).includes('views')) return this.path(1, 'cwd')
    if (method === 'render' && dotted !== method) return this.sink.renders(this.offset)
    const index = PATH_METHODS.get(method)
    if (index !== undefined && dotted !== method) this.path(index, 'cwd')
  }

  /** child_process under one of its usual names, where the import is not seen. */
  private unboundStart(): StartForm | undefined {
    if (PROGRAM_GLOBALS.has(this.callee.dotted ?? '')) return 'file'
    const form = PROGRAM_MODULES.get('child_process')?.get(this.callee.method)
    const [root = '', ...rest] = form ? (this.callee.dotted?.split('.') ?? []) : []
    return rest.length > 0 && PROCESS_NAMES.test(root) ? form : undefined
  }

  private imported(): void {
    const value = this.argument(0)
    if (!value) return
    for (const one of textsOf(value)) {
      if (!one.includes(HOLE) && !isAnchored(one)) this.sink.module(one, this.offset)
      else if (
        isAnchored(one) ||
        PLACED.test(one) ||
        isRelative(one.split(HOLE, 1)[0]?.replace(/\/$/, '/.') ?? '') ||
        /^\.{1,2}\//.test(one)
      )
        this.sink.loads(one, this.offset, true)
      else this.sink.computedImport(this.offset)
    }
  }

  private relatives(): void {
    for (const one of this.texts(0)) {
      if (isGlob(one)) this.sink.glob(one, this.offset)
      else this.sink.path(one, this.offset, 'file', false)
    }
  }

  /** A join: what it comes to is a path, whoever takes it. */
  private joined(): boolean {
    const { tokens } = this.evaluate.source
    const value = this.evaluate.value({ start: this.callee.start, end: matchAt(tokens, this.open) + 1 })
    for (const one of textsOf(value)) {
      if (isGlob(one)) this.sink.glob(one, this.offset)
      else if (one === ANCHOR || one === SOURCE_ANCHOR || one === HOLE) continue
      else this.sink.path(one, this.offset, 'cwd', one.startsWith(ANCHOR) || one.startsWith(SOURCE_ANCHOR))
    }
    return !textsOf(value).includes(HOLE)
  }

  private fs(name: string): void {
    const changed = FS_MOVES.has(name) ? 1 : 0
    for (const one of this.texts(changed)) this.sink.touched(one, name, this.offset)
    if (FS_READS.has(name)) this.path(0, 'cwd')
    else if (FS_WRITES.has(name)) this.written(0)
    else if (FS_MOVES.has(name)) {
      this.path(0, 'cwd')
      this.written(1)
    }
  }

  private path(index: number, from: 'cwd' | 'either'): void {
    const value = this.argument(index)
    if (!value) return
    const root = this.rootOption(index + 1)
    for (const each of flatten(value)) {
      if (each.type === 'object' || each.type === 'plain') continue
      const texts = textsOf(each)
      for (const one of texts) {
        // An options object under a name, and the like.
        if (isGlob(one)) this.sink.glob(one, this.offset)
        else if (root) for (const base of root) this.sink.path(`${base}/${one}`, this.offset, from, true)
        else this.sink.path(one, this.offset, from, true)
      }
    }
  }

  /** `{ root: … }` of sendFile. */
  private rootOption(index: number): readonly string[] | undefined {
    const options = this.callee.method.toLowerCase() === 'sendfile' ? this.argument(index) : undefined
    if (options?.type !== 'object' || !options.entries.has('root')) return undefined
    return textsOf(propertyOf(options, 'root'))
  }

  private written(index: number): void {
    for (const one of this.texts(index)) {
      if (/^[\0\x04/]*$/.test(one)) this.sink.opaqueWrite(this.offset)
      else this.sink.path(one, this.offset, 'cwd', false)
    }
  }

  private globs(): void {
    const value = this.argument(0)
    if (!value) return
    const options = this.argument(1) ?? UNKNOWN
    const bases = options.type === 'object' && options.entries.has('cwd') ? textsOf(propertyOf(options, 'cwd')) : ['']
    for (const one of flatten(value).flatMap((each) =>
      each.type === 'text' || each.type === 'unknown' ? textsOf(each) : [],
    )) {
      if (one.startsWith('!')) continue
      for (const base of bases) {
        const pattern = base === '' ? one : `${base}/${one}`
        if (!/[^/.*\0\x01\x02\x04]/.test(pattern)) this.sink.opaque(this.offset)
        else this.sink.glob(pattern, this.offset)
      }
    }
  }

  private starts(form: StartForm): void {
    const argument = this.argument(0)
    if (!argument) return
    // `Bun.spawn({ cmd: ['git', 'log'] })`
    const values = argument.type === 'object' && argument.entries.has('cmd') ? propertyOf(argument, 'cmd') : argument
    const listed = form === 'file' && values.type === 'list' ? values.items : undefined
    const first = flatten(listed?.[0] ?? values).flatMap(textsOf)
    if (first.length === 0) return
    if (form === 'fork') {
      this.sink.program('node', this.offset)
      return this.path(0, 'either')
    }
    // A callback or an options object is no command.
    if (values.type === 'object' || values.type === 'plain') return
    command(first, this.offset, form, this.sink)
    const shells = first.some((one) => /(?:^|\/)(?:ba|da|a|z)?sh$/.test(one))
    const second = form === 'file' && !listed ? this.argument(1) : undefined
    const args = listed?.slice(1) ?? (second?.type === 'list' ? second.items : undefined)
    if (args)
      for (const program of first)
        this.sink.line([program, ...args.map((item) => textsOf(item)[0] ?? HOLE)].map(word).join(' '), this.offset)
    if (shells && args) {
      const [flag, line] = args.map((item) => textsOf(item))
      if (flag?.some((one) => /^-\w*c$/.test(one))) command(line ?? [HOLE], this.offset, 'line', this.sink)
    } else if (shells) this.sink.opaqueCommand(this.offset)
  }
}

const FS_FUNCTIONS = new Set([...FS_READS, ...FS_MOVES, ...FS_WRITES])

/** An absolute path of which at least the first directory is known. */
const PLACED = /^\/[^/\0]+\//

const LOADERS = new Set([
  'require',
  'import',
  '__non_webpack_require__',
  'module.require',
  'require.main.require',
  'require.resolve',
  'import.meta.resolve',
])

const PATH_CALLS = new Set(['join', 'resolve', 'normalize'])

const PATH_SOURCES = new Set(['path', 'node:path', 'path/posix', 'node:path/posix', 'upath', 'pathe'])

/** `express.static(…)`, `serveStatic(…)`: what lies in the directory goes to browsers. */
export function servesFiles({ method, module }: Callee): boolean {
  return SERVING_METHODS.has(method) || (module !== undefined && SERVING_MODULES.has(module))
}

function isPathCall({ exported, module, dotted }: Callee): boolean {
  if (!PATH_CALLS.has(exported)) return false
  if (module !== undefined) return PATH_SOURCES.has(module)
  return dotted?.includes('.') === true && /^_?(node)?path\d*(_\d+)?(__default)?$/i.test(dotted.split('.', 1)[0] ?? '')
}
