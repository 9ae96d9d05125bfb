import { NO_COMMAND, isGlobal, nodeEffect, runner, scripted, split } from './node-effect.ts'
import { type Describer, NOTHING, type Spec, list, readArguments, unknown } from './arguments.ts'

/** pnpm.io/cli. */
export const PNPM: Spec = {
  short: 'CF',
  long: list(`
  filter filter-prod dir prefix registry store-dir virtual-store-dir reporter loglevel global-dir
  global-bin-dir network-concurrency child-concurrency workspace-concurrency modules-dir lockfile-dir
  package fetch-timeout fetch-retries node-linker test-pattern changed-files-ignore-pattern tag
`),
}

const PNPM_ASKS = new Set(
  list(`
  list ls ll la outdated why audit root bin licenses help view info
`),
)

const PNPM_OTHER = new Set(
  list(`
  remove rm uninstall un update up upgrade link ln unlink pack publish import dedupe patch patch-commit
  init create env setup server version self-update approve-builds
`),
)

const PNPM_SCRIPT = new Map([
  ['start', 'start'],
  ['test', 'test'],
  ['t', 'test'],
  ['tst', 'test'],
])

export const pnpm: Describer = ({ args }) => {
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
      if (isGlobal(parsed)) return nodeEffect('pnpm', parsed, { verb: 'global', packages: names })
      return nodeEffect('pnpm', parsed, { verb: names.length > 0 ? 'add' : 'install', packages: names })
    }
    case 'ci':
    case 'clean-install':
      return nodeEffect('pnpm', parsed, { verb: 'ci' })
    case 'fetch':
      return nodeEffect('pnpm', parsed, { verb: 'install', target: 'fetch' })
    case 'deploy':
      return nodeEffect('pnpm', parsed, { verb: 'other', target: 'deploy', rest: names })
    case 'run':
    case 'run-script':
      return scripted('pnpm', before, after, PNPM, 'run')
    case 'exec':
      return scripted('pnpm', before, after, PNPM, 'exec')
    case 'dlx':
      return runner('pnpm', [...before, ...after], PNPM)
    case 'prune':
      return nodeEffect('pnpm', parsed, { verb: 'prune' })
    case 'rebuild':
    case 'rb':
      return nodeEffect('pnpm', parsed, { verb: 'rebuild', packages: names })
    case 'store':
      return names[0]?.value === 'path' || names[0]?.value === 'status'
        ? NOTHING
        : nodeEffect('pnpm', parsed, { verb: 'cache', target: `store ${names[0]?.value ?? ''}`.trim() })
    case 'cache':
      return nodeEffect('pnpm', parsed, { verb: 'cache', target: names[0]?.value })
    case 'set':
      return nodeEffect('pnpm', parsed, { verb: 'config', target: 'set', rest: names })
    case 'get':
      return NOTHING
    case 'config':
    case 'c':
      return names[0]?.value === 'get' || names[0]?.value === 'list'
        ? NOTHING
        : nodeEffect('pnpm', parsed, { verb: 'config', target: names[0]?.value, rest: names.slice(1) })
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
  if (PNPM_OTHER.has(verb.value)) return nodeEffect('pnpm', parsed, { verb: 'other', target: verb.value, rest: names })
  return scripted(
    'pnpm',
    before,
    [{ ...verb, value: PNPM_SCRIPT.get(verb.value) ?? verb.value }, ...after],
    PNPM,
    'run',
  )
}
