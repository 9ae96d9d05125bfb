import type { LockedPython, LockEdge, PythonLock } from './lock-types.ts'
import { evaluateMarker, type MarkerEnvironment } from './markers.ts'
import { satisfiesSpecifier } from './version.ts'

/** A locked package that an install brings. */
export interface Reached {
  readonly locked: LockedPython
  /** Extras of it that are asked for. */
  readonly extras: ReadonlySet<string>
  readonly perhaps: boolean
}

export interface Reach {
  readonly packages: readonly Reached[]
  /** Names that something asks for and that are not locked. */
  readonly missing: readonly string[]
}

interface Visit {
  readonly extras: Set<string>
  perhaps: boolean
}

/** Every locked package that these ask for, or what they ask for, in this environment. */
export function reach(lock: PythonLock, roots: readonly LockEdge[], environment: MarkerEnvironment): Reach {
  const visits = new Map<LockedPython, Visit>()
  const missing = new Set<string>()
  const open: { readonly edge: LockEdge; readonly perhaps: boolean; readonly extras: readonly string[] }[] = []
  // Of the project's own extras and groups, which uv has in markers anywhere.
  const asked = environment.extras ?? []
  for (const edge of roots) open.push({ edge, perhaps: false, extras: asked })
  for (let next = open.pop(); next; next = open.pop()) {
    const { edge } = next
    const applies =
      edge.marker === undefined ? true : evaluateMarker(edge.marker, { ...environment, extras: next.extras })
    if (applies === false) continue
    const found = candidates(lock, edge, environment)
    if (!found) {
      // What is left out on every system is not locked either.
      if (applies && !next.perhaps) missing.add(edge.name)
      continue
    }
    const perhaps = next.perhaps || applies === undefined
    for (const { locked, certain } of found) {
      const visit = visits.get(locked)
      const doubtful = perhaps || !certain
      const more = edge.extras.filter((extra) => !visit?.extras.has(extra))
      if (visit && more.length === 0 && (!visit.perhaps || doubtful)) continue
      const now: Visit = {
        extras: new Set([...(visit?.extras ?? []), ...edge.extras]),
        perhaps: doubtful && (visit?.perhaps ?? true),
      }
      visits.set(locked, now)
      const extras = [...now.extras]
      const asks = [...locked.dependencies, ...extras.flatMap((extra) => locked.optional.get(extra) ?? [])]
      for (const one of asks) open.push({ edge: one, perhaps: now.perhaps, extras: [...asked, ...extras] })
    }
  }
  return {
    packages: [...visits].map(([locked, { extras, perhaps }]) => ({ locked, extras, perhaps })),
    missing: [...missing].sort(),
  }
}

interface Candidate {
  readonly locked: LockedPython
  readonly certain: boolean
}

/** Which of the locked ones an edge means: several where that depends on what is not known; undefined where none is locked. */
function candidates(lock: PythonLock, edge: LockEdge, environment: MarkerEnvironment): Candidate[] | undefined {
  const all = (lock.named.get(edge.name) ?? []).filter(
    ({ version }) => edge.version === undefined || version === edge.version,
  )
  const fitting = all.filter(
    ({ version }) => version === undefined || satisfiesSpecifier(version, edge.specifier) !== false,
  )
  if (fitting.length === 0) return undefined
  const extras = [...edge.extras].sort().join()
  const ofExtras = fitting.filter((one) => one.extras !== undefined && one.extras.join() === extras)
  const plain = fitting.filter((one) => one.extras === undefined)
  const chosen = extras !== '' && ofExtras.length > 0 ? ofExtras : plain.length > 0 ? plain : fitting
  const judged = chosen.flatMap((locked) => {
    const applies = holds(locked.markers, environment)
    return applies === false ? [] : { locked, certain: applies === true }
  })
  return judged.length > 1 ? judged.map(({ locked }) => ({ locked, certain: false })) : judged
}

/** Whether one of the markers is true; none hold back nothing. */
export function holds(markers: readonly string[], environment: MarkerEnvironment): boolean | undefined {
  if (markers.length === 0) return true
  const answers = markers.map((marker) => evaluateMarker(marker, environment))
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}
