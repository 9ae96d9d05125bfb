/** A Node version as far as a tag fixes it: `20`, `20.11`, `20.11.0`. */
export interface NodeVersion {
  readonly major: number
  readonly minor?: number
  readonly patch?: number
}

/** Code names of LTS lines, as they stand in tags. Source: nodejs/Release, schedule.json. */
const LINES: ReadonlyMap<string, number> = new Map([
  ['argon', 4],
  ['boron', 6],
  ['carbon', 8],
  ['dubnium', 10],
  ['erbium', 12],
  ['fermium', 14],
  ['gallium', 16],
  ['hydrogen', 18],
  ['iron', 20],
  ['jod', 22],
  ['krypton', 24],
])

/**
 * First versions of a line that bring another npm major.
 * Source: the `npm` field of the release index (nodejs.org/dist/index.json) for 0.10 to 19.3, and the commits
 * "deps: upgrade npm to …" in the release notes of 18.0 to 26.7.
 */
const NPM: readonly (readonly [from: readonly [number, number], npm: number])[] = [
  [[0, 10], 1],
  [[0, 12], 2],
  [[4, 0], 2],
  [[5, 0], 3],
  [[6, 0], 3],
  [[7, 0], 3],
  [[7, 4], 4],
  [[8, 0], 5],
  [[8, 12], 6],
  [[9, 0], 5],
  [[10, 0], 5],
  [[10, 3], 6],
  [[11, 0], 6],
  [[12, 0], 6],
  [[13, 0], 6],
  [[14, 0], 6],
  [[15, 0], 7],
  [[16, 0], 7],
  [[16, 11], 8],
  [[17, 0], 8],
  [[18, 0], 8],
  [[18, 14], 9],
  [[18, 19], 10],
  [[19, 0], 8],
  [[19, 3], 9],
  [[20, 0], 9],
  [[20, 7], 10],
  [[21, 0], 10],
  [[22, 0], 10],
  [[23, 0], 10],
  [[24, 0], 11],
  [[25, 0], 11],
  [[26, 0], 11],
]

/** The version that a tag of the node image fixes: `20-bookworm`, `v`-less only; undefined for `latest`, `lts`, `slim`. */
export function nodeVersion(tag: string): NodeVersion | undefined {
  const first = tag.split('-')[0] ?? ''
  const line = LINES.get(first)
  if (line !== undefined) return { major: line }
  const match = /^(\d+)(?:\.(\d+)(?:\.(\d+))?)?$/.exec(first)
  if (!match) return undefined
  const [, major, minor, patch] = match
  return {
    major: Number(major),
    ...(minor === undefined ? {} : { minor: Number(minor) }),
    ...(patch === undefined ? {} : { patch: Number(patch) }),
  }
}

/** The npm major that a Node version brings; where only the major is fixed, that of the line's newest version. */
export function npmMajor(version: NodeVersion): number | undefined {
  const minor = version.minor ?? Infinity
  const rows = NPM.filter(([[major, from]]) => major === version.major && from <= minor)
  return rows.at(-1)?.[1]
}

/**
 * The major of the package `npm` by suite, where it is old: https://packages.ubuntu.com/npm, https://packages.debian.org/npm.
 * Stretch and later suites that are not named have none, or one that is not older than the lines of node that are served.
 */
const NPM_OF_SUITE: ReadonlyMap<string, number> = new Map([
  ['jessie', 1],
  ['trusty', 1],
  ['xenial', 3],
  ['bionic', 3],
  ['buster', 5],
  ['focal', 6],
  ['bullseye', 7],
  ['jammy', 8],
  ['bookworm', 9],
  ['noble', 9],
  ['trixie', 9],
])

export const npmOfSuite = (codename: string): number | undefined => NPM_OF_SUITE.get(codename)

/** Corepack came with 14.19.0 and 16.9.0, and left with 25.0.0 (release notes of those versions). */
export function hasCorepack(version: NodeVersion): boolean {
  const minor = version.minor ?? Infinity
  if (version.major === 14) return minor >= 19
  if (version.major === 16) return minor >= 9
  return version.major > 16 && version.major < 25
}

/** npx came with npm 5.2, and so with Node 8.2 (npm 5.3.0 in the release index). */
export function hasNpx(version: NodeVersion): boolean {
  return version.major > 8 || (version.major === 8 && (version.minor ?? Infinity) >= 2)
}
