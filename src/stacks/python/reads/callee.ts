import type { Evaluator } from '../py/evaluate.ts'
import { BRACE, BRACKET, BRACKET_END, DOT, HEAD, NAME, PAREN_END, STRING, TAIL, type Tokens } from '../py/tokens.ts'

/** What is called before a `(`. */
export interface Callee {
  /** Its first token. */
  readonly start: number
  /** Its last name: `run`. */
  readonly method: string
  /** With the modules' own names, where it is names and dots: `subprocess.run` of `sp.run`. */
  readonly name: string | undefined
  /** As written. */
  readonly written: string | undefined
  /** Whether a dot stands before `method`. */
  readonly member: boolean
}

/** Steps that are walked back over `a.b(c).d[e]`. */
const MOST_STEPS = 40

/** The first token of the operand whose last token is at `index`. */
export function operandStart(tokens: Tokens, index: number): number {
  let start = index
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const kind = tokens.kind(start)
    if (kind === PAREN_END || kind === BRACKET_END || kind === TAIL || kind === 125) {
      const open = tokens.match(start)
      if (open < 0) return start
      start = open
      const before = tokens.kind(open - 1)
      // A call or an index hangs on what stands before it.
      const hangs = tokens.kind(open) !== BRACE && tokens.kind(open) !== HEAD && endsOperand(tokens, open - 1, before)
      if (hangs) {
        start--
        continue
      }
    }
    if (tokens.kind(start - 1) !== DOT) return start
    start -= 2
  }
  return start
}

function endsOperand(tokens: Tokens, index: number, kind: number): boolean {
  if (kind === PAREN_END || kind === BRACKET_END) return true
  if (kind !== NAME) return kind === STRING || kind === TAIL ? tokens.kind(index + 1) === BRACKET : false
  return !BEFORE_EXPRESSION.has(tokens.word(index))
}

const BEFORE_EXPRESSION = new Set(
  'return yield in not and or if elif else while for print assert del raise lambda is await import from with except exec'.split(
    ' ',
  ),
)

/** The callee of the `(` at `open`; undefined where it groups, or belongs to a `def` or `class`. */
export function calleeAt(evaluate: Evaluator, open: number): Callee | undefined {
  const { tokens } = evaluate.source
  const last = open - 1
  if (tokens.kind(last) !== NAME) return undefined
  const method = tokens.word(last)
  const member = tokens.kind(last - 1) === DOT
  if (!member && (BEFORE_EXPRESSION.has(method) || tokens.is(last - 1, 'def') || tokens.is(last - 1, 'class')))
    return undefined
  if (!member) return { start: last, method, member, written: method, name: evaluate.qualified(method) }
  let start = last
  let plain = true
  while (tokens.kind(start - 1) === DOT) {
    if (tokens.kind(start - 2) !== NAME || last - start > MOST_STEPS) {
      plain = false
      break
    }
    start -= 2
  }
  if (!plain) return { start: operandStart(tokens, last), method, member, written: undefined, name: undefined }
  const written = tokens.text.slice(tokens.start(start), tokens.ends[last]).replace(/\s+/g, '')
  return { start, method, member, written, name: evaluate.qualified(written) }
}
