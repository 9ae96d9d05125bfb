// Shows what is left to be loaded at run time of packages that a bundler takes in, as evidence for src/knowledge/inlined.ts:
//   node scripts/knowledge/run.mjs inlined PACKAGE@VERSION...
// Each is installed into a temporary folder without its scripts, bundled for Node by `import` and by `require`, and never run.
// One line a package: its name, and each line of a bundle that loads by a name made at run time or names its own place.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LOADS =
  /(?:^|[^.\w])require\((?!['"])(?!\))|require\.resolve|createRequire|import_meta|import\.meta|[^.\w]import\((?!['"])|__dirname|__filename/
/** Lines of esbuild's own. */
const OWN = /__commonJS|__require = /

for (const written of process.argv.slice(2)) {
  const folder = mkdtempSync(join(tmpdir(), 'inlined-'))
  try {
    look(written, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function look(written: string, folder: string): void {
  const name = written.replace(/(.)@.*$/, '$1')
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', written], {
    stdio: 'ignore',
  })
  const left = new Set<string>()
  for (const contents of [`globalThis.it = require('${name}')`, `import * as it from '${name}'\nglobalThis.it = it`]) {
    const bundle = execFileSync(
      join('node_modules', '.bin', 'esbuild'),
      ['--bundle', '--platform=node', '--log-level=error', `--sourcefile=${join(folder, 'it.js')}`],
      {
        input: contents,
        encoding: 'utf8',
        maxBuffer: 100_000_000,
        env: { ...process.env, NODE_PATH: join(folder, 'node_modules') },
      },
    )
    for (const line of bundle.split('\n')) if (LOADS.test(line) && !OWN.test(line)) left.add(line.trim().slice(0, 120))
  }
  process.stdout.write(`${written}${left.size === 0 ? ': nothing' : ''}\n`)
  for (const line of left) process.stdout.write(`  ${line}\n`)
}
