import type { Effect, NodeTool, ShellWord } from '../types.ts'
import {
  type Arguments,
  type Call,
  type Describer,
  type Family,
  NOTHING,
  pathOf,
  readArguments,
  type Spec,
  unknown,
} from './arguments.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>
type Verb = NodeEffect['verb']

interface Parts {
  readonly verb: Verb
  readonly target?: string | undefined
  readonly packages?: readonly ShellWord[]
  readonly rest?: readonly ShellWord[]
}

/** One effect, or unknown where the script, program or a package is worked out by another command. */
function node(tool: NodeTool, parsed: Arguments, parts: Parts): readonly Effect[] {
  const directory = parsed.value('--prefix', '--cwd', '-C', '--dir')
  const unread = [...(parts.packages ?? []), ...(directory ? [directory] : [])].find((word) => word.opaque)
  if (unread) return [unknown(tool, `${unread.raw} is not known`)]
  return [
    {
      type: 'node',
      tool,
      verb: parts.verb,
      ...(parts.target === undefined ? {} : { target: parts.target }),
      packages: (parts.packages ?? []).map((word) => word.value),
      options: parsed.options,
      ...(directory ? { directory: pathOf(directory) } : {}),
      rest: (parts.rest ?? []).map((word) => word.value),
    },
  ]
}

/** Arguments after `run NAME` or `exec PROGRAM` are that program's: only what stands before it is the tool's. */
function split(args: readonly ShellWord[], spec: Spec): { parsed: Arguments; operands: readonly ShellWord[] } {
  const parsed = readArguments(args, { ...spec, stopAtOperand: true })
  return { parsed, operands: parsed.operands }
}

const withoutDashes = (words: readonly ShellWord[]): readonly ShellWord[] =>
  words[0]?.value === '--' ? words.slice(1) : words

/** docs.npmjs.com, config: options that take a value. `--save-exact` and the like take none. */
const NPM: Spec = {
  short: 'Cw',
  long: [
    'prefix',
    'registry',
    'cache',
    'loglevel',
    'omit',
    'include',
    'only',
    'also',
    'workspace',
    'tag',
    'otp',
    'userconfig',
    'globalconfig',
    'location',
    'install-strategy',
    'fetch-retries',
    'fetch-timeout',
    'fetch-retry-mintimeout',
    'fetch-retry-maxtimeout',
    'maxsockets',
    'network-timeout',
    'script-shell',
    'cafile',
    'proxy',
    'https-proxy',
    'cache-min',
    'cache-max',
    'package',
    'call',
    'before',
    'target',
    'arch',
    'python',
    'nodedir',
    'jobs',
    'scope',
    'access',
    'audit-level',
  ],
}
/** npm's aliases: docs.npmjs.com/cli/commands, and `lib/utils/cmd-list.js` of the npm sources. */
const NPM_INSTALL = new Set([
  'install',
  'i',
  'in',
  'ins',
  'inst',
  'insta',
  'instal',
  'isnt',
  'isnta',
  'isntal',
  'isntall',
  'add',
])
const NPM_CI = new Set(['ci', 'clean-install', 'ic', 'install-clean', 'isntall-clean'])
const NPM_RUN = new Set(['run', 'run-script', 'rum', 'urn'])
const NPM_SCRIPT = new Map([
  ['start', 'start'],
  ['test', 'test'],
  ['t', 'test'],
  ['tst', 'test'],
  ['stop', 'stop'],
  ['restart', 'restart'],
])
const NPM_REMOVE = new Set(['uninstall', 'un', 'unlink', 'remove', 'rm', 'r'])
const NPM_ASKS = new Set([
  'ls',
  'list',
  'll',
  'la',
  'outdated',
  'view',
  'info',
  'show',
  'v',
  'root',
  'bin',
  'prefix',
  'whoami',
  'ping',
  'audit',
  'doctor',
  'explain',
  'why',
  'help',
  'fund',
  'search',
  'query',
  'docs',
])

const isGlobal = (parsed: Arguments): boolean =>
  parsed.has('-g', '--global') ||
  parsed.value('--location')?.value === 'global' ||
  parsed.value('--global')?.value === 'true'

const npm: Describer = ({ args }) => {
  const early = split(args, NPM)
  const [verb, ...after] = early.operands
  if (!verb)
    return early.parsed.has('-v', '--version', '-h', '--help') ? NOTHING : [unknown('npm', 'its command is not known')]
  if (verb.opaque || verb.variables.length > 0) return [unknown('npm', `${verb.raw} is not known`)]
  const before = args.slice(0, args.length - early.operands.length)
  if (NPM_RUN.has(verb.value) || NPM_SCRIPT.has(verb.value)) return npmRun(verb.value, before, after)
  if (verb.value === 'exec' || verb.value === 'x') return runner('npm', [...before, ...after], NPM)
  const parsed = readArguments([...before, ...after], NPM)
  const names = parsed.operands
  if (NPM_INSTALL.has(verb.value)) {
    if (isGlobal(parsed)) return node('npm', parsed, { verb: 'global', packages: names })
    return node('npm', parsed, { verb: names.length > 0 ? 'add' : 'install', packages: names })
  }
  if (NPM_CI.has(verb.value)) return node('npm', parsed, { verb: 'ci' })
  if (NPM_ASKS.has(verb.value))
    return parsed.has('--fix') || (verb.value === 'audit' && names[0]?.value === 'fix')
      ? node('npm', parsed, { verb: 'other', target: 'audit fix' })
      : NOTHING
  if (NPM_REMOVE.has(verb.value))
    return node('npm', parsed, { verb: 'other', target: isGlobal(parsed) ? 'uninstall' : 'uninstall', packages: names })
  switch (verb.value) {
    case 'prune':
      return node('npm', parsed, { verb: 'prune' })
    case 'rebuild':
    case 'rb':
      return node('npm', parsed, { verb: 'rebuild', packages: names })
    case 'cache':
      return node('npm', parsed, { verb: 'cache', target: names[0]?.value, rest: names.slice(1) })
    case 'set':
      return node('npm', parsed, { verb: 'config', target: 'set', rest: names })
    case 'get':
      return NOTHING
    case 'config':
    case 'c':
      if (names[0]?.value === 'get' || names[0]?.value === 'list' || names[0]?.value === 'ls') return NOTHING
      return node('npm', parsed, { verb: 'config', target: names[0]?.value, rest: names.slice(1) })
    case 'link':
    case 'ln':
    case 'update':
    case 'up':
    case 'upgrade':
    case 'version':
    case 'pack':
    case 'dedupe':
    case 'ddp':
    case 'shrinkwrap':
    case 'init':
    case 'create':
    case 'login':
    case 'adduser':
    case 'publish':
    case 'pkg':
    case 'install-test':
    case 'it':
    case 'build':
      return node('npm', parsed, {
        verb: 'other',
        target: verb.value,
        packages: isGlobal(parsed) || verb.value.startsWith('up') ? names : [],
        rest: names,
      })
    default:
      return [unknown('npm', `npm ${verb.value} is not known`)]
  }
}

/** `npm run NAME [npm options] [-- arguments]`: npm takes its own options after the name as well. */
function npmRun(verb: string, before: readonly ShellWord[], after: readonly ShellWord[]): readonly Effect[] {
  const dashes = after.findIndex(({ value }) => value === '--')
  const own = dashes < 0 ? after : after.slice(0, dashes)
  const passed = dashes < 0 ? [] : after.slice(dashes + 1)
  const parsed = readArguments([...before, ...own], NPM)
  const script = NPM_SCRIPT.get(verb)
  const target = script ?? parsed.operands[0]?.value
  if (target === undefined) return NOTHING
  if (!script && parsed.operands[0]?.opaque) return [unknown('npm', `${parsed.operands[0].raw} is not known`)]
  return node('npm', parsed, { verb: 'run', target, rest: [...parsed.operands.slice(script ? 0 : 1), ...passed] })
}

/** `npx PROGRAM …`, `pnpm dlx`, `yarn dlx`, `npm exec`, `bunx`. Packages of `-p` are kept as packages. */
function runner(tool: NodeTool, args: readonly ShellWord[], spec: Spec): readonly Effect[] {
  const parsed = readArguments(args, { ...spec, short: (spec.short ?? '') + 'pc', stopAtOperand: true })
  const call = parsed.value('-c', '--call')
  const [programWord, ...rest] = withoutDashes(parsed.operands)
  const packages = parsed.all('-p', '--package')
  if (!programWord) {
    if (call) return node(tool, parsed, { verb: 'exec', target: call.opaque ? undefined : call.value, packages })
    return parsed.has('-v', '--version', '-h', '--help') ? NOTHING : [unknown(tool, 'what it runs is not known')]
  }
  if (programWord.opaque) return [unknown(tool, `${programWord.raw} is not known`)]
  // `npm exec tsc -- -p .`: npm takes the dashes off.
  return node(tool, parsed, { verb: 'exec', target: programWord.value, packages, rest: withoutDashes(rest) })
}

/** classic.yarnpkg.com/docs/cli and yarnpkg.com/cli. */
const YARN: Spec = {
  long: [
    'cwd',
    'registry',
    'cache-folder',
    'network-timeout',
    'network-concurrency',
    'modules-folder',
    'mutex',
    'prefix',
    'global-folder',
    'use-yarnrc',
    'preferred-cache-folder',
    'link-folder',
    'child-concurrency',
    'proxy',
    'https-proxy',
    'otp',
    'mode',
    'pattern',
    'from',
    'include',
    'exclude',
    'jobs',
    'since',
  ],
  short: 'jR',
}
const YARN_ASKS = new Set([
  'list',
  'info',
  'outdated',
  'why',
  'bin',
  'versions',
  'audit',
  'licenses',
  'help',
  'check',
  'owner',
  'constraints',
  'search',
])
const YARN_OTHER = new Set([
  'remove',
  'upgrade',
  'up',
  'link',
  'unlink',
  'pack',
  'version',
  'dedupe',
  'init',
  'set',
  'plugin',
  'import',
  'autoclean',
  'unplug',
  'patch',
  'create',
  'publish',
  'upgrade-interactive',
  'policies',
  'generate-lock-entry',
  'login',
  'npm',
  'stage',
  'patch-commit',
])

const yarn: Describer = ({ args }) => {
  const early = split(args, YARN)
  const [verb, ...after] = early.operands
  const before = args.slice(0, args.length - early.operands.length)
  if (!verb)
    return early.parsed.has('-v', '--version', '-h', '--help')
      ? NOTHING
      : node('yarn', early.parsed, { verb: 'install' })
  if (verb.opaque || verb.variables.length > 0) return [unknown('yarn', `${verb.raw} is not known`)]
  const parsed = readArguments([...before, ...after], YARN)
  const names = parsed.operands
  switch (verb.value) {
    case 'install':
    case 'i':
      return node('yarn', parsed, { verb: 'install', packages: [] })
    case 'add':
      return node('yarn', parsed, { verb: 'add', packages: names })
    case 'global':
      if (names[0]?.value === 'bin' || names[0]?.value === 'list' || names[0]?.value === 'dir') return NOTHING
      if (names[0]?.value !== 'add')
        return node('yarn', parsed, {
          verb: 'other',
          target: `global ${names[0]?.value ?? ''}`.trim(),
          packages: names.slice(1),
        })
      return node('yarn', parsed, { verb: 'global', packages: names.slice(1) })
    case 'run':
      return scripted('yarn', before, after, YARN, 'run')
    case 'exec':
    case 'node':
      return scripted('yarn', before, verb.value === 'node' ? [verb, ...after] : after, YARN, 'exec')
    case 'dlx':
      return runner('yarn', [...before, ...after], YARN)
    case 'workspace': {
      const [name, ...inner] = after
      const described = name && !name.opaque ? yarn({ name: 'yarn', args: inner, command: NO_COMMAND }) : undefined
      return described
        ? described.map((effect) =>
            effect.type === 'node'
              ? { ...effect, options: [`workspace ${name?.value ?? ''}`, ...early.parsed.options, ...effect.options] }
              : effect,
          )
        : [unknown('yarn', 'its workspace is not known')]
    }
    case 'workspaces': {
      const inner = names[0]?.value
      if (inner === 'focus') return node('yarn', parsed, { verb: 'install', target: 'focus', rest: names.slice(1) })
      if (inner === 'list' || inner === 'info') return NOTHING
      const start = after.findIndex(({ value }) => value === 'run')
      if (start < 0) return [unknown('yarn', `yarn workspaces ${inner ?? ''} is not known`)]
      return scripted(
        'yarn',
        [...before, ...after.slice(0, start).filter(({ value }) => value.startsWith('-'))],
        after.slice(start + 1),
        YARN,
        'run',
        ['workspaces'],
      )
    }
    case 'cache':
      return names[0]?.value === 'dir' || names[0]?.value === 'list'
        ? NOTHING
        : node('yarn', parsed, { verb: 'cache', target: names[0]?.value, rest: names.slice(1) })
    case 'config':
      return names[0]?.value === 'get' || names[0]?.value === 'list'
        ? NOTHING
        : node('yarn', parsed, { verb: 'config', target: names[0]?.value, rest: names.slice(1) })
    case 'rebuild':
      return node('yarn', parsed, { verb: 'rebuild', packages: names })
  }
  if (YARN_ASKS.has(verb.value)) return NOTHING
  if (YARN_OTHER.has(verb.value)) return node('yarn', parsed, { verb: 'other', target: verb.value, rest: names })
  return scripted('yarn', before, early.operands, YARN, 'run')
}

/** `TOOL run NAME arguments`: all after the name is the script's. */
function scripted(
  tool: NodeTool,
  before: readonly ShellWord[],
  after: readonly ShellWord[],
  spec: Spec,
  verb: 'run' | 'exec',
  marks: readonly string[] = [],
): readonly Effect[] {
  const parsed = readArguments([...before, ...after], { ...spec, stopAtOperand: true })
  const [target, ...rest] = withoutDashes(parsed.operands)
  if (!target) return verb === 'run' ? NOTHING : [unknown(tool, 'what it runs is not known')]
  if (target.opaque) return [unknown(tool, `${target.raw} is not known`)]
  return node(
    tool,
    { ...parsed, options: [...marks, ...parsed.options] },
    { verb, target: target.value, rest: withoutDashes(rest) },
  )
}

/** pnpm.io/cli. */
const PNPM: Spec = {
  short: 'CF',
  long: [
    'filter',
    'filter-prod',
    'dir',
    'prefix',
    'registry',
    'store-dir',
    'virtual-store-dir',
    'reporter',
    'loglevel',
    'global-dir',
    'global-bin-dir',
    'network-concurrency',
    'child-concurrency',
    'workspace-concurrency',
    'modules-dir',
    'lockfile-dir',
    'package',
    'fetch-timeout',
    'fetch-retries',
    'node-linker',
    'test-pattern',
    'changed-files-ignore-pattern',
    'tag',
  ],
}
const PNPM_ASKS = new Set([
  'list',
  'ls',
  'll',
  'la',
  'outdated',
  'why',
  'audit',
  'root',
  'bin',
  'licenses',
  'help',
  'view',
  'info',
])
const PNPM_OTHER = new Set([
  'remove',
  'rm',
  'uninstall',
  'un',
  'update',
  'up',
  'upgrade',
  'link',
  'ln',
  'unlink',
  'pack',
  'publish',
  'import',
  'dedupe',
  'patch',
  'patch-commit',
  'init',
  'create',
  'env',
  'setup',
  'server',
  'version',
  'self-update',
  'approve-builds',
])
const PNPM_SCRIPT = new Map([
  ['start', 'start'],
  ['test', 'test'],
  ['t', 'test'],
  ['tst', 'test'],
])

const pnpm: Describer = ({ args }) => {
  const early = split(args, PNPM)
  const [verb, ...after] = early.operands
  const before = args.slice(0, args.length - early.operands.length)
  if (!verb)
    return early.parsed.has('-v', '--version', '-h', '--help') ? NOTHING : [unknown('pnpm', 'its command is not known')]
  if (verb.opaque || verb.variables.length > 0) return [unknown('pnpm', `${verb.raw} is not known`)]
  const parsed = readArguments([...before, ...after], PNPM)
  const names = parsed.operands
  switch (verb.value) {
    case 'install':
    case 'i':
    case 'add': {
      if (isGlobal(parsed)) return node('pnpm', parsed, { verb: 'global', packages: names })
      return node('pnpm', parsed, { verb: names.length > 0 ? 'add' : 'install', packages: names })
    }
    case 'ci':
    case 'clean-install':
      return node('pnpm', parsed, { verb: 'ci' })
    case 'fetch':
      return node('pnpm', parsed, { verb: 'install', target: 'fetch' })
    case 'deploy':
      return node('pnpm', parsed, { verb: 'other', target: 'deploy', rest: names })
    case 'run':
    case 'run-script':
      return scripted('pnpm', before, after, PNPM, 'run')
    case 'exec':
      return scripted('pnpm', before, after, PNPM, 'exec')
    case 'dlx':
      return runner('pnpm', [...before, ...after], PNPM)
    case 'prune':
      return node('pnpm', parsed, { verb: 'prune' })
    case 'rebuild':
    case 'rb':
      return node('pnpm', parsed, { verb: 'rebuild', packages: names })
    case 'store':
      return names[0]?.value === 'path' || names[0]?.value === 'status'
        ? NOTHING
        : node('pnpm', parsed, { verb: 'cache', target: `store ${names[0]?.value ?? ''}`.trim() })
    case 'cache':
      return node('pnpm', parsed, { verb: 'cache', target: names[0]?.value })
    case 'set':
      return node('pnpm', parsed, { verb: 'config', target: 'set', rest: names })
    case 'get':
      return NOTHING
    case 'config':
    case 'c':
      return names[0]?.value === 'get' || names[0]?.value === 'list'
        ? NOTHING
        : node('pnpm', parsed, { verb: 'config', target: names[0]?.value, rest: names.slice(1) })
    case 'recursive':
    case 'multi':
    case 'm':
      return pnpm({
        name: 'pnpm',
        args: [...before, { ...verb, raw: '-r', value: '-r' }, ...after],
        command: NO_COMMAND,
      })
  }
  if (PNPM_ASKS.has(verb.value)) return NOTHING
  if (PNPM_OTHER.has(verb.value)) return node('pnpm', parsed, { verb: 'other', target: verb.value, rest: names })
  return scripted(
    'pnpm',
    before,
    [{ ...verb, value: PNPM_SCRIPT.get(verb.value) ?? verb.value }, ...after],
    PNPM,
    'run',
  )
}

/** bun.sh/docs/cli. */
const BUN: Spec = {
  short: 'cC',
  long: [
    'cwd',
    'config',
    'registry',
    'cache-dir',
    'backend',
    'omit',
    'filter',
    'network-concurrency',
    'outdir',
    'outfile',
    'target',
    'format',
  ],
}

const bun: Describer = ({ args }) => {
  const early = split(args, BUN)
  const [verb, ...after] = early.operands
  const before = args.slice(0, args.length - early.operands.length)
  if (!verb)
    return early.parsed.has('-v', '--version', '-h', '--help', '--revision')
      ? NOTHING
      : [unknown('bun', 'its command is not known')]
  if (verb.opaque || verb.variables.length > 0) return [unknown('bun', `${verb.raw} is not known`)]
  const parsed = readArguments([...before, ...after], BUN)
  const names = parsed.operands
  switch (verb.value) {
    case 'install':
    case 'i':
    case 'add':
    case 'a':
      if (isGlobal(parsed)) return node('bun', parsed, { verb: 'global', packages: names })
      return node('bun', parsed, { verb: names.length > 0 ? 'add' : 'install', packages: names })
    case 'ci':
      return node('bun', parsed, { verb: 'ci' })
    case 'run':
      return scripted('bun', before, after, BUN, 'run')
    case 'x':
      return runner('bun', [...before, ...after], BUN)
    case 'build':
    case 'test':
    case 'remove':
    case 'rm':
    case 'update':
    case 'link':
    case 'unlink':
    case 'init':
    case 'create':
    case 'upgrade':
    case 'patch':
      return node('bun', parsed, { verb: 'other', target: verb.value, rest: names })
    case 'pm':
      return names[0]?.value === 'cache'
        ? node('bun', parsed, { verb: 'cache', target: names[1]?.value })
        : names[0]?.value === 'trust'
          ? node('bun', parsed, { verb: 'rebuild', packages: names.slice(1) })
          : NOTHING
  }
  return scripted('bun', before, early.operands, BUN, 'run')
}

/** nodejs/corepack, README. */
const corepack: Describer = ({ args }) => {
  const parsed = readArguments(args, { short: 'o', long: ['install-directory', 'output'] })
  const [verb, ...names] = parsed.operands
  if (!verb) return [unknown('corepack', 'its command is not known')]
  switch (verb.value) {
    case 'enable':
      return node('corepack', parsed, { verb: 'enable', packages: names })
    case 'install':
    case 'use':
    case 'up':
    case 'prepare':
    case 'hydrate':
      return node('corepack', parsed, { verb: 'install', target: verb.value, packages: names })
    case 'cache':
      return node('corepack', parsed, { verb: 'cache', target: names[0]?.value })
    case 'disable':
    case 'pack':
      return node('corepack', parsed, { verb: 'other', target: verb.value, packages: names })
    case 'npm':
    case 'npx':
    case 'yarn':
    case 'pnpm':
    case 'yarnpkg':
    case 'pnpx':
      return (
        describeNode(verb.value, args.slice(args.indexOf(verb) + 1)) ?? [
          unknown('corepack', 'its command is not known'),
        ]
      )
  }
  return [unknown('corepack', `corepack ${verb.raw} is not known`)]
}

const NO_COMMAND: Call['command'] = {
  assignments: [],
  words: [],
  redirects: [],
  joined: 'first',
  conditional: false,
  subshell: false,
  background: false,
  range: { start: 0, end: 0 },
}

function describeNode(name: string, args: readonly ShellWord[]): readonly Effect[] | undefined {
  const describer = Object.hasOwn(nodeTools, name) ? nodeTools[name] : undefined
  return describer?.({ name, args, command: NO_COMMAND })
}

/** `node_modules/.bin/tsc`: what npx would run. */
export function binary(call: Call): readonly Effect[] {
  return runner(
    'npx',
    [{ ...(call.command.words[0] as ShellWord), raw: call.name, value: call.name }, ...call.args],
    {},
  )
}

export const nodeTools: Family = {
  npm,
  npx: ({ args }) => runner('npx', args, { long: ['package', 'call', 'userconfig', 'cache', 'shell', 'registry'] }),
  pnpx: ({ args }) => runner('pnpm', args, PNPM),
  bunx: ({ args }) => runner('bun', args, BUN),
  yarn,
  yarnpkg: yarn,
  pnpm,
  bun,
  corepack,
}
