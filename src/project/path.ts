/** The shortest form of a path, as Go's `path.Clean` gives it: no `.`, no doubled or trailing slash, `..` resolved where it can be. */
export function clean(path: string): string {
  if (path === '') return '.'
  if (CLEAN.test(path)) return path
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!absolute) parts.push('..')
  }
  const joined = parts.join('/')
  if (absolute) return `/${joined}`
  return joined === '' ? '.' : joined
}

/** Nearly all are clean: a path is looked through by one expression, and only the others in parts. */
const CLEAN = /^\/?(?:(?!\.\.?(?:\/|$))[^/]+\/)*(?!\.\.?$)[^/]+$/

/** Joins and cleans; empty parts are skipped. `join('', '')` is `.`. */
export function join(...parts: readonly string[]): string {
  return clean(parts.filter((part) => part !== '').join('/'))
}

/** The part before the last slash; `''` where there is none. */
export function dirname(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The part after the last slash. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path of the context in the form of `Project.files`: clamped to the root, without a leading slash; `''` is the root itself. */
export function contextPath(path: string): string {
  return clean(`/${path}`).slice(1)
}

const cachedDirectories = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>()

/** Every directory that holds a file of the listing, at any depth, without the root. Kept for each listing. */
export function directoriesOf(files: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = cachedDirectories.get(files)
  if (known) return known
  const directories = new Set<string>()
  for (const path of files.keys()) {
    for (let parent = dirname(path); parent !== '' && !directories.has(parent); parent = dirname(parent)) {
      directories.add(parent)
    }
  }
  cachedDirectories.set(files, directories)
  return directories
}
