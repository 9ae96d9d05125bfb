import type { Dockerfile, Instruction, Range } from './types.ts'

/** Replaces `[start, end)` of a file's current text. Offsets are UTF-16. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all edits made; which file they name is not looked at. Insertions at one place keep their order, and
 * come before a replacement that begins there. Throws a RangeError where edits overlap or leave the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || insertionFirst(a) - insertionFirst(b))
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of sorted) {
    if (!(start >= 0 && end >= start && end <= text.length)) {
      throw new RangeError(`the edit of ${start} to ${end} leaves the text, which ends at ${text.length}`)
    }
    if (start < at) throw new RangeError(`two edits overlap at ${start}`)
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  return parts.join('') + text.slice(at)
}

function insertionFirst({ start, end }: Edit): number {
  return start === end ? 0 : 1
}

/** An instruction with its indentation and its final line break: what to take out to be rid of it. */
export function lineRange({ text }: Dockerfile, { range }: Instruction): Range {
  return { start: lineStart(text, range.start), end: afterBreak(text, range.end) }
}

/** The comments right above an instruction, no blank line between: they travel with it. Top to bottom. */
export function leadingComments({ text, comments }: Dockerfile, { range }: Instruction): readonly Range[] {
  let top = lineStart(text, range.start)
  const last = comments.findLastIndex(({ start }) => start < top)
  let first = last + 1
  for (let index = last; index >= 0; index--) {
    const comment = comments[index]
    if (comment === undefined || afterBreak(text, comment.end) !== top) break
    top = lineStart(text, comment.start)
    first = index
  }
  return comments.slice(first, last + 1)
}

/** An instruction's whole lines, the comments above it included. */
export function blockRange(dockerfile: Dockerfile, instruction: Instruction): Range {
  const { start, end } = lineRange(dockerfile, instruction)
  const [first] = leadingComments(dockerfile, instruction)
  return { start: first === undefined ? start : lineStart(dockerfile.text, first.start), end }
}

/** What to take out to be rid of an instruction, its comments, and the blank lines above that would be left over. */
export function removalRange(dockerfile: Dockerfile, instruction: Instruction): Range {
  const { start, end } = blockRange(dockerfile, instruction)
  const { text } = dockerfile
  let from = start
  while (from > 0) {
    const above = lineStart(text, from - 1)
    if (text.slice(above, from).trim() !== '') break
    from = above
  }
  return { start: from, end }
}

function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

function afterBreak(text: string, offset: number): number {
  let at = offset
  while (text[at] === '\r') at++
  return text[at] === '\n' ? at + 1 : at
}
