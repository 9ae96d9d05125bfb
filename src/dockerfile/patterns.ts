/**
 * The patterns of `${X#p}`, `${X%p}` and `${X/p/r}` (BuildKit, frontend/dockerfile/shell/lex.go): `*`, `?` and
 * escapes, without brackets. Matched over sets of positions, so that no pattern takes exponential time.
 */
export class PatternError extends Error {}

type Token = { readonly kind: 'star' | 'one' } | { readonly kind: 'char'; readonly char: string }

/** A value longer than this is not matched: each position of it may be a start. */
const longest = 4096

/** `value` without the shortest or longest start that matches. Throws a {@link PatternError}. */
export function trimPrefix(value: string, pattern: string, greedy: boolean): string {
  return value.slice(prefixLength(value, tokensOf(pattern), greedy))
}

/** `value` without the shortest or longest end that matches. Throws a {@link PatternError}. */
export function trimSuffix(value: string, pattern: string, greedy: boolean): string {
  const reversed = [...value].reverse().join('')
  const length = prefixLength(reversed, tokensOf(pattern).reverse(), greedy)
  return value.slice(0, value.length - length)
}

/** `value` with the first or every longest match replaced. Throws a {@link PatternError}. */
export function replacePattern(value: string, pattern: string, replacement: string, all: boolean): string {
  const tokens = tokensOf(pattern)
  let result = ''
  let at = 0
  let matched = -1
  while (at <= value.length) {
    const end = matchEnds(value, at, tokens).at(-1)
    if (end !== undefined && (end > at || matched !== at)) {
      result += replacement
      matched = end
      if (!all) return result + value.slice(end)
    }
    if (end !== undefined && end > at) at = end
    else result += value[at++] ?? ''
  }
  return result
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    if (char === '*') tokens.push({ kind: 'star' })
    else if (char === '?') tokens.push({ kind: 'one' })
    else if (char !== '\\') tokens.push({ kind: 'char', char })
    else {
      const next = pattern[++at]
      if (next === undefined || !'}/*?\\'.includes(next)) throw new PatternError('invalid escape in a pattern')
      tokens.push({ kind: 'char', char: next })
    }
  }
  return tokens
}

function takes(token: Token, char: string): boolean {
  return token.kind === 'char' ? char === token.char : char !== '\n'
}

function prefixLength(value: string, tokens: readonly Token[], greedy: boolean): number {
  const ends = matchEnds(value, 0, tokens)
  return (greedy ? ends.at(-1) : ends[0]) ?? 0
}

/** Where matches that begin at `from` may end, ascending. */
function matchEnds(value: string, from: number, tokens: readonly Token[]): readonly number[] {
  if (value.length > longest || tokens.length > longest) throw new PatternError('a pattern on too long a value')
  let reached: readonly number[] = [from]
  for (const token of tokens) {
    const next: number[] = []
    for (const at of reached) {
      if (token.kind === 'star') {
        let to = Math.max(at, (next.at(-1) ?? -1) + 1)
        if (to === at) next.push(to++)
        while (to <= value.length && value[to - 1] !== '\n') next.push(to++)
      } else if (at < value.length && takes(token, value[at] ?? '')) next.push(at + 1)
    }
    if (next.length === 0) return []
    reached = next
  }
  return reached
}
