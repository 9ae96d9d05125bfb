import type { AppFiles } from '../types.ts'
import { ANCHOR, ENVIRONMENT_HOLE, HOLE, normalise, SOURCE_ANCHOR } from './values.ts'

/** What a path of a source comes to among the application's files. */
export interface Found {
  /** Files and directories, without a trailing slash. */
  readonly paths: readonly string[]
  /** It may be anything of the application. */
  readonly anything: boolean
}

/** The application's files, for looking up paths that sources name. */
export interface AppIndex {
  isFile(path: string): boolean
  isDirectory(path: string): boolean
  /** Files and directories that a path may name; relative ones start at each of `bases`. */
  find(path: string, bases: readonly string[]): Found
  /** Files that a glob matches, relative to each of `bases`. */
  glob(pattern: string, bases: readonly string[]): readonly string[]
}

const NOTHING: Found = { paths: [], anything: false }
const ANYTHING: Found = { paths: [], anything: true }
/** Distinct patterns that are matched against every path; more are taken as anything. */
const MOST_PATTERNS = 2000
const LONGEST_PATTERN = 400

/**
 * `directory` is where the application lies in the image (`/app`): absolute paths below it are its own, others are
 * not. Undefined: an absolute path may end in any file of the application.
 */
export function appIndex(app: AppFiles, directory: string | undefined): AppIndex {
  const files = new Set(app.paths())
  const directories = new Set<string>()
  for (const file of files) {
    for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      const parent = file.slice(0, slash)
      if (directories.has(parent)) break
      directories.add(parent)
    }
  }
  const everything = [...files, ...directories]
  const memo = new Map<string, readonly string[]>()
  let patterns = 0

  const exists = (path: string): boolean => files.has(path) || directories.has(path)

  /** Paths that match a pattern with holes, undefined where there were too many patterns. */
  const matching = (pattern: string): readonly string[] | undefined => {
    const known = memo.get(pattern)
    if (known) return known
    if (++patterns > MOST_PATTERNS || pattern.length > LONGEST_PATTERN) return undefined
    const parts = pattern.split(HOLE)
    const found = everything.filter((path) => holds(parts, `/${path}`))
    memo.set(pattern, found)
    return found
  }

  /** A path from the application's directory, with holes. */
  const inside = (path: string): Found => {
    if (!path.includes(HOLE)) return exists(path) ? { paths: [path], anything: false } : NOTHING
    const [before = '', ...rest] = path.split(HOLE)
    const after = rest.join('')
    if (!/[^/.]/.test(after)) {
      const prefix = before.slice(0, Math.max(before.lastIndexOf('/'), 0))
      // Nothing follows what is not known: the directory whole.
      if (prefix !== '') return directories.has(prefix) ? { paths: [prefix], anything: false } : NOTHING
      if (before === '') return ANYTHING
    }
    const found = matching(before === '' ? path : `/${path}`)
    return found ? { paths: outermost(found), anything: false } : ANYTHING
  }

  const one = (path: string): Found => {
    const normal = normalise(path.replaceAll(ENVIRONMENT_HOLE, HOLE).replaceAll('\\', '/'))
    if (normal.startsWith(ANCHOR) || normal.startsWith(SOURCE_ANCHOR)) return inside(normal.slice(2))
    if (normal.startsWith(HOLE)) return inside(normal)
    if (!normal.startsWith('/')) return inside(normal)
    if (directory !== undefined) {
      if (normal === directory) return ANYTHING
      return normal.startsWith(directory === '/' ? '/' : `${directory}/`)
        ? inside(normal.slice(directory === '/' ? 1 : directory.length + 1))
        : NOTHING
    }
    return absoluteSomewhere(normal)
  }

  /** An absolute path where the application's own place is not known: any of its ends may be a file of it. */
  const absoluteSomewhere = (path: string): Found => {
    if (OUTSIDE.test(path)) return NOTHING
    const parts = path.slice(1).split('/')
    for (let from = 0; from < Math.min(parts.length, 12); from++) {
      const rest = parts.slice(from).join('/')
      if (rest.startsWith(HOLE)) break
      const found = inside(rest)
      if (found.paths.length > 0) return found
    }
    return NOTHING
  }

  const find = (path: string, bases: readonly string[]): Found => {
    if (path.length > LONGEST_PATTERN * 2) return NOTHING
    if (path === '' || /^(?:[a-z][a-z0-9+.-]+:)?\/\//i.test(path)) return NOTHING
    const first = path.charAt(0)
    if (first === '/' || first === HOLE || first === ANCHOR || first === SOURCE_ANCHOR) return one(path)
    // `..` out of the application's directory may come back in, which normalise turns into a hole.
    const found = bases.map((base) => one(`${ANCHOR}/${base}/${path}`))
    return { paths: [...new Set(found.flatMap((each) => each.paths))], anything: found.some((each) => each.anything) }
  }

  const glob = (pattern: string, bases: readonly string[]): readonly string[] => {
    const found = new Set<string>()
    for (const written of braces(pattern.replaceAll(ENVIRONMENT_HOLE, HOLE))) {
      const anchored = /^[\x01\x02]/.test(written)
        ? [written]
        : written.startsWith('/') || written.startsWith(HOLE)
          ? [`${HOLE}${written}`]
          : bases.map((base) => `${ANCHOR}/${base}/${written}`)
      for (const path of anchored) {
        const normal = normalise(path)
        const rest = normal.startsWith(HOLE) ? normal : normal.slice(2)
        const loose = rest.replace(/\[[^\]/]*\]|[*?@+!]\([^)/]*\)|[*?]+/g, HOLE).replaceAll(`${HOLE}/`, HOLE)
        if (!/[^/.\0]/.test(loose)) continue
        for (const file of matching(loose.startsWith(HOLE) ? loose : `/${loose}`) ?? [])
          if (files.has(file)) found.add(file)
      }
    }
    return [...found]
  }

  return { isFile: (path) => files.has(path), isDirectory: (path) => directories.has(path), find, glob }
}

/** Directories of the system, in which no application's files are looked for. */
const OUTSIDE =
  /^\/(?:bin|dev|etc|lib|lib64|proc|run|sbin|sys|tmp|usr\/(?:bin|lib|local\/(?:bin|lib)|sbin|share)|var\/(?:lib|log|run|tmp))(?:\/|$)/

/** Whether the parts stand in the text in this order: the first at its start, the last at its end. */
function holds(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  const limit = text.length - last.length
  for (let index = 1; index < parts.length - 1; index++) {
    const found = text.indexOf(parts[index] ?? '', at)
    if (found < 0) return false
    at = found + (parts[index] ?? '').length
    if (at > limit) return false
  }
  return true
}

/** Without the paths that lie below another of them. */
function outermost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths)
  return paths.filter((path) => {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (all.has(path.slice(0, slash))) return false
    }
    return true
  })
}

/** `a.{ts,js}` and TypeORM's `a{.ts,.js}` as their alternatives, at most 32. */
export function braces(pattern: string): readonly string[] {
  let patterns = [pattern]
  for (let round = 0; round < 4; round++) {
    const next = patterns.flatMap((one) => {
      const match = /^([^{]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one)
      if (!match) return [one]
      const [, before = '', inner = '', after = ''] = match
      return inner.split(',').map((choice) => before + choice + after)
    })
    if (next.length > 32) return patterns
    patterns = next
  }
  return patterns
}
