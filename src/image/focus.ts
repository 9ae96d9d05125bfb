import type { Drop } from './drop.ts'
import type { Facts } from './types.ts'

const focusing = new WeakMap<Facts, Facts>()

/** The facts with what a change of `workspaces` lets leave. What is kept of facts is kept by the object: one for each. */
export function focusedBy(facts: Facts, amended: ReadonlySet<string>): Facts {
  if (!amended.has('workspaces')) return facts
  const known = focusing.get(facts) ?? { ...facts, focus: facts.focus, focused: true }
  focusing.set(facts, known)
  return known
}

/** Directories of workspaces that were left out. */
export const othersOf = ({ focus, focused }: Facts): readonly string[] => (focused && focus?.ok ? focus.others : [])

/** Why packages of other workspaces may leave a directory that was made for these; undefined where they may not. */
export function focusDropOf(path: string, workspaces: readonly string[], facts: Facts): Drop | undefined {
  const { focus, focused } = facts
  if (!focused || !focus?.ok || !focus.needs.every((each) => workspaces.includes(each))) return undefined
  return { reason: 'other-workspace', what: path, because: `${focus.name} does not depend on what else was installed` }
}

/** Options of npm, pnpm, yarn and turbo that choose workspaces, and the dashes before those of a script. */
const CHOICE =
  / (?:-r|--recursive|-ws|--workspaces|-[AR][a-z]*|--(?:filter|workspace|from)[= ]\S+|-[wF] \S+|--)(?= |$)/g

/** A command without the workspaces that it is told to run in: `pnpm -r build` and `pnpm --filter=X... build` are both `pnpm build`. */
export const withoutChoice = (command: string): string => command.replace(CHOICE, '')

/** Whether two commands are the same, but for workspaces where others were left out. */
export const sameRun = (old: string, now: string, { focused }: Pick<Facts, 'focused'>): boolean =>
  old === now || (focused === true && withoutChoice(old) === withoutChoice(now))
