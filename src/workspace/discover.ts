import { realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { findRepository } from '../project/load.ts'
import { createListings, slashed, type Listings } from './listings.ts'
import { inWords } from './read.ts'
import { inside } from './write.ts'

/** A Dockerfile to look at. */
export interface Target {
  /** Absolute, as it was named or found. */
  readonly path: string
  /** The repository that it lies in, else the directory that was searched or holds it. Nothing outside is read or written. */
  readonly root: string
}

export interface Failure {
  /** As it was given, or absolute. */
  readonly path: string
  readonly because: string
  readonly next?: string
}

export interface Found {
  readonly targets: readonly Target[]
  readonly failures: readonly Failure[]
  /** Dockerfiles in directories whose names begin with a dot, which were passed over. */
  readonly hidden: number
}

const isHidden = (path: string): boolean => /(^|\/)\.[^/]+\//.test(path)

function below(directory: string, isDockerfile: (path: string) => boolean, listings: Listings): Target[] {
  const root = findRepository(directory) ?? directory
  return listings
    .below(directory)
    .filter((path) => isDockerfile(path) && !/(^|\/)(node_modules|vendor)\//.test(path))
    .map((path) => ({ path: join(directory, path), root }))
    .filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile())
}

/**
 * The Dockerfiles that paths stand for: a file is taken as it is, whatever its name; a directory is searched. Each file once,
 * in the order of the paths, and by name below a directory. A path that leads nowhere is a failure of its own. Directories below
 * it whose names begin with a dot are searched where `hidden` is given.
 */
export function discover(
  paths: readonly string[],
  cwd: string,
  isDockerfile: (path: string) => boolean,
  listings: Listings = createListings(),
  { hidden = false }: { readonly hidden?: boolean } = {},
): Found {
  const targets = new Map<string, Target>() // by the file that a path comes to
  const failures: Failure[] = []
  let passed = 0
  const add = (target: Target): void => {
    const real = realpathSync(target.path)
    if (!inside(realpathSync(target.root), real)) {
      // A Dockerfile that is a link to a file of the system is not read: the report could show what is in it.
      failures.push({ path: target.path, because: `it is a link that leads out of ${target.root}` })
    } else if (!targets.has(real)) targets.set(real, target)
  }
  for (const given of paths) {
    const path = resolve(cwd, given)
    try {
      if (!statSync(path).isDirectory()) {
        add({ path, root: findRepository(dirname(path)) ?? dirname(path) })
        continue
      }
    } catch (error) {
      failures.push({ path: given, because: inWords(error) })
      continue
    }
    const all = below(path, isDockerfile, listings)
    const found = hidden ? all : all.filter((target) => !isHidden(slashed(relative(path, target.path))))
    for (const target of found) add(target)
    passed += all.length - found.length
    if (found.length === 0) {
      const next =
        all.length > 0
          ? 'Directories whose names begin with a dot are searched with --hidden.'
          : 'Name the Dockerfile itself, or say what it is called: --dockerfile-name "*.docker".'
      failures.push({ path: given, because: 'no Dockerfile was found here', next })
    }
  }
  return { targets: [...targets.values()], failures, hidden: passed }
}
