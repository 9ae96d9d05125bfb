import { PURE, WHEELS } from './data/python-wheels.ts'
import { normaliseName } from './python-names.ts'
import { pythonPackage } from './python-packages.ts'
import { compareVersions, parseVersion } from './python-versions.ts'
import { hasWheel, readRuns } from './python-wheel-text.ts'
import type { Libc, Machine, Run } from './python-wheel-text.ts'
import { recent } from '../memo/recent.ts'
import { findLine } from './suite-table.ts'
import { readWordSet } from './word-set.ts'
import type { WordSet } from './word-set.ts'

let pure: WordSet | undefined

/** The system that a wheel is looked up for: the minor version of Python 3, and what the image is. */
export interface WheelTarget {
  readonly minor: number
  readonly libc: Libc
  /** Default: `x86_64`. */
  readonly machine?: Machine
}

const runsOf = recent(10_000, (name): readonly Run[] | undefined => {
  const line = findLine(WHEELS(), name)
  return line === undefined ? undefined : readRuns(line)
})

/**
 * Whether installing a distribution of PyPI compiles nothing: a wheel for the target is published, or it is plain Python. Without a
 * version, what holds for the one that pip takes for this Python. Undefined: not known.
 *
 * Source: the files that lockfiles of public projects name for each version (scripts/knowledge/python-wheels.ts), where a version
 * between two alike is taken for their like; for other names, the rows of `pythonPackage`. A false of a version that was locked
 * while its files were being published is possible.
 */
export function needsNoCompiler(name: string, version: string | undefined, target: WheelTarget): boolean | undefined {
  const normal = normaliseName(name)
  const runs = runsOf(normal)
  if (runs) return version === undefined ? newest(runs, target) : at(runs, version, target)
  pure ??= readWordSet(PURE())
  if (pure.has(normal)) return true
  const row = pythonPackage(normal, version)
  if (!row) return undefined
  if (row.wheels === 'pure' || (row.build.length === 0 && target.libc === 'glibc')) return true
  return row.wheels === 'none' && row.build.length > 0 ? false : undefined
}

const answer = ({ has }: Run, { minor, libc, machine = 'x86_64' }: WheelTarget): boolean | undefined =>
  hasWheel(has, minor, libc, machine)

function at(runs: readonly Run[], version: string, target: WheelTarget): boolean | undefined {
  const asked = parseVersion(version)
  const position = (run: Run): number | undefined => {
    const [first, last] = [parseVersion(run.first), parseVersion(run.last)]
    if (!asked || !first || !last) return undefined
    return compareVersions(asked, first) < 0 ? -1 : compareVersions(asked, last) > 0 ? 1 : 0
  }
  const within = runs.find((run) => position(run) === 0)
  if (within) return answer(within, target)
  const before = runs.findLast((run) => position(run) === 1)
  const after = runs.find((run) => position(run) === -1)
  if (!before) return undefined
  const known = answer(before, target)
  if (after) return known === answer(after, target) ? known : undefined
  // A version that is newer than the record: what had wheels with glibc goes on to have them, what had none ever has none.
  if (known === true) return target.libc === 'glibc' || before.has === '*' ? true : undefined
  return runs.every(({ has }) => has === '') ? false : undefined
}

/** pip takes the newest version that allows for its Python, which is an earlier one where the newest has wheels for later Pythons alone. */
function newest(runs: readonly Run[], target: WheelTarget): boolean | undefined {
  const last = runs.at(-1)
  if (!last) return undefined
  const known = answer(last, target)
  if (known === true) return true
  const forLater = [1, 2, 3, 4, 5, 6, 7, 8].some(
    (more) => answer(last, { ...target, minor: target.minor + more }) === true,
  )
  if (forLater && runs.some((run) => answer(run, target) === true)) return true
  return known === false && runs.every(({ has }) => has === '') ? false : undefined
}
