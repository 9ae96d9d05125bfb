import { cooked, openingAt } from './strings.ts'
import type { Tokens } from './tokens.ts'

/** The text of a STRING token. */
export function stringValue(tokens: Tokens, index: number): string {
  const { text } = tokens
  const opening = openingAt(text, tokens.start(index))
  if (!opening) return ''
  const size = opening.triple ? 3 : 1
  const end = tokens.ends[index] ?? text.length
  const closed = end - size >= opening.from && text.charCodeAt(end - 1) === opening.quote
  const value = cooked(text.slice(opening.from, closed ? end - size : end), opening.raw)
  return opening.formatted ? value.replaceAll('{{', '{').replaceAll('}}', '}') : value
}

/** The literal text of a piece of an f-string: a HEAD, MIDDLE or TAIL. */
export function pieceValue(tokens: Tokens, index: number, head: number): string {
  const { text } = tokens
  const opening = openingAt(text, tokens.start(head))
  if (!opening) return ''
  const size = opening.triple ? 3 : 1
  const end = tokens.ends[index] ?? text.length
  const last = tokens.match(head) === index
  let from = index === head ? opening.from : tokens.start(index) + 1
  // The format of the expression before it is no part of the text.
  if (index !== head && text.charCodeAt(tokens.start(index)) === 58) {
    const close = text.indexOf('}', from)
    if (close < 0 || close >= end) return ''
    from = close + 1
  }
  const until = last ? Math.max(end - (text.charCodeAt(end - 1) === opening.quote ? size : 0), from) : end - 1
  return cooked(text.slice(from, until), opening.raw).replaceAll('{{', '{').replaceAll('}}', '}')
}
