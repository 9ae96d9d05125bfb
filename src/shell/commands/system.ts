import type { Effect } from '../types.ts'
import {
  type Describer,
  type Family,
  NOTHING,
  each,
  orNothing,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
  pathOf,
  list,
} from './arguments.ts'

type Derived = Extract<Effect, { type: 'derived' }>['program']

/** State made from files: it must be made again where those files are copied to. */
const derived =
  (program: Derived, ...paths: string[]): Describer =>
  () => [{ type: 'derived', program }, ...paths.map((path) => write(path, 'tree'))]

const ldconfig: Describer = ({ args }) =>
  args.some(({ value }) => value === '-p' || value === '--print-cache')
    ? NOTHING
    : [{ type: 'derived', program: 'ldconfig' }]

const alternatives: Describer = ({ args }) =>
  args.some(({ value }) => ['--list', '--display', '--query', '--get-selections'].includes(value))
    ? NOTHING
    : [{ type: 'derived', program: 'update-alternatives' }]

/** systemctl(1): `enable` and its kin make links; a running service may write anything. */
const SYSTEMD_LINKS = new Set(
  list(`
  enable disable mask unmask set-default preset add-wants link reenable
`),
)
const SYSTEMD_ASKS = new Set(
  list(`
  status is-active is-enabled daemon-reload list-units show cat list-unit-files reset-failed daemon-reexec
`),
)
const systemctl: Describer = ({ name, args }) => {
  const verb = args.find(({ value }) => !value.startsWith('-'))?.value ?? ''
  if (SYSTEMD_LINKS.has(verb)) return [write('/etc/systemd/system', 'tree')]
  return SYSTEMD_ASKS.has(verb) ? NOTHING : [unknown(name, 'what a service writes is not known')]
}

const service: Describer = ({ name, args }) =>
  ['status', 'stop', '--status-all', 'force-stop'].includes(args.at(-1)?.value ?? '')
    ? NOTHING
    : [unknown(name, 'what a service writes is not known')]

const bootLinks: Describer = () => [write('/etc/rc*.d', 'tree'), write('/etc/init.d', 'tree')]

/** rc-update(8) of OpenRC. */
const rcUpdate: Describer = ({ args }) => (args[0]?.value === 'show' ? NOTHING : [write('/etc/runlevels', 'tree')])

/** a2enmod(8) and its kin: links under /etc/apache2. */
const apache: Describer = ({ args }) => (args.length === 0 ? NOTHING : [write('/etc/apache2', 'tree')])
const phpModules: Describer = () => [write('/etc/php', 'tree'), write('/etc/php5', 'tree')]

/** docker-library/php: extensions are compiled into the extension directory and switched on under conf.d. */
const phpExtension: Describer = () => [
  write('/usr/local/lib/php/extensions', 'tree'),
  write('/usr/local/include/php/ext', 'tree'),
  write('/usr/local/etc/php/conf.d', 'tree'),
  write('/usr/src/php', 'tree'),
]
const phpEnable: Describer = () => [write('/usr/local/etc/php/conf.d', 'tree')]
const phpSource: Describer = ({ args }) =>
  args[0]?.value === 'delete' ? [{ type: 'removes', path: '/usr/src/php' }] : [write('/usr/src/php', 'tree')]

/** pecl, pear: into the extension directory that php-config names. */
const pecl: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'dc' })
  const verb = parsed.operands[0]?.value
  if (verb === 'list' || verb === 'info' || verb === 'version') return NOTHING
  if (verb === 'clear-cache') return [{ type: 'removes', path: '/tmp/pear' }]
  if (!verb) return [unknown(name, 'its command is not known')]
  return [
    { type: 'network' },
    write('/usr/local/lib/php', 'tree'),
    write('/usr/local/include/php/ext', 'tree'),
    write('/usr/local/etc/php/conf.d', 'tree'),
    write('/usr/local/etc/pear.conf'),
    write('/tmp/pear', 'tree'),
  ]
}

/** ssh-keygen(1): `-A` makes the host's keys, `-f` names the file. */
const sshKeygen: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'bCfFmNOPRstVwYZ' })
  if (parsed.has('-A')) return [write('/etc/ssh', 'tree')]
  if (parsed.has('-l', '-F', '-y', '-E')) return NOTHING
  if (parsed.has('-R')) return [write('~/.ssh/known_hosts')]
  const file = parsed.value('-f')
  if (!file) return [write('~/.ssh', 'tree')]
  return file.opaque ? [unknown(name, `${file.raw} is not known`)] : [write(pathOf(file)), write(pathOf(file) + '.pub')]
}

/** openssl(1): single-dash options; what it writes is named by `-out`, `-keyout` and the like. */
const OPENSSL_OUT = ['-out', '-keyout', '-CAserial', '-writerand']
const openssl: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { words: [...OPENSSL_OUT, '-in', '-inkey', '-config', '-CA', '-CAkey'] })
  const serial = args.some(({ value }) => value === '-CAcreateserial') ? [write('.', 'tree')] : []
  return orNothing([
    ...reads(parsed.all('-in', '-inkey', '-config', '-CA', '-CAkey')),
    ...OPENSSL_OUT.flatMap((option) => writesWord(name, parsed.value(option))),
    ...serial,
  ])
}

/** gpg(1): the home is GNUPGHOME or ~/.gnupg. */
const gpg: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'oru',
    long: list(`
  output keyserver homedir recipient keyring primary-keyring keyserver-options passphrase local-user
  status-fd keyid-format trust-model pinentry-mode
`),
  })
  if (parsed.has('--version')) return NOTHING
  const home = parsed.value('--homedir')
  const keyring = parsed.value('--keyring', '--primary-keyring')
  const remote = parsed.has(
    '--recv-keys',
    '--recv-key',
    '--receive-keys',
    '--keyserver',
    '--refresh-keys',
    '--search-keys',
  )
  return [
    ...(remote ? [{ type: 'network' as const }] : reads(parsed.operands)),
    ...(home ? writesWord(name, home, 'tree') : [write('~/.gnupg', 'tree')]),
    ...(keyring?.value.includes('/') ? writesWord(name, keyring) : []),
    ...writesWord(name, parsed.value('-o', '--output')),
  ]
}

const crontab: Describer = ({ args }) => {
  const { operands } = readArguments(args, { short: 'u' })
  return args.some(({ value }) => value === '-l') ? NOTHING : [...reads(operands), write('/var/spool/cron', 'tree')]
}

/** nvm.sh defines `nvm`: versions of Node lie under NVM_DIR. */
const nvm: Describer = ({ args }) => {
  const verb = args[0]?.value
  if (verb === 'use') return [{ type: 'sets', name: 'PATH' }]
  if (['ls', 'list', 'version', 'which', 'current', '--version', 'ls-remote'].includes(verb ?? '')) return NOTHING
  if (verb === 'cache') return [write('${NVM_DIR}/.cache', 'tree')]
  return [{ type: 'network' }, write('${NVM_DIR}', 'tree'), { type: 'sets', name: 'PATH' }]
}

/** tj/n: Node under N_PREFIX, /usr/local unless it is set. */
const n: Describer = ({ args }) =>
  ['ls', 'lsr', '--version', 'which', 'bin'].includes(args[0]?.value ?? '')
    ? NOTHING
    : [{ type: 'network' }, write('/usr/local', 'tree')]

/** pyenv, rbenv and their kin keep everything under their own root. */
const underRoot =
  (root: string): Describer =>
  ({ args }) => {
    const verb = args[0]?.value ?? ''
    if (
      list(`
  versions version which whence root init --version list prefix
`).includes(verb)
    )
      return NOTHING
    const local = verb === 'local' ? [write('.', 'tree')] : []
    return [{ type: 'network' }, write(root, 'tree'), ...local]
  }

const allWrites =
  (what: 'file' | 'tree' = 'file', short = ''): Describer =>
  ({ name, args }) =>
    orNothing(each(name, readArguments(args, { short }).operands, (path) => write(path, what)))

/** ImageMagick, ffmpeg: the last operand is what is written. */
const lastOperand: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, {})
  return operands.length > 1 ? writesWord(name, operands.at(-1)) : NOTHING
}

const setfacl: Describer = ({ name, args }) =>
  each(name, readArguments(args, { short: 'mxMX', long: ['modify'] }).operands, (path) => ({
    type: 'mode',
    path,
    mode: 'acl',
    recursive: args.some(({ value }) => /^-\w*R/.test(value)),
  }))

export const system: Family = {
  ldconfig,
  'update-ca-certificates': derived('update-ca-certificates'),
  'update-ca-trust': derived('update-ca-certificates'),
  'locale-gen': derived('locale-gen'),
  localedef: derived('locale-gen'),
  'fc-cache': derived('fc-cache'),
  'update-alternatives': alternatives,
  alternatives,
  setcap: derived('setcap'),
  'dpkg-reconfigure': derived('dpkg-reconfigure'),
  'update-locale': () => [write('/etc/default/locale')],
  'update-initramfs': () => [write('/boot', 'tree')],
  'update-mime-database': allWrites('tree'),
  'update-desktop-database': allWrites('tree'),
  mandb: () => [write('/var/cache/man', 'tree')],
  newaliases: () => [write('/etc/aliases.db')],
  postmap: () => [write('/etc/postfix', 'tree')],
  postconf: () => [write('/etc/postfix', 'tree')],
  authconfig: () => [write('/etc/pam.d', 'tree')],
  systemctl,
  service,
  'invoke-rc.d': service,
  'rc-service': service,
  'update-rc.d': bootLinks,
  chkconfig: bootLinks,
  'rc-update': rcUpdate,
  a2enmod: apache,
  a2dismod: apache,
  a2ensite: apache,
  a2dissite: apache,
  a2enconf: apache,
  a2disconf: apache,
  php5enmod: phpModules,
  php5dismod: phpModules,
  phpenmod: phpModules,
  phpdismod: phpModules,
  'docker-php-ext-install': phpExtension,
  'docker-php-ext-configure': phpExtension,
  'docker-php-ext-enable': phpEnable,
  'docker-php-source': phpSource,
  pecl,
  pear: pecl,
  'ssh-keygen': sshKeygen,
  openssl,
  gpg,
  gpg2: gpg,
  gpgconf: () => NOTHING,
  gpgv: () => NOTHING,
  crontab,
  nvm,
  n,
  pyenv: underRoot('${PYENV_ROOT}'),
  rbenv: underRoot('${RBENV_ROOT}'),
  nodenv: underRoot('${NODENV_ROOT}'),
  sdk: underRoot('${SDKMAN_DIR}'),
  htpasswd: ({ name, args }) =>
    args.some(({ value }) => /^-\w*n/.test(value))
      ? NOTHING
      : writesWord(name, readArguments(args, { short: 'C' }).operands[0]),
  convert: lastOperand,
  ffmpeg: lastOperand,
  setfacl,
  patchelf: allWrites(),
  upx: allWrites(),
  paxctl: allWrites(),
  chrpath: allWrites('file', 'r'),
  chattr: () => NOTHING,
  keytool: ({ name, args }) => {
    const store = readArguments(args, {
      words: list(`
  -keystore -file -alias -storepass -keypass -storetype -keyalg -dname -validity -keysize -srckeystore
  -destkeystore -deststorepass -srcstorepass -srcstoretype
`),
    }).value('-keystore', '-destkeystore')
    return args.some(({ value }) => value === '-list')
      ? NOTHING
      : store
        ? writesWord(name, store)
        : [write('~/.keystore')]
  },
  'git-lfs': ({ args }) => (args[0]?.value === 'install' ? [write('~/.gitconfig')] : [write('.', 'tree')]),
}
