import { groupsOf, installedBy, isInstalled, removedBy } from './package-names.ts'
import type { Image, Step } from './types.ts'
import { isLeftBehind, ORDERED } from './work.ts'

/**
 * Whether commands of one RUN do nothing but take packages of the system away that a RUN above them installed, and that no install or
 * build below misses: `apk del .build-deps`. An image that never had them needs no such RUN, and fails at it: apk and apt-get know no
 * package of the name there.
 */
export function takesBack(steps: readonly Step[], image: Image): boolean {
  const [first] = steps
  if (!first) return false
  const { instruction } = first
  const removed = steps.flatMap(removedBy)
  const above = image.steps.filter((step) => step.instruction < instruction)
  const known = new Set(above.flatMap((step) => [...installedBy(step), ...groupsOf(step)]))
  return (
    removed.length > 0 &&
    steps.every(onlyRemoves) &&
    removed.every((name) => known.has(name) && !isInstalled(name, image)) &&
    !image.steps.some((step) => step.instruction > instruction && ORDERED.has(step.work))
  )
}

const onlyRemoves = ({ conditional, effects }: Step): boolean =>
  !conditional &&
  effects.every(
    (effect) =>
      effect.type === 'nothing' ||
      (effect.type === 'packages' && effect.action !== 'install') ||
      (effect.type === 'removes' && isLeftBehind(effect.path)),
  )
