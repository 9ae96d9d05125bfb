import type { CopyInstruction, Instruction } from '../../src/dockerfile/types.ts'
import type { Image, Step } from '../../src/image/types.ts'
import type { Context } from '../../src/types.ts'
import { bringsMore } from './broad-copies.ts'

/** The COPY that brings the source above an install from another stage, or in the one that its own starts from: none is moved below it. */
export function sourceAbove(
  context: Context,
  image: Image,
  step: Step,
  before: readonly Instruction[],
): string | undefined {
  if (step.requires === 'all') return undefined
  const { instructions } = context.dockerfile
  const inherited: Instruction[] = []
  for (let { parent } = image; parent !== undefined; parent = context.replay.stages[parent]?.parent)
    inherited.push(...instructions.filter((each) => each.stage === parent))
  const copy = [...inherited, ...before.filter((each) => isCopy(each) && each.from !== undefined)].find(
    (each): each is CopyInstruction => isCopy(each) && bringsMore(each, image, step),
  )
  if (!copy) return undefined
  const how = copy.from === undefined ? 'copies' : `copies from ${copy.from}`
  return `line ${copy.line} ${how} more than it reads before it, and an edit of that installs again`
}

const isCopy = (each: Instruction): each is CopyInstruction => each.kind === 'COPY' || each.kind === 'ADD'
