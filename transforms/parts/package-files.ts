import type { Instruction } from '../../src/dockerfile/types.ts'
import { packageFiles } from '../../src/image/system.ts'
import type { Step } from '../../src/image/types.ts'
import type { Skip } from '../../src/types.ts'
import type { Classification } from './classify.ts'

/** A RUN that installs a package from a file which the run stage would not have: one of the build stage alone fetches it. */
export function fetchedApart(
  instructions: readonly Instruction[],
  { placements }: Classification,
  byRun: ReadonlyMap<number, readonly Step[]>,
): Skip | undefined {
  let fetched: number | undefined
  for (const { index, line } of instructions) {
    const steps = byRun.get(index) ?? []
    const fetches = steps.some(({ effects }) => effects.some(({ type }) => type === 'network'))
    const [file] = steps.flatMap(packageFiles)
    const run = placements.get(index)?.run
    if (file !== undefined && run === 'same' && !fetches && fetched !== undefined)
      return { line, because: `it installs ${file}, which line ${fetched} may have fetched` }
    if (file !== undefined && (run === 'outputs' || run === 'packages'))
      return { line, because: `it installs ${file}, a file that the build alone has` }
    if (fetches && run !== 'same') fetched = line
  }
  return undefined
}
