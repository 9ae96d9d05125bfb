import type { Range, RunInstruction } from '../../src/dockerfile/types.ts'
import { writtenBy } from '../../src/image/package-names.ts'
import type { Facts, Image, Step } from '../../src/image/types.ts'
import { droppable, librariesFor } from './classify.ts'
import { writtenCommand } from './command-words.ts'

/** A RUN's text without the packages that may stay behind; their libraries that the program needs take the place of the first. */
export function leanText(
  text: string,
  range: Range,
  run: RunInstruction,
  steps: readonly Step[],
  image: Image,
  facts: Facts,
): string {
  let lean = text.slice(range.start, range.end)
  for (const step of [...steps].reverse()) {
    const named = writtenBy(step)
    const leaving = new Set(named.filter((name) => droppable(name, image, facts)))
    const libraries = librariesFor(named, image, facts)
    if (leaving.size === 0 || leaving.size + libraries.length === named.length) continue
    const words = writtenCommand(run, step)?.words.filter(({ value }) => leaving.has(value)) ?? []
    for (const [index, { start, end }] of [...words.entries()].reverse())
      lean = replaced(lean, start - range.start, end - range.start, index === 0 ? libraries.join(' ') : '')
  }
  return lean
}

/** Puts another text in a word's place; with none, the word goes with its blanks, or with its line where it has one. */
function replaced(text: string, start: number, end: number, by: string): string {
  if (by !== '') return text.slice(0, start) + by + text.slice(end)
  const before = text.slice(0, start)
  const line = /\n[ \t]*$/.test(before) ? /^[ \t]*\\\r?\n/.exec(text.slice(end)) : null
  return line
    ? before.replace(/[ \t]*$/, '') + text.slice(end + line[0].length)
    : before.replace(/[ \t]+$/, '') + text.slice(end)
}
