import { absolute, within } from '../../image/paths.ts'
import { isKnown, type Leaf } from '../commands/words.ts'
import type { AppFiles } from '../types.ts'
import { readsOf } from './reads.ts'
import { FS_MOVES, FS_WRITES } from './reads/tables.ts'

/**
 * Programs that put what they fetch into the home of the user or into the system, with the first words that say so.
 * https://playwright.dev/docs/browsers, https://pptr.dev/browsers-api, https://docs.cypress.io/app/references/command-line,
 * https://firebase.google.com/docs/emulator-suite/install_and_configure
 */
const FETCHES: ReadonlyMap<string, RegExp> = new Map([
  ...['playwright', 'playwright-core', 'patchright', 'rebrowser-playwright', 'camoufox', 'camoufox-js'].map(
    (name): [string, RegExp] => [name, /^(?:install|fetch)/],
  ),
  ['puppeteer', /^browsers/],
  ['cypress', /^install/],
  ['firebase', /^setup:/],
  ...['pip', 'pip3', 'pipx', 'poetry', 'gem', 'cargo', 'go'].map((name): [string, RegExp] => [
    name,
    /^(?:install|get)/,
  ]),
  ['uv', /^(?:pip|tool|python)\b/],
  ...['python', 'python3'].map((name): [string, RegExp] => [name, /^-m (?:pip|playwright) install/]),
  ...['apt', 'apt-get', 'apk', 'dnf', 'yum', 'brew', 'sudo'].map((name): [string, RegExp] => [name, /^/]),
  ...['npm', 'pnpm', 'yarn', 'bun'].map((name): [string, RegExp] => [name, /^(?:global\b|.* (?:-g|--global)\b)/]),
])

/** Programs that write where a word of theirs says. */
const PLACES: ReadonlySet<string> = new Set(
  'curl wget cp mv ln mkdir touch tee tar unzip install chmod chown rsync'.split(' '),
)

/** What a script of JavaScript starts to fetch such a thing. */
const IN_CODE =
  /\b(?:(?:playwright|patchright|cypress)(?:-core)? install|puppeteer browsers install|pip3? install|apt-get )/

/** Whether a command puts something outside of the project's directory, as far as its words tell. */
export function writesElsewhere({ program, args, cwd }: Leaf, app: AppFiles, directory: string): boolean {
  const words = args.map((arg) => (isKnown(arg) ? arg.value : ''))
  if (FETCHES.get(program)?.test(words.join(' ')) === true) return true
  if (PLACES.has(program)) return words.some((word) => isOutside(word, directory))
  const file = /^(?:node|tsx|ts-node|bun)$/.test(program) && words.find((word) => /\.[cm]?[jt]s$/.test(word))
  return file ? codeWritesElsewhere(absolute(file, `/${cwd}`).slice(1), cwd, app, directory) : false
}

function codeWritesElsewhere(file: string, cwd: string, app: AppFiles, directory: string): boolean {
  if (IN_CODE.test(app.read(file) ?? '')) return true
  return [...readsOf(app, [file], { cwd }).touched].some(
    ([path, calls]) =>
      isOutside(path, directory) && [...calls.keys()].some((call) => FS_WRITES.has(call) || FS_MOVES.has(call)),
  )
}

const isOutside = (word: string, directory: string): boolean =>
  /^~(?:\/|$)|^\$\{?HOME\b/.test(word) ||
  (word.startsWith('/') && !/^\/(?:dev|tmp)\//.test(word) && !within(word, directory))
