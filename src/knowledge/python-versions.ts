import { recent } from '../memo/recent.ts'

/** A version of a Python package. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export interface Version {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre?: readonly [letter: 'a' | 'b' | 'rc', number: number]
  readonly post?: number
  readonly dev?: number
  /** What follows `+`, by its parts, in lower case; empty where nothing does. */
  readonly local: readonly string[]
}

const VERSION = new RegExp(
  [
    /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)/,
    /(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?/,
    /(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?/,
    /(?:[-_.]?(dev)[-_.]?(\d*))?/,
    /(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/,
  ]
    .map(({ source }) => source)
    .join(''),
)

const LETTERS = { alpha: 'a', a: 'a', beta: 'b', b: 'b', c: 'rc', rc: 'rc', pre: 'rc', preview: 'rc' } as const

/** Undefined where the text is no version of PEP 440: `dev`, `2004d`, `1.0-custom`. */
export const parseVersion = recent(200_000, (written: string): Version | undefined => {
  const text = written.trim().toLowerCase()
  // Longer ones, and numbers that lose digits, are nobody's.
  if (text.length > 200 || /\d{16}/.test(text)) return undefined
  const match = VERSION.exec(text)
  if (!match) return undefined
  const [, epoch, release = '', letter, pre, postAlone, post, postNumber, dev, devNumber, local] = match
  return {
    epoch: Number(epoch ?? 0),
    release: release.split('.').map(Number),
    ...(letter === undefined ? {} : { pre: [LETTERS[letter as keyof typeof LETTERS], Number(pre)] as const }),
    ...(postAlone === undefined && post === undefined ? {} : { post: Number(postAlone ?? postNumber) }),
    ...(dev === undefined ? {} : { dev: Number(devNumber) }),
    local: local === undefined ? [] : local.split(/[-_.]/),
  }
})

/** Below 0 where the left is older. `withLocal: false` leaves out what follows `+`. */
export function compareVersions(left: Version, right: Version, withLocal = true): number {
  return (
    left.epoch - right.epoch ||
    compareReleases(left.release, right.release) ||
    compareLists(suffixOf(left), suffixOf(right)) ||
    (withLocal ? compareLocals(left.local, right.local) : 0)
  )
}

function compareReleases(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0a1.post1 < 1.0b1 < 1.0rc1 < 1.0 < 1.0.post1.dev1 < 1.0.post1` */
function suffixOf({ pre, post, dev }: Version): number[] {
  const stage = pre ? ['a', 'b', 'rc'].indexOf(pre[0]) : post === undefined && dev !== undefined ? -1 : 3
  return [stage, pre?.[1] ?? 0, post ?? -1, dev ?? Infinity]
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  for (const [at, one] of left.entries()) {
    const other = right[at] ?? 0
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** Numbers are newer than words, and a longer one than its beginning. */
function compareLocals(left: readonly string[], right: readonly string[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]]
    if (one === other) continue
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1
    const [number, otherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)]
    if (number !== otherNumber) return number ? 1 : -1
    if (number && Number(one) !== Number(other)) return Number(one) - Number(other)
    if (!number) return one < other ? -1 : 1
  }
  return 0
}

const CLAUSE = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/

export interface Clause {
  readonly operator: string
  readonly version: string
}

/** The clauses of `>=1.0,<2`; undefined where one is no clause. Empty for an empty text. */
export function clausesOf(specifier: string): readonly Clause[] | undefined {
  const clauses: Clause[] = []
  for (const part of specifier.split(',')) {
    const written = part.trim()
    if (written === '') continue
    const [, operator, version] = CLAUSE.exec(written) ?? []
    if (operator === undefined || version === undefined) return undefined
    clauses.push({ operator, version })
  }
  return clauses
}

/**
 * Whether a version is among those that a specifier asks for, pre-releases included. Undefined where one of the two cannot be
 * read as PEP 440 has it.
 */
export function satisfiesSpecifier(version: string, specifier: string): boolean | undefined {
  const clauses = clausesOf(specifier)
  if (!clauses) return undefined
  let known = true
  for (const clause of clauses) {
    const answer = satisfiesClause(version, clause)
    if (answer === false) return false
    if (answer === undefined) known = false
  }
  return known ? true : undefined
}

function satisfiesClause(text: string, { operator, version: asked }: Clause): boolean | undefined {
  if (operator === '===') return text.trim().toLowerCase() === asked.toLowerCase()
  const version = parseVersion(text)
  const prefix = asked.endsWith('.*')
  const wanted = parseVersion(prefix ? asked.slice(0, -2) : asked)
  if (!version || !wanted) return undefined
  if (prefix) {
    const plain = wanted.local.length === 0 && wanted.pre === undefined && (wanted.post ?? wanted.dev) === undefined
    if (!plain || (operator !== '==' && operator !== '!=')) return undefined
    return hasPrefix(version, wanted.epoch, wanted.release) === (operator === '==')
  }
  // Only `==` and `!=` may name what follows `+`.
  if (wanted.local.length > 0 && operator !== '==' && operator !== '!=') return undefined
  const order = compareVersions(version, wanted, false)
  switch (operator) {
    case '==':
    case '!=': {
      const same = order === 0 && (wanted.local.length === 0 || compareVersions(version, wanted) === 0)
      return same === (operator === '==')
    }
    case '<=':
      return order <= 0
    case '>=':
      return order >= 0
    case '<':
      return order < 0 && (isEarly(wanted) || !isEarly(version) || !isEarlyOf(version, wanted))
    case '>':
      return order > 0 && (version.post === undefined || !isPostOf(version, wanted))
    case '~=':
      if (wanted.release.length < 2) return undefined
      return order >= 0 && hasPrefix(version, wanted.epoch, wanted.release.slice(0, -1))
  }
  return undefined
}

function isEarly({ pre, dev }: Version): boolean {
  return pre !== undefined || dev !== undefined
}

/** `1.0a1` and `1.0.dev1` lead to `1.0`, `1.0.post1.dev1` to `1.0.post1`: `<` leaves them out. */
function isEarlyOf(version: Version, { epoch, release, post }: Version): boolean {
  const leadsTo = version.pre ? undefined : version.post
  return version.epoch === epoch && compareReleases(version.release, release) === 0 && leadsTo === post
}

/** `1.0.post1` follows `1.0`, and `1.0a1.post1` follows `1.0a1`: `>` leaves them out. */
function isPostOf(version: Version, { epoch, release, pre, post, dev }: Version): boolean {
  const same = version.epoch === epoch && compareReleases(version.release, release) === 0
  return same && version.pre?.join('') === pre?.join('') && post === undefined && dev === undefined
}

function hasPrefix(version: Version, epoch: number, prefix: readonly number[]): boolean {
  return version.epoch === epoch && prefix.every((number, at) => (version.release[at] ?? 0) === number)
}
