import { readManifest } from '../../../project/manifest.ts'
import { join } from '../../../project/path.ts'
import type { Manifest } from '../../../project/types.ts'
import type { AppFiles } from '../../types.ts'

/** A package.json, and the directory that it stands in. */
export type AppManifest = Manifest & { readonly directory: string }

export function depends(manifest: Manifest, name: string): boolean {
  return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].some((table) =>
    Object.hasOwn(table, name),
  )
}

/** The package.json that holds for a directory: its own, or the nearest above it. */
export function manifestFor(app: AppFiles, cwd: string): AppManifest | undefined {
  for (
    let directory = cwd;
    ;
    directory = directory.includes('/') ? directory.slice(0, directory.lastIndexOf('/')) : ''
  ) {
    const manifest = readManifest((path) => app.read(path), join(directory === '' ? '.' : directory, 'package.json'))
    if (manifest) return { ...manifest, directory }
    if (directory === '') return undefined
  }
}
