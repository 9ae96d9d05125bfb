import { COMMA, NAME, NEWLINE, PAREN, POWER, STAR, type Tokens } from './tokens.ts'

/** A `def`, as those who call it see it. */
export interface FunctionHead {
  readonly name: string
  /** Positional parameters, without `self` and `cls`. */
  readonly parameters: readonly string[]
  /** What takes all other positional arguments: `args` of `*args`. */
  readonly rest?: string
}

/** Tokens that are walked back to find the `def`. */
const FARTHEST = 20_000

/** The innermost function that a token stands in. */
export function functionAround(tokens: Tokens, index: number): FunctionHead | undefined {
  let indent = Infinity
  for (let at = index; at >= 0 && index - at < FARTHEST; at--) {
    if (at > 0 && tokens.kind(at - 1) !== NEWLINE) continue
    const own = tokens.indent(at)
    if (own < 0 || own >= indent) continue
    const start = tokens.is(at, 'async') ? at + 1 : at
    if (tokens.is(start, 'def') && indent < Infinity) return headAt(tokens, start)
    indent = own
  }
  return undefined
}

function headAt(tokens: Tokens, start: number): FunctionHead | undefined {
  const open = start + 2
  const end = tokens.match(open)
  if (tokens.kind(start + 1) !== NAME || tokens.kind(open) !== PAREN || end < 0) return undefined
  const parameters: string[] = []
  let rest: string | undefined
  for (let index = open + 1; index < end; index++) {
    const star = tokens.kind(index) === STAR
    if (tokens.kind(index) === POWER) index++
    else if (star && tokens.kind(index + 1) === NAME) rest = tokens.word(++index)
    else if (tokens.kind(index) === NAME && rest === undefined) parameters.push(tokens.word(index))
    for (; index < end && tokens.kind(index) !== COMMA; index++) {
      if (tokens.match(index) > index) index = tokens.match(index)
    }
  }
  const method = parameters[0] === 'self' || parameters[0] === 'cls'
  return {
    name: tokens.word(start + 1),
    parameters: method ? parameters.slice(1) : parameters,
    ...(rest === undefined ? {} : { rest }),
  }
}
