import {
  ANCHOR,
  anyOf,
  combine,
  either,
  HOLE,
  propertyOf,
  text,
  textsOf,
  UNKNOWN,
  type Value,
} from '../../common/values.ts'
import { Cursor } from './cursor.ts'
import { MOST_ITEMS } from './format.ts'
import { callValue, memberValue, methodValue, nameValue, type Place } from './known.ts'
import { pieceValue, stringValue } from './literal.ts'
import { Names, type World } from './names.ts'
import type { Source } from './source.ts'
import {
  ASSIGN,
  BRACE,
  BRACE_END,
  BRACKET,
  COLON,
  COMMA,
  DOT,
  HEAD,
  MIDDLE,
  NAME,
  NUMBER,
  PAREN,
  POWER,
  STAR,
  STRING,
} from './tokens.ts'

/** Pieces of one f-string that are put together. */
const MOST_PARTS = 200

export const PLAIN: Value = { type: 'plain', value: undefined }

/** The arguments of a call. */
export interface Arguments {
  readonly positional: readonly Value[]
  readonly keywords: ReadonlyMap<string, Value>
}

/** A value with how it is written, as far as that is a dotted name. */
interface Operand {
  readonly value: Value
  readonly dotted?: string
}

/** What stands between operators: names, literals, brackets, and what hangs on them. */
export abstract class Operands extends Cursor {
  readonly place: Place
  protected readonly names: Names
  /** Nested expressions are looked at again at each level: hostile nesting runs out of this, and is then unknown. */
  protected budget: number

  constructor(source: Source, place: Place, world: World) {
    super(source.tokens)
    this.place = place
    this.names = new Names(source, world, (start, several) => (several ? this.tuple(start) : this.value(start)))
    this.budget = source.tokens.length * 10 + 50_000
  }

  /** The value of the expression that begins at a token; `limit`: as far as that token. */
  value(start: number, limit = this.tokens.length): Value {
    return this.placed(start, limit, () => this.ternary())
  }

  /** The same, of several with commas between them as a list: `'a', 'b'`. */
  private tuple(start: number): Value {
    return this.placed(start, this.tokens.length, () => {
      const first = this.ternary()
      if (this.kind() !== COMMA) return first
      const items = [first]
      while (this.kind() === COMMA && items.length < MOST_ITEMS) {
        this.at++
        items.push(this.ternary())
      }
      return { type: 'list', items }
    })
  }

  /** The expression that begins here. */
  protected abstract ternary(): Value

  /** A name, literal or bracket, and what hangs on it: `.x`, `[x]`, `(x)`. */
  protected postfix(): Value {
    let operand: Operand = this.atom()
    while (this.at < this.limit) {
      const kind = this.kind()
      if (kind === DOT && this.tokens.kind(this.at + 1) === NAME) operand = this.member(operand)
      else if (kind === PAREN) operand = { value: this.call(operand) }
      else if (kind === BRACKET) operand = this.item(operand)
      else break
    }
    return operand.value
  }

  private member({ value, dotted }: Operand): Operand {
    const { tokens } = this
    const property = tokens.word(this.at + 1)
    const method = tokens.kind(this.at + 2) === PAREN && this.at + 2 < this.limit
    this.at += 2
    const name = dotted === undefined ? undefined : `${dotted}.${property}`
    if (method) {
      const open = this.at
      const qualified = name === undefined ? undefined : this.names.qualified(name)
      const args = (): Arguments => this.arguments(open)
      const called =
        (qualified === undefined ? undefined : callValue(qualified, args, this.place)) ??
        this.names.returned(name) ??
        methodValue(value, property, args, this.place)
      this.close()
      return { value: called }
    }
    return { value: this.property(value, name, property), ...(name === undefined ? {} : { dotted: name }) }
  }

  private property(value: Value, name: string | undefined, property: string): Value {
    if (name !== undefined) {
      const own = this.names.named(name) ?? this.names.fromClass(name)
      if (own) return own
      const known = nameValue(this.names.qualified(name), this.place)
      if (known) return known
      const elsewhere = this.names.imported(name)
      if (elsewhere) return elsewhere
    }
    return memberValue(value, property)
  }

  private call({ value, dotted }: Operand): Value {
    const open = this.at
    const args = (): Arguments => this.arguments(open)
    const qualified = dotted === undefined ? undefined : this.names.qualified(dotted)
    const result =
      (qualified === undefined ? undefined : callValue(qualified, args, this.place)) ??
      this.names.returned(dotted) ??
      // django-environ's `root('templates')`
      (value.type === 'text' && value.texts.some((one) => one.startsWith(ANCHOR))
        ? methodValue(value, 'joinpath', args, this.place)
        : UNKNOWN)
    this.close()
    return result
  }

  private item({ value, dotted }: Operand): Operand {
    const open = this.at
    const { tokens } = this
    const end = tokens.match(open)
    this.close()
    if (end < 0) return { value: UNKNOWN }
    if (dotted !== undefined && tokens.kind(open + 1) === STRING && end === open + 2) {
      const name = `${dotted}[${stringValue(tokens, open + 1)}]`
      const own = this.names.named(name)
      if (own) return { value: own, dotted: name }
    }
    const key = this.value(open + 1, end)
    if (key.type === 'text') return { value: either(key.texts.map((one) => propertyOf(value, one))) }
    if (key.type !== 'plain' || typeof key.value !== 'number') return { value: anyOf(value) }
    if (value.type === 'list' && key.value < 0) return { value: value.items.at(key.value) ?? UNKNOWN }
    return { value: propertyOf(value, String(key.value)) }
  }

  private atom(): Operand {
    const { tokens } = this
    this.budget--
    const kind = this.kind()
    if (kind === STRING || kind === HEAD) return { value: this.strings() }
    if (kind === NUMBER) {
      const number = Number(tokens.word(this.at++).replaceAll('_', ''))
      return { value: { type: 'plain', value: Number.isNaN(number) ? undefined : number } }
    }
    if (kind === NAME) {
      const name = tokens.word(this.at++)
      if (KEYWORDS.has(name)) return { value: PLAIN }
      if (name === 'None') return { value: { type: 'plain', value: null } }
      if (name === 'True' || name === 'False') return { value: { type: 'plain', value: name === 'True' } }
      const value =
        this.names.named(name) ??
        nameValue(this.names.qualified(name), this.place) ??
        this.names.imported(name) ??
        UNKNOWN
      return { value, dotted: name }
    }
    if (kind === PAREN || kind === BRACKET || kind === BRACE) {
      const open = this.at
      const end = tokens.match(open)
      this.close()
      if (end < 0) return { value: UNKNOWN }
      return { value: kind === BRACE ? this.braces(open, end) : this.sequence(open, end, kind === BRACKET) }
    }
    // What is no expression is passed over, so that nothing waits here.
    if (kind !== BRACE_END && this.at < this.limit) this.skip()
    return { value: UNKNOWN }
  }

  /** String literals that stand one after another are one. */
  private strings(): Value {
    const { tokens } = this
    const parts: (readonly string[])[] = []
    let known = ''
    for (;;) {
      const kind = this.kind()
      // Many that are known are one part.
      if (kind === STRING) known += stringValue(tokens, this.at++)
      else if (kind === HEAD) {
        const head = this.at
        const tail = tokens.match(head)
        this.close()
        if (tail < 0) return UNKNOWN
        parts.push([known])
        known = ''
        this.pieces(head, tail, parts)
      } else break
    }
    if (parts.length === 0) return text(known)
    return parts.length > MOST_PARTS ? text(HOLE) : combine([...parts, [known]], (way) => way.join(''))
  }

  private pieces(head: number, tail: number, parts: (readonly string[])[]): void {
    const { tokens } = this
    let from = head
    for (let index = head + 1; index <= tail; index++) {
      if (tokens.kind(index) === MIDDLE || index === tail) {
        parts.push([pieceValue(tokens, from, head)], textsOf(this.value(from + 1, index)))
        from = index
      } else if (tokens.match(index) > index) index = tokens.match(index)
    }
    parts.push([pieceValue(tokens, tail, head)])
  }

  /** `(a)`, `(a, b)`, `[a, b]`, `[a for b in c]`. */
  private sequence(open: number, end: number, list: boolean): Value {
    const items: Value[] = []
    const comma = this.elements(open, end, (spread) => {
      const value = this.ternary()
      if (!spread) items.push(value)
      else if (items.length < MOST_ITEMS) items.push(...(value.type === 'list' ? value.items : [UNKNOWN]))
    })
    if (list || comma || items.length !== 1) return { type: 'list', items }
    return items[0] ?? UNKNOWN
  }

  /** Calls `read` at the beginning of each part between commas; tells whether there was a comma. */
  private elements(open: number, end: number, read: (spread: boolean) => void): boolean {
    let comma = false
    this.placed(open + 1, end, () => {
      while (this.at < end && this.budget > 0) {
        const spread = this.kind() === STAR || this.kind() === POWER
        if (spread) this.at++
        read(spread)
        const generator = this.is('for') || this.is('async')
        while (this.at < end && this.kind() !== COMMA) this.skip()
        if (generator) this.at = end
        if (this.kind() === COMMA) comma = true
        this.at++
      }
    })
    return comma
  }

  private braces(open: number, end: number): Value {
    const entries = new Map<string, Value>()
    const items: Value[] = []
    let isOpen = false
    this.elements(open, end, (spread) => {
      const key = this.ternary()
      if (spread) {
        if (key.type === 'object') for (const [name, value] of key.entries) entries.set(name, value)
        else isOpen = true
        return
      }
      if (this.kind() !== COLON) {
        items.push(key)
        return
      }
      this.at++
      const value = this.ternary()
      if (key.type === 'text' && key.texts.length === 1) entries.set(key.texts[0] ?? '', value)
      else {
        isOpen = true
        if (entries.size < 1000) entries.set(`\0${entries.size}`, value)
      }
    })
    if (items.length > 0) return { type: 'list', items }
    return { type: 'object', entries, open: isOpen }
  }

  arguments(open: number): Arguments {
    const { tokens } = this
    const positional: Value[] = []
    const keywords = new Map<string, Value>()
    const end = tokens.match(open)
    if (end >= 0)
      this.elements(open, end, (spread) => {
        const start = this.at
        if (!spread && this.kind() === NAME && tokens.kind(start + 1) === ASSIGN && start + 1 < end) {
          this.at += 2
          keywords.set(tokens.word(start), this.ternary())
          return
        }
        const value = this.ternary()
        if (spread && tokens.kind(start - 1) === POWER) {
          if (value.type === 'object') for (const [name, one] of value.entries) keywords.set(name, one)
        } else if (spread && value.type === 'list') positional.push(...value.items.slice(0, MOST_ITEMS))
        else positional.push(value)
      })
    return { positional, keywords }
  }
}

const KEYWORDS = new Set(['else', 'for', 'in', 'is', 'if', 'import', 'print', 'yield', 'return', 'assert', 'del'])
