import type { Effect, ShellWord } from '../types.ts'
import {
  type Call,
  type Describer,
  type Family,
  NOTHING,
  type Spec,
  list,
  readArguments,
  unknown,
} from './arguments.ts'
import { NO_COMMAND, isGlobal, nodeEffect, runner, scripted, split } from './node-effect.ts'
import { npm } from './npm.ts'
import { PNPM, pnpm } from './pnpm.ts'
import { yarn } from './yarn.ts'

/** bun.sh/docs/cli. */
const BUN: Spec = {
  short: 'cC',
  long: list(`
  cwd config registry cache-dir backend omit filter network-concurrency outdir outfile target format
`),
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
      if (isGlobal(parsed)) return nodeEffect('bun', parsed, { verb: 'global', packages: names })
      return nodeEffect('bun', parsed, { verb: names.length > 0 ? 'add' : 'install', packages: names })
    case 'ci':
      return nodeEffect('bun', parsed, { verb: 'ci' })
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
      return nodeEffect('bun', parsed, { verb: 'other', target: verb.value, rest: names })
    case 'pm':
      return names[0]?.value === 'cache'
        ? nodeEffect('bun', parsed, { verb: 'cache', target: names[1]?.value })
        : names[0]?.value === 'trust'
          ? nodeEffect('bun', parsed, { verb: 'rebuild', packages: names.slice(1) })
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
      return nodeEffect('corepack', parsed, { verb: 'enable', packages: names })
    case 'install':
    case 'use':
    case 'up':
    case 'prepare':
    case 'hydrate':
      return nodeEffect('corepack', parsed, { verb: 'install', target: verb.value, packages: names })
    case 'cache':
      return nodeEffect('corepack', parsed, { verb: 'cache', target: names[0]?.value })
    case 'disable':
    case 'pack':
      return nodeEffect('corepack', parsed, { verb: 'other', target: verb.value, packages: names })
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
