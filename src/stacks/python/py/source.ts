import { importStatement } from './imports.ts'
import { tokenize } from './tokenize.ts'
import {
  ARROW,
  ASSIGN,
  BRACKET,
  COLON,
  COMMA,
  COMPOUND,
  DOT,
  NAME,
  NEWLINE,
  PAREN,
  STAR,
  STRING,
  POWER,
  type Tokens,
  WALRUS,
} from './tokens.ts'
import { stringValue } from './literal.ts'

/** One thing that a name may stand for. */
export type Definition =
  /** The expression whose first token is `start`; one of its elements, or the one at `index`; `more`: added to what is there (`+=`). */
  | {
      readonly type: 'expression'
      readonly start: number
      readonly element?: boolean
      readonly index?: number
      readonly more?: boolean
    }
  /** A function or `lambda`, with the expressions that it returns. */
  | { readonly type: 'function'; readonly returns: number[] }
  | { readonly type: 'class' }
  /** A parameter, a caught error. */
  | { readonly type: 'unknown' }

export interface Binding {
  /** With the dots of a relative import: `os.path`, `..settings`. */
  readonly module: string
  /** The name that is taken from it; undefined for the module itself. */
  readonly name?: string
}

export interface ModuleUse extends Binding {
  readonly token: number
  /** Under `if TYPE_CHECKING:`, which never runs. */
  readonly typeOnly: boolean
  /** In a `try` with `except ImportError`: may be missing. */
  readonly optional: boolean
}

/** A Python file, with what its names stand for. Scopes are not told apart: a name has every definition of the file. */
export interface Source {
  readonly tokens: Tokens
  /** By name, `a.b` or `a.b[key]`. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>
  readonly imports: ReadonlyMap<string, Binding>
  /** Modules of which all names are taken: `from x import *`. */
  readonly stars: readonly string[]
  readonly uses: readonly ModuleUse[]
}

const MOST_DEFINITIONS = 12
const UNKNOWN: Definition = { type: 'unknown' }

export function parseSource(text: string): Source {
  return new Parser(text)
}

/** A block that indentation holds together. */
interface Block {
  readonly indent: number
  readonly kind: 'function' | 'class' | 'types' | 'try' | 'other'
  readonly name: string
  readonly returns: number[]
}

/** Keywords of statements that a `:` ends, after which another statement may stand on the same line. */
const COMPOUND_STATEMENTS = new Set([
  'if',
  'elif',
  'else',
  'try',
  'except',
  'finally',
  'while',
  'with',
  'for',
  'class',
  'def',
])

class Parser implements Source {
  readonly tokens: Tokens
  readonly definitions = new Map<string, Definition[]>()
  readonly imports = new Map<string, Binding>()
  readonly stars: string[] = []
  readonly uses: ModuleUse[] = []
  private readonly blocks: Block[] = []

  constructor(text: string) {
    const tokens = (this.tokens = tokenize(text))
    let start = 0
    while (start < tokens.length) {
      let end = start
      while (end < tokens.length && tokens.kind(end) !== NEWLINE) {
        this.inside(end)
        end++
      }
      this.line(start, end)
      start = end + 1
    }
  }

  /** What any token of an expression may define: `for x in`, `(x := …)`, `lambda x=…:`. */
  private inside(index: number): void {
    const { tokens } = this
    if (tokens.kind(index) !== NAME) return
    if (tokens.kind(index + 1) === WALRUS) this.define(tokens.word(index), { type: 'expression', start: index + 2 })
    else if (tokens.is(index, 'for')) this.loop(index)
  }

  private define(name: string, definition: Definition): void {
    const known = this.definitions.get(name)
    if (!known) this.definitions.set(name, [definition])
    else if (known.length < MOST_DEFINITIONS) known.push(definition)
    else if (known.length === MOST_DEFINITIONS) known.push(UNKNOWN)
  }

  private line(start: number, end: number): void {
    const { tokens } = this
    const indent = tokens.indent(start)
    if (indent >= 0) while (this.blocks.length > 0 && (this.blocks.at(-1)?.indent ?? 0) >= indent) this.blocks.pop()
    this.statement(start, end, Math.max(indent, 0), 0)
  }

  private statement(from: number, end: number, indent: number, depth: number): void {
    const { tokens } = this
    const start = tokens.is(from, 'async') ? from + 1 : from
    if (tokens.kind(start) !== NAME || start >= end) return this.assignment(start, end)
    const word = (tokens.ends[start] ?? 0) - tokens.start(start) > 8 ? '' : tokens.word(start)
    if (word === 'import' || word === 'from') return this.imported(start, end)
    if (word === 'return' || word === 'yield') {
      const inner = this.blocks.findLast((block) => block.kind === 'function')
      if (inner && inner.returns.length < MOST_DEFINITIONS && start + 1 < end) inner.returns.push(start + 1)
      return
    }
    if (!COMPOUND_STATEMENTS.has(word)) return this.assignment(start, end)
    const colon = this.colon(start + 1, end)
    this.blocks.push(this.block(word, start, colon, indent))
    if (word === 'with') this.with(start + 1, colon)
    if (colon + 1 < end && depth < 4) this.statement(colon + 1, end, indent, depth + 1)
  }

  /** The `:` that ends a compound statement's first line. */
  private colon(from: number, end: number): number {
    const { tokens } = this
    let lambdas = 0
    for (let index = from; index < end; index++) {
      const kind = tokens.kind(index)
      if (tokens.match(index) > index) index = tokens.match(index)
      else if (kind === NAME && tokens.is(index, 'lambda')) lambdas++
      else if (kind === COLON && lambdas-- <= 0) return index
    }
    return end
  }

  private block(word: string, start: number, colon: number, indent: number): Block {
    const { tokens } = this
    const returns: number[] = []
    const plain = (kind: Block['kind'], name = ''): Block => ({ indent, kind, name, returns })
    if (word === 'try') return plain('try')
    if (word === 'if') {
      for (let index = start + 1; index < Math.min(colon, start + 5); index++)
        if (tokens.is(index, 'TYPE_CHECKING')) return plain('types')
    }
    if (word !== 'def' && word !== 'class') return plain('other')
    const name = tokens.kind(start + 1) === NAME ? tokens.word(start + 1) : ''
    if (word === 'class') {
      this.define(name, { type: 'class' })
      return plain('class', name)
    }
    this.define(name, { type: 'function', returns })
    if (tokens.kind(start + 2) === PAREN) this.parameters(start + 3, tokens.match(start + 2))
    return plain('function', name)
  }

  private parameters(from: number, end: number): void {
    const { tokens } = this
    for (let index = from; index < end; index++) {
      if (tokens.kind(index) === STAR || tokens.kind(index) === POWER) index++
      if (tokens.kind(index) === NAME) this.define(tokens.word(index), UNKNOWN)
      const name = index
      for (; index < end && tokens.kind(index) !== COMMA; index++) {
        if (tokens.kind(index) === ASSIGN) this.define(tokens.word(name), { type: 'expression', start: index + 1 })
        if (tokens.match(index) > index) index = tokens.match(index)
      }
    }
  }

  private with(from: number, end: number): void {
    const { tokens } = this
    // `with (open(a) as x, open(b) as y):`
    const whole = tokens.kind(from) === PAREN && tokens.match(from) === end - 1
    const until = whole ? end - 1 : end
    let start = whole ? from + 1 : from
    for (let index = start; index < until; index++) {
      if (tokens.match(index) > index) index = tokens.match(index)
      else if (tokens.kind(index) === COMMA) start = index + 1
      else if (tokens.is(index, 'as') && tokens.kind(index + 1) === NAME)
        this.define(tokens.word(index + 1), { type: 'expression', start })
    }
  }

  private loop(index: number): void {
    const { tokens } = this
    const names: number[] = []
    let at = index + 1
    for (; at < tokens.length && at - index < 24; at++) {
      if (tokens.kind(at) !== NAME) {
        if (tokens.kind(at) === COMMA || tokens.kind(at) === PAREN || tokens.match(at) >= 0) continue
        return
      }
      if (tokens.is(at, 'in')) break
      names.push(at)
    }
    if (!tokens.is(at, 'in')) return
    const [first] = names
    if (names.length === 1 && first !== undefined)
      this.define(tokens.word(first), { type: 'expression', start: at + 1, element: true })
    else
      names.forEach((name, place) =>
        this.define(tokens.word(name), { type: 'expression', start: at + 1, element: true, index: place }),
      )
  }

  private imported(start: number, end: number): void {
    const typeOnly = this.blocks.some((block) => block.kind === 'types')
    const optional = this.blocks.some((block) => block.kind === 'try')
    for (const found of importStatement(this.tokens, start, end)) {
      const { local, module, name, token } = found
      if (name === '*') this.stars.push(module)
      else if (name !== undefined) this.imports.set(local ?? name, { module, name })
      else if (local !== undefined && local !== module) this.imports.set(local, { module })
      else {
        // `import a.b` binds `a`.
        const [root = module] = module.split('.', 1)
        this.imports.set(root, { module: root })
      }
      this.uses.push({ module, ...(name === undefined ? {} : { name }), token, typeOnly, optional })
    }
  }

  /** `a = b = …`, `a.b = …`, `a['x'] = …`, `a: T = …`, `a += …`, `a, b = …`. */
  private assignment(start: number, end: number): void {
    const { tokens } = this
    const targets: [from: number, until: number, more: boolean][] = []
    let from = start
    let until = -1
    for (let index = start; index < end; index++) {
      const kind = tokens.kind(index)
      if (tokens.match(index) > index) index = tokens.match(index)
      else if (kind === COLON && until < 0) until = index
      else if (kind === ASSIGN || kind === COMPOUND) {
        targets.push([from, until < 0 ? index : until, kind === COMPOUND])
        from = index + 1
        until = -1
      } else if (kind === ARROW) return
    }
    for (const [first, last, more] of targets) this.target(first, last, from, more)
  }

  private target(first: number, last: number, value: number, more: boolean): void {
    const { tokens } = this
    const key = this.key(first, last)
    const expression: Definition = { type: 'expression', start: value, ...(more ? { more } : {}) }
    if (key !== undefined) {
      this.define(key, expression)
      const inner = this.blocks.at(-1)
      if (inner?.kind === 'class' && !key.includes('.')) this.define(`${inner.name}.${key}`, expression)
      return
    }
    // `a, b = …`
    let place = 0
    const [from, until] = tokens.kind(first) === PAREN ? [first + 1, last - 1] : [first, last]
    for (let index = from; index < until && index - from < 40; index++) {
      if (tokens.kind(index) === COMMA) place++
      else if (tokens.kind(index) === NAME && tokens.kind(index - 1) !== DOT)
        this.define(tokens.word(index), { type: 'expression', start: value, index: place })
    }
  }

  /** `a.b['x']` as the name of a definition. */
  private key(first: number, last: number): string | undefined {
    const { tokens } = this
    if (tokens.kind(first) !== NAME || last - first > 16) return undefined
    let key = tokens.word(first)
    let index = first + 1
    while (index < last) {
      if (tokens.kind(index) === DOT && tokens.kind(index + 1) === NAME) {
        key += `.${tokens.word(index + 1)}`
        index += 2
      } else if (
        tokens.kind(index) === BRACKET &&
        tokens.kind(index + 1) === STRING &&
        tokens.match(index) === index + 2
      ) {
        key += `[${stringValue(tokens, index + 1)}]`
        index += 3
      } else return undefined
    }
    return index === last ? key : undefined
  }
}
