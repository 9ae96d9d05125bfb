import { within } from '../../image/paths.ts'
import { isInlinedWhole, LOADS_AFTERWARDS } from '../../knowledge/inlined.ts'
import { loadsByName } from '../../knowledge/loads-by-name.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import { readLockfile } from '../../project/lock/index.ts'
import type { Lockfile, Manifest } from '../../project/types.ts'
import type { AppFiles, Bundle, Start } from '../types.ts'
import { looksNative } from './lifecycle.ts'
import { closureOf, loadedPackages, type Program } from './loaded.ts'
import { readConfig } from './literals.ts'
import type { Mapping } from './mapping.ts'

/** That a program reads nothing of its directory but what its start command and its sources name, and these. */
export interface SelfContained {
  readonly because: string
  /** Relative to the application's directory. */
  readonly needs: readonly string[]
  /** Locked packages that may be part of what was built; absent where all of node_modules is there. */
  readonly packages?: ReadonlySet<string>
  /** It may read whatever builds left. */
  readonly outputs?: true
  /** The part of an output in which all of it lies, relative to the application's directory. */
  readonly inside?: string
}

/** Where Nitro writes a program with all that it loads. https://nuxt.com/docs/getting-started/deployment#nodejs-server */
const NITRO = '.output'

/** Settings of Nitro that change what `.output` holds. https://nitro.build/config */
const NITRO_SETTINGS = ['preset', 'externals', 'noExternals', 'rollupConfig', 'output']

/** Whether all that is started lies in these outputs of builds. */
export function startsBundle({ entries }: Start, bundles: readonly string[]): boolean {
  const names = entries.map(({ name }) => name.replace(/^\.\//, '')).filter((name) => name !== 'package.json')
  return names.length > 0 && names.every((name) => bundles.some((bundle) => within(name, bundle)))
}

/** The output with all its packages that is started, where nothing else is. */
export function startedBundle(start: Start, whole: readonly Bundle[]): Bundle | undefined {
  return whole.find(({ name }) => startsBundle(start, [name]))
}

/** Undefined where the program may read packages or sources beside what a build left. */
export function selfContained(
  program: Program,
  { bundles, whole }: Mapping,
  manifest: Manifest | undefined,
): SelfContained | undefined {
  const { start, files } = program
  if (start.unknown.length > 0 || start.readsSources || !manifest) return undefined
  const scripts = start.scripts.length > 0 ? ['package.json'] : []
  if (start.servesOnly) {
    const own = start.packages.length > 0
    return {
      because: 'a static server hands out what was built, and reads nothing else',
      // The manifest stays with the packages that it names.
      needs: own ? ['package.json', 'node_modules'] : scripts,
      ...(own ? {} : { packages: new Set<string>() }),
    }
  }
  if (start.packages.length > 0) return undefined
  const traced = startsBundle(start, [NITRO]) ? tracedPackages(manifest, files) : undefined
  if (traced)
    return {
      because: `the build leaves a program in ${NITRO} with all that it loads`,
      needs: scripts,
      packages: traced,
    }
  const bundle = startedBundle(start, whole)
  const held = bundle && heldBy(program, bundle)
  if (bundle && held?.ok) {
    const { name } = bundle
    const because = `the build leaves a program in ${name} with all that it loads`
    const { packages } = held
    return bundle.packages === 'traced'
      ? { because, needs: [...scripts, name], packages, inside: name }
      : // Node.js reads `type` there, and the map of the bundle's sources where it is told to.
        { because, needs: ['package.json', name, `${name}.map`], packages, outputs: true }
  }
  // "You will need the output directory, the project's package.json, and the production dependencies in node_modules":
  // https://svelte.dev/docs/kit/adapter-node#Deploying
  const output = bundles.find((name) => name !== NITRO && !name.startsWith('.') && startsBundle(start, [name]))
  if (output === undefined) return undefined
  const production = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
  return {
    because: `the build leaves a program in ${output} that loads production packages alone`,
    needs: ['package.json', ...(production.length > 0 ? ['node_modules'] : [])],
  }
}

/** What may be in Nitro's output, where it leaves everything there with its own settings; else undefined. */
function tracedPackages(manifest: Manifest, files: AppFiles): ReadonlySet<string> | undefined {
  const { dependencies, devDependencies } = manifest
  if (Number(/\d+/.exec(dependencies['nuxt'] ?? devDependencies['nuxt'] ?? '')?.[0] ?? 0) < 3) return undefined
  if (files.has('nitro.config.ts') || files.has('nitro.config.js')) return undefined
  const config = readConfig(files, 'nuxt.config.ts', 'nuxt.config.js', 'nuxt.config.mjs')
  if (config && NITRO_SETTINGS.some((name) => config.settings(name).length > 0)) return undefined
  const lockfile = readLockfile((path) => files.read(path), '')
  if (!lockfile) return undefined
  // Of a native module, a trace of what is loaded may miss a library.
  const own = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== 'nuxt')
  const packages = closureOf(lockfile, own)
  return [...packages].some((name) => !BUILDERS.has(name) && nativeModule(name) !== undefined) ? undefined : packages
}

/** Why node_modules stays beside an output that holds the packages of its program. */
export function packagesStay(program: Program, { whole }: Mapping): string | undefined {
  const { start } = program
  const bundle = startedBundle(start, whole)
  if (bundle) {
    const held = heldBy(program, bundle)
    return held.ok ? undefined : `node_modules stays beside ${bundle.name}: ${held.because}`
  }
  const [traced] = whole.filter(({ packages }) => packages === 'traced')
  const next = start.packages.find(({ name }) => name === 'next')
  return (
    traced &&
    next &&
    `next start (${next.evidence.file}:${next.evidence.line}) loads node_modules, which the server in ${traced.name} does not: that one is another command, and the start command is kept`
  )
}

type Held =
  { readonly ok: true; readonly packages: ReadonlySet<string> } | { readonly ok: false; readonly because: string }

/**
 * The packages that the sources of a program load, where its bundle holds all of them. What the framework of a traced one
 * itself loads is its tracer's affair.
 */
function heldBy(program: Program, { doubt, packages: how }: Bundle): Held {
  if (doubt !== undefined) return { ok: false, because: doubt }
  const lockfile = readLockfile((path) => program.files.read(path), '')
  if (!lockfile) return { ok: false, because: 'no lockfile names all that is installed' }
  const packages = loadedPackages(program, without(lockfile, 'next'))
  if (!packages) return { ok: false, because: 'a source loads a module whose name is made at run time' }
  const next = Number.parseInt(lockfile.packages.find(({ name }) => name === 'next')?.version ?? '', 10)
  for (const each of lockfile.packages) {
    const { name } = each
    if (!packages.has(name)) continue
    if (how === 'traced' && loadsByName(name))
      return { ok: false, because: `${name} loads packages by names that are made at run time` }
    if (TRACED.has(name) && next >= (TRACED.get(name) ?? 0)) continue
    if (nativeModule(name) || looksNative(each)) return { ok: false, because: `${name} has native code` }
  }
  const outside = how === 'inlined' ? loadedAfterwards(program, lockfile, packages) : undefined
  return outside === undefined ? { ok: true, packages } : { ok: false, because: outside }
}

/** Why a program that a bundler made may load packages when it runs. */
function loadedAfterwards(
  { reads, files, sources }: Program,
  lockfile: Lockfile,
  packages: ReadonlySet<string>,
): string | undefined {
  const versions = new Map<string, string[]>()
  for (const { name, version } of lockfile.packages) versions.set(name, [...(versions.get(name) ?? []), version])
  // What another package takes where it is there was not there when that one was looked at.
  const peers = lockfile.packages.flatMap(({ name, peerDependencies, optionalPeers }) =>
    packages.has(name) ? [...Object.keys(peerDependencies), ...optionalPeers].filter((peer) => versions.has(peer)) : [],
  )
  const unknown = [...reads.imports.keys(), ...reads.named.keys(), ...peers].find((name) => {
    const found = versions.get(name) ?? []
    return found.length === 0 || !found.every((version) => isInlinedWhole(name, version))
  })
  if (unknown !== undefined) return `whether ${unknown} is wholly in the bundle is not known`
  const loads = sources.find((file) => LOADS_AFTERWARDS.test(files.read(file) ?? ''))
  return loads && `${loads} may load packages when it runs`
}

/**
 * Native modules that Next's tracer follows, and the major of Next from which it does: sharp@0.33.5 served images and ran in a
 * route of a standalone server of next@15.1.0, by itself on node:20-slim.
 */
const TRACED: ReadonlyMap<string, number> = new Map([['sharp', 15]])

function without(lockfile: Lockfile, name: string): Lockfile {
  return { ...lockfile, packages: lockfile.packages.filter((each) => each.name !== name) }
}

/** Native modules that bundlers and watchers are made of, which no server's output loads. */
const BUILDERS = new Set([
  'esbuild',
  'rollup',
  'fsevents',
  'lightningcss',
  '@parcel/watcher',
  '@swc/core',
  '@tailwindcss/oxide',
  'unrs-resolver',
  'oxc-parser',
])
