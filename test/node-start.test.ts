import { describe, expect, it } from 'vitest'
import { resolveStart } from '../src/stacks/node/start.ts'
import { appOf, manifest, names } from './node-app.ts'

const evidence = { file: 'Dockerfile', line: 9, text: 'CMD' }

interface Expected {
  programs?: string
  packages?: string
  entries?: string
  scripts?: string
  /** `file:line` */
  sources?: string
  unknown?: string
}
/** Starts nothing by itself. */
const QUIET = /^(?:trap|\[|type) /

type Case = readonly [
  about: string,
  files: Record<string, string | object>,
  command: string | readonly string[],
  expected: Expected,
]

function resolved(
  files: Record<string, string | object>,
  command: string | readonly string[],
  directory?: string,
): Required<Expected> {
  const line =
    typeof command === 'string' ? { form: 'shell' as const, text: command } : { form: 'exec' as const, argv: command }
  const start = resolveStart(
    appOf(files),
    [{ command: line, cwd: '', evidence }],
    directory === undefined ? {} : { directory },
  )
  const place = (at: { file: string; line: number } | undefined) => (at ? `${at.file}:${at.line}` : '')
  return {
    programs: names(start.programs),
    packages: names(start.packages),
    entries: names(start.entries),
    scripts: start.scripts.join(' '),
    sources: place(start.readsSources),
    unknown: start.unknown.map(place).join(' '),
  }
}

const NONE: Required<Expected> = { programs: '', packages: '', entries: '', scripts: '', sources: '', unknown: '' }
const server = { 'server/main.js': '' }

const MANAGERS: readonly Case[] = [
  [
    'npm start',
    { 'package.json': manifest({ start: 'node server/main' }), ...server },
    ['npm', 'start'],
    { programs: 'node npm', entries: 'package.json server/main.js', scripts: 'start' },
  ],
  [
    'npm start without a script runs server.js',
    { 'package.json': manifest({}), 'server.js': '' },
    'npm start',
    { programs: 'node npm', entries: 'package.json server.js' },
  ],
  [
    'npm start without a script or server.js',
    { 'package.json': manifest({}) },
    'npm start',
    { programs: 'npm', entries: 'package.json', unknown: 'Dockerfile:9' },
  ],
  [
    'pre and post',
    {
      'package.json': manifest({ prego: 'node warm.js', go: 'node server/main', postgo: 'echo bye' }),
      'warm.js': '',
      ...server,
    },
    'npm run go',
    { programs: 'node npm', entries: 'package.json server/main.js warm.js', scripts: 'prego go postgo' },
  ],
  [
    '--ignore-scripts leaves the hooks out',
    { 'package.json': manifest({ prego: 'node warm.js', go: 'node server/main' }), 'warm.js': '', ...server },
    'npm run --ignore-scripts go',
    { programs: 'node npm', entries: 'package.json server/main.js', scripts: 'go' },
  ],
  [
    'arguments after --',
    { 'package.json': manifest({ run: 'node' }), ...server, 'a.json': '{}' },
    'npm run -s run -- server/main --config a.json',
    { programs: 'node npm', entries: 'a.json package.json server/main.js', scripts: 'run' },
  ],
  [
    'npm --prefix',
    { 'web/package.json': manifest({ up: 'node boot' }), 'web/boot.js': '' },
    'npm --prefix web run up',
    { programs: 'node npm', entries: 'web/boot.js web/package.json', scripts: 'up' },
  ],
  [
    'npm -w by name',
    {
      'package.json': manifest({}),
      'apps/api/package.json': { name: '@x/api', scripts: { up: 'node boot' } },
      'apps/api/boot.js': '',
    },
    'npm run up -w @x/api',
    { programs: 'node npm', entries: 'apps/api/boot.js apps/api/package.json', scripts: 'up' },
  ],
  [
    'yarn x',
    { 'package.json': manifest({ up: 'node server/main' }), ...server },
    ['yarn', 'up:x'],
    { programs: 'yarn', entries: 'package.json', unknown: 'Dockerfile:9' },
  ],
  [
    'yarn x of the scripts',
    { 'package.json': manifest({ serve: 'node server/main' }), ...server },
    ['yarn', 'serve'],
    { programs: 'node yarn', entries: 'package.json server/main.js', scripts: 'serve' },
  ],
  [
    'yarn with a program',
    { 'package.json': manifest({}, 'http-server'), 'site/index.html': '' },
    'yarn http-server site',
    { programs: 'yarn', packages: 'http-server', entries: 'package.json site' },
  ],
  [
    'yarn workspace',
    { 'apps/api/package.json': { name: 'api', scripts: { up: 'node boot' } }, 'apps/api/boot.js': '' },
    'yarn workspace api up',
    { programs: 'yarn', unknown: 'Dockerfile:9' },
  ],
  [
    'yarn workspace run',
    { 'apps/api/package.json': { name: 'api', scripts: { begin: 'node boot' } }, 'apps/api/boot.js': '' },
    'yarn workspace api begin',
    { programs: 'node yarn', entries: 'apps/api/boot.js apps/api/package.json', scripts: 'begin' },
  ],
  [
    'pnpm x',
    { 'package.json': manifest({ up2: 'node server/main' }), ...server },
    'pnpm up2',
    { programs: 'node pnpm', entries: 'package.json server/main.js', scripts: 'up2' },
  ],
  [
    'pnpm exec',
    { 'package.json': manifest({}, 'http-server'), 'site/a': '' },
    'pnpm exec http-server site',
    { programs: 'pnpm', packages: 'http-server', entries: 'site' },
  ],
  [
    'bun run',
    { 'package.json': manifest({ up: 'bun server/main.ts' }), 'server/main.ts': '' },
    'bun run up',
    { programs: 'bun', entries: 'package.json server/main.ts', scripts: 'up', sources: 'package.json:4' },
  ],
  [
    'bun x.ts',
    { 'server/main.ts': '' },
    ['bun', 'server/main.ts'],
    { programs: 'bun', entries: 'server/main.ts', sources: 'Dockerfile:9' },
  ],
  ['npx', {}, 'npx -y http-server@14 public', { programs: 'npx', packages: 'http-server', entries: 'public' }],
  [
    'npx with a package apart',
    {},
    ['npx', '--package', '@nestjs/cli', 'nest', 'start'],
    { programs: 'npx', packages: '@nestjs/cli typescript', sources: 'Dockerfile:9' },
  ],
  [
    'a cycle',
    { 'package.json': manifest({ start: 'npm run start' }) },
    'npm start',
    { programs: 'npm', entries: 'package.json', scripts: 'start' },
  ],
  [
    'an install at start',
    { 'package.json': manifest({ start: 'npm install && node server/main' }), ...server },
    'npm start',
    { programs: 'node npm', entries: 'package.json server/main.js', scripts: 'start', unknown: 'package.json:4' },
  ],
  [
    'a script that is not there',
    { 'package.json': manifest({}) },
    'npm run nope',
    { programs: 'npm', entries: 'package.json', unknown: 'Dockerfile:9' },
  ],
  [
    '--if-present',
    { 'package.json': manifest({}) },
    'npm run nope --if-present',
    { programs: 'npm', entries: 'package.json' },
  ],
  [
    'a prototype key is no script',
    { 'package.json': manifest({}) },
    'npm run constructor',
    { programs: 'npm', entries: 'package.json', unknown: 'Dockerfile:9' },
  ],
]

const NODE: readonly Case[] = [
  [
    'options with and without values',
    { 'dist/x.txt': '' },
    'node --max-old-space-size=4096 -r dotenv/config --require ./trace.js --import tsx --loader my-loader dist/main',
    { programs: 'node', packages: 'dotenv my-loader tsx', entries: 'dist/main trace.js' },
  ],
  [
    'a number apart',
    server,
    'node --max-old-space-size 4096 server/main.js',
    { programs: 'node', entries: 'server/main.js' },
  ],
  ['an extension left out', { 'a/b.mjs': '' }, 'node a/b', { programs: 'node', entries: 'a/b.mjs' }],
  ['a directory', { 'a/index.js': '' }, ['node', 'a'], { programs: 'node', entries: 'a/index.js' }],
  [
    'package.json main',
    { 'package.json': { main: './lib/go' }, 'lib/go.js': '' },
    'node .',
    { programs: 'node', entries: 'lib/go.js package.json' },
  ],
  ['an output that is not built yet', {}, 'node out/main', { programs: 'node', entries: 'out/main' }],
  [
    '--env-file',
    { '.env.live': '' },
    'node --env-file=.env.live out/main.js',
    { programs: 'node', entries: '.env.live out/main.js' },
  ],
  [
    '-e',
    {},
    `node -e "require('./out/boot').go(); require('pino')"`,
    { programs: 'node', packages: 'pino', entries: 'out/boot' },
  ],
  ['-e with what is computed', {}, `node -e "require(process.argv[1])"`, { programs: 'node', unknown: 'Dockerfile:9' }],
  [
    'NODE_OPTIONS',
    {},
    `NODE_OPTIONS='-r newrelic' node out.js`,
    { programs: 'node', packages: 'newrelic', entries: 'out.js' },
  ],
  [
    'a program of node_modules',
    { 'package.json': manifest({}, 'next') },
    'node --inspect node_modules/.bin/next start',
    { programs: 'node', packages: 'next react react-dom', entries: '.next' },
  ],
  ['a file of a package', {}, ['node', 'node_modules/@x/tool/bin/run.js'], { programs: 'node', packages: '@x/tool' }],
  ['a variable as the file', {}, 'node $MAIN', { programs: 'node', unknown: 'Dockerfile:9' }],
  ['a variable of options', {}, 'node $NODE_OPTS out.js', { programs: 'node', entries: 'out.js' }],
  [
    'types are stripped',
    { 'a.ts': '' },
    'node --experimental-strip-types a.ts',
    { programs: 'node', entries: 'a.ts', sources: 'Dockerfile:9' },
  ],
  ['out of the application', {}, 'node ../other/x.js', { programs: 'node', unknown: 'Dockerfile:9' }],
]

const entry = '#!/bin/bash\nset -e\nif [ "$1" = serve ]; then\n  node bin/migrate.js\nfi\nexec "$@"\n'

const SHELLS: readonly Case[] = [
  [
    'sh -c',
    server,
    ['/bin/sh', '-c', 'node tools/a && node server/main'],
    { programs: 'node sh', entries: 'server/main.js tools/a' },
  ],
  ['bash -lc', {}, ['bash', '-lc', 'exec node out.js'], { programs: 'bash node', entries: 'out.js' }],
  [
    'an entry script with CMD',
    { 'entry.sh': entry },
    ['./entry.sh', 'node', 'out.js'],
    { programs: 'bash node', entries: 'bin/migrate.js entry.sh out.js' },
  ],
  [
    'an entry script by an absolute path',
    { 'docker/entry.sh': entry },
    ['/srv/shop/docker/entry.sh', 'npm', 'run', 'x'],
    { programs: 'bash node npm', entries: 'bin/migrate.js docker/entry.sh', unknown: 'docker/entry.sh:6' },
  ],
  [
    'set --',
    { 'entry.sh': '#!/bin/sh\nif [ "${1#-}" != "$1" ]; then\n  set -- node "$@"\nfi\nexec "$@"\n' },
    ['./entry.sh', '--inspect', 'out.js'],
    { programs: 'node sh', entries: 'entry.sh out.js' },
  ],
  ['cd', { 'api/main.js': '' }, 'cd api && node main', { programs: 'node', entries: 'api/main.js' }],
  [
    'cd in a subshell ends with it',
    { 'api/main.js': '', 'main.js': '' },
    '(cd api; node main); node main',
    { programs: 'node', entries: 'api/main.js main.js' },
  ],
  [
    'the node image’s own',
    {},
    ['docker-entrypoint.sh', 'node', 'out.js'],
    { programs: 'docker-entrypoint.sh node', entries: 'out.js' },
  ],
  [
    'options for the node image’s own',
    {},
    ['docker-entrypoint.sh', '--inspect', 'out.js'],
    { programs: 'docker-entrypoint.sh node', entries: 'out.js' },
  ],
  ['a script that is not there', {}, ['./start.sh'], { entries: 'start.sh', unknown: 'Dockerfile:9' }],
  ['a script of node', { 'bin/www': '#!/usr/bin/env node\n' }, ['./bin/www'], { programs: 'node', entries: 'bin/www' }],
  [
    'functions of the script',
    { 'entry.sh': '#!/bin/sh\nready() {\n  nc -z db 1\n}\nfunction warm { curl x; }\nready && warm\nnode out.js\n' },
    ['./entry.sh'],
    { programs: 'curl nc node sh', entries: 'entry.sh out.js' },
  ],
  [
    'wait-for-it.sh alone',
    { 'wait-for-it.sh': '#!/usr/bin/env bash\nwait_for() { timeout 3 nc -z $1 $2; }\nwait_for\n"$@"\n' },
    './wait-for-it.sh db:5432 && node out.js',
    { programs: 'bash nc node timeout', entries: 'out.js wait-for-it.sh' },
  ],
  [
    'a command that a function of the script is given',
    {
      'entry.sh':
        '#!/bin/sh\nsay() { echo "$@"; }\nagain() {\n  shift\n  until "$@"; do say "curl failed"; done\n}\nagain 5 identify -ping\nagain 2 node out.js\n',
    },
    ['./entry.sh'],
    { programs: 'identify node sh', entries: 'entry.sh out.js' },
  ],
  [
    'a script that a script writes',
    { 'entry.sh': "#!/bin/sh\ncat > /tmp/look <<'END'\n#!/bin/bash\nidentify -ping\nEND\nnode out.js\n" },
    ['./entry.sh'],
    { programs: 'bash cat identify node sh', entries: 'entry.sh out.js' },
  ],
  [
    'a script on the PATH that a script sets',
    {
      'entry.sh': '#!/bin/sh\nexport PATH=$PATH:/app/tools\nlook\nnode out.js\n',
      'tools/look': '#!/bin/sh\nidentify -ping\n',
    },
    ['./entry.sh'],
    { programs: 'identify node sh', entries: 'entry.sh out.js tools/look' },
  ],
  [
    'run-parts',
    { 'entry.sh': '#!/bin/sh\nrun-parts steps\nnode out.js\n', 'steps/10-look': '#!/bin/sh\nidentify -ping\n' },
    ['./entry.sh'],
    { programs: 'identify node run-parts sh', entries: 'entry.sh out.js steps steps/10-look' },
  ],
  [
    'a script in a language that is not followed',
    { 'look.rb': '#!/usr/bin/env ruby\nputs `identify -ping`\nexec "node", "out.js"\n', 'out.js': '' },
    ['./look.rb'],
    { programs: 'identify node ruby', entries: 'look.rb out.js' },
  ],
  ['an alias', {}, "alias look='identify -ping'", { programs: 'identify' }],
  ['eval', {}, 'eval "$X"', { unknown: 'Dockerfile:9' }],
  ['a substitution as the program', {}, '$(which node) out.js', { programs: 'node which', unknown: 'Dockerfile:9' }],
  ...(
    [
      'su tide -c "identify -ping"',
      'runuser -u tide -- identify -ping',
      'runuser tide -c "identify -ping"',
      'flock -w 5 /tmp/lock identify -ping',
      "flock /tmp/lock -c 'identify -ping'",
      'script -q -c "identify -ping" /dev/null',
      'watch -n 5 identify -ping',
      'taskset -c 0 identify -ping',
      'screen -dmS tide identify -ping',
      'tmux new-session -d "identify -ping"',
      'start-stop-daemon --start --exec /usr/bin/identify -- -ping',
      'socat TCP-LISTEN:80 EXEC:"identify -ping"',
      'xargs -a list identify',
      'trap "identify -ping" TERM',
      '[ -x /usr/bin/identify ]',
      'type identify',
      'find . -name a.png -exec identify {} +',
      'awk \'{ system("identify " $1) }\'',
      'tclsh -c "exec identify x"',
      'perl -e \'system("identify x")\'',
      '[ $(( $(identify -ping) + 1 )) ]',
    ] as const
  ).map((command): Case => [
    command,
    {},
    command,
    { programs: ['identify', ...(QUIET.test(command) ? [] : [command.split(' ', 1)[0] ?? ''])].sort().join(' ') },
  ]),
  [
    'what is no program in its place',
    { identify: '' },
    'watcher identify -ping "identify" origin',
    { programs: 'watcher', entries: 'identify' },
  ],
  [
    'a file that is read',
    { 'nginx.tmpl': '' },
    'envsubst < nginx.tmpl > /etc/nginx/x.conf && nginx -g "daemon off;"',
    { programs: 'envsubst nginx', entries: 'nginx.tmpl' },
  ],
  ['text that no shell takes', {}, 'node x.js && (', { programs: '', unknown: 'Dockerfile:9' }],
]

const WRAPPERS: readonly Case[] = [
  ['dumb-init', {}, ['dumb-init', '--', 'node', 'out.js'], { programs: 'dumb-init node', entries: 'out.js' }],
  ['tini', {}, ['/sbin/tini', '-v', '--', 'node', 'out.js'], { programs: 'node tini', entries: 'out.js' }],
  [
    'cross-env',
    { 'package.json': manifest({ start: 'cross-env NODE_ENV=production PORT=80 node out' }, 'cross-env') },
    'npm start',
    { programs: 'node npm', packages: 'cross-env', entries: 'out package.json', scripts: 'start' },
  ],
  [
    'dotenv -e',
    { 'package.json': manifest({ start: 'dotenv -e .env.eu -- node out' }, 'dotenv-cli'), '.env.eu': '' },
    'npm start',
    { programs: 'node npm', packages: 'dotenv-cli', entries: '.env.eu out package.json', scripts: 'start' },
  ],
  [
    'env-cmd',
    { 'package.json': manifest({ start: 'env-cmd -f conf/env node out' }, 'env-cmd'), 'conf/env': '' },
    'npm start',
    { programs: 'node npm', packages: 'env-cmd', entries: 'conf/env out package.json', scripts: 'start' },
  ],
  ['env', {}, ['env', 'A=1', 'node', 'out.js'], { programs: 'env node', entries: 'out.js' }],
  [
    'wait-for-it.sh',
    { 'wait-for-it.sh': '#!/bin/bash\n' },
    './wait-for-it.sh db:5432 -t 30 -- node out.js',
    { programs: 'bash node', entries: 'out.js wait-for-it.sh' },
  ],
  [
    'wait-for-it.sh, started by a shell',
    { 'wait-for-it.sh': '#!/bin/bash\n"$@"\n' },
    'bash ./wait-for-it.sh db:5432 -t 30 -s -- node out.js',
    { programs: 'bash node', entries: 'out.js wait-for-it.sh' },
  ],
  ['gosu', {}, ['gosu', 'node', 'node', 'out.js'], { programs: 'gosu node', entries: 'out.js' }],
  [
    'concurrently',
    {
      'package.json': manifest(
        { start: 'concurrently -n a,b "npm:api" "node worker.js"', api: 'node api.js' },
        'concurrently',
      ),
      'api.js': '',
      'worker.js': '',
    },
    'npm start',
    { programs: 'node npm', packages: 'concurrently', entries: 'api.js package.json worker.js', scripts: 'start api' },
  ],
  [
    'run-p',
    {
      'package.json': manifest(
        { start: 'run-p serve:*', 'serve:a': 'node a.js', 'serve:b': 'node b.js', 'serve:b:x': 'node c.js' },
        'npm-run-all',
      ),
    },
    'npm start',
    {
      programs: 'node npm',
      packages: 'npm-run-all',
      entries: 'a.js b.js package.json',
      scripts: 'start serve:a serve:b',
    },
  ],
]

const PM2 = `module.exports = { apps: [
  { name: 'api', script: './out/api.js', node_args: '-r dotenv/config' },
  { name: 'jobs', cwd: 'jobs', script: 'npm', args: 'run work' },
] }`

const TOOLS: readonly Case[] = [
  [
    'pm2-runtime with a file',
    {},
    ['pm2-runtime', 'out/api.js', '-i', 'max'],
    { programs: 'node pm2-runtime', entries: 'out/api.js' },
  ],
  [
    'pm2 with an ecosystem file',
    {
      'package.json': manifest({ start: 'pm2 start ecosystem.config.js --no-daemon' }, 'pm2'),
      'ecosystem.config.js': PM2,
      'jobs/package.json': manifest({ work: 'node w.js' }),
    },
    'npm start',
    {
      programs: 'node npm',
      packages: 'dotenv pm2',
      entries: 'ecosystem.config.js jobs/package.json jobs/w.js out/api.js package.json',
      scripts: 'start work',
    },
  ],
  [
    'pm2 with a computed script',
    { 'ecosystem.config.js': 'module.exports = { apps: [{ script: process.env.MAIN }] }' },
    'pm2-runtime ecosystem.config.js',
    { programs: 'pm2-runtime', entries: 'ecosystem.config.js', unknown: 'ecosystem.config.js:1' },
  ],
  [
    'pm2-runtime npm',
    { 'package.json': manifest({ live: 'node out' }) },
    'pm2-runtime npm -- run live',
    { programs: 'node npm pm2-runtime', entries: 'out package.json', scripts: 'live' },
  ],
  ['forever', {}, 'forever -c "node -r esm" out.js', { programs: 'forever node', packages: 'esm', entries: 'out.js' }],
  [
    'ts-node',
    {
      'package.json': manifest(
        { start: 'ts-node -r tsconfig-paths/register -P tsconfig.run.json src/go.ts' },
        'ts-node',
      ),
      'src/go.ts': '',
      'tsconfig.json': '{}',
      'tsconfig.run.json': '{}',
    },
    'npm start',
    {
      programs: 'npm',
      packages: 'ts-node tsconfig-paths typescript',
      entries: 'package.json src/go.ts tsconfig.json tsconfig.run.json',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'tsx watch',
    { 'package.json': manifest({ start: 'tsx watch src/go.ts' }, 'tsx'), 'src/go.ts': '' },
    'npm start',
    {
      programs: 'npm',
      packages: 'tsx',
      entries: 'package.json src/go.ts',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'nodemon with a file',
    { 'package.json': manifest({ start: 'nodemon --watch lib lib/go.js' }, 'nodemon'), 'lib/go.js': '' },
    'npm start',
    { programs: 'node npm', packages: 'nodemon', entries: 'lib lib/go.js package.json', scripts: 'start' },
  ],
  [
    'nodemon.json',
    {
      'package.json': manifest({ start: 'nodemon' }, 'nodemon ts-node'),
      'nodemon.json': { exec: 'ts-node src/go.ts' },
      'src/go.ts': '',
    },
    'npm start',
    {
      programs: 'npm',
      packages: 'nodemon ts-node typescript',
      entries: 'nodemon.json package.json src/go.ts',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'nodemonConfig',
    {
      'package.json': manifest({ start: 'nodemon' }, 'nodemon tsx', { nodemonConfig: { exec: 'tsx src/go.ts' } }),
      'src/go.ts': '',
    },
    'npm start',
    {
      programs: 'npm',
      packages: 'nodemon tsx',
      entries: 'package.json src/go.ts',
      scripts: 'start',
      sources: 'package.json:7',
    },
  ],
  [
    'next start',
    {
      'package.json': manifest({ start: 'next start -p 80' }, 'next'),
      'next.config.mjs': `export default { distDir: 'out/web' }`,
      'public/a.png': '',
    },
    'npm start',
    {
      programs: 'npm',
      packages: 'next react react-dom',
      entries: 'next.config.mjs out/web package.json public',
      scripts: 'start',
    },
  ],
  [
    'next dev',
    { 'package.json': manifest({ start: 'next dev' }, 'next') },
    'npm start',
    {
      programs: 'npm',
      packages: 'next react react-dom',
      entries: 'package.json',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'nuxt start',
    { 'package.json': manifest({ start: 'nuxt start' }, 'nuxt'), 'nuxt.config.js': '', 'static/a': '' },
    'npm start',
    { programs: 'npm', packages: 'nuxt', entries: '.nuxt nuxt.config.js package.json static', scripts: 'start' },
  ],
  [
    'nest start --watch',
    { 'package.json': manifest({ start: 'nest start --watch' }, '@nestjs/cli'), 'nest-cli.json': '{}' },
    'npm start',
    {
      programs: 'npm ps',
      packages: '@nestjs/cli typescript',
      entries: 'nest-cli.json package.json',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'vite preview',
    {
      'package.json': manifest({ start: 'vite preview --port 80' }, 'vite'),
      'vite.config.ts': `import vue from '@vitejs/plugin-vue'\nexport default { plugins: [vue()], build: { outDir: 'web' } }`,
    },
    'npm start',
    {
      programs: 'npm',
      packages: '@vitejs/plugin-vue vite',
      entries: 'package.json vite.config.ts web',
      scripts: 'start',
    },
  ],
  [
    'vite',
    { 'package.json': manifest({ start: 'vite --host' }, 'vite') },
    'npm start',
    { programs: 'npm', packages: 'vite', entries: 'package.json', scripts: 'start', sources: 'package.json:4' },
  ],
  [
    'tsc and node',
    { 'package.json': manifest({ start: 'tsc && node out/go.js' }, 'typescript') },
    'npm start',
    {
      programs: 'node npm',
      packages: 'typescript',
      entries: 'out/go.js package.json',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'serve -s',
    { 'package.json': manifest({ start: 'serve -l 80 -s site' }, 'serve') },
    'npm start',
    { programs: 'npm', packages: 'serve', entries: 'package.json site', scripts: 'start' },
  ],
  ['a global serve', {}, ['serve', '-s', 'site'], { programs: 'serve', entries: 'site' }],
  [
    'gulp',
    { 'package.json': manifest({ start: 'gulp up' }, 'gulp'), 'gulpfile.js': '' },
    'npm start',
    {
      programs: 'npm',
      packages: 'gulp',
      entries: 'gulpfile.js package.json',
      scripts: 'start',
      sources: 'package.json:4',
    },
  ],
  [
    'remix-serve',
    { 'package.json': manifest({ start: 'remix-serve server-build' }, '@remix-run/serve') },
    'npm start',
    { programs: 'npm', packages: '@remix-run/serve', entries: 'package.json public server-build', scripts: 'start' },
  ],
  [
    'prisma migrate',
    { 'package.json': manifest({ start: 'prisma migrate deploy && node out' }, 'prisma'), 'prisma/schema.prisma': '' },
    'npm start',
    { programs: 'node npm', packages: 'prisma', entries: 'out package.json prisma', scripts: 'start' },
  ],
  [
    'sequelize by npx',
    { '.sequelizerc': '', 'migrations/1.js': '', 'config/config.json': '' },
    'npx sequelize-cli db:migrate && node out.js',
    { programs: 'node npx', packages: 'sequelize-cli', entries: '.sequelizerc config migrations out.js' },
  ],
  [
    'knex',
    {
      'package.json': manifest({ start: 'knex migrate:latest --knexfile conf/k.js' }, 'knex'),
      'conf/k.js': '',
      'seeds/a.js': '',
    },
    'npm start',
    { programs: 'npm', packages: 'knex', entries: 'conf/k.js package.json seeds', scripts: 'start' },
  ],
  [
    'a package of which nothing is known',
    { 'package.json': manifest({ start: 'orders-runner' }, 'orders-runner') },
    'npm start',
    {
      programs: 'npm',
      packages: 'orders-runner',
      entries: 'package.json',
      scripts: 'start',
      unknown: 'package.json:4',
    },
  ],
  ['a program of the system', {}, 'curl -f http://localhost/health || exit 1', { programs: 'curl' }],
  ['make', {}, 'make run', { programs: 'make', unknown: 'Dockerfile:9' }],
]

for (const [title, cases] of [
  ['package managers', MANAGERS],
  ['node', NODE],
  ['shells', SHELLS],
  ['wrappers', WRAPPERS],
  ['tools', TOOLS],
] as const) {
  describe(`resolveStart: ${title}`, () => {
    it.each(cases)('%s', (_, files, command, expected) => {
      expect(resolved(files, command)).toEqual({ ...NONE, ...expected })
    })
  })
}

describe('resolveStart', () => {
  it('takes absolute paths below the directory as the application’s, and others not', () => {
    const files = { 'run.sh': '#!/bin/sh\nnode /opt/shop/out.js\nnode /opt/else/out.js\n' }
    expect(resolved(files, ['/opt/shop/run.sh'], '/opt/shop')).toEqual({
      ...NONE,
      programs: 'node sh',
      entries: 'out.js run.sh',
      unknown: 'run.sh:3',
    })
  })
  it('reads scripts of the image outside the application', () => {
    const start = resolveStart(
      appOf({ 'out.js': '' }),
      [{ command: { form: 'exec', argv: ['entry.sh', 'node', 'out.js'] }, cwd: '', evidence }],
      {
        readOutside: (path) => (path === '/usr/local/bin/entry.sh' ? '#!/bin/sh\njq . x.json\nexec "$@"\n' : undefined),
      },
    )
    expect(names(start.programs)).toBe('jq node sh')
    expect(names(start.entries)).toBe('out.js')
  })
  it('stops on scripts that call each other without end', () => {
    const scripts = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `s${index}`,
        `npm run s${(index + 1) % 200} && npm run s${(index + 7) % 200} -- x`,
      ]),
    )
    expect(resolved({ 'package.json': manifest(scripts) }, 'npm run s0').unknown).not.toBe('')
  })
})
