import type { Logical, Word } from './types.ts'
import { isBlank, isSpace } from './characters.ts'
import { unquote } from './expand.ts'
import { rangeOf } from './logical.ts'

/** Half-open offsets of a word in a logical text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words parted by blanks, quotes not considered: FROM, EXPOSE, COPY (BuildKit, parseStringsWhitespaceDelimited). */
export function splitBlanks(text: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  while (at < text.length) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    const start = at
    while (at < text.length && !isBlank(text.charCodeAt(at))) at++
    if (at > start) spans.push({ start, end: at })
  }
  return spans
}

/** Words parted by white space outside quotes: ENV, LABEL, ARG (BuildKit, parseWords). Quotes stay. */
export function splitWords(text: string, escape: string): readonly Span[] {
  const spans: Span[] = []
  let start = -1
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (quote === '' && isSpace(text.charCodeAt(at))) {
      if (start >= 0) spans.push({ start, end: at })
      start = -1
      continue
    }
    if (start < 0) start = at
    if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
    else if (char === escape && quote !== "'") at++
  }
  if (start >= 0) spans.push({ start, end: text.length })
  return spans
}

/** The word at `span`, and why BuildKit could not expand it, if it could not. */
export function wordAt(part: Logical, span: Span, escape: string): { readonly word: Word; readonly error?: string } {
  const raw = part.text.slice(span.start, span.end)
  const { value, error } = unquote(raw, escape)
  const word = { raw, value, range: rangeOf(part, span.start, span.end) }
  return error === undefined ? { word } : { word, error }
}
