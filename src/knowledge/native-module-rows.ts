import { CHROME } from './chrome-libraries.ts'
import type { NativeModule } from './types.ts'

/** What node-gyp needs (its README, "Installation"). */
const GYP = ['python3', 'make', 'g++']

/** Names of Puppeteer's configuration (its configuration guide: cosmiconfig's places). */
const PUPPETEER_CONFIG = [
  ...['package.json', '.puppeteerrc', '.puppeteerrc.json', '.puppeteerrc.yaml', '.puppeteerrc.yml', '.puppeteerrc.js'],
  ...['.puppeteerrc.cjs', '.puppeteerrc.mjs', '.puppeteerrc.ts', '.config/puppeteerrc', '.config/puppeteerrc.json'],
  ...['puppeteer.config.js', 'puppeteer.config.cjs', 'puppeteer.config.mjs', 'puppeteer.config.ts'],
]

type Rest = Partial<Omit<NativeModule, 'name' | 'install' | 'alpine' | 'source'>>

function module(
  name: string,
  install: NativeModule['install'],
  alpine: NativeModule['alpine'],
  source: string,
  rest: Rest = {},
): NativeModule {
  return { name, install, build: install === 'prebuilt' ? [] : GYP, run: [], alpine, source, ...rest }
}

/** Rows without `run` or `runCompiled` link to libc, libm, libstdc++ and libgcc alone, or bring their libraries. */
export const NATIVE_MODULES: readonly NativeModule[] = [
  // passwords and hashes
  module(
    'bcrypt',
    'either',
    'works',
    'bcrypt@6.0.0 prebuilds/linux-x64/bcrypt.glibc.node: NEEDED libstdc++, libm, libgcc_s, libc; 5.x fetches one with node-pre-gyp',
  ),
  module(
    'argon2',
    'either',
    'works',
    'argon2@0.45.1 prebuilds/linux-x64/argon2.glibc.node: NEEDED libstdc++, libgcc_s, libc',
  ),
  module(
    'farmhash',
    'either',
    'works',
    'farmhash@3 package.json: install is prebuild-install || node-gyp rebuild; its sources are in the package',
  ),
  module('xxhash', 'compiles', 'compiles', 'xxhash README: an add-on over the xxHash sources that the package holds'),
  module(
    'sodium-native',
    'either',
    'works',
    'sodium-native@5.1.0 prebuilds/linux-x64/sodium-native.node: NEEDED libstdc++, libm, libgcc_s, libc',
  ),
  module(
    'sodium',
    'compiles',
    'compiles',
    'node-sodium README: libsodium is compiled from the sources in the package',
    { build: [...GYP, 'autoconf', 'automake', 'libtool'] },
  ),
  module('ursa', 'compiles', 'compiles', 'ursa README: over the OpenSSL that Node holds'),

  // images
  module(
    'exiftool-vendored',
    'prebuilt',
    'fails',
    'exiftool-vendored docs/INSTALLATION.md, "Slim Images": a Perl program; minimal distributions lack perl',
    { run: ['perl'] },
  ),
  module(
    'sharp',
    'prebuilt',
    'works',
    '@img/sharp-linux-x64@0.35.5: NEEDED libvips-cpp, which @img/sharp-libvips-linux-x64 brings; to 0.32 the install fetches libvips into vendor/',
  ),
  module(
    'canvas',
    'either',
    'compiles',
    'node-canvas README, "Compiling": cairo, pango, libjpeg, giflib, librsvg; the published binaries (2.x on) hold them',
    {
      build: [...GYP, 'libcairo2-dev', 'libpango1.0-dev', 'libjpeg-dev', 'libgif-dev', 'librsvg2-dev'],
      runCompiled: [
        'libcairo2-dev',
        'libpango1.0-dev',
        'libjpeg-dev',
        'libgif-dev',
        'librsvg2-dev',
        'libpixman-1-dev',
        'libpng-dev',
      ],
    },
  ),
  module(
    '@napi-rs/canvas',
    'prebuilt',
    'works',
    '@napi-rs/canvas-linux-x64-gnu@1.1.1 skia.linux-x64-gnu.node: NEEDED libgcc_s and libc alone; it draws text with what /usr/share/fonts holds',
    { run: ['fonts-dejavu-core'] },
  ),
  module(
    'skia-canvas',
    'prebuilt',
    'works',
    'skia-canvas README, "Platform Support": a Debian image needs libfontconfig1',
    { run: ['libfontconfig1-dev'] },
  ),
  module('gl', 'either', 'fails', 'headless-gl README, "System dependencies": GLX and Xvfb on Linux', {
    build: [...GYP, 'libxi-dev', 'libglu1-mesa-dev', 'libglew-dev', 'pkg-config'],
    run: ['libgl1-mesa-dev', 'libxi-dev', 'libx11-dev', 'libxext-dev'],
    runCompiled: ['libglew-dev', 'libglu1-mesa-dev'],
  }),
  module(
    'gifsicle',
    'either',
    'compiles',
    'gifsicle@7.0.1 package.json: postinstall node lib/install.js fetches vendor/gifsicle, or compiles it',
    { build: [...GYP, 'autoconf', 'automake', 'libtool'] },
  ),
  module(
    'mozjpeg',
    'either',
    'compiles',
    'mozjpeg@8.0.0 package.json: postinstall node lib/install.js fetches vendor/cjpeg, or compiles it with cmake, nasm and libpng',
    {
      build: [...GYP, 'autoconf', 'automake', 'libtool', 'nasm', 'cmake', 'libpng-dev'],
      runCompiled: ['libpng-dev'],
    },
  ),
  module(
    'pngquant-bin',
    'either',
    'compiles',
    'pngquant-bin README: fetches vendor/pngquant, which loads libpng, or compiles it',
    {
      build: [...GYP, 'libpng-dev'],
      run: ['libpng-dev'],
    },
  ),
  module(
    'optipng-bin',
    'either',
    'compiles',
    'optipng-bin@9.0.0 package.json: postinstall node lib/install.js fetches vendor/optipng, or compiles it with its own libpng',
  ),
  module(
    'jpegtran-bin',
    'either',
    'compiles',
    'jpegtran-bin@7.0.0 package.json: postinstall node lib/install.js fetches vendor/jpegtran, or compiles it',
    { build: [...GYP, 'nasm'] },
  ),
  module(
    'cwebp-bin',
    'either',
    'compiles',
    'cwebp-bin@8.0.0 package.json: postinstall node lib/install.js fetches vendor/cwebp, or compiles it',
    {
      build: [...GYP, 'libpng-dev', 'libjpeg-dev'],
      runCompiled: ['libpng-dev', 'libjpeg-dev'],
    },
  ),

  // browsers and desktops
  module(
    'puppeteer',
    'prebuilt',
    'fails',
    'Puppeteer configuration guide: install fetches Chrome into ~/.cache/puppeteer (19 on; before, into the package)',
    {
      run: CHROME,
      writes: ['~/.cache/puppeteer'],
      reads: PUPPETEER_CONFIG,
    },
  ),
  module(
    'playwright',
    'prebuilt',
    'fails',
    'Playwright, "Browsers": to 1.37 install fetches browsers into ~/.cache/ms-playwright; later `playwright install` does',
    {
      run: CHROME,
      fetchedApart: [1, 38],
      writes: ['~/.cache/ms-playwright'],
    },
  ),
  module(
    'playwright-chromium',
    'prebuilt',
    'fails',
    'Playwright, "Browsers": install fetches Chromium into ~/.cache/ms-playwright',
    {
      run: CHROME,
      writes: ['~/.cache/ms-playwright'],
    },
  ),
  module(
    '@playwright/browser-chromium',
    'prebuilt',
    'fails',
    '@playwright/browser-chromium@1.64.1 install.js: Chromium into ~/.cache/ms-playwright',
    {
      run: CHROME,
      writes: ['~/.cache/ms-playwright'],
    },
  ),
  module(
    'rebrowser-puppeteer',
    'prebuilt',
    'fails',
    'rebrowser-puppeteer@24.8.1 install.mjs: a fork of Puppeteer, with its configuration',
    {
      run: CHROME,
      writes: ['~/.cache/puppeteer'],
      reads: PUPPETEER_CONFIG,
    },
  ),
  module(
    'phantomjs-prebuilt',
    'prebuilt',
    'fails',
    'phantomjs-prebuilt README: install fetches the program into lib/phantom; on Linux it loads fontconfig and freetype',
    {
      run: ['libfontconfig1-dev', 'libfreetype-dev'],
    },
  ),
  module(
    'electron',
    'prebuilt',
    'fails',
    'Electron, "Advanced Installation Instructions": fetched into the package, cached in ~/.cache/electron',
    {
      run: CHROME,
      writes: ['~/.cache/electron'],
    },
  ),
  module(
    'cypress',
    'prebuilt',
    'fails',
    'Cypress, "Install Cypress": the program goes into ~/.cache/Cypress; cypress@15.3.0 postinstall',
    {
      run: CHROME,
      writes: ['~/.cache/Cypress'],
      programs: ['Xvfb'],
    },
  ),
  module('robotjs', 'either', 'fails', 'robotjs README, "Building": libxtst-dev and libpng++-dev', {
    build: [...GYP, 'libxtst-dev', 'libpng-dev', 'libx11-dev'],
    run: ['libxtst-dev', 'libx11-dev', 'libpng-dev'],
  }),

  // databases
  module(
    'sqlite3',
    'either',
    'works',
    'node-sqlite3 README, "Source install": SQLite is compiled from the sources in the package',
  ),
  module(
    'better-sqlite3',
    'either',
    'works',
    'better-sqlite3 package.json: prebuild-install || node-gyp rebuild; SQLite is compiled from the sources in the package',
  ),
  module(
    'pg-native',
    'compiles',
    'compiles',
    'pg-native README: needs libpq and pg_config; it is built over the package libpq',
    { build: [...GYP, 'libpq-dev'], run: ['libpq-dev'] },
  ),
  module('libpq', 'compiles', 'compiles', 'libpq@1.11.0 binding.gyp: libraries -lpq of pg_config', {
    build: [...GYP, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  module(
    'oracledb',
    'prebuilt',
    'fails',
    'node-oracledb installation guide: thin mode (6 on) needs no library; thick mode opens Oracle Instant Client and libaio',
    { run: ['libaio-dev'] },
  ),
  module(
    'ibm_db',
    'either',
    'fails',
    'ibm_db@4.0.1 package.json: install node installer/driverInstall.js fetches its driver into the package; README: libxml2 and PAM',
    {
      run: ['libxml2-dev', 'libpam0g-dev'],
    },
  ),
  module(
    'msnodesqlv8',
    'either',
    'compiles',
    'msnodesqlv8@5.5.0 prebuilds/linux-x64/msnodesqlv8.glibc.node: NEEDED libodbc.so.2',
    { build: [...GYP, 'unixodbc-dev'], run: ['unixodbc-dev'] },
  ),
  module('odbc', 'either', 'compiles', 'node-odbc README, "Requirements": unixODBC', {
    build: [...GYP, 'unixodbc-dev'],
    run: ['unixodbc-dev'],
  }),
  module(
    'prisma',
    'prebuilt',
    'works',
    'Prisma, "System requirements": the engines load OpenSSL and are fetched at install (to 6), with certificates',
    {
      run: ['openssl', 'ca-certificates'],
      reads: ['package.json', 'prisma/schema.prisma', 'prisma/schema', 'schema.prisma', 'prisma.config.ts'],
    },
  ),
  module(
    '@prisma/client',
    'prebuilt',
    'works',
    'Prisma, "Generating Prisma Client": to 6 its postinstall generates from the schema, where the prisma package is installed',
    {
      run: ['openssl', 'ca-certificates'],
      reads: ['package.json', 'prisma/schema.prisma', 'prisma/schema', 'schema.prisma', 'prisma.config.ts'],
    },
  ),
  module(
    '@prisma/engines',
    'prebuilt',
    'works',
    '@prisma/engines@7.10.1 package.json: postinstall fetches engines into the package; they load OpenSSL',
    {
      run: ['openssl', 'ca-certificates'],
    },
  ),
  module(
    'leveldown',
    'either',
    'works',
    'leveldown@6.1.1 package.json: node-gyp-build; LevelDB is compiled from the sources in the package',
  ),
  module(
    'classic-level',
    'either',
    'works',
    'classic-level@3.0.0 package.json: node-gyp-build; LevelDB is compiled from the sources in the package',
  ),
  module(
    'rocksdb',
    'either',
    'works',
    'rocksdb package.json: node-gyp-build; RocksDB is compiled from the sources in the package',
  ),
  module(
    'lmdb',
    'either',
    'works',
    'lmdb@3.5.6 package.json: @lmdb/lmdb-linux-x64, or node-gyp-build-optional-packages; LMDB is in the package',
  ),
  module(
    'duckdb',
    'either',
    'fails',
    'duckdb@1.4.4 package.json: node-pre-gyp install --fallback-to-build; DuckDB is in the package',
  ),
  module('realm', 'prebuilt', 'fails', 'Realm Node.js SDK, "Install": the binary is fetched into the package'),
  module(
    'couchbase',
    'either',
    'works',
    'couchbase@4.7.1 package.json: @couchbase/couchbase-linux-*-napi, or compiled with cmake and OpenSSL',
    {
      build: [...GYP, 'cmake', 'libssl-dev'],
      runCompiled: ['libssl-dev'],
    },
  ),
  module(
    'kerberos',
    'either',
    'compiles',
    'kerberos README, "Requirements": libkrb5; the published binary opens libgssapi_krb5',
    { build: [...GYP, 'libkrb5-dev'], run: ['libkrb5-dev'] },
  ),
  module(
    'mongodb-client-encryption',
    'either',
    'fails',
    'mongodb-client-encryption@7.2.1 package.json: prebuild-install --runtime napi; libmongocrypt is linked in',
  ),
  module('hiredis', 'compiles', 'compiles', 'hiredis-node README: compiled from the hiredis sources in the package'),

  // networks, sockets, devices
  module(
    'grpc',
    'either',
    'works',
    'grpc@1.24.11 package.json: node-pre-gyp install --fallback-to-build --library=static_library',
  ),
  module(
    're2',
    'either',
    'works',
    're2 README: a binary of its releases, or RE2 compiled from the sources in the package',
  ),
  module('bufferutil', 'either', 'works', 'bufferutil@4.1.0 package.json: node-gyp-build'),
  module('utf-8-validate', 'either', 'works', 'utf-8-validate package.json: node-gyp-build'),
  module(
    'zeromq',
    'either',
    'works',
    'zeromq@6.8.0 build/linux/x64/node/glibc-*/addon.node: NEEDED libstdc++, libm, libgcc_s, libc; libzmq is linked in (5 and 6)',
    { build: [...GYP, 'cmake'] },
  ),
  module('ssh2', 'either', 'works', 'ssh2 README: an optional crypto binding over Node; install carries on without it'),
  module(
    'cpu-features',
    'compiles',
    'compiles',
    'cpu-features@0.0.10 package.json: node buildcheck.js && node-gyp rebuild, over the sources in the package',
    { build: [...GYP, 'cmake'] },
  ),
  module('serialport', 'either', 'works', 'Node SerialPort, "Installation": the binary is in @serialport/bindings-cpp'),
  module(
    '@serialport/bindings-cpp',
    'either',
    'works',
    '@serialport/bindings-cpp README: prebuilds in the package, over libc alone',
    { programs: ['udevadm'] },
  ),
  module('usb', 'either', 'works', 'usb README, "Prerequisites": libudev; libusb is linked in', {
    build: [...GYP, 'libudev-dev'],
    run: ['libudev-dev'],
  }),
  module(
    'node-pty',
    'either',
    'compiles',
    'node-pty@1.1.0 package.json: scripts/prebuild.js || node-gyp rebuild; no Linux binary in it',
  ),
  module('unix-dgram', 'compiles', 'compiles', 'unix-dgram README: an add-on over libc'),
  module(
    'mediasoup',
    'prebuilt',
    'compiles',
    'mediasoup, "Installation": the worker is fetched, or compiled with Python and ninja',
    { build: [...GYP, 'python3-pip'] },
  ),
  module('wrtc', 'prebuilt', 'fails', 'node-webrtc README: node-pre-gyp fetches the binary into the package'),
  module(
    'nodegit',
    'either',
    'fails',
    'NodeGit, "Install from source" and its linux page: libgssapi_krb5 and OpenSSL',
    {
      build: [...GYP, 'libkrb5-dev', 'libssl-dev'],
      run: ['libkrb5-dev'],
      runCompiled: ['libssl-dev'],
    },
  ),

  // audio and video
  module(
    '@discordjs/opus',
    'either',
    'works',
    '@discordjs/opus@0.10.0 package.json: node-pre-gyp install --fallback-to-build; Opus is in the package',
  ),
  module('node-opus', 'compiles', 'compiles', 'node-opus README: Opus is compiled from the sources in the package', {
    build: [...GYP, 'autoconf', 'automake', 'libtool'],
  }),
  module(
    'ffmpeg-static',
    'prebuilt',
    'works',
    'ffmpeg-static@5.3.0 package.json: install node install.js fetches a static program into the package',
  ),
  module(
    '@ffmpeg-installer/ffmpeg',
    'prebuilt',
    'works',
    '@ffmpeg-installer/ffmpeg@1.1.0: the static program is in @ffmpeg-installer/linux-x64',
  ),

  // XML, text, compression
  module(
    'libxmljs',
    'either',
    'compiles',
    'libxmljs@1.0.11 package.json: node-pre-gyp install --fallback-to-build; libxml2 is in the package',
  ),
  module(
    'libxmljs2',
    'either',
    'compiles',
    'libxmljs2@0.37.0 package.json: prebuild-install || node-gyp rebuild; libxml2 is in the package',
  ),
  module('node-expat', 'compiles', 'compiles', 'node-expat README: Expat is compiled from the sources in the package'),
  module('iconv', 'compiles', 'compiles', 'node-iconv README: GNU libiconv is in the package'),
  module(
    'snappy',
    'prebuilt',
    'works',
    'snappy README (7 on): @napi-rs/snappy-linux-x64-gnu; before, compiled from the sources in the package',
  ),
  module(
    'msgpackr-extract',
    'either',
    'works',
    'msgpackr-extract@3.0.7 package.json: @msgpackr-extract/…-linux-x64, optional',
  ),
  module('tree-sitter', 'either', 'compiles', 'node-tree-sitter README: an add-on over the sources in the package'),

  // build tools with a program or library in a package of its own
  module(
    'node-sass',
    'either',
    'compiles',
    'node-sass@9.0.0 package.json: scripts/install.js fetches vendor/, scripts/build.js compiles libsass from the package',
  ),
  module(
    'esbuild',
    'prebuilt',
    'works',
    'esbuild@0.28.2 package.json: postinstall node install.js; @esbuild/linux-x64, a static Go program',
  ),
  module('@swc/core', 'prebuilt', 'works', '@swc/core@1.16.22 package.json: @swc/core-linux-x64-gnu'),
  module('lightningcss', 'prebuilt', 'works', 'lightningcss@1.33.0 package.json: lightningcss-linux-x64-gnu'),
  module('rollup', 'prebuilt', 'works', 'Rollup 4: @rollup/rollup-linux-x64-gnu, over libc and libgcc_s'),
  module('@parcel/watcher', 'prebuilt', 'works', '@parcel/watcher@2.6.0 package.json: @parcel/watcher-linux-x64-glibc'),
  module('unrs-resolver', 'prebuilt', 'works', 'unrs-resolver package.json: @unrs/resolver-binding-linux-x64-gnu'),
  module(
    'fsevents',
    'prebuilt',
    'works',
    'fsevents@2.3.3 package.json: os darwin, so that it is not installed on Linux',
  ),
  module('nx', 'prebuilt', 'works', 'nx@24.0.6 package.json: @nx/nx-linux-x64-gnu'),
  module(
    '@sentry/cli',
    'prebuilt',
    'works',
    '@sentry/cli@3.8.0 package.json: @sentry/cli-linux-x64, or fetched by its postinstall',
  ),

  // machine learning
  module(
    '@tensorflow/tfjs-node',
    'prebuilt',
    'fails',
    '@tensorflow/tfjs-node@4.22.0 package.json: install node scripts/install.js fetches libtensorflow into deps/',
  ),

  // Node's own insides
  module('isolated-vm', 'either', 'compiles', 'isolated-vm@7.0.1 package.json: node-gyp-build, or node-gyp rebuild'),
  module('deasync', 'either', 'compiles', 'deasync@0.1.32 package.json: node ./build.js takes bin/, or compiles'),
  module('ffi-napi', 'either', 'compiles', 'ffi-napi@4.0.3 package.json: node-gyp-build; libffi is in the package'),
  module('ref-napi', 'either', 'compiles', 'ref-napi package.json: node-gyp-build'),
  module('heapdump', 'compiles', 'compiles', 'node-heapdump README: an add-on over V8'),
  module('v8-profiler', 'compiles', 'compiles', 'v8-profiler README: an add-on over V8'),
  module('gc-stats', 'either', 'compiles', 'gc-stats@1.4.1 package.json: node-gyp-build'),
  module(
    'dtrace-provider',
    'compiles',
    'works',
    'dtrace-provider@0.8.8 package.json: node-gyp rebuild || node suppress-error.js; on Linux it is a stub',
  ),
  module(
    '@contrast/fn-inspect',
    'either',
    'works',
    '@contrast/fn-inspect@4.3.0 prebuilds/linux-x64: NEEDED libstdc++, libm, libgcc_s, libpthread, libc',
  ),
  module(
    '@newrelic/native-metrics',
    'either',
    'works',
    '@newrelic/native-metrics@12.0.0 prebuilds/linux-x64: NEEDED libstdc++, libc',
  ),
  module(
    'applicationinsights-native-metrics',
    'either',
    'compiles',
    'applicationinsights-native-metrics@0.0.11 package.json: node-pre-gyp install --fallback-to-build; binding.gyp links nothing',
  ),
  module(
    'nice-napi',
    'either',
    'works',
    'nice-napi@1.0.2 prebuilds/linux-x64/node.napi.node: NEEDED libstdc++, libm, libgcc_s, libpthread, libc',
  ),
  module('bigint-buffer', 'compiles', 'compiles', 'bigint-buffer@1.1.5 binding.gyp: links nothing'),
  module('modern-syslog', 'compiles', 'compiles', "modern-syslog@1.2.0 binding.gyp: links nothing; syslog is libc's"),
  module('lzo', 'compiles', 'compiles', 'lzo@0.4.11 binding.gyp: minilzo is compiled from the sources in the package'),
  module(
    'keccak',
    'either',
    'works',
    'keccak@3.0.4 prebuilds/linux-x64/node.napi.glibc.node: NEEDED libstdc++, libm, libgcc_s, libpthread, libc',
  ),
  module(
    'secp256k1',
    'either',
    'works',
    'secp256k1@5.0.2 prebuilds/linux-x64/secp256k1.glibc.node: NEEDED libstdc++, libm, libgcc_s, libpthread, libc',
  ),
  module(
    'tiny-secp256k1',
    'compiles',
    'works',
    'tiny-secp256k1@1.1.6 binding.gyp: links gmp and gmpxx where they are found, as in the full image; its index.js takes the sources in JavaScript where it cannot be loaded; 2.x is WebAssembly',
    { versions: '<2', runCompiled: ['libgmp-dev'] },
  ),
]

/** Packages that rows name, for the table of what exists in which suite. */
export function nativePackages(): readonly string[] {
  return [...new Set(NATIVE_MODULES.flatMap(({ run, runCompiled = [] }) => [...run, ...runCompiled]))].sort()
}
