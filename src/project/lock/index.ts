import { readManifest } from '../manifest.ts'
import { inside, type Reader } from '../reader.ts'
import type { Lockfile } from '../types.ts'
import { readBerryLock } from './berry.ts'
import { readBunBinaryLock, readBunLock } from './bun.ts'
import { readNpmLock } from './npm.ts'
import { readPnpmLock } from './pnpm.ts'
import { readYarnLock } from './yarn.ts'

/** Every lockfile of a directory, whatever manager it is of. Where npm's two are there, npm reads the first. */
export function lockfiles(reader: Reader, directory: string): Lockfile[] {
  return [
    readNpmLock(reader, directory, 'npm-shrinkwrap.json'),
    readNpmLock(reader, directory, 'package-lock.json'),
    readYarnLock(reader, directory),
    readBerryLock(reader, directory),
    readPnpmLock(reader, directory),
    readBunLock(reader, directory),
    readBunBinaryLock(reader, directory),
  ].filter((lockfile) => lockfile !== undefined)
}

/**
 * The lockfile that counts for a directory: that of the manager which package.json's `packageManager` names, else the only manager's.
 * Undefined where there is none, or where several managers have one and nothing tells which is meant: see `lockfiles`.
 */
export function readLockfile(reader: Reader, directory: string): Lockfile | undefined {
  const found = lockfiles(reader, directory)
  const named = readManifest(reader, inside(directory, 'package.json'))?.packageManager?.split('@')[0]
  const ofNamed =
    named === undefined ? [] : found.filter(({ manager }) => (manager === 'yarn-berry' ? 'yarn' : manager) === named)
  if (ofNamed.length > 0) return ofNamed[0]
  return new Set(found.map(({ manager }) => manager)).size === 1 ? found[0] : undefined
}
