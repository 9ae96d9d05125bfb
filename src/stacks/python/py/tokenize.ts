import { openingAt, type Opening, scanPiece } from './strings.ts'
import {
  ARROW,
  ASSIGN,
  BRACE,
  BRACE_END,
  BRACKET,
  BRACKET_END,
  COLON,
  COMPARE,
  COMPOUND,
  FLOOR,
  GREATER,
  HEAD,
  LESS,
  MIDDLE,
  MINUS,
  NAME,
  NEWLINE,
  NUMBER,
  PAREN,
  PAREN_END,
  POWER,
  SHIFT,
  SLASH,
  STAR,
  STRING,
  TAIL,
  Tokens,
  WALRUS,
} from './tokens.ts'

/** Statements that no expression holds: where a line inside brackets begins with one, the brackets were never closed. */
const STATEMENTS = new Set([
  'def',
  'class',
  'import',
  'return',
  'while',
  'with',
  'try',
  'raise',
  'del',
  'global',
  'pass',
])

interface Open {
  /** The opening token. */
  readonly token: number
  /** Set for the expression of an f-string. */
  readonly string?: Opening
  /** The `:` of a format has been passed. */
  readonly spec?: boolean
}

const isNameStart = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c >= 128
const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isNamePart = (c: number): boolean => isNameStart(c) || isDigit(c)

/** The tokens of Python 3, or 2. Nothing throws: a string that does not end runs to the end of its line, or of the text. */
export function tokenize(text: string): Tokens {
  const scan = new Scan(text)
  scan.run()
  return scan.tokens
}

class Scan {
  readonly tokens: Tokens
  private readonly text: string
  private at = 0
  private open: Open[] = []
  private firstOfLine = true

  constructor(text: string) {
    this.text = text
    this.tokens = new Tokens(text)
  }

  run(): void {
    const { text } = this
    if (text.startsWith('\ufeff')) this.at = 1
    while (this.at < text.length) {
      const c = text.charCodeAt(this.at)
      if (c === 10) {
        if (this.open.length === 0) this.newline()
        this.at++
        this.firstOfLine = true
      } else if (c <= 32 || c === 0xa0 || c === 0xfeff) this.at++
      else if (c === 35) {
        const end = text.indexOf('\n', this.at)
        this.at = end < 0 ? text.length : end
      } else if (c === 92) this.continued()
      else {
        this.token(c)
        this.firstOfLine = false
      }
    }
    this.open = []
    this.newline()
  }

  private newline(): void {
    const last = this.tokens.length - 1
    if (last >= 0 && this.tokens.kind(last) !== NEWLINE) this.tokens.add(NEWLINE, this.at, this.at)
  }

  /** A backslash at the end of a line joins it to the next; elsewhere it is an error, and skipped. */
  private continued(): void {
    const next = this.text.charCodeAt(this.at + 1)
    this.at += next === 10 ? 2 : next === 13 && this.text.charCodeAt(this.at + 2) === 10 ? 3 : 1
  }

  private token(c: number): void {
    const { text, tokens } = this
    const start = this.at
    if (c === 34 || c === 39 || isNameStart(c)) {
      const opening = openingAt(text, start)
      if (opening) return this.string(start, opening)
      let end = start + 1
      while (end < text.length && isNamePart(text.charCodeAt(end))) end++
      return this.name(start, end)
    }
    if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(start + 1)))) {
      let end = start + 1
      while (end < text.length && (isNamePart(text.charCodeAt(end)) || text.charCodeAt(end) === 46)) end++
      tokens.add(NUMBER, start, end)
      this.at = end
      return
    }
    if (c === PAREN || c === BRACKET || c === BRACE) {
      this.open.push({ token: tokens.length })
      tokens.add(c, start, start + 1)
      this.at++
      return
    }
    const inner = this.open.at(-1)
    if (inner?.string && this.inString(c, inner, inner.string)) return
    if (c === PAREN_END || c === BRACKET_END || c === BRACE_END) return this.closing(c)
    if (c === 59) {
      if (this.open.length === 0) this.newline()
      this.at++
      return
    }
    const [kind, size] = operator(text, start, c)
    tokens.add(kind, start, start + size)
    this.at += size
  }

  private name(start: number, end: number): void {
    this.at = end
    if (this.open.length > 0 && this.firstOfLine && end - start <= 6 && STATEMENTS.has(this.text.slice(start, end))) {
      this.open = []
      this.tokens.add(NEWLINE, start, start)
    }
    this.tokens.add(NAME, start, end)
  }

  private closing(c: number): void {
    const opener = this.open.at(-1)
    this.tokens.add(c, this.at, this.at + 1)
    this.at++
    if (!opener || opener.string) return
    if (this.tokens.kind(opener.token) !== PAIRS.get(c)) return
    this.open.pop()
    this.tokens.close(opener.token)
  }

  private string(start: number, opening: Opening): void {
    const piece = scanPiece(this.text, opening.from, opening, false)
    this.at = piece.end
    if (piece.by !== 'brace') {
      this.tokens.add(STRING, start, piece.end)
      return
    }
    this.open.push({ token: this.tokens.length, string: opening })
    this.tokens.add(HEAD, start, piece.end)
  }

  /** What ends an expression of an f-string; false where the character belongs to the expression. */
  private inString(c: number, inner: Open, opening: Opening): boolean {
    const { text } = this
    const start = this.at
    if (c === 33 && text.charCodeAt(start + 1) !== ASSIGN) {
      // `!r`
      this.at += isNameStart(text.charCodeAt(start + 1)) ? 2 : 1
      return true
    }
    if (c === COLON && text.charCodeAt(start + 1) !== ASSIGN) return this.piece(start, inner, opening, true)
    if (c !== BRACE_END) return false
    // The end of an expression in a format: the format goes on.
    return this.piece(start, inner, opening, inner.spec === true)
  }

  private piece(start: number, inner: Open, opening: Opening, spec: boolean): boolean {
    const piece = scanPiece(this.text, start + 1, opening, spec)
    let { end, by } = piece
    let inSpec = spec
    // A format that ends: the string goes on after its `}`.
    if (spec && by === 'brace' && this.text.charCodeAt(end) === BRACE_END) {
      const after = scanPiece(this.text, end + 1, opening, false)
      end = after.end
      by = after.by
      inSpec = false
    }
    this.tokens.add(by === 'brace' ? MIDDLE : TAIL, start, end)
    this.at = end
    this.open.pop()
    if (by === 'brace') this.open.push({ ...inner, spec: inSpec })
    else this.tokens.close(inner.token)
    return true
  }
}

const PAIRS = new Map<number, number>([
  [PAREN_END, PAREN],
  [BRACKET_END, BRACKET],
  [BRACE_END, BRACE],
])

function operator(text: string, at: number, c: number): readonly [kind: number, size: number] {
  const next = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  if (c === ASSIGN || c === 33) return next === ASSIGN ? [COMPARE, 2] : [c, 1]
  if (c === COLON) return next === ASSIGN ? [WALRUS, 2] : [c, 1]
  if (c === STAR || c === SLASH) {
    if (next === c) return third === ASSIGN ? [COMPOUND, 3] : [c === STAR ? POWER : FLOOR, 2]
    return next === ASSIGN ? [COMPOUND, 2] : [c, 1]
  }
  if (c === LESS || c === GREATER) {
    if (next === c) return third === ASSIGN ? [COMPOUND, 3] : [SHIFT, 2]
    return next === ASSIGN || (c === LESS && next === GREATER) ? [COMPARE, 2] : [c, 1]
  }
  if (c === MINUS && next === GREATER) return [ARROW, 2]
  if (next === ASSIGN && '+-%&|^@'.includes(text[at] ?? '#')) return [COMPOUND, 2]
  return [c, 1]
}
