import { join } from '../../../project/path.ts'
import { readConfig } from '../literals.ts'
import { packageOf } from '../reads/modules.ts'
import { isKnown, optionOf, options, parseArgs, type Leaf, type Word } from '../../commands/words.ts'
import type { Notes } from './notes.ts'
import { COMPILERS, runtime } from './runtimes.ts'

type Tool = (notes: Notes, leaf: Leaf) => void

const entriesOf =
  (...names: readonly string[]): Tool =>
  (notes, leaf) => {
    notes.files(leaf)
    for (const name of names) notes.existing(name, leaf)
  }

/** A program that compiles or serves sources. */
const sources =
  (...names: readonly string[]): Tool =>
  (notes, leaf) => {
    entriesOf(...names)(notes, leaf)
    notes.sources(leaf.evidence)
  }

const word = (leaf: Leaf, index: number): string =>
  leaf.args.filter((one) => !one.value.startsWith('-'))[index]?.value ?? ''

const served = (notes: Notes, leaf: Leaf, directory: Word | undefined, fallback: readonly string[]): void => {
  if (directory && !isKnown(directory)) return notes.unknown(leaf.evidence)
  if (directory) return notes.entry(directory.value, leaf)
  for (const path of fallback) notes.existing(path, leaf)
}

const NEXT = [
  'next.config.js',
  'next.config.mjs',
  'next.config.cjs',
  'next.config.ts',
  'public',
  '.env',
  '.env.production',
  '.env.local',
  '.env.production.local',
]
const next: Tool = (notes, leaf) => {
  const verb = word(leaf, 0)
  for (const name of NEXT) notes.existing(name, leaf)
  for (const name of ['react', 'react-dom']) notes.package(name, leaf.evidence)
  if (verb !== 'start') return notes.sources(leaf.evidence)
  const directory = leaf.args.filter((one) => !one.value.startsWith('-'))[1]
  const root =
    directory && isKnown(directory) && /^[\w./-]*[a-zA-Z./][\w./-]*$/.test(directory.value) ? directory.value : '.'
  const config = readConfig(notes.app, ...NEXT.slice(0, 4).map((name) => join(leaf.cwd, root, name)))
  const set = config?.settings('distDir') ?? []
  for (const path of set.length === 0
    ? ['.next']
    : set.flatMap(({ value }) => (value.type === 'text' ? value.texts : []))) {
    if (/^[\w./-]+$/.test(path)) notes.entry(join(root, path), leaf)
    else notes.unknown(leaf.evidence)
  }
}

const nuxt: Tool = (notes, leaf) => {
  for (const name of ['nuxt.config.js', 'nuxt.config.ts', 'static', 'public', '.env']) notes.existing(name, leaf)
  const verb = word(leaf, 0)
  if (verb !== 'start' && verb !== 'preview') return notes.sources(leaf.evidence)
  notes.entry(verb === 'start' ? '.nuxt' : '.output', leaf)
}

const nest: Tool = (notes, leaf) => {
  for (const name of ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json']) notes.existing(name, leaf)
  notes.package('typescript', leaf.evidence)
  notes.sources(leaf.evidence)
  // tree-kill, which restarts the program, calls ps: https://github.com/pkrumins/node-tree-kill
  if (leaf.args.some((one) => one.value === '--watch' || one.value === '-w')) notes.program('ps', leaf.evidence)
}

const vite: Tool = (notes, leaf) => {
  for (const name of ['vite.config.js', 'vite.config.ts', 'vite.config.mjs', 'vite.config.mts'])
    notes.existing(name, leaf)
  if (word(leaf, 0) !== 'preview') return notes.sources(leaf.evidence)
  const given = optionOf(parseArgs(leaf.args, options('--outDir --port --host -c --config --base')), '--outDir')
  const config = readConfig(
    notes.app,
    ...['vite.config.ts', 'vite.config.js', 'vite.config.mjs', 'vite.config.mts'].map((name) => join(leaf.cwd, name)),
  )
  const set = config?.settings('outDir').flatMap(({ value }) => (value.type === 'text' ? value.texts : [])) ?? []
  for (const path of given && isKnown(given) ? [given.value] : set.length > 0 ? set : ['dist']) {
    const inside = path.replace(/^[\x01\x02]\/?/, '')
    if (/^[\w./-]+$/.test(inside)) notes.entry(inside, leaf)
    else notes.unknown(leaf.evidence)
  }
  // The configuration is loaded and run, with what it imports.
  for (const specifier of config?.imports ?? []) {
    const name = packageOf(specifier)
    if (config && name !== undefined) notes.package(name, config.evidence)
  }
}

const serve: Tool = (notes, leaf) => {
  const parsed = parseArgs(leaf.args, options('-l --listen -p --port -c --config --ssl-cert --ssl-key --ssl-pass'))
  notes.files(leaf)
  served(notes, leaf, parsed.operands[0], [])
  notes.existing('serve.json', leaf)
  if (parsed.operands.length === 0) notes.whole(leaf)
}

const httpServer: Tool = (notes, leaf) => {
  const parsed = parseArgs(
    leaf.args,
    options('-p --port -a -t -P --proxy -S -C --cert -K --key -e --ext --mimetypes --username --password'),
  )
  served(notes, leaf, parsed.operands[0], ['public'])
  if (parsed.operands.length === 0 && !notes.has('public', leaf)) notes.whole(leaf)
}

const sequelize = entriesOf(
  '.sequelizerc',
  'config',
  'migrations',
  'models',
  'seeders',
  'src/config',
  'src/migrations',
  'src/models',
  'src/seeders',
  'db',
)
const KNEXFILES = ['knexfile.js', 'knexfile.cjs', 'knexfile.mjs', 'knexfile.ts']
/** A configuration in TypeScript is run by a compiler of the project's own, which knex looks for: ts-node and its kin. */
const knex: Tool = (notes, leaf) => {
  entriesOf(...KNEXFILES, 'migrations', 'seeds', 'db')(notes, leaf)
  const parsed = parseArgs(leaf.args, options('--knexfile --cwd --esm'))
  const given = optionOf(parsed, '--knexfile')
  const from = optionOf(parsed, '--cwd')
  const at = (name: string): string => (from && isKnown(from) ? join(from.value, name) : name)
  const file = given?.value ?? KNEXFILES.find((name) => notes.has(at(name), leaf)) ?? ''
  if (/\.[cm]?ts$/.test(file)) notes.sources(leaf.evidence)
}
const prisma = entriesOf('prisma', 'schema.prisma', 'prisma.config.ts', 'prisma.config.js', '.env')
const typeorm: Tool = (notes, leaf) => {
  entriesOf('ormconfig.json', 'ormconfig.js', 'ormconfig.ts', 'ormconfig.yml', 'ormconfig.env', '.env')(notes, leaf)
  const source = optionOf(parseArgs(leaf.args, options('-d --dataSource -f --config -n -o')), '-d', '--dataSource')
  if (source && isKnown(source)) notes.entry(source.value, leaf)
  // Entities and migrations are found by the globs of its data source, which may name sources or outputs.
  if (leaf.program.startsWith('typeorm-ts')) notes.sources(leaf.evidence)
}

const pgMigrate: Tool = (notes, leaf) => {
  entriesOf('migrations', 'config')(notes, leaf)
  const directory = optionOf(parseArgs(leaf.args, options('-m --migrations-dir')), '-m', '--migrations-dir')
  const folder = join(leaf.cwd, directory?.value ?? 'migrations')
  if ([...notes.app.paths()].some((path) => path.startsWith(`${folder}/`) && /\.[cm]?ts$/.test(path)))
    notes.sources(leaf.evidence)
}

const tsRunner: Tool = (notes, leaf) => runtime(notes, leaf)

const remixServe: Tool = (notes, leaf) => {
  const target = parseArgs(leaf.args, options('--port')).operands[0]
  served(notes, leaf, target, [])
  notes.entry('public', leaf)
}

/** What a program of a package reads, whose arguments alone do not tell. Sources: the documentation of each. */
export const TOOLS: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  ['node', tsRunner],
  ['bun', tsRunner],
  ...[
    'ts-node',
    'ts-node-esm',
    'ts-node-script',
    'ts-node-transpile-only',
    'ts-node-dev',
    'tsnd',
    'tsx',
    'babel-node',
    'swc-node',
    'esno',
    'esr',
    'sucrase-node',
    'vite-node',
    'coffee',
    'ts-script',
    'jiti',
  ].map((name) => [name, tsRunner] as const),
  ['next', next],
  ['nuxt', nuxt],
  ['nuxi', nuxt],
  ['nest', nest],
  ['vite', vite],
  ['serve', serve],
  ['http-server', httpServer],
  ['hs', httpServer],
  ['remix-serve', remixServe],
  ['react-router-serve', remixServe],
  ['sequelize', sequelize],
  ['sequelize-cli', sequelize],
  ['knex', knex],
  ['prisma', prisma],
  ['typeorm', typeorm],
  ['typeorm-ts-node-commonjs', typeorm],
  ['typeorm-ts-node-esm', typeorm],
  ['drizzle-kit', entriesOf('drizzle.config.ts', 'drizzle.config.js', 'drizzle.config.json', 'drizzle')],
  ['migrate-mongo', entriesOf('migrate-mongo-config.js', 'migrations')],
  ['db-migrate', entriesOf('database.json', 'migrations')],
  ['node-pg-migrate', pgMigrate],
  ['strapi', sources('config', 'src', 'api', 'database', 'public', 'extensions', 'plugins')],
  ['ng', sources('angular.json')],
  ['remix', sources('remix.config.js')],
  ['react-router', sources('react-router.config.ts')],
  ['fastify', entriesOf('.fastify.js')],
  ['json-server', entriesOf('db.json', 'json-server.json', 'public')],
  ['probot', entriesOf('package.json', '.env', '.github')],
  ['gulp', sources('gulpfile.js', 'gulpfile.mjs', 'gulpfile.babel.js', 'gulpfile.ts', 'gulpfile.cjs')],
  ['grunt', sources('Gruntfile.js')],
  ...COMPILERS.map((name) => [name, sources()] as const),
  ...[
    'nodemon',
    'pm2',
    'pm2-runtime',
    'pm2-docker',
    'pm2-dev',
    'forever',
    'supervisor',
    'node-dev',
    'rimraf',
    'mkdirp',
    'cpx',
    'copyfiles',
    'cpy',
    'ncp',
    'shx',
    'del',
    'wait-on',
    'wait-port',
    'kill-port',
    'pino-pretty',
    'bunyan',
    'is-ci',
    'cross-port-killer',
    'open-cli',
    'clear',
    'rotate',
    'husky',
    'light-server',
    'ws',
    'local-web-server',
  ].map((name) => [name, entriesOf()] as const),
])
