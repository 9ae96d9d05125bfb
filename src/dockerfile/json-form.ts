import type { Logical, Range } from './types.ts'
import { rangeOf } from './logical.ts'

export type JsonForm =
  /** An array of strings, each with the range of its literal. */
  | { readonly kind: 'strings'; readonly values: readonly { readonly value: string; readonly range: Range }[] }
  /** Not JSON, or no array: the shell form. */
  | { readonly kind: 'none' }
  /** An array that holds other things than strings: BuildKit refuses it. */
  | { readonly kind: 'mixed' }

/** Reads `["a", "b"]` as BuildKit does (parser/line_parsers.go, parseJSON): strict JSON, strings only. */
export function jsonForm(part: Logical): JsonForm {
  const { text } = part
  if (!text.trimStart().startsWith('[')) return { kind: 'none' }
  const parsed = parseArray(text)
  if (parsed === undefined) return { kind: 'none' }
  const strings = parsed.filter((value) => typeof value === 'string')
  if (strings.length !== parsed.length) return { kind: 'mixed' }
  let at = 0
  const values = strings.map((value) => {
    const start = text.indexOf('"', at)
    at = literalEnd(text, start)
    return { value, range: rangeOf(part, start, at) }
  })
  return { kind: 'strings', values }
}

/** Offset after the string literal that begins at `start`. */
function literalEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
