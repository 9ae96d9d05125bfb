import { describe, expect, it } from 'vitest'
import { curesOf, cureOf, type Places } from '../src/verify/cures.ts'
import { evidenceInWords, mergeEvidence, noEvidence, sameEvidence } from '../src/verify/evidence.ts'
import { missingIn } from '../src/verify/missing.ts'
import type { Evidence } from '../src/types.ts'
import { config, files } from './support/verify.ts'

/** What programs print, and what is understood. */
const said: readonly [string, string][] = [
  [
    'node: error while loading shared libraries: libstdc++.so.6: cannot open shared object file: No such file or directory',
    'library libstdc++.so.6',
  ],
  ['Error: libpq.so.5: cannot open shared object file: No such file or directory', 'library libpq.so.5'],
  ['ImportError: libGL.so.1: cannot open shared object file: No such file or directory', 'library libGL.so.1'],
  ['Details: libssl.so.1.1: cannot open shared object file: No such file or directory', 'library libssl.so.1.1'],
  [
    'Error: Unable to require(`/app/node_modules/.prisma/client/libquery_engine-debian-openssl-3.0.x.so.node`).',
    'program openssl',
  ],
  ['Prisma Client could not locate the Query Engine for runtime "debian-openssl-1.1.x".', 'program openssl'],
  [
    'prisma:warn Prisma failed to detect the libssl/openssl version to use, and may not work as expected. Defaulting to "openssl-1.1.x".',
    'program openssl',
  ],
  [
    'Error: @prisma/client did not initialize yet. Please run "prisma generate" and try to import it again.',
    'module .prisma/client',
  ],
  [
    'Error loading shared library libstdc++.so.6: No such file or directory (needed by /usr/local/bin/node)',
    'library libstdc++.so.6',
  ],
  ["OSError: cannot load library 'libgobject-2.0-0.so.0': error 0x7e", 'library libgobject-2.0-0.so.0'],
  ["Error: Cannot find module 'express'", 'module express'],
  ["Error: Cannot find module '/app/dist/index.js'", 'module /app/dist/index.js'],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'lodash' imported from /app/src/a.mjs",
    'module lodash < /app/src/a.mjs',
  ],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/src/x.js' imported from /app/src/a.mjs",
    'module /app/src/x.js < /app/src/a.mjs',
  ],
  ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'tsx' imported from 'file:///app/'", 'module tsx < /app/'],
  ["Module not found: Error: Can't resolve 'style-loader' in '/app/web'", 'module style-loader < /app/web/.'],
  ['Error: spawn git ENOENT', 'program git'],
  ['Error: spawnSync /usr/bin/convert ENOENT', 'program /usr/bin/convert'],
  ["Error: ENOENT: no such file or directory, open 'config/default.json'", 'file config/default.json'],
  ["[Error: ENOENT: no such file or directory, scandir '/app/views'] {", 'file /app/views'],
  [
    "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/app/package.json'",
    'file /app/package.json',
  ],
  ["Error: ENOENT: no such file or directory, copyfile '/app/a' -> '/app/b'", 'file /app/a'],
  [
    'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "tini": executable file not found in $PATH: unknown',
    'program tini',
  ],
  ['exec: "/app/run.sh": stat /app/run.sh: no such file or directory: unknown', 'program /app/run.sh'],
  [
    'Error: crun: executable file `tini` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found',
    'program tini',
  ],
  ['[FATAL tini (7)] exec curl failed: No such file or directory', 'program curl'],
  ['[dumb-init] curl: No such file or directory', 'program curl'],
  ['exec /app/run.sh: no such file or directory', 'file /app/run.sh'],
  ['ERROR: failed to calculate checksum of ref 4x::y7: "/app/dist": not found', 'file /app/dist'],
  ['/usr/bin/env: ‘node’: No such file or directory', 'program node'],
  ["env: 'python3': No such file or directory", 'program python3'],
  ["env: can't execute 'bash': No such file or directory", 'program bash'],
  ["ModuleNotFoundError: No module named 'flask'", 'python flask'],
  ['/usr/local/bin/python: No module named uvicorn', 'python uvicorn'],
  ["python: can't open file '/app/main.py': [Errno 2] No such file or directory", 'file /app/main.py'],
  ["FileNotFoundError: [Errno 2] No such file or directory: 'data/x.csv'", 'file data/x.csv'],
  ['Error: Unable to access jarfile app.jar', 'file app.jar'],
  ['java.io.FileNotFoundException: conf/app.yml (No such file or directory)', 'file conf/app.yml'],
  ['2026/11/21 22:15:36 open config.yml: no such file or directory', 'file config.yml'],
  ['panic: open templates/index.html: no such file or directory', 'file templates/index.html'],
  ['fork/exec /usr/bin/git: no such file or directory', 'file /usr/bin/git'],
  ['nginx: [emerg] open() "/etc/nginx/nginx.conf" failed (2: No such file or directory)', 'file /etc/nginx/nginx.conf'],
  [
    "/app/x.rb:1:in `read': No such file or directory @ rb_sysopen - config/app.yml (Errno::ENOENT)",
    'file config/app.yml',
  ],
  ['cat: /app/VERSION: No such file or directory', 'file /app/VERSION'],
  ["ls: cannot access '/app/views': No such file or directory", 'file /app/views'],
  ['sh: 1: curl: not found', 'program curl'],
  ['/bin/sh: 1: curl: not found', 'program curl'],
  ['/bin/sh: curl: not found', 'program curl'],
  ['sh: ts-node: not found', 'program ts-node'],
  ['/app/start.sh: 3: ./migrate.sh: not found', 'program ./migrate.sh'],
  ['bash: line 1: curl: command not found', 'program curl'],
  ['/app/start.sh: line 3: /app/wait-for-it.sh: No such file or directory', 'program /app/wait-for-it.sh'],
  ['\u001b[31mbash: curl: command not found\u001b[0m', 'program curl'],
  ['Error: Could not load the "sharp" module using the linux-x64 runtime', 'module @img/sharp-linux-x64'],
  [
    'Error: The package "@esbuild/linux-x64" could not be found, and is needed by esbuild.',
    'module @esbuild/linux-x64',
  ],
  [
    'Error: Cannot find module @rollup/rollup-linux-x64-gnu. npm has a bug related to optional dependencies',
    'module @rollup/rollup-linux-x64-gnu',
  ],
  [
    'DriverPackageNotInstalledError: Postgres package has not been found installed. Try to install it: npm install pg --save',
    'module pg',
  ],
  ['Error: Please install pg package manually', 'module pg'],
  ["error TS2688: Cannot find type definition file for 'node'.", 'module @types/node'],
  ["error TS5083: Cannot read file '/app/tsconfig.json'.", 'file /app/tsconfig.json'],
  ["error TS5058: The specified path does not exist: 'tsconfig.build.json'.", 'file tsconfig.build.json'],
  ['Error: Failed to lookup view "index" in views directory "/app/views"', 'file /app/views'],
  [
    "Error: Could not find a production build in the '.next' directory. Try building your app with 'next build'",
    'file .next',
  ],
  [
    'error when starting preview server: Error: The directory "dist" does not exist. Did you build your project?',
    'file dist',
  ],
  [
    "browserType.launch: Executable doesn't exist at /root/.cache/ms-playwright/chromium-1105/chrome-linux/chrome",
    'file /root/.cache/ms-playwright/chromium-1105/chrome-linux/chrome',
  ],
  ['Error: Browser was not found at the configured executablePath (/usr/bin/chromium)', 'program /usr/bin/chromium'],
  ['Error: Cannot find ffmpeg', 'program ffmpeg'],
  ['Error: Could not execute GraphicsMagick/ImageMagick: gm "identify" "-ping"', 'program gm'],
  ['error Command "next" not found.', 'program next'],
  [' ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL  Command "next" not found', 'program next'],
  ['[nodemon] failed to start process, "ts-node" exec not found', 'program ts-node'],
  ['sh: 1: exec: tini: not found', 'program tini'],
  [
    'curl: (77) error setting certificate file: /etc/ssl/certs/ca-certificates.crt',
    'file /etc/ssl/certs/ca-certificates.crt',
  ],
  [
    'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'file /etc/ssl/certs/ca-certificates.crt',
  ],
  [
    "zoneinfo._common.ZoneInfoNotFoundError: 'No time zone found with key Europe/Paris'",
    'file /usr/share/zoneinfo/Europe/Paris',
  ],
  ['Fontconfig error: Cannot load default config file: No such file: (null)', 'file /etc/fonts/fonts.conf'],
]
const nothing: readonly string[] = [
  'listening on 3000',
  'GET /favicon.ico 404 not found',
  'Error: connect ECONNREFUSED 127.0.0.1:5432',
  'error: relation "users" does not exist',
  'user not found',
  'curl: (7) Failed to connect to localhost port 3000: Connection refused',
]

describe('missingIn', () => {
  it.each(said)('understands %j', (line, missing) => {
    const found = missingIn([line]).map(({ kind, name, asker }) => `${kind} ${name}${asker ? ` < ${asker}` : ''}`)
    expect(found).toEqual([missing])
  })
  it.each(nothing)('reads nothing into %j', (line) => {
    expect(missingIn([line])).toEqual([])
  })
  it('takes the file that asks from the list below', () => {
    const log = ["Error: Cannot find module './routes'", 'Require stack:', '- /app/lib/server.js', '- /app/index.js']
    expect(missingIn(log)).toMatchObject([{ name: './routes', asker: '/app/lib/server.js' }])
  })
})

const system: Readonly<Record<string, string>> = {
  '/usr/sbin/update-ca-certificates': 'ca-certificates',
  '/usr/share/zoneinfo/Europe/Paris': 'tzdata',
  '/usr/bin/curl': 'curl',
  '/usr/bin/git': 'git',
  '/usr/bin/openssl': 'openssl',
  '/usr/bin/convert-im6.q16': 'imagemagick-6.q16',
  '/usr/lib/x86_64-linux-gnu/libpq.so.5': 'libpq5',
}
const before = files(
  ...Object.keys(system),
  '/usr/bin/convert -> /etc/alternatives/convert',
  '/etc/alternatives/convert -> /usr/bin/convert-im6.q16',
  '/etc/ssl/certs/ca-certificates.crt',
  '/bin -> usr/bin',
  '/usr/local/bin/pm2 -> ../lib/node_modules/pm2/bin/pm2',
  '/usr/local/lib/node_modules/pm2/bin/pm2',
  '/usr/local/lib/libta_lib.so.0',
  '/app/package.json',
  '/app/server.js',
  '/app/lib/routes.js',
  '/app/VERSION',
  '/app/logs/.keep',
  '/app/src/data/x.json',
  '/app/src/data/y.json',
  '/app/views/index.ejs',
  '/app/node_modules/express/index.js',
  '/app/node_modules/express/lib/router.js',
  '/app/node_modules/ts-node/dist/bin.js',
  '/app/node_modules/.bin/ts-node -> ../ts-node/dist/bin.js',
  '/app/node_modules/.prisma/client/default.js',
  '/app/worker/__init__.py',
  '/usr/local/lib/python3.11/site-packages/flask/__init__.py',
  '/usr/local/lib/python3.11/site-packages/six.py',
)
const after = files('/bin -> usr/bin', '/usr/bin/dash', '/app/server.js', '/app/node_modules/express/index.js')
const places: Places = { before, after, config: config(), owner: (path) => system[path] }
const short = (e: Evidence | undefined) =>
  e &&
  [...[...e.packages.keys()].map((name) => `+${name}`), ...e.paths.keys(), ...(e.development ? ['dev'] : [])].join(' ')

describe('curesOf', () => {
  const cures: readonly [string | readonly string[], string][] = [
    ['error while loading shared libraries: libpq.so.5: cannot open shared object file', 'library libpq.so.5: +libpq5'],
    [
      'ImportError: libta_lib.so.0: cannot open shared object file: No such file or directory',
      'library libta_lib.so.0: /usr/local/lib/libta_lib.so.0',
    ],
    ['sh: 1: curl: not found', 'program curl: +curl'],
    ['Error: spawn git ENOENT', 'program git: +git'],
    ['Error: spawn /bin/git ENOENT', 'program /bin/git: +git'],
    [
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'file /etc/ssl/certs/ca-certificates.crt: +ca-certificates',
    ],
    [
      "ZoneInfoNotFoundError: 'No time zone found with key Europe/Paris'",
      'file /usr/share/zoneinfo/Europe/Paris: +tzdata',
    ],
    ['convert: command not found', 'program convert: +imagemagick-6.q16'],
    [
      'exec: "pm2": executable file not found in $PATH',
      'program pm2: /usr/local/bin/pm2 /usr/local/lib/node_modules/pm2',
    ],
    [
      'Prisma Client could not locate the Query Engine for runtime "debian-openssl-1.1.x".',
      'program openssl: +openssl',
    ],
    ['sh: 1: ts-node: not found', 'program ts-node: dev'],
    ["Error: Cannot find module '/app/ts-node'", 'program ts-node: dev'],
    ["Error: Cannot find module 'ts-node/register'", 'module ts-node: dev'],
    ["Error: Cannot find module 'express/lib/router'", 'module /app/node_modules/express/lib/router.js: dev'],
    ["Error: Cannot find module '.prisma/client/default'", 'module .prisma: /app/node_modules/.prisma dev'],
    [
      ["Error: Cannot find module './lib/routes'", 'Require stack:', '- /app/server.js'],
      'module /app/lib/routes.js: /app/lib/routes.js',
    ],
    [
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/lib/routes.js' imported from /app/server.js",
      'module /app/lib/routes.js: /app/lib/routes.js',
    ],
    ["Error: ENOENT: no such file or directory, open 'VERSION'", 'file /app/VERSION: /app/VERSION'],
    [
      "Error: ENOENT: no such file or directory, open '/app/src/data/x.json'",
      'file /app/src/data/x.json: /app/src/data',
    ],
    ["Error: ENOENT: no such file or directory, open '/app/logs/today.log'", 'file /app/logs: /app/logs'],
    ["Error: ENOENT: no such file or directory, scandir './views'", 'file /app/views: /app/views'],
    ["FileNotFoundError: [Errno 2] No such file or directory: 'git'", 'program git: +git'],
    ["ModuleNotFoundError: No module named 'worker'", 'module worker: /app/worker'],
    ["ModuleNotFoundError: No module named 'flask'", 'module flask: /usr/local/lib/python3.11/site-packages/flask'],
    ["ModuleNotFoundError: No module named 'six'", 'module six: /usr/local/lib/python3.11/site-packages/six.py'],
  ]
  it.each(cures)('mends %j', (log, expected) => {
    const found = curesOf([log].flat(), places)
    expect(found.map(({ comparison, what, cure }) => `${comparison} ${what}: ${short(cure)}`)).toEqual([expected])
  })

  const none: readonly [string, string][] = [
    ['never was there', "Error: Cannot find module 'koa'"],
    ['never was there, a file', "Error: ENOENT: no such file or directory, open '/app/.env'"],
    ['never was there, a program', 'sh: 1: wget: not found'],
    ['is there', "Error: Cannot find module './server.js'"],
    ['is there, a package', "Error: Cannot find module 'express'"],
  ]
  it.each(none)('mends nothing that %s', (_name, line) => {
    expect(curesOf([line], places)).toEqual([])
  })
  it('leaves alone what the original says as well', () => {
    const line = "12:00:01 Error: ENOENT: no such file or directory, open '/app/VERSION'"
    expect(curesOf([line], places, [line.replace('12:', '11:')])).toEqual([])
  })
  it('mends a build by what the original has', () => {
    const log = [
      '#12 ERROR: failed to calculate checksum of ref 4x::y7: "/app/server.js": not found',
      '/bin/sh: 1: git: not found',
    ]
    expect(short(cureOf(curesOf(log, { ...places, after: undefined })))).toBe('+git /app/server.js')
  })
})

describe('evidence', () => {
  const one: Evidence = { packages: new Map([['curl', 'a']]), paths: new Map() }
  const two: Evidence = { packages: new Map([['curl', 'b']]), paths: new Map([['/app/x', 'c']]), development: 'd' }
  it('is merged, the first reason first', () => {
    const both = mergeEvidence(one, two)
    expect(evidenceInWords(both)).toEqual(['install curl: a', 'keep /app/x: c', 'keep the development dependencies: d'])
    expect(sameEvidence(mergeEvidence(both, one), both)).toBe(true)
    expect(sameEvidence(one, both)).toBe(false)
    expect(sameEvidence(mergeEvidence(noEvidence, one), one)).toBe(true)
    expect(sameEvidence(one, { ...one, development: 'd' })).toBe(false)
  })
})
