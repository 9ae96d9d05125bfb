import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { realpath } from '../project/disk/git.ts'
import { startLists, type Listing } from '../project/disk/lists.ts'
import { findRepository, openRepository, type Repository } from '../project/load.ts'
import { from, relativeTo } from '../project/sorted.ts'

/** A path with `/` between its parts, whatever the system's separator. */
export const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

/** The repositories of a run, each listed once. */
export interface Listings {
  /** Asks git for both lists at once for each repository that the paths lie in, before anything of it is wanted. */
  prepare(paths: readonly string[]): Promise<void>
  /** The repository that a directory lies in, or the directory itself. */
  repositoryOf(directory: string): Repository
  /** The repository's own files below a directory, sorted, by path from there. */
  below(directory: string): readonly string[]
}

/** `git`: whether git says which files are a repository's own. `begun` is a listing that was started before anything was loaded. */
export function createListings({ git = true }: { readonly git?: boolean } = {}, begun?: Listing): Listings {
  const known = new Map<string, Repository>()
  const byName = new Map<string, Repository>()
  const prepare = async (paths: readonly string[]): Promise<void> => {
    if (!git) return
    for (const path of paths) {
      const real = realpath(resolve(path))
      const root = real === undefined ? undefined : findRepository(real)
      if (root === undefined || known.has(root)) continue
      const listing = begun?.root === root ? begun : startLists(root)
      known.set(root, openRepository(root, { lists: await listing.lists }))
    }
  }
  const opened = (directory: string): Repository => {
    const base = realpathSync(resolve(directory))
    const root = findRepository(base) ?? base
    const repository = known.get(root) ?? openRepository(root, { git })
    known.set(root, repository)
    return repository
  }
  const repositoryOf = (directory: string): Repository => {
    const repository = byName.get(directory) ?? opened(directory)
    byName.set(directory, repository)
    return repository
  }
  return {
    prepare,
    repositoryOf,
    below: (directory) => {
      const { root, paths } = repositoryOf(directory)
      const prefix = slashed(relative(root, realpathSync(resolve(directory))))
      if (prefix === '') return paths
      return from(paths, prefix, (path) => path).map((path) => relativeTo(path, prefix))
    },
  }
}
