// Runs a TypeScript script of this folder on any supported Node: node scripts/knowledge/run.mjs NAME [ARGUMENT...]
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [name, ...rest] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
const outfile = join(folder, `${name}.mjs`)
try {
  const entry = join(import.meta.dirname, `${name}.ts`)
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' })
  process.argv = [process.argv[0], entry, ...rest]
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
