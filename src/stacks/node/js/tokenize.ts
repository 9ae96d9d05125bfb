import { scanRegex, scanString, scanTemplate, type Limits } from './lexemes.ts'
import {
  ASSIGN,
  BRACE,
  BRACE_END,
  BRACKET,
  BRACKET_END,
  code,
  DOT,
  ELEMENT,
  HEAD,
  MIDDLE,
  NAME,
  NUMBER,
  PAREN,
  PAREN_END,
  REGEX,
  STEP,
  STRING,
  TAIL,
  TEMPLATE,
  type Tokens,
} from './tokens.ts'
import {
  childrenEnd,
  GREATER,
  isDigit,
  isNamePart,
  isNameStart,
  LESS,
  lineEnd,
  nameEnd,
  opensElement,
  operator,
} from './characters.ts'

const SLASH = code('/')

const STAR = code('*')

const BANG = code('!')

/** Keywords after which an expression begins, so that `/` opens a regular expression and `<` an element. */
const BEFORE_EXPRESSION = new Set(
  'return typeof case in of delete void throw new instanceof else do yield await default extends'.split(' '),
)

const BEFORE_PAREN = new Set(['if', 'while', 'for', 'with'])

/** What the innermost open bracket is: code, a template's `${`, between `<` and `>`, between two tags, or `{…}` in either. */
type Open = 'code' | 'template' | 'tag' | 'children' | 'braces'

/**
 * The tokens of JavaScript or TypeScript. Nothing throws: what cannot be a string, template, comment or regular
 * expression is taken as punctuation. `jsx` reads elements; a text in which they do not close is read again without.
 */
export function tokenize(text: string, jsx: boolean): Tokens {
  if (!jsx) return scan(text, false) ?? emptyTokens(text)
  return scan(text, true) ?? tokenize(text, false)
}

const emptyTokens = (text: string): Tokens => ({ text, kinds: [], starts: [], ends: [], match: [] })

const PAIRS = new Map<number, number>([
  [PAREN_END, PAREN],
  [BRACKET_END, BRACKET],
  [BRACE_END, BRACE],
])

function scan(text: string, jsx: boolean): Tokens | undefined {
  const kinds: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const match: number[] = []
  const limits: Limits = { quote: [0, 0], regex: 0, template: false }
  const open: Open[] = []
  const openToken: number[] = []
  const length = text.length
  let at = text.startsWith('#!') ? lineEnd(text, 0) : 0
  let commentsEnd = false

  const emit = (kind: number, start: number, end: number): void => {
    kinds.push(kind)
    starts.push(start)
    ends.push(end)
    match.push(-1)
  }
  const push = (kind: Open): void => {
    open.push(kind)
    openToken.push(kinds.length - 1)
  }
  const pop = (): void => {
    open.pop()
    const opener = openToken.pop() ?? -1
    if (opener < 0) return
    match[opener] = kinds.length - 1
    match[kinds.length - 1] = opener
  }
  const word = (index: number): string => text.slice(starts[index], ends[index])
  /** Whether the last token ends an operand: what follows is then an operator. */
  const afterOperand = (): boolean => {
    const last = kinds.length - 1
    const kind = kinds[last]
    if (kind === undefined) return false
    if (kind === NAME) return kinds[last - 1] === DOT || !BEFORE_EXPRESSION.has(word(last))
    if (kind === PAREN_END) {
      const opener = match[last] ?? -1
      return !(opener > 0 && kinds[opener - 1] === NAME && BEFORE_PAREN.has(word(opener - 1)))
    }
    if (kind === BANG) return kinds[last - 1] === NAME && !BEFORE_EXPRESSION.has(word(last - 1))
    return kind < 33 ? kind !== HEAD && kind !== MIDDLE : kind === BRACKET_END || kind === BRACE_END || kind === STEP
  }
  const template = (start: number, first: boolean): boolean => {
    const found = scanTemplate(text, start + 1, limits)
    if (!found) return false
    if (first) {
      emit(found.open ? HEAD : TEMPLATE, start, found.end)
      if (found.open) push('template')
    } else {
      emit(found.open ? MIDDLE : TAIL, start, found.end)
      if (!found.open) pop()
    }
    at = found.end
    return true
  }

  while (at < length) {
    const c = text.charCodeAt(at)
    const mode = open[open.length - 1]
    if (mode === 'children') {
      const next = childrenEnd(text, at)
      if (next < 0) return undefined
      at = next
      if (text.charCodeAt(at) === BRACE) {
        emit(BRACE, at, ++at)
        push('braces')
      } else if (text.charCodeAt(at + 1) === SLASH) {
        const end = text.indexOf('>', at)
        if (end < 0) return undefined
        open.pop()
        openToken.pop()
        emit(ELEMENT, end, end + 1)
        at = end + 1
      } else {
        at++
        open.push('tag')
        openToken.push(-1)
      }
      continue
    }
    if (c <= 32 || c === 0xa0 || c === 0xfeff || c === 0x2028 || c === 0x2029) {
      at++
      continue
    }
    if (c === SLASH) {
      const next = text.charCodeAt(at + 1)
      if (next === SLASH && !(mode === 'tag')) {
        at = lineEnd(text, at)
        continue
      }
      if (next === STAR && !commentsEnd) {
        const end = text.indexOf('*/', at + 2)
        if (end >= 0) {
          at = end + 2
          continue
        }
        commentsEnd = true
      }
    }
    if (mode === 'tag') {
      if (isNameStart(c)) {
        const end = nameEnd(text, at, true)
        emit(NAME, at, end)
        at = end
      } else if (c === 34 || c === 39) {
        const end = text.indexOf(text[at] ?? '"', at + 1)
        if (end < 0) return undefined
        emit(STRING, at, end + 1)
        at = end + 1
      } else if (c === BRACE) {
        emit(BRACE, at, ++at)
        push('braces')
      } else if (c === SLASH && text.charCodeAt(at + 1) === GREATER) {
        open.pop()
        openToken.pop()
        emit(ELEMENT, at, at + 2)
        at += 2
      } else if (c === GREATER) {
        open[open.length - 1] = 'children'
        at++
      } else if (c === ASSIGN) at++
      else return undefined
      continue
    }
    if (isNameStart(c) || (c === 92 && text.charCodeAt(at + 1) === 117)) {
      const end = nameEnd(text, at + 1, false)
      emit(NAME, at, end)
      at = end
      continue
    }
    if (c === 34 || c === 39) {
      const end = scanString(text, at, c, limits)
      emit(end > 0 ? STRING : c, at, end > 0 ? end : at + 1)
      at = end > 0 ? end : at + 1
      continue
    }
    if (c === 96) {
      if (!template(at, true)) emit(c, at, ++at)
      continue
    }
    if (isDigit(c) || (c === DOT && isDigit(text.charCodeAt(at + 1)))) {
      let end = at + 1
      while (end < length && (isNamePart(text.charCodeAt(end)) || text.charCodeAt(end) === DOT)) end++
      emit(NUMBER, at, end)
      at = end
      continue
    }
    if (c === PAREN || c === BRACKET || c === BRACE) {
      emit(c, at, ++at)
      push('code')
      continue
    }
    if (c === PAREN_END || c === BRACKET_END || c === BRACE_END) {
      if (c === BRACE_END && mode === 'template' && template(at, false)) continue
      emit(c, at, ++at)
      const opener = kinds[openToken[openToken.length - 1] ?? -1]
      if (opener === PAIRS.get(c)) pop()
      else if (jsx && open.length > 0 && mode !== 'code') return undefined
      continue
    }
    if (c === SLASH && !afterOperand() && kinds[kinds.length - 1] !== LESS) {
      const end = scanRegex(text, at, limits)
      if (end > 0) {
        emit(REGEX, at, end)
        at = end
        continue
      }
    }
    if (c === LESS && jsx && !afterOperand() && opensElement(text, at)) {
      at++
      open.push('tag')
      openToken.push(-1)
      continue
    }
    const [kind, size] = operator(text, at, c)
    emit(kind, at, at + size)
    at += size
  }
  if (jsx && open.some((kind) => kind === 'tag' || kind === 'children')) return undefined
  return { text, kinds, starts, ends, match }
}
