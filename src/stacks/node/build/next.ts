import { readConfig } from '../literals.ts'
import { isKnown, options, parseArgs } from '../scripts/words.ts'
import { at, type Builder } from './context.ts'

const CONFIGS = ['next.config.js', 'next.config.mjs', 'next.config.cjs', 'next.config.ts', 'next.config.mts']
/** Plugins that write below `public/` as well. */
const WRITING = /pwa|serwist|workbox|sitemap|partytown/

/** `next build`, `next export`. Source: https://nextjs.org/docs/app/api-reference/config/next-config-js */
export const next: Builder = (notes, leaf) => {
  notes.package('next')
  const parsed = parseArgs(leaf.args, options('-p --port -o --outdir'))
  const [verb, directory] = parsed.operands
  if (directory && !isKnown(directory)) return notes.unknown(leaf.evidence)
  const root = directory?.value ?? '.'
  const config = readConfig(
    notes.app,
    ...CONFIGS.map((name) => at(leaf, `${root}/${name}`).replace(/^\.\//, '').replace('/./', '/')),
  )
  const base = notes.inside(root, leaf.cwd) ?? leaf.cwd
  if (verb?.value === 'export')
    return notes.word(parsed.options.get('-o')?.[0] ?? parsed.options.get('--outdir')?.[0], leaf, `${root}/out`)
  if (verb?.value === 'lint' || verb?.value === 'telemetry' || verb?.value === 'info') return
  if (verb?.value !== 'build') return notes.unknown(leaf.evidence)
  const distDir = config?.settings('distDir') ?? []
  notes.settings(distDir, base, `${root}/.next`, leaf)
  for (const { value, evidence } of config?.settings('output') ?? []) {
    if (value.type !== 'text') continue
    if (value.texts.includes('export') && distDir.length === 0)
      notes.written(`${root}/out`, { cwd: leaf.cwd, evidence })
    if (value.texts.some((one) => one.includes('\0'))) notes.unknown(evidence)
  }
  // Written by the build of a project in TypeScript: https://nextjs.org/docs/app/api-reference/config/typescript
  // Next leaves it alone where it is already there.
  if (notes.app.has(at(leaf, `${root}/tsconfig.json`)) && !notes.app.has(at(leaf, `${root}/next-env.d.ts`)))
    notes.written(`${root}/next-env.d.ts`, leaf)
  if (config?.imports.some((name) => WRITING.test(name))) notes.unknown(config.evidence)
}
