import { type Describer, NOTHING, type Spec, list, readArguments, unknown } from './arguments.ts'
import { NO_COMMAND, nodeEffect, runner, scripted, split } from './node-effect.ts'

/** classic.yarnpkg.com/docs/cli and yarnpkg.com/cli. */
const YARN: Spec = {
  long: list(`
  cwd registry cache-folder network-timeout network-concurrency modules-folder mutex prefix global-folder
  use-yarnrc preferred-cache-folder link-folder child-concurrency proxy https-proxy otp mode pattern from
  include exclude jobs since
`),
  short: 'j',
}

const YARN_ASKS = new Set(
  list(`
  list info outdated why bin versions audit licenses help check owner constraints search
`),
)

const YARN_OTHER = new Set(
  list(`
  remove upgrade up link unlink pack version dedupe init set plugin import autoclean unplug patch create
  publish upgrade-interactive policies generate-lock-entry login npm stage patch-commit
`),
)

export const yarn: Describer = ({ args }) => {
  const early = split(args, YARN)
  const [verb, ...after] = early.operands
  const before = args.slice(0, args.length - early.operands.length)
  if (!verb)
    return early.parsed.has('-v', '--version', '-h', '--help')
      ? NOTHING
      : nodeEffect('yarn', early.parsed, { verb: 'install' })
  if (verb.opaque || verb.variables.length > 0) return [unknown('yarn', `${verb.raw} is not known`)]
  const parsed = readArguments([...before, ...after], YARN)
  const names = parsed.operands
  switch (verb.value) {
    case 'install':
    case 'i':
      return nodeEffect('yarn', parsed, { verb: 'install', packages: [] })
    case 'add':
      return nodeEffect('yarn', parsed, { verb: 'add', packages: names })
    case 'global':
      if (names[0]?.value === 'bin' || names[0]?.value === 'list' || names[0]?.value === 'dir') return NOTHING
      if (names[0]?.value !== 'add')
        return nodeEffect('yarn', parsed, {
          verb: 'other',
          target: `global ${names[0]?.value ?? ''}`.trim(),
          packages: names.slice(1),
        })
      return nodeEffect('yarn', parsed, { verb: 'global', packages: names.slice(1) })
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
      if (inner === 'focus')
        return nodeEffect('yarn', parsed, { verb: 'install', target: 'focus', rest: names.slice(1) })
      if (inner === 'list' || inner === 'info') return NOTHING
      const start = after.findIndex(({ value }) => value === 'run')
      if (start < 0) return [unknown('yarn', `yarn workspaces ${inner ?? ''} is not known`)]
      const mark = inner === 'foreach' ? 'workspaces foreach' : 'workspaces'
      return scripted(
        'yarn',
        [...before, ...after.slice(0, start).filter(({ value }) => value !== 'foreach')],
        after.slice(start + 1),
        YARN,
        'run',
        [mark],
      )
    }
    case 'cache':
      return names[0]?.value === 'dir' || names[0]?.value === 'list'
        ? NOTHING
        : nodeEffect('yarn', parsed, { verb: 'cache', target: names[0]?.value, rest: names.slice(1) })
    case 'config':
      return names[0]?.value === 'get' || names[0]?.value === 'list'
        ? NOTHING
        : nodeEffect('yarn', parsed, { verb: 'config', target: names[0]?.value, rest: names.slice(1) })
    case 'rebuild':
      return nodeEffect('yarn', parsed, { verb: 'rebuild', packages: names })
  }
  if (YARN_ASKS.has(verb.value)) return NOTHING
  if (YARN_OTHER.has(verb.value)) return nodeEffect('yarn', parsed, { verb: 'other', target: verb.value, rest: names })
  return scripted('yarn', before, early.operands, YARN, 'run')
}
