import { within } from '../../image/paths.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import { readLockfile } from '../../project/lock/index.ts'
import type { Manifest } from '../../project/types.ts'
import type { AppFiles, Start } from '../types.ts'
import { closureOf } from './loaded.ts'
import { readConfig } from './literals.ts'

/** That a program reads nothing of its directory but what its start command and its sources name, and these. */
export interface SelfContained {
  readonly because: string
  /** Relative to the application's directory. */
  readonly needs: readonly string[]
  /** Locked packages that may be part of what was built; absent where all of node_modules is there. */
  readonly packages?: ReadonlySet<string>
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

/** Undefined where the program may read packages or sources beside what a build left. */
export function selfContained(
  start: Start,
  bundles: readonly string[],
  manifest: Manifest | undefined,
  files: AppFiles,
): SelfContained | undefined {
  if (start.unknown.length > 0 || start.readsSources || !manifest) return undefined
  const scripts = start.scripts.length > 0 ? ['package.json'] : []
  if (start.servesOnly) {
    const own = start.packages.length > 0
    return {
      because: 'a static server hands out what was built, and reads nothing else',
      needs: [...scripts, ...(own ? ['node_modules'] : [])],
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
  // "You will need the output directory, the project's package.json, and the production dependencies in node_modules":
  // https://svelte.dev/docs/kit/adapter-node#Deploying
  const output = bundles.find((name) => name !== NITRO && !name.startsWith('.') && startsBundle(start, [name]))
  if (output === undefined) return undefined
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
  return {
    because: `the build leaves a program in ${output} that loads production packages alone`,
    needs: ['package.json', ...(packages.length > 0 ? ['node_modules'] : [])],
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
