import { describe, expect, it } from 'vitest'
import { resolveBuild } from '../src/stacks/node/build.ts'
import { appOf, manifest, names } from './node-app.ts'

interface Expected {
  outputs?: string
  compiled?: string
  packages?: string
  /** With the reason for which something may be missing in it. */
  bundles?: string
  /** `file:line` */
  unknown?: string
}
type Files = Record<string, string | object>
type Case = readonly [about: string, files: Files, command: string, expected: Expected]

function resolved(files: Files, command: string, cwd = ''): Required<Expected> {
  const build = resolveBuild(appOf(files), { form: 'shell', text: command }, cwd)
  return {
    outputs: names(build.outputs),
    compiled: [...build.compiled].sort().join(' '),
    packages: [...build.packages].sort().join(' '),
    bundles: build.bundles.map(({ name, doubt }) => name + (doubt === undefined ? '' : `: ${doubt}`)).join(' '),
    unknown: build.unknown ? `${build.unknown.file}:${build.unknown.line}` : '',
  }
}

const NONE: Required<Expected> = { outputs: '', compiled: '', packages: '', bundles: '', unknown: '' }
const tsc = (compilerOptions: object, more: object = {}) => ({ compilerOptions, ...more })
const sources = {
  'code/go.ts': `import './lib/a'\n`,
  'code/lib/a.ts': '',
  'code/lib/a.json': '{}',
  'code/types.d.ts': '',
}
const COMPILED = 'code/go.ts code/lib/a.ts code/types.d.ts'

const TSC: readonly Case[] = [
  [
    'outDir and include',
    {
      'package.json': manifest({ compile: 'tsc' }, 'typescript'),
      'tsconfig.json': tsc({ outDir: './out/js' }, { include: ['code'] }),
      ...sources,
      'tools/x.ts': '',
    },
    'npm run compile',
    { outputs: 'out/js', compiled: COMPILED, packages: 'typescript' },
  ],
  [
    '-p',
    {
      'conf/tsconfig.live.json': tsc({ outDir: '../out', rootDir: '../code' }, { include: ['../code/**/*'] }),
      ...sources,
    },
    'npx tsc -p conf/tsconfig.live.json',
    { outputs: 'out', compiled: COMPILED, packages: 'typescript' },
  ],
  [
    '--outDir',
    { 'tsconfig.json': tsc({ outDir: 'a' }, { include: ['code/**/*.ts'] }), ...sources },
    'npx tsc --outDir b',
    { outputs: 'b', compiled: COMPILED, packages: 'typescript' },
  ],
  [
    'extends',
    { 'base.json': tsc({ outDir: 'out' }), 'tsconfig.json': { extends: './base.json', include: ['code'] }, ...sources },
    'npx tsc',
    { outputs: 'out', compiled: COMPILED, packages: 'typescript' },
  ],
  [
    'extends a package that may say where',
    { 'tsconfig.json': { extends: '@acme/tsconfig', include: ['code'] }, ...sources },
    'npx tsc',
    { packages: 'typescript', unknown: 'Dockerfile:1' },
  ],
  [
    'files bring what they import',
    { 'tsconfig.json': tsc({ outDir: 'out' }, { files: ['code/go.ts'] }), ...sources },
    'npx tsc',
    { outputs: 'out', compiled: 'code/go.ts code/lib/a.ts', packages: 'typescript' },
  ],
  [
    'exclude',
    {
      'tsconfig.json': tsc({ outDir: 'out' }, { include: ['code'], exclude: ['**/*.spec.ts'] }),
      ...sources,
      'code/a.spec.ts': '',
    },
    'npx tsc',
    { outputs: 'out', compiled: COMPILED, packages: 'typescript' },
  ],
  [
    'no outDir writes beside',
    { 'tsconfig.json': '{}', 'code/go.ts': '', 'b.tsx': '' },
    'npx tsc',
    { outputs: 'b.js code/go.js', compiled: 'b.tsx code/go.ts', packages: 'typescript' },
  ],
  ['--noEmit', { 'tsconfig.json': tsc({ outDir: 'out' }), ...sources }, 'npx tsc --noEmit', { packages: 'typescript' }],
  ['noEmit in the file', { 'tsconfig.json': tsc({ noEmit: true }), ...sources }, 'npx tsc', { packages: 'typescript' }],
  [
    'incremental',
    { 'tsconfig.json': tsc({ outDir: 'out', rootDir: 'code', incremental: true }, { include: ['code'] }), ...sources },
    'npx tsc',
    { outputs: 'out tsconfig.tsbuildinfo', compiled: COMPILED, packages: 'typescript' },
  ],
  [
    'references',
    {
      'tsconfig.json': { files: [], references: [{ path: './a' }, { path: './b' }] },
      'a/tsconfig.json': tsc({ outDir: 'lib', composite: true, rootDir: '.' }),
      'a/x.ts': '',
      'b/tsconfig.json': tsc({ outDir: 'lib' }),
      'b/y.ts': '',
    },
    'npx tsc -b',
    { outputs: 'a/lib b/lib', compiled: 'a/x.ts b/y.ts', packages: 'typescript' },
  ],
  [
    'several',
    {
      'package.json': manifest({ build: 'tsc -p a && tsc -p b' }, 'typescript'),
      'a/tsconfig.json': tsc({ outDir: '../out/a' }),
      'a/x.ts': '',
      'b/tsconfig.json': tsc({ outDir: '../out/b' }),
      'b/y.ts': '',
    },
    'npm run build',
    { outputs: 'out/a out/b', compiled: 'a/x.ts b/y.ts', packages: 'typescript' },
  ],
  [
    'tsc-alias after it',
    {
      'package.json': manifest({ build: 'tsc && tsc-alias' }, 'typescript tsc-alias'),
      'tsconfig.json': tsc({ outDir: 'out' }, { include: ['code'] }),
      ...sources,
    },
    'npm run build',
    { outputs: 'out', compiled: COMPILED, packages: 'tsc-alias typescript' },
  ],
  ['no tsconfig', {}, 'npx tsc', { packages: 'typescript', unknown: 'Dockerfile:1' }],
]

const COMPILERS: readonly Case[] = [
  [
    'nest build',
    {
      'package.json': manifest({ build: 'nest build' }, '@nestjs/cli'),
      'nest-cli.json': { sourceRoot: 'code' },
      'tsconfig.json': tsc({ outDir: './out' }),
      'tsconfig.build.json': { extends: './tsconfig.json', exclude: ['test', 'node_modules'] },
      'code/main.ts': '',
      'test/a.ts': '',
    },
    'npm run build',
    { outputs: 'out', compiled: 'code/main.ts', packages: '@nestjs/cli typescript' },
  ],
  [
    'nest build with assets elsewhere',
    {
      'nest-cli.json': { compilerOptions: { assets: [{ include: '**/*.hbs', outDir: 'out/mail' }] } },
      'tsconfig.json': tsc({ outDir: './out' }),
      'code/main.ts': '',
    },
    'npx nest build',
    { outputs: 'out out/mail', compiled: 'code/main.ts', packages: '@nestjs/cli typescript' },
  ],
  [
    'nest build of a monorepo',
    {
      'nest-cli.json': {
        monorepo: true,
        root: 'apps/shop',
        compilerOptions: { webpack: true },
        projects: { shop: {}, mail: {} },
      },
    },
    'npx nest build mail',
    { outputs: 'dist/apps/mail', packages: '@nestjs/cli webpack' },
  ],
  [
    'babel',
    {
      'package.json': manifest({ build: 'babel code --out-dir out --extensions .ts,.js' }, '@babel/cli'),
      'code/a.js': '',
      'code/b.ts': '',
      'code/c.css': '',
      'lib/d.js': '',
    },
    'npm run build',
    { outputs: 'out', compiled: 'code/a.js code/b.ts', packages: '@babel/cli' },
  ],
  [
    'babel with --ignore compiles what is not known',
    { 'package.json': manifest({ build: 'babel code -d out --ignore "code/x.js"' }, '@babel/cli'), 'code/a.js': '' },
    'npm run build',
    { outputs: 'out', packages: '@babel/cli' },
  ],
  [
    'swc',
    { 'package.json': manifest({ build: 'swc ./code -d out' }, '@swc/cli'), 'code/a.ts': '', 'code/c.css': '' },
    'npm run build',
    { outputs: 'out', compiled: 'code/a.ts', packages: '@swc/cli' },
  ],
]

const APPS: readonly Case[] = [
  [
    'next',
    {
      'package.json': manifest({ build: 'next build' }, 'next'),
      'next.config.js': 'module.exports = { reactStrictMode: true }',
    },
    'npm run build',
    { outputs: '.next', packages: 'next' },
  ],
  [
    'next with distDir',
    {
      'package.json': manifest({ build: 'next build' }, 'next'),
      'tsconfig.json': '{}',
      'next.config.ts': `const dist = 'web/' + 'out'\nexport default withX({ distDir: dist })`,
    },
    'npm run build',
    { outputs: 'next-env.d.ts web/out', packages: 'next' },
  ],
  [
    'next with a computed distDir',
    {
      'package.json': manifest({ build: 'next build' }, 'next'),
      'next.config.js': `module.exports = {\n distDir: process.env.D }`,
    },
    'npm run build',
    { packages: 'next', unknown: 'next.config.js:2' },
  ],
  [
    'next with a standalone server',
    {
      'package.json': manifest({ build: 'next build' }, 'next'),
      'next.config.mjs': `import path from 'node:path'\nexport default { output: process.env.BARE ? undefined : 'standalone', distDir: 'web' }`,
    },
    'npm run build',
    { outputs: 'web web/standalone', packages: 'next', bundles: 'web/standalone' },
  ],
  [
    'next with a standalone server and a plugin that may change it',
    {
      'package.json': manifest({ build: 'next build' }, 'next'),
      'next.config.js': `const wrap = require('next-wrap')\nmodule.exports = wrap({ output: 'standalone' })`,
    },
    'npm run build',
    {
      outputs: '.next .next/standalone',
      packages: 'next',
      bundles: '.next/standalone: next-wrap may set what is traced',
    },
  ],
  [
    'next export',
    {
      'package.json': manifest({ build: 'next build' }, 'next'),
      'next.config.mjs': `export default { output: 'export' }`,
    },
    'npm run build',
    { outputs: '.next out', packages: 'next' },
  ],
  [
    'nuxt 3',
    { 'package.json': { scripts: { build: 'nuxt build' }, devDependencies: { nuxt: '^3.8.0' } } },
    'npm run build',
    { outputs: '.nuxt .output', packages: 'nuxt' },
  ],
  [
    'nuxt 2',
    {
      'package.json': { scripts: { build: 'nuxt build' }, dependencies: { nuxt: '2.15.8' } },
      'nuxt.config.js': `export default { buildDir: 'made' }`,
    },
    'npm run build',
    { outputs: 'made', packages: 'nuxt' },
  ],
  [
    'remix',
    {
      'package.json': manifest({ build: 'remix build' }, '@remix-run/dev'),
      'remix.config.js': `module.exports = { serverBuildPath: 'out/index.js' }`,
    },
    'npm run build',
    { outputs: '.cache out/index.js public/build', packages: '@remix-run/dev' },
  ],
  [
    'vite',
    {
      'package.json': manifest({ build: 'vite build' }, 'vite'),
      'vite.config.ts': `import { resolve } from 'path'\nexport default { build: { outDir: resolve(__dirname, 'web/out') } }`,
    },
    'npm run build',
    { outputs: 'web/out', packages: 'vite' },
  ],
  [
    'vite with a root',
    {
      'package.json': manifest({ build: 'vite build' }, 'vite'),
      'vite.config.js': `export default { root: 'ui', build: { outDir: '../site' } }`,
    },
    'npm run build',
    { outputs: 'site', packages: 'vite' },
  ],
  [
    'vite --outDir',
    { 'package.json': manifest({ build: 'vite build --outDir site' }, 'vite') },
    'npm run build',
    { outputs: 'site', packages: 'vite' },
  ],
  [
    'vite by default',
    { 'package.json': manifest({ build: 'vite build' }, 'vite') },
    'npm run build',
    { outputs: 'dist', packages: 'vite' },
  ],
  [
    'sveltekit',
    {
      'package.json': manifest({ build: 'vite build' }, 'vite @sveltejs/kit'),
      'svelte.config.js': `import adapter from '@sveltejs/adapter-node'\nexport default { kit: { adapter: adapter({ out: 'srv' }) } }`,
    },
    'npm run build',
    { outputs: '.svelte-kit srv', packages: '@sveltejs/adapter-node @sveltejs/kit vite' },
  ],
  [
    'sveltekit with an adapter that looks around',
    {
      'package.json': manifest({ build: 'vite build' }, 'vite @sveltejs/kit'),
      'svelte.config.js': `import adapter from '@sveltejs/adapter-auto'\nexport default { kit: { adapter: adapter() } }`,
    },
    'npm run build',
    { outputs: '.svelte-kit', packages: '@sveltejs/adapter-auto @sveltejs/kit vite', unknown: 'svelte.config.js:1' },
  ],
  [
    'react-scripts',
    { 'package.json': manifest({ build: 'react-scripts build' }, 'react-scripts') },
    'npm run build',
    { outputs: 'build', packages: 'react-scripts' },
  ],
  [
    'BUILD_PATH',
    { 'package.json': manifest({ build: 'BUILD_PATH=./site react-scripts build' }, 'react-scripts') },
    'npm run build',
    { outputs: 'site', packages: 'react-scripts' },
  ],
  [
    'BUILD_PATH in .env',
    { 'package.json': manifest({ build: 'react-scripts build' }, 'react-scripts'), '.env': 'A=1\nBUILD_PATH="www"\n' },
    'npm run build',
    { outputs: 'www', packages: 'react-scripts' },
  ],
  [
    'vue-cli',
    {
      'package.json': manifest({ build: 'vue-cli-service build' }, '@vue/cli-service'),
      'vue.config.js': `const path = require('path')\nmodule.exports = { outputDir: path.join(__dirname, 'www') }`,
    },
    'npm run build',
    { outputs: 'www', packages: '@vue/cli-service' },
  ],
  [
    'angular',
    {
      'package.json': manifest({ build: 'ng build --configuration production' }, '@angular/cli'),
      'angular.json': { projects: { shop: { architect: { build: { options: { outputPath: 'www/shop' } } } } } },
    },
    'npm run build',
    { outputs: '.angular www/shop', packages: '@angular/cli' },
  ],
]

const BUNDLERS: readonly Case[] = [
  [
    'webpack',
    {
      'package.json': manifest({ build: 'webpack --config conf/prod.js' }, 'webpack webpack-cli'),
      'conf/prod.js': `const { merge } = require('webpack-merge')\nmodule.exports = merge(require('./common.js'), { mode: 'production' })`,
      'conf/common.js': `const path = require('path')\nmodule.exports = { output: { path: path.resolve(__dirname, '../www'), filename: '[name].js' } }`,
    },
    'npm run build',
    { outputs: 'www', packages: 'webpack webpack-cli' },
  ],
  [
    'webpack with a computed path',
    {
      'package.json': manifest({ build: 'webpack' }, 'webpack webpack-cli'),
      'webpack.config.js': `module.exports = {\n  output: { path: process.env.OUT },\n}`,
    },
    'npm run build',
    { packages: 'webpack webpack-cli', unknown: 'webpack.config.js:2' },
  ],
  [
    'webpack by default',
    {
      'package.json': manifest({ build: 'webpack' }, 'webpack webpack-cli'),
      'webpack.config.js': `module.exports = { mode: 'production' }`,
    },
    'npm run build',
    { outputs: 'dist', packages: 'webpack webpack-cli' },
  ],
  [
    'esbuild',
    { 'package.json': manifest({ build: 'esbuild code/a.ts --bundle --platform=node --outfile=out/a.js' }, 'esbuild') },
    'npm run build',
    { outputs: 'out/a.js', packages: 'esbuild' },
  ],
  [
    'rollup -o',
    { 'package.json': manifest({ build: 'rollup code/a.js -f cjs -o out/a.js' }, 'rollup') },
    'npm run build',
    { outputs: 'out/a.js', packages: 'rollup' },
  ],
  [
    'rollup -c',
    {
      'package.json': manifest({ build: 'rollup -c' }, 'rollup'),
      'rollup.config.mjs': `export default { output: [{ file: 'out/a.cjs' }, { dir: 'out/esm' }] }`,
    },
    'npm run build',
    { outputs: 'out/a.cjs out/esm', packages: 'rollup' },
  ],
  [
    'parcel',
    { 'package.json': manifest({ build: 'parcel build code/index.html --dist-dir www' }, 'parcel') },
    'npm run build',
    { outputs: '.cache .parcel-cache www', packages: 'parcel' },
  ],
  [
    'tsup',
    {
      'package.json': manifest({ build: 'tsup' }, 'tsup'),
      'tsup.config.ts': `import { defineConfig } from 'tsup'\nexport default defineConfig({ outDir: 'out' })`,
    },
    'npm run build',
    { outputs: 'out', packages: 'tsup' },
  ],
  [
    'ncc',
    { 'package.json': manifest({ build: 'ncc build code/a.ts -o one' }, '@vercel/ncc') },
    'npm run build',
    { outputs: 'one', packages: '@vercel/ncc' },
  ],
  [
    'gulp',
    {
      'package.json': manifest({ build: 'gulp css' }, 'gulp'),
      'gulpfile.js': `const gulp = require('gulp')\nconst to = 'public/' + 'css'\nexports.css = () => gulp.src('s/*.scss').pipe(gulp.dest(to))`,
    },
    'npm run build',
    { outputs: 'public/css', packages: 'gulp' },
  ],
  [
    'gulp with what else writes',
    {
      'package.json': manifest({ build: 'gulp' }, 'gulp'),
      'gulpfile.js': `const gulp = require('gulp')\nconst { execSync } = require('child_process')`,
    },
    'npm run build',
    { packages: 'gulp', unknown: 'gulpfile.js:2' },
  ],
]

const prismaSchema = (output: string) => `generator client {\n  provider = "prisma-client-js"\n${output}}\n`

const OTHERS: readonly Case[] = [
  [
    'prisma generate',
    { 'prisma/schema.prisma': prismaSchema('') },
    'npx prisma generate',
    { outputs: 'node_modules/.prisma node_modules/@prisma/client', packages: 'prisma' },
  ],
  [
    'prisma generate with an output',
    { 'db/schema.prisma': prismaSchema('  output = "../code/client"\n') },
    'npx prisma generate --schema db/schema.prisma',
    { outputs: 'code/client node_modules/.prisma node_modules/@prisma/client', packages: 'prisma' },
  ],
  [
    'prisma with a generator that is not known',
    { 'prisma/schema.prisma': `generator docs {\n  provider = "prisma-docs"\n}\n` },
    'npx prisma generate',
    {
      outputs: 'node_modules/.prisma node_modules/@prisma/client',
      packages: 'prisma',
      unknown: 'prisma/schema.prisma:1',
    },
  ],
  [
    'files',
    {
      'package.json': manifest(
        { build: 'rimraf out && mkdir -p out/a && cp -r views out/views && copyfiles -u 1 "code/**/*.html" out' },
        'rimraf copyfiles',
      ),
      'views/x.ejs': '',
    },
    'npm run build',
    { outputs: 'out out/a out/views', packages: 'copyfiles rimraf' },
  ],
  [
    'shx',
    { 'package.json': manifest({ build: 'shx cp -r views out' }, 'shx') },
    'npm run build',
    { outputs: 'out', packages: 'shx' },
  ],
  [
    'styles',
    {
      'package.json': manifest(
        { build: 'sass scss:public/css && tailwindcss -i a.css -o public/t.css' },
        'sass tailwindcss',
      ),
    },
    'npm run build',
    { outputs: 'public/css public/t.css', packages: 'sass tailwindcss' },
  ],
  ['a redirection', {}, 'git rev-parse HEAD > out/version', { outputs: 'out/version' }],
  ['a file changed in its place', { 'conf/a.js': '' }, "sed -i 's/a/b/' conf/a.js", { outputs: 'conf/a.js' }],
  [
    'pre and post of a build',
    {
      'package.json': manifest({ prebuild: 'rimraf out', build: 'tsc', postbuild: 'mkdir logs' }, 'typescript rimraf'),
      'tsconfig.json': tsc({ outDir: 'out' }, { include: ['code'] }),
      ...sources,
    },
    'npm run build',
    { outputs: 'logs out', compiled: COMPILED, packages: 'rimraf typescript' },
  ],
  [
    'another directory',
    { 'ui/package.json': manifest({ build: 'vite build' }, 'vite') },
    'cd ui && npm ci && npm run build',
    { outputs: 'ui/dist ui/node_modules', packages: 'vite' },
  ],
  [
    'a script of its own',
    { 'package.json': manifest({ build: 'node tools/make.js' }), 'tools/make.js': '' },
    'npm run build',
    { unknown: 'package.json:4' },
  ],
  ['a script that is not there', { 'package.json': manifest({ build: 'node tools/make.js' }) }, 'npm run build', {}],
  [
    'checks and tests',
    { 'package.json': manifest({ build: 'eslint . && jest && tsc --noEmit' }, 'eslint jest typescript') },
    'npm run build',
    { packages: 'eslint jest typescript' },
  ],
  [
    'grunt',
    { 'package.json': manifest({ build: 'grunt' }, 'grunt') },
    'npm run build',
    { packages: 'grunt', unknown: 'package.json:4' },
  ],
  [
    'turbo',
    { 'package.json': manifest({ build: 'turbo run build' }, 'turbo') },
    'npm run build',
    { packages: 'turbo', unknown: 'package.json:4' },
  ],
  ['no such script', { 'package.json': manifest({}) }, 'npm run build', { unknown: 'Dockerfile:1' }],
  ['an output that a variable names', {}, 'mkdir -p $OUT', { unknown: 'Dockerfile:1' }],
]

for (const [title, cases] of [
  ['tsc', TSC],
  ['compilers', COMPILERS],
  ['applications', APPS],
  ['bundlers', BUNDLERS],
  ['others', OTHERS],
] as const) {
  describe(`resolveBuild: ${title}`, () => {
    it.each(cases)('%s', (_, files, command, expected) => {
      expect(resolved(files, command)).toEqual({ ...NONE, ...expected })
    })
  })
}

describe('resolveBuild', () => {
  it('says where an output comes from', () => {
    const build = resolveBuild(
      appOf({ 'tsconfig.json': '{\n  "compilerOptions": {\n    "outDir": "made"\n  }\n}' }),
      { form: 'exec', argv: ['npx', 'tsc'] },
      '',
    )
    expect(build.outputs[0]?.evidence).toEqual({ file: 'tsconfig.json', line: 3, text: '"outDir": "made"' })
  })
  it('starts in the directory that is given', () => {
    expect(
      resolved(
        {
          'api/package.json': manifest({ build: 'tsc' }, 'typescript'),
          'api/tsconfig.json': tsc({ outDir: 'out' }),
          'api/a.ts': '',
        },
        'npm run build',
        'api',
      ),
    ).toEqual({ ...NONE, outputs: 'api/out', compiled: 'api/a.ts', packages: 'typescript' })
  })
})
