import { lazyBlocks, remember } from './blocks.ts'
import { PACKAGES, PROGRAMS, SLIM_PROGRAMS } from './data/packages.ts'
import { nodeVersion } from './node-versions.ts'
import type { BaseImage, Suite } from './types.ts'

const packages = lazyBlocks(PACKAGES)
const programs = lazyBlocks(PROGRAMS)
const slimPrograms = lazyBlocks(SLIM_PROGRAMS)

const SUITES: ReadonlySet<string> = new Set(['stretch', 'buster', 'bullseye', 'bookworm', 'trixie'])
const SERVED: ReadonlySet<Suite> = new Set<Suite>(['bullseye', 'bookworm', 'trixie'])

export function isSuite(name: string | undefined): name is Suite {
  return name !== undefined && SUITES.has(name)
}

/** Whether Debian's mirrors still serve a suite, so that an apt line may be added for it. Stretch and buster are archived. */
export function isServed(suite: Suite): boolean {
  return SERVED.has(suite)
}

const list = remember((key: string): ReadonlySet<string> | undefined => {
  const text = packages(key)
  return text === undefined ? undefined : new Set(text.split(' '))
})

/**
 * Debian packages of `debian:SUITE-slim`, which are those of `debian:SUITE`. Undefined for stretch and buster.
 * Source: `dpkg-query -W` in images made from the suite's own packages.
 */
export function slimPackages(suite: Suite): ReadonlySet<string> | undefined {
  return list(`slim ${suite}`)
}

/**
 * Whether every image of a suite has a package; undefined where that is not known. Buster's had tzdata, of priority `required`:
 * docker-library/repo-info, repos/debian/local/buster-slim.md.
 */
export function isInSlim(name: string, suite: Suite): boolean | undefined {
  return slimPackages(suite)?.has(name) ?? (suite === 'buster' && name === 'tzdata' ? true : undefined)
}

/** Debian packages that `buildpack-deps:SUITE` has and `debian:SUITE-slim` has not. Undefined for stretch and buster. */
export function fullPackages(suite: Suite): ReadonlySet<string> | undefined {
  return list(`full ${suite}`)
}

/** What buildpack-deps had in older suites alone: Python 2 for Mercurial, and Bazaar. Source: docker-library/buildpack-deps, its history. */
const FORMERLY = /^(python|python2(\.\d)?|pydoc.*|2to3.*|bzr)$/

/** Whether a base may have a program, of the Debian package that brings it. A suite that is not known is told by its neighbours. */
export function mayBring(base: BaseImage | undefined, program: string, owner: string): boolean {
  if (base?.packages !== undefined || base?.suite === undefined) return base?.packages?.has(owner) ?? true
  const { name, tag, variant } = base
  return (
    FORMERLY.test(program) || [...SERVED].some((suite) => packagesOf(name, tag, variant, suite)?.has(owner) ?? true)
  )
}

const union = (...sets: (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined =>
  sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined

/** All packages of an image that stands on buildpack-deps or Debian itself; undefined where not known. */
export function packagesOf(
  name: string,
  tag: string,
  variant: BaseImage['variant'],
  suite: Suite,
): ReadonlySet<string> | undefined {
  const slim = slimPackages(suite)
  if (name === 'debian') return slim
  if (name === 'node' && variant === 'slim') return union(slim, nodeAdditions(tag))
  if (name === 'node' && variant === 'full') return union(slim, fullPackages(suite))
  if (name === 'buildpack-deps' && !/(^|-)(curl|scm)$/.test(tag)) return union(slim, fullPackages(suite))
  if (name === 'python' && variant === 'slim') return union(slim, list(`python-slim ${suite}`))
  if (name === 'python' && variant === 'full') return union(slim, fullPackages(suite), list(`python ${suite}`))
  return undefined
}

/**
 * node:26 and later link to libatomic, which the slim image keeps for them (docker-node's Dockerfile-slim.template;
 * `readelf -d` of the published linux-x64 programs of 20, 24 and 26).
 */
function nodeAdditions(tag: string): ReadonlySet<string> {
  const version = nodeVersion(tag)
  return version !== undefined && version.major >= 26 ? new Set(['gcc-14-base', 'libatomic1']) : new Set()
}

const owners = remember((suite: string): ReadonlyMap<string, string> => {
  const rows = (programs(suite) ?? '').split('\n').map((line) => line.split(' '))
  return new Map(rows.flatMap(([owner = '', ...names]) => names.map((name) => [name, owner] as const)))
})

/**
 * The package that brings a program which slim images lack: every program of buildpack-deps, and well-known others
 * (ffmpeg, jq, psql, tini, …). Undefined for a program that slim has, one that is in no table, and the suites that
 * are no longer served. Source: `dpkg -S` in buildpack-deps, Debian's Contents indices for the rest.
 */
export function packageOfProgram(program: string, suite: Suite): string | undefined {
  return owners(suite).get(program)
}

const onPath = remember((suite: string): ReadonlySet<string> => new Set((slimPrograms(suite) ?? '').split(' ')))

/** The programs on the PATH of `debian:SUITE-slim`; empty where not known (stretch, buster). */
export function programsInSlim(suite: Suite): ReadonlySet<string> {
  return slimPrograms(suite) === undefined ? new Set() : onPath(suite)
}
