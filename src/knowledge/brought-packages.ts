import { BROUGHT } from './data/brought-packages.ts'

type Version = readonly [major: number, minor: number, patch: number]

/** What a package brings, and by the version from which it does: the lowest of that range, `-` where it does so no longer. */
interface Brought {
  readonly name: string
  readonly steps: readonly (readonly [from: Version, brings: string])[]
}

let table: ReadonlyMap<string, readonly Brought[]> | undefined

const versionOf = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number)
  return [major, minor, patch]
}

function read(): ReadonlyMap<string, readonly Brought[]> {
  const found = new Map<string, Brought[]>()
  for (const line of BROUGHT().split('\n')) {
    const [package_ = '', name = '', ...written] = line.split(' ')
    const steps = written.map((step): [Version, string] => {
      const [from = '', brings = ''] = step.split('=')
      return [versionOf(from), brings]
    })
    found.set(package_, [...(found.get(package_) ?? []), { name, steps }])
  }
  return found
}

/**
 * What a manifest names, with what those packages bring, and what these bring in turn, where no lockfile names it: packages that fetch a
 * browser, or draw with libraries and fonts of the system. Source: the registry's own metadata, read by
 * `scripts/knowledge/brought-packages.ts`.
 */
export function withBrought(named: readonly (readonly [name: string, range: string])[]): [string, string][] {
  table ??= read()
  const known = table
  return named.flatMap(([name, range]): [string, string][] => {
    const more = (known.get(name) ?? []).flatMap((each): [string, string][] => {
      const [, version = '-'] = each.steps.filter(([from]) => isUpTo(from, newestOf(range))).at(-1) ?? []
      return version === '-' ? [] : withBrought([[each.name, version]])
    })
    return [[name, range], ...more]
  })
}

/** The newest version that a range may stand for. */
function newestOf(range: string): Version {
  const [, sign = '', major, minor, patch] =
    /^([~^]|[<>]?=?)\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(range.trim()) ?? []
  if (major === undefined || sign.startsWith('>')) return [Infinity, Infinity, Infinity]
  if (minor === undefined || (sign === '^' && major !== '0')) return [Number(major), Infinity, Infinity]
  if (patch === undefined || sign === '~' || sign === '^') return [Number(major), Number(minor), Infinity]
  return [Number(major), Number(minor), Number(patch)]
}

function isUpTo(one: Version, other: Version): boolean {
  for (const at of [0, 1, 2] as const) if (one[at] !== other[at]) return one[at] < other[at]
  return true
}
