/**
 * Which wheels the versions of a package have, as a line of text: runs with a space between each two, in the order of their
 * versions. A run is a version, or `FIRST~LAST`, then `:` and what all of its versions have:
 *
 *   `*`      a wheel for every system
 *   `9abc`   wheels with glibc on x86_64, by the minor version of Python 3 in base 36; `+7`: for 3.7 and later (abi3)
 *   `|9ab`   those on aarch64, where they are others
 *   `/9abc`  those with musl, which are written likewise
 *   `?9`     nothing is known of Pythons before 3.9; `?z`: of what is not named
 */
export interface Release {
  any: boolean
  /** A wheel for another system than these is there, so that the package has native code. */
  foreign: boolean
  /** By `glibc x86_64` and the like: the minors of Python 3, and the oldest of a wheel for it and all later. */
  readonly platforms: Map<string, { readonly exact: Set<number>; from: number }>
  /** The oldest minor of Python 3 of which it is known that a wheel that is not here does not exist. */
  since: number
}

export function writeRuns(releases: readonly (readonly [version: string, release: Release])[]): string {
  const written = releases.map(([version, release]) => ({ version, has: writeRelease(release) }))
  const runs: { first: string; last: string; has: string }[] = []
  for (const [at, { version, has }] of written.entries()) {
    const run = runs.at(-1)
    const next = written.slice(at + 1).find((later) => !saysNoMore(later.has, run?.has))
    if (run?.has === has) run.last = version
    else if (!run || next?.has !== run.has || !saysNoMore(has, run.has))
      runs.push({ first: version, last: version, has })
  }
  return runs.map(({ first, last, has }) => `${first === last ? first : `${first}~${last}`}:${has}`).join(' ')
}

/** Whether what is known of a version in part says nothing but what another has: between two such versions it is taken for theirs. */
function saysNoMore(has: string, other: string | undefined): boolean {
  if (other === undefined || has === other || !has.endsWith('?z') || other.includes('?')) return false
  return [...MINORS].every((_, minor) =>
    SYSTEMS.every(
      ([libc, machine]) =>
        hasWheel(has, minor, libc, machine) !== true || hasWheel(other, minor, libc, machine) === true,
    ),
  )
}

const MINORS = Array.from({ length: 20 })
const SYSTEMS = [
  ['glibc', 'x86_64'],
  ['glibc', 'aarch64'],
  ['musl', 'x86_64'],
  ['musl', 'aarch64'],
] as const

function writeRelease({ any, platforms, since }: Release): string {
  if (any) return '*'
  const tags = (system: string): string => {
    const { exact, from } = platforms.get(system) ?? { exact: new Set<number>(), from: Infinity }
    const minors = [...exact].filter((minor) => minor >= 6 && minor < from).sort((a, b) => a - b)
    return minors.map((minor) => minor.toString(36)).join('') + (from === Infinity ? '' : `+${from.toString(36)}`)
  }
  const both = (libc: string): string => {
    const [here, there] = [tags(`${libc} x86_64`), tags(`${libc} aarch64`)]
    return here === there ? here : `${here}|${there}`
  }
  const musl = both('musl')
  const unknown = since <= 6 ? '' : `?${Math.min(since, 35).toString(36)}`
  return both('glibc') + (musl === '' ? '' : `/${musl}`) + unknown
}

export type Libc = 'glibc' | 'musl'
export type Machine = 'x86_64' | 'aarch64'

export interface Run {
  readonly first: string
  readonly last: string
  readonly has: string
}

export function readRuns(text: string): readonly Run[] {
  return text.split(' ').map((run) => {
    const colon = run.indexOf(':')
    const [first = '', last = first] = run.slice(0, colon).split('~')
    return { first, last, has: run.slice(colon + 1) }
  })
}

/** Whether there is a wheel for a Python 3 of this minor version; undefined where the run does not tell. */
export function hasWheel(has: string, minor: number, libc: Libc, machine: Machine): boolean | undefined {
  if (has === '*') return true
  const [, listed = '', since] = /^([^?]*)(?:\?(\w))?$/.exec(has) ?? []
  const system = listed.split('/')[libc === 'glibc' ? 0 : 1] ?? ''
  const [here = '', there = here] = system.split('|')
  const [exact = '', from] = (machine === 'x86_64' ? here : there).split('+')
  if (exact.includes(minor.toString(36)) || (from !== undefined && parseInt(from, 36) <= minor)) return true
  return since !== undefined && minor < parseInt(since, 36) ? undefined : false
}
