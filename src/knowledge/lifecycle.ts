import { nativeModule } from './native-modules.ts'

/** What the install scripts of a package touch outside its own directory. */
export interface InstallScript {
  /** Files and directories of the project, relative to its root; `.` is all of it. Empty: none. */
  readonly reads: readonly string[]
  /** Relative to the project's root, or below the home directory (`~/…`). Empty: its own directory only. */
  readonly writes: readonly string[]
  /** It compiles or fetches code for the libc that it finds. */
  readonly native: boolean
  /** Packages whose programs it starts, and that the package loads at no other time. */
  readonly starts: readonly string[]
  readonly source: string
}

type Row = readonly [
  name: string,
  source: string,
  reads?: readonly string[],
  writes?: readonly string[],
  starts?: readonly string[],
]

const PRISMA = ['package.json', 'prisma/schema.prisma', 'prisma/schema', 'schema.prisma', 'prisma.config.ts']

/** Packages with a preinstall, install or postinstall script, now or in versions that lockfiles still hold. */
const PLAIN: readonly Row[] = [
  // generate from the project
  [
    '@prisma/client',
    '@prisma/client@6.19.3 scripts/postinstall.js: `prisma generate --postinstall` in INIT_CWD',
    PRISMA,
    ['node_modules/.prisma'],
    ['prisma'],
  ],
  ['prisma', 'prisma 2 to 6: a preinstall that checks the Node version'],
  ['@prisma/engines', '@prisma/engines@7.10.1 scripts/postinstall.js: engines into its own directory'],
  ['@prisma/engines-version', 'a version constant; no file outside'],
  [
    'msw',
    'msw@2.15.0 config/scripts/postinstall.js: copies the worker to `msw.workerDirectory` of package.json',
    ['package.json'],
    ['public/mockServiceWorker.js'],
  ],
  [
    '@sveltejs/kit',
    '@sveltejs/kit 1, postinstall.js: `svelte-kit sync` where a svelte.config.js is there',
    ['svelte.config.js', '.'],
    ['.svelte-kit'],
  ],
  [
    'nx',
    'nx@20.8.4 bin/post-install.js: a project graph in .nx, a cache that nx makes again, where nx.json is there; failures pass',
    ['package.json', 'nx.json'],
  ],
  ['vue-demi', 'vue-demi scripts/postinstall.js: picks its own files by the version of vue that is installed'],
  ['@scarf/scarf', '@scarf/scarf report.js: reads `scarfSettings`, sends a report', ['package.json']],
  [
    'protobufjs',
    'protobufjs@7.6.6 scripts/postinstall.js: warns of a version range in ../../package.json',
    ['package.json'],
  ],
  ['@apollo/protobufjs', 'a fork of protobufjs with the same script', ['package.json']],

  // git hooks
  [
    'husky',
    'husky@4.3.8 husky install: hooks into .git/hooks; 5 on has no script',
    ['package.json', '.git'],
    ['.git/hooks'],
  ],
  [
    'simple-git-hooks',
    'simple-git-hooks@2.14.0 postinstall.js: hooks from package.json or its own config',
    [
      'package.json',
      '.git',
      '.simple-git-hooks.json',
      '.simple-git-hooks.js',
      '.simple-git-hooks.cjs',
      '.simple-git-hooks.mjs',
      'simple-git-hooks.json',
      'simple-git-hooks.js',
      'simple-git-hooks.cjs',
      'simple-git-hooks.mjs',
    ],
    ['.git/hooks'],
  ],
  [
    'lefthook',
    'lefthook@1.13.6 postinstall.js: `lefthook install -f`, not in CI; failures pass',
    ['.git', 'lefthook.yml', 'lefthook.yaml', '.lefthook.yml', 'lefthook.toml', 'lefthook.json'],
    ['.git/hooks'],
  ],
  ['yorkie', 'yorkie bin/install.js: hooks into .git/hooks', ['package.json', '.git'], ['.git/hooks']],
  ['pre-commit', 'pre-commit install.js: a hook into .git/hooks', ['.git'], ['.git/hooks']],
  ['ghooks', 'ghooks install: hooks into .git/hooks', ['.git'], ['.git/hooks']],

  // print or count, and leave no file
  ['core-js', 'core-js@3.51.0 postinstall.js: prints; a note in the temporary directory'],
  ['core-js-pure', 'core-js-pure postinstall.js: prints; a note in the temporary directory'],
  ['core-js-bundle', 'core-js-bundle postinstall.js: prints; a note in the temporary directory'],
  ['es5-ext', 'es5-ext@0.10.64 _postinstall.js: prints by time zone'],
  ['@nestjs/core', '@nestjs/core@10.4.22: `opencollective || exit 0` prints'],
  ['opencollective-postinstall', 'prints'],
  ['@angular/cli', '@angular/cli to 16, bin/postinstall: analytics, never without a terminal'],
  ['styled-components', 'styled-components 3 to 5: prints'],
  ['nodemon', 'nodemon 1: prints'],
  ['ejs', 'ejs 2: prints'],
  ['bootstrap-vue', 'bootstrap-vue: `opencollective || exit 0` prints'],
  ['parse-server', 'parse-server@9.10.0 postinstall.js: prints'],
  [
    '@firebase/util',
    '@firebase/util@1.15.3 postinstall.js: dist/postinstall.js of its own, from what FIREBASE_WEBAPP_CONFIG says',
  ],
  ['nuxt', 'nuxt 2: `opencollective || exit 0` prints'],
  ['preact', 'preact 8: prints'],
  ['aws-sdk', 'aws-sdk@2.1693.0 scripts/warn-maintenance-mode.js, 2.1000.0 scripts/check-node-version.js: print'],
  ['node-cron', 'node-cron 2: `opencollective-postinstall` prints'],
  ['tesseract.js', 'tesseract.js 2 to 4: `opencollective-postinstall || true` prints'],
  ['@compodoc/compodoc', '@compodoc/compodoc 1: `opencollective-postinstall || exit 0` prints'],
  ['highlight.js', 'highlight.js@9.18.5 deprecated.js: prints'],
  ['strapi', 'strapi@3.6.8 lib/utils/success.js: counts installs that are global'],
  ['@strapi/strapi', '@strapi/strapi@4.25.0 scripts/postinstall.js: prints; failures pass'],
  ['gatsby-cli', 'gatsby-cli@5.13.0 scripts/postinstall.js: prints where it is installed for all'],
  ['gatsby', 'gatsby@5.13.0 scripts/postinstall.js: lists of what is newest into its own directory; failures pass'],
  ['baileys', 'baileys@6.7.19 engine-requirements.js: a preinstall that checks the Node version'],
  ['dd-trace', 'dd-trace@3.19.0 scripts/preinstall.js: checks the Node version'],
  ['@biomejs/biome', '@biomejs/biome@1.8.3 scripts/postinstall.js: looks for its own program, and prints'],
  ['@fortawesome/fontawesome-common-types', 'attribution.js prints'],
  ['@fortawesome/fontawesome-svg-core', 'attribution.js prints'],
  ['@fortawesome/free-solid-svg-icons', 'attribution.js prints'],
  ['@fortawesome/fontawesome-free', '@fortawesome/fontawesome-free@6.5.2 attribution.js prints'],
  ['@fortawesome/free-regular-svg-icons', 'attribution.js prints'],
  ['@fortawesome/free-brands-svg-icons', 'attribution.js prints'],
  ['gatsby-telemetry', 'a count, never in CI', [], ['~/.config/gatsby']],
  ['svelte-preprocess', 'svelte-preprocess@5.1.4 and 6.0.3: `echo`'],
  ['web3', 'web3@1.10.0: `echo`'],
  ['web3-bzz', 'web3-bzz@1.10.0: `echo`'],
  ['web3-shh', 'web3-shh@1.10.0: `echo`'],
  ['@clerk/shared', '@clerk/shared@2.22.1 scripts/postinstall.mjs: prints, once a home', [], ['~/.config/clerk']],
  ['yarn', 'yarn@1.22.22 preinstall.js: unlinks the shims of corepack where it is installed globally; else nothing'],
]

/** The same, of packages that fetch or compile programs and libraries. */
const NATIVE: readonly Row[] = [
  // programs and libraries into their own directories
  ['esbuild', 'esbuild@0.28.2 install.js: checks or fetches its own program'],
  ['@swc/core', '@swc/core@1.16.22 postinstall.js: checks its binding'],
  ['unrs-resolver', 'unrs-resolver: napi-postinstall fetches its binding where the optional package is missing'],
  ['@sentry/cli', '@sentry/cli@3.8.0 scripts/install.js: its own program, where the optional package is missing'],
  ['sharp', 'sharp to 0.32: install/libvips.js into vendor/; cached in ~/.npm/_libvips'],
  ['bcrypt', 'bcrypt@6.0.0: node-gyp-build'],
  ['node-sass', 'node-sass@9.0.0 scripts/install.js and build.js: vendor/'],
  ['@parcel/watcher', '@parcel/watcher@2.6.0 scripts/build-from-source.js: only where told to'],
  ['fsevents', 'macOS only'],
  ['phantomjs-prebuilt', 'phantomjs-prebuilt install.js: lib/phantom'],
  ['chromedriver', 'chromedriver install.js: lib/chromedriver'],
  ['geckodriver', 'geckodriver: its own program'],
  ['ffmpeg-static', 'ffmpeg-static@5.3.0 install.js: its own program'],
  ['ngrok', 'ngrok postinstall.js: bin/'],
  ['workerd', 'workerd install.js: checks or fetches its own program'],
  ['grpc-tools', 'grpc-tools: node-pre-gyp, bin/'],
  ['deasync', 'deasync@0.1.32 build.js: bin/ or build/'],
  ['spawn-sync', 'spawn-sync@1.0.15 postinstall.js: its own package.json, where Node has no spawnSync'],
  [
    'serverless',
    'serverless@1.83.0 scripts/postinstall.js: prints; 4.20.0 postInstall.js: a program into its own directory',
  ],
  ['snyk', 'snyk@1.1307.4 wrapper_dist/bootstrap.js: its own program'],
  [
    'mongodb-memory-server',
    'mongodb-memory-server@11.3.0 postinstall.js and README: mongod, into node_modules/.cache',
    ['package.json'],
    ['node_modules/.cache'],
  ],
  [
    '@tailwindcss/oxide',
    '@tailwindcss/oxide@4.1.8 scripts/install.js: its binding, where the optional package is missing',
  ],

  // browsers
  ['cypress', 'cypress@15.3.0 postinstall: the program', [], ['~/.cache/Cypress']],
  ['electron', 'electron install.js: dist/, by way of a cache', [], ['~/.cache/electron']],
]

let rows: ReadonlyMap<string, InstallScript> | undefined

/**
 * What the install scripts of a locked package read and write outside its own directory; two empty lists mean nothing.
 * Undefined: it is in no row, so that its script may read anything. Native modules (`nativeModule`) count as rows: their
 * scripts compile or fetch into their own directory, save for what their row lists.
 */
export function installScript(name: string): InstallScript | undefined {
  rows ??= new Map(
    [PLAIN, NATIVE].flatMap((table) =>
      table.map(([key, source, reads = [], writes = [], starts = []]) => [
        key,
        { reads, writes, starts, native: table === NATIVE, source },
      ]),
    ),
  )
  const row = rows.get(name)
  if (row) return row
  const native = nativeModule(name)
  return (
    native && {
      reads: native.reads ?? [],
      writes: native.writes ?? [],
      starts: [],
      native: true,
      source: native.source,
    }
  )
}
