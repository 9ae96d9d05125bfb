import type { Range } from '../dockerfile/types.ts'

/**
 * Comments of a script: unbash gives them no positions, so they are looked for in the gaps between `covered` words,
 * here-documents and tests, where only white space, operators and keywords stand.
 */
export function findComments(text: string, covered: readonly Range[]): Range[] {
  if (!text.includes('#')) return []
  const taken = [...covered].sort((a, b) => a.start - b.start)
  const comments: Range[] = []
  let next = 0
  let offset = 0
  while (offset < text.length) {
    const hash = text.indexOf('#', offset)
    if (hash < 0) break
    while (next < taken.length && (taken[next] as Range).end <= hash) next++
    const range = taken[next]
    if (range && range.start <= hash) {
      offset = range.end
      continue
    }
    const lineEnd = text.indexOf('\n', hash)
    const end = lineEnd < 0 ? text.length : lineEnd
    comments.push({ start: hash, end: text[end - 1] === '\r' ? end - 1 : end })
    offset = end
  }
  return comments
}
