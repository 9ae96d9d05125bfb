import type { ShellWord } from './types.ts'

export type Lookup = (name: string) => string | undefined

/** Longest word that is put together, in UTF-16 units: a script can double a variable again and again. */
const MAX_WORD = 16 * 1024

const GLOB = /[*?[]/

/**
 * Words with their known variables put in. An unquoted variable alone is split at white space, as the shell does;
 * a value with white space or glob characters inside a longer unquoted word makes that word opaque.
 */
export function expandWords(words: readonly ShellWord[], lookup: Lookup): ShellWord[] {
  const out: ShellWord[] = []
  for (const word of words) {
    if (word.variables.length === 0) out.push(word)
    else out.push(...expandWord(word, lookup))
  }
  return out
}

function expandWord(word: ShellWord, lookup: Lookup): ShellWord[] {
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
  const expanded: ShellWord = { ...word, value, variables: left }
  const quoted = word.raw.includes('"')
  if (quoted) return [expanded]
  const alone = /^\$(\{\w+\}|\w+)$/.test(word.raw)
  if (!alone) return [loose ? { ...expanded, opaque: true } : expanded]
  if (left.length > 0) return [expanded]
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => ({ ...expanded, value: part, raw: part, glob: GLOB.test(part) }))
}
