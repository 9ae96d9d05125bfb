import { type Describer, NOTHING, list, readArguments, reads, unknown, write, writesWord } from './arguments.ts'
import { type Action, packages } from './packages.ts'

/** yum(8), dnf(8), microdnf, tdnf, zypper(8): all rpm, all `yum`. */
const YUM: ReadonlyMap<string, Action> = new Map([
  ['install', 'install'],
  ['localinstall', 'install'],
  ['groupinstall', 'install'],
  ['groupupdate', 'install'],
  ['group', 'install'],
  ['groups', 'install'],
  ['in', 'install'],
  ['reinstall', 'install'],
  ['builddep', 'install'],
  ['module', 'install'],
  ['install-n', 'install'],
  ['si', 'install'],
  ['remove', 'remove'],
  ['erase', 'remove'],
  ['autoremove', 'remove'],
  ['rm', 'remove'],
  ['groupremove', 'remove'],
  ['makecache', 'update'],
  ['refresh', 'update'],
  ['ref', 'update'],
  ['check-update', 'update'],
  ['update', 'upgrade'],
  ['upgrade', 'upgrade'],
  ['up', 'upgrade'],
  ['dup', 'upgrade'],
  ['dist-upgrade', 'upgrade'],
  ['distro-sync', 'upgrade'],
  ['swap', 'upgrade'],
  ['downgrade', 'upgrade'],
  ['update-minimal', 'upgrade'],
  ['upgrade-minimal', 'upgrade'],
  ['patch', 'upgrade'],
  ['clean', 'clean'],
] as const)

const YUM_PLAIN = new Set(['install', 'remove', 'makecache', 'update', 'upgrade', 'clean'])

const YUM_ASKS = new Set(
  list(`
  list info search repolist provides whatprovides history grouplist deplist repoquery version se lr ps help
`),
)

const YUM_SETS = new Set(['config-manager', 'copr', 'addrepo', 'ar', 'removerepo', 'rr', 'modifyrepo', 'mr'])

export const yum: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'cdexRr',
    long: list(`
  enablerepo disablerepo setopt releasever installroot exclude config repo from type add-repo set-enabled
  set-disabled
`),
  })
  const [verb, ...rest] = parsed.operands
  if (parsed.has('--installroot')) return writesWord(name, parsed.value('--installroot'), 'tree')
  if (!verb) return parsed.has('--version', '--help') ? NOTHING : [unknown(name, 'its command is not known')]
  if (YUM_ASKS.has(verb.value)) return NOTHING
  if (YUM_SETS.has(verb.value)) return [write(name === 'zypper' ? '/etc/zypp/repos.d' : '/etc/yum.repos.d', 'tree')]
  const action = YUM.get(verb.value)
  if (!action) return [unknown(name, `${name} ${verb.raw} is not known`)]
  const words = action === 'clean' || action === 'update' ? [] : rest
  const plain = YUM_PLAIN.has(verb.value) && name !== 'zypper'
  return [
    packages('yum', action, words, parsed, plain ? undefined : verb.value),
    ...reads(rest.filter(({ value }) => /^\.{0,2}\/.*\.rpm$/.test(value))),
  ]
}

/** rpm(8). */
export const rpm: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'f', long: ['root', 'dbpath', 'define', 'eval'] })
  if (parsed.has('-q', '--query', '-V', '--verify', '-K', '--checksig', '--eval', '-E', '--version')) return NOTHING
  if (parsed.has('--root')) return [unknown(name, 'it works on another root')]
  if (parsed.has('--import')) return [...reads(parsed.operands), write('/etc/pki/rpm-gpg', 'tree')]
  if (parsed.has('-i', '-U', '-F', '--install', '--upgrade', '--reinstall')) {
    return [
      packages('yum', 'install', parsed.operands, parsed),
      ...reads(parsed.operands.filter(({ value }) => !value.includes('://'))),
    ]
  }
  if (parsed.has('-e', '--erase')) return [packages('yum', 'remove', parsed.operands, parsed)]
  if (parsed.has('--rebuilddb')) return [write('/var/lib/rpm', 'tree')]
  return [unknown(name, 'its command is not known')]
}
