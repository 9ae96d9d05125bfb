import type { Logical, Range } from './types.ts'
import { skipSpaces, trimmedEnd } from './characters.ts'

/** Pairs `[joined offset, source offset]`, flat and ascending: where each stretch of joined text comes from. */
export type Segments = readonly number[]

/** A logical text over the whole of `text`. `segments` begins with `0, <source offset>`. */
export function logical(text: string, segments: Segments): Logical {
  return view(text, segments, 0, text.length)
}

function view(whole: string, segments: Segments, from: number, to: number): Logical {
  const text = whole.slice(from, to)
  return {
    text,
    at: (offset) => {
      if (offset < text.length) return source(segments, from + Math.max(0, offset))
      return text.length === 0 ? source(segments, from) : source(segments, to - 1) + 1
    },
    slice: (start, end = text.length) => {
      const first = Math.min(Math.max(0, start), text.length)
      const last = Math.min(Math.max(first, end), text.length)
      return view(whole, segments, from + first, from + last)
    },
  }
}

/** Offset in the file of the character at `offset` of the joined text. */
function source(segments: Segments, offset: number): number {
  let low = 0
  let high = segments.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle * 2] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return (segments[low * 2 + 1] ?? 0) + offset - (segments[low * 2] ?? 0)
}

/** The range in the file from the first to the last character of `[start, end)`. */
export function rangeOf(part: Logical, start = 0, end = part.text.length): Range {
  if (end <= start) return { start: part.at(start), end: part.at(start) }
  return { start: part.at(start), end: part.at(end - 1) + 1 }
}

/** Without white space at either end. */
export function trim(part: Logical): Logical {
  const start = skipSpaces(part.text, 0, part.text.length)
  const end = trimmedEnd(part.text, start, part.text.length)
  return start === 0 && end === part.text.length ? part : part.slice(start, end)
}

/** Builds a logical text out of stretches of the file. */
export interface Joiner {
  add(from: number, to: number): void
  /** Text that does not stand in the file as it is; maps to `at`. */
  addText(text: string, at: number): void
  done(): Logical
}

/** A {@link Joiner} over the text of a file. */
export function joiner(file: string): Joiner {
  const parts: string[] = []
  const segments: number[] = []
  let length = 0
  const push = (text: string, at: number) => {
    if (text.length === 0 && segments.length > 0) return
    segments.push(length, at)
    parts.push(text)
    length += text.length
  }
  return {
    add: (from, to) => push(file.slice(from, to), from),
    addText: push,
    done: () =>
      logical(parts.length === 1 ? (parts[0] ?? '') : parts.join(''), segments.length > 0 ? segments : [0, 0]),
  }
}
