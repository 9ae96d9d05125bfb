import satisfies from 'semver/functions/satisfies.js'
import { readManifest, workspaceManifests, workspacePatterns } from '../manifest.ts'
import { inside, type Reader } from '../reader.ts'
import type { Manifest } from '../types.ts'

/** What the project itself asks for: where a walk of a locked graph begins. */
export interface Roots {
  readonly manifests: readonly Manifest[]
  readonly run: readonly (readonly [name: string, spec: string])[]
  readonly dev: readonly (readonly [name: string, spec: string])[]
}

/** Undefined where not all manifests can be seen: there is none, or there are workspaces and no listing to find them in. */
export function rootsOf(reader: Reader, directory: string): Roots | undefined {
  const manifest = readManifest(reader, inside(directory, 'package.json'))
  if (!manifest) return undefined
  const manifests = [manifest]
  if (workspacePatterns(reader, directory).length > 0) {
    if (typeof reader === 'function' || !reader.files) return undefined
    manifests.push(...workspaceManifests({ files: reader.files, read: (path) => reader.read(path) }, directory))
  }
  return {
    manifests,
    run: manifests.flatMap((each) => Object.entries({ ...each.dependencies, ...each.optionalDependencies })),
    dev: manifests.flatMap((each) => Object.entries(each.devDependencies)),
  }
}

/** Keys that are reached from some others. */
export function reachable(
  from: Iterable<string | undefined>,
  next: (key: string) => Iterable<string | undefined>,
): ReadonlySet<string> {
  const seen = new Set<string>()
  const open: string[] = []
  const add = (key: string | undefined) => {
    if (key === undefined || seen.has(key)) return
    seen.add(key)
    open.push(key)
  }
  for (const key of from) add(key)
  for (let key = open.pop(); key !== undefined; key = open.pop()) for (const other of next(key)) add(other)
  return seen
}

/** Everything that a frozen install of a manifest asks for by name, later kinds over earlier ones, and peers where wanted. */
export function asked(manifest: Manifest): [name: string, spec: string][] {
  return Object.entries({ ...manifest.devDependencies, ...manifest.dependencies, ...manifest.optionalDependencies })
}

/** Whether a workspace takes the place of a registry package: same name, and a version that fits. */
export function isWorkspace(workspaces: readonly Manifest[], name: string, spec: string): boolean {
  return workspaces.some((workspace) => {
    if (workspace.name !== name) return false
    if (spec.startsWith('workspace:') || spec === '*') return true
    const version = typeof workspace.json.version === 'string' ? workspace.json.version : '0.0.0'
    return satisfies(version, spec, { loose: true })
  })
}

/** Why two tables differ; undefined where they are the same. */
export function difference(
  wanted: Readonly<Record<string, string>>,
  locked: Readonly<Record<string, string>>,
): string | undefined {
  for (const [name, spec] of Object.entries(wanted)) {
    const other = Object.hasOwn(locked, name) ? locked[name] : undefined
    if (other === undefined) return `${name}@${spec} is not in the lockfile`
    if (other !== spec) return `${name}@${spec} is asked for, the lockfile has ${name}@${other}`
  }
  const extra = Object.keys(locked).find((name) => !Object.hasOwn(wanted, name))
  return extra === undefined ? undefined : `the lockfile has ${extra}, which is no longer asked for`
}
