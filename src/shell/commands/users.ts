import type { Effect, ShellWord } from '../types.ts'
import { type Describer, type Family, NOTHING, readArguments, unknown, write, list } from './arguments.ts'

interface Account {
  readonly name: ShellWord
  readonly uid?: ShellWord | undefined
  readonly gid?: ShellWord | undefined
  readonly home?: ShellWord | undefined
  readonly system: boolean
}

function userEffect(program: string, account: Account): Effect {
  const { name, uid, gid, home, system } = account
  const opaque = [name, home].find((word) => word?.opaque)
  if (opaque) return unknown(program, `${opaque.raw} is not known`)
  return {
    type: 'user',
    name: name.value,
    ...(uid ? { uid: uid.value } : {}),
    ...(gid ? { gid: gid.value } : {}),
    ...(home ? { home: home.value } : {}),
    system,
  }
}

const group = (name: string, gid?: ShellWord, member?: ShellWord): Effect => ({
  type: 'group',
  name,
  ...(gid ? { gid: gid.value } : {}),
  ...(member ? { member: member.value } : {}),
})

const members = (groups: ShellWord | undefined, user: ShellWord): Effect[] =>
  groups
    ? groups.value
        .split(',')
        .filter(Boolean)
        .map((name) => group(name, undefined, user))
    : []

const homeOf = (account: Account): Effect[] => {
  if (account.name.opaque || account.home?.opaque) return []
  return [write(account.home?.value ?? `/home/${account.name.value}`, 'directory')]
}

/** useradd(8) of shadow; adduser is the same program on Red Hat's. */
const useradd: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'bcdefgGkKpRsuZ',
    long: list(`
  base-dir comment home-dir home expiredate inactive gid groups skel key password root shell uid
`),
  })
  const user = parsed.operands[0]
  if (!user)
    return parsed.has('-D', '--defaults') ? [write('/etc/default/useradd')] : [unknown(name, 'the user is not known')]
  const below = parsed.value('-b', '--base-dir')
  const account: Account = {
    name: user,
    uid: parsed.value('-u', '--uid'),
    gid: parsed.value('-g', '--gid'),
    home:
      parsed.value('-d', '--home-dir', '--home') ??
      (below && { ...below, value: `${below.value}/${user.value}`, opaque: below.opaque || user.opaque }),
    system: parsed.has('-r', '--system'),
  }
  const effects = [userEffect(name, account), ...members(parsed.value('-G', '--groups'), user)]
  return parsed.has('-m', '--create-home') ? [...effects, ...homeOf(account)] : effects
}

/** adduser of Debian takes long options only; busybox's has `-D -H -S -h -g GECOS -G`; Red Hat's is useradd. */
const adduser: Describer = (call) => {
  const { name, args } = call
  const parsed = readArguments(args, {
    short: 'hgsGku',
    long: list(`
  home shell uid gid ingroup gecos comment conf firstuid lastuid firstgid lastgid home-dir groups
  add_extra_groups password create-home
`),
  })
  const busybox = parsed.has('-D', '-H', '-S', '-h')
  if (
    !busybox &&
    (parsed.has('-m', '-r', '-M', '-d', '-c', '-p', '-N', '-U', '-o') ||
      parsed.has('--create-home', '--home-dir', '--no-user-group'))
  )
    return useradd(call)
  const [user, member] = parsed.operands
  if (!user) return [unknown(name, 'the user is not known')]
  if (member) return [group(member.value, undefined, user)]
  const ingroup = parsed.value('-G', '--ingroup')
  const system = parsed.has('-S', '--system')
  // adduser(8), busybox's as well: a user of the system is in no group of its own, unless one is asked for.
  const none = system && !parsed.has('--group') ? { ...user, raw: 'nogroup', value: 'nogroup' } : undefined
  const account: Account = {
    name: user,
    uid: parsed.value('-u', '--uid'),
    gid: parsed.value('--gid') ?? ingroup ?? none,
    home: parsed.value('-h', '--home'),
    system,
  }
  const effects: Effect[] = [userEffect(name, account)]
  // Debian's `--system --group` makes a group of the same name; a plain adduser does as well.
  if (!user.opaque && !account.gid && (parsed.has('--group') || !system)) effects.push(group(user.value))
  const without = parsed.has('-H', '--no-create-home') || (system && !account.home)
  return without ? effects : [...effects, ...homeOf(account)]
}

const groupadd: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'gKpRU', long: ['gid', 'key', 'password', 'root', 'users'] })
  const target = parsed.operands[0]
  if (!target || target.opaque) return [unknown(name, 'the group is not known')]
  return [group(target.value, parsed.value('-g', '--gid'))]
}

/** addgroup of Debian and of busybox; with two names, a user is put into a group. */
const addgroup: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'g', long: ['gid', 'conf'] })
  const [first, second] = parsed.operands
  if (!first || first.opaque || second?.opaque) return [unknown(name, 'the group is not known')]
  return [second ? group(second.value, undefined, first) : group(first.value, parsed.value('-g', '--gid'))]
}

const usermod: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'cdefgGlpRsuvVwWZ',
    long: list(`
  comment home expiredate inactive gid groups login password root shell uid
`),
  })
  const user = parsed.operands[0]
  if (!user || parsed.has('-l', '--login')) return [unknown(name, 'what it changes is not known')]
  const [uid, gid, home] = [parsed.value('-u', '--uid'), parsed.value('-g', '--gid'), parsed.value('-d', '--home')]
  const effects = members(parsed.value('-G', '--groups'), user)
  if (uid || gid || home) effects.push(userEffect(name, { name: user, uid, gid, home, system: false }))
  if (home && parsed.has('-m', '--move-home')) effects.push(...homeOf({ name: user, home, system: false }))
  return effects.length > 0 ? effects : [write('/etc/passwd'), write('/etc/shadow')]
}

const groupmod: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'gnp', long: ['gid', 'new-name'] })
  const target = parsed.operands[0]
  if (!target || target.opaque || parsed.has('-n', '--new-name')) return [unknown(name, 'what it changes is not known')]
  return [group(target.value, parsed.value('-g', '--gid'))]
}

const gpasswd: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'adAM', long: ['add', 'delete'] })
  const user = parsed.value('-a', '--add')
  const target = parsed.operands[0]
  return user && target && !target.opaque
    ? [group(target.value, undefined, user)]
    : parsed.has('-d')
      ? [write('/etc/group')]
      : [unknown(name, 'what it changes is not known')]
}

/** An account leaves the files that hold it; its home with `-r` or `--remove-home`. */
const userdel: Describer = ({ args }) => {
  const parsed = readArguments(args, { long: ['backup-to'] })
  const user = parsed.operands[0]
  const home = parsed.has('-r', '--remove', '--remove-home', '--remove-all-files') && user && !user.opaque
  return [
    write('/etc/passwd'),
    write('/etc/shadow'),
    write('/etc/group'),
    ...(home ? [{ type: 'removes' as const, path: `/home/${user.value}` }] : []),
  ]
}

const writesAccounts: Describer = () => [write('/etc/shadow')]

export const users: Family = {
  useradd,
  adduser,
  groupadd,
  addgroup,
  usermod,
  groupmod,
  gpasswd,
  userdel,
  deluser: userdel,
  groupdel: () => [write('/etc/group')],
  delgroup: () => [write('/etc/group')],
  passwd: writesAccounts,
  chpasswd: writesAccounts,
  chsh: () => [write('/etc/passwd')],
  chfn: () => [write('/etc/passwd')],
  chage: writesAccounts,
  pwconv: writesAccounts,
  visudo: ({ args }) => (args.some(({ value }) => /^-\w*c/.test(value)) ? NOTHING : [write('/etc/sudoers')]),
}
