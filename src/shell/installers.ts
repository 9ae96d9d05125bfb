import { readArguments } from './commands/arguments.ts'
import type { Effect, ShellWord } from './types.ts'

const tree = (path: string): Effect => ({ type: 'writes', path, what: 'tree' })
const file = (path: string): Effect => ({ type: 'writes', path, what: 'file' })
const NETWORK: Effect = { type: 'network' }
const apt = (action: 'update' | 'install', ...names: string[]): Effect => ({
  type: 'packages',
  manager: 'apt',
  action,
  names,
  options: [],
})

/** What puts a program of Python in a place of its own: pip itself, and Poetry. */
const python = (tool: 'pip' | 'pipx', name: string): Effect => ({
  ...{ type: 'python', tool, verb: 'install', packages: [name] },
  ...{ requirements: [], constraints: [], editables: [], options: [] },
})

type Installer = (args: readonly ShellWord[]) => readonly Effect[]

/** getcomposer.org/doc/00-intro.md: `--install-dir`, `--filename`. */
const composer: Installer = (args) => {
  const parsed = readArguments(args, { long: ['install-dir', 'filename', 'version'] })
  // `php -- --install-dir=…`: what follows the dashes is the installer's.
  const own = readArguments(args.slice(args.findIndex(({ value }) => value === '--') + 1), {
    long: ['install-dir', 'filename', 'version'],
  })
  const value = (name: string): string | undefined => (own.value(name) ?? parsed.value(name))?.value
  const directory = (value('--install-dir') ?? '.').replace(/\/+$/, '')
  return [NETWORK, file(`${directory}/${value('--filename') ?? 'composer.phar'}`)]
}

/** What a well-known script of an address writes, read from the scripts themselves; each address names its project. */
const INSTALLERS: readonly (readonly [RegExp, Installer])[] = [
  // nodesource/distributions, scripts/deb: the key, the source and its preference, then `apt update`.
  [
    /^https?:\/\/deb\.nodesource\.com\/setup(_[^/]+)?$/,
    () => [
      NETWORK,
      apt('update'),
      apt('install', 'apt-transport-https', 'ca-certificates', 'curl', 'gnupg'),
      tree('/etc/apt'),
      tree('/usr/share/keyrings'),
    ],
  ],
  [
    /^https?:\/\/rpm\.nodesource\.com\/setup(_[^/]+)?$/,
    () => [NETWORK, tree('/etc/yum.repos.d'), tree('/etc/pki/rpm-gpg')],
  ],
  // nvm-sh/nvm, install.sh.
  [
    /^https?:\/\/raw\.githubusercontent\.com\/(creationix|nvm-sh)\/nvm\/[^/]+\/install\.sh$/,
    () => [NETWORK, tree('${NVM_DIR}'), file('~/.bashrc')],
  ],
  [/^https?:\/\/getcomposer\.org\/installer$/, composer],
  [/^https?:\/\/bootstrap\.pypa\.io\/(pip\/[\d.]+\/)?get-pip\.py$/, () => [NETWORK, python('pip', 'pip')]],
  // rust-lang/rustup: the homes, and the profiles that put cargo on PATH.
  [
    /^https?:\/\/sh\.rustup\.rs\/?$/,
    () => [NETWORK, tree('${RUSTUP_HOME}'), tree('${CARGO_HOME}'), file('~/.profile'), file('~/.bashrc')],
  ],
  [/^https?:\/\/yarnpkg\.com\/install\.sh$/, () => [NETWORK, tree('~/.yarn'), file('~/.bashrc')]],
  [/^https?:\/\/install\.python-poetry\.org\/?$/, () => [NETWORK, python('pipx', 'poetry')]],
  [
    /^https?:\/\/raw\.githubusercontent\.com\/(sdispater|python-poetry)\/poetry\/[^/]+\/get-poetry\.py$/,
    () => [NETWORK, tree('~/.poetry'), tree('${POETRY_HOME}'), file('~/.profile')],
  ],
  [
    /^https?:\/\/get\.pnpm\.io\/install\.sh$/,
    () => [NETWORK, tree('~/.local/share/pnpm'), tree('${PNPM_HOME}'), file('~/.bashrc')],
  ],
  [/^https?:\/\/bun\.sh\/install$/, () => [NETWORK, tree('~/.bun'), tree('${BUN_INSTALL}'), file('~/.bashrc')]],
  [
    /^https?:\/\/astral\.sh\/uv(\/[\d.]+)?\/install\.sh$/,
    () => [NETWORK, tree('~/.local/bin'), tree('${UV_INSTALL_DIR}'), file('~/.profile'), file('~/.bashrc')],
  ],
  [/^https?:\/\/raw\.githubusercontent\.com\/golang\/dep\/master\/install\.sh$/, () => [NETWORK, tree('${GOPATH}')]],
  [/^https?:\/\/glide\.sh\/get$/, () => [NETWORK, tree('${GOPATH}')]],
  // packagecloud.io: a source of apt and its key.
  [
    /^https?:\/\/packagecloud\.io\/install\/repositories\/.*\/script\.deb\.sh$/,
    () => [
      NETWORK,
      apt('update'),
      apt('install', 'gnupg', 'debian-archive-keyring', 'apt-transport-https'),
      tree('/etc/apt'),
      tree('/usr/share/keyrings'),
    ],
  ],
]

/** What running the script of this address does, or undefined where the address is not a known one. */
export function installerEffects(url: string, args: readonly ShellWord[]): readonly Effect[] | undefined {
  return INSTALLERS.find(([pattern]) => pattern.test(url))?.[1](args)
}
