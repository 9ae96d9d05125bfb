import type { RunInstruction } from '../../src/dockerfile/types.ts'
import { parentOf, within } from '../../src/image/paths.ts'
import type { Image, Step } from '../../src/image/types.ts'
import type { Context } from '../../src/types.ts'
import { workdirAt } from './workdir.ts'

const stepsOf = ({ steps }: Image, { index }: RunInstruction): readonly Step[] =>
  steps.filter(({ instruction }) => instruction === index)

const fetches = (steps: readonly Step[]): boolean =>
  steps.some(({ effects }) => effects.some(({ type }) => type === 'network'))

/** Whether a RUN fetches, and lays what it fetched where no file of the source is: it does the same above the source. */
export function fetchesApart(
  context: Context,
  image: Image,
  run: RunInstruction,
  source: ReadonlySet<string>,
): boolean {
  const steps = stepsOf(image, run)
  const workdir = workdirAt(context.dockerfile, { instruction: run.index, stage: run.stage }, image)
  const own: string[] = []
  const isApart = (path: string): boolean =>
    !/[*?[$]/.test(path) &&
    ![...source].some((each) => within(each, path)) &&
    (parentOf(path) === workdir || own.some((each) => within(path, each)) || !liesBeside(path, source))
  return (
    fetches(steps) &&
    steps.every(({ work, touches, writes, effects }) => {
      const removed = effects.flatMap((effect) => (effect.type === 'removes' ? [effect.path] : []))
      const apart =
        /^(?:system|clean|nothing)$/.test(work) && touches.size === 0 && [...writes, ...removed].every(isApart)
      own.push(...writes)
      return apart
    })
  )
}

/** What a RUN fetches and lays outside the source. */
export function fetchedElsewhere(image: Image, run: RunInstruction, source: ReadonlySet<string>): string | undefined {
  const steps = stepsOf(image, run)
  if (!fetches(steps)) return undefined
  const laid = steps.filter(({ work }) => work === 'system').flatMap(({ writes }) => writes)
  return laid.find((path) => !liesBeside(path, source) && !within(path, '/tmp'))
}

/** Whether a path lies in a directory that has files of the source. */
const liesBeside = (path: string, source: ReadonlySet<string>): boolean =>
  [...source].some((each) => within(path, parentOf(each)))
