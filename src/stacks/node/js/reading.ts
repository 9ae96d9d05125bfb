import { cooked } from './lexemes.ts'
import { DOT, OPTIONAL, STRING, TEMPLATE, type Tokens } from './tokens.ts'

export const kindAt = (tokens: Tokens, index: number): number => tokens.kinds[index] ?? 0

export const matchAt = (tokens: Tokens, index: number): number => tokens.match[index] ?? -1

export const wordAt = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0)

/** The text of a STRING or TEMPLATE token. */
export const stringAt = (tokens: Tokens, index: number): string =>
  cooked(tokens.text, (tokens.starts[index] ?? 0) + 1, (tokens.ends[index] ?? 0) - 1)

export const isStringAt = (tokens: Tokens, index: number): boolean =>
  kindAt(tokens, index) === STRING || kindAt(tokens, index) === TEMPLATE

/** Whether a name is followed by nothing that makes it a property: `x.name` and `{ name: … }` are. */
export const isMember = (tokens: Tokens, index: number): boolean => {
  const before = kindAt(tokens, index - 1)
  return before === DOT || before === OPTIONAL
}
