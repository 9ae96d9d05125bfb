import { carriedPaths, makerOf } from '../knowledge/carried.ts'
import { reachable } from './steps.ts'
import type { Image, Replay, Step } from './types.ts'

/** Whether a command brings all packages of the system up to date. */
export const upgrades = ({ effects }: Step): boolean =>
  effects.some((effect) => effect.type === 'packages' && effect.action === 'upgrade' && effect.names.length === 0)

const apt = ({ effects }: Step, action: string): boolean =>
  effects.some(
    (effect) =>
      effect.type === 'packages' &&
      effect.manager === 'apt' &&
      effect.action === action &&
      // dpkg(1) looks for nothing.
      !effect.options.includes('dpkg') &&
      (action === 'update' || effect.names.some((name) => !name.includes('$'))),
  )

/** Whether a command fetches the lists of packages. */
export const updatesLists = (step: Step): boolean => apt(step, 'update')

/** Whether a command takes the lists of packages away. */
export const removesLists = ({ effects }: Step): boolean =>
  effects.some((effect) => effect.type === 'removes' && /^\/var\/lib\/apt(?:\/lists)?(?:\/\*)?$/.test(effect.path))

/** Whether a command takes what it installs, or brings up to date, from the lists: without them `apt-get upgrade` does nothing. */
const readsLists = (step: Step): boolean =>
  apt(step, 'install') ||
  (upgrades(step) && step.effects.some((effect) => effect.type === 'packages' && effect.manager === 'apt'))

/** The commands that install by lists of packages which none before them has fetched. `lists`: whether they are there at first. */
export function withoutLists(steps: readonly Step[], lists = false): Step[] {
  const found: Step[] = []
  let there = lists
  for (const step of steps) {
    if (updatesLists(step)) there = true
    else if (readsLists(step) && !there) found.push(step)
    if (removesLists(step)) there = false
  }
  return found
}

/** What the system of the final image, or of a stage that it needs, lacks beside the original's. */
export function systemProblems(original: Replay, rewritten: Replay, swapped: boolean): string[] {
  const known = new Set(original.stages.flatMap(({ steps }) => withoutLists(steps).map(({ text }) => text)))
  const stages = [...reachable(rewritten)].flatMap((index) => rewritten.stages[index] ?? [])
  const lacking = stages
    .flatMap(({ steps }) => withoutLists(steps))
    .filter(({ text }) => !known.has(text))
    .map(({ line, text }) => `\`${text}\` (line ${line}) has no lists of packages to install by`)
  return [...lacking, ...(swapped ? [] : lostUpgrade(original.final, rewritten.final))]
}

/** Packages of the base that the original brings up to date, and that stay as the base has them. */
function lostUpgrade(original: Image, now: Image): string[] {
  const step = original.steps.find(upgrades)
  return step && !now.steps.some(upgrades)
    ? [`line ${step.line} of the original upgrades the system's packages, and nothing does now`]
    : []
}

/** State of the system made from files, which the final stage neither makes nor copies whole. */
export function missingState(old: Image, now: Image): string[] {
  const made = [...old.derived]
    .filter((program) => !now.derived.has(program))
    .filter((program) => carriedPaths(program)?.every((path) => now.carried.has(path)) !== true)
    .map((program) => `${program} does not run in the final stage, so that what it makes is missing`)
  const copied = [...old.carried]
    .filter((path) => !now.carried.has(path) && !now.derived.has(makerOf(path) ?? ''))
    .map((path) => `${path} is missing, which the original copies from another stage`)
  return [...made, ...copied]
}

/** Files that a command installs packages from: `dpkg -i /tmp/gauge.deb`, `apt-get install ./gauge.deb`. */
export const packageFiles = ({ effects }: Pick<Step, 'effects'>): readonly string[] =>
  effects.flatMap((effect) =>
    effect.type === 'packages' && effect.action === 'install'
      ? effect.names.filter((name) => /\.(?:deb|rpm|apk)$/.test(name))
      : [],
  )

/** Whether a command installs archives as they are, with nothing that they depend on: dpkg(1). */
export const installsArchive = ({ effects }: Step): boolean =>
  effects.some((effect) => effect.type === 'packages' && effect.action === 'install' && effect.options.includes('dpkg'))

/** Whether a command brings what archives that were installed so depend on: `apt-get install -f`. */
export const fixesArchives = ({ effects }: Step): boolean =>
  effects.some(
    (effect) =>
      effect.type === 'packages' &&
      effect.manager === 'apt' &&
      effect.action === 'install' &&
      effect.names.length === 0,
  )
