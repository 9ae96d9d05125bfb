import { stateInputs } from '../knowledge/carried.ts'
import type { Effect } from '../shell/types.ts'
import { namedBy } from './effects.ts'
import { within } from './paths.ts'
import type { State } from './state.ts'

/**
 * Files of the context that the effects of a command name, as the stage has them before it runs, and whatever it fails for want of, as
 * `rm` and `cd` do.
 */
export function touchedBy(state: State, effects: readonly Effect[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const effect of effects) {
    const paths =
      effect.type === 'reads'
        ? effect.paths
        : effect.type === 'copies'
          ? effect.from
          : effect.type === 'writes' || effect.type === 'owner' || effect.type === 'mode'
            ? [effect.path]
            : effect.type === 'derived'
              ? inputsOf(state, effect.program)
              : []
    if (effect.type === 'removes' && effect.fails)
      for (const path of namedBy(state.files, effect.path)) if (isThere(state, path)) found.add(path)
    if (effect.type === 'directory' && isThere(state, effect.path)) found.add(effect.path)
    const named = paths.flatMap((path) => namedBy(state.files, path))
    for (const path of named) if (state.files.get(path)?.origin.type === 'context') found.add(path)
  }
  return found
}

const isThere = ({ files }: State, path: string): boolean =>
  files.has(path) || [...files.keys()].some((each) => within(each, path))

/** Files that a program finds where it makes state of files. */
function inputsOf({ files }: State, program: string): string[] {
  const places = stateInputs(program)
  return places.length === 0 ? [] : [...files.keys()].filter((path) => places.some((place) => within(path, place)))
}
