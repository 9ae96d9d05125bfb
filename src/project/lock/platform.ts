import { stringListOf, type Fields } from '../json.ts'
import type { LockedPackage } from '../types.ts'

/** The systems of a package from the fields `os`, `cpu` and `libc` of its entry, as npm and pnpm keep them. */
export function platformOf(facts: Fields): Pick<LockedPackage, 'platform'> {
  const platform = { os: stringListOf(facts.os), cpu: stringListOf(facts.cpu), libc: stringListOf(facts.libc) }
  return platform.os.length + platform.cpu.length + platform.libc.length === 0 ? {} : { platform }
}

/** The same from yarn's `conditions: os=linux & cpu=x64 & libc=glibc`. https://yarnpkg.com/configuration/manifest#os */
export function platformOfConditions(text: string | undefined): Pick<LockedPackage, 'platform'> {
  const named = (key: string) =>
    [...(text ?? '').matchAll(new RegExp(`\\b${key}=(!?[\\w-]+)`, 'g'))].map(([, name = '']) => name)
  return platformOf({ os: named('os'), cpu: named('cpu'), libc: named('libc') })
}
