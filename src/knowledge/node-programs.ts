/** Programs whose package has another name: the `bin` field of each package's package.json. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  // compilers and transpilers
  ['tsc', 'typescript'],
  ['tsserver', 'typescript'],
  ['ts-node-esm', 'ts-node'],
  ['ts-node-script', 'ts-node'],
  ['ts-node-transpile-only', 'ts-node'],
  ['ts-script', 'ts-node'],
  ['tsnd', 'ts-node-dev'],
  ['babel', '@babel/cli'],
  ['babel-node', '@babel/node'],
  ['swc', '@swc/cli'],
  ['swcx', '@swc/cli'],
  ['spack', '@swc/cli'],
  ['swc-node', '@swc-node/register'],
  ['esr', 'esbuild-runner'],
  ['coffee', 'coffeescript'],
  ['cake', 'coffeescript'],
  ['lessc', 'less'],
  ['postcss', 'postcss-cli'],
  ['tailwind', 'tailwindcss'],
  ['uglifyjs', 'uglify-js'],
  ['cleancss', 'clean-css-cli'],
  ['pug', 'pug-cli'],
  ['pbjs', 'protobufjs-cli'],
  ['pbts', 'protobufjs-cli'],

  // bundlers and frameworks
  ['webpack', 'webpack-cli'],
  ['ng', '@angular/cli'],
  ['nest', '@nestjs/cli'],
  ['vue-cli-service', '@vue/cli-service'],
  ['vue', '@vue/cli'],
  ['svelte-kit', '@sveltejs/kit'],
  ['remix', '@remix-run/dev'],
  ['remix-serve', '@remix-run/serve'],
  ['react-router', '@react-router/dev'],
  ['react-router-serve', '@react-router/serve'],
  ['nuxt-ts', '@nuxt/typescript-runtime'],
  ['docusaurus', '@docusaurus/core'],
  ['eleventy', '@11ty/eleventy'],
  ['start-storybook', '@storybook/react'],
  ['build-storybook', '@storybook/react'],
  ['sb', 'storybook'],
  ['ionic', '@ionic/cli'],
  ['sls', 'serverless'],
  ['slss', 'serverless'],
  ['strapi', '@strapi/strapi'],
  ['adonis', '@adonisjs/cli'],
  ['medusa', '@medusajs/cli'],
  ['redwood', '@redwoodjs/cli'],
  ['rw', '@redwoodjs/cli'],
  ['feathers', '@feathersjs/cli'],
  ['lb4', '@loopback/cli'],
  ['lb-tsc', '@loopback/build'],
  ['rsbuild', '@rsbuild/core'],
  ['rspack', '@rspack/cli'],
  ['moleculer-runner', 'moleculer'],
  ['keystone', '@keystone-6/core'],
  ['electron-forge', '@electron-forge/cli'],

  // databases
  ['sequelize', 'sequelize-cli'],
  ['typeorm-ts-node-commonjs', 'typeorm'],
  ['typeorm-ts-node-esm', 'typeorm'],
  ['mikro-orm', '@mikro-orm/cli'],
  ['mikro-orm-esm', '@mikro-orm/cli'],
  ['graphql-codegen', '@graphql-codegen/cli'],
  ['gql-gen', '@graphql-codegen/cli'],

  // run and watch
  ['pm2-runtime', 'pm2'],
  ['pm2-docker', 'pm2'],
  ['pm2-dev', 'pm2'],
  ['conc', 'concurrently'],
  ['cross-env-shell', 'cross-env'],
  ['dotenv', 'dotenv-cli'],
  ['dotenvx', '@dotenvx/dotenvx'],
  ['run-s', 'npm-run-all'],
  ['run-p', 'npm-run-all'],
  ['chokidar', 'chokidar-cli'],
  ['grunt', 'grunt-cli'],
  ['hs', 'http-server'],
  ['fastify', 'fastify-cli'],
  ['npx', 'npm'],
  ['pnpx', 'pnpm'],
  ['yarnpkg', 'yarn'],

  // files
  ['copyup', 'copyfiles'],
  ['cpy', 'cpy-cli'],
  ['del', 'del-cli'],

  // tests and checks
  ['_mocha', 'mocha'],
  ['cucumber-js', '@cucumber/cucumber'],
  ['wdio', '@wdio/cli'],
  ['biome', '@biomejs/biome'],
  ['commitlint', '@commitlint/cli'],
  ['changeset', '@changesets/cli'],
  ['sentry-cli', '@sentry/cli'],
  ['node-pre-gyp', '@mapbox/node-pre-gyp'],
  ['redocly', '@redocly/cli'],
  ['openapi', '@redocly/cli'],
  ['openapi-generator-cli', '@openapitools/openapi-generator-cli'],
  ['tsoa', '@tsoa/cli'],
  ['firebase', 'firebase-tools'],
  ['netlify', 'netlify-cli'],
  ['ntl', 'netlify-cli'],
  ['cap', '@capacitor/cli'],
  ['ncc', '@vercel/ncc'],
  ['craco', '@craco/craco'],
  ['nf', 'foreman'],
  ['graphql-code-generator', '@graphql-codegen/cli'],
  ['tailwindcss-cli', '@tailwindcss/cli'],
  ['moleculer-runner-esm', 'moleculer'],
])

/**
 * The npm package that brings a program: `tsc` → `typescript`, `nest` → `@nestjs/cli`; the program's own name where no
 * other is known, which holds for most (`nodemon`, `vite`, `next`).
 */
export function binPackage(bin: string): string {
  return PACKAGES.get(bin) ?? bin
}

/** The package of a program that has another name than its package; undefined for the others. */
export function renamedProgram(bin: string): string | undefined {
  const found = PACKAGES.get(bin)
  return found === bin ? undefined : found
}

/** How a program of an npm package treats the sources of the application when it runs. */
export type ToolKind = 'compiles' | 'watches' | 'bundles' | 'runs'

/**
 * Packages whose programs, as a start command, need the sources or development tools: `compiles` runs sources through a
 * compiler, `watches` restarts on changes, `bundles` builds when it starts, `runs` starts other commands and needs nothing
 * but them. Source: each tool's own documentation.
 */
const TOOLS: ReadonlyMap<string, ToolKind> = new Map<string, ToolKind>([
  ...(
    ['typescript', 'ts-node', 'tsx', '@babel/node', '@babel/cli', '@swc/cli', '@swc-node/register', 'esbuild'] as const
  ).map((name) => [name, 'compiles'] as const),
  ...(
    [
      'esbuild-runner',
      'esno',
      'sucrase',
      'coffeescript',
      'jiti',
      'esm',
      'vite-node',
      'sass',
      'less',
      'node-sass',
    ] as const
  ).map((name) => [name, 'compiles'] as const),
  ...(
    [
      'nodemon',
      'ts-node-dev',
      'tsc-watch',
      'node-dev',
      'supervisor',
      'chokidar-cli',
      'onchange',
      'browser-sync',
    ] as const
  ).map((name) => [name, 'watches'] as const),
  ...(['webpack-dev-server', 'live-server', 'lite-server', 'micro-dev'] as const).map(
    (name) => [name, 'watches'] as const,
  ),
  ...(
    ['vite', 'webpack-cli', 'webpack', 'rollup', 'parcel', 'parcel-bundler', 'react-scripts', '@angular/cli'] as const
  ).map((name) => [name, 'bundles'] as const),
  ...(
    ['@nestjs/cli', '@vue/cli-service', 'gulp', 'gulp-cli', 'grunt-cli', 'grunt', 'gatsby', '@rspack/cli'] as const
  ).map((name) => [name, 'bundles'] as const),
  ...(
    ['@rsbuild/core', '@remix-run/dev', '@react-router/dev', 'nuxi', '@docusaurus/core', '@11ty/eleventy'] as const
  ).map((name) => [name, 'bundles'] as const),
  ...(
    ['react-app-rewired', '@craco/craco', 'storybook', 'astro', '@sveltejs/kit', 'tsup', 'backpack-core'] as const
  ).map((name) => [name, 'bundles'] as const),
  ...(
    ['concurrently', 'cross-env', 'dotenv-cli', 'env-cmd', '@dotenvx/dotenvx', 'pm2', 'forever', 'npm-run-all'] as const
  ).map((name) => [name, 'runs'] as const),
  ...(
    ['npm-run-all2', 'rimraf', 'shx', 'wait-on', 'wait-port', 'better-npm-run', 'nps', 'cross-var', 'env-cmd'] as const
  ).map((name) => [name, 'runs'] as const),
])

/** What kind of tool a package's program is at run time; undefined for servers and everything else. */
export function toolKind(packageName: string): ToolKind | undefined {
  return TOOLS.get(packageName)
}
