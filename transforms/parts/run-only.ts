import type { CopyInstruction, Instruction } from '../../src/dockerfile/types.ts'
import { isServiceSetting } from '../../src/image/paths.ts'
import { mayUse } from '../../src/image/steps.ts'
import type { Image, Step } from '../../src/image/types.ts'

/**
 * Indices of instructions that nothing of the build needs, and that stand in the run stage alone: settings of services,
 * lines that work on these, and programs of other images that no step of the build starts.
 */
export function runOnly(
  instructions: readonly Instruction[],
  image: Image,
  byRun: ReadonlyMap<number, readonly Step[]>,
  building: ReadonlySet<number>,
): ReadonlySet<number> {
  const builds = [...building].flatMap((index) => byRun.get(index) ?? [])
  const needless = (each: Instruction): boolean => {
    if (each.kind === 'COPY' || each.kind === 'ADD') return servesOnly(each, image, builds)
    return each.kind === 'RUN' && !building.has(each.index) && setsServices(byRun.get(each.index) ?? [])
  }
  return new Set(instructions.filter(needless).map(({ index }) => index))
}

/** Whether all that a COPY brings is read by services alone, or is a program that builds do not start. */
function servesOnly(copy: CopyInstruction, image: Image, builds: readonly Step[]): boolean {
  const brought = [...image.files].filter(([, { line, origin }]) => line === copy.line && origin.type !== 'directory')
  return (
    brought.length > 0 &&
    brought.every(([path, { origin }]) =>
      origin.type === 'foreign'
        ? copy.from !== undefined && !builds.some((step) => mayUse(step, path))
        : isServiceSetting(path),
    )
  )
}

/** Whether every command of a RUN works on settings of services. */
function setsServices(steps: readonly Step[]): boolean {
  return (
    steps.length > 0 &&
    steps.every(
      ({ work, effects }) =>
        (work === 'system' || work === 'clean') &&
        effects.every((effect) => {
          if (effect.type === 'owner' || effect.type === 'mode' || effect.type === 'writes')
            return isServiceSetting(effect.path)
          if (effect.type === 'links' || effect.type === 'removes') return isServiceSetting(effect.path)
          return effect.type === 'reads' || effect.type === 'nothing'
        }),
    )
  )
}
