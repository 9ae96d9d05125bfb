import type { Chosen } from './chosen.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, type Word } from '../../commands/words.ts'

/** What an invocation of a package manager comes to. */
export type Managed =
  /** A script of package.json. */
  | {
      readonly type: 'script'
      readonly name: string
      readonly args: readonly Word[]
      readonly directory?: Word
      readonly chosen?: Chosen
      readonly optional: boolean
      readonly hooks: boolean
      readonly orBin: boolean
    }
  /** A package's program. `package` where it is named apart. */
  | {
      readonly type: 'bin'
      readonly words: readonly Word[]
      readonly directory?: Word
      readonly chosen?: Chosen
      readonly package?: string
    }
  /** A command line for a shell. */
  | { readonly type: 'line'; readonly text: Word; readonly directory?: Word; readonly package?: string }
  /** `yarn node x.js`, `bun x.ts`: a runtime's own arguments. */
  | {
      readonly type: 'runtime'
      readonly runtime: 'node' | 'bun'
      readonly args: readonly Word[]
      readonly directory?: Word
      readonly chosen?: Chosen
    }
  /** The manager's own work: `install`, `prune`. */
  | { readonly type: 'own'; readonly verb: string; readonly args: readonly Word[]; readonly directory?: Word }
  | { readonly type: 'unknown' }

export const UNKNOWN: Managed = { type: 'unknown' }

/** The leading options of a manager, and what follows them. */
export function leading(
  args: readonly Word[],
  valued: ReadonlySet<string>,
): { before: readonly Word[]; rest: readonly Word[] } {
  let index = 0
  for (; index < args.length; index++) {
    const value = args[index]?.value ?? ''
    if (!value.startsWith('-') || value === '--') break
    if (valued.has(value)) index++
  }
  return { before: args.slice(0, index), rest: args.slice(index) }
}

export const present = <K extends string, T>(key: K, value: T | undefined): Record<K, T> | Record<string, never> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, T>)

/** Source: https://docs.npmjs.com/cli/commands/npx */
const NPX_VALUED = options('-p --package -c --call --userconfig --registry --cache --prefix -w --workspace --shell')

export function npx(args: readonly Word[]): Managed {
  const { before, rest } = leading(args, NPX_VALUED)
  const parsed = parseArgs(before, NPX_VALUED)
  const named = optionOf(parsed, '-p', '--package')
  const line = optionOf(parsed, '-c', '--call')
  const from = isKnown(named) ? present('package', withoutVersion(named.value)) : {}
  const common = { ...present('directory', optionOf(parsed, '--prefix')), ...from }
  if (line) return { type: 'line', text: line, ...common }
  const words = rest[0]?.value === '--' ? rest.slice(1) : rest
  const [first, ...more] = words
  if (!first) return UNKNOWN
  // `npx tsc@5`, `npx @nestjs/cli start`: the words name a package.
  const name = withoutVersion(first.value)
  const program = name.startsWith('@') ? (name.split('/')[1] ?? name) : name
  return {
    type: 'bin',
    words: [{ ...first, value: program }, ...more],
    ...common,
    ...(name.startsWith('@') ? { package: name } : {}),
  }
}

const withoutVersion = (name: string): string => name.replace(/(.)@[^/]*$/, '$1')

export const undashed = (words: readonly Word[]): readonly Word[] => (words[0]?.value === '--' ? words.slice(1) : words)

const BUN_VALUED = options(
  '--cwd -c --config -r --preload --env-file --filter --port --tsconfig-override -d --define -l --loader',
)

/** Source: https://bun.sh/docs/cli/run */
const BUN_OWN = new Set(
  'install i add a remove rm update link unlink pm build init create upgrade publish outdated patch audit info why test repl'.split(
    ' ',
  ),
)

export function bun(args: readonly Word[]): Managed {
  const { before, rest } = leading(args, BUN_VALUED)
  const parsed = parseArgs(before, BUN_VALUED)
  const common = present('directory', optionOf(parsed, '--cwd'))
  const [first, ...more] = rest
  if (hasOption(parsed, '--filter', '-F')) return UNKNOWN
  if (!first) return { type: 'own', verb: 'version', args: [] }
  if (!isKnown(first)) return UNKNOWN
  if (first.value === 'x') return npx(more)
  if (first.value === 'exec') return more[0] ? { type: 'line', text: more[0], ...common } : UNKNOWN
  const run = first.value === 'run'
  const inner = run ? leading(more, BUN_VALUED) : { before: [], rest }
  const [target, ...args2] = inner.rest
  if (!target || !isKnown(target)) return UNKNOWN
  if (!run && BUN_OWN.has(target.value)) return { type: 'own', verb: target.value, args: more, ...common }
  if (/[/.]/.test(target.value))
    return { type: 'runtime', runtime: 'bun', args: [...before, ...inner.before, ...inner.rest], ...common }
  return {
    type: 'script',
    name: target.value,
    args: undashed(args2),
    ...common,
    optional: hasOption(parsed, '--if-present'),
    hooks: true,
    orBin: true,
  }
}
