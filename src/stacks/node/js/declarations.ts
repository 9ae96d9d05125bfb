import { isMember, isStringAt, kindAt, matchAt, stringAt, wordAt } from './reading.ts'
import type { Binding, Definition } from './source.ts'
import {
  ARROW,
  ASSIGN,
  BRACE,
  BRACE_END,
  BRACKET,
  COLON,
  COMMA,
  DOT,
  HEAD,
  NAME,
  PAREN,
  PAREN_END,
  QUESTION,
  SEMICOLON,
  SPREAD,
  type Tokens,
} from './tokens.ts'

export const UNKNOWN: Definition = { type: 'unknown' }

/** Tokens of a destructuring pattern or a parameter list; longer ones are no program's. */
const LONGEST_PATTERN = 400

export type Define = (name: string, definition: Definition) => void

/** `x = …`, `{ a, b: c } = …`, `[a] = …`, `x of …`, from the token after the keyword. */
export function declaration(tokens: Tokens, start: number, define: Define, imports: Map<string, Binding>): void {
  const kind = kindAt(tokens, start)
  if (kind === NAME) {
    const name = wordAt(tokens, start)
    const next = kindAt(tokens, start + 1)
    if (next === ASSIGN) bindRequire(tokens, start + 2, name, undefined, imports)
    else if (next === COLON) {
      const assign = annotationEnd(tokens, start + 2)
      define(name, assign < 0 ? UNKNOWN : { type: 'expression', start: assign + 1 })
    } else if (next === NAME && wordAt(tokens, start + 1) === 'of') {
      define(name, { type: 'expression', start: start + 2, element: true })
    } else if (next === NAME && wordAt(tokens, start + 1) === 'in') define(name, UNKNOWN)
    laterDeclarators(tokens, start + 1, define)
    return
  }
  const end = matchAt(tokens, start)
  if (end < 0 || end - start > LONGEST_PATTERN || (kind !== BRACE && kind !== BRACKET)) return
  const assigned = kindAt(tokens, end + 1) === ASSIGN
  for (let index = start + 1; index < end; index++) {
    const at = kindAt(tokens, index)
    if (at === BRACE || at === BRACKET || at === PAREN) {
      // A nested pattern: its names are not worth following.
      const inner = matchAt(tokens, index)
      for (let name = index; name < inner; name++)
        if (kindAt(tokens, name) === NAME) define(wordAt(tokens, name), UNKNOWN)
      index = Math.max(inner, index)
      continue
    }
    if (at !== NAME) continue
    const property = wordAt(tokens, index)
    const renamed = kindAt(tokens, index + 1) === COLON && kindAt(tokens, index + 2) === NAME
    if (kindAt(tokens, index + 1) === COLON && !renamed) continue
    const local = renamed ? wordAt(tokens, index + 2) : property
    if (renamed) index += 2
    if (!assigned || kind === BRACKET || kindAt(tokens, index - (renamed ? 3 : 1)) === SPREAD) define(local, UNKNOWN)
    else if (!bindRequire(tokens, end + 2, local, property, imports)) {
      define(local, { type: 'expression', start: end + 2, property })
    }
    // A default value.
    if (kindAt(tokens, index + 1) === ASSIGN) {
      define(local, { type: 'expression', start: index + 2 })
      while (index < end && kindAt(tokens, index + 1) !== COMMA) index = Math.max(index + 1, matchAt(tokens, index + 1))
    }
  }
}

/** `let a, b` and `var a = 1, b = 2`: only those without a value need a word here, the others are seen as assignments. */
function laterDeclarators(tokens: Tokens, from: number, define: Define): void {
  for (let index = from; kindAt(tokens, index) === COMMA && kindAt(tokens, index + 1) === NAME; index += 2) {
    const name = wordAt(tokens, index + 1)
    if (kindAt(tokens, index + 2) === COLON) define(name, UNKNOWN)
  }
}

/** `require('x')` with its interop wrappers, and `await import('x')`, bind a name to a module. */
function bindRequire(
  tokens: Tokens,
  start: number,
  local: string,
  property: string | undefined,
  imports: Map<string, Binding>,
): boolean {
  for (let index = start, last = start + 8; index < last; index++) {
    const kind = kindAt(tokens, index)
    if (kind !== NAME && kind !== PAREN && kind !== DOT) return false
    if (kind !== NAME || !/^(?:require|import)$/.test(wordAt(tokens, index))) continue
    if (
      kindAt(tokens, index + 1) !== PAREN ||
      !isStringAt(tokens, index + 2) ||
      kindAt(tokens, index + 3) !== PAREN_END
    )
      return false
    const module = stringAt(tokens, index + 2)
    let name = property ?? '*'
    let after = index + 4
    // `(await import('x')).y`
    if (
      wordAt(tokens, index) === 'import' &&
      kindAt(tokens, index - 2) === PAREN &&
      kindAt(tokens, after) === PAREN_END
    )
      after++
    if (kindAt(tokens, after) === DOT && kindAt(tokens, after + 1) === NAME) {
      name = `${wordAt(tokens, after + 1)}${property === undefined ? '' : `.${property}`}`
      after += 2
    }
    // `require('x')(y)` and `require('x').a.b` are something else than the module.
    const next = kindAt(tokens, after)
    if (next === PAREN && name === 'promisify' && /^(?:node:)?util$/.test(module)) {
      index = after
      last = after + 8
      continue
    }
    if (next === PAREN || next === DOT || next === BRACKET) return false
    imports.set(local, { module, name })
    return true
  }
  return false
}

/** The `=` after a type annotation, or -1. */
function annotationEnd(tokens: Tokens, start: number): number {
  for (let index = start; index < Math.min(start + 200, tokens.kinds.length); index++) {
    const kind = kindAt(tokens, index)
    if (kind === ASSIGN) return index
    if (kind === SEMICOLON) return -1
    if (kind === PAREN || kind === BRACE || kind === BRACKET || kind === HEAD)
      index = Math.max(index, matchAt(tokens, index))
    else if (kind < 256 && matchAt(tokens, index) >= 0) return -1
  }
  return -1
}

const NO_PARAMETERS = new Set(['if', 'while', 'for', 'switch', 'with', 'return', 'typeof', 'await'])

/** Marks the names in `( … )` as unknown where the parentheses are a function's parameters. */
export function parameters(tokens: Tokens, start: number, define: Define): void {
  const end = matchAt(tokens, start)
  if (end - start > LONGEST_PATTERN) return
  const after = kindAt(tokens, end + 1)
  if (after !== ARROW && after !== BRACE && after !== COLON) return
  if (kindAt(tokens, start - 1) === NAME && NO_PARAMETERS.has(wordAt(tokens, start - 1))) return
  if (after === COLON && !returnType(tokens, end + 2)) return
  for (let index = start + 1; index < end; index++) {
    if (kindAt(tokens, index) === NAME && !isMember(tokens, index) && !isType(tokens, index))
      define(wordAt(tokens, index), UNKNOWN)
    else if (kindAt(tokens, index) === ASSIGN) {
      while (index + 1 < end && kindAt(tokens, index + 1) !== COMMA)
        index = Math.max(index + 1, matchAt(tokens, index + 1))
    }
  }
}

/** `: Type`, after a parameter's name or its `?`. */
function isType(tokens: Tokens, index: number): boolean {
  return (
    kindAt(tokens, index - 1) === COLON &&
    [NAME, QUESTION, PAREN_END].includes(kindAt(tokens, index - 2)) &&
    kindAt(tokens, index + 1) !== COMMA &&
    kindAt(tokens, index + 1) !== BRACE_END
  )
}

/** Whether a type and then a function's body follow: `): Promise<x> {`, not the `: b` of a conditional. */
function returnType(tokens: Tokens, from: number): boolean {
  for (let index = from; index < from + 40; index++) {
    const kind = kindAt(tokens, index)
    if (kind === ARROW) return true
    if (kind === BRACE) {
      if (index > from) return true
      index = matchAt(tokens, index)
      if (index < from) return false
    } else if (
      kind === 0 ||
      kind === SEMICOLON ||
      kind === COMMA ||
      kind === PAREN_END ||
      kind === ASSIGN ||
      kind === QUESTION ||
      kind === BRACE_END
    ) {
      return false
    } else if (kind === PAREN || kind === BRACKET) index = Math.max(index, matchAt(tokens, index))
  }
  return false
}
