import { isSpace } from './characters.ts'
import { PatternError, replacePattern, trimPrefix, trimSuffix } from './patterns.ts'

/**
 * BuildKit's shell lexer (frontend/dockerfile/shell/lex.go): quotes, escapes and `$` of ENV values, COPY paths and
 * their like. It resembles a shell and is none: `'` inside a word always quotes, an escape at the end disappears.
 */
export interface LexOptions {
  readonly escape: string
  /** Keep quotes in the result. */
  readonly rawQuotes?: boolean
  /** Keep escapes in the result. */
  readonly rawEscapes?: boolean
  /** A variable's value; null where it is known to be unset; undefined where nothing is known of it. */
  lookup(name: string): string | null | undefined
  /** What stands for a variable of which nothing is known: `written` is its source, `rebuilt` its expanded form. */
  unknown(name: string, written: string, rebuilt: string): string
}

export interface Lexed {
  readonly value: string
  readonly words: readonly string[]
  /** Why the text is not one that BuildKit takes; `value` is then empty. */
  readonly error?: string
}

interface State {
  readonly text: string
  readonly options: LexOptions
  rawEscapes: boolean
  at: number
  depth: number
  /** The word being gathered. Nested expansions share and clear it, as they do in BuildKit. */
  word: string
}

class LexError extends Error {}

/** Nesting that no person writes; the limit keeps hostile input from exhausting the stack. */
const deepest = 200

/** Lexes a whole text: its expanded value, and the words that it falls into. Never throws. */
export function lex(text: string, options: LexOptions): Lexed {
  const state: State = { text, options, rawEscapes: options.rawEscapes === true, at: 0, depth: 0, word: '' }
  try {
    return readUntil(state, undefined)
  } catch (error) {
    if (error instanceof LexError || error instanceof PatternError)
      return { value: '', words: [], error: error.message }
    throw error
  }
}

function readUntil(state: State, stop: string | undefined): { value: string; words: string[] } {
  const { text } = state
  const words: string[] = []
  let value = ''
  let inWord = false
  state.word = ''
  const addRaw = (part: string) => {
    state.word += part
    inWord = true
  }
  const addSplit = (part: string) => {
    for (const char of part) {
      if (!isSpace(char.charCodeAt(0))) addRaw(char)
      else if (inWord && state.word !== '') {
        words.push(state.word)
        state.word = ''
        inWord = false
      }
    }
  }
  const finish = () => {
    if (state.word !== '') words.push(state.word)
    state.word = ''
    return { value, words }
  }
  while (state.at < text.length) {
    const char = text[state.at] ?? ''
    if (char === stop) {
      state.at++
      return finish()
    }
    if (char === '$') {
      const part = readDollar(state)
      value += part
      addSplit(part)
    } else if (char === "'" || char === '"' || char === '<') {
      const part = char === "'" ? readSingle(state) : char === '"' ? readDouble(state) : readAngle(state)
      value += part
      addRaw(part)
    } else if (char === state.options.escape) {
      state.at++
      if (state.rawEscapes) {
        addRaw(char)
        value += char
      }
      const escaped = text[state.at]
      if (escaped === undefined) break
      state.at++
      addRaw(escaped)
      value += escaped
    } else {
      const end = plainEnd(state, stop)
      const part = text.slice(state.at, end)
      state.at = end
      value += part
      addSplit(part)
    }
  }
  if (stop !== undefined) throw new LexError(`there is no closing ${stop}`)
  return finish()
}

function plainEnd(state: State, stop: string | undefined): number {
  let at = state.at + 1
  for (; at < state.text.length; at++) {
    const char = state.text[at]
    if (char === '$' || char === "'" || char === '"' || char === '<') break
    if (char === stop || char === state.options.escape) break
  }
  return at
}

function readSingle(state: State): string {
  const end = state.text.indexOf("'", state.at + 1)
  if (end < 0) throw new LexError('a single quote is not closed')
  const part = state.options.rawQuotes ? state.text.slice(state.at, end + 1) : state.text.slice(state.at + 1, end)
  state.at = end + 1
  return part
}

function readDouble(state: State): string {
  const { text, options } = state
  let value = options.rawQuotes ? '"' : ''
  state.at++
  for (;;) {
    const char = text[state.at]
    if (char === undefined) throw new LexError('a double quote is not closed')
    if (char === '$') {
      value += readDollar(state)
      continue
    }
    state.at++
    if (char === '"') return options.rawQuotes ? value + char : value
    if (char !== options.escape) {
      value += char
      continue
    }
    if (state.rawEscapes) value += char
    const next = text[state.at]
    if (next === undefined) continue
    if (next === '"' || next === '$' || next === options.escape) {
      value += next
      state.at++
    } else value += char
  }
}

/** `<<` and the blanks after it stay in one word, so that `<< EOF` is seen as a heredoc. */
function readAngle(state: State): string {
  const start = state.at++
  if (state.text[state.at] !== '<') return '<'
  state.at++
  while (/[\t\r ]/.test(state.text[state.at] ?? '')) state.at++
  return state.text.slice(start, state.at)
}

function readDollar(state: State): string {
  if (++state.depth > deepest) throw new LexError(`variables are nested deeper than ${deepest}`)
  const value = state.text[state.at + 1] === '{' ? readBraces(state) : readPlain(state)
  state.depth--
  return value
}

function readPlain(state: State): string {
  const start = state.at++
  const name = readName(state)
  if (name === '') return '$'
  const known = find(state, name)
  if (known !== undefined) return known ?? ''
  return state.options.unknown(name, state.text.slice(start, state.at), '${' + name + '}')
}

function readBraces(state: State): string {
  const { text, options } = state
  const start = state.at
  state.at += 2
  const first = text[state.at]
  if (first === undefined) throw new LexError('there is no closing }')
  if (first === '{' || first === '}' || first === ':') throw new LexError('bad substitution')
  const name = readName(state)
  let operator = text[state.at++] ?? ''
  if (operator === '}') {
    const known = find(state, name)
    if (known !== undefined) return known ?? ''
    return options.unknown(name, text.slice(start, state.at), '${' + name + '}')
  }
  if (operator === '/') return readReplacement(state, name, start)
  const colon = operator === ':'
  if (colon) operator = text[state.at++] ?? ''
  const trims = operator === '#' || operator === '%'
  if (operator === '') throw new LexError('there is no closing }')
  if (!'+-?#%'.includes(operator) || (colon && trims)) {
    throw new LexError(`unsupported modifier in \${${name}…}`)
  }
  const word = nested(state, '}', trims)
  const known = find(state, name)
  if (known === undefined) {
    const rebuilt = `\${${name}${colon ? ':' : ''}${operator}${word}}`
    return options.unknown(name, text.slice(start, state.at), rebuilt)
  }
  const missing = known === null || (colon && known === '')
  if (operator === '-') return missing ? word : known
  if (operator === '+') return missing ? '' : word
  if (operator === '?') {
    if (missing) throw new LexError(`${name}: ${word || 'is not allowed to be unset'}`)
    return known
  }
  const greedy = word.startsWith(operator)
  const pattern = greedy ? word.slice(1) : word
  return operator === '#' ? trimPrefix(known ?? '', pattern, greedy) : trimSuffix(known ?? '', pattern, greedy)
}

function readReplacement(state: State, name: string, start: number): string {
  const all = state.text[state.at] === '/'
  if (all) state.at++
  const pattern = nested(state, '/', true)
  const replacement = nested(state, '}', true)
  const known = find(state, name)
  if (known === undefined) {
    const rebuilt = `\${${name}/${all ? '/' : ''}${pattern}/${replacement}}`
    return state.options.unknown(name, state.text.slice(start, state.at), rebuilt)
  }
  return replacePattern(known ?? '', pattern, replacement, all)
}

function nested(state: State, stop: string, rawEscapes: boolean): string {
  const before = state.rawEscapes
  state.rawEscapes = rawEscapes
  const { value } = readUntil(state, stop)
  state.rawEscapes = before
  return value
}

/** Digits, one special parameter, or letters, digits and `_`; empty where none follows. */
function readName(state: State): string {
  const pattern = /\p{Nd}+|[@*#?$!-]|[\p{L}\p{Nd}_]+/uy
  pattern.lastIndex = state.at
  const name = pattern.exec(state.text)?.[0] ?? ''
  state.at += name.length
  return name
}

function find(state: State, name: string): string | null | undefined {
  const value = state.options.lookup(name)
  if (value !== undefined) return value
  // Positional and special parameters are never set in a Dockerfile.
  return /^(?:\p{Nd}|[@*#?$!-])/u.test(name) ? null : undefined
}
