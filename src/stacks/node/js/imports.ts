import { isStringAt, kindAt, matchAt, stringAt, wordAt } from './reading.ts'
import type { Binding, ModuleUse } from './source.ts'
import { ASSIGN, BRACE, BRACE_END, DOT, NAME, PAREN, SEMICOLON, STRING, type Tokens } from './tokens.ts'

export function importClause(tokens: Tokens, start: number, imports: Map<string, Binding>, uses: ModuleUse[]): number {
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
export function exportFrom(tokens: Tokens, start: number, uses: ModuleUse[]): void {
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
