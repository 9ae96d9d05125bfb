import { dirname, join } from '../project/path.ts'
import { readLoaderCache } from './loader-cache.ts'
import { keep } from './cures.ts'
import { lookup, type Lookup } from './lookup.ts'
import { systemPackages } from './packages.ts'
import type { Exported } from './compare-files.ts'
import type { Elf } from '../project/types.ts'
import type { FileSystem, Finding } from './types.ts'

/** Finds libraries as a loader does. */
interface Loader {
  /** Where a needed library is found; undefined where it is not. */
  find(path: string, elf: Elf, name: string): string | undefined
  /** Whether a program or library loads with all that it needs. */
  loads(path: string): boolean
  /** Versions that a library at a path lacks. */
  lacks(path: string, versions: readonly string[]): readonly string[]
}

/** Debian's names of machines, in which each has a directory of its own: https://wiki.debian.org/Multiarch/Tuples */
const TUPLES: ReadonlyMap<number, string> = new Map([
  [3, 'i386-linux-gnu'],
  [21, 'powerpc64le-linux-gnu'],
  [22, 's390x-linux-gnu'],
  [40, 'arm-linux-gnueabihf'],
  [62, 'x86_64-linux-gnu'],
  [183, 'aarch64-linux-gnu'],
  [243, 'riscv64-linux-gnu'],
])

/** Where musl looks when /etc/ld-musl-ARCH.path says nothing: musl, ldso/dynlink.c. */
const MUSL_DIRECTORIES = ['/lib', '/usr/local/lib', '/usr/lib']
/** Names that musl's loader takes for itself, in the same place. */
const MUSL_ITSELF = /^lib(c|pthread|rt|m|dl|util|xnet)\.(so|musl-[^/]*)/

/**
 * Programs and libraries of the rewrite that want for a library which the original had, where all that they need was there.
 * Sources: ld.so(8), ldconfig(8); musl, ldso/dynlink.c.
 */
export function libraryFindings({ before, after, afterBase, beforeConfig, afterConfig, packageOf }: Asked): Finding[] {
  const was = loaderOf(before, beforeConfig.env.get('LD_LIBRARY_PATH'))
  const now = loaderOf(after, afterConfig.env.get('LD_LIBRARY_PATH'))
  const alone = afterBase && loaderOf(afterBase, afterConfig.env.get('LD_LIBRARY_PATH'))
  // A slim image has files of its own that do not load in it, such as Python's module for Tk: whoever loads them says so.
  const asPublished = (path: string, elf: Elf, name: string) =>
    afterBase?.get(path)?.elf?.needed.includes(name) === true && alone?.find(path, elf, name) === undefined
  const lost = new Map<string, { found: string; by: string[] }>()
  for (const [path, { elf }] of after) {
    if (!elf) continue
    const missing = elf.needed.filter(
      (name) => now.find(path, elf, name) === undefined && !asPublished(path, elf, name),
    )
    if (elf.interpreter !== undefined && lookup(after).real(elf.interpreter) === undefined)
      missing.push(elf.interpreter)
    if (missing.length === 0 || !was.loads(path)) continue
    for (const name of missing) {
      const found = name === elf.interpreter ? name : was.find(path, before.get(path)?.elf ?? elf, name)
      if (found === undefined) continue
      const known = lost.get(name)
      if (known) known.by.push(path)
      else lost.set(name, { found, by: [path] })
    }
  }
  const missing = [...lost].map(([what, { found, by }]): Finding => {
    const more = by.length > 1 ? ` and ${by.length - 1} more` : ''
    const because = `${by[0] ?? ''}${more} needs it`
    const cure = keep(found, { before, owner: packageOf })(because)
    return { comparison: 'library', what, because: `was ${found}, is not found; ${because}`, cure }
  })
  return [...missing, ...olderFindings({ before, after, packageOf, ...(afterBase && { afterBase }) }, was, now)]
}

/** Libraries that are there, and lack a version of symbols that something needs which loaded in the original: `GLIBC_2.38`. */
function olderFindings(
  { before, after, afterBase, packageOf }: Pick<Asked, 'before' | 'after' | 'afterBase' | 'packageOf'>,
  was: Loader,
  now: Loader,
): Finding[] {
  const older = new Map<string, { name: string; found: string; version: string; by: string[] }>()
  for (const [path, { elf }] of after) {
    if (!elf?.wants || !was.loads(path) || afterBase?.get(path)?.elf) continue
    for (const [name, versions] of elf.wants) {
      const found = now.find(path, elf, name)
      for (const version of found === undefined ? [] : now.lacks(found, versions)) {
        const known = older.get(`${found} ${version}`)
        if (known) known.by.push(path)
        else older.set(`${found} ${version}`, { name, found: found ?? '', version, by: [path] })
      }
    }
  }
  return [...older.values()].map(({ name, found, version, by }): Finding => {
    const [first = ''] = by
    const more = by.length > 1 ? ` and ${by.length - 1} more` : ''
    const because = `${first}${more} needs ${version} of ${name}, and ${found} is older`
    const elf = after.get(first)?.elf
    const original = elf && was.find(first, elf, name)
    // A package of the same name is the older one again; what was built or brought by hand can be taken along.
    const mends = original !== undefined && packageOf(original) === undefined
    const cure = mends ? keep(original, { before, owner: packageOf })(because) : undefined
    return { comparison: 'library', what: `${name} ${version}`, because, ...(cure && { cure }) }
  })
}

export interface Asked extends Exported {
  /** The system's package that owns a path of the original. */
  readonly packageOf: (path: string) => string | undefined
}

function loaderOf(files: FileSystem, libraryPath: string | undefined): Loader {
  const at = lookup(files)
  const cached = readLoaderCache(at.node('/etc/ld.so.cache')?.text ?? '')
  const musl = muslDirectories(at)
  const given = (libraryPath ?? '').split(/[:;]/).filter((path) => path.startsWith('/'))

  const directories = (path: string, { machine, runpath }: Elf): string[] => {
    const tuple = TUPLES.get(machine)
    const origins = new Set([dirname(path) || '/', dirname(at.real(path) ?? path) || '/'])
    const own = runpath.flatMap((each) => [...origins].map((origin) => expanded(each, origin, tuple)))
    const multiarch = tuple === undefined ? [] : [`/lib/${tuple}`, `/usr/lib/${tuple}`]
    return [
      ...own,
      ...given,
      ...musl,
      ...(musl.length > 0 ? [] : [...multiarch, '/lib64', '/usr/lib64', '/lib', '/usr/lib']),
    ]
  }

  const fits = (candidate: string, { machine, bits }: Elf): boolean => {
    const found = at.node(candidate)?.elf
    return found?.machine === machine && found.bits === bits
  }

  const find = (path: string, elf: Elf, name: string): string | undefined => {
    if (name.includes('/')) return fits(name, elf) ? name : undefined
    const candidates = [
      ...directories(path, elf).map((directory) => join(directory, name)),
      ...(cached.get(name) ?? []),
    ]
    const found = candidates.find((candidate) => fits(candidate, elf))
    if (found !== undefined || musl.length === 0 || !MUSL_ITSELF.test(name)) return found
    return at
      .list('/lib')
      .map((each) => `/lib/${each}`)
      .find((each) => each.startsWith('/lib/ld-musl-'))
  }

  // musl knows no versions, and glibc only warns where a library tells none.
  const lacks = (path: string, versions: readonly string[]): readonly string[] => {
    const has = musl.length > 0 ? undefined : at.node(path)?.elf?.has
    return has === undefined ? [] : versions.filter((version) => !has.includes(version))
  }

  const known = new Map<string, boolean>()
  const loads = (path: string): boolean => {
    const asked = at.real(path) ?? path
    const before = known.get(asked)
    if (before !== undefined) return before
    // Libraries may need one another: what is being asked is taken to load.
    known.set(asked, true)
    const elf = files.get(asked)?.elf
    const all =
      elf !== undefined &&
      (elf.interpreter === undefined || at.real(elf.interpreter) !== undefined) &&
      elf.needed.every((name) => {
        const found = find(path, elf, name)
        return found !== undefined && loads(found) && lacks(found, elf.wants?.get(name) ?? []).length === 0
      })
    known.set(asked, all)
    return all
  }
  return { find, loads, lacks }
}

/** Empty where the loader is not musl's. */
function muslDirectories(at: Lookup): string[] {
  const loader = at.list('/lib').find((name) => /^ld-musl-.*\.so\.1$/.test(name))
  if (loader === undefined) return []
  const machine = loader.slice('ld-musl-'.length, -'.so.1'.length)
  const told = at.node(`/etc/ld-musl-${machine}.path`)?.text
  return told === undefined ? MUSL_DIRECTORIES : told.split(/[:\n]/).filter((path) => path.startsWith('/'))
}

function expanded(path: string, origin: string, tuple: string | undefined): string {
  return path
    .replace(/\$(?:ORIGIN\b|\{ORIGIN\})/g, origin)
    .replace(/\$(?:LIB\b|\{LIB\})/g, tuple === undefined ? 'lib' : `lib/${tuple}`)
}

/** The package that owns a path as it is written, or as links lead to it. */
export function packageOfPath(files: FileSystem): (path: string) => string | undefined {
  const { owners } = systemPackages(files)
  const { real } = lookup(files)
  return (path) => owners(path)[0] ?? owners(real(path) ?? path)[0]
}
