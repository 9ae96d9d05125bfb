import { stateInputs } from '../knowledge/carried.ts'
import type { Effect, ShellWord } from '../shell/types.ts'
import { namedBy, packageName } from './effects.ts'
import { absolute, isInEveryBase, within } from './paths.ts'
import type { State } from './state.ts'
import { isInstalled } from './package-names.ts'
import { covering } from './tree.ts'
import type { Step } from './types.ts'

/** The paths that a command looks for, or into, and that have no effect: test(1), ls(1). */
export function lookedAt(words: readonly ShellWord[], cwd: string): string[] {
  const [program, ...args] = words.map(({ value }) => value)
  const asks = program === 'test' || program === '[' || program === '[['
  if (!asks && program !== 'ls') return []
  return args
    .filter((word, at) => (asks ? /^-[defhrswxL]$/.test(args[at - 1] ?? '') : !word.startsWith('-')))
    .map((word) => absolute(word, cwd))
}

/** What a command names or needs, of what is there before it runs. */
export const reachedBy = (
  state: State,
  effects: readonly Effect[],
  instruction: number,
): Pick<Step, 'touches' | 'wants'> => ({
  touches: touchedBy(state, effects),
  wants: wantedBy(state, effects, instruction),
})

/**
 * Files of the context that the effects of a command name, as the stage has them before it runs, and whatever it fails for want of, as
 * `rm` does.
 */
function touchedBy(state: State, effects: readonly Effect[]): ReadonlySet<string> {
  const found = new Set<string>()
  // Of the directory that it installs, an install takes what the manifest tells: the transforms ask for that.
  const installs = effects.some(({ type }) => type === 'python' || type === 'node')
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
    const named = paths.flatMap((path) => namedBy(state.files, path))
    const whole = effect.type === 'copies' || (effect.type === 'reads' && !installs)
    for (const path of named) {
      if (state.files.get(path)?.origin.type === 'context') found.add(path)
      else if (whole) for (const each of filesIn(state, path, effect.type === 'copies')) found.add(each)
    }
  }
  return found
}

/** Files of the context in a directory that a command reads. One that only looks at all that is there needs none of them. */
function filesIn({ files, contract }: State, written: string, copies: boolean): string[] {
  const path = written.replace(/(.)\/\.$/, '$1')
  if (path === '/' || (!copies && within(contract.workdir, path))) return []
  return [...files].flatMap(([each, { origin }]) => (origin.type === 'context' && within(each, path) ? [each] : []))
}

/** Paths, and packages of the system, that a command fails for want of, of those that are there: `cd web`, `apt-get purge make`. */
function wantedBy(state: State, effects: readonly Effect[], instruction: number): ReadonlySet<string> {
  const found = new Set<string>()
  // By the lists that the same RUN fetches, apt-get knows what is not installed as well.
  const fetched = state.steps.some((step) => step.instruction === instruction && step.effects.some(fetchesLists))
  for (const effect of effects) {
    if (effect.type === 'directory' && isThere(state, effect.path) && !isOfBase(state, effect.path))
      found.add(effect.path)
    const named = effect.type === 'copies' ? effect.from : effect.type === 'reads' ? effect.paths : []
    for (const path of named.flatMap((each) => namedBy(state.files, each.replace(/(.)\/\.$/, '$1'))))
      if (isWritten(state, path) && !isOfBase(state, path)) found.add(path)
    if (effect.type === 'packages' && effect.action === 'remove' && /^ap[tk]/.test(effect.manager) && !fetched)
      for (const name of effect.names.map(packageName)) if (isInstalled(name, state)) found.add(name)
  }
  return found
}

/** Whether a base has a directory whatever is put there: a home is one as well. */
const isOfBase = ({ base }: State, path: string): boolean =>
  isInEveryBase(path) || base?.users.some(({ home }) => home === path) === true

const fetchesLists = (effect: Effect): boolean => effect.type === 'packages' && effect.action === 'update'

/** Whether commands wrote what is at a path. */
function isWritten(state: State, path: string): boolean {
  const type = covering(state.files, path)?.origin.type
  return type === 'output' || type === 'install'
}

const isThere = ({ files }: State, path: string): boolean =>
  files.has(path) || [...files.keys()].some((each) => within(each, path))

/** Files that a program finds where it makes state of files. */
function inputsOf({ files }: State, program: string): string[] {
  const places = stateInputs(program)
  return places.length === 0 ? [] : [...files.keys()].filter((path) => places.some((place) => within(path, place)))
}

/** How many of the commands of a RUN, the last of the steps so far, have that text. */
export function alikeBefore(steps: readonly Step[], instruction: number, text: string): number {
  let found = 0
  for (let at = steps.length - 1; steps[at]?.instruction === instruction; at--) if (steps[at]?.text === text) found++
  return found
}
