import { cooked } from './lexemes.ts'
import {
  ARROW,
  ASSIGN,
  BRACE,
  BRACE_END,
  BRACKET,
  COLON,
  COMMA,
  COMPOUND,
  DOT,
  HEAD,
  NAME,
  OPTIONAL,
  PAREN,
  PAREN_END,
  QUESTION,
  SEMICOLON,
  SPREAD,
  STEP,
  STRING,
  TEMPLATE,
  tokenize,
  type Tokens,
} from './tokens.ts'

/** One thing that a name may stand for. */
export type Definition =
  /** The expression whose first token is `start`; `property` of it, or an `element` of it. */
  | { readonly type: 'expression'; readonly start: number; readonly property?: string; readonly element?: boolean }
  /** A parameter, a function, a class, a caught error. */
  | { readonly type: 'unknown' }

export interface Binding {
  readonly module: string
  /** `default`, `*` or the exported name. */
  readonly name: string
}

/** An import of a module by a literal specifier. */
export interface ModuleUse {
  readonly specifier: string
  readonly token: number
  /** `import type`, erased by the compiler. */
  readonly typeOnly: boolean
}

/** A JavaScript or TypeScript file, with what its names stand for. Scopes are not told apart: a name has every definition of the file. */
export interface Source {
  readonly path: string
  readonly tokens: Tokens
  readonly definitions: ReadonlyMap<string, readonly Definition[]>
  readonly imports: ReadonlyMap<string, Binding>
  /** `import … from`, `export … from` and `import x = require()`; calls of `require` and `import()` are not among them. */
  readonly uses: readonly ModuleUse[]
}

export const kindAt = (tokens: Tokens, index: number): number => tokens.kinds[index] ?? 0
export const matchAt = (tokens: Tokens, index: number): number => tokens.match[index] ?? -1
export const wordAt = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0)

/** The text of a STRING or TEMPLATE token. */
export const stringAt = (tokens: Tokens, index: number): string =>
  cooked(tokens.text, (tokens.starts[index] ?? 0) + 1, (tokens.ends[index] ?? 0) - 1)

export const isStringAt = (tokens: Tokens, index: number): boolean =>
  kindAt(tokens, index) === STRING || kindAt(tokens, index) === TEMPLATE

/** Whether a name is followed by nothing that makes it a property: `x.name` and `{ name: … }` are. */
const isMember = (tokens: Tokens, index: number): boolean => {
  const before = kindAt(tokens, index - 1)
  return before === DOT || before === OPTIONAL
}

const UNKNOWN: Definition = { type: 'unknown' }
const MOST_DEFINITIONS = 12
/** Tokens of a destructuring pattern or a parameter list; longer ones are no program's. */
const LONGEST_PATTERN = 400

/** Extensions whose `<` is never an element. */
const WITHOUT_JSX = /\.[cm]?ts$/

export function parseSource(path: string, text: string): Source {
  const tokens = tokenize(text, !WITHOUT_JSX.test(path))
  const definitions = new Map<string, Definition[]>()
  const imports = new Map<string, Binding>()
  const uses: ModuleUse[] = []
  const define = (name: string, definition: Definition): void => {
    const known = definitions.get(name)
    if (!known) definitions.set(name, [definition])
    else if (known.length < MOST_DEFINITIONS) known.push(definition)
    else if (known.length === MOST_DEFINITIONS) known.push(UNKNOWN)
  }
  for (let index = 0; index < tokens.kinds.length; index++) {
    const kind = tokens.kinds[index]
    if (kind === NAME) index = atName(tokens, index, define, imports, uses)
    else if (kind === PAREN && matchAt(tokens, index) > 0) parameters(tokens, index, define)
  }
  return { path, tokens, definitions, imports, uses }
}

type Define = (name: string, definition: Definition) => void

/** Notes what a name at `index` declares; gives the last token that was taken. */
function atName(
  tokens: Tokens,
  index: number,
  define: Define,
  imports: Map<string, Binding>,
  uses: ModuleUse[],
): number {
  const next = kindAt(tokens, index + 1)
  if (next === ASSIGN) {
    const key = dottedBefore(tokens, index)
    if (key !== undefined) define(key, { type: 'expression', start: index + 2 })
    return index
  }
  if (isMember(tokens, index)) return index
  if (next === COMPOUND || next === STEP) define(wordAt(tokens, index), UNKNOWN)
  if (next === ARROW) define(wordAt(tokens, index), UNKNOWN)
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0)
  if (length > 8 || length < 3) return index
  switch (wordAt(tokens, index)) {
    case 'const':
    case 'let':
    case 'var':
      declaration(tokens, index + 1, define, imports)
      return index
    case 'function':
    case 'class':
      if (next === NAME) define(wordAt(tokens, index + 1), UNKNOWN)
      return index
    case 'import':
      return importClause(tokens, index, imports, uses)
    case 'export':
      exportFrom(tokens, index, uses)
      return index
    default:
      return index
  }
}

/** `a.b.c` whose last name is at `index`; undefined where it hangs on something else than names. */
function dottedBefore(tokens: Tokens, index: number): string | undefined {
  let key = wordAt(tokens, index)
  let at = index
  while (kindAt(tokens, at - 1) === DOT) {
    if (kindAt(tokens, at - 2) !== NAME) return undefined
    at -= 2
    key = `${wordAt(tokens, at)}.${key}`
    if (index - at > 8) return undefined
  }
  return key
}

/** `x = …`, `{ a, b: c } = …`, `[a] = …`, `x of …`, from the token after the keyword. */
function declaration(tokens: Tokens, start: number, define: Define, imports: Map<string, Binding>): void {
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

/** `require('x')` and its interop wrappers bind a name to a module. */
function bindRequire(
  tokens: Tokens,
  start: number,
  local: string,
  property: string | undefined,
  imports: Map<string, Binding>,
): boolean {
  for (let index = start; index < start + 8; index++) {
    const kind = kindAt(tokens, index)
    if (kind !== NAME && kind !== PAREN && kind !== DOT) return false
    if (kind !== NAME || wordAt(tokens, index) !== 'require') continue
    if (
      kindAt(tokens, index + 1) !== PAREN ||
      !isStringAt(tokens, index + 2) ||
      kindAt(tokens, index + 3) !== PAREN_END
    )
      return false
    const module = stringAt(tokens, index + 2)
    let name = property ?? '*'
    let after = index + 4
    if (kindAt(tokens, after) === DOT && kindAt(tokens, after + 1) === NAME) {
      name = `${wordAt(tokens, after + 1)}${property === undefined ? '' : `.${property}`}`
      after += 2
    }
    // `require('x')(y)` and `require('x').a.b` are something else than the module.
    const next = kindAt(tokens, after)
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

function importClause(tokens: Tokens, start: number, imports: Map<string, Binding>, uses: ModuleUse[]): number {
  let index = start + 1
  if (kindAt(tokens, index) === PAREN || kindAt(tokens, index) === DOT) return start
  if (kindAt(tokens, index) === STRING) {
    uses.push({ specifier: stringAt(tokens, index), token: index, typeOnly: false })
    return index
  }
  let typeOnly = false
  if (kindAt(tokens, index) === NAME && wordAt(tokens, index) === 'type') {
    const after = kindAt(tokens, index + 1)
    typeOnly = after === BRACE || after === 42 || (after === NAME && wordAt(tokens, index + 1) !== 'from')
    if (typeOnly) index++
  }
  const locals: [local: string, name: string][] = []
  let braces = false
  for (const limit = Math.min(start + 2000, tokens.kinds.length); index < limit; index++) {
    const kind = kindAt(tokens, index)
    if (kind === STRING) {
      const module = stringAt(tokens, index)
      uses.push({ specifier: module, token: index, typeOnly })
      for (const [local, name] of locals) imports.set(local, { module, name })
      return index
    }
    if (kind === BRACE || kind === BRACE_END) braces = kind === BRACE
    else if (kind === NAME) {
      const word = wordAt(tokens, index)
      if (word === 'import') return index - 1
      if (word === 'from' && kindAt(tokens, index + 1) === STRING) continue
      if (kindAt(tokens, index + 1) === NAME && wordAt(tokens, index + 1) === 'as') {
        locals.push([wordAt(tokens, index + 2), word])
        index += 2
      } else locals.push([word, braces ? word : 'default'])
    } else if (kind === 42) {
      locals.push([wordAt(tokens, index + 2), '*'])
      index += 2
    } else if (kind === ASSIGN) {
      // `import x = require('y')`
      if (wordAt(tokens, index + 1) !== 'require' || !isStringAt(tokens, index + 3)) return index
      for (const [local] of locals) imports.set(local, { module: stringAt(tokens, index + 3), name: '*' })
      return index
    } else if (kind === SEMICOLON) return index
  }
  return start
}

/** `export … from 'x'` */
function exportFrom(tokens: Tokens, start: number, uses: ModuleUse[]): void {
  let index = start + 1
  const typeOnly = kindAt(tokens, index) === NAME && wordAt(tokens, index) === 'type'
  if (typeOnly) index++
  if (kindAt(tokens, index) === BRACE) index = matchAt(tokens, index) + 1
  else if (kindAt(tokens, index) === 42) {
    index++
    if (kindAt(tokens, index) === NAME && wordAt(tokens, index) === 'as') index += 2
  } else return
  if (
    index > start &&
    kindAt(tokens, index) === NAME &&
    wordAt(tokens, index) === 'from' &&
    kindAt(tokens, index + 1) === STRING
  ) {
    uses.push({ specifier: stringAt(tokens, index + 1), token: index + 1, typeOnly })
  }
}

const NO_PARAMETERS = new Set(['if', 'while', 'for', 'switch', 'with', 'return', 'typeof', 'await'])

/** Marks the names in `( … )` as unknown where the parentheses are a function's parameters. */
function parameters(tokens: Tokens, start: number, define: Define): void {
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
