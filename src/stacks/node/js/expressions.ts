import { kindAt, matchAt, wordAt } from './reading.ts'
import {
  AND,
  ARROW,
  BRACE,
  BRACE_END,
  BRACKET_END,
  COLON,
  COMMA,
  DOT,
  MIDDLE,
  NAME,
  NULLISH,
  OR,
  PAREN_END,
  PLUS,
  QUESTION,
  SEMICOLON,
  TAIL,
  type Tokens,
} from './tokens.ts'

/** Half-open range of tokens. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const TYPE_OPERATORS = new Set(['as', 'satisfies'])

/** The parts between the commas of a bracket, empty ones left out. */
export function lists(tokens: Tokens, open: number, end: number): Span[] {
  const parts: Span[] = []
  let start = open + 1
  for (let index = open + 1; index <= end; index++) {
    if (index === end || kindAt(tokens, index) === COMMA) {
      if (index > start) parts.push({ start, end: index })
      start = index + 1
    } else index = Math.max(index, matchAt(tokens, index))
  }
  return parts
}

export function split(span: Span, cuts: readonly number[]): Span[] {
  const starts = [span.start, ...cuts.map((cut) => cut + 1)]
  return starts.map((start, index) => ({ start, end: cuts[index] ?? span.end }))
}

interface Cut {
  arrow?: number
  question?: number
  colon?: number
  and?: number
  either: number[]
  plus: number[]
  /** Another operator: the value is no text. */
  other: boolean
}

/** The operators of a span that stand in no bracket. */
export function operators(tokens: Tokens, span: Span): Cut {
  const cut: Cut = { either: [], plus: [], other: false }
  let questions = 0
  for (let index = span.start; index < span.end; index++) {
    const kind = kindAt(tokens, index)
    const closing = matchAt(tokens, index)
    if (closing > index) {
      index = closing
      continue
    }
    if (kind === ARROW) {
      cut.arrow = index
      return cut
    }
    if (
      kind === NAME &&
      TYPE_OPERATORS.has(wordAt(tokens, index)) &&
      index > span.start &&
      kindAt(tokens, index - 1) !== DOT
    )
      break
    if (kind === QUESTION) {
      cut.question ??= index
      questions++
    } else if (kind === COLON) {
      questions--
      if (questions === 0) cut.colon ??= index
    } else if (cut.question !== undefined) continue
    else if (kind === OR || kind === NULLISH) cut.either.push(index)
    else if (kind === AND) cut.and = index
    else if (kind === PLUS) {
      if (index > span.start) cut.plus.push(index)
    } else if (OTHER.has(kind)) cut.other = true
  }
  return cut
}

/** `-`, `*`, `/`, `%`, `<`, `>`, comparisons. */
const OTHER = new Set(['-', '*', '/', '%', '<', '>', '&', '|', '^'].map((one) => one.charCodeAt(0)).concat([262, 263]))

const STATEMENTS = new Set(
  'const let var function class if for while return export import switch try throw do break continue case default'.split(
    ' ',
  ),
)

/** The token after the expression that begins at `start`: a comma, a semicolon, a closing bracket, or a new statement on a new line. */
export function expressionEnd(tokens: Tokens, start: number): number {
  const { kinds } = tokens
  let index = start
  for (; index < kinds.length; index++) {
    const kind = kindAt(tokens, index)
    if (
      kind === COMMA ||
      kind === SEMICOLON ||
      kind === PAREN_END ||
      kind === BRACKET_END ||
      kind === BRACE_END ||
      kind === MIDDLE ||
      kind === TAIL
    )
      break
    if (index > start && startsStatement(tokens, index)) break
    index = Math.max(index, matchAt(tokens, index))
  }
  return index
}

function startsStatement(tokens: Tokens, index: number): boolean {
  const kind = kindAt(tokens, index)
  const starts = kind < 33 || kind === BRACE || kind === 64
  const before = kindAt(tokens, index - 1)
  const ended = before < 33 || before === PAREN_END || before === BRACKET_END || before === BRACE_END
  if (!starts || !ended) return false
  if (!tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]).includes('\n')) return false
  if (kind !== NAME) return before !== NAME || !OPERATOR_WORDS.has(wordAt(tokens, index - 1))
  const word = wordAt(tokens, index)
  if (STATEMENTS.has(word)) return true
  return !OPERATOR_WORDS.has(word) && !(before === NAME && OPERATOR_WORDS.has(wordAt(tokens, index - 1)))
}

const OPERATOR_WORDS = new Set([
  'as',
  'satisfies',
  'in',
  'of',
  'instanceof',
  'new',
  'await',
  'typeof',
  'void',
  'return',
  'yield',
  'async',
  'delete',
])
