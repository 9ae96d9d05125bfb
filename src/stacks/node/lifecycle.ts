import { shorten } from '../../image/run.ts'
import { installScript } from '../../knowledge/lifecycle.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import type { LockedPackage, Lockfile, Manifest } from '../../project/types.ts'
import { parseScript } from '../../shell/parse.ts'
import type { SimpleCommand } from '../../shell/types.ts'
import type { AppFiles } from '../types.ts'
import { join } from '../../project/path.ts'
import { manifestPackages } from './brought.ts'
import { type OwnScript, ownScript } from './own-script.ts'
import { generateOf, type Generated, prismaGenerate } from './prisma.ts'
import { membersOf } from './workspaces.ts'

/** What the scripts of an install read of the project, relative to its directory, and whether that is all. */
export interface LifecycleReads {
  readonly paths: readonly string[]
  /** Set where a script may read anything: the install must see the whole source. */
  readonly everything?: string
  /** Files and directories that scripts write, where that is known. */
  readonly writes?: readonly string[]
  /** Set beside `everything` where the source is read for these alone: files and directories that frameworks generate. */
  readonly generated?: readonly string[]
  /** Set where a package's script may write into the project, and what is not known. */
  readonly anywhere?: true
}

/** Scripts that an install without package names runs, in this order. https://docs.npmjs.com/cli/using-npm/scripts */
export const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']

/**
 * Programs of lifecycle scripts whose reads are known. Each was read in its published source: husky and
 * simple-git-hooks stop quietly where there is no repository; only-allow reads npm_config_user_agent.
 */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['husky', []],
  ['simple-git-hooks', []],
  ['is-ci', []],
  ['only-allow', []],
  ['echo', []],
  ['true', []],
  [':', []],
  ['exit', []],
  ['test', []],
  ['[', []],
  ['opencollective', []],
  ['opencollective-postinstall', []],
  ['patch-package', ['patches', 'package-lock.json', 'yarn.lock']],
])

/** What a project's own scripts read at an install: those of its root, and of its workspaces, which every manager runs as well. */
export function ownLifecycle(
  manifest: Manifest,
  options: readonly string[],
  npm: number | undefined,
  app: AppFiles,
): LifecycleReads {
  const parts = [rootLifecycle(manifest, options, npm, app)]
  for (const [directory, member] of membersOf(app))
    parts.push(lifecycleIn(directory, rootLifecycle(member, options, npm, filesIn(app, directory))))
  const whole = parts.filter((each) => each.everything !== undefined)
  const generated = whole.every((each) => each.generated !== undefined)
  const known = whole.every((each) => each.writes !== undefined)
  return {
    paths: parts.flatMap(({ paths }) => paths),
    ...(known ? { writes: parts.flatMap(({ writes }) => writes ?? []) } : {}),
    ...(whole[0]?.everything === undefined ? {} : { everything: whole[0].everything }),
    ...(whole.length > 0 && generated ? { generated: whole.flatMap((each) => each.generated ?? []) } : {}),
  }
}

/** What a member's scripts read, from the root. */
function lifecycleIn(directory: string, told: LifecycleReads): LifecycleReads {
  const from = (paths: readonly string[]) => paths.map((path) => join(directory, path))
  const { everything, writes, generated } = told
  return {
    paths: from(told.paths),
    ...(writes === undefined ? {} : { writes: from(writes) }),
    ...(everything === undefined ? {} : { everything: `${everything} in ${directory}` }),
    ...(generated === undefined ? {} : { generated: from(generated) }),
  }
}

function filesIn(app: AppFiles, directory: string): AppFiles {
  const prefix = `${directory}/`
  return {
    paths: () => [...app.paths()].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])),
    has: (path) => app.has(prefix + path),
    read: (path) => app.read(prefix + path),
  }
}

export function rootLifecycle(
  manifest: Manifest,
  options: readonly string[],
  npm: number | undefined,
  app: AppFiles,
): LifecycleReads {
  if (options.includes('--ignore-scripts')) return { paths: [] }
  const paths: string[] = []
  const writes: string[] = []
  const generated: string[] = []
  let everything: string | undefined
  let overwrites: string | undefined
  for (const name of LIFECYCLE) {
    const script = Object.hasOwn(manifest.scripts, name) ? manifest.scripts[name] : undefined
    if (script === undefined) continue
    // npm stopped running prepublish at install with version 7.
    if (name === 'prepublish' && npm !== undefined && npm >= 7) continue
    const parsed = parseScript(script)
    if (parsed.errors.length > 0) return { paths, everything: `the ${name} script cannot be read` }
    for (const command of parsed.commands) {
      const words = command.words.map((word) => word.value)
      const because = `the ${name} script runs \`${shorten(script)}\``
      const types = generatedBy(words, app)
      const own = types ? undefined : (clientOf(words, app) ?? ownScript(words, app))
      const reads = types ? [] : (own?.reads ?? readsOf(words))
      if (reads === undefined || command.redirects.some(namesFile)) return { paths, everything: because }
      paths.push(...reads)
      writes.push(...(types ?? own?.writes ?? []))
      if (own?.overwrites === true) overwrites ??= because
      if (!types) continue
      everything ??= because
      generated.push(...types)
    }
  }
  if (overwrites !== undefined) return { paths, writes, everything: overwrites }
  return { paths, writes, ...(everything === undefined ? {} : { everything, generated }) }
}

/** `> build-info.txt`; `2>&1` and /dev/null name no file. */
const namesFile = ({ target }: SimpleCommand['redirects'][number]): boolean =>
  !/^(?:\/dev\/null|\d+|-)$/.test(target?.value ?? '')

/** What the type generators of frameworks write, which read the source. Undefined: it is none of them. */
function generatedBy(words: readonly string[], app: Pick<AppFiles, 'has'>): readonly string[] | undefined {
  const [program, verb] = words[0] === 'npx' ? words.slice(1) : words
  // It stops with a warning where there is no configuration: https://svelte.dev/docs/kit/cli
  if (program === 'svelte-kit' && verb === 'sync') return app.has('svelte.config.js') ? ['.svelte-kit'] : []
  // https://nuxt.com/docs/api/commands/prepare
  if ((program === 'nuxt' || program === 'nuxi') && verb === 'prepare') return ['.nuxt']
  return undefined
}

/** `npx --yes husky install`: the program that runs, with its arguments. */
function started(words: readonly string[]): readonly string[] {
  if (words[0] !== 'npx' && words[0] !== 'bunx') return words
  return words.slice(1).filter((word) => !['--no-install', '--no', '-y', '--yes'].includes(word))
}

function readsOf(words: readonly string[]): readonly string[] | undefined {
  const [program = ''] = started(words)
  return program === '' ? [] : KNOWN.get(program)
}

/** `prisma generate`. Undefined: it is none, or what it reads or writes is not known. */
function clientOf(words: readonly string[], app: AppFiles): OwnScript | undefined {
  const schema = generateOf(started(words))
  const told = schema && prismaGenerate(app, '', schema.path)
  if (!told || told.unknown) return undefined
  const writes = outsidePackages(told).map(({ name }) => name)
  return { reads: told.reads, writes, ...(writes.length > 0 ? { overwrites: true } : {}) }
}

const outsidePackages = ({ outputs }: Generated) => outputs.filter(({ name }) => !/(?:^|\/)node_modules\//.test(name))

/** What the install script of @prisma/client does: `prisma generate`, where it finds a schema; under yarn, in any member. */
function clientScript(app: AppFiles): LifecycleReads {
  const places = ['', ...membersOf(app).keys()]
  const told = places.map((place) => prismaGenerate(app, place)).find((each) => each !== undefined)
  if (!told) return { paths: [] }
  const outputs = outsidePackages(told)
  const place = told.unknown ?? outputs[0]?.evidence
  if (!place) return { paths: told.reads }
  const made = outputs.map(({ name }) => name)
  return {
    paths: told.reads,
    everything: `the install script of ${CLIENT} generates what ${place.file}:${place.line} asks for`,
    ...(told.unknown ? { anywhere: true } : { writes: made, generated: made }),
  }
}

/** Packages that load native code: who depends on one holds some. */
const NATIVE_LOADERS = ['bindings', 'node-gyp-build', 'node-gyp-build-optional-packages']

/** Packages that an install script compiles or fetches native code with. */
const NATIVE_BUILDERS = [
  'nan',
  'node-addon-api',
  'prebuild-install',
  'node-pre-gyp',
  '@mapbox/node-pre-gyp',
  'node-gyp',
  'cmake-js',
]

/** A tracer of files depends on the loaders to know their calls: @vercel/nft@1.11.5 has no native code. */
const TRACERS = ['@vercel/nft', '@zeit/node-file-trace']

/** Whether a package holds native code, as its dependencies tell. npm's lockfile names every package with an install script. */
export function looksNative({ name, installScript, dependencies }: LockedPackage): boolean {
  if ([...NATIVE_LOADERS, ...NATIVE_BUILDERS, ...TRACERS].includes(name)) return false
  const depends = (markers: readonly string[]) => markers.some((marker) => Object.hasOwn(dependencies, marker))
  return depends(NATIVE_LOADERS) || (installScript !== false && depends(NATIVE_BUILDERS))
}

const CLIENT = '@prisma/client'

/** Variables that give an install script a file to read. Sources: the rows of the packages. */
const FILE_VARIABLES: ReadonlyMap<string, string> = new Map([['@firebase/util', 'FIREBASE_WEBAPP_CONFIG']])

/** What the install scripts of locked packages read of the project; `declares` tells which variables they see, `app` which files. */
export function lockedLifecycle(
  lockfile: Lockfile | undefined,
  manifest: Manifest,
  options: readonly string[],
  declares: (name: string) => boolean,
  app: AppFiles,
): LifecycleReads {
  if (options.includes('--ignore-scripts')) return { paths: [] }
  const paths: string[] = []
  const generated: string[] = []
  let everything: string | undefined
  let client: LifecycleReads | undefined
  const named =
    lockfile?.packages ?? [manifest, ...membersOf(app).values()].flatMap(manifestPackages).map(([name]) => ({ name }))
  for (const each of named) {
    const known = installScript(each.name)
    const native = nativeModule(each.name)
    const whole = known?.reads.includes('.') === true
    paths.push(...(whole ? [] : (known?.reads ?? [])), ...(native?.reads ?? []))
    const variable = FILE_VARIABLES.get(each.name)
    if (variable !== undefined && declares(variable))
      return { paths, everything: `the install script of ${each.name} reads what ${variable} names` }
    if (whole) {
      everything ??= `the install script of ${each.name} reads the source`
      generated.push(...(known?.writes ?? []))
    }
    if ('installScript' in each && each.installScript === true && !known && !native && !looksNative(each)) {
      return { paths, everything: `the install script of ${each.name} is not one whose reads are known` }
    }
    const runs = !('installScript' in each) || each.installScript !== false
    if (each.name === CLIENT && runs && !declares('PRISMA_SKIP_POSTINSTALL_GENERATE')) client = clientScript(app)
  }
  const all = { paths: [...new Set([...paths, ...(client?.paths ?? [])])] }
  if (client?.everything === undefined) return everything === undefined ? all : { ...all, everything, generated }
  const { generated: clients, ...told } = client
  return { ...told, ...all, ...(clients === undefined ? {} : { generated: [...generated, ...clients] }) }
}

/** A development dependency that the install script of a production package starts: such an install cannot leave it out. */
export function startedByInstall(lockfile: Lockfile | undefined, manifest: Manifest): string | undefined {
  const names = lockfile
    ? lockfile.packages.flatMap(({ name, dev }) => (dev === true ? [] : [name]))
    : Object.keys(manifest.dependencies)
  return names
    .flatMap((name) => installScript(name)?.starts ?? [])
    .find((name) => Object.hasOwn(manifest.devDependencies, name) && !Object.hasOwn(manifest.dependencies, name))
}

/**
 * Whether the install script of a locked package writes into the project, outside of node_modules and .git: it does where
 * a file that it looks for is there. `besides`: files that are accounted for.
 */
export function writesProject(
  lockfile: Lockfile | undefined,
  app: Pick<AppFiles, 'has'>,
  options: readonly string[],
  besides: readonly string[] = [],
): boolean {
  if (options.includes('--ignore-scripts')) return false
  return (lockfile?.packages ?? []).some(({ name }) => {
    const { reads = [], writes = [] } = installScript(name) ?? {}
    const own = writes.filter((path) => !/^(?:~|node_modules|\.git)\//.test(path) && !besides.includes(path))
    return own.length > 0 && [...reads, ...own].some((path) => path !== 'package.json' && app.has(path))
  })
}
