import { configPaths, flatten, readConfig, type Config } from '../literals.ts'
import { isKnown, options, parseArgs } from '../../commands/words.ts'
import { at, type Builder, type BuildNotes } from './context.ts'
import { pageWrites } from './page-writes.ts'

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
  standalone(notes, config, base)
  // Written by the build of a project in TypeScript: https://nextjs.org/docs/app/api-reference/config/typescript
  // Next leaves it alone where it is already there.
  if (notes.app.has(at(leaf, `${root}/tsconfig.json`)) && !notes.app.has(at(leaf, `${root}/next-env.d.ts`)))
    notes.written(`${root}/next-env.d.ts`, leaf)
  if (config?.imports.some((name) => WRITING.test(name))) notes.unknown(config.evidence)
  for (const { name, evidence } of pageWrites(notes.app, base === '.' ? '' : base, config?.path, base))
    if (name === undefined) notes.unknown(evidence)
    else notes.output(name, evidence)
}

/** Settings by which a trace may leave out what the program loads. */
const TRACE_SETTINGS = ['outputFileTracing', 'outputFileTracingExcludes', 'outputFileTracingIgnores']

/** What a configuration may import without its output being changed by code that is not seen. */
const PLAIN_IMPORT = /^(?:node:.*|path|url|fs|next(?:\/.*)?|@next\/.*|next-intl\/plugin)$/

/**
 * The server that `output: 'standalone'` leaves in a directory of its own, with the packages that it loads.
 * Source: https://nextjs.org/docs/app/api-reference/config/next-config-js/output#automatically-copying-traced-files
 */
function standalone(notes: BuildNotes, config: Config | undefined, base: string): void {
  const asked = config
    ?.settings('output')
    .find(({ value }) => flatten(value).some((one) => one.type === 'text' && one.texts.includes('standalone')))
  if (!config || !asked) return
  const set = config.settings('distDir').flatMap(({ value }) => configPaths(value, base) ?? [])
  const [distDir = at({ cwd: base }, '.next'), ...others] = set
  if (others.length > 0) return
  const name = `${distDir}/standalone`
  const setting = TRACE_SETTINGS.find((key) => config.settings(key).length > 0)
  const plugin = config.imports.find((specifier) => !PLAIN_IMPORT.test(specifier))
  const doubt = setting ? `${setting} is set` : plugin && `${plugin} may set what is traced`
  notes.bundle({ name, evidence: asked.evidence, packages: 'traced', ...(doubt ? { doubt } : {}) })
}
