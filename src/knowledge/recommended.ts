import { RECOMMENDED } from './data/recommended.ts'
import { COLUMNS, findSuiteRow } from './suite-table.ts'
import type { Suite } from './types.ts'

/** What apt-get brings with a package on a slim image that nothing depends on. */
export interface Recommended {
  /** Packages that no program of a container misses: translations, documentation, settings of other machines. */
  readonly idle: readonly string[]
  /** Packages that may be used; where there are many, the first. */
  readonly used: readonly string[]
  readonly many: boolean
}

const MARK = '!'

/**
 * What a package brings in a suite because others recommend it. Undefined for a package that the table lacks, and for
 * the suites that are no longer served.
 *
 * Source: Depends and Recommends of Debian's package index (Debian policy 7.2), followed as apt-get does, less what
 * `debian:SUITE-slim` has; which are idle is told in `scripts/knowledge/idle-packages.ts`.
 */
export function recommendedWith(name: string, suite: Suite): Recommended | undefined {
  const column = COLUMNS.findIndex((each) => each === suite)
  const row = column < 0 ? undefined : findSuiteRow(RECOMMENDED(), name)?.[column]
  if (!row) return undefined
  const marked = row.flatMap((each) => (each.startsWith(MARK) ? each.slice(MARK.length) : []))
  return {
    idle: row.filter((each) => !each.startsWith(MARK)),
    used: marked.map((each) => each.replace(MARK, '')),
    many: marked.some((each) => each.startsWith(MARK)),
  }
}
