import { type Call, each, join, NOTHING, pathOf, readArguments, unknown, write } from './commands/arguments.ts'
import type { Effect, ShellWord, SimpleCommand } from './types.ts'

type DescribeChild = (command: SimpleCommand) => readonly Effect[]

/** find(1): tests that take no value, and those that take one. What is not among them is not read. */
const PLAIN_TESTS = new Set([
  '-o',
  '-or',
  '-a',
  '-and',
  '(',
  ')',
  ',',
  '-depth',
  '-d',
  '-print',
  '-print0',
  '-xdev',
  '-mount',
  '-follow',
  '-noleaf',
  '-prune',
  '-ls',
  '-true',
  '-daystart',
  '-ignore_readdir_race',
])
const NAME_TESTS = new Set(['-name', '-iname'])
const IGNORED_VALUES = new Set(['-maxdepth', '-printf'])
/** These choose among what the names match. */
const CHOOSING = new Set([
  '-type',
  '-mindepth',
  '-path',
  '-wholename',
  '-ipath',
  '-regex',
  '-iregex',
  '-regextype',
  '-perm',
  '-user',
  '-group',
  '-size',
  '-newer',
  '-mtime',
  '-atime',
  '-ctime',
  '-mmin',
  '-amin',
  '-cmin',
  '-uid',
  '-gid',
  '-links',
  '-inum',
  '-samefile',
  '-xtype',
  '-lname',
  '-fstype',
])
const CHOOSING_PLAIN = new Set([
  '!',
  '-not',
  '-empty',
  '-executable',
  '-writable',
  '-readable',
  '-nouser',
  '-nogroup',
  '-perm',
  '-false',
])
const EXECUTES = new Set(['-exec', '-execdir', '-ok', '-okdir'])

interface Found {
  readonly starts: readonly ShellWord[]
  readonly names: readonly ShellWord[]
  /** Not all that the names match is acted upon. */
  readonly chooses: boolean
  readonly deletes: boolean
  readonly commands: readonly (readonly ShellWord[])[]
  readonly writes: readonly ShellWord[]
  readonly strange: ShellWord | undefined
}

function readFind(args: readonly ShellWord[]): Found {
  let index = 0
  while (/^-(H|L|P|O\d)$/.test(args[index]?.value ?? '')) index++
  const starts: ShellWord[] = []
  for (; index < args.length && !/^[-(!,]/.test(args[index]?.value ?? ''); index++)
    starts.push(args[index] as ShellWord)
  const names: ShellWord[] = []
  const commands: ShellWord[][] = []
  const writes: ShellWord[] = []
  let [chooses, deletes] = [false, false]
  let strange: ShellWord | undefined
  for (; index < args.length; index++) {
    const word = args[index] as ShellWord
    const { value } = word
    if (value === '-delete') deletes = true
    else if (NAME_TESTS.has(value)) {
      const name = args[++index]
      if (name) names.push(name)
    } else if (EXECUTES.has(value)) {
      const end = args.findIndex(
        (other, at) => at > index && (other.value === ';' || (other.value === '+' && args[at - 1]?.value === '{}')),
      )
      commands.push(args.slice(index + 1, end < 0 ? args.length : end))
      index = end < 0 ? args.length : end
    } else if (value === '-fprint' || value === '-fprint0' || value === '-fls') {
      const file = args[++index]
      if (file) writes.push(file)
    } else if (CHOOSING.has(value)) {
      // Files alone, or directories alone, of one name are as good as all of that name.
      const kind = value === '-type' && /^[fd]$/.test(args[index + 1]?.value ?? '')
      chooses ||= value !== '-mindepth' && !kind
      index++
    } else if (CHOOSING_PLAIN.has(value) || value === '-maxdepth') {
      chooses = true
      if (value === '-maxdepth') index++
    } else if (IGNORED_VALUES.has(value)) index++
    else if (value === '-prune' || value === '-quit') chooses = true
    else if (!PLAIN_TESTS.has(value)) strange ??= word
  }
  return { starts, names, chooses, deletes, commands, writes, strange }
}

/**
 * find(1): what it deletes or runs a command on stands with `**` between its start and its name. Where tests choose among those, the
 * removal is not certain, and all below the start is `writes tree`.
 */
export function describeFind(call: Call, describe: DescribeChild): readonly Effect[] {
  const found = readFind(call.args)
  const acts = found.deletes || found.commands.length > 0
  if (!acts) return found.writes.length > 0 ? each('find', found.writes, (path) => write(path)) : NOTHING
  if (found.strange) return [unknown('find', `${found.strange.raw} is not known`)]
  const starts = found.starts.length > 0 ? found.starts : undefined
  const opaque = [...(starts ?? []), ...found.names].find((word) => word.opaque)
  if (opaque) return [unknown('find', `${opaque.raw} is not known`)]
  const bases = starts?.map(pathOf) ?? ['.']
  const matches = bases.flatMap((base) =>
    found.names.length === 0 ? [join(base, '**')] : found.names.map(({ value }) => join(join(base, '**'), value)),
  )
  const words = matches.map((value) => matched(value, call.command.range))
  const effects = [
    ...(found.deletes ? words.map((word): Effect => ({ type: 'removes', path: word.value })) : []),
    ...found.commands.flatMap((command) => executed(call.command, command, words, describe)),
  ]
  const certain = found.chooses ? effects.flatMap((effect) => softened(effect, bases)) : effects
  return [...certain, ...each('find', found.writes, (path) => write(path))]
}

const matched = (value: string, range: ShellWord['range']): ShellWord => ({
  raw: value,
  value,
  variables: [],
  opaque: false,
  glob: true,
  range,
})

function executed(
  outer: SimpleCommand,
  words: readonly ShellWord[],
  found: readonly ShellWord[],
  describe: DescribeChild,
): readonly Effect[] {
  const placed = words.flatMap((word) =>
    word.value === '{}' ? found : word.value.includes('{}') ? [{ ...word, opaque: true }] : [word],
  )
  return describe({ ...outer, assignments: [], redirects: [], words: placed }).filter(({ type }) => type !== 'nothing')
}

/** What is done to some of the matches only. */
function softened(effect: Effect, bases: readonly string[]): Effect[] {
  if (effect.type === 'removes') return bases.map((base) => write(base, 'tree'))
  if (effect.type === 'copies' && effect.move)
    return [{ ...effect, move: false }, ...bases.map((base) => write(base, 'tree'))]
  return [effect]
}

/** xargs(1): the command gets words that are read at run time, so that only what does not depend on them is known. */
export function describeXargs(call: Call, describe: DescribeChild): readonly Effect[] {
  const parsed = readArguments(call.args, {
    short: 'adEeIiLlnPsj',
    long: ['arg-file', 'delimiter', 'max-args', 'max-procs', 'replace', 'max-lines', 'jobs'],
    stopAtOperand: true,
  })
  const [program] = parsed.operands
  if (!program) return NOTHING
  const unread: ShellWord = {
    raw: '$(what xargs reads)',
    value: '',
    variables: [],
    opaque: true,
    glob: false,
    range: program.range,
  }
  const mark = parsed.value('-I', '--replace')?.value ?? (parsed.has('-i', '--replace') ? '{}' : undefined)
  const words =
    mark === undefined
      ? [...parsed.operands, unread]
      : parsed.operands.map((word) => (word.value.includes(mark) ? { ...word, opaque: true } : word))
  return describe({ ...call.command, assignments: [], redirects: [], words })
}
