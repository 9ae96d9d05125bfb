import { parentOf } from '../image/paths.ts'
import { accountingOf, accountOf, type Account, type Accounting } from './accounts.ts'
import type { Exported, FilesCompared } from './compare-files.ts'
import { grouped, type Difference } from './grouped.ts'
import { same } from './nodes.ts'
import type { FileSystem, Finding } from './types.ts'

/** A difference that may be one of chance: a build that writes other bytes, or other names, each time. */
export type Unstable = Difference

/**
 * Each path that the original's build made or changed, and each that both bases bring and the rewrite takes away, against the rewrite's:
 * it is the same, or something accounts for it, or it is a finding. Times of modification do not count.
 */
export function compareFiles(exported: Exported): FilesCompared {
  const { before, after, base, afterBase } = exported
  const at = accountingOf(exported)
  const accounted = new Map<string, Account>()
  const open: Difference[] = []
  for (const [path, was] of before) {
    const from = base?.get(path)
    const now = after.get(path)
    const taken = !now && afterBase?.has(path) === true
    if ((from && same(from, was) && !taken) || (now && same(now, was))) continue
    const account = accountOf(path, was, now, at)
    if (account !== undefined) accounted.set(path, account)
    else open.push({ path, was, ...(now && { now }) })
  }
  const rest = withoutEmptied(open, before, accounted)
  const unstable = rest.filter((one) => mayBeChance(one, at))
  return {
    findings: grouped(
      rest.filter((one) => !unstable.includes(one)),
      at,
    ),
    unstable,
    accounted: countsOf(accounted),
    notes: [...versionNotes(at), ...backNotes(exported)],
  }
}

/** What of the candidates differs all the same, when `again` is what a second build of the original makes. */
export function stillDiffering(candidates: readonly Unstable[], again: FileSystem, exported: Exported): Finding[] {
  return grouped(
    candidates.filter(({ path, was }) => {
      const second = again.get(path)
      return second !== undefined && same(second, was)
    }),
    accountingOf(exported),
  )
}

/** A directory may be missing where all that was in it is accounted for, and something was. */
function withoutEmptied(
  open: readonly Difference[],
  before: FileSystem,
  accounted: Map<string, Account>,
): Difference[] {
  const kept = new Set<string>()
  const reasons = new Map<string, Account>()
  const missing = new Set(open.flatMap(({ path, was, now }) => (was.kind === 'directory' && !now ? [path] : [])))
  for (const path of before.keys()) {
    const account = accounted.get(path)
    if (account === undefined && missing.has(path)) continue
    for (let above = parentOf(path); missing.has(above); above = parentOf(above)) {
      if (account === undefined) kept.add(above)
      else if (!reasons.has(above)) reasons.set(above, account)
    }
  }
  return open.filter(({ path }) => {
    const reason = missing.has(path) && !kept.has(path) ? reasons.get(path) : undefined
    if (reason !== undefined) accounted.set(path, reason)
    return reason === undefined
  })
}

/** Other bytes in a file that both have; or a name that is gone where new ones have come beside it, as of hashed names. */
function mayBeChance({ path, was, now }: Difference, { before, after }: Accounting): boolean {
  if (now) return was.kind === now.kind && (was.hash !== now.hash || was.target !== now.target)
  if (was.kind === 'directory') return false
  const directory = parentOf(path)
  return after
    .list(directory)
    .some((name) => !before.files.has(directory === '/' ? `/${name}` : `${directory}/${name}`))
}

function countsOf(accounted: ReadonlyMap<string, Account>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const account of accounted.values()) counts.set(account, (counts.get(account) ?? 0) + 1)
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function versionNotes({ packages, packagesAfter }: Accounting): string[] {
  const moved = [...packages.packages].flatMap(([name, { version }]) => {
    const now = packagesAfter.packages.get(name)?.version
    return now === undefined || now === version ? [] : [`${name} was ${version}, is ${now}`]
  })
  if (moved.length === 0) return []
  const more = moved.length > 3 ? ` and ${moved.length - 3} more` : ''
  return [`packages of the system at another version: ${moved.slice(0, 3).join(', ')}${more}`]
}

/** What the original took away from its base, and the rewrite has. */
function backNotes({ before, after, base }: Exported): string[] {
  const back = new Set([...(base?.keys() ?? [])].filter((path) => !before.has(path) && after.has(path)))
  const tops = [...back].filter((path) => !back.has(parentOf(path)))
  if (tops.length === 0) return []
  const more = tops.length > 3 ? ` and ${tops.length - 3} more` : ''
  return [`removed from the base by the original, and there now: ${tops.slice(0, 3).join(', ')}${more}`]
}
