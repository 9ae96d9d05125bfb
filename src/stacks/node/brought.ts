import { broughtBy } from '../../knowledge/brought-packages.ts'
import { intersects, parseSpec } from '../../project/lock/spec.ts'
import type { Manifest } from '../../project/types.ts'

type Named = readonly [name: string, range: string]

/** What an install of a manifest without a lockfile brings, as far as it is known by name. */
export function manifestPackages({ dependencies, devDependencies, optionalDependencies }: Manifest): Named[] {
  return withBrought(Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
}

/** What is named, with what those packages bring, and what these bring in turn, in the newest version that each range allows. */
export function withBrought(named: readonly Named[]): Named[] {
  return named.flatMap(([name, range]): Named[] => {
    const more = broughtBy(name).flatMap((each) => {
      const version = each.steps.findLast(([from]) => mayBe(range, from))?.[1] ?? '-'
      return version === '-' ? [] : withBrought([[each.name, version]])
    })
    return [[name, range], ...more]
  })
}

/** Whether a range may stand for a version or a later one; what is no range, a tag or an address, may stand for any. */
const mayBe = (range: string, version: string): boolean =>
  parseSpec(range).type !== 'range' || intersects(range, `>=${version}`)
