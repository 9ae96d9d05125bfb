import { lex } from './lexer.ts'

export interface Expanded {
  readonly value: string
  /** Variables of which nothing is known; each stays in `value` as `${NAME}`. In order, without repetitions. */
  readonly unknown: readonly string[]
  /** Why BuildKit would refuse the text (an open quote, a bad substitution); `value` is then the text itself. */
  readonly error?: string
}

/** A variable's value; null where it is known to be unset; undefined where nothing is known of it. */
export type Lookup = (name: string) => string | null | undefined

/**
 * Expands and unquotes one word as BuildKit does (shell/lex.go, ProcessWord): `$X`, `${X}`, `${X:-d}`, `${X-d}`,
 * `${X:+d}`, `${X+d}`, `${X:?m}`, `${X#p}`, `${X%p}`, `${X/p/r}`, nested. What depends on a variable of which
 * nothing is known stays, as `${X}` or `${X:-d}`, and the variable is listed: with `null` for an unset one,
 * `${X:-d}` gives `d`. Never throws.
 */
export function expand(raw: string, lookup: Lookup, escape: string): Expanded {
  const { value, unknown, error } = run(raw, lookup, escape)
  return error === undefined ? { value, unknown } : { value: raw, unknown, error }
}

/** As {@link expand}, and split into words after expansion, as BuildKit does for EXPOSE. */
export function expandWords(
  raw: string,
  lookup: Lookup,
  escape: string,
): { readonly values: readonly string[]; readonly unknown: readonly string[]; readonly error?: string } {
  const { words, unknown, error } = run(raw, lookup, escape)
  return error === undefined ? { values: words, unknown } : { values: [raw], unknown, error }
}

function run(raw: string, lookup: Lookup, escape: string) {
  const unknown = new Set<string>()
  const lexed = lex(raw, {
    escape,
    lookup,
    unknown: (name, _written, rebuilt) => {
      unknown.add(name)
      return rebuilt
    },
  })
  return { value: lexed.value, words: lexed.words, error: lexed.error, unknown: [...unknown] }
}

/** A word without its quotes and escapes, its variables left as written. */
export function unquote(raw: string, escape: string): { readonly value: string; readonly error?: string } {
  if (!raw.includes('$') && !raw.includes("'") && !raw.includes('"') && !raw.includes(escape)) return { value: raw }
  const lexed = lex(raw, { escape, lookup: () => undefined, unknown: (_name, written) => written })
  return lexed.error === undefined ? { value: lexed.value } : { value: raw, error: lexed.error }
}
