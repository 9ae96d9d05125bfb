import type { Instruction } from '../../src/dockerfile/types.ts'
import { absolute } from '../../src/image/paths.ts'
import { packageFiles } from '../../src/image/system.ts'
import type { Image, Step } from '../../src/image/types.ts'
import type { Skip } from '../../src/types.ts'
import type { Classification } from './classify.ts'

/** A RUN that installs a package from a file which the run stage would not have: the build fetches it, and takes it away. */
export function fetchedApart(
  instructions: readonly Instruction[],
  { placements }: Classification,
  byRun: ReadonlyMap<number, readonly Step[]>,
  { files }: Image,
): Skip | undefined {
  let fetched = false
  for (const { index, line } of instructions) {
    const steps = byRun.get(index) ?? []
    const fetches = steps.some(({ effects }) => effects.some(({ type }) => type === 'network'))
    const gone = steps.flatMap((step) => packageFiles(step).filter((file) => !files.has(absolute(file, step.cwd))))
    const run = placements.get(index)?.run
    if (gone[0] !== undefined && (run === 'same' ? fetched && !fetches : run !== 'none'))
      return { line, because: `it installs ${gone[0]}, a file that the build alone has` }
    if (fetches && run !== 'same') fetched = true
  }
  return undefined
}
