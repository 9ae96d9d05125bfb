import { blockRange, lineRange } from '../../src/dockerfile/edit.ts'
import type { Dockerfile, Instruction, RunInstruction } from '../../src/dockerfile/types.ts'
import { absolute } from '../../src/image/paths.ts'
import type { Image } from '../../src/image/types.ts'
import { destination, directoryIn } from './regions.ts'
import { workdirAt } from './workdir.ts'

/** The lines of an instruction, with the comments above, as they stand below a RUN: a WORKDIR between gives its paths another start. */
export function movedBelow(
  dockerfile: Dockerfile,
  each: Instruction,
  run: RunInstruction,
  image: Image,
): string | { because: string } {
  const { start, end } = blockRange(dockerfile, each)
  const text = dockerfile.text.slice(start, end)
  const from = workdirAt(dockerfile, { instruction: each.index, stage: each.stage }, image)
  const to = workdirAt(dockerfile, { instruction: run.index, stage: run.stage }, image)
  // A RUN that does other work there than it did is seen by the check.
  if (from === to || (each.kind !== 'COPY' && each.kind !== 'ADD')) return text
  const { value, range } = each.destination
  if (/^[/$]/.test(value)) return text
  if (from.includes('$'))
    return { because: `where line ${each.line} copies the source to depends on a variable, and would be another place` }
  const isDirectory = each.sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(value)
  const place = (isDirectory ? directoryIn : destination)(absolute(value, from), to)
  const written = each.json ? JSON.stringify(place) : place
  return text.slice(0, range.start - start) + written + text.slice(range.end - start)
}

/** Whether lines of a part stay right below an instruction that leaves, or below those that leave with it: what parts them stays. */
export function beginsRest(dockerfile: Dockerfile, each: Instruction, moved: readonly Instruction[]): boolean {
  const { end } = lineRange(dockerfile, each)
  if (!/^[^\S\n]*\S/.test(dockerfile.text.slice(end))) return false
  const next = dockerfile.instructions[each.index + 1]
  return next === undefined || !moved.includes(next) || beginsRest(dockerfile, next, moved)
}
