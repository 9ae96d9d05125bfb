import type { BaseImage } from '../knowledge/types.ts'
import type { Replay } from './types.ts'

/** Users and groups by number, so that `1000:1000` and `node:node` compare as one. */
export interface Accounts {
  readonly users: Map<string, string>
  readonly groups: Map<string, string>
  /** Names that RUN lines made so far. */
  readonly made: Set<string>
  /** Homes of users by name, where a line or the base names one. */
  readonly homes: Map<string, string>
  /** Groups of users by name, where a line names one that is not the user's own. */
  readonly primary: Map<string, string>
}

const BASE_USER = '${USER-of-'

/** Stands for the user that a base of which nothing is known runs commands as: no line can name it, and it equals no other. */
export const baseUser = (reference: string): string => `${BASE_USER}${reference.replace(/[^\w/-]/g, '_')}}`

/** Whether a text names such a user: a user, an owner, a path below its home, or a line. */
export const namesBaseUser = (text: string): boolean => text.includes(BASE_USER)

/** A path below the home of such a user, as a report has it: `~/.cache/pip`. */
export const spokenHome = (path: string): string => path.replace(/^\/home\/\$\{USER-of-[^}]*\}/, '~')

/** Why no line can give what RUN lines made to whom it belonged. */
export function strangerIn({ stages, final }: Replay): string {
  const { reference } = stages.find(({ steps }) => steps.some(({ user }) => namesBaseUser(user))) ?? final
  return `who runs the RUN lines of ${reference} is not known`
}

export function accountsOf(base: BaseImage | undefined): Accounts {
  const accounts: Accounts = {
    users: new Map([['0', 'root']]),
    groups: new Map([['0', 'root']]),
    made: new Set(),
    homes: new Map([['root', '/root']]),
    primary: new Map(),
  }
  for (const user of base?.users ?? []) {
    accounts.users.set(String(user.uid), user.name)
    accounts.groups.set(String(user.gid), user.name)
    accounts.homes.set(user.name, user.home)
  }
  return accounts
}

export function copyAccounts(accounts: Accounts): Accounts {
  const { users, groups, made, homes, primary } = accounts
  return {
    users: new Map(users),
    groups: new Map(groups),
    made: new Set(made),
    homes: new Map(homes),
    primary: new Map(primary),
  }
}

/**
 * `user:group` from what USER, --chown and chown write. A user alone takes the group of the same name or number, as
 * COPY --chown does.
 */
export function ownerOf(text: string, accounts: Accounts): string {
  const [user = '', group] = text.replace('.', ':').split(':')
  const name = accounts.users.get(user) ?? user
  return `${name}:${group === undefined || group === '' ? name : (accounts.groups.get(group) ?? group)}`
}

/**
 * Who owns what a RUN makes. A number that no account of /etc/passwd has runs in the group root: moby/sys user.GetExecUser, which
 * BuildKit asks; COPY --chown and WORKDIR give it the group of the same number. Where lines made accounts, or wrote the
 * file themselves, the number is taken for one of these.
 */
export function runnerOf(user: string, accounts: Accounts, files: ReadonlyMap<string, unknown>): string {
  const known = accounts.users.has(user) || accounts.made.size > 0 || files.has('/etc/passwd')
  const stranger = /^\d+$/.test(user) && !known
  if (stranger) return `${user}:root`
  const primary = user.includes(':') ? undefined : accounts.primary.get(accounts.users.get(user) ?? user)
  return ownerOf(primary === undefined ? user : `${user}:${primary}`, accounts)
}

/** What `chown TEXT` makes of an owner: a part that is not given stays. */
export function chownedTo(text: string, old: string, accounts: Accounts): string {
  const [oldUser = 'root', oldGroup = 'root'] = old.split(':')
  const separator = text.includes(':') ? ':' : '\u0000'
  const [user = '', group] = text.split(separator)
  const newUser = user === '' ? oldUser : (accounts.users.get(user) ?? user)
  if (group === undefined) return `${newUser}:${oldGroup}`
  return `${newUser}:${group === '' ? newUser : (accounts.groups.get(group) ?? group)}`
}
