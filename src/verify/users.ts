import { systemPackages } from './packages.ts'
import type { Exported } from './compare-files.ts'
import type { FileSystem, Finding } from './types.ts'

/** A user or a group, by name: the fields that programs see. */
type Entries = ReadonlyMap<string, { readonly ids: string; readonly members: readonly string[] }>

/** passwd(5) and group(5), and what follows from them: whether two agree is told by `userFindings`. */
export const isUserDatabase = (path: string): boolean =>
  /^\/etc\/(passwd|group|shadow|gshadow|subuid|subgid)$/.test(path)

/**
 * Users and groups that the original's build made, and that the rewrite has not, or has otherwise. One that a package makes which the
 * rewrite leaves behind goes with it.
 */
export function userFindings({ before, after, base }: Exported): Finding[] {
  const scripts = wordsOfLeaving(before, after)
  const found = (['passwd', 'group'] as const).flatMap((database) => {
    const [was, now] = [entries(before, database), entries(after, database)]
    const from = entries(base, database)
    return [...was].flatMap(([name, { ids, members }]): [string, string][] => {
      const then = from.get(name)
      if (then?.ids === ids && then.members.join() === members.join()) return []
      const is = now.get(name)
      if (is && is.ids === ids && members.every((member) => is.members.includes(member))) return []
      if (!is && scripts.has(name)) return []
      const kind = database === 'passwd' ? 'user' : 'group'
      if (!is) return [[`the ${kind} ${name}`, `was ${ids}, is missing`]]
      if (is.ids !== ids) return [[`the ${kind} ${name}`, `was ${ids}, is ${is.ids}`]]
      return [[`the ${kind} ${name}`, `had the members ${members.join(', ')}, has ${is.members.join(', ') || 'none'}`]]
    })
  })
  return found.map(([what, because]) => ({ comparison: 'owner', what, because }))
}

function entries(files: FileSystem | undefined, database: 'passwd' | 'group'): Entries {
  const lines = (files?.get(`/etc/${database}`)?.text ?? '').split('\n').filter((line) => line.includes(':'))
  return new Map(
    lines.map((line) => {
      const [name = '', , id = '', group = '', , home = '', shell = ''] = line.split(':')
      return database === 'passwd'
        ? [name, { ids: `${id}:${group}, ${home}, ${shell}`, members: [] }]
        : [name, { ids: id, members: group.split(',').filter(Boolean) }]
    }),
  )
}

/** The words of the scripts with which packages that are gone set themselves up, deb-postinst(5). */
function wordsOfLeaving(before: FileSystem, after: FileSystem): Set<string> {
  const { packages } = systemPackages(after)
  const gone = [...systemPackages(before).packages.keys()].filter((name) => !packages.has(name))
  const scripts = gone.flatMap((name) =>
    ['postinst', 'preinst', 'config'].flatMap(
      (script) => before.get(`/var/lib/dpkg/info/${name}.${script}`)?.text ?? [],
    ),
  )
  return new Set(scripts.flatMap((script) => script.split(/[^\w.-]+/)))
}
