import semverSatisfies from 'semver/functions/satisfies.js'
import semverIntersects from 'semver/ranges/intersects.js'
import validRange from 'semver/ranges/valid.js'
import { join } from '../path.ts'

/** What a dependency's text asks for, as npm-package-arg tells them apart. */
export type Spec =
  | { readonly type: 'range'; readonly range: string }
  | { readonly type: 'tag' }
  /** `npm:other@^1`: another package under this name. */
  | { readonly type: 'alias'; readonly name: string; readonly to: Spec }
  /** `file:` of a directory, or of a tarball; relative to what asks. */
  | { readonly type: 'directory' | 'tarball'; readonly path: string }
  | { readonly type: 'remote'; readonly url: string }
  | { readonly type: 'git'; readonly text: string }
  /** Protocols of other managers: `workspace:`, `patch:`, `portal:`, `link:`, `catalog:`. */
  | { readonly type: 'foreign'; readonly protocol: string }

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies and npm-package-arg's README. */
export function parseSpec(written: string): Spec {
  const text = written.trim()
  if (text === '') return { type: 'range', range: '*' }
  if (text.split(' || ').every((each) => PLAIN.test(each))) return { type: 'range', range: text }
  if (/^npm:/i.test(text)) {
    const { name, spec } = splitNameSpec(text.slice(4))
    return { type: 'alias', name, to: parseSpec(spec) }
  }
  if (/^file:/i.test(text)) return localSpec(text.slice(5).replace(/^\/\/(?=[^/])/, ''))
  if (/^(\.{1,2}\/|\/|~\/|\.{1,2}$)/.test(text)) return localSpec(text)
  if (/^(git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)/i.test(text)) return { type: 'git', text }
  if (/^https?:/i.test(text)) return isHosted(text) ? { type: 'git', text } : { type: 'remote', url: text }
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]
  if (protocol !== undefined) return { type: 'foreign', protocol }
  if (validRange(text, { loose: true }) !== null) return { type: 'range', range: text }
  if (/^[^/\s@]+\/[^/\s]+$/.test(text)) return { type: 'git', text }
  if (/\.(tgz|tar|tar\.gz)$/i.test(text)) return localSpec(text)
  return { type: 'tag' }
}

function localSpec(path: string): Spec {
  return { type: /\.(tgz|tar|tar\.gz)$/i.test(path) ? 'tarball' : 'directory', path: path === '' ? '.' : path }
}

/** `https://github.com/owner/repo` without a path to a file is a clone; an archive of it is a plain download. */
function isHosted(url: string): boolean {
  return /^https?:\/\/([^/@]*@)?(www\.)?(github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/#]+?(\.git)?\/?(#.*)?$/i.test(
    url,
  )
}

/** `@scope/name@^1` as its two parts; the spec is `''` where none is written. */
export function splitNameSpec(text: string): { readonly name: string; readonly spec: string } {
  const at = text.indexOf('@', 1)
  return at < 0 ? { name: text, spec: '' } : { name: text.slice(0, at), spec: text.slice(at + 1) }
}

/** `^1.2.3`, `~1.2`, `>= 4`, `1.x` and `1.2.3`, with numbers that semver takes: nearly all that lockfiles ask for. */
const PLAIN = /^([~^]|[<>]=?|) ?(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?(?:\.(0|[1-9]\d{0,8}|[xX*]))?$/
const EXACT = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

/** As semver does, which compiles every range first: that takes most of the time of a large lockfile. */
export function satisfies(version: string, range: string): boolean {
  const given = EXACT.exec(version)?.slice(1).map(Number)
  if (given !== undefined && range.split(' || ').every((each) => PLAIN.test(each)))
    return range.split(' || ').some((each) => satisfiesPlain(given, each))
  return semverSatisfies(version, range, { loose: true })
}

/** A part that is not written, or `x`, may be any number; so may all that follow it. */
function satisfiesPlain(given: readonly number[], range: string): boolean {
  const [, operator = '', ...parts] = PLAIN.exec(range) ?? []
  const wanted = parts.filter((part) => part !== undefined && /^\d/.test(part)).map(Number)
  const differs = wanted.findIndex((number, index) => number !== given[index])
  if (differs < 0) return operator !== '<' && operator !== '>'
  const above = (given[differs] ?? 0) > (wanted[differs] ?? 0)
  if (operator === '' || operator === '<' || operator === '<=') return operator !== '' && !above
  if (operator === '>' || operator === '>=') return above
  // A caret holds all up to the first number that is not 0, a tilde the first two.
  const first = wanted.findIndex((number) => number !== 0)
  return above && differs > (operator === '~' ? Math.min(1, wanted.length - 1) : first < 0 ? wanted.length - 1 : first)
}

export function intersects(left: string, right: string): boolean {
  try {
    return semverIntersects(left, right, { loose: true })
  } catch {
    return false
  }
}

/** A local path from where it is asked for, as a path from the lockfile's directory. */
export function localPath(from: string, path: string): string {
  return path.startsWith('/') ? path : join(from, path)
}

export interface Repository {
  /** `github.com/owner/name`, whatever protocol the text has. */
  readonly address: string
  /** What follows `#`; `''` where nothing does. */
  readonly committish: string
}

const hosts = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
  ['gist', 'gist.github.com'],
])

/** The repository that a git dependency or a `resolved` of one names; undefined for other texts. */
export function repositoryOf(text: string): Repository | undefined {
  const hash = text.indexOf('#')
  const committish = hash < 0 ? '' : text.slice(hash + 1)
  const place = (hash < 0 ? text : text.slice(0, hash)).replace(/\/$/, '').replace(/\.git$/, '')
  const short = /^(?:(github|gitlab|bitbucket|gist):)?([^:@/\s]+\/[^:@\s]+)$/.exec(place)
  if (short) return { address: `${hosts.get(short[1] ?? 'github')}/${short[2]}`.toLowerCase(), committish }
  const url =
    /^(?:git\+)?(?:ssh|https?|git|file):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?[:/](.+)$/.exec(place) ??
    /^(?:git@)([^:/]+):(.+)$/.exec(place)
  return url ? { address: `${url[1]}/${url[2]}`.toLowerCase(), committish } : undefined
}
