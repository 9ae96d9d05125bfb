import {
  AND,
  ARROW,
  ASSIGN,
  BRACE,
  code,
  COLON,
  COMPARE,
  COMPOUND,
  DOT,
  NULLISH,
  OPTIONAL,
  OR,
  PLUS,
  QUESTION,
  SPREAD,
  STEP,
} from './tokens.ts'

export const LESS = code('<')
export const GREATER = code('>')
const HASH = code('#')
const BANG = code('!')

export const isNameStart = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  c === 95 ||
  c === 36 ||
  (c >= 128 && c !== 0xa0 && c !== 0xfeff && c !== 0x2028 && c !== 0x2029)

export const isDigit = (c: number): boolean => c >= 48 && c <= 57

export const isNamePart = (c: number): boolean => isNameStart(c) || isDigit(c)

export function operator(text: string, at: number, c: number): readonly [kind: number, size: number] {
  const next = text.charCodeAt(at + 1)
  const third = text.charCodeAt(at + 2)
  if (c === DOT) return next === DOT && third === DOT ? [SPREAD, 3] : [c, 1]
  if (c === ASSIGN) {
    if (next === GREATER) return [ARROW, 2]
    if (next === ASSIGN) return [COMPARE, third === ASSIGN ? 3 : 2]
    return [c, 1]
  }
  if (c === BANG) return next === ASSIGN ? [COMPARE, third === ASSIGN ? 3 : 2] : [c, 1]
  if (c === QUESTION) {
    if (next === DOT && !isDigit(third)) return [OPTIONAL, 2]
    if (next === QUESTION) return third === ASSIGN ? [COMPOUND, 3] : [NULLISH, 2]
    return [c, 1]
  }
  if (c === 124 && next === 124) return third === ASSIGN ? [COMPOUND, 3] : [OR, 2]
  if (c === 38 && next === 38) return third === ASSIGN ? [COMPOUND, 3] : [AND, 2]
  if ((c === LESS || c === GREATER) && next === ASSIGN) return [COMPARE, 2]
  if ((c === PLUS || c === 45) && next === c) return [STEP, 2]
  if (next === ASSIGN && c !== HASH && '+-*/%&|^'.includes(text[at] ?? '#')) return [COMPOUND, 2]
  return [c, 1]
}

/** `<a`, `<>`, but not the `<T,>` and `<T extends U>` of a generic arrow function. */
export function opensElement(text: string, at: number): boolean {
  const c = text.charCodeAt(at + 1)
  if (c === GREATER) return true
  if (!isNameStart(c)) return false
  const rest = text.slice(nameEnd(text, at + 1, true), at + 80).trimStart()
  return !rest.startsWith(',') && !/^extends\s/.test(rest)
}

export function nameEnd(text: string, from: number, dashes: boolean): number {
  let end = from
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end)
    if (isNamePart(c) || (dashes && (c === 45 || c === COLON || c === DOT))) continue
    break
  }
  return end
}

export function childrenEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === LESS || c === BRACE) return at
  }
  return -1
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
