import { systemPackages } from './packages.ts'
import type { Exported } from './compare-files.ts'
import { same } from './nodes.ts'
import type { FileSystem, Finding, Node } from './types.ts'

/** A user or a group, by name: the fields that programs see. */
interface Entry {
  readonly id: number
  readonly group: number
  /** The home and the shell; a group has none. */
  readonly rest: string
  readonly members: readonly string[]
}

type Entries = ReadonlyMap<string, Entry>

type Database = 'passwd' | 'group'

/** passwd(5) and group(5), and what follows from them: whether two agree is told by `userFindings`. */
export const isUserDatabase = (path: string): boolean =>
  /^\/etc\/(passwd|group|shadow|gshadow|subuid|subgid)$/.test(path)

/**
 * Users and groups that the original's build made, and that the rewrite has not, or has otherwise. One that a package makes which the
 * rewrite leaves behind goes with it.
 */
export function userFindings(exported: Exported): Finding[] {
  const { before, after, base } = exported
  const scripts = wordsOfScripts(before, after, 'gone')
  const moved = movedAccounts(exported)
  const found = (['passwd', 'group'] as const).flatMap((database) => {
    const [was, now] = [entries(before, database), entries(after, database)]
    const from = entries(base, database)
    return [...was].flatMap(([name, one]): [string, string][] => {
      const { members } = one
      const then = from.get(name)
      if (then && idsOf(then) === idsOf(one) && then.members.join() === members.join()) return []
      const is = now.get(name)
      const same = is && (idsOf(is) === idsOf(one) || isMoved(one, is, database, moved))
      if (same && members.every((member) => is.members.includes(member))) return []
      if (!is && scripts.has(name)) return []
      const kind = database === 'passwd' ? 'user' : 'group'
      if (!is) return [[`the ${kind} ${name}`, `was ${idsOf(one)}, is missing`]]
      if (!same) return [[`the ${kind} ${name}`, `was ${idsOf(one)}, is ${idsOf(is)}`]]
      return [[`the ${kind} ${name}`, `had the members ${members.join(', ')}, has ${is.members.join(', ') || 'none'}`]]
    })
  })
  return found.map(([what, because]) => ({ comparison: 'owner', what, because }))
}

/** New numbers by the old ones, of accounts that a package which both have made anew, and that nothing else names. */
export interface MovedAccounts {
  readonly passwd: ReadonlyMap<number, number>
  readonly group: ReadonlyMap<number, number>
}

/** Packages give their accounts the next number that is free: https://www.debian.org/doc/debian-policy/ch-opersys.html#uid-and-gid-classes */
const isGiven = (id: number): boolean => id >= 100 && id <= 999

/** Accounts whose numbers follow from the order in which packages were installed. */
export function movedAccounts({ before, after, rewrite, beforeConfig }: Exported): MovedAccounts {
  const scripts = wordsOfScripts(before, after, 'kept')
  const named = [beforeConfig.user, ...rewrite.files.map((file) => file.before ?? '')].join('\n')
  const moved = (database: Database): ReadonlyMap<number, number> => {
    const now = entries(after, database)
    const rows = [...entries(before, database)].flatMap(([name, { id }]): [number, number][] => {
      const then = now.get(name)?.id
      if (then === undefined || then === id || !isGiven(id) || !isGiven(then) || !scripts.has(name)) return []
      return new RegExp(`\\b(${name}|${id})\\b`).test(named) ? [] : [[id, then]]
    })
    return new Map(rows)
  }
  return { passwd: moved('passwd'), group: moved('group') }
}

function isMoved(was: Entry, now: Entry, database: Database, moved: MovedAccounts): boolean {
  const id = moved[database].get(was.id) ?? was.id
  return id === now.id && (moved.group.get(was.group) ?? was.group) === now.group && was.rest === now.rest
}

/** Whether a file differs in nothing but the number of such an account. */
export function isOfMoved(was: Node, now: Node, moved: MovedAccounts): boolean {
  const uid = moved.passwd.get(was.uid) ?? was.uid
  const gid = moved.group.get(was.gid) ?? was.gid
  return (uid !== was.uid || gid !== was.gid) && same({ ...was, uid, gid }, now)
}

function entries(files: FileSystem | undefined, database: Database): Entries {
  const lines = (files?.get(`/etc/${database}`)?.text ?? '').split('\n').filter((line) => line.includes(':'))
  return new Map(
    lines.map((line) => {
      const [name = '', , id = '', group = '', , home = '', shell = ''] = line.split(':')
      return database === 'passwd'
        ? [name, { id: Number(id), group: Number(group), rest: `, ${home}, ${shell}`, members: [] }]
        : [name, { id: Number(id), group: Number(id), rest: '', members: group.split(',').filter(Boolean) }]
    }),
  )
}

const idsOf = ({ id, group, rest }: Entry): string => (rest === '' ? `${id}` : `${id}:${group}${rest}`)

/** The words of the scripts with which packages set themselves up, deb-postinst(5): those that are gone, or those that both have. */
function wordsOfScripts(before: FileSystem, after: FileSystem, which: 'gone' | 'kept'): Set<string> {
  const { packages } = systemPackages(after)
  const names = [...systemPackages(before).packages.keys()].filter((name) => packages.has(name) === (which === 'kept'))
  const scripts = names.flatMap((name) =>
    ['postinst', 'preinst', 'config'].flatMap(
      (script) => before.get(`/var/lib/dpkg/info/${name}.${script}`)?.text ?? [],
    ),
  )
  return new Set(scripts.flatMap((script) => script.split(/[^\w.-]+/)))
}
