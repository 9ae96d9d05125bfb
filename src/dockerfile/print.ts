import type { Dockerfile, Range } from './types.ts'

/** A stretch of a Dockerfile. The pieces of a file cover it without a gap; `space` holds white space alone. */
export interface Piece {
  readonly kind: 'directive' | 'comment' | 'instruction' | 'space'
  readonly range: Range
}

/** What a Dockerfile consists of, in order. */
export function pieces({ text, directives, comments, instructions }: Dockerfile): readonly Piece[] {
  const known = [
    ...directives.map(({ range }): Piece => ({ kind: 'directive', range })),
    ...comments.map((range): Piece => ({ kind: 'comment', range })),
    ...instructions.map(({ range }): Piece => ({ kind: 'instruction', range })),
  ].sort((a, b) => a.range.start - b.range.start)
  const all: Piece[] = []
  let at = 0
  for (const piece of known) {
    if (piece.range.start > at) all.push({ kind: 'space', range: { start: at, end: piece.range.start } })
    all.push(piece)
    at = piece.range.end
  }
  if (at < text.length) all.push({ kind: 'space', range: { start: at, end: text.length } })
  return all
}

/** The file again, from its pieces: byte for byte what was parsed. */
export function print(dockerfile: Dockerfile): string {
  return pieces(dockerfile)
    .map(({ range }) => dockerfile.text.slice(range.start, range.end))
    .join('')
}
