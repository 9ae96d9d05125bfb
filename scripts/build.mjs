// Builds dist/: the command (`cli.js`, with chunks for what few runs need) and the library (`index.js` with types).
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const dist = join(root, 'dist')

/** Packages that few runs need, with the functions that are used: each is a file of its own, read at the first call. */
const late = {
  yaml: 'export const parse = (...given) => late().parse(...given)',
  'dockerfile-ast': 'export const DockerfileParser = { parse: (text) => late().DockerfileParser.parse(text) }',
}

const lateFiles = {
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${Object.keys(late).join('|')})$`) }, ({ path }) => ({ path, namespace: 'late' }))
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `const late = () => require('../late/${path}.cjs')\n${late[path]}`,
    }))
    onResolve({ filter: /^\.\.\/late\// }, ({ path }) => ({ path, external: true }))
  },
}

rmSync(dist, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: Object.keys(late).map((name) => ({ in: name, out: name })),
  outdir: join(dist, 'late'),
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
})
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/bin.ts', index: 'src/index.ts' },
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  define: { RESTAGE_VERSION: JSON.stringify(version) },
  plugins: [lateFiles],
  alias: { 'string-width': join(root, 'scripts', 'plain-width.mjs') },
  // Half of the time before the first line runs is reading the bundle. Names stay, so that a stack can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  // CommonJS packages in the bundle call require(), and write-file-atomic names its files after __filename.
  inject: ['scripts/node-globals.mjs'],
  banner: {
    js: "import { createRequire as restageRequire } from 'node:module'\nconst require = restageRequire(import.meta.url)",
  },
  legalComments: 'eof',
  logLevel: 'warning',
})
chmodSync(join(dist, 'cli.js'), 0o755)

if (process.argv.includes('--types')) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  if (existsSync(tsc))
    execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit' })
}
