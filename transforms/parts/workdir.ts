import type { Dockerfile } from '../../src/dockerfile/types.ts'
import type { Image, Step } from '../../src/image/types.ts'

/** The working directory after a WORKDIR of this value. One that begins with a variable is taken as absolute. */
export function workdirAfter(value: string, workdir: string): string {
  if (value.startsWith('$')) return `/${value}`
  if (value.startsWith('/')) return value.replace(/(.)\/$/, '$1')
  return `${workdir === '/' ? '' : workdir}/${value.replace(/^\.\//, '')}`
}

/** The working directory of a stage where an instruction of it begins; `image` is the stage. */
export function workdirAt(
  { instructions }: Dockerfile,
  at: Pick<Step, 'instruction' | 'stage'>,
  { startsIn }: Pick<Image, 'startsIn'>,
): string {
  let workdir = startsIn
  for (const each of instructions) {
    if (each.kind === 'WORKDIR' && each.stage === at.stage && each.index < at.instruction)
      workdir = workdirAfter(each.value.value, workdir)
  }
  return workdir
}
