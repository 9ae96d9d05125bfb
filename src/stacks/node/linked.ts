import type { Suite } from '../../knowledge/types.ts'
import type { Image } from '../../image/types.ts'
import type { LockedPackage } from '../../project/types.ts'

/**
 * The newest sharp (0.x) whose least libvips is in a suite: bullseye has 8.10.5, bookworm 8.14.1, trixie 8.16.1, and package.json
 * names 8.10.5 (0.27.2), 8.13.3 (0.31.3), 8.14.2 (0.32.0) and 8.16.1 (0.34.0). From 0.33 on it is node-addon-api that decides.
 */
const NEWEST_SHARP: Readonly<Partial<Record<Suite, number>>> = { bullseye: 27, bookworm: 31, trixie: 34 }
const ASKS_FOR_ADDONS = 33

/**
 * `-dev` packages of the image to whose libraries a package of a lockfile links, though it brings its own: sharp is compiled where
 * its install finds a libvips that is new enough. https://sharp.pixelplumbing.com/install#custom-libvips
 */
export function linkedWhereFound(
  { name, version }: LockedPackage,
  all: readonly LockedPackage[],
  { base, packages }: Image,
): readonly string[] {
  if (name !== 'sharp' || !packages.has('libvips-dev')) return []
  const minor = Number(/^0\.(\d+)\./.exec(version)?.[1] ?? Infinity)
  if (minor >= ASKS_FOR_ADDONS && !all.some((each) => each.name === 'node-addon-api')) return []
  const newest = base?.suite === undefined ? Infinity : (NEWEST_SHARP[base.suite] ?? Infinity)
  return minor <= newest ? ['libvips-dev'] : []
}

/** Libraries that someone installed to compile with: what only an install would name may link to them. */
export const developmentLibraries = ({ packages }: Image): readonly string[] =>
  [...packages.keys()].filter((name) => /^lib.+-dev$/.test(name))
