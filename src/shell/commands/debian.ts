import type { Effect } from '../types.ts'
import { type Describer, NOTHING, each, list, readArguments, reads, unknown, write, writesWord } from './arguments.ts'
import { type Action, packages } from './packages.ts'

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

const APT_ASKS = new Set(
  list(`
  list show search policy check indextargets changelog depends rdepends why moo help
`),
)

export const apt: Describer = ({ name, args }) => {
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

/** dpkg(1). */
export const dpkg: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { long: ['root', 'admindir', 'instdir'] })
  const { operands } = parsed
  if (parsed.has('--root', '--instdir')) return [unknown(name, 'it works on another root')]
  if (parsed.has('-i', '--install', '--unpack'))
    return [packages('apt', 'install', operands, parsed, 'dpkg'), ...reads(operands)]
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

export const dpkgDivert: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { long: ['divert', 'package'] })
  if (parsed.has('--list', '--listpackage', '--truename')) return NOTHING
  return [
    write('/var/lib/dpkg/diversions'),
    ...(parsed.has('--rename') ? each(name, parsed.operands, (path) => write(path)) : []),
  ]
}

/** apt-key(8): keys of the machine, asked from a server with `adv --keyserver`. */
export const aptKey: Describer = ({ args }) => {
  const verb = args.find(({ value }) => /^[a-z]/.test(value))?.value
  if (verb === 'list' || verb === 'finger' || verb === 'export' || verb === 'exportall') return NOTHING
  const keys: Effect[] = [write('/etc/apt/trusted.gpg'), write('/etc/apt/trusted.gpg.d', 'tree')]
  return verb === 'adv' ? [{ type: 'network' }, ...keys] : keys
}

export const addRepository: Describer = () => [
  { type: 'network' },
  write('/etc/apt/sources.list'),
  write('/etc/apt/sources.list.d', 'tree'),
  write('/etc/apt/trusted.gpg.d', 'tree'),
  write('/var/lib/apt/lists', 'tree'),
]

export const aptMark: Describer = ({ args }) => {
  const verb = args.find(({ value }) => !value.startsWith('-'))?.value ?? ''
  return verb.startsWith('show') ? NOTHING : [write('/var/lib/apt/extended_states'), write('/var/lib/dpkg/status')]
}
