import { readManifest, workspaceManifests } from '../../project/manifest.ts'
import { dirname } from '../../project/path.ts'
import type { Manifest } from '../../project/types.ts'
import type { AppFiles } from '../types.ts'

/** The members of a workspace, by directory from its root, in order of their paths. */
export type Members = ReadonlyMap<string, Manifest>

const known = new WeakMap<AppFiles, Members>()

/** None where no manifest or workspace file names any. */
export function membersOf(app: AppFiles): Members {
  const found = known.get(app)
  if (found) return found
  const files = new Map(
    [...app.paths()].map((path) => [path, { presence: 'tracked', size: 0, executable: false } as const]),
  )
  const manifests = workspaceManifests({ files, read: (path) => app.read(path) }, '')
  const members = new Map(manifests.flatMap((each) => (dirname(each.path) === '' ? [] : [[dirname(each.path), each]])))
  known.set(app, members)
  return members
}

/** Directories of workspace members, relative to the root. */
export const memberDirectories = (app: AppFiles): string[] => [...membersOf(app).keys()]

/** The directory of the member of this name. */
export function memberNamed(members: Members, name: string): string | undefined {
  for (const [directory, manifest] of members) if (manifest.name === name) return directory
  return undefined
}

/** Members that a manifest names among its dependencies; `production`: those that it needs when it runs. */
export function memberDependencies(members: Members, manifest: Manifest, production = false): string[] {
  const { dependencies, optionalDependencies, devDependencies, peerDependencies } = manifest
  const named = {
    ...dependencies,
    ...optionalDependencies,
    ...peerDependencies,
    ...(production ? {} : devDependencies),
  }
  return Object.keys(named).flatMap((name) => memberNamed(members, name) ?? [])
}

/** Members and those that they depend on, one after another, in order of their paths. */
export function memberClosure(members: Members, from: Iterable<string>, production = false): string[] {
  const found = new Set<string>(from)
  for (const directory of found) {
    const manifest = members.get(directory)
    if (manifest) for (const each of memberDependencies(members, manifest, production)) found.add(each)
  }
  return [...found].sort()
}

/** The manifest of the root itself. */
export const rootManifest = (app: AppFiles): Manifest | undefined =>
  readManifest((path) => app.read(path), 'package.json')
