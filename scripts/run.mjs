// Runs a TypeScript script of this repository: `node scripts/run.mjs scripts/docs.ts [arguments]`.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...rest] = process.argv.slice(2)
if (!script) {
  console.error('Usage: node scripts/run.mjs SCRIPT.ts [arguments]')
  process.exit(2)
}

// Two directories below the root, as the sources are that find the root from where they lie.
const folder = join(root, 'node_modules', '.restage-scripts')
mkdirSync(folder, { recursive: true })
const outfile = join(folder, `${basename(script, '.ts')}-${process.pid}.mjs`)
await build({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  define: { RESTAGE_VERSION: '"0.0.0"' },
  logLevel: 'warning',
})
process.argv = [process.argv[0], resolve(script), ...rest]
try {
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(outfile, { force: true })
}
