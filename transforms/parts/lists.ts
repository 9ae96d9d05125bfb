import type { Instruction } from '../../src/dockerfile/types.ts'
import { updatesLists, removesLists, withoutLists } from '../../src/image/system.ts'
import type { Step } from '../../src/image/types.ts'
import type { Placement } from './classify.ts'
import { keptWords } from './kept-words.ts'

/**
 * Puts `RUN apt-get update` where the RUNs go that install by the lists which it fetches; where they are gone by then, what
 * installs fetches them itself.
 */
export function withLists(
  instructions: readonly Instruction[],
  placements: Map<number, Placement>,
  byRun: ReadonlyMap<number, readonly Step[]>,
): void {
  let there = false
  let update: number | undefined
  for (const { index } of instructions) {
    const placement = placements.get(index)
    const steps = byRun.get(index) ?? []
    if (!placement || steps.length === 0) continue
    if (placement.run === 'none' && steps.some(updatesLists) && !steps.some(removesLists)) update = index
    // Packages that are kept are installed by a line that takes the lists away.
    if (placement.run === 'packages' || placement.run === 'outputs') [there, update] = [false, undefined]
    if (placement.run !== 'same') continue
    if (withoutLists(steps, there).length > 0) {
      if (update !== undefined) {
        placements.set(update, { build: readLater(update, instructions, placements, byRun), run: 'same' })
        there = true
      } else if (steps.every(({ work }) => work === 'packages') && keptWords(steps) !== undefined) {
        placements.set(index, { ...placement, run: 'packages' })
        continue
      }
    }
    if (steps.some(updatesLists)) there = true
    if (steps.some(removesLists)) [there, update] = [false, undefined]
  }
}

/** Whether a RUN of the build stage installs by the lists that this one fetches. */
function readLater(
  update: number,
  instructions: readonly Instruction[],
  placements: ReadonlyMap<number, Placement>,
  byRun: ReadonlyMap<number, readonly Step[]>,
): boolean {
  return instructions.some(
    ({ index }) =>
      index > update && placements.get(index)?.build === true && withoutLists(byRun.get(index) ?? []).length > 0,
  )
}
