import { isBuildOnly, isFetchTool } from '../knowledge/debian.ts'
import { packageName } from './effects.ts'
import type { Replay, Step } from './types.ts'

/** Where a command stands. */
export const placeOf = ({ stage, instruction, text, nth }: Step): string => [stage, instruction, nth, text].join(' ')

/** Names of what builds and fetches that RUNs had installed when each install ran, in its stage and those that it starts from. */
export function systemAt({ stages }: Replay): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>()
  const ends: Set<string>[] = []
  for (const { parent, steps } of stages) {
    const there = new Set(parent === undefined ? [] : ends[parent])
    for (const step of steps) {
      if (step.work === 'install') found.set(placeOf(step), new Set(there))
      for (const effect of step.effects) {
        if (effect.type !== 'packages') continue
        const names = effect.names.map(packageName).filter((name) => isBuildOnly(name) || isFetchTool(name))
        if (effect.action === 'install') for (const name of names) there.add(name)
        if (effect.action === 'remove') for (const name of names) there.delete(name)
      }
    }
    ends.push(there)
  }
  return found
}
