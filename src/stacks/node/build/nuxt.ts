import { readManifest } from '../../../project/manifest.ts'
import { readConfig } from '../literals.ts'
import { isKnown, options, parseArgs } from '../../commands/words.ts'
import { at, type Builder } from './context.ts'

/** Sources: https://v2.nuxt.com/docs/configuration-glossary/configuration-builddir, https://nuxt.com/docs/api/commands/build */
export const nuxt: Builder = (notes, leaf) => {
  notes.package('nuxt')
  const [verb, directory] = parseArgs(leaf.args, options('-c --config-file')).operands
  if (directory && !isKnown(directory)) return notes.unknown(leaf.evidence)
  const root = directory?.value ?? '.'
  const config = readConfig(
    notes.app,
    ...['nuxt.config.ts', 'nuxt.config.js', 'nuxt.config.mjs'].map((name) => at(leaf, `${root}/${name}`)),
  )
  const manifest = readManifest((path) => notes.app.read(path), at(leaf, 'package.json'))
  const wanted = [manifest?.dependencies, manifest?.devDependencies]
    .map((table) => table?.nuxt ?? table?.['nuxt-edge'] ?? table?.nuxt3)
    .find((one) => one !== undefined)
  const major = leaf.program === 'nuxi' ? 3 : Number(/\d+/.exec(wanted ?? '')?.[0] ?? NaN)
  if (Number.isNaN(major)) return notes.unknown(leaf.evidence)
  const base = notes.inside(root, leaf.cwd) ?? leaf.cwd
  const buildDir = config?.settings('buildDir') ?? []
  if (verb?.value === 'prepare' || verb?.value === 'build' || verb?.value === 'generate')
    notes.settings(buildDir, base, `${root}/.nuxt`, leaf)
  if (verb?.value === 'prepare' || verb?.value === 'typecheck') return
  if (verb?.value !== 'build' && verb?.value !== 'generate') return notes.unknown(leaf.evidence)
  if (major >= 3) notes.written(`${root}/.output`, leaf)
  if (verb.value === 'generate')
    notes.settings(
      major >= 3 ? [] : (config?.settings('generate') ?? []).length > 0 ? (config?.settings('dir') ?? []) : [],
      base,
      `${root}/dist`,
      leaf,
    )
  if ((config?.settings('nitro') ?? []).length > 0 && (config?.settings('output') ?? []).length > 0)
    notes.unknown(config?.evidence ?? leaf.evidence)
}
