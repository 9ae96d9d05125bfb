import { installScript } from '../../knowledge/lifecycle.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import type { LockedPackage, Lockfile, Platform } from '../../project/types.ts'
import { looksNative } from './lifecycle.ts'

/** Rows of native modules that put nothing on a Linux system. */
const INERT = new Set(['fsevents'])

/** Names of packages that hold one system's binaries, where the lockfile does not tell: `@scope/name-linux-x64-gnu`. */
const SYSTEM_NAME = /(^|[-/_.])(linux|linuxmusl|musl|gnu|gnueabihf)([-_.]|$)/

/**
 * Why the packages of a lockfile that are there at run time, installed on glibc, may not run on musl, naming the first; undefined where
 * nothing of them is native. `all`: development dependencies are there as well.
 */
export function boundToGlibc({ packages, path }: Lockfile, all: boolean): string | undefined {
  for (const each of packages) {
    if (!all && each.dev === true) continue
    const because = nativeOf(each)
    if (because !== undefined) return `${each.name} ${because} (${path})`
  }
  return undefined
}

function nativeOf(each: LockedPackage): string | undefined {
  const { name, platform } = each
  if (INERT.has(name) || each.link !== undefined) return undefined
  if (platform) {
    if (!forLinux(platform)) return undefined
    if (platform.cpu.length > 0 || platform.libc.length > 0 || platform.os.some((os) => !os.startsWith('!')))
      return 'holds binaries of one system, and Debian takes those of glibc'
  } else if (SYSTEM_NAME.test(name)) return 'has the name of one system, and Debian takes the binaries of glibc'
  const row = nativeModule(name)
  if (row) {
    if (row.alpine === 'fails') return 'does not run on Alpine'
    return row.install === 'compiles'
      ? 'is compiled when it is installed, and so linked to glibc'
      : 'is installed with a binary that may be linked to glibc'
  }
  if (looksNative(each)) return 'has native code, which an install on Debian links to glibc'
  const script = installScript(name)
  if (script?.native) return 'fetches or compiles a program when it is installed'
  if (each.installScript === true && !script) return 'has an install script that may fetch or compile a program'
  return undefined
}

function forLinux({ os }: Platform): boolean {
  if (os.length === 0) return true
  return os.includes('linux') || (os.every((name) => name.startsWith('!')) && !os.includes('!linux'))
}

/**
 * Whether a lockfile tells which packages have install scripts: npm's from version 2 on, and pnpm's up to 8, but for optional packages of
 * one system.
 */
export function tellsScripts({ packages }: Lockfile): boolean {
  const asked = packages.filter(({ link, optional, platform }) => link === undefined && !(optional && platform))
  return asked.every(({ installScript }) => installScript !== undefined)
}
