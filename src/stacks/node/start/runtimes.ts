import { join } from '../../../project/path.ts'
import { readManifest } from '../../../project/manifest.ts'
import { isRelative, packageOf } from '../reads/modules.ts'
import { hasOption, isKnown, isVariable, options, parseArgs, type Leaf, type Word } from '../../commands/words.ts'
import type { Notes } from './notes.ts'

/** Programs that turn sources into something else: a start command that has one needs the sources. */
export const COMPILERS: readonly string[] = [
  'tsc',
  'tsc-watch',
  'ttsc',
  'tspc',
  'babel',
  'swc',
  'esbuild',
  'rollup',
  'webpack',
  'webpack-cli',
  'webpack-dev-server',
  'parcel',
  'tsup',
  'tsdown',
  'unbuild',
  'ncc',
  'microbundle',
  'vue-cli-service',
  'react-scripts',
  'craco',
  'react-app-rewired',
  'astro',
  'gatsby',
  'svelte-kit',
  'eleventy',
  'docusaurus',
  'vuepress',
  'vitepress',
  'storybook',
  'ionic',
  'quasar',
  'expo',
  'umi',
  'sass',
  'node-sass',
  'postcss',
  'tailwindcss',
  'tailwind',
  'lessc',
  'turbo',
  'nx',
  'lerna',
  'backpack',
  'razzle',
  'snowpack',
  'tsc-alias',
  'onchange',
  'chokidar',
  'graphql-codegen',
  'browserify',
  'watchify',
  'budo',
  'wmr',
  'poi',
  'ember',
  'nodemon-webpack',
  'nps',
  'brunch',
  'hexo',
  'harp',
  'vue-tsc',
  'rspack',
  'rsbuild',
  'farm',
  'rolldown',
  'vinxi',
  'sapper',
  'jest',
  'mocha',
  'vitest',
  'ava',
  'jasmine',
  'cypress',
  'playwright',
  'eslint',
  'prettier',
  'tslint',
  'xo',
  'standard',
  'lint-staged',
]

/** Options that take the next word. Sources: https://nodejs.org/api/cli.html and the READMEs. */
const VALUED = options(
  '-r --require --import --loader --experimental-loader -e --eval -p --print -pe -C --conditions --env-file --env-file-if-exists --icu-data-dir --title --watch-path --input-type --inspect-port ' +
    '--tsconfig -P --project -O --compilerOptions --compiler-options --compiler -I --ignore --ignore-diagnostics -D --ignore-watch --exec-map --notify --debounce --interval --extensions -x --presets --plugins -b --config-file --cwd --dir --preload',
)
const TYPED = /^(?:ts-node|tsnd|ts-script|tsx|babel-node|swc-node|esno|esr|sucrase-node|vite-node|coffee|jiti|bun)/

/** `node x.js`, `ts-node x.ts` and their kin: preloaded modules, environment files, and the file that runs. */
export function runtime(notes: Notes, leaf: Leaf): void {
  const cut = fileIndex(leaf.args)
  const own = leaf.args.slice(0, cut)
  const parsed = parseArgs(own, VALUED)
  const given = (...names: readonly string[]): readonly Word[] =>
    names.flatMap((name) => parsed.options.get(name) ?? [])
  const typed = TYPED.test(leaf.program)
  for (const word of given('-r', '--require', '--import', '--loader', '--experimental-loader', '--preload'))
    notes.module(word, leaf)
  for (const word of given('--env-file', '--env-file-if-exists', '--tsconfig', '-P', '--project', '--config-file')) {
    if (isKnown(word)) notes.entry(word.value, leaf)
  }
  for (const word of given('-e', '--eval', '-p', '--print', '-pe')) evaluated(notes, word, leaf)
  if (typed && leaf.program !== 'bun') {
    for (const name of ['tsconfig.json', '.swcrc', '.babelrc', 'babel.config.js', 'babel.config.json'])
      notes.existing(name, leaf)
    if (/^ts/.test(leaf.program) && leaf.program !== 'tsx') notes.package('typescript', leaf.evidence)
    if (leaf.program === 'babel-node') notes.package('@babel/core', leaf.evidence)
  }
  // `node $OPTIONS x.js`: the person who starts it says what is in there.
  for (const word of own)
    if (isVariable(word) && !/\$\{?\w*(?:OPTS|OPTIONS|ARGS|FLAGS)/.test(word.raw) && !word.value.startsWith('-'))
      notes.unknown(leaf.evidence)
  const file = leaf.args[cut]
  if (!file) {
    const quiet = hasOption(parsed, '--version', '-v', '--help', '-h', '-e', '--eval', '-p', '--print', '-pe')
    if (!quiet && hasOption(parsed, '--test')) notes.sources(leaf.evidence)
    if (!quiet && leaf.program !== 'node' && leaf.program !== 'bun') notes.unknown(leaf.evidence)
    return
  }
  if (!isKnown(file)) return notes.unknown(leaf.evidence)
  if (hasOption(parsed, '--test')) notes.sources(leaf.evidence)
  const path = notes.inside(file.value, leaf)
  if (path === undefined) return notes.unknown(leaf.evidence)
  const inModules = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)
  if (inModules && path.startsWith('node_modules/')) notes.package(inModules[1] ?? '', leaf.evidence)
  else {
    const found = resolveEntry(notes, path)
    notes.path(found, leaf)
    if (typed || /\.[cm]?tsx?$/.test(found)) notes.sources(leaf.evidence)
  }
  notes.files({ ...leaf, args: leaf.args.slice(cut + 1) })
}

/** The index of the word that names the file to run. */
function fileIndex(args: readonly Word[]): number {
  let evaluates = false
  for (let index = 0; index < args.length; index++) {
    const { value, raw } = args[index] as Word
    if (value === '--') return index + 1
    // V8 takes numbers apart from their options: `--max-old-space-size 4096`.
    if (/^\d+$/.test(value) && args[index - 1]?.value.startsWith('--')) continue
    if (/^-(?:e|p|pe)$|^--(?:eval|print)$/.test(value)) evaluates = true
    if (VALUED.has(value)) index++
    else if (!value.startsWith('-') && !/^"?\$\{?\w*(?:OPTS|OPTIONS|ARGS|FLAGS)\w*\}?"?$/.test(raw)) {
      // `tsx watch x.ts`, `bun run x.ts`.
      if (
        (value === 'watch' || value === 'run') &&
        args[index + 1] &&
        !/\./.test(value) &&
        index === args.findIndex((word) => !word.value.startsWith('-'))
      )
        continue
      return evaluates ? args.length : index
    }
  }
  return args.length
}

const ENDINGS = ['', '.js', '.mjs', '.cjs', '.json', '.ts', '.tsx', '.mts', '.cts', '.coffee']

/** The file that node runs for a path; as written where it is absent, and so a build's output. */
function resolveEntry(notes: Notes, path: string): string {
  const file = ENDINGS.map((ending) => path + ending).find((one) => one !== '' && notes.app.has(one))
  if (file !== undefined) return file
  const manifest = readManifest((one) => notes.app.read(one), join(path === '' ? '.' : path, 'package.json'))
  if (manifest) {
    notes.existing(manifest.path, { cwd: '', evidence: notes.evidence })
    const main = join(path === '' ? '.' : path, manifest.main ?? 'index.js').replace(/^\.\//, '')
    const target = [
      ...ENDINGS.map((ending) => main + ending),
      ...ENDINGS.slice(1).map((ending) => `${main}/index${ending}`),
    ].find((one) => notes.app.has(one))
    return target ?? main
  }
  const index = ENDINGS.slice(1)
    .map((ending) => (path === '' ? `index${ending}` : `${path}/index${ending}`))
    .find((one) => notes.app.has(one))
  return index ?? path
}

/** The modules that a program on the command line loads: `node -e "require('./dist')"`. */
function evaluated(notes: Notes, word: Word, leaf: Leaf): void {
  const loads = word.value.match(/\b(?:require|import)\b/g)?.length ?? 0
  let known = 0
  for (const match of word.value.matchAll(
    /\b(?:require|import)\s*\(\s*(['"`])([^'"`$]+)\1\s*\)|\bimport\b[^'"();]*(['"])([^'"]+)\3/g,
  )) {
    known++
    const specifier = match[2] ?? match[4] ?? ''
    if (isRelative(specifier)) notes.path(resolveEntry(notes, notes.inside(specifier, leaf) ?? specifier), leaf)
    else {
      const name = packageOf(specifier)
      if (name !== undefined) notes.package(name, leaf.evidence)
    }
  }
  if (known < loads || word.opaque || /child_process|\bfs\b/.test(word.value)) notes.unknown(leaf.evidence)
}
