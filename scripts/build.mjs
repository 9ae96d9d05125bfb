// Builds dist/: the command (`cli.js`, which loads `command/main.cjs`) and the library (`index.mjs` with types).
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const dist = join(root, 'dist')

const calls = (names) => names.map((name) => `export const ${name} = (...given) => late().${name}(...given)`).join('\n')
const table = (name) => {
  const entry = join(root, 'src', 'knowledge', 'data', `${name}.ts`)
  const names = [...readFileSync(entry, 'utf8').matchAll(/^export const (\w+) =/gm)].map((found) => found[1])
  return { entry, imports: `/data/${name}\\.ts$`, text: calls(names) }
}

/** What few runs need, with the functions that are used: each is a file of its own, read at the first call. */
const late = {
  yaml: {
    entry: 'yaml',
    imports: '^yaml$',
    text: calls(['parse', 'parseAllDocuments', 'isAlias', 'isMap', 'isScalar', 'isSeq']),
  },
  'dockerfile-ast': {
    entry: 'dockerfile-ast',
    imports: '^dockerfile-ast$',
    text: 'export const DockerfileParser = { parse: (text) => late().DockerfileParser.parse(text) }',
  },
  debian: table('debian'),
  'python-wheels': table('python-wheels'),
}

/** `folder` is where the files lie, as one of the bundle names it. */
const lateFiles = (folder) => ({
  name: 'late',
  setup({ onResolve, onLoad }) {
    for (const [name, { imports }] of Object.entries(late))
      onResolve({ filter: new RegExp(imports) }, () => ({ path: name, namespace: 'late' }))
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `const late = () => require('${folder}/${path}.cjs')\n${late[path].text}`,
    }))
    onResolve({ filter: /^\.\.?\/late\// }, ({ path }) => ({ path, external: true }))
  },
})

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Half of the time before the first line runs is reading the bundle.
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
}

rmSync(dist, { recursive: true, force: true })
await build({
  ...common,
  entryPoints: Object.entries(late).map(([name, { entry }]) => ({ in: entry, out: name })),
  outdir: join(dist, 'late'),
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})
await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  plugins: [lateFiles('./late')],
  // CommonJS packages in the bundle call require().
  banner: {
    js: "import { createRequire as restageRequire } from 'node:module'\nconst require = restageRequire(import.meta.url)",
  },
})
const named = { RESTAGE_VERSION: JSON.stringify(version) }
await build({ ...common, entryPoints: { cli: 'src/cli/bin.ts' }, outdir: dist, format: 'cjs', define: named })
await build({
  ...common,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: join(dist, 'command'),
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { ...named, 'import.meta.url': 'restageUrl' },
  banner: { js: "const restageUrl = require('node:url').pathToFileURL(__filename).href" },
  plugins: [lateFiles('../late')],
  alias: {
    'string-width': join(root, 'scripts', 'plain-width.mjs'),
    assert: join(root, 'scripts', 'plain-assert.mjs'),
  },
})
// Node starts a CommonJS file sooner than a module.
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
mkdirSync(join(dist, 'types'))
writeFileSync(join(dist, 'types', 'package.json'), '{ "type": "module" }\n')
chmodSync(join(dist, 'cli.js'), 0o755)
// Without what V8 makes of it, the command is compiled when it runs.
spawnSync(process.execPath, [join(root, 'scripts', 'compile.mjs')], { cwd: root, stdio: 'ignore' })

if (process.argv.includes('--types')) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  if (existsSync(tsc))
    execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit' })
}
