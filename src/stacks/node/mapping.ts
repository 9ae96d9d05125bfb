import type { AppFiles, Build, Bundle } from '../types.ts'
import { commonDirectory } from './build/inputs.ts'
import { resolveBuild } from './build.ts'

/** Which output each compiled source becomes, and back; paths are relative to the application's directory. */
export interface Mapping {
  readonly outputOf: ReadonlyMap<string, string>
  readonly sourceOf: ReadonlyMap<string, string>
  /** Directories of outputs that hold all they load but production dependencies. */
  readonly bundles: readonly string[]
  /** Outputs that hold those as well. */
  readonly whole: readonly Bundle[]
}

/** A command of a build, with where it runs, from the application's directory. */
export interface BuildCommand {
  readonly text: string
  readonly cwd: string
}

/**
 * Builds whose server output has development dependencies in it. SvelteKit's adapter-node: "development dependencies will
 * be bundled into your app using Rollup" (https://svelte.dev/docs/kit/adapter-node); Nitro writes a directory that needs no
 * node_modules (https://nuxt.com/docs/getting-started/deployment#nodejs-server).
 */
const BUNDLING = ['@sveltejs/adapter-node', 'nuxt']

/** Reads the commands of builds: compilers that mirror a directory of sources into a directory of outputs. */
export function compiledMapping(commands: readonly BuildCommand[], files: AppFiles): Mapping {
  const outputOf = new Map<string, string>()
  const sourceOf = new Map<string, string>()
  const bundles: string[] = []
  const whole: Bundle[] = []
  const bundling = BUNDLING.some((name) => (files.read('package.json') ?? '').includes(`"${name}":`))
  for (const { text, cwd } of commands) {
    const built = resolveBuild(files, { form: 'shell', text }, cwd)
    if (built.unknown) continue
    mirror(built, files, outputOf, sourceOf)
    whole.push(...built.bundles)
    if (bundling && built.compiled.length === 0)
      bundles.push(...built.outputs.map(({ name }) => name.replace(/^\.\//, '')))
  }
  return { outputOf, sourceOf, bundles, whole }
}

function mirror(built: Build, files: AppFiles, outputOf: Map<string, string>, sourceOf: Map<string, string>): void {
  const trees = built.outputs.map(({ name }) => name.replace(/^\.\//, '')).filter((name) => !/\.\w{2,5}$/.test(name))
  const compiled = built.compiled.filter((path) => files.has(path))
  const roots = [...new Set([commonDirectory(compiled), ''])]
  for (const source of compiled) {
    for (const tree of trees) {
      for (const root of roots) {
        const inner = root === '' ? source : source.slice(root.length + 1)
        const output = `${tree}/${compiledName(inner)}`
        if (!outputOf.has(source)) outputOf.set(source, output)
        if (!sourceOf.has(output)) sourceOf.set(output, source)
        // `node dist/server` and `node dist` find their files by these names too.
        const bare = output.replace(/\.[cm]?js$/, '')
        if (!sourceOf.has(bare)) sourceOf.set(bare, source)
      }
    }
    if (trees.length === 0) outputOf.set(source, compiledName(source))
  }
}

function compiledName(path: string): string {
  return path
    .replace(/\.tsx?$/, '.js')
    .replace(/\.jsx$/, '.js')
    .replace(/\.mts$/, '.mjs')
    .replace(/\.cts$/, '.cjs')
}
