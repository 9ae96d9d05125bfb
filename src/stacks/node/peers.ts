import type { Image } from '../../image/types.ts'
import { isDevelopmentTool } from '../../knowledge/development-tools.ts'
import { installScript } from '../../knowledge/lifecycle.ts'
import { readLockfile } from '../../project/lock/index.ts'
import type { Lockfile } from '../../project/types.ts'
import type { AppFiles } from '../types.ts'
import type { Application } from './facts.ts'
import { loadedPackages } from './loaded.ts'

/** Packages of types alone: compiled away. */
export function typesOnly(name: string): boolean {
  return (
    name.startsWith('@types/') ||
    name === 'type-fest' ||
    name === 'utility-types' ||
    name === 'ts-essentials' ||
    name === 'typescript'
  )
}

/**
 * Optional peers that a package loads when it builds, and not when the program runs. Sources: `next build` compiles Sass
 * (https://nextjs.org/docs/app/guides/sass) and runs the compiler's plugin, and @playwright/test is for its test mode.
 */
const BUILD_PEERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['next', ['sass', 'babel-plugin-react-compiler', '@playwright/test']],
])

const loadsOnlyToBuild = (name: string, peer: string): boolean =>
  BUILD_PEERS.get(name)?.includes(peer) === true || installScript(name)?.starts.includes(peer) === true

/** Whether npm leaves peers alone at an install: https://docs.npmjs.com/cli/using-npm/config#legacy-peer-deps */
export function legacyPeers(options: readonly string[], npmrc: string | undefined): boolean {
  return (
    options.includes('--legacy-peer-deps') ||
    options.includes('--force') ||
    options.includes('-f') ||
    /^\s*legacy-peer-deps\s*=\s*true/m.test(npmrc ?? '')
  )
}

/**
 * Why a package that stays may not load once development dependencies are gone: one of them is its peer. yarn and pnpm keep
 * a peer that is not optional, and so does npm from version 7 on where it heeds peers: then no lockfile marks it `dev`.
 */
export function peerRefusal(
  application: Application,
  dev: ReadonlySet<string>,
  images: readonly Image[],
): string | undefined {
  const { files } = application
  const lockfile = readLockfile((path) => files.read(path), '')
  const loaded = lockfile && loadedPackages(application, lockfile)
  const packages = lockfile?.packages ?? []
  const stay = packages.filter((each) => each.dev !== true)
  const staying = new Set(stay.map(({ name }) => name))
  const gone = new Set(
    lockfile?.manager === 'npm' ? packages.flatMap(({ name }) => (staying.has(name) ? [] : [name])) : [],
  )
  for (const each of stay) {
    if (loaded?.has(each.name) === false) continue
    for (const peer of Object.keys(each.peerDependencies)) {
      const leaves = each.optionalPeers.includes(peer) ? dev.has(peer) : gone.has(peer)
      if (leaves && !typesOnly(peer) && !loadsOnlyToBuild(each.name, peer))
        return `${each.name} may load ${peer}, which is a development dependency`
    }
  }
  const library = heedsPeers(lockfile, files, images) ? undefined : [...dev].find((name) => !isDevelopmentTool(name))
  return library === undefined
    ? undefined
    : `${library}, a development dependency, may be the peer of a package that stays, and nothing here tells of peers`
}

/** Whether a peer stays installed, or is known from the lockfile. */
function heedsPeers(lockfile: Lockfile | undefined, files: AppFiles, images: readonly Image[]): boolean {
  if (lockfile !== undefined && (lockfile.manager !== 'npm' || lockfile.version !== '1')) return true
  return !images.some(({ base, steps }) =>
    steps.some(({ effects }) =>
      effects.some(
        (effect) =>
          effect.type === 'node' &&
          effect.tool === 'npm' &&
          (effect.verb === 'install' || effect.verb === 'ci') &&
          ((base?.npm !== undefined && base.npm < 7) || legacyPeers(effect.options, files.read('.npmrc'))),
      ),
    ),
  )
}
