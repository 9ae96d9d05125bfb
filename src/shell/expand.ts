import { elementsOf, fieldsOf, isList, type Lists, MAX_WORD, noLists, withParameters } from './lists.ts'
import type { ShellWord } from './types.ts'

export type Lookup = (name: string) => string | undefined

const GLOB = /[*?[]/

/** Whether anything may be put into a word. */
export const isExpandable = (word: ShellWord): boolean =>
  word.variables.length > 0 || word.positional === true || isList(word)

/**
 * Words with their known variables, parameters and arrays put in. An unquoted one alone is split at white space, as the shell
 * does; a value with white space or glob characters inside a longer unquoted word makes that word opaque.
 */
export function expandWords(words: readonly ShellWord[], lookup: Lookup, lists: Lists = noLists): ShellWord[] {
  const out: ShellWord[] = []
  for (const word of words) {
    if (!isExpandable(word)) out.push(word)
    else out.push(...(isList(word) ? elementsOf(word, lists) : expandWord(word, lookup, lists)))
  }
  return out
}

function expandWord(word: ShellWord, lookup: Lookup, { parameters }: Lists): ShellWord[] {
  const names = new Set(word.variables)
  const left: string[] = []
  let loose = false
  let length = word.value.length
  const value = word.value.replace(/\$\{([A-Za-z_]\w*)\}/g, (text, name: string) => {
    if (!names.has(name)) return text
    const known = lookup(name)
    if (known === undefined || (length += known.length) > MAX_WORD) {
      left.push(name)
      return text
    }
    loose ||= /\s/.test(known) || GLOB.test(known)
    return known
  })
  const put = { ...word, value, variables: left }
  const expanded = withParameters(put, parameters, (name) => lookup(name) !== undefined)
  const quoted = word.raw.includes('"')
  if (quoted) return [expanded]
  const alone = /^\$(\{\w+\}|\w+)$/.test(word.raw)
  if (!alone)
    return [loose || (expanded !== put && /\s/.test(expanded.value)) ? { ...expanded, opaque: true } : expanded]
  if (expanded.variables.length > 0 || expanded.opaque) return [expanded]
  return fieldsOf(expanded).map((part) => ({ ...part, glob: GLOB.test(part.value) }))
}
