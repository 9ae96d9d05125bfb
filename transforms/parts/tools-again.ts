import type { Instruction } from '../../src/dockerfile/types.ts'
import { dropOf } from '../../src/image/drops.ts'
import { parentOf, PROGRAMS } from '../../src/image/paths.ts'
import type { Facts, Image, Step } from '../../src/image/types.ts'
import type { Skip } from '../../src/types.ts'
import { isNode } from './installs.ts'
import type { Region } from './regions.ts'

/** Whether a program lies in a directory of programs that is copied beside the packages that they load. */
export const comesBeside = (program: string, regions: readonly Region[]): boolean =>
  regions.some(
    ({ path, to, holds }) => to === undefined && path === parentOf(program) && holds?.endsWith(`/${PROGRAMS}`),
  )

/** Commands of a build that install tools which the image starts, no copy brings, and the run stage installs again. */
export function toolsAgain(
  steps: readonly Step[],
  image: Image,
  facts: Facts,
  regions: readonly Region[],
): readonly Step[] {
  return steps.filter(
    (step) =>
      standsAlone(step, steps, image) &&
      step.writes.some((path) => {
        const entry = image.files.get(path)
        return entry?.origin.type === 'tool' && !comesBeside(path, regions) && dropOf(path, entry, facts) === undefined
      }),
  )
}

/** What a command may do before an install of a tool in its RUN, so that the tool installed alone is the same. */
const LEAVES_TOOLS_ALONE = new Set(['nothing', 'clean', 'packages', 'install', 'tool', 'build'])

/**
 * Whether an install of a tool that shares a RUN with other work does the same in a RUN of its own: its program is the base's, and
 * nothing before it in the RUN sets anything up for it.
 */
export function standsAlone(step: Step, steps: readonly Step[], { base }: Image): boolean {
  const own = steps.filter(({ instruction }) => instruction === step.instruction)
  const before = own.slice(0, own.indexOf(step))
  return (
    step.work === 'tool' &&
    !step.conditional &&
    !/[$<>`]/.test(step.text) &&
    base?.name === (isNode(step) ? 'node' : 'python') &&
    before.every(
      ({ work, conditional, cwd, text }) =>
        LEAVES_TOOLS_ALONE.has(work) &&
        !conditional &&
        cwd === step.cwd &&
        !/^(?:export|set|source|\.|umask)\b/.test(text),
    )
  )
}

/** Why a tool that shares a RUN with other work is not installed again: it may be fetched with what that RUN alone mounts. */
export function mountsForTools(
  runs: readonly Instruction[],
  byRun: ReadonlyMap<number, readonly Step[]>,
  image: Image,
  facts: Facts,
  regions: readonly Region[],
): Skip | undefined {
  const run = runs.find(
    (each) =>
      each.kind === 'RUN' &&
      each.mounts.some((mount) => /type=(?:secret|ssh)/.test(mount)) &&
      toolsAgain(byRun.get(each.index) ?? [], image, facts, regions).length > 0,
  )
  return run && { line: run.line, because: 'it installs a tool that the image starts, with a secret of the build' }
}
