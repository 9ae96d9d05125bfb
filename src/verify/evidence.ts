import type { Evidence } from '../types.ts'

export const noEvidence: Evidence = { packages: new Map(), paths: new Map() }

/** All that either of two says; where both speak of one thing, the first. */
export function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  const development = a.development ?? b.development
  return {
    packages: new Map([...b.packages, ...a.packages]),
    paths: new Map([...b.paths, ...a.paths]),
    ...(development === undefined ? {} : { development }),
  }
}

/** Whether two ask for the same, whatever their reasons. */
export function sameEvidence(a: Evidence, b: Evidence): boolean {
  const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    one.size === other.size && [...one.keys()].every((key) => other.has(key))
  return (
    same(a.packages, b.packages) &&
    same(a.paths, b.paths) &&
    (a.development === undefined) === (b.development === undefined)
  )
}

/** What it tells the rewrite to keep, a line each: `keep libpq5: the log says …`. */
export function evidenceInWords({ packages, paths, development }: Evidence): string[] {
  return [
    ...[...packages].map(([name, because]) => `install ${name}: ${because}`),
    ...[...paths].map(([path, because]) => `keep ${path}: ${because}`),
    ...(development === undefined ? [] : [`keep the development dependencies: ${development}`]),
  ]
}
