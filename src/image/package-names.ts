import { packageName } from './effects.ts'
import type { Image, Step } from './types.ts'

type Effects = Pick<Step, 'effects'>

/** The packages of the system that a command installs, as written, with their versions. */
export const writtenBy = ({ effects }: Effects): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'packages' && effect.action === 'install' ? effect.names : []))

/** Their names. */
export const installedBy = (step: Effects): readonly string[] => writtenBy(step).map(packageName)

/** Names that `apk add --virtual` gives to what a command installs. */
export const groupsOf = ({ effects }: Effects): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'packages' && effect.virtual !== undefined ? [effect.virtual] : []))

/** Names of packages, and of such groups, that a command removes. */
export const removedBy = ({ effects }: Effects): readonly string[] =>
  effects.flatMap((effect) =>
    effect.type === 'packages' && effect.action === 'remove' ? effect.names.map(packageName) : [],
  )

/** Whether a package is there by its own name: the base's, or one that a RUN installs. */
export const isInstalled = (name: string, { packages, base }: Pick<Image, 'packages' | 'base'>): boolean =>
  packages.has(name) || base?.packages?.has(name) === true
