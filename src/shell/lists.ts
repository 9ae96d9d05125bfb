import type { ShellWord } from './types.ts'

/** What a shell or a function was called with. `open`: any number of words that are not known may follow. */
export interface Parameters {
  readonly words: readonly ShellWord[]
  readonly open: boolean
}

/** Lists of words that a shell knows. */
export interface Lists {
  readonly parameters: Parameters
  /** Arrays that are known, by name. */
  readonly arrays: ReadonlyMap<string, readonly ShellWord[]>
}

/** Those of a script: whoever calls it decides. */
export const ofTheCaller: Parameters = { words: [], open: true }

export const noLists: Lists = { parameters: ofTheCaller, arrays: new Map() }

/** `"$@"`, `$*`, `${names[@]}`; `"$*"` is one word. */
const LIST = /^(?:"\$(?:@|\{(?:@|(\w+)\[@\])\})"|\$(?:[@*]|\{(?:[@*]|(\w+)\[[@*]\])\}))$/

export const isList = (word: ShellWord): boolean => word.opaque && LIST.test(word.raw)

/** The words that a list stands for, as far as they are known: what is not is the list itself. */
export function elementsOf(list: ShellWord, { parameters, arrays }: Lists): readonly ShellWord[] {
  const [, quoted, bare] = LIST.exec(list.raw) ?? []
  const name = quoted ?? bare
  const known = name === undefined ? parameters.words : arrays.get(name)
  if (known === undefined) return [list]
  const words = list.raw.startsWith('"') ? known : known.flatMap((word) => (isPlain(word) ? fieldsOf(word) : [word]))
  return name === undefined && parameters.open ? [...words, list] : words
}

/** The words that a value comes to where it is not quoted: https://www.gnu.org/software/bash/manual/html_node/Word-Splitting.html */
export const fieldsOf = (word: ShellWord): ShellWord[] =>
  word.value
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => ({ ...word, value: part, raw: part }))

export const isPlain = (word: ShellWord): boolean => !word.opaque && !word.glob && word.variables.length === 0

/** Whether it may stand for any number of words: an unquoted variable that has no value, a list. */
export const mayBeMany = (word: ShellWord): boolean =>
  (word.opaque || word.variables.length > 0) &&
  (/^(\$(\w+|\{[^}]*\}|\(.*\))|`.*`)$/s.test(word.raw) || /^"?\$(@|\*|\{\w*\[[@*]\]|\{@)/.test(word.raw))

/** Most words of one list: a script can double them again and again. */
export const MAX_LIST = 256
/** Longest word that is put together, in UTF-16 units. */
export const MAX_WORD = 16 * 1024

/** The arguments of a command as parameters of what it calls. */
export function parametersOf(words: readonly ShellWord[]): Parameters {
  const end = words.findIndex((word, index) => index >= MAX_LIST || word.glob || mayBeMany(word))
  return end < 0 ? { words, open: false } : { words: words.slice(0, end), open: true }
}

/** As `shift` leaves them: where there are too few, as they are. `count` is undefined where it is not known. */
export function shifted(parameters: Parameters, count: number | undefined): Parameters {
  const { words, open } = parameters
  if (count === undefined) return ofTheCaller
  return count > words.length && !open ? parameters : { words: words.slice(count), open }
}

const POSITIONAL = /\$(?:([1-9])|\{([1-9]\d?)(?:(:?-)((?:[\w./:@-]|\$[1-9])*))?\})/g

/**
 * A word with its positional parameters put in. One that is not known has its default, and else stays as it is written, and
 * the word opaque. `isShadowed`: a variable in an argument has another value here.
 */
export function withParameters(
  word: ShellWord,
  { words, open }: Parameters,
  isShadowed: (name: string) => boolean,
): ShellWord {
  if (word.positional !== true) return word
  const variables = [...word.variables]
  let positional = false
  let opaque = false
  let glob = word.glob
  let length = word.value.length
  const put = (text: string, digit?: string, number?: string, sign?: string, other = ''): string => {
    const given = words[Number(digit ?? number) - 1]
    if (given === undefined || (length += given.value.length) > MAX_WORD) {
      if (sign !== undefined) return other.replace(POSITIONAL, put)
      positional ||= open || given !== undefined
      return positional ? text : ''
    }
    if (given.value === '' && sign === ':-') return other.replace(POSITIONAL, put)
    opaque ||= given.opaque || given.variables.some(isShadowed)
    glob ||= given.glob
    variables.push(...given.variables)
    return given.value
  }
  const value = word.value.replace(POSITIONAL, put)
  return { ...word, value, variables, opaque: opaque || positional, positional: positional && !opaque, glob }
}
