import type { Effect, ShellWord, SimpleCommand } from '../types.ts'

/** A program and its arguments, wrappers such as sudo taken off. */
export interface Call {
  /** Without its directory. */
  readonly name: string
  readonly args: readonly ShellWord[]
  readonly command: SimpleCommand
}

/** Undefined where the arguments are none that the describer knows. */
export type Describer = (call: Call) => readonly Effect[]
export type Family = Readonly<Record<string, Describer>>

export const NOTHING: readonly Effect[] = [{ type: 'nothing' }]
export const nothing: Describer = () => NOTHING

export const unknown = (program: string, because: string): Effect => ({ type: 'unknown', program, because })

/** Which options take a value: letters of short ones, names of long ones without dashes. */
export interface Spec {
  readonly short?: string
  readonly long?: readonly string[]
  /** Single-dash words that are whole options with a value (`-out` of openssl), or whole options (`-version`). */
  readonly words?: readonly string[]
  /** Everything from the first operand on is an operand. */
  readonly stopAtOperand?: boolean
}

export interface Arguments {
  /** As written; an option and its separate value are one string, with a space. */
  readonly options: readonly string[]
  readonly operands: readonly ShellWord[]
  /** Flags, `-rf` as `-r` and `-f`, long ones without their value. */
  readonly flags: ReadonlySet<string>
  /** Values by flag, in order. */
  readonly values: ReadonlyMap<string, readonly ShellWord[]>
  has(...flags: string[]): boolean
  /** Last value of any of these. */
  value(...flags: string[]): ShellWord | undefined
  all(...flags: string[]): readonly ShellWord[]
}

const part = (word: ShellWord, value: string): ShellWord => ({ ...word, value })

/** Reads arguments as getopt_long does: clusters, `-ofile`, `--name=value`, `--`, options after operands. */
export function readArguments(args: readonly ShellWord[], spec: Spec = {}): Arguments {
  const options: string[] = []
  const operands: ShellWord[] = []
  const flags = new Set<string>()
  const values = new Map<string, ShellWord[]>()
  const give = (flag: string, word: ShellWord | undefined): void => {
    flags.add(flag)
    if (!word) return
    const list = values.get(flag)
    if (list) list.push(word)
    else values.set(flag, [word])
  }
  for (let index = 0; index < args.length; index++) {
    const word = args[index] as ShellWord
    const { value } = word
    if (value === '--') {
      operands.push(...args.slice(index + 1))
      break
    }
    if (value === '-' || !value.startsWith('-')) {
      if (spec.stopAtOperand) {
        operands.push(...args.slice(index))
        break
      }
      operands.push(word)
      continue
    }
    const next = args[index + 1]
    const equals = value.indexOf('=')
    if (value.startsWith('--') || spec.words?.includes(equals < 0 ? value : value.slice(0, equals))) {
      const name = equals < 0 ? value : value.slice(0, equals)
      const takesNext =
        equals < 0 && (spec.words?.includes(value) || spec.long?.includes(value.slice(2))) && next !== undefined
      options.push(takesNext ? `${value} ${next.value}` : value)
      if (takesNext) index++
      give(name, takesNext ? next : equals < 0 ? undefined : part(word, value.slice(equals + 1)))
      continue
    }
    let taken = false
    for (let letter = 1; letter < value.length; letter++) {
      const flag = '-' + (value[letter] as string)
      if (!spec.short?.includes(value[letter] as string)) {
        flags.add(flag)
        continue
      }
      const attached = value.slice(letter + 1)
      if (attached) give(flag, part(word, attached))
      else if (next) {
        give(flag, next)
        taken = true
      } else flags.add(flag)
      break
    }
    options.push(taken && next ? `${value} ${next.value}` : value)
    if (taken) index++
  }
  const all = (...names: string[]): readonly ShellWord[] => {
    if (values.size === 0) return []
    return names.flatMap((name) => values.get(name) ?? [])
  }
  return {
    options,
    operands,
    flags,
    values,
    has: (...names) => names.some((name) => flags.has(name)),
    value: (...names) => all(...names).at(-1),
    all,
  }
}

/**
 * A word as a path of an effect: a quoted `~` and quoted glob characters are escaped (`./~`, `\*`), so that those
 * left bare mean what the shell makes of them.
 */
export function pathOf(word: ShellWord): string {
  let path = word.value
  if (!word.glob && /[*?[]/.test(path)) path = path.replace(/[*?[]/g, '\\$&')
  return path.startsWith('~') && !word.raw.startsWith('~') && word.raw.length > 0 ? './' + path : path
}

/** One effect for each word; one `unknown` more where a word cannot be read. */
export function each(program: string, words: readonly ShellWord[], make: (path: string) => Effect): Effect[] {
  const effects: Effect[] = []
  let unread: ShellWord | undefined
  for (const word of words) {
    if (word.opaque) unread = word
    else effects.push(make(pathOf(word)))
  }
  if (unread) effects.push(unknown(program, `${unread.raw} is not known`))
  return effects
}

/** A single `reads`, or nothing to read. What is read by an unreadable name changes nothing. */
export function reads(words: readonly ShellWord[]): Effect[] {
  const paths = words
    .filter((word) => !word.opaque && word.value !== '-' && !word.value.startsWith('/dev/'))
    .map(pathOf)
  return paths.length > 0 ? [{ type: 'reads', paths }] : []
}

export const orNothing = (effects: readonly Effect[]): readonly Effect[] => (effects.length > 0 ? effects : NOTHING)

export const write = (path: string, what: 'file' | 'directory' | 'tree' = 'file'): Effect => ({
  type: 'writes',
  path,
  what,
})

/** A file written by the value of an option. */
export function writesWord(
  program: string,
  word: ShellWord | undefined,
  what: 'file' | 'directory' | 'tree' = 'file',
): Effect[] {
  if (!word || word.value === '-' || word.value.startsWith('/dev/')) return []
  return each(program, [word], (path) => write(path, what))
}

/** `dir/name`, as the commands that put a file into a directory do. */
export function join(directory: string, name: string): string {
  if (directory === '' || directory === '.') return name
  return directory.endsWith('/') ? directory + name : `${directory}/${name}`
}

export function lastPart(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

export const program = (call: Call, args: readonly ShellWord[] = call.args): Effect => ({
  type: 'program',
  name: call.name,
  args: args.map((word) => word.value),
})

const lists = new Map<string, readonly string[]>()

/** The words of a text: long lists are read more easily so. Each text is split once, for some stand inside describers. */
export function list(text: string): readonly string[] {
  let words = lists.get(text)
  if (!words) lists.set(text, (words = text.trim().split(/\s+/)))
  return words
}

/** An address that is fetched from, where it can be read. */
export const network = (word: ShellWord): Effect =>
  word.opaque ? { type: 'network' } : { type: 'network', url: word.value }
