import { describe, expect, it } from 'vitest'
import { readsOf, type ReadsOptions } from '../src/stacks/node/reads.ts'
import { appOf, names } from './node-app.ts'

type Files = Record<string, string | object>

interface Expected {
  paths?: string
  opaque?: string
  opaqueWrites?: string
  imports?: string
  computedImports?: string
  programs?: string
  opaqueCommands?: string
  named?: string
}

const SOURCE = /\.[cm]?[jt]sx?$/

function read(
  files: Files,
  options: Partial<ReadsOptions> = {},
  only = (path: string): boolean => SOURCE.test(path),
): Required<Expected> {
  const app = appOf(files)
  const found = readsOf(app, [...app.paths()].filter(only), { cwd: '', ...options })
  const places = (list: readonly { file: string; line: number }[]) =>
    list.map(({ file, line }) => `${file}:${line}`).join(' ')
  return {
    paths: names(found.paths),
    opaque: places(found.opaque),
    opaqueWrites: places(found.opaqueWrites),
    imports: [...found.imports.keys()].sort().join(' '),
    computedImports: places(found.computedImports),
    programs: names(found.programs),
    opaqueCommands: places(found.opaqueCommands),
    named: [...found.named.keys()].sort().join(' '),
  }
}

const NONE: Required<Expected> = {
  paths: '',
  opaque: '',
  opaqueWrites: '',
  imports: '',
  computedImports: '',
  programs: '',
  opaqueCommands: '',
  named: '',
}

/** What a test's application holds besides `app/go.js`, the file that runs. */
const FILES: Files = {
  'views/home.ejs': '',
  'views/mail/hi.ejs': '',
  'app/views/local.ejs': '',
  'public/site.css': '',
  'locales/en/shop.json': '{}',
  'data/stops.csv': '',
  'data/lines.csv': '',
  'conf/live.yaml': '',
  'migrations/001.sql': '',
  'app/lib/a.js': '',
  'app/schema.graphql': '',
  'package.json': '{}',
  '.env': '',
}
const PATH = `const path = require('path'), fs = require('fs')\n`

type Case = readonly [about: string, code: string, expected: Expected]
const ofCode = (code: string, name = 'app/go.js') => read({ ...FILES, [name]: code }, {}, (path) => path === name)

const PATHS: readonly Case[] = [
  ['a literal with a slash', `load('data/stops.csv')`, { paths: 'data/stops.csv' }],
  ['a literal with an extension', `load('package.json')`, { paths: 'package.json' }],
  ['a literal from the file', `load('./schema.graphql')`, { paths: 'app/schema.graphql' }],
  ['an unknown file', `load('data/none.csv'); load('https://x.org/data/stops.csv')`, {}],
  ['a word of its own', `f('data')`, { paths: 'data' }],
  ['a word that every program uses', `if (env === 'test') f('src')`, {}],
  ['join', `${PATH}load(path.join(__dirname, '..', 'views'))`, { paths: 'views' }],
  ['resolve', `${PATH}load(path.resolve('data', 'stops.csv'))`, { paths: 'data/stops.csv' }],
  [
    'join of process.cwd()',
    `import { join as j } from 'node:path'\nload(j(process.cwd(), 'conf', 'live.yaml'))`,
    { paths: 'conf/live.yaml' },
  ],
  [
    'a compiled join',
    `const path_1 = __importDefault(require("path"));\nload(path_1.default.join(__dirname, "views"))`,
    { paths: 'app/views' },
  ],
  ['__dirname and a text', `load(__dirname + '/../public')`, { paths: 'public' }],
  ['a template', 'load(`${__dirname}/../data/stops.csv`)', { paths: 'data/stops.csv' }],
  ['a template with a hole in the name', 'load(`data/${name}.csv`)', { paths: 'data/lines.csv data/stops.csv' }],
  ['a template with a hole at the end', 'load(`./views/${name}`)', { paths: 'app/views views' }],
  ['a template that is no path', 'throw new Error(`no data for ${name}: ${x}/stops`)', {}],
  [
    'import.meta.url',
    `import { fileURLToPath } from 'url'\nconst here = path.dirname(fileURLToPath(import.meta.url))\nload(path.join(here, 'schema.graphql'))`,
    { paths: 'app/schema.graphql' },
  ],
  ['new URL', `load(new URL('../data/lines.csv', import.meta.url))`, { paths: 'data/lines.csv' }],
  [
    'a variable',
    `${PATH}const root = path.normalize(__dirname + '/..')\nconst where = { views: path.join(root, 'views') }\nfs.readdirSync(where.views)`,
    { paths: 'views' },
  ],
  [
    'a root that comes from elsewhere',
    `${PATH}fs.readFileSync(path.join(config.root, 'conf', 'live.yaml'))`,
    { paths: 'conf/live.yaml' },
  ],
  [
    'an environment variable with a default',
    `${PATH}fs.readFileSync(process.env.FILE || 'data/stops.csv')`,
    { paths: 'data/stops.csv', opaque: 'app/go.js:2' },
  ],
  ['a condition', `load(live ? 'conf/live.yaml' : 'data/lines.csv')`, { paths: 'conf/live.yaml data/lines.csv' }],
  [
    'a loop over literals',
    `${PATH}for (const name of ['stops', 'lines']) fs.readFileSync(path.join('data', name + '.csv'))`,
    { paths: 'data/lines.csv data/stops.csv' },
  ],
  ['a glob', `docs({ apis: ['./app/lib/*.js', 'migrations/**/*.sql'] })`, { paths: 'app/lib/a.js migrations/001.sql' }],
  ['a glob with braces', `orm({ entities: [__dirname + '/lib/*{.ts,.js}'] })`, { paths: 'app/lib/a.js' }],
  ['a route is no path', `app.get('/data/:id', f); app.use('/public', g)`, {}],
  ['a comment is no path', `// load('data/stops.csv')\n/* 'conf/live.yaml' */ f()`, {}],
  ['a regular expression is no path', `f(/'data\\/stops.csv'/, a / b, "x")`, {}],
  [
    'JSX text does not open a string',
    `const a = <p title="data/stops.csv">Don't <b>{load('conf/live.yaml')}</b> it's</p>`,
    { paths: 'conf/live.yaml data/stops.csv' },
  ],
  [
    'i18next placeholders',
    `i18n.init({ backend: { loadPath: './locales/{{lng}}/{{ns}}.json' } })`,
    { paths: 'locales/en/shop.json' },
  ],
  ['out of the application and back', `${PATH}load(path.join(__dirname, '../../shop/data/stops.csv'))`, {}],
]

const CALLS: readonly Case[] = [
  ['express.static', `app.use(express.static('public'))`, { paths: 'public' }],
  ['the views setting', `app.set('views', './' + 'views')`, { paths: 'views' }],
  ['render without a views setting', `res.render('home')`, { paths: 'views' }],
  ['sendFile with a root', `res.sendFile(name, { root: 'public' })`, { paths: 'public' }],
  ['sendFile of what is not known', `res.sendFile(name)`, { opaque: 'app/go.js:1' }],
  [
    'serve-favicon',
    `const icon = require('serve-favicon')\nicon('public/site.css')`,
    { paths: 'public/site.css', imports: 'serve-favicon' },
  ],
  ['fs with a parameter', `${PATH}const read = (file) => fs.readFileSync(file)`, { opaque: 'app/go.js:2' }],
  [
    'fs under another name',
    `import { readFile as slurp } from 'fs/promises'\nawait slurp(x)`,
    { opaque: 'app/go.js:2' },
  ],
  [
    'promisified',
    `const { promisify } = require('util')\nconst fs = require('fs')\nconst slurp = promisify(fs.readFile)\nslurp(x)`,
    { opaque: 'app/go.js:4' },
  ],
  ['fs of a require', `require('fs').promises.stat(x)`, { opaque: 'app/go.js:1' }],
  [
    'writing is apart',
    `${PATH}fs.writeFileSync(out, 'x')\nfs.mkdirSync('data')`,
    { paths: 'data', opaqueWrites: 'app/go.js:2' },
  ],
  [
    'outside the application',
    `${PATH}fs.readFileSync('/etc/hosts'); fs.readFileSync(path.join(require('os').tmpdir(), 'x'))`,
    {},
  ],
  ['the directory itself', `${PATH}fs.readdirSync(process.cwd())`, { opaque: 'app/go.js:2' }],
  [
    'its own directory',
    `${PATH}fs.readdirSync(__dirname).filter((f) => f !== 'x').forEach((f) => require(path.join(__dirname, f)))`,
    { paths: 'app' },
  ],
  ['no fs', `cache.readFile(x); store.stat(y)`, {}],
  [
    'glob',
    `const glob = require('glob')\nglob.sync('migrations/*.sql', { cwd: process.cwd() })`,
    { paths: 'migrations/001.sql', imports: 'glob' },
  ],
  [
    'glob of everything',
    `const fg = require('fast-glob')\nfg('**/*')`,
    { opaque: 'app/go.js:2', imports: 'fast-glob' },
  ],
  ['dotenv', `require('dotenv').config()`, { paths: '.env', imports: 'dotenv' }],
  ['i18n by convention', `const i18n = require('i18n')`, { paths: 'locales', imports: 'i18n' }],
  [
    'a framework that loads files by place',
    `const sails = require('sails')`,
    { opaque: 'app/go.js:1', imports: 'sails' },
  ],
]

const MODULES: readonly Case[] = [
  [
    'every form',
    `import a from 'a'\nimport * as b from "b/sub"\nimport '@c/c'\nexport * from 'd'\nconst e = require('e/x.js')\nawait import('f')\nrequire.resolve('g')\nimport { readFile } from 'fs'\nimport h, { i } from 'h'`,
    { imports: '@c/c a b d e f g h' },
  ],
  [
    'types are erased',
    `import type { A } from 'a'\nexport type { B } from 'b'\nimport { type C, d } from 'c'`,
    { imports: 'c' },
  ],
  ['import = require', `import a = require('a')`, { imports: 'a' }],
  ['Node’s own', `import 'node:fs'\nimport 'path'\nrequire('fs/promises')`, {}],
  ['relative', `require('./lib/a')`, { paths: 'app/lib/a.js' }],
  ['JSON', `const x = require('../package')`, { paths: 'package.json' }],
  ['computed', `require(name)`, { computedImports: 'app/go.js:1' }],
  ['computed below a directory', `require('./lib/' + name)`, { paths: 'app/lib' }],
  ['a variable with a literal', `const name = 'pg'\nrequire(name)`, { imports: 'pg' }],
  ['an alias is no package', `import '@/x'\nimport '~/y'\nimport '#z'`, {}],
  ['a word in a text', `say("require('x')"); const y = 'import z from "z"'`, {}],
  ['a method that is called import', `db.import(file); loader.require(x)`, {}],
]

const COMMANDS: readonly Case[] = [
  [
    'exec',
    `const { exec } = require('child_process')\nexec('convert a.png b.jpg && rm a.png')`,
    { programs: 'convert rm' },
  ],
  ['exec with holes', 'import cp from "child_process"\ncp.execSync(`ffmpeg -i ${a} ${b}`)', { programs: 'ffmpeg' }],
  [
    'exec of what is not known',
    'import { exec } from "child_process"\nexec(`${a} -v`)',
    { opaqueCommands: 'app/go.js:2' },
  ],
  ['spawn', `import { spawn } from 'node:child_process'\nspawn('pdftotext', ['-q', x])`, { programs: 'pdftotext' }],
  [
    'spawn of a shell',
    `import { spawn } from 'node:child_process'\nspawn('sh', ['-c', 'gs -q x | lpr'])`,
    { programs: 'gs lpr sh' },
  ],
  [
    'spawn of a variable',
    `import { spawn } from 'child_process'\nfunction run(p) { spawn(p) }`,
    { opaqueCommands: 'app/go.js:2' },
  ],
  [
    'fork',
    `const { fork } = require('child_process')\nfork(__dirname + '/lib/a.js')`,
    { programs: 'node', paths: 'app/lib/a.js' },
  ],
  [
    'promisified',
    `const util = require('util')\nconst run = util.promisify(require('child_process').exec)\nrun('git log')`,
    { programs: 'git' },
  ],
  [
    'promisified by name',
    `const util = require('util')\nconst cp = require('child_process')\nconst run = util.promisify(cp.exec)\nrun('git log')`,
    { programs: 'git' },
  ],
  [
    'execa',
    `import { execa, execaCommand } from 'execa'\nexeca('dot', ['-Tsvg']); execaCommand('git status')`,
    { programs: 'dot git', imports: 'execa' },
  ],
  [
    'util by require',
    `const run = require('util').promisify(require('child_process').exec)\nrun('git log')`,
    { programs: 'git' },
  ],
  [
    'an import that is awaited',
    `const { execSync } = await import('node:child_process')\nexecSync('git log')`,
    { programs: 'git' },
  ],
  ['one in parentheses', `const run = (await import('child_process')).execSync\nrun('git log')`, { programs: 'git' }],
  [
    'spawn with a shell',
    `import { spawn } from 'child_process'\nspawn('git log | lpr', { shell: true })`,
    { programs: 'git lpr' },
  ],
  [
    'find',
    `const { exec } = require('child_process')\nexec('find . -name x.png -exec mogrify {} +')`,
    { programs: 'find mogrify' },
  ],
  [
    'whether a program is there',
    `const which = require('which')\nwhich.sync('gs')`,
    { programs: 'gs', imports: 'which' },
  ],
  ['Bun', `Bun.spawn(['git', 'log'])\nBun.spawnSync({ cmd: ['lpr'] })`, { programs: 'git lpr' }],
  ['Deno', `new Deno.Command('git', { args: ['log'] }).spawn()`, { programs: 'git' }],
  ['zx', 'import { $ } from "zx"\nawait $`magick ${a} b.png`', { programs: 'magick', imports: 'zx' }],
  ['shelljs', `const sh = require('shelljs')\nsh.exec('tar xf a.tar')`, { programs: 'tar', imports: 'shelljs' }],
  [
    'cross-spawn',
    `import spawn from 'cross-spawn'\nspawn('unzip', [x])`,
    { programs: 'unzip', imports: 'cross-spawn' },
  ],
  ['regular expressions are no commands', `/x/.exec('rm -rf'); pattern.exec(text); db.exec(sql)`, {}],
]

for (const [title, cases] of [
  ['paths', PATHS],
  ['calls', CALLS],
  ['modules', MODULES],
  ['commands', COMMANDS],
] as const) {
  describe(`readsOf: ${title}`, () => {
    it.each(cases)('%s', (_, code, expected) => {
      expect(ofCode(code)).toEqual({ ...NONE, ...expected })
    })
  })
}

describe('readsOf', () => {
  it('takes __dirname of a compiled source in both places', () => {
    const files = {
      'code/go.ts': `load(__dirname + '/../views'); load(__dirname + '/mail')`,
      'views/a.ejs': '',
      'code/mail/b.hbs': '',
      'out/mail/c.hbs': '',
    }
    const found = readsOf(appOf(files), ['code/go.ts'], {
      cwd: '',
      compiledFrom: (file) => file.replace(/^code\/(.*)\.ts$/, 'out/$1.js'),
    })
    expect(found.paths.map(({ name, beforeCompile }) => `${name}${beforeCompile ? ' (source)' : ''}`).sort()).toEqual([
      'code/mail (source)',
      'out/mail',
      'views',
    ])
  })
  it('does not take the imports among the files that run as reads', () => {
    expect(
      read({ 'a.ts': `import './b.js'\nimport './c.json'\nimport '../x'`, 'b.ts': '', 'c.json': '{}' }).paths,
    ).toBe('c.json')
  })
  it('takes the imports of other files as reads', () => {
    expect(read({ 'a.js': `require('./test/b')`, 'test/b.js': '' }, {}, (path) => path === 'a.js').paths).toBe(
      'test/b.js',
    )
  })
  it('knows absolute paths by the application’s directory', () => {
    const files = {
      'a.js': `const fs = require('fs')\nfs.readFileSync('/opt/shop/conf/a.yaml')\nfs.readFileSync('/opt/else/conf/b.yaml')`,
      'conf/a.yaml': '',
      'conf/b.yaml': '',
    }
    expect(read(files, { directory: '/opt/shop' }).paths).toBe('conf/a.yaml')
    expect(read(files).paths).toBe('conf/a.yaml conf/b.yaml')
  })
  it.each([
    [
      'tsconfig paths',
      {
        'tsconfig.json':
          '{ "compilerOptions": { "baseUrl": ".", "paths": { "@shop/*": ["code/lib/*"], "mail": ["code/post/main.ts"] } } }',
      },
      `import '@shop/cart'; import 'mail'`,
      'code/lib/cart.ts code/post/main.ts',
      '',
    ],
    [
      'baseUrl',
      { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "code" } }' },
      `import x from 'lib/cart'`,
      'code/lib/cart.ts',
      '',
    ],
    [
      'imports of package.json',
      { 'package.json': '{ "imports": { "#lib/*": { "default": "./code/lib/*.ts" } } }' },
      `import '#lib/cart'`,
      'code/lib/cart.ts',
      '',
    ],
    [
      'module-alias',
      { 'package.json': '{ "_moduleAliases": { "@top": "code" } }' },
      `require('@top/lib/cart')`,
      'code/lib/cart.ts',
      '',
    ],
    [
      'what no package can be called',
      {},
      `import '@/lib/cart'; import '~/post/main'`,
      'code/lib/cart.ts code/post/main.ts',
      '',
    ],
    [
      'a workspace',
      { 'libs/money/package.json': '{ "name": "@acme/money" }' },
      `import '@acme/money'`,
      'libs/money',
      '',
    ],
    [
      'a package',
      { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "." } }' },
      `import 'express/lib/cart'`,
      '',
      'express',
    ],
  ])('finds the files behind %s', (_, files: Files, code, paths, imports) => {
    const all = { ...files, 'code/go.ts': code, 'code/lib/cart.ts': '', 'code/post/main.ts': '' }
    const found = read(all, { packageNames: new Set(['express']) }, (path) => path === 'code/go.ts')
    expect({ paths: found.paths, imports: found.imports }).toEqual({ paths, imports })
    expect(read(all, { packageNames: new Set(['express']) }, (path) => path.endsWith('.ts')).paths).toBe(
      paths.startsWith('libs') ? paths : '',
    )
  })
  it.each([
    [
      'a named export',
      `export const where = path.join(__dirname, '../data')`,
      `import { where } from './conf'\nfs.readdirSync(where)`,
    ],
    [
      'the default export',
      `export default { data: { dir: 'data' } }`,
      `import conf from './conf'\nfs.readdirSync(conf.data.dir)`,
    ],
    [
      'module.exports',
      `module.exports = { dir: path.resolve('data') }`,
      `const conf = require('./conf')\nfs.readdirSync(conf.dir)`,
    ],
    ['exports.x', `exports.dir = './data'`, `const { dir } = require('./conf')\nfs.readdirSync(dir)`],
    ['a namespace', `export const dir = 'data'`, `import * as conf from './conf'\nfs.readdirSync(conf.dir)`],
  ])('follows %s of another file', (_, conf, code) => {
    const head = `import fs from 'fs'\nimport path from 'path'\n`
    const found = read(
      { 'code/conf.js': head + conf, 'code/go.js': head + code, 'data/a.csv': '' },
      {},
      (path) => path === 'code/go.js',
    )
    expect({ paths: found.paths, opaque: found.opaque }).toEqual({ paths: 'code/conf.js data', opaque: '' })
  })
  it('tells what only the environment gives', () => {
    const code = `import fs from 'fs'\nconst key = process.env.KEY\nfs.readFileSync(key)\nconst { CERT } = process.env\nfs.readFileSync(CERT ?? './data')\nfs.readFileSync(x + process.env.Y)`
    const found = readsOf(appOf({ 'a.js': code }), ['a.js'], { cwd: '' })
    expect(found.opaque.map(({ line, environment }) => [line, environment ?? false])).toEqual([
      [3, true],
      [5, true],
      [6, false],
    ])
  })
  it('does not trust an object whose keys are assigned by a computed name', () => {
    const conf = `const conf = { dir: 'data' }\nfor (const key in process.env) conf[key] = process.env[key]\nmodule.exports = conf`
    const code = `const fs = require('fs')\nconst conf = require('./conf')\nfs.readdirSync(conf.dir)`
    const found = read({ 'conf.js': conf, 'go.js': code, 'data/a.csv': '' }, {}, (path) => path === 'go.js')
    expect({ paths: found.paths, opaque: found.opaque }).toEqual({ paths: 'conf.js data', opaque: 'go.js:3' })
  })
  it('does not follow imports in a circle', () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `m${index}.js`,
        `import { x as y } from './m${(index + 1) % 50}'\nexport const x = y\nrequire('fs').readFileSync(x)`,
      ]),
    )
    expect(read(files).opaque.split(' ')).toHaveLength(50)
  })
  it('finds package names in strings', () => {
    const files = {
      'knexfile.js': `module.exports = { client: 'pg', pool: { log: 'dotenv/config' }, x: 'constructor' }`,
    }
    expect(read(files, { packageNames: new Set(['pg', 'dotenv', 'mysql2']) }).named).toBe('dotenv pg')
  })
  it('does not read bundles', () => {
    const bundle = 'var a=1;'.repeat(200_000)
    expect(read({ 'a.js': bundle, 'b.js': `x("${'y'.repeat(30_000)}")` })).toEqual({
      ...NONE,
      opaque: 'a.js:1 b.js:1',
      computedImports: 'a.js:1 b.js:1',
    })
  })
  it('reads the scripts of components at their own lines', () => {
    const files = {
      'a.vue': `<template>\n<p>it's</p>\n</template>\n<script setup lang="ts">\nimport x from 'x'\nrequire(y)\n</script>\n`,
    }
    expect(read(files, {}, () => true)).toEqual({ ...NONE, imports: 'x', computedImports: 'a.vue:6' })
  })
  it('gives the line', () => {
    const app = appOf({ 'a.js': `\n  load('data/x.csv') // here\n`, 'data/x.csv': '' })
    expect(readsOf(app, ['a.js'], { cwd: '' }).paths).toEqual([
      { name: 'data/x.csv', evidence: { file: 'a.js', line: 2, text: `load('data/x.csv') // here` } },
    ])
  })
  it.each([
    ['brackets', '('.repeat(100_000)],
    ['declarations', 'const{'.repeat(50_000)],
    ['templates', '`${'.repeat(100_000)],
    ['quotes', `\\'`.repeat(200_000)],
    ['conditions', `x=${'a?'.repeat(50_000)}`],
    ['sums', `x=${`'a'+`.repeat(100_000)}1`],
    ['arrows', '(()=>'.repeat(80_000)],
    ['imports', 'import a '.repeat(80_000)],
    ['elements', '<a>'.repeat(100_000)],
    ['chains', `require(${'a.'.repeat(200_000)}b)`],
    [
      'names of each other',
      Array.from({ length: 3000 }, (_, index) => `const v${index} = v${index + 1} + v${index + 2} + 'x'`).join('\n') +
        '\nrequire(v0)',
    ],
    ['nested joins', `path.join(${'path.join('.repeat(20_000)}`],
  ])('takes hostile %s in good time', (_, code) => {
    const started = performance.now()
    // Lines of a person's length, so that it is read.
    read({ 'a.jsx': code.replace(/(.{200})/g, '$1\n') })
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
