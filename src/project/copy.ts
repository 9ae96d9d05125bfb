import { compileGlob, hasWildcard } from './glob.ts'
import { basename, clean, contextPath, directoriesOf, dirname, join } from './path.ts'
import type { Copied, FileFacts } from './types.ts'

/** Whether a source, as COPY writes it, is the whole context: `.`, `./`, `/`. */
export const isWholeContext = (source: string): boolean => /^\.?\/*\.?\/?$/.test(source)

export interface CopyOptions {
  /** Whether a path of the image is known to be a directory, as the image stands before this instruction. */
  readonly isDirectory?: (path: string) => boolean
  /** ADD: local tar archives are unpacked, URLs fetched. */
  readonly add?: boolean
}

export interface CopyResult {
  /** Each path of the image once: where two sources fall on one path, the later. */
  readonly files: readonly Copied[]
  /** Plain sources that the context does not have: the build fails. */
  readonly missing: readonly string[]
  /** Patterns that match nothing: BuildKit copies nothing; the classic builder fails where no other source is there. Malformed ones too. */
  readonly unmatched: readonly string[]
  /** Local archives that ADD unpacks; `to` is the directory. By name: the engine looks at the content. */
  readonly archives: readonly Copied[]
  /** URLs and git repositories that ADD fetches. */
  readonly remote: readonly string[]
  /** Whether the destination is a directory after the copy. */
  readonly intoDirectory: boolean
}

/**
 * What COPY or ADD of context sources brings. Sources and destination are expanded already; `workdir` is absolute, or `''`
 * where it is not known (destinations are then relative to it).
 * Sources: dispatchCopy of BuildKit's dockerfile2llb and docopy of its file backend; fsutil's copy.
 */
export function copied(
  files: ReadonlyMap<string, FileFacts>,
  sources: readonly string[],
  destination: string,
  workdir: string,
  options: CopyOptions = {},
): CopyResult {
  const to = destination.startsWith('/') || workdir === '' ? clean(destination || '.') : join(workdir, destination)
  const named = destination === '' || destination === '.' || /(^|\/)\.?$/.test(destination)
  let directory = named || sources.length > 1 || isKnownDirectory(to, workdir, options)
  const byTarget = new Map<string, Copied>()
  const missing: string[] = []
  const unmatched: string[] = []
  const archives: Copied[] = []
  const remote: string[] = []

  const put = (from: string, target: string) => {
    byTarget.delete(target)
    byTarget.set(target, { from, to: target })
  }
  const bring = (path: string) => {
    const real = followLinks(files, path)
    if (real === undefined) return false
    if (!files.has(real)) {
      const contents = below(files, real)
      if (!contents) return false
      for (const from of contents) put(from, join(to, real === '' ? from : from.slice(real.length + 1)))
      directory = true
      return true
    }
    if (options.add && isArchive(path)) archives.push({ from: real, to })
    else put(real, directory ? join(to, basename(path)) : to)
    return true
  }

  for (const source of sources) {
    if (options.add && isRemote(source)) {
      remote.push(source)
      continue
    }
    const path = contextPath(source)
    if (!hasWildcard(path)) {
      if (!bring(path)) missing.push(source)
      continue
    }
    const matches = expand(files, path)
    if (matches.length === 0) unmatched.push(source)
    for (const match of matches) bring(match)
  }
  return {
    files: [...byTarget.values()],
    missing,
    unmatched,
    archives,
    remote,
    intoDirectory: directory || archives.length > 0,
  }
}

function isKnownDirectory(path: string, workdir: string, options: CopyOptions): boolean {
  if (path === '/' || path === '.') return true
  // WORKDIR makes its directory and those above it.
  if (workdir !== '' && `${clean(workdir)}/`.startsWith(`${path}/`)) return true
  return options.isDirectory?.(path) ?? false
}

/** Paths that a pattern matches, in the order of a walk; what lies below a matched directory is not matched by itself. */
function expand(files: ReadonlyMap<string, FileFacts>, pattern: string): string[] {
  const matches = compileGlob(pattern)
  if (!matches) return []
  const depth = pattern.split('/').length
  const all = [...files.keys(), ...directoriesOf(files)]
  const found = new Set(all.filter((path) => matches(path) && path.split('/', depth + 1).length <= depth))
  return [...found].filter((path) => !hasAncestor(found, path)).sort(inWalkOrder)
}

/** Classes may match a slash, so that one match can lie below another. */
function hasAncestor(found: ReadonlySet<string>, path: string): boolean {
  for (let above = dirname(path); above !== ''; above = dirname(above)) if (found.has(above)) return true
  return false
}

function inWalkOrder(left: string, right: string): number {
  const a = left.split('/')
  const b = right.split('/')
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one = '', two = ''] = [a[index], b[index]]
    if (one !== two) return one < two ? -1 : 1
  }
  return a.length - b.length
}

/** Files below a directory (`''` is the root); undefined where there is no such directory. */
function below(files: ReadonlyMap<string, FileFacts>, directory: string): string[] | undefined {
  if (directory === '') return [...files.keys()]
  if (!directoriesOf(files).has(directory)) return undefined
  const prefix = `${directory}/`
  return [...files.keys()].filter((path) => path.startsWith(prefix))
}

const maximumLinks = 40

/** A source's path with every link on the way followed inside the context; undefined for a loop. A path that does not exist comes back as it is. */
function followLinks(files: ReadonlyMap<string, FileFacts>, path: string): string | undefined {
  let done = ''
  let rest = path === '' ? [] : path.split('/')
  for (let links = 0; rest.length > 0;) {
    const [part = '', ...after] = rest
    const here = done === '' ? part : `${done}/${part}`
    const link = files.get(here)?.link
    rest = after
    if (link === undefined) {
      done = here
      continue
    }
    if (++links > maximumLinks) return undefined
    const target = contextPath(link.startsWith('/') ? link : `${dirname(here)}/${link}`)
    rest = target === '' ? after : [...target.split('/'), ...after]
    done = ''
  }
  return done
}

/** ADD unpacks tar archives, plain or compressed with gzip, bzip2, xz or zstd. */
function isArchive(path: string): boolean {
  return /\.(tar|tar\.(gz|bz2|xz|zst|lzma)|tgz|tbz2?|txz|tzst)$/i.test(path)
}

function isRemote(source: string): boolean {
  return /^(https?|git|ssh|ftp):\/\//i.test(source) || /^git@[^/]+:/.test(source)
}
