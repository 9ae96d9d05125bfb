import {
  type Describer,
  type Family,
  NOTHING,
  list,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { addRepository, apt, aptKey, aptMark, dpkg, dpkgDivert } from './debian.ts'
import { type Action, packages } from './packages.ts'
import { rpm, yum } from './rpm.ts'

/** apk(8): global options may stand before the command. */
const APK: ReadonlyMap<string, Action> = new Map([
  ['add', 'install'],
  ['fix', 'install'],
  ['del', 'remove'],
  ['update', 'update'],
  ['upgrade', 'upgrade'],
  ['cache', 'clean'],
] as const)

const APK_ASKS = new Set(
  list(`
  info search list policy version stats audit verify dot index manifest
`),
)

const apk: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'tXp',
    long: list(`
  virtual repository root repositories-file keys-dir cache-dir wait arch cache-max-age
`),
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
