import { parentOf } from '../../image/paths.ts'
import type { Image } from '../../image/types.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Lockfile, Manifest, Project } from '../../project/types.ts'
import { unionFiles } from '../common/app.ts'
import type { AppFiles } from '../types.ts'
import { isInstalled } from './apart.ts'

/** Packages of a directory, as its manifest and its lockfile tell. */
export interface PackagesOf {
  readonly manifest: Manifest | undefined
  readonly lockfile: Lockfile | undefined
  readonly files: AppFiles
}

/**
 * Packages that are installed elsewhere than in the application's directory, and that what runs may load:
 * `RUN cd server && npm ci`, and `node server/index.js` from above. `apart`: those that nothing can load.
 */
export function otherPackages(
  directory: string,
  images: readonly [Image, ...Image[]],
  project: Project,
  apart: ReadonlyMap<string, string>,
): PackagesOf[] {
  return [...images[0].files].flatMap(([path, { origin }]): PackagesOf[] => {
    const place = parentOf(path)
    if (place === directory || !isInstalled(path, origin) || apart.has(path)) return []
    const files = unionFiles(images, place, project)
    const read = (name: string) => files.read(name)
    return [{ manifest: readManifest(read, 'package.json'), lockfile: readLockfile(read, ''), files }]
  })
}
