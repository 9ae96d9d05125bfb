import type { SimpleCommand } from '../../../shell/types.ts'
import type { Manifest } from '../../../project/types.ts'
import type { At, Ecosystem, Follower } from '../../commands/types.ts'
import { leafOf, plain, type Word } from '../../commands/words.ts'
import { managed } from './managers.ts'
import { depends, manifestFor } from './manifests.ts'
import { manager } from './packages.ts'
import { expandStarter } from './starters.ts'
import { SYSTEM, SYSTEM_BINS } from './system.ts'
import { NODE_WRAPPERS } from './wrappers.ts'

/** npm, yarn, pnpm and bun with the scripts of package.json, `node_modules/.bin`, and the programs of npm packages. */
export const NODE: Ecosystem = {
  wrappers: NODE_WRAPPERS,
  first: ({ app }, word, { cwd }) => npmVariable(word, manifestFor(app, cwd)),
  isPackage(follower, name, at) {
    const manifest = manifestFor(follower.app, at.cwd)
    const package_ = follower.options.packageOf(name) ?? name
    return at.bins || (manifest !== undefined && [package_, name].some((one) => depends(manifest, one)))
  },
  follow(follower, value, args, at, redirects) {
    const name = value.slice(value.lastIndexOf('/') + 1)
    const run = value.includes('/') && !/^\/(?:usr\/(?:local\/)?)?bin\//.test(value) ? undefined : managed(name, args)
    const installed = run ? undefined : /(?:^|\/)node_modules\/\.bin\/([^/]+)$/.exec(value)?.[1]
    if (run) manager(follower, name, run, at)
    else if (installed !== undefined) follower.bin(installed, args, { ...at, bins: true }, redirects)
    return run !== undefined || installed !== undefined
  },
  bin,
  sources: () => false,
  exported(follower, name, value, { cwd, evidence, env }) {
    if (name !== 'NODE_OPTIONS') return
    const args = [...splitWords(value), plain('--version')]
    follower.leaf({ program: 'node', args, cwd, evidence, env, redirects: [] })
  },
  // https://github.com/nodejs/docker-node/blob/main/docker-entrypoint.sh: options and unknown commands go to node.
  entrypoint: (args) => (args[0]?.value.startsWith('-') ? [plain('node'), ...args] : args),
}

function bin(
  follower: Follower,
  name: string,
  args: readonly Word[],
  at: At,
  redirects: SimpleCommand['redirects'],
  from?: string,
): void {
  const manifest = manifestFor(follower.app, at.cwd)
  const known = follower.options.packageOf(name)
  const dependency = manifest && [known, name].find((one) => one !== undefined && depends(manifest, one))
  const package_ = from ?? dependency ?? (at.bins && known !== undefined && !SYSTEM.has(name) ? known : undefined)
  if (package_ !== undefined) follower.package(package_, at.evidence)
  // Outside npm scripts a name is looked for on the image's PATH, where a package's program is only if it is put there.
  if (
    !SYSTEM_BINS.has(name) &&
    (package_ === undefined || (!at.bins && from === undefined) || (dependency === undefined && from === undefined))
  )
    follower.program(name, at.evidence)
  if (SYSTEM_BINS.has(name)) follower.program(name, at.evidence)
  const leaf = leafOf(name, args, at, redirects, package_)
  if (!expandStarter(follower, leaf, at)) follower.leaf(leaf)
}

/** `$npm_package_main` in an npm script. */
function npmVariable(word: Word, manifest: Manifest | undefined): Word {
  if (word.opaque || word.variables.length === 0 || !manifest) return word
  const value = word.value
    .replace(/\$\{npm_package_main\}/g, manifest.main ?? 'index.js')
    .replace(/\$\{npm_package_name\}/g, manifest.name ?? '')
  return value === word.value
    ? word
    : {
        ...word,
        value,
        variables: word.variables.filter((name) => name !== 'npm_package_main' && name !== 'npm_package_name'),
      }
}

const splitWords = (text: string): Word[] =>
  text
    .split(/\s+/)
    .filter((one) => one !== '')
    .map(plain)
