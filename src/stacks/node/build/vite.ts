import { readManifest } from '../../../project/manifest.ts'
import { configPaths, readConfig, type Config } from '../literals.ts'
import { isKnown, optionOf, options, parseArgs, type Leaf } from '../../commands/words.ts'
import { at, type Builder, type BuildNotes } from './context.ts'

const CONFIGS = [
  'vite.config.ts',
  'vite.config.js',
  'vite.config.mjs',
  'vite.config.mts',
  'vite.config.cjs',
  'vite.config.cts',
]
const VALUED = options(
  '-c --config --outDir --assetsDir --base -m --mode --target -l --logLevel --ssr --minify --port --host --assetsInlineLimit',
)

/** `vite build`. Source: https://vite.dev/config/build-options */
export const vite: Builder = (notes, leaf) => {
  notes.package('vite')
  const parsed = parseArgs(leaf.args, VALUED)
  const [verb, directory] = parsed.operands
  if (verb?.value !== 'build') return notes.unknown(leaf.evidence)
  const named = optionOf(parsed, '-c', '--config')
  if ([directory, named].some((word) => word && !isKnown(word))) return notes.unknown(leaf.evidence)
  const folder = directory ? (notes.inside(directory.value, leaf.cwd) ?? leaf.cwd) : leaf.cwd
  const config = named
    ? readConfig(notes.app, notes.inside(named.value, leaf.cwd) ?? '')
    : readConfig(notes.app, ...CONFIGS.map((name) => at({ cwd: folder }, name)))
  if (isSvelteKit(notes, leaf)) return svelteKit(notes, leaf)
  const imported = config?.imports ?? []
  if (imported.includes('@remix-run/dev') || imported.includes('@react-router/dev/vite'))
    return notes.settings(config?.settings('buildDirectory') ?? [], leaf.cwd, 'build', leaf)
  if (imported.includes('laravel-vite-plugin')) return notes.written('public/build', leaf)
  if (imported.some((name) => FRAMEWORKS.test(name))) return notes.unknown(config?.evidence ?? leaf.evidence)
  const outDir = optionOf(parsed, '--outDir')
  const root = rootOf(config, folder)
  if (root === undefined) return notes.unknown(config?.evidence ?? leaf.evidence)
  if (outDir) return notes.word(outDir, { ...leaf, cwd: root })
  notes.settings(config?.settings('outDir') ?? [], root, 'dist', { ...leaf, cwd: root })
}

/** Plugins that build several outputs by their own rules. */
const FRAMEWORKS =
  /^(?:@solidjs\/start|solid-start|vinxi|@analogjs|@tanstack\/(?:react-)?start|@builder\.io\/qwik-city|vike|vite-plugin-ssr|nitro|@cloudflare\/vite-plugin)/

function rootOf(config: Config | undefined, folder: string): string | undefined {
  const roots = config?.settings('root') ?? []
  if (roots.length === 0) return folder
  const paths = roots.map(({ value }) => configPaths(value, folder))
  return paths.length === 1 && paths[0]?.length === 1 ? paths[0][0] : undefined
}

function isSvelteKit(notes: BuildNotes, leaf: Leaf): boolean {
  const manifest = readManifest((path) => notes.app.read(path), at(leaf, 'package.json'))
  return [manifest?.dependencies, manifest?.devDependencies].some(
    (table) => table && Object.hasOwn(table, '@sveltejs/kit'),
  )
}

/** Sources: https://svelte.dev/docs/kit/adapter-node, https://svelte.dev/docs/kit/adapter-static */
export const svelteKit: Builder = (notes, leaf) => {
  notes.package('@sveltejs/kit')
  const config = readConfig(
    notes.app,
    ...['svelte.config.js', 'svelte.config.mjs', 'svelte.config.ts'].map((name) => at(leaf, name)),
  )
  notes.settings(config?.settings('outDir') ?? [], leaf.cwd, '.svelte-kit', leaf)
  const verb = leaf.args.find((word) => !word.value.startsWith('-'))?.value
  if (verb === 'sync') return
  const adapter = config?.imports.find((name) => /adapter/.test(name))
  if (!config || adapter === undefined) return notes.unknown(config?.evidence ?? leaf.evidence)
  notes.package(adapter)
  if (adapter === '@sveltejs/adapter-node') return notes.settings(config.settings('out'), leaf.cwd, 'build', leaf)
  if (adapter === '@sveltejs/adapter-static') {
    notes.settings(config.settings('pages'), leaf.cwd, 'build', leaf)
    return notes.settings(
      [...config.settings('assets')].filter(({ value }) => value.type === 'text'),
      leaf.cwd,
      'build',
      leaf,
    )
  }
  // The others write for a platform that they look for in the environment.
  notes.unknown(config.evidence)
}

/** Source: https://docs.astro.build/en/reference/configuration-reference/#outdir */
export const astro: Builder = (notes, leaf) => {
  notes.package('astro')
  const verb = leaf.args.find((word) => !word.value.startsWith('-'))?.value
  if (verb === 'check' || verb === 'sync') return notes.written('.astro', leaf)
  if (verb !== 'build') return notes.unknown(leaf.evidence)
  const config = readConfig(
    notes.app,
    ...['astro.config.mjs', 'astro.config.ts', 'astro.config.js', 'astro.config.cjs', 'astro.config.mts'].map((name) =>
      at(leaf, name),
    ),
  )
  notes.word(optionOf(parseArgs(leaf.args, options('--outDir --root --config --mode')), '--outDir'), leaf)
  notes.settings(config?.settings('outDir') ?? [], leaf.cwd, 'dist', leaf)
  notes.written('.astro', leaf)
}
