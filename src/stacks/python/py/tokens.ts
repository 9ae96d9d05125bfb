/** Kinds of tokens. Punctuation of one character has its character code (33 and above), so that no table is needed. */
export const NAME = 1

export const NUMBER = 2

export const STRING = 3

/** The beginning of an f-string with its prefix, up to its first `{`. One without expressions is a STRING. */
export const HEAD = 4

/** What stands between two expressions of an f-string: `}…{`, `!r}…{`, and the `:` before an expression in a format. */
export const MIDDLE = 5

export const TAIL = 6

/** The end of a logical line, or a `;`. */
export const NEWLINE = 7

/** `:=` */
export const WALRUS = 256

/** `**` */
export const POWER = 257

/** `//` */
export const FLOOR = 258

/** `==`, `!=`, `<=`, `>=`, `<>`; `<` and `>` have their own codes. */
export const COMPARE = 259

/** `+=`, `-=`, `/=`, … */
export const COMPOUND = 260

/** `->` */
export const ARROW = 261

/** `<<`, `>>` */
export const SHIFT = 262

const code = (character: string): number => character.charCodeAt(0)

export const PAREN = code('(')
export const PAREN_END = code(')')
export const BRACKET = code('[')
export const BRACKET_END = code(']')
export const BRACE = code('{')
export const BRACE_END = code('}')
export const DOT = code('.')
export const COMMA = code(',')
export const COLON = code(':')
export const ASSIGN = code('=')
export const PLUS = code('+')
export const MINUS = code('-')
export const STAR = code('*')
export const SLASH = code('/')
export const PERCENT = code('%')
export const AT = code('@')
export const LESS = code('<')
export const GREATER = code('>')

/** The tokens of a source, in parallel arrays; comments, white space and joined lines are not in them. */
export class Tokens {
  readonly text: string
  readonly kinds: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** For an opening bracket or an f-string's head, the index of what closes it, and the other way; else -1. */
  private readonly matches: number[] = []

  constructor(text: string) {
    this.text = text
  }

  get length(): number {
    return this.kinds.length
  }

  /** 0 outside of the tokens. */
  kind(index: number): number {
    return this.kinds[index] ?? 0
  }

  start(index: number): number {
    return this.starts[index] ?? this.text.length
  }

  match(index: number): number {
    return this.matches[index] ?? -1
  }

  word(index: number): string {
    return this.text.slice(this.starts[index] ?? 0, this.ends[index] ?? 0)
  }

  /** Whether the name `word` stands at an index. */
  is(index: number, word: string): boolean {
    const start = this.starts[index] ?? 0
    return (
      this.kinds[index] === NAME && (this.ends[index] ?? 0) - start === word.length && this.text.startsWith(word, start)
    )
  }

  /** Whether a token is the first of its physical line, and how far it is indented; -1 where it is not the first. */
  indent(index: number): number {
    const start = this.start(index)
    const line = this.text.lastIndexOf('\n', start - 1) + 1
    for (let at = line; at < start; at++) {
      const c = this.text.charCodeAt(at)
      if (c !== 32 && c !== 9 && c !== 12 && c !== 0xfeff) return -1
    }
    return start - line
  }

  add(kind: number, start: number, end: number): void {
    this.kinds.push(kind)
    this.starts.push(start)
    this.ends.push(end)
    this.matches.push(-1)
  }

  /** The last token closes the one at `opener`. */
  close(opener: number): void {
    const last = this.kinds.length - 1
    this.matches[opener] = last
    this.matches[last] = opener
  }
}
