import { flatten, HOLE, textsOf, type Value } from '../../common/values.ts'
import type { Evaluator } from '../py/evaluate.ts'
import type { Arguments } from '../py/operands.ts'
import { DOT } from '../py/tokens.ts'
import type { Callee } from './callee.ts'
import { readCommand, type Told } from './commands.ts'
import { programOfCall } from './programs.ts'
import { runnerAt } from './runners.ts'
import type { Sink } from './sink.ts'
import {
  DOWNLOAD_METHODS,
  DOWNLOADS,
  LIBRARIES,
  LOADERS,
  PATH_KEYS,
  PATH_METHODS,
  PATHS,
  START_METHODS,
  type Starts,
  STARTS,
  type Takes,
  TAKING_METHODS,
  WRITTEN_KEYS,
} from './tables.ts'

/** One call, with what its arguments come to. */
export class Call {
  private readonly evaluate: Evaluator
  private readonly callee: Callee
  private readonly open: number
  private readonly sink: Sink
  private readonly offset: number
  private known: Arguments | undefined

  constructor(evaluate: Evaluator, open: number, callee: Callee, sink: Sink) {
    this.evaluate = evaluate
    this.callee = callee
    this.open = open
    this.sink = sink
    this.offset = evaluate.source.tokens.start(callee.start)
  }

  private get arguments(): Arguments {
    return (this.known ??= this.evaluate.arguments(this.open))
  }

  /** Whether its literals are told, so that they count no more by themselves. */
  report(): boolean {
    const { method, member } = this.callee
    const name = this.callee.name ?? ''
    const start = STARTS.get(name) ?? STARTS.get(this.fromStar()) ?? this.methodStart()
    if (start) {
      this.starts(start)
      return true
    }
    const program = programOfCall(name, (module) => this.imports(module))
    if (program !== undefined) this.sink.program(program, this.offset)
    if (JOINS.has(name) || (member && JOIN_METHODS.has(method))) return this.joined()
    const loader = LOADERS.get(name)
    if (loader !== undefined) return this.loads(loader)
    if (LIBRARIES.has(name) || (member && method === 'dlopen')) return this.library()
    if (DOWNLOADS.has(name) || (member && DOWNLOAD_METHODS.has(method)))
      this.sink.download(this.callee.name ?? method, this.offset)
    const takes = PATHS.get(name) ?? this.methodTakes()
    if (takes) this.takes(takes)
    else if (member && this.callee.method === 'open' && this.callee.name === undefined) this.opened()
    this.keywords()
    return false
  }

  private texts(index: number, keyword?: string): readonly string[] {
    const value = this.argument(index, keyword)
    return value ? flatten(value).flatMap(textsOf) : []
  }

  private argument(index: number, keyword?: string): Value | undefined {
    return (
      this.arguments.positional[index] ?? (keyword === undefined ? undefined : this.arguments.keywords.get(keyword))
    )
  }

  /** `from subprocess import *` */
  private fromStar(): string {
    const { stars } = this.evaluate.source
    const module = this.callee.member ? undefined : stars.find((one) => STARTS.has(`${one}.${this.callee.method}`))
    return module === undefined ? '' : `${module}.${this.callee.method}`
  }

  private methodStart(): Starts | undefined {
    const [module, form] = START_METHODS.get(this.callee.method) ?? []
    return module !== undefined && this.callee.member && this.imports(module) ? form : undefined
  }

  private imports(module: string): boolean {
    return this.evaluate.source.uses.some((use) => use.module === module || use.module.startsWith(`${module}.`))
  }

  private methodTakes(): Takes | undefined {
    const what = this.callee.member ? TAKING_METHODS.get(this.callee.method) : undefined
    return what === undefined ? undefined : { at: 0, what }
  }

  private starts({ at, form }: Starts): void {
    const { sink, offset } = this
    const { positional, keywords } = this.arguments
    const value = positional[at] ?? keywords.get('args') ?? keywords.get('command') ?? keywords.get('cmd')
    if (!value) return
    const told: Told = {
      ...toldTo(sink, offset),
      opaque: () => {
        if (form === 'name') return
        const runner = runnerAt(this.evaluate, this.open, at)
        // What the function around it is given is told where that is called.
        if (runner) sink.runner(runner, offset)
        else sink.opaqueCommand(offset)
      },
    }
    readCommand(value, positional.slice(at + 1), form, told)
    const executable = keywords.get('executable')
    if (executable) readCommand(executable, [], 'name', told)
  }

  /** A join: what it comes to is a path, whoever takes it. */
  private joined(): boolean {
    const { tokens } = this.evaluate.source
    const value = this.evaluate.value(this.callee.start, tokens.match(this.open) + 1)
    for (const one of textsOf(value)) pathOrGlob(one, this.offset, this.sink)
    return value.type === 'text' && !value.texts.includes(HOLE)
  }

  private loads(index: number): boolean {
    const [first] = this.texts(1, 'package')
    const value = this.argument(index, 'name')
    // `include([…])` and `uvicorn.run(app)` take what is no name as well.
    if (!value || (value.type !== 'text' && INCLUDES.has(this.callee.name ?? ''))) return true
    for (const one of textsOf(value)) {
      if (one.includes(HOLE)) this.sink.computedImport(this.offset)
      else if (!one.startsWith('.') || first === undefined || first.includes(HOLE)) this.sink.module(one, this.offset)
      else this.sink.module(`${first}${one}`, this.offset)
    }
    return true
  }

  private library(): boolean {
    for (const one of this.texts(0, 'name')) if (!/[\0-\x08]/.test(one)) this.sink.library(one, this.offset)
    return false
  }

  private takes({ at, keyword, what }: Takes): void {
    const value = this.argument(at, keyword) ?? (what === 'mode' ? this.argument(-1, 'file') : undefined)
    if (!value) return
    const mode = what === 'mode' ? this.mode(1) : what
    for (const each of flatten(value)) {
      if (each.type === 'object' || each.type === 'plain') continue
      for (const one of textsOf(each)) this.one(one, mode)
    }
    // `shutil.copy(from, to)`
    if (this.callee.name?.startsWith('shutil.') && what === 'reads')
      for (const one of this.texts(1)) this.sink.write(one, this.offset)
  }

  private one(path: string, what: 'reads' | 'writes' | 'both' | 'glob' | 'asks'): void {
    if (what === 'writes' || what === 'both') this.sink.write(path, this.offset)
    if (what === 'writes') return
    if (what === 'glob') {
      if (/[^/.*\0-\x08]/.test(path)) this.sink.glob(path, this.offset)
      else this.sink.opaque(this.offset)
    } else if (what !== 'asks' || !path.includes(HOLE)) this.sink.path(path, this.offset, 'cwd', what !== 'asks')
  }

  private mode(index: number): 'reads' | 'writes' | 'both' {
    const [mode = 'r'] = this.texts(index, 'mode')
    if (/[wx]/.test(mode)) return 'writes'
    return /[a+]/.test(mode) ? 'both' : 'reads'
  }

  /** `(root / 'x').open()`, `Path(x).read_text()`: the path stands before the method. */
  private owner(what: 'reads' | 'writes' | 'both'): void {
    const { tokens } = this.evaluate.source
    const value = this.evaluate.value(this.callee.start, this.open - 2)
    if (tokens.kind(this.open - 2) !== DOT || value.type !== 'text') return
    for (const one of value.texts) this.one(one, what)
  }

  private opened(): void {
    const mode = this.mode(0)
    this.owner(mode)
  }

  /** `template_folder='pages'`, `Path.read_text`. */
  private keywords(): void {
    const { member, method } = this.callee
    const what = member ? PATH_METHODS.get(method) : undefined
    if (what === 'glob' || what === 'asks' || what === 'mode') return
    if (what !== undefined) this.owner(what)
    if (!this.mayHaveKeywords()) return
    for (const [name, value] of this.arguments.keywords) {
      const written = WRITTEN_KEYS.has(name)
      if (!written && !PATH_KEYS.has(name)) continue
      for (const one of flatten(value).flatMap((each) => (each.type === 'text' ? each.texts : []))) {
        if (one.startsWith(HOLE) && one.length < 3) continue
        if (written) this.sink.write(one, this.offset)
        else this.sink.literal(one, this.offset, true)
      }
    }
  }

  /** Most calls have none that matters: those are not evaluated. */
  private mayHaveKeywords(): boolean {
    const { tokens } = this.evaluate.source
    const end = tokens.match(this.open)
    for (let index = this.open + 1; index < end; index++) {
      if (tokens.kind(index + 1) === 61 && tokens.kind(index) === 1) {
        const word = tokens.word(index)
        if (PATH_KEYS.has(word) || WRITTEN_KEYS.has(word)) return true
      }
      if (tokens.match(index) > index) index = tokens.match(index)
    }
    return false
  }
}

/** What of a command goes to the sink as it is. */
export const toldTo = (sink: Sink, offset: number): Omit<Told, 'opaque'> => ({
  program: (name) => sink.program(name, offset),
  module: (name) => sink.module(name, offset),
  path: (path) => sink.path(path, offset, 'cwd', false),
})

export function pathOrGlob(path: string, offset: number, sink: Sink): void {
  if (path === HOLE || /^[\0-\x08.]*$/.test(path)) return
  if (/[*]/.test(path)) sink.glob(path, offset)
  else sink.path(path, offset, 'cwd', false)
}

const INCLUDES = new Set(['django.urls.include', 'django.conf.urls.include', 'uvicorn.run'])

const JOINS = new Set([
  'jinja2.PackageLoader',
  'os.path.join',
  'posixpath.join',
  'django.utils._os.safe_join',
  'pkg_resources.resource_filename',
  'pkg_resources.resource_string',
  'pkg_resources.resource_stream',
  'pkgutil.get_data',
  'importlib.resources.path',
  'importlib.resources.read_text',
  'importlib.resources.open_text',
  'importlib.resources.read_binary',
  'importlib.resources.open_binary',
])
const JOIN_METHODS = new Set(['joinpath', 'child', 'with_name'])
