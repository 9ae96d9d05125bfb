import { clean, dirname, join } from '../project/path.ts'
import type { FileSystem, Node } from './types.ts'

/** A file system as programs see it, with links followed. All paths are absolute. */
export interface Lookup {
  readonly files: FileSystem
  /** The path without links; undefined where nothing is there. */
  real(path: string): string | undefined
  /** What stands at a path, links followed. */
  node(path: string): Node | undefined
  /** Where a path lies: its directory without links, the last name as it is. It need not be there. */
  place(path: string): string
  /** Names directly below a directory, which is given without links. */
  list(directory: string): readonly string[]
}

/** As the kernel's, path_resolution(7). */
const MOST_LINKS = 40

const known = new WeakMap<FileSystem, Lookup>()

/** One for each file system: what it finds is kept. */
export function lookup(files: FileSystem): Lookup {
  const found = known.get(files) ?? makeLookup(files)
  known.set(files, found)
  return found
}

function makeLookup(files: FileSystem): Lookup {
  const directories = new Map<string, string | undefined>([['/', '/']])
  let children: Map<string, string[]> | undefined

  /** Directories that no entry names are taken to be there where something lies below them. */
  const realDirectory = (path: string, links: number): string | undefined => {
    if (directories.has(path)) return directories.get(path)
    const real = follow(path, links)
    if (links === 0) directories.set(path, real)
    return real
  }

  const follow = (path: string, links: number): string | undefined => {
    if (path === '/' || path === '') return '/'
    if (links > MOST_LINKS) return undefined
    const parent = realDirectory(dirname(path) || '/', links)
    if (parent === undefined) return undefined
    const here = joined(parent, path)
    const node = files.get(here)
    if (node?.kind !== 'link') return here
    const target = node.target ?? ''
    return follow(clean(target.startsWith('/') ? target : `${parent}/${target}`), links + 1)
  }

  const real = (path: string): string | undefined => {
    const found = follow(clean(path), 0)
    return found !== undefined && files.has(found) ? found : undefined
  }

  return {
    files,
    real,
    node: (path) => files.get(real(path) ?? ''),
    place: (path) => {
      const cleaned = clean(path)
      return joined(realDirectory(dirname(cleaned) || '/', 0) ?? dirname(cleaned), cleaned)
    },
    list: (directory) => {
      children ??= childrenOf(files)
      return children.get(directory) ?? []
    },
  }
}

function joined(directory: string, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return directory === '/' || directory === '' ? `/${name}` : `${directory}/${name}`
}

function childrenOf(files: FileSystem): Map<string, string[]> {
  const children = new Map<string, string[]>()
  for (const path of files.keys()) {
    if (path === '/') continue
    const parent = dirname(path) || '/'
    const name = path.slice(path.lastIndexOf('/') + 1)
    const names = children.get(parent)
    if (names) names.push(name)
    else children.set(parent, [name])
  }
  return children
}

/**
 * The path that an absolute path comes to, with every link on the way followed; undefined where nothing is there. Of
 * `/bin/sh` on Debian that is `/usr/bin/dash`.
 */
export function real(files: FileSystem, path: string): string | undefined {
  return lookup(files).real(path)
}

/** Whether something is there, links followed. */
export function has(files: FileSystem, path: string): boolean {
  return real(files, path) !== undefined
}

/** The first of some directories that has a file of this name: where a shell or the loader finds it. */
export function search(files: FileSystem, directories: readonly string[], name: string): string | undefined {
  for (const directory of directories) if (has(files, join(directory, name))) return join(directory, name)
  return undefined
}

/** Paths whose last part is `name`, shortest first. */
export function named(files: FileSystem, name: string): string[] {
  const end = `/${name}`
  return [...files.keys()].filter((path) => path.endsWith(end)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
