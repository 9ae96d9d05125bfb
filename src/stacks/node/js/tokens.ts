/** Kinds of tokens. Punctuation of one character has its character code (33 and above), so that no table is needed. */
export const NAME = 1

export const NUMBER = 2

export const STRING = 3

/** A template without `${`. */
export const TEMPLATE = 4

export const HEAD = 5

export const MIDDLE = 6

export const TAIL = 7

export const REGEX = 8

/** The end of a JSX element. */
export const ELEMENT = 9

export const ARROW = 256

/** `?.` */
export const OPTIONAL = 257

/** `??` */
export const NULLISH = 258

/** `||` */
export const OR = 259

/** `&&` */
export const AND = 260

/** `...` */
export const SPREAD = 261

/** `==`, `!=`, `===`, `!==`, `<=`, `>=` */
export const COMPARE = 262

/** `+=`, `-=`, `||=`, … */
export const COMPOUND = 263

/** `++`, `--` */
export const STEP = 264

export const code = (character: string): number => character.charCodeAt(0)

export const PAREN = code('(')

export const PAREN_END = code(')')

export const BRACKET = code('[')

export const BRACKET_END = code(']')

export const BRACE = code('{')

export const BRACE_END = code('}')

export const DOT = code('.')

export const COMMA = code(',')

export const SEMICOLON = code(';')

export const COLON = code(':')

export const ASSIGN = code('=')

export const QUESTION = code('?')

export const PLUS = code('+')

/** The tokens of a source in parallel arrays; comments, white space and JSX text are not in them. */
export interface Tokens {
  readonly text: string
  readonly kinds: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** For an opening bracket or a template's head, the index of what closes it, and the other way; else -1. */
  readonly match: readonly number[]
}
