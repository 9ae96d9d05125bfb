import { recent } from '../../../memo/recent.ts'
import { tokenize } from './tokenize.ts'
import { ARROW, ASSIGN, BRACKET, COMPOUND, DOT, NAME, PAREN, STEP, type Tokens } from './tokens.ts'
import { isMember, kindAt, matchAt, wordAt } from './reading.ts'
import { exportFrom, importClause } from './imports.ts'
import { declaration, parameters, UNKNOWN, type Define } from './declarations.ts'

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

const MOST_DEFINITIONS = 12

/** Extensions whose `<` is never an element. */
const WITHOUT_JSX = /\.[cm]?ts$/

/** Builds are looked at after each change, and what runs is looked at once more: the same sources each time. */
const parsed = {
  plain: recent(300_000, (text) => parse(text, false)),
  jsx: recent(300_000, (text) => parse(text, true)),
}

export function parseSource(path: string, text: string): Source {
  const { tokens, definitions, imports, uses } = parsed[WITHOUT_JSX.test(path) ? 'plain' : 'jsx'](text)
  return { path, tokens, definitions, imports, uses }
}

function parse(text: string, jsx: boolean): Omit<Source, 'path'> {
  const tokens = tokenize(text, jsx)
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
    else if (kind === PAREN && matchAt(tokens, index) > 0) {
      parameters(tokens, index, define)
      // `Object.assign(settings, …)`
      if (
        kindAt(tokens, index - 1) === NAME &&
        wordAt(tokens, index - 1) === 'assign' &&
        kindAt(tokens, index + 1) === NAME
      )
        define(wordAt(tokens, index + 1), UNKNOWN)
    } else if (
      kind === BRACKET &&
      kindAt(tokens, matchAt(tokens, index) + 1) === ASSIGN &&
      kindAt(tokens, index - 1) === NAME
    ) {
      // `settings[name] = …`: any key may be another.
      define(wordAt(tokens, index - 1), UNKNOWN)
    }
  }
  return { tokens, definitions, imports, uses }
}

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
      if (next === NAME && wordAt(tokens, index + 1) === 'default')
        define('export default', { type: 'expression', start: index + 2 })
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
