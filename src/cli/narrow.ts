import { relative, resolve } from 'node:path'
import { changedSince } from '../workspace/history.ts'
import { namePattern } from '../workspace/names.ts'
import { isTouched, type Place } from '../workspace/place.ts'
import { inside } from '../workspace/write.ts'
import type { Target } from '../workspace/discover.ts'
import { slashed } from '../workspace/listings.ts'
import type { Narrowed } from './batch-settings.ts'
import { UsageError } from './usage.ts'

/** Which Dockerfiles of a run are looked at. */
export interface Selection {
  /** By its path alone. */
  takes(target: Target): boolean
  /** By what has changed in what it is built from. */
  takesPlace(place: Place): boolean
  /** By what was found in it; undefined where its ecosystem is not known. */
  takesStack(stack: string | undefined): boolean
  /** Whether that need not be asked. */
  readonly takesAnyStack: boolean
}

/** A path is a Dockerfile, a directory that it lies in, or a pattern that its path from `cwd` matches. */
export function selectionOf({ stacks, paths, since }: Narrowed, cwd: string): Selection {
  const tests = paths.map((given) => {
    const full = resolve(cwd, given)
    const matches = /[*?[]/.test(given) ? namePattern(given) : undefined
    return (path: string) => inside(full, path) || matches?.(slashed(relative(cwd, path))) === true
  })
  const changes = new Map<string, ReadonlySet<string>>()
  const changesOf = (root: string, reference: string): ReadonlySet<string> => {
    const known = changes.get(root)
    if (known) return known
    const told = changedSince(root, reference)
    if (!told.ok)
      throw new UsageError(`--since: ${told.because}.`, 'Name a branch, a tag or a commit that was fetched.')
    changes.set(root, told.value)
    return told.value
  }
  return {
    takes: ({ path }) => tests.length === 0 || tests.some((test) => test(path)),
    takesPlace: (place) => since === undefined || isTouched(place, changesOf(place.target.root, since)),
    takesAnyStack: stacks.length === 0,
    takesStack: (stack) => stacks.length === 0 || stacks.includes(stack ?? 'none'),
  }
}
