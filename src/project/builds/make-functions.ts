/** Whether make knows all of a text: what it does not is a variable of the shell. */
export const isKnown = (text: string): boolean => !/\$\{(?!__(start|root|dir)__\})/.test(text)

/** Most words of one list. */
const maximumWords = 100

/** Gives text with what is known put in, and what these names stand for besides. */
type Put = (text: string, more?: ReadonlyMap<string, string>) => string

/**
 * What a function of make gives; undefined where it is another one, or works on what is not known.
 * https://www.gnu.org/software/make/manual/make.html#Functions
 */
export function makeFunction(
  name: string,
  written: string,
  put: Put,
  macroOf: (name: string) => string | undefined,
): string | undefined {
  const parts = split(written)
  const [first = ''] = parts
  switch (name) {
    case 'call': {
      const args = parts.map((part) => put(part).trim())
      const body = macroOf(args[0] ?? '')
      return body === undefined ? undefined : put(body, new Map(args.map((arg, index) => [String(index), arg])))
    }
    case 'foreach': {
      const words = wordsOf(put(parts[1] ?? ''))
      const body = parts.slice(2).join(',')
      return words?.map((word) => put(body, new Map([[put(first).trim(), word]]))).join(' ')
    }
    case 'if': {
      const asked = put(first).trim()
      if (!isKnown(asked)) return undefined
      return asked === '' ? put(parts.slice(2).join(',')) : put(parts[1] ?? '')
    }
    case 'or': {
      for (const part of parts) {
        const value = put(part).trim()
        if (!isKnown(value)) return undefined
        if (value !== '') return value
      }
      return ''
    }
    case 'info':
    case 'warning':
      return ''
    case 'subst': {
      const [from = '', to = '', text = ''] = exactly(parts, 3).map((part) => put(part))
      return isKnown(from) && isKnown(text) && from !== '' ? text.replaceAll(from, to) : undefined
    }
    default:
      return onWords(name, parts, put)
  }
}

/** Functions whose last argument is a list. */
function onWords(name: string, parts: readonly string[], put: Put): string | undefined {
  const count = counts.get(name)
  if (count === undefined) return undefined
  const given = exactly(parts, count).map((part) => put(part))
  const list = wordsOf(given.at(-1) ?? '')
  const [one = '', two = ''] = given.map((part) => part.trim())
  if (!list || !isKnown(one)) return undefined
  const each = (change: (word: string) => string): string => list.map(change).join(' ')
  switch (name) {
    case 'notdir':
      return each((word) => word.slice(word.lastIndexOf('/') + 1))
    case 'dir':
      return each((word) => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './'))
    case 'basename':
      return each((word) => word.replace(/\.[^./]*$/, ''))
    case 'abspath':
    case 'realpath':
      return each((word) => (/^[/$]/.test(word) ? word : `\${__start__}/${word}`))
    case 'addprefix':
      return each((word) => one + word)
    case 'addsuffix':
      return each((word) => word + one)
    case 'patsubst':
      return isKnown(two) ? each((word) => substituted(word, one, two)) : undefined
    case 'strip':
      return each((word) => word)
    case 'sort':
      return [...new Set(list)].sort().join(' ')
    case 'firstword':
      return list[0] ?? ''
    case 'lastword':
      return list.at(-1) ?? ''
    case 'word':
      return list[Number(one) - 1] ?? ''
    case 'filter':
    case 'filter-out': {
      const patterns = wordsOf(one) ?? []
      const fits = (word: string): boolean => patterns.some((pattern) => stemOf(word, pattern) !== undefined)
      return list.filter((word) => fits(word) === (name === 'filter')).join(' ')
    }
    default:
      return undefined
  }
}

const counts: ReadonlyMap<string, number> = new Map([
  ...['notdir', 'dir', 'basename', 'abspath', 'realpath', 'strip', 'sort', 'firstword', 'lastword'].map(
    (name) => [name, 1] as const,
  ),
  ...['addprefix', 'addsuffix', 'word', 'filter', 'filter-out'].map((name) => [name, 2] as const),
  ['patsubst', 3],
])

/** The words of a list; undefined where they are not all known, or too many. */
export function wordsOf(text: string): string[] | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  return isKnown(text) && words.length <= maximumWords ? words : undefined
}

/** What `%` of a pattern stands for in a word; undefined where it does not fit, `''` for one without `%` that is the same. */
export function stemOf(word: string, pattern: string): string | undefined {
  const at = pattern.indexOf('%')
  if (at < 0) return word === pattern ? '' : undefined
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)]
  if (word.length <= before.length + after.length) return undefined
  return word.startsWith(before) && word.endsWith(after)
    ? word.slice(before.length, word.length - after.length)
    : undefined
}

function substituted(word: string, pattern: string, replacement: string): string {
  const stem = stemOf(word, pattern)
  if (stem === undefined) return word
  return pattern.includes('%') ? replacement.replace('%', () => stem) : replacement
}

/** Arguments, between commas that stand in no other reference. */
function split(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '(' || character === '{') depth++
    if (character === ')' || character === '}') depth--
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

/** The last of them has all commas that are left. */
const exactly = (parts: readonly string[], count: number): string[] => [
  ...parts.slice(0, count - 1),
  parts.slice(count - 1).join(','),
]
