import { dropOf } from '../../src/image/drops.ts'
import type { Facts, Image, Step } from '../../src/image/types.ts'
import { isNode } from './installs.ts'

/**
 * Commands of a build that install tools which the image starts, and which the run stage runs as they are. `comes`: whether a path
 * is copied from the build, with the packages that a tool there is made of.
 */
export function toolsAgain(
  steps: readonly Step[],
  image: Image,
  facts: Facts,
  comes: (path: string) => boolean,
): readonly Step[] {
  return steps.filter(
    (step) =>
      standsAlone(step, steps, image) &&
      step.writes.some((path) => {
        const entry = image.files.get(path)
        return entry?.origin.type === 'tool' && !comes(path) && dropOf(path, entry, facts) === undefined
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
