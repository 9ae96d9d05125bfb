import { COMMA, DOT, NAME, PAREN, PAREN_END, STAR, type Tokens } from './tokens.ts'

/** One name of an import statement. */
export interface Imported {
  readonly module: string
  /** Undefined: the module itself. `*`: all of its names. */
  readonly name?: string
  /** What it is called here; undefined for `*`. */
  readonly local?: string
  readonly token: number
}

/** The names of `import a.b as c, d` or `from ..a import (b as c, d)`. */
export function importStatement(tokens: Tokens, start: number, end: number): readonly Imported[] {
  return tokens.is(start, 'from') ? fromImport(tokens, start, end) : plainImport(tokens, start, end)
}

function plainImport(tokens: Tokens, start: number, end: number): Imported[] {
  const found: Imported[] = []
  let index = start + 1
  while (index < end) {
    const token = index
    const [module, after] = dotted(tokens, index, end)
    if (module === '') break
    index = after
    if (tokens.is(index, 'as')) {
      found.push({ module, local: tokens.word(index + 1), token })
      index += 2
    } else found.push({ module, local: module, token })
    if (tokens.kind(index) !== COMMA) break
    index++
  }
  return found
}

function fromImport(tokens: Tokens, start: number, end: number): Imported[] {
  const [module, after] = dotted(tokens, start + 1, end)
  if (module === '' || !tokens.is(after, 'import')) return []
  const found: Imported[] = []
  for (let index = after + 1; index < end; index++) {
    const kind = tokens.kind(index)
    if (kind === STAR) found.push({ module, name: '*', token: index })
    else if (kind === NAME) {
      const name = tokens.word(index)
      const aliased = tokens.is(index + 1, 'as')
      found.push({ module, name, local: aliased ? tokens.word(index + 2) : name, token: index })
      if (aliased) index += 2
    } else if (kind !== COMMA && kind !== PAREN && kind !== PAREN_END) break
  }
  return found
}

/** `..a.b` and the index after it. */
function dotted(tokens: Tokens, start: number, end: number): readonly [module: string, after: number] {
  let index = start
  let module = ''
  while (index < end && tokens.kind(index) === DOT) {
    module += '.'
    index++
  }
  while (index < end && tokens.kind(index) === NAME && !tokens.is(index, 'import')) {
    module += tokens.word(index)
    index++
    if (tokens.kind(index) !== DOT) break
    module += '.'
    index++
  }
  return [module, index]
}
