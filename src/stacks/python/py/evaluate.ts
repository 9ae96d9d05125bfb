import { either, UNKNOWN, type Value } from '../../common/values.ts'
import { percent, sum } from './format.ts'
import { divided, memberValue, type Place } from './known.ts'
import type { World } from './names.ts'
import { type Arguments, Operands, PLAIN } from './operands.ts'
import type { Source } from './source.ts'
import {
  AT,
  COLON,
  COMPARE,
  FLOOR,
  GREATER,
  LESS,
  MINUS,
  NAME,
  PERCENT,
  PLUS,
  POWER,
  SHIFT,
  SLASH,
  STAR,
  WALRUS,
} from './tokens.ts'

const DEEPEST = 40

/** Works out what expressions of one source come to. */
export interface Evaluator {
  readonly source: Source
  readonly place: Place
  /** The value of the expression that begins at a token; `limit`: as far as that token. */
  value(start: number, limit?: number): Value
  /** The value of a name, or of `a.b` and `a.b[key]`, that the file defines or imports from another of the application. */
  exported(name: string): Value | undefined
  arguments(open: number): Arguments
  /** A dotted name with its first part as the imports have it: `sp.run` as `subprocess.run`. */
  qualified(dotted: string): string
}

export function evaluator(source: Source, place: Place, world: World): Evaluator {
  return new Reader(source, place, world)
}

class Reader extends Operands implements Evaluator {
  readonly source: Source
  private depth = 0

  constructor(source: Source, place: Place, world: World) {
    super(source, place, world)
    this.source = source
  }

  qualified(dotted: string): string {
    return this.names.qualified(dotted)
  }

  exported(name: string): Value | undefined {
    return this.names.exported(name)
  }

  /** `a if b else c`, `lambda …: a`. */
  protected ternary(): Value {
    if (--this.budget < 0 || this.depth > DEEPEST) return UNKNOWN
    this.depth++
    let value: Value
    if (this.is('lambda')) {
      while (this.at < this.limit && this.kind() !== COLON) this.skip()
      this.at++
      this.ternary()
      value = UNKNOWN
    } else {
      value = this.either()
      if (this.is('if')) {
        this.at++
        this.either()
        if (this.is('else')) {
          this.at++
          value = either([value, this.ternary()])
        }
      } else if (this.kind() === WALRUS && this.at < this.limit) {
        this.at++
        value = this.ternary()
      }
    }
    this.depth--
    return value
  }

  private either(): Value {
    let value = this.both()
    while (this.is('or')) {
      this.at++
      value = either([value, this.both()].filter((one) => one.type !== 'plain' || one.value !== null))
    }
    return value
  }

  private both(): Value {
    let value = this.compared()
    while (this.is('and')) {
      this.at++
      value = this.compared()
    }
    return value
  }

  private compared(): Value {
    const negated = this.is('not')
    while (this.is('not')) this.at++
    let value = this.added()
    if (negated) value = PLAIN
    for (;;) {
      const kind = this.kind()
      const word = kind === NAME && (this.is('in') || this.is('is') || this.is('not'))
      if (!word && kind !== COMPARE && kind !== LESS && kind !== GREATER && !BITS.has(kind)) return value
      this.at++
      while (this.is('not') || this.is('in')) this.at++
      this.added()
      value = BITS.has(kind) ? UNKNOWN : PLAIN
    }
  }

  private added(): Value {
    let value = this.divided()
    for (;;) {
      const kind = this.kind()
      if (kind === PLUS) {
        this.at++
        value = sum(value, this.divided())
      } else if (kind === MINUS) {
        this.at++
        // django-environ's `Path(__file__) - 2`
        value = memberValue(value, 'ancestor', this.divided())
      } else return value
    }
  }

  private divided(): Value {
    let value = this.signed()
    for (;;) {
      const kind = this.kind()
      if (kind === SLASH) {
        this.at++
        value = divided(value, this.signed())
      } else if (kind === PERCENT) {
        this.at++
        // A format costs more than a name.
        this.budget -= 30
        value = percent(value, this.signed())
      } else if (kind === STAR || kind === FLOOR || kind === POWER || kind === AT) {
        this.at++
        this.signed()
        value = UNKNOWN
      } else return value
    }
  }

  private signed(): Value {
    let signs = 0
    while (this.kind() === MINUS || this.kind() === PLUS || this.kind() === 126 || this.is('await')) {
      if (this.kind() === MINUS) signs++
      this.at++
    }
    const value = this.postfix()
    if (signs % 2 === 0) return value
    return value.type === 'plain' && typeof value.value === 'number' ? { type: 'plain', value: -value.value } : UNKNOWN
  }
}

const BITS = new Set([124, 38, 94, SHIFT])
