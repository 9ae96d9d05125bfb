import type { Effect, NodeTool, ShellWord } from '../types.ts'
import { type Arguments, type Call, NOTHING, type Spec, pathOf, readArguments, unknown } from './arguments.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>

type Verb = NodeEffect['verb']

interface Parts {
  readonly verb: Verb
  readonly target?: string | undefined
  readonly packages?: readonly ShellWord[]
  readonly rest?: readonly ShellWord[]
}

/** One effect, or unknown where the script, program or a package is worked out by another command. */
export function nodeEffect(tool: NodeTool, parsed: Arguments, parts: Parts): readonly Effect[] {
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
export function split(args: readonly ShellWord[], spec: Spec): { parsed: Arguments; operands: readonly ShellWord[] } {
  const parsed = readArguments(args, { ...spec, stopAtOperand: true })
  return { parsed, operands: parsed.operands }
}

const withoutDashes = (words: readonly ShellWord[]): readonly ShellWord[] =>
  words[0]?.value === '--' ? words.slice(1) : words

export const isGlobal = (parsed: Arguments): boolean =>
  parsed.has('-g', '--global') ||
  parsed.value('--location')?.value === 'global' ||
  parsed.value('--global')?.value === 'true'

/** `npx PROGRAM …`, `pnpm dlx`, `yarn dlx`, `npm exec`, `bunx`. Packages of `-p` are kept as packages. */
export function runner(tool: NodeTool, args: readonly ShellWord[], spec: Spec): readonly Effect[] {
  const parsed = readArguments(args, { ...spec, short: (spec.short ?? '') + 'pc', stopAtOperand: true })
  const call = parsed.value('-c', '--call')
  const [programWord, ...rest] = withoutDashes(parsed.operands)
  const packages = parsed.all('-p', '--package')
  if (!programWord) {
    if (call) return nodeEffect(tool, parsed, { verb: 'exec', target: call.opaque ? undefined : call.value, packages })
    return parsed.has('-v', '--version', '-h', '--help') ? NOTHING : [unknown(tool, 'what it runs is not known')]
  }
  if (programWord.opaque) return [unknown(tool, `${programWord.raw} is not known`)]
  // `npm exec tsc -- -p .`: npm takes the dashes off.
  return nodeEffect(tool, parsed, { verb: 'exec', target: programWord.value, packages, rest: withoutDashes(rest) })
}

/** `TOOL run NAME arguments`: all after the name is the script's. */
export function scripted(
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
  return nodeEffect(
    tool,
    { ...parsed, options: [...marks, ...parsed.options] },
    { verb, target: target.value, rest: withoutDashes(rest) },
  )
}

export const NO_COMMAND: Call['command'] = {
  assignments: [],
  words: [],
  redirects: [],
  joined: 'first',
  conditional: false,
  subshell: false,
  background: false,
  range: { start: 0, end: 0 },
}
