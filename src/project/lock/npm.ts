import { field, parseJson } from '../json.ts'
import { readManifest } from '../manifest.ts'
import { join } from '../path.ts'
import { inside, readerOf, type Reader } from '../reader.ts'
import type { LockedPackage, Lockfile } from '../types.ts'
import { entriesOf, isInstalled, lockedPackage, type Entries } from './npm-graph.ts'
import { npmInStep } from './npm-step.ts'

/**
 * Reads `package-lock.json` or `npm-shrinkwrap.json`, lockfileVersion 1, 2 and 3; undefined where it is absent or no such file.
 * Format: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function readNpmLock(
  reader: Reader,
  directory: string,
  name: 'package-lock.json' | 'npm-shrinkwrap.json',
): Lockfile | undefined {
  const path = inside(directory, name)
  const json = parseJson(readerOf(reader)(path))
  if (!json) return undefined
  const written = field(json, 'lockfileVersion')
  const version = typeof written === 'number' ? written : 1
  const entries = entriesOf(json)
  return {
    path,
    manager: 'npm',
    version: String(version),
    packages: packagesOf(entries, version),
    inStep: (manifest, workspaces = [], options = {}) =>
      npmInStep(
        { version, entries, manifestOf: (below) => readManifest(reader, join(directory, below, 'package.json')) },
        manifest,
        workspaces,
        options,
      ),
  }
}

const listed = new WeakMap<Entries, readonly LockedPackage[]>()

/** The version is the lockfile's own: one for the same entries. */
function packagesOf(entries: Entries, version: number): readonly LockedPackage[] {
  const known = listed.get(entries)
  if (known) return known
  const packages = [...entries.values()]
    .filter((entry) => isInstalled(entry.path))
    .map((entry) => lockedPackage(entry, version))
  listed.set(entries, packages)
  return packages
}
