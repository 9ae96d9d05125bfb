import { literal, matcher, notNewline, type Step } from './automaton.ts'
import { compileGlob } from './glob.ts'
import { clean } from './path.ts'

/**
 * One pattern of a `.dockerignore`, after moby/patternmatcher. That library translates a pattern to a regular
 * expression of RE2, and not all of what it lets through means what it seems to (`[a*b]`, `\d`); so the same
 * translation is made here, and the result is matched without JavaScript's backtracking.
 */
export interface Pattern {
  /** Cleaned, without the `!`. */
  readonly text: string
  /** Starts with `!`: takes back what earlier patterns matched. */
  readonly exception: boolean
  /** Whether the pattern matches this very path. */
  matches(path: string): boolean
}

/** A pattern as the matcher takes it, not empty. A string is what is wrong with it. */
export function compilePattern(written: string): Pattern | string {
  // Trimmed once more: `a /` was cleaned to `a `.
  const cleaned = clean(written.trim())
  if (cleaned === '!') return 'illegal exclusion pattern: "!"'
  const exception = cleaned.startsWith('!')
  const text = exception ? cleaned.slice(1) : cleaned
  const bad = `syntax error in pattern: ${written}`
  if (!compileGlob(text)) return bad
  const matches = compileText(text)
  return matches ? { text, exception, matches } : bad
}

function compileText(text: string): Pattern['matches'] | undefined {
  const { kind, expression } = translate(text)
  if (kind === 'exact') return (path) => path === text
  if (kind === 'prefix') {
    const prefix = text.slice(0, -2)
    return (path) => path.startsWith(prefix)
  }
  if (kind === 'suffix') {
    const suffix = text.slice(2)
    return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
  }
  const alternatives = parseExpression(Array.from(expression))
  if (!alternatives) return undefined
  // `^a|b|c$`: only the first is bound to the start, and only the last to the end.
  const tests = alternatives.map((steps, index) =>
    matcher([...(index === 0 ? [] : [anything]), ...steps, ...(index === alternatives.length - 1 ? [] : [anything])]),
  )
  return (path) => tests.some((test) => test(path))
}

const anything: Step = { kind: 'character', test: () => true, star: true }

type Kind = 'exact' | 'prefix' | 'suffix' | 'expression'

/**
 * What the library escapes. It means to escape `{`, `|` and `}` too, and does not: the bit that stands for them is past the
 * end of its byte. So `*.{js,ts}` is plain braces, and `*.a|b` is two alternatives.
 */
const special = new Set('.+()$')

/** moby/patternmatcher's translation to a regular expression, quirks included. */
function translate(text: string): { readonly kind: Kind; readonly expression: string } {
  const characters = Array.from(text)
  let kind: Kind = 'exact'
  let expression = ''
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    if (character === '*' && characters[index + 1] === '*') {
      const first = index === 0
      index++
      if (characters[index + 1] === '/') index++
      const last = index + 1 >= characters.length
      if (last && kind === 'exact') kind = 'prefix'
      else {
        expression += last ? '.*' : '(.*/)?'
        kind = 'expression'
      }
      if (first) kind = 'suffix'
    } else if (character === '*' || character === '?') {
      expression += character === '*' ? '[^/]*' : '[^/]'
      kind = 'expression'
    } else if (special.has(character)) {
      expression += `\\${character}`
    } else if (character === '\\') {
      const next = characters[++index]
      expression += `\\${next ?? ''}`
      if (next !== undefined) kind = 'expression'
    } else {
      expression += character
      if (character === '[' || character === ']') kind = 'expression'
    }
  }
  return { kind, expression }
}

type Test = (character: string) => boolean

const directories = Array.from('(.*/)?')

/** The part of RE2's syntax that `translate` can give; undefined where RE2 would refuse it. */
function parseExpression(source: readonly string[]): Step[][] | undefined {
  let steps: Step[] = []
  const alternatives = [steps]
  for (let index = 0; index < source.length;) {
    const character = source[index] ?? ''
    if (character === '(') {
      steps.push({ kind: 'directories' })
      index += directories.length
      continue
    }
    if (character === '|') {
      alternatives.push((steps = []))
      index++
      continue
    }
    // A repetition (`a{2}`): no ignore file is known to have one.
    if (character === '{' && /^\{\d+(,\d*)?\}/.test(source.slice(index, index + 12).join(''))) return undefined
    if (character === '^') {
      steps.push({ kind: 'start' })
      index++
      continue
    }
    const read = readOne(source, index)
    if (!read) return undefined
    index = read.end
    const star = source[index] === '*'
    if (star) index++
    steps.push(
      read.literal === undefined || star ? { kind: 'character', test: read.test, star } : literal(read.literal),
    )
  }
  return alternatives
}

interface Read {
  readonly test: Test
  readonly literal?: string
  readonly end: number
}

function readOne(source: readonly string[], index: number): Read | undefined {
  const character = source[index] ?? ''
  if (character === '[') return readClass(source, index + 1)
  if (character === '.') return { test: notNewline, end: index + 1 }
  if (character !== '\\') return { test: (other) => other === character, literal: character, end: index + 1 }
  const escaped = readEscape(source[index + 1])
  if (escaped === undefined) return undefined
  if (typeof escaped === 'function') return { test: escaped, end: index + 2 }
  return { test: (other) => other === escaped, literal: escaped, end: index + 2 }
}

const escapes = new Map<string, string | Test>([
  ['a', '\x07'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['d', (character) => /^[0-9]$/.test(character)],
  ['D', (character) => !/^[0-9]$/.test(character)],
  ['s', (character) => /^[\t\n\f\r ]$/.test(character)],
  ['S', (character) => !/^[\t\n\f\r ]$/.test(character)],
  ['w', (character) => /^[0-9A-Za-z_]$/.test(character)],
  ['W', (character) => !/^[0-9A-Za-z_]$/.test(character)],
])

/** A literal, a class, or undefined for what RE2 refuses or no path needs (`\1`, `\pL`, `\b`). */
function readEscape(character: string | undefined): string | Test | undefined {
  if (character === undefined) return undefined
  if (/^[\x00-\x7f]$/.test(character) && !/^[0-9A-Za-z]$/.test(character)) return character
  return escapes.get(character)
}

function readClass(source: readonly string[], start: number): Read | undefined {
  let index = start
  const negated = source[index] === '^'
  if (negated) index++
  const tests: Test[] = []
  const one = (): string | Test | undefined => {
    const character = source[index++]
    return character === '\\' ? readEscape(source[index++]) : character
  }
  while (tests.length === 0 || source[index] !== ']') {
    // `[:alpha:]` and the like: no ignore file is known to have one.
    if (source[index] === '[' && source[index + 1] === ':') return undefined
    const low = one()
    if (low === undefined) return undefined
    if (typeof low === 'function') {
      tests.push(low)
      continue
    }
    let high: string | Test | undefined = low
    if (source[index] === '-' && source[index + 1] !== ']' && source[index + 1] !== undefined) {
      index++
      high = one()
    }
    if (typeof high !== 'string') return undefined
    const from = low.codePointAt(0) ?? 0
    const to = high.codePointAt(0) ?? 0
    if (from > to) return undefined
    tests.push((character) => {
      const point = character.codePointAt(0) ?? 0
      return from <= point && point <= to
    })
  }
  return { test: (character) => tests.some((test) => test(character)) !== negated, end: index + 1 }
}
