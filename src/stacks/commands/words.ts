import type { ShellWord, SimpleCommand } from '../../shell/types.ts'
import type { Evidence } from '../types.ts'

/** A word of a command as this folder needs it. */
export type Word = Pick<ShellWord, 'raw' | 'value' | 'opaque' | 'variables'>

export const plain = (value: string): Word => ({ raw: value, value, opaque: false, variables: [] })

/** Whether the word's text is what it says. */
export const isKnown = (word: Word | undefined): word is Word =>
  word !== undefined && !word.opaque && word.variables.length === 0

export const isVariable = (word: Word): boolean => word.opaque || word.variables.length > 0

/** A command after everything that only starts it was taken away: what runs, with what, and where. */
export interface Leaf {
  /** Its last name: `tsc` for `./node_modules/.bin/tsc`. */
  readonly program: string
  readonly args: readonly Word[]
  /** Relative to the application's directory. */
  readonly cwd: string
  readonly evidence: Evidence
  /** Variables that are set for it, by name. */
  readonly env: ReadonlyMap<string, string>
  readonly redirects: SimpleCommand['redirects']
  /** A package's program, as far as can be told: npx, `node_modules/.bin`, or a dependency. */
  readonly package?: string
}

/** A command where it stands, as what runs it sees it. */
export const leafOf = (
  program: string,
  args: readonly Word[],
  { cwd, evidence, env }: Pick<Leaf, 'cwd' | 'evidence' | 'env'>,
  redirects: Leaf['redirects'],
  package_: string | undefined,
): Leaf => ({ program, args, cwd, evidence, env, redirects, ...(package_ === undefined ? {} : { package: package_ }) })

/** A command's words after its options: `values` names those that take the next word. */
export interface Parsed {
  readonly operands: readonly Word[]
  /** Options by name; `--a=b`, `--a b` and `-a b` alike. Flags have an empty list. */
  readonly options: ReadonlyMap<string, readonly Word[]>
}

export function parseArgs(args: readonly Word[], values: ReadonlySet<string>): Parsed {
  const operands: Word[] = []
  const options = new Map<string, Word[]>()
  const note = (name: string, value?: Word): void => {
    const known = options.get(name)
    if (known) known.push(...(value ? [value] : []))
    else options.set(name, value ? [value] : [])
  }
  for (let index = 0; index < args.length; index++) {
    const word = args[index] as Word
    const { value } = word
    if (value === '--') {
      operands.push(...args.slice(index + 1))
      break
    }
    if (!value.startsWith('-') || value === '-') {
      operands.push(word)
      continue
    }
    const equals = value.indexOf('=')
    if (equals > 0 && value.startsWith('--')) note(value.slice(0, equals), { ...word, value: value.slice(equals + 1) })
    else if (values.has(value)) {
      const next = args[index + 1]
      if (next) index++
      note(value, next)
    } else note(value)
  }
  return { operands, options }
}

/** The last value of the first of the options that is given. */
export function optionOf({ options }: Parsed, ...names: readonly string[]): Word | undefined {
  for (const name of names) {
    const value = options.get(name)?.at(-1)
    if (value) return value
  }
  return undefined
}

export const hasOption = ({ options }: Parsed, ...names: readonly string[]): boolean =>
  names.some((name) => options.has(name))

export const options = (names: string): ReadonlySet<string> => new Set(names.split(' '))
