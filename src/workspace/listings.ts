import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { findRepository, listedFiles } from '../project/load.ts'

/** Files below a directory, as git lists them; undefined where it does not. */
export type Listing = (directory: string) => readonly string[] | undefined

/** A path with `/` between its parts, whatever the system's separator. */
export const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

/** Gives `listedFiles`, which asks git once for each repository: what is below a directory is part of that. */
export function createListing(): Listing {
  const known = new Map<string, readonly string[] | undefined>()
  const all = (root: string): readonly string[] | undefined => {
    if (!known.has(root)) known.set(root, listedFiles(root))
    return known.get(root)
  }
  return (directory) => {
    const base = realpathSync(resolve(directory))
    const root = findRepository(base) ?? base
    if (root === base) return all(root)
    const prefix = `${slashed(relative(root, base))}/`
    return all(root)?.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []))
  }
}
