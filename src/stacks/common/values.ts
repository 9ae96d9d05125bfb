/** A part of a text that cannot be told. */
export const HOLE = '\0'
/** A part that the environment gives when the program starts. It is a hole as well. */
export const ENVIRONMENT_HOLE = `${HOLE}\x04`
/** Begins a path from the application's directory, as `process.cwd()` and the `__dirname` of a file that runs give it. */
export const ANCHOR = '\x01'
/** The same, from a source file's own place where a compiled copy of it runs elsewhere. */
export const SOURCE_ANCHOR = '\x02'

/** What an expression comes to. A text has every alternative that it may be; each may have holes. */
export type Value =
  | { readonly type: 'text'; readonly texts: readonly string[] }
  | { readonly type: 'list'; readonly items: readonly Value[] }
  /** `open`: has other keys too (a spread, a computed key). */
  | { readonly type: 'object'; readonly entries: ReadonlyMap<string, Value>; readonly open: boolean }
  | { readonly type: 'plain'; readonly value: boolean | number | null | undefined }
  /** Either of several values that are not all texts. */
  | { readonly type: 'either'; readonly values: readonly Value[] }
  | { readonly type: 'unknown' }

/** `process.env` */
export const ENVIRONMENT: Value = { type: 'object', entries: new Map(), open: true }
export const UNKNOWN: Value = { type: 'unknown' }
export const text = (...texts: readonly string[]): Value => ({ type: 'text', texts })

/** More alternatives than this are taken as unknown. */
const MOST = 16
const LONGEST = 4096
const MOST_FLAT = 5000

/** The texts that a value may be; a hole for what is no text. */
export function textsOf(value: Value): readonly string[] {
  if (value.type === 'text') return value.texts
  if (value.type === 'plain' && typeof value.value === 'number') return [String(value.value)]
  if (value.type === 'either') return bounded(value.values.flatMap(textsOf))
  return [HOLE]
}

function bounded(texts: readonly string[]): readonly string[] {
  const distinct = [...new Set(texts)]
  return distinct.length > MOST || distinct.some((one) => one.length > LONGEST) ? [HOLE] : distinct
}

/** Every value that the value may be, lists taken apart: what `f(x)` and `f([x, y])` name. */
export function flatten(value: Value): readonly Value[] {
  const found: Value[] = []
  const add = (one: Value): void => {
    // Lists of the same list, again and again, come to more than anybody writes.
    if (found.length >= MOST_FLAT) return
    if (one.type === 'list') one.items.forEach(add)
    else if (one.type === 'either') one.values.forEach(add)
    else found.push(one)
  }
  add(value)
  return found
}

export function either(values: readonly Value[]): Value {
  const flat = values.flatMap((value) => (value.type === 'either' ? value.values : [value]))
  const [first] = flat
  if (flat.length === 0 || !first) return UNKNOWN
  if (flat.length === 1) return first
  if (flat.every((value) => value.type === 'text' || value.type === 'unknown')) {
    return text(...bounded(flat.flatMap(textsOf)))
  }
  return flat.length > MOST ? UNKNOWN : { type: 'either', values: flat }
}

/** Every way of putting the parts one after another, by `put`. */
export function combine(parts: readonly (readonly string[])[], put: (parts: readonly string[]) => string): Value {
  let ways: (readonly string[])[] = [[]]
  for (const part of parts) {
    ways = ways.flatMap((way) => part.map((one) => [...way, one]))
    if (ways.length > MOST * 4) return text(HOLE)
  }
  return text(...bounded(ways.map(put)))
}

export const mapTexts = (value: Value, change: (text: string) => string): Value =>
  text(...bounded(textsOf(value).map(change)))

/** Whether all that is not known of a text is what the environment gives. */
export const isEnvironments = (path: string): boolean =>
  path.includes(ENVIRONMENT_HOLE) && !path.replaceAll(ENVIRONMENT_HOLE, '').includes(HOLE)

const isAnchored = (path: string): boolean => path.startsWith(ANCHOR) || path.startsWith(SOURCE_ANCHOR)
/** From the root or from the application's directory. */
export const isAbsolute = (path: string): boolean => path.startsWith('/') || isAnchored(path)

/**
 * A path without `.`, `..` and doubled slashes. `..` past a hole, or out of the application's directory, makes a path
 * that begins with a hole: it may lie anywhere, and come back in.
 */
export function normalise(written: string): string {
  // `file://${__dirname}/x`: what stands before the anchor is no part of the path.
  const path = written.slice(Math.max(written.lastIndexOf(ANCHOR), written.lastIndexOf(SOURCE_ANCHOR), 0))
  const anchor = isAnchored(path) ? path.charAt(0) : ''
  const rooted = !anchor && path.startsWith('/')
  const parts: string[] = []
  let lost = false
  for (const part of path.slice(anchor.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') {
      parts.push(part)
      continue
    }
    const last = parts.at(-1)
    if (last === undefined ? anchor !== '' : last.includes(HOLE)) {
      lost = true
      parts.length = 0
    } else if (last !== undefined && last !== '..') parts.pop()
    else if (!rooted && !lost) parts.push('..')
  }
  const joined = parts.join('/')
  if (lost) return joined === '' ? HOLE : `${HOLE}/${joined}`
  if (anchor) return joined === '' ? anchor : `${anchor}/${joined}`
  return rooted ? `/${joined}` : joined
}

export const joinPaths = (parts: readonly string[]): string => normalise(parts.filter((part) => part !== '').join('/'))

/** `path.resolve`, from the working directory (anchored). */
export function resolvePaths(parts: readonly string[], cwd: string): string {
  const from = parts.findLastIndex(isAbsolute)
  const kept = from < 0 ? [cwd, ...parts] : parts.slice(from)
  // A part that is wholly unknown may be absolute, and then nothing before it counts.
  const unknown = kept.findLastIndex((part) => part.startsWith(HOLE))
  return joinPaths(unknown < 0 ? kept : [HOLE, ...kept.slice(unknown)])
}

export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash > 0) return path.slice(0, slash)
  if (slash === 0) return '/'
  if (isAnchored(path)) return slash < 0 ? HOLE : path.slice(0, 1)
  return path.includes(HOLE) ? HOLE : '.'
}

export const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What a key of an object or an index of a list holds; what the environment gives for any key of `ENVIRONMENT`. */
export function propertyOf(value: Value, name: string): Value {
  if (value === ENVIRONMENT) return text(ENVIRONMENT_HOLE)
  if (value.type === 'object')
    return value.entries.get(name) ?? (value.open ? UNKNOWN : { type: 'plain', value: undefined })
  if (value.type === 'list') return /^\d+$/.test(name) ? (value.items[Number(name)] ?? UNKNOWN) : UNKNOWN
  if (value.type === 'either') return either(value.values.map((one) => propertyOf(one, name)))
  return UNKNOWN
}

/** Any entry of an object or a list: `paths[env]`. */
export function anyOf(value: Value): Value {
  if (value === ENVIRONMENT) return text(ENVIRONMENT_HOLE)
  if (value.type === 'object' && !value.open) return either([...value.entries.values()])
  return value.type === 'list' ? either(value.items) : UNKNOWN
}
