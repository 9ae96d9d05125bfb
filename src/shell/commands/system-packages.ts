import type { Effect, PackageManager, ShellWord } from '../types.ts'
import {
  type Arguments,
  type Describer,
  type Family,
  each,
  NOTHING,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'

type Action = Extract<Effect, { type: 'packages' }>['action']

/**
 * Package names as written. Empty where one is wholly worked out by another command: then none can be told.
 * `linux-headers-$(uname -r)` stands as it is.
 */
export function packageNames(words: readonly ShellWord[]): string[] {
  const names: string[] = []
  for (const word of words) {
    if (word.opaque && !/^[\w@.]/.test(word.raw)) return []
    names.push(word.opaque ? word.raw : word.value)
  }
  return names
}

/** `verb` stands before the options where it says more than the action does: `purge`, `autoremove`. */
export function packages(
  manager: PackageManager,
  action: Action,
  words: readonly ShellWord[],
  parsed: Arguments,
  verb?: string,
): Effect {
  return {
    type: 'packages',
    manager,
    action,
    names: packageNames(words),
    options: verb ? [verb, ...parsed.options] : parsed.options,
  }
}

/** apt-get(8), apt(8), aptitude(8). */
const APT: ReadonlyMap<string, Action> = new Map([
  ['install', 'install'],
  ['reinstall', 'install'],
  ['satisfy', 'install'],
  ['build-dep', 'install'],
  ['remove', 'remove'],
  ['purge', 'remove'],
  ['autoremove', 'remove'],
  ['auto-remove', 'remove'],
  ['autopurge', 'remove'],
  ['update', 'update'],
  ['upgrade', 'upgrade'],
  ['dist-upgrade', 'upgrade'],
  ['full-upgrade', 'upgrade'],
  ['safe-upgrade', 'upgrade'],
  ['dselect-upgrade', 'upgrade'],
  ['clean', 'clean'],
  ['autoclean', 'clean'],
  ['auto-clean', 'clean'],
  ['distclean', 'clean'],
] as const)
const APT_PLAIN = new Set(['install', 'remove', 'update', 'upgrade', 'clean'])
const APT_ASKS = new Set([
  'list',
  'show',
  'search',
  'policy',
  'check',
  'indextargets',
  'changelog',
  'depends',
  'rdepends',
  'why',
  'moo',
  'help',
])

const apt: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'oct',
    long: ['option', 'config-file', 'target-release', 'default-release', 'solver'],
  })
  const [verb, ...rest] = parsed.operands
  if (!verb || parsed.has('--version', '-v', '--help', '-h'))
    return verb || parsed.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  if (verb.opaque) return [unknown(name, `${verb.raw} is not known`)]
  if (
    APT_ASKS.has(verb.value) ||
    parsed.has('-s', '--simulate', '--just-print', '--dry-run', '--no-act', '--print-uris')
  )
    return NOTHING
  if (verb.value === 'download' || verb.value === 'source') return [{ type: 'network' }, write('.', 'tree')]
  const action = APT.get(verb.value)
  if (!action) return [unknown(name, `${name} ${verb.value} is not known`)]
  const local = rest.filter(({ value }) => /^\.{0,2}\/.*\.deb$/.test(value))
  return [packages('apt', action, rest, parsed, APT_PLAIN.has(verb.value) ? undefined : verb.value), ...reads(local)]
}

/** apk(8): global options may stand before the command. */
const APK: ReadonlyMap<string, Action> = new Map([
  ['add', 'install'],
  ['fix', 'install'],
  ['del', 'remove'],
  ['update', 'update'],
  ['upgrade', 'upgrade'],
  ['cache', 'clean'],
] as const)
const APK_ASKS = new Set([
  'info',
  'search',
  'list',
  'policy',
  'version',
  'stats',
  'audit',
  'verify',
  'dot',
  'index',
  'manifest',
])

const apk: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'tXp',
    long: [
      'virtual',
      'repository',
      'root',
      'repositories-file',
      'keys-dir',
      'cache-dir',
      'wait',
      'arch',
      'cache-max-age',
    ],
  })
  const [verb, ...rest] = parsed.operands
  if (parsed.has('-p', '--root')) return writesWord(name, parsed.value('-p', '--root'), 'tree')
  if (!verb)
    return parsed.has('--version', '-V', '--print-arch') ? NOTHING : [unknown(name, 'its command is not known')]
  if (APK_ASKS.has(verb.value) || parsed.has('-s', '--simulate')) return NOTHING
  if (verb.value === 'fetch') return [{ type: 'network' }, write('.', 'tree')]
  const action = APK.get(verb.value)
  if (!action) return [unknown(name, `apk ${verb.raw} is not known`)]
  const words = verb.value === 'cache' ? [] : rest
  const effect = packages('apk', action, words, parsed, verb.value === 'fix' ? 'fix' : undefined)
  const virtual = parsed.value('-t', '--virtual')
  return virtual && effect.type === 'packages' ? [{ ...effect, virtual: virtual.value }] : [effect]
}

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
const YUM_ASKS = new Set([
  'list',
  'info',
  'search',
  'repolist',
  'provides',
  'whatprovides',
  'history',
  'grouplist',
  'deplist',
  'repoquery',
  'version',
  'se',
  'lr',
  'ps',
  'help',
])
const YUM_SETS = new Set(['config-manager', 'copr', 'addrepo', 'ar', 'removerepo', 'rr', 'modifyrepo', 'mr'])

const yum: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'cdexRr',
    long: [
      'enablerepo',
      'disablerepo',
      'setopt',
      'releasever',
      'installroot',
      'exclude',
      'config',
      'repo',
      'from',
      'type',
      'add-repo',
      'set-enabled',
      'set-disabled',
    ],
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
const rpm: Describer = ({ name, args }) => {
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

/** dpkg(1). */
const dpkg: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { long: ['root', 'admindir', 'instdir'] })
  const { operands } = parsed
  if (parsed.has('--root', '--instdir')) return [unknown(name, 'it works on another root')]
  if (parsed.has('-i', '--install', '--unpack'))
    return [packages('apt', 'install', operands, parsed), ...reads(operands)]
  if (parsed.has('-r', '--remove', '-P', '--purge')) return [packages('apt', 'remove', operands, parsed)]
  if (parsed.has('--configure')) return [packages('apt', 'install', operands, parsed)]
  if (parsed.has('--add-architecture', '--remove-architecture')) return [write('/var/lib/dpkg/arch')]
  if (parsed.has('-x', '-X', '--extract', '--vextract', '-e', '--control')) {
    return [...reads(operands.slice(0, 1)), ...writesWord(name, operands[1] ?? undefined, 'tree')]
  }
  if (parsed.has('--set-selections', '--clear-selections')) return [write('/var/lib/dpkg/status')]
  if (parsed.has('-b', '--build'))
    return [...reads(operands.slice(0, 1)), ...(operands[1] ? writesWord(name, operands[1]) : [write('.', 'tree')])]
  return NOTHING
}

const dpkgDivert: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { long: ['divert', 'package'] })
  if (parsed.has('--list', '--listpackage', '--truename')) return NOTHING
  return [
    write('/var/lib/dpkg/diversions'),
    ...(parsed.has('--rename') ? each(name, parsed.operands, (path) => write(path)) : []),
  ]
}

/** apt-key(8): keys of the machine, asked from a server with `adv --keyserver`. */
const aptKey: Describer = ({ args }) => {
  const verb = args.find(({ value }) => /^[a-z]/.test(value))?.value
  if (verb === 'list' || verb === 'finger' || verb === 'export' || verb === 'exportall') return NOTHING
  const keys: Effect[] = [write('/etc/apt/trusted.gpg'), write('/etc/apt/trusted.gpg.d', 'tree')]
  return verb === 'adv' ? [{ type: 'network' }, ...keys] : keys
}

const addRepository: Describer = () => [
  { type: 'network' },
  write('/etc/apt/sources.list'),
  write('/etc/apt/sources.list.d', 'tree'),
  write('/etc/apt/trusted.gpg.d', 'tree'),
  write('/var/lib/apt/lists', 'tree'),
]

const aptMark: Describer = ({ args }) => {
  const verb = args.find(({ value }) => !value.startsWith('-'))?.value ?? ''
  return verb.startsWith('show') ? NOTHING : [write('/var/lib/apt/extended_states'), write('/var/lib/dpkg/status')]
}

export const systemPackages: Family = {
  'apt-get': apt,
  apt,
  aptitude: apt,
  'apt-fast': apt,
  apk,
  yum,
  dnf: yum,
  microdnf: yum,
  tdnf: yum,
  zypper: yum,
  'yum-builddep': ({ args }) => [
    packages('yum', 'install', readArguments(args).operands, readArguments(args), 'builddep'),
  ],
  'yum-config-manager': () => [write('/etc/yum.repos.d', 'tree')],
  rpm,
  dpkg,
  'dpkg-divert': dpkgDivert,
  'dpkg-query': () => NOTHING,
  'dpkg-architecture': () => NOTHING,
  'dpkg-deb': dpkg,
  gdebi: ({ args }) => [
    packages('apt', 'install', readArguments(args).operands, readArguments(args)),
    ...reads(readArguments(args).operands),
  ],
  // bitnami/minideb: `apt-get install` and its clean-up.
  install_packages: ({ args }) => [
    packages('apt', 'install', readArguments(args).operands, readArguments(args), 'install_packages'),
  ],
  'dpkg-statoverride': () => [write('/var/lib/dpkg/statoverride')],
  'apt-key': aptKey,
  'apt-add-repository': addRepository,
  'add-apt-repository': addRepository,
  'apt-mark': aptMark,
  'apt-cache': () => NOTHING,
  'apt-config': () => NOTHING,
  'debconf-set-selections': () => [write('/var/cache/debconf', 'tree')],
}
