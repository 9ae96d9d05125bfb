import type { Effect } from '../../shell/types.ts'
import { plain } from '../commands/words.ts'
import type { AppFiles } from '../types.ts'
import { chosenDirectories } from './scripts/chosen.ts'
import { memberClosure, membersOf, rootManifest } from './workspaces.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>

/** Options of installs that choose workspaces. */
const CHOOSES = /^(?:--filter|--filter-prod|-F|--workspaces?|-w|-ws|--include-workspace-root|-iwr)(?:[= ]|$)/

/**
 * The workspaces for which a command installs packages, by directory from the root, `''`: those that it names, and what they depend
 * on. Undefined: all of them; `unknown`: which ones is not worked out.
 */
export function selectedMembers(effect: NodeEffect, app: AppFiles): readonly string[] | 'unknown' | undefined {
  const { tool, options } = effect
  const given = options.filter((option) => CHOOSES.test(option))
  const members = membersOf(app)
  if (tool === 'yarn' && effect.target === 'focus') {
    if (options.includes('--all') || options.includes('-A')) return undefined
    const root = rootManifest(app)?.name
    const names = effect.rest.filter((name) => name !== root)
    const found = names.map((name) => [...members].find(([, each]) => each.name === name)?.[0])
    if (effect.rest.length === 0 || found.includes(undefined)) return 'unknown'
    const closure = memberClosure(
      members,
      found.flatMap((each) => each ?? []),
      options.includes('--production'),
    )
    return names.length < effect.rest.length ? ['', ...closure] : closure
  }
  if (given.length === 0) return undefined
  const values = (names: RegExp) => given.flatMap((option) => names.exec(option)?.[1] ?? [])
  if (tool === 'npm') {
    if (given.some((option) => /^(?:--workspaces|-ws)/.test(option))) return 'unknown'
    const words = values(/^(?:--workspace|-w)[= ](.+)$/).map(plain)
    const found = words.length === 0 ? undefined : chosenDirectories(app, { type: 'named', names: words })
    const root = given.some((option) => /^(?:--include-workspace-root|-iwr)$/.test(option))
    return found ? [...(root ? [''] : []), ...memberClosure(members, found)] : 'unknown'
  }
  if (tool !== 'pnpm') return 'unknown'
  const filters = values(/^(?:--filter|-F|--filter-prod)[= ](.+)$/)
  const production = given.some((option) => option.startsWith('--filter-prod'))
  // Without what it depends on, a member's own packages are not all that it loads.
  if (filters.length !== given.length || !filters.every((each) => /^[\w@/.-]*[\w-]\.\.\.$/.test(each))) return 'unknown'
  const found = chosenDirectories(app, { type: 'filters', filters: filters.map((each) => plain(each.slice(0, -3))) })
  // Packages of the root are installed with every filter (seen with 8.15, 9.0, 9.15 and 10.4).
  return found ? ['', ...memberClosure(members, found, production)] : 'unknown'
}
