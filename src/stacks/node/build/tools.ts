import { readManifest } from '../../../project/manifest.ts'
import { isKnown } from '../../commands/words.ts'
import { angular, reactScripts, vueCli } from './apps.ts'
import { babel, swc } from './babel.ts'
import { esbuild, ncc, parcel, rollup, tsup, webpack } from './bundlers.ts'
import { at, type Builder } from './context.ts'
import { changed, copy, each, link, styles } from './files.ts'
import { gulp } from './gulp.ts'
import { nest } from './nest.ts'
import { next } from './next.ts'
import { nuxt } from './nuxt.ts'
import { prisma } from './prisma.ts'
import { remix } from './remix.ts'
import { tsc } from './tsc.ts'
import { astro, svelteKit, vite } from './vite.ts'

/** Checks, tests and what only prints or removes: nothing is written. */
const nothing: Builder = (notes, leaf) => {
  if (leaf.package !== undefined) notes.package(leaf.package)
}

/** A package manager's own work. */
const manager: Builder = (notes, leaf) => {
  const verb = leaf.args[0]?.value ?? ''
  if (
    ['version', 'config', 'cache', 'audit', 'ls', 'list', 'root', 'bin', 'help', 'outdated', 'corepack'].includes(verb)
  )
    return
  if (!['install', 'i', 'ci', 'add', 'prune', 'rebuild', 'dedupe', 'clean-install', 'install-clean'].includes(verb))
    return notes.unknown(leaf.evidence)
  notes.written('node_modules', leaf)
  const manifest = readManifest((path) => notes.app.read(path), at(leaf, 'package.json'))
  const scripts = Object.keys(manifest?.scripts ?? {})
  // Its lifecycle scripts are another command.
  if (scripts.some((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))) notes.unknown(leaf.evidence)
  if (verb !== 'ci' && verb !== 'prune' && verb !== 'rebuild') {
    for (const name of ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml'])
      if (notes.app.has(at(leaf, name)) || (name === 'package-lock.json' && leaf.program === 'npm'))
        notes.written(name, leaf)
    if (leaf.args.slice(1).some((word) => isKnown(word) && !word.value.startsWith('-')))
      notes.written('package.json', leaf)
  }
}

/** `node scripts/x.js` may write anything, unless it is not there, or only prints. */
const runtime: Builder = (notes, leaf) => {
  if (leaf.args.some((word) => word.value === '--version' || word.value === '-v')) return
  const file = leaf.args.find((word) => !word.value.startsWith('-'))
  const path = isKnown(file) && leaf.args[0] === file ? notes.inside(file.value, leaf.cwd) : undefined
  const there =
    path === undefined || ['', '.js', '.mjs', '.cjs', '/index.js'].some((ending) => notes.app.has(path + ending))
  if (there) notes.unknown(leaf.evidence)
}

/** git's commands that only look. */
const LOOKS = new Set([
  'rev-parse',
  'log',
  'describe',
  'show',
  'status',
  'diff',
  'config',
  'ls-files',
  'branch',
  'tag',
  '--version',
])
const git: Builder = (notes, leaf) => {
  if (!LOOKS.has(leaf.args.find((word) => !word.value.startsWith('-') || word.value === '--version')?.value ?? ''))
    notes.unknown(leaf.evidence)
}

const named = (names: string, builder: Builder): readonly (readonly [string, Builder])[] =>
  names.split(' ').map((name) => [name, builder] as const)

export const BUILDERS: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ...named('tsc ttsc tspc', tsc),
  ['nest', nest],
  ['next', next],
  ...named('nuxt nuxi nuxt-ts', nuxt),
  ...named('remix react-router', remix),
  ['vite', vite],
  ['svelte-kit', svelteKit],
  ['astro', astro],
  ...named('react-scripts craco react-app-rewired', reactScripts),
  ['vue-cli-service', vueCli],
  ['ng', angular],
  ...named('webpack webpack-cli', webpack),
  ['esbuild', esbuild],
  ['rollup', rollup],
  ['parcel', parcel],
  ...named('tsup tsdown unbuild', tsup),
  ['ncc', ncc],
  ['babel', babel],
  ['swc', swc],
  ['gulp', gulp],
  ['prisma', prisma],
  ...named('cp mv cpx cpx2 copyfiles copyup cpy ncp cpr', copy),
  ...named('mkdir mkdirp touch tee', each),
  ...named('sed chmod chown', changed),
  ['ln', link],
  ['git', git],
  ...named('sass node-sass postcss tailwindcss tailwind lessc uglifyjs terser cleancss csso mjml', styles),
  ...named('npm yarn pnpm bun corepack', manager),
  ...named('node ts-node tsx babel-node bun', runtime),
  // These change what a compile wrote, in its place.
  ...named('tsc-alias tscpaths resolve-tspaths tsc-esm-fix ts-add-js-extension', nothing),
  ...named(
    'vue-tsc svelte-check eslint tslint prettier stylelint xo standard jest mocha vitest ava tap nyc c8 depcheck madge publint attw size-limit cspell commitlint lint-staged',
    nothing,
  ),
  ...named('rimraf rm rmdir del del-cli trash', nothing),
  ...named(
    'cat ls grep egrep find which head tail sort date whoami uname hostname env printenv wait-on is-ci sleep du wc',
    nothing,
  ),
])
