import { absolute, join, within } from './paths.ts'
import type { State } from './state.ts'

/**
 * Where installs, and the programs that fetch for them, look for settings: pip.pypa.io/en/stable/topics/configuration,
 * docs.astral.sh/uv/concepts/configuration-files, python-poetry.org/docs/configuration, docs.npmjs.com/cli/configuring-npm/npmrc,
 * classic.yarnpkg.com/en/docs/yarnrc, git-config(1), ssh_config(5), curl(1).
 */
const OF_SYSTEM = [
  ...['/etc/pip.conf', '/etc/xdg/pip', '/usr/local/pip.conf', '/etc/uv', '/usr/local/etc/npmrc', '/etc/yarnrc'],
  ...['/etc/gitconfig', '/etc/ssh', '/etc/ssl', '/etc/pki', '/etc/hosts', '/usr/local/share/ca-certificates'],
]
const OF_HOME = [
  ...['.pip', '.config/pip', '.config/uv', '.config/pypoetry', '.config/pdm', '.pydistutils.cfg', '.pypirc'],
  ...['.npmrc', '.yarnrc', '.yarnrc.yml', '.config/pnpm', '.bunfig.toml'],
  ...['.gitconfig', '.config/git', '.git-credentials', '.ssh', '.netrc', '.curlrc', '.wgetrc'],
]

/** Variables that name such a file: `PIP_CONFIG_FILE`, `NPM_CONFIG_USERCONFIG`, `NODE_EXTRA_CA_CERTS`. */
const NAMES = /^(?:PIP|UV|POETRY|PDM|NPM|YARN|NODE|SSL|REQUESTS|CURL|GIT)_\w+$|^NETRC$/i

/**
 * What an install in `cwd` reads of the context, with the settings outside its project, and the paths of those in the image. `told`:
 * what the ecosystem says that it reads; `text` is the command.
 */
export function withSettings(
  { files, contract }: State,
  told: readonly string[],
  { home, cwd, text }: { readonly home: string; readonly cwd: string; readonly text: string },
): { readonly requires: readonly string[]; readonly settings: readonly string[] } {
  const assigned = [...text.matchAll(/(?:^|\s)(\w+)=["']?([^\s"']+)/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  const named = [...contract.env, ...assigned].flatMap(([name = '', value = '']) =>
    NAMES.test(name) ? [absolute(value, cwd)] : [],
  )
  const places = [...OF_SYSTEM, ...OF_HOME.map((path) => join(home, path))]
  const requires = [...told]
  const settings: string[] = []
  for (const [path, { origin }] of files) {
    if (origin.type !== 'context' || told.includes(origin.path)) continue
    if (!named.includes(path) && !places.some((place) => within(path, place))) continue
    requires.push(origin.path)
    settings.push(path)
  }
  return { requires, settings }
}
