import { isPlainPython } from '../knowledge/python-plain.ts'
import type { Effect } from '../shell/types.ts'
import type { Image, Step } from './types.ts'

/** Whether a command installs packages of Python, each by its name, that need nothing but the interpreter, or does nothing with Python. */
export const isPlainInstall = (effect: Effect): boolean =>
  effect.type !== 'python' ||
  (effect.tool === 'pip' &&
    effect.verb === 'install' &&
    effect.requirements.length + effect.editables.length === 0 &&
    effect.packages.every(isPlainPython))

/** Whether a step of an image of Node.js brings such packages beside the program: it runs as well on the slim image, where pip is there. */
export const installsBeside = ({ work, effects }: Step, { base }: Pick<Image, 'base'>): boolean =>
  base?.name === 'node' &&
  work === 'install' &&
  effects.some(({ type }) => type === 'python') &&
  effects.every(isPlainInstall)
