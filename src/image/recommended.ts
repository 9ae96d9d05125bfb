import { recommendedWith } from '../knowledge/recommended.ts'
import { COLUMNS } from '../knowledge/suite-table.ts'
import type { Suite } from '../knowledge/types.ts'
import { mayChangeSuite } from './libraries.ts'
import type { Drop } from './drop.ts'
import type { Image } from './types.ts'

/** What is not installed where packages are installed without those that they recommend. */
export interface LeftOut {
  /** Idle packages, each with what recommends it. */
  readonly leaves: ReadonlyMap<string, string>
  /** Packages that may be used, each with what recommends it. */
  readonly lacks: ReadonlyMap<string, string>
  /** The first package of which it is not known what it recommends. */
  readonly unknown?: string
}

/** The suite of a base, and those that its tag may come to be. */
function suitesOf(image: Pick<Image, 'base' | 'reference'>): readonly Suite[] {
  const at = COLUMNS.findIndex((suite) => suite === image.base?.suite)
  if (at < 0) return []
  if (!mayChangeSuite(image)) return COLUMNS.slice(at, at + 1)
  return [...COLUMNS.slice(at), ...(image.reference.includes('${') ? COLUMNS.slice(0, at) : [])]
}

/** Whether what Debian's packages recommend is known for the suite of a base. */
export const hasTable = (image: Image): boolean => suitesOf(image).length > 0

/** `there`: packages that are installed all the same. */
export function leftOut(names: readonly string[], image: Image, there: (name: string) => boolean): LeftOut {
  const { base } = image
  const leaves = new Map<string, string>()
  const lacks = new Map<string, string>()
  const has = (name: string): boolean => base?.packages?.has(name) === true || there(name)
  for (const name of names) {
    if (base?.packages?.has(name)) continue
    const [now, ...later] = suitesOf(image).map((suite) => recommendedWith(name, suite))
    if (!now) return { leaves, lacks, unknown: name }
    for (const each of now.idle) if (!has(each)) leaves.set(each, name)
    for (const brought of [now, ...later])
      // Of many the others are not told, and may not be there.
      for (const each of brought?.used ?? []) if (brought?.many || !has(each)) lacks.set(each, name)
  }
  return { leaves, lacks }
}

/** Whether packages that a stage installs recommend this one. */
export const isRecommended = (name: string, image: Image): boolean =>
  [...image.packages.values()].some(
    (each) => !each.alone && suitesOf(image).some((suite) => recommendedWith(each.name, suite)?.used.includes(name)),
  )

/** The field of a change that leaves recommended packages out though they may be used. */
export const RECOMMENDED = 'recommended packages'

/** Packages that came with others because these recommend them, and no longer do: what is missed, in words. */
export function compareRecommended(old: Image, now: Image, amended: boolean, drops: Drop[]): string[] {
  const bare = [...old.packages.values()].filter(
    ({ name, manager, alone }) => manager === 'apt' && !alone && now.packages.get(name)?.alone === true,
  )
  if (bare.length === 0) return []
  const problems: string[] = []
  const names = bare.map(({ name }) => name)
  const { leaves, lacks, unknown } = leftOut(names, now, (name) => now.packages.has(name))
  if (unknown !== undefined) problems.push(`what ${unknown} recommends is not known`)
  for (const [what, by] of leaves)
    drops.push({ reason: 'recommended-package', what, because: `recommended by ${by}, which does without` })
  for (const [what, by] of lacks)
    if (amended)
      drops.push({ reason: 'recommended-package', what, because: `recommended by ${by}, and left out as asked` })
    else problems.push(`${what} is missing, which ${by} recommends`)
  return problems
}
