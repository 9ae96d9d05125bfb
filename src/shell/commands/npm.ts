import type { Effect, ShellWord } from '../types.ts'
import { type Describer, NOTHING, type Spec, list, readArguments, unknown } from './arguments.ts'
import { isGlobal, nodeEffect, runner, split } from './node-effect.ts'

/** docs.npmjs.com, config: options that take a value. `--save-exact` and the like take none. */
const NPM: Spec = {
  short: 'Cw',
  long: list(`
  prefix registry cache loglevel omit include only also workspace tag otp userconfig globalconfig location
  install-strategy fetch-retries fetch-timeout fetch-retry-mintimeout fetch-retry-maxtimeout maxsockets
  network-timeout script-shell cafile proxy https-proxy cache-min cache-max package call before target arch
  python nodedir jobs scope access audit-level
`),
}

/** npm's aliases: docs.npmjs.com/cli/commands, and `lib/utils/cmd-list.js` of the npm sources. */
const NPM_INSTALL = new Set(
  list(`
  install i in ins inst insta instal isnt isnta isntal isntall add
`),
)

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

const NPM_ASKS = new Set(
  list(`
  ls list ll la outdated view info show v root bin prefix whoami ping audit doctor explain why help fund
  search query docs
`),
)

export const npm: Describer = ({ args }) => {
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
    if (isGlobal(parsed)) return nodeEffect('npm', parsed, { verb: 'global', packages: names })
    return nodeEffect('npm', parsed, { verb: names.length > 0 ? 'add' : 'install', packages: names })
  }
  if (NPM_CI.has(verb.value)) return nodeEffect('npm', parsed, { verb: 'ci' })
  if (NPM_ASKS.has(verb.value))
    return parsed.has('--fix') || (verb.value === 'audit' && names[0]?.value === 'fix')
      ? nodeEffect('npm', parsed, { verb: 'other', target: 'audit fix' })
      : NOTHING
  if (NPM_REMOVE.has(verb.value))
    return nodeEffect('npm', parsed, {
      verb: 'other',
      target: isGlobal(parsed) ? 'uninstall' : 'uninstall',
      packages: names,
    })
  switch (verb.value) {
    case 'prune':
      return nodeEffect('npm', parsed, { verb: 'prune' })
    case 'rebuild':
    case 'rb':
      return nodeEffect('npm', parsed, { verb: 'rebuild', packages: names })
    case 'cache':
      return nodeEffect('npm', parsed, { verb: 'cache', target: names[0]?.value, rest: names.slice(1) })
    case 'set':
      return nodeEffect('npm', parsed, { verb: 'config', target: 'set', rest: names })
    case 'get':
      return NOTHING
    case 'config':
    case 'c':
      if (names[0]?.value === 'get' || names[0]?.value === 'list' || names[0]?.value === 'ls') return NOTHING
      return nodeEffect('npm', parsed, { verb: 'config', target: names[0]?.value, rest: names.slice(1) })
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
      return nodeEffect('npm', parsed, {
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
  return nodeEffect('npm', parsed, { verb: 'run', target, rest: [...parsed.operands.slice(script ? 0 : 1), ...passed] })
}
