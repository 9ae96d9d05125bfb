/** The prefix of a string literal and its quotes. */
export interface Opening {
  readonly raw: boolean
  readonly formatted: boolean
  readonly quote: number
  readonly triple: boolean
  /** Where its text begins. */
  readonly from: number
}

const BACKSLASH = 92
const NEWLINE = 10
const OPEN = 123
const CLOSE = 125

/** The string that opens at `start`, which is a quote or a prefix of at most three letters; undefined where none does. */
export function openingAt(text: string, start: number): Opening | undefined {
  let at = start
  let raw = false
  let formatted = false
  for (; at - start < 4; at++) {
    const c = text.charCodeAt(at)
    if (c === 34 || c === 39) {
      const triple = text.charCodeAt(at + 1) === c && text.charCodeAt(at + 2) === c
      return { raw, formatted, quote: c, triple, from: at + (triple ? 3 : 1) }
    }
    const letter = c | 32
    if (letter === 114) raw = true
    // `t""` of Python 3.14 is read as `f""` is.
    else if (letter === 102 || letter === 116) formatted = true
    else if (letter !== 98 && letter !== 117) return undefined
  }
  return undefined
}

/** How the piece of a string ends that begins at `from`: at its quotes, at a `{` of an f-string, or not at all (its line or the text ends). */
export interface Piece {
  readonly end: number
  readonly by: 'quotes' | 'brace' | 'nothing'
}

/** `spec`: the piece is a format such as `:>{width}`, which a `}` ends (`by` is then `brace`, and `end` stands at it). */
export function scanPiece(text: string, from: number, opening: Opening, spec: boolean): Piece {
  const { quote, triple, formatted } = opening
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === quote) {
      if (!triple) return { end: at + 1, by: 'quotes' }
      if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return { end: at + 3, by: 'quotes' }
    } else if (c === BACKSLASH) {
      if (text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === NEWLINE) at++
      // `f"\N{DASH}"`: a name, and no expression.
      if (formatted && !opening.raw && text.charCodeAt(at + 1) === 78 && text.charCodeAt(at + 2) === OPEN) {
        const end = text.indexOf('}', at)
        if (end > 0 && end - at < 100) at = end
      } else if (!(opening.raw && formatted && /[{}]/.test(text[at + 1] ?? ''))) at++
    } else if (c === NEWLINE && !triple) return { end: at, by: 'nothing' }
    else if (formatted && c === OPEN) {
      if (!spec && text.charCodeAt(at + 1) === OPEN) at++
      else return { end: at + 1, by: 'brace' }
    } else if (spec && c === CLOSE) return { end: at, by: 'brace' }
  }
  return { end: text.length, by: 'nothing' }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

/** The text of a piece, escapes resolved as Python does: what is no escape keeps its backslash. */
export function cooked(written: string, raw: boolean): string {
  if (raw || !written.includes('\\')) return written
  return written.replace(
    /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|\r\n|[^])/g,
    (whole, escape: string) => {
      if (/^[xuU][0-9a-fA-F]/.test(escape)) return fromPoint(parseInt(escape.slice(1), 16))
      if (/^[0-7]/.test(escape)) return fromPoint(parseInt(escape, 8))
      if (escape === '\n' || escape === '\r\n') return ''
      if (escape === '\\' || escape === "'" || escape === '"') return escape
      return Object.hasOwn(ESCAPES, escape) ? (ESCAPES[escape] ?? whole) : whole
    },
  )
}

const fromPoint = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '')
