import { hasByEitherName, isSuiteSpecific, runtimeLibraries } from '../knowledge/debian.ts'
import { isServed } from '../knowledge/packages.ts'
import { tagCurrent } from '../knowledge/tags.ts'
import { typelibsOf } from '../knowledge/typelibs.ts'
import { packageName } from './effects.ts'
import type { Facts, Image } from './types.ts'

/**
 * What programs load that Alpine's compilers of C++ have linked, and that its images of Python lack: a package that these
 * depend on. https://pkgs.alpinelinux.org/package/v3.20/main/x86_64/g++, .../build-base
 */
const OF_COMPILERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['g++', ['libstdc++']],
  ['build-base', ['libstdc++']],
])

/** The library packages that come with a `-dev` package on an image's suite, or with a compiler of Alpine's. */
function librariesWith(written: string, { base }: Image): readonly string[] {
  const name = packageName(written)
  if (base?.libc === 'musl') return OF_COMPILERS.get(name) ?? []
  const suite = base?.suite
  return name.endsWith('-dev') && suite !== undefined && isServed(suite) ? (runtimeLibraries(name, suite) ?? []) : []
}

/**
 * Whether a tag goes to another suite one day: one that is no longer made stays on the suite that it had; one with a variable may be
 * that of any version.
 */
export const mayChangeSuite = ({ base, reference }: Pick<Image, 'base' | 'reference'>): boolean =>
  base?.suiteInTag === false && (reference.includes('${') || tagCurrent(base.name, base.tag))

/** Library packages of a `-dev` package that an install may name: those that every suite of the tag has by this name. */
export function namedLibraries(written: string, image: Image): readonly string[] | undefined {
  const { base } = image
  const libraries = librariesWith(written, image)
  const suite = base?.suite
  const moving = suite && mayChangeSuite(image) && libraries.some((name) => isSuiteSpecific(name, suite))
  return moving ? undefined : libraries
}

/** The descriptions of libraries that come with a `-dev` package, of those that are known. */
export function typelibsWith(written: string, { base }: Image): readonly string[] {
  return base?.libc === 'musl' ? [] : (typelibsOf(packageName(written)) ?? [])
}

/** Whether an installed `-dev` package brings a library, or the description of one. */
export function broughtByDevelopment(library: string, image: Image): boolean {
  return [...image.packages.keys()].some(
    (name) =>
      hasByEitherName(new Set(librariesWith(name, image)), library) || typelibsWith(name, image).includes(library),
  )
}

/** Whether an image has a package: its base's, one that a RUN installs, or one that comes with a `-dev` package. */
function hasPackage(name: string, image: Image): boolean {
  return (
    [image.base?.packages, image.packages].some((all) => hasByEitherName(all, name)) ||
    broughtByDevelopment(name, image)
  )
}

/** What runs needs, and had, and the final stage does not have. */
export function missingNeeds(old: Image, now: Image, { needs }: Facts): string[] {
  const starts = ({ base }: Image, name: string) => base?.programs.has(name) === true
  // Where it was a package, a program of that name is another one: `/usr/local/bin/python3`.
  const lost = (name: string) =>
    hasPackage(name, old) ? !hasPackage(name, now) : starts(old, name) && !hasPackage(name, now) && !starts(now, name)
  return needs
    .filter(({ name }) => lost(name))
    .map(({ name, because }) => `${name} is not in the final stage: ${because}`)
}
