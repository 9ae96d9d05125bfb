import type { Image, Step } from '../../src/image/types.ts'

export const isNode = ({ effects }: Step): boolean => effects.some(({ type }) => type === 'node')

/** The installs of one RUN, as the last of them: `python -m venv env && env/bin/pip install`. Undefined for those before it. */
export function installOf(step: Step, { steps }: Image): Step | undefined {
  const all = steps.filter((each) => each.instruction === step.instruction && each.work === 'install')
  if (all.length === 1 || all.some(isNode)) return step
  if (step !== all.at(-1)) return undefined
  const requires = all.flatMap((each) => (each.requires === 'all' ? [] : each.requires))
  return { ...step, requires: all.some((each) => each.requires === 'all') ? 'all' : requires }
}
