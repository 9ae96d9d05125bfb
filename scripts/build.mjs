// Builds dist/: the command (`cli.js`, which loads `command/main.cjs`) and the library (`index.js` with types).
import { execFileSync, spawnSync } from 'node:child_process'
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
  yaml: ['parse', 'parseAllDocuments', 'isAlias', 'isMap', 'isScalar', 'isSeq']
    .map((name) => `export const ${name} = (...given) => late().${name}(...given)`)
    .join('\n'),
  'dockerfile-ast': 'export const DockerfileParser = { parse: (text) => late().DockerfileParser.parse(text) }',
}

/** `folder` is where the files lie, as one of the bundle names it. */
const lateFiles = (folder) => ({
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${Object.keys(late).join('|')})$`) }, ({ path }) => ({ path, namespace: 'late' }))
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `const late = () => require('${folder}/${path}.cjs')\n${late[path]}`,
    }))
    onResolve({ filter: /^\.\.?\/late\// }, ({ path }) => ({ path, external: true }))
  },
})

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Half of the time before the first line runs is reading the bundle. Names stay, so that a stack can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
}

rmSync(dist, { recursive: true, force: true })
await build({
  ...common,
  entryPoints: Object.keys(late).map((name) => ({ in: name, out: name })),
  outdir: join(dist, 'late'),
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})
await build({
  ...common,
  entryPoints: { cli: 'src/cli/bin.ts', index: 'src/index.ts' },
  outdir: dist,
  format: 'esm',
  define: { RESTAGE_VERSION: JSON.stringify(version) },
  plugins: [lateFiles('./late')],
  // CommonJS packages in the bundle call require().
  banner: {
    js: "import { createRequire as restageRequire } from 'node:module'\nconst require = restageRequire(import.meta.url)",
  },
})
await build({
  ...common,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: join(dist, 'command'),
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { RESTAGE_VERSION: JSON.stringify(version), 'import.meta.url': 'restageUrl' },
  plugins: [lateFiles('../late')],
  alias: { 'string-width': join(root, 'scripts', 'plain-width.mjs') },
  banner: { js: "const restageUrl = require('node:url').pathToFileURL(__filename).href" },
})
chmodSync(join(dist, 'cli.js'), 0o755)
// Without what V8 makes of it, the command is compiled when it runs.
spawnSync(process.execPath, [join(root, 'scripts', 'compile.mjs')], { cwd: root, stdio: 'ignore' })

if (process.argv.includes('--types')) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  if (existsSync(tsc))
    execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit' })
}
