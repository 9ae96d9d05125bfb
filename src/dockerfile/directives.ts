import type { Directive, Range } from './types.ts'
import { skipSpaces } from './characters.ts'
import { Refusal } from './refusal.ts'

/** Reads parser directives from the top of a file, one line at a time. */
export interface DirectiveReader {
  /** True where the line is a directive. Throws a {@link Refusal} for a repeated one and for a bad escape. */
  read(line: string, range: Range, number: number): boolean
  found(): readonly Directive[]
  escape(): '\\' | '`'
}

/** BuildKit's directiveRegexp (parser/directives.go), without its lazy group. */
const pattern = /^([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/

/**
 * `# syntax=`, `# escape=` and `# check=`, until the first line that is none of them (BuildKit, parser/directives.go).
 * After a `#!` line `syntax` and `check` still count, and `escape` does not. `above` is what the top was found to hold.
 */
export function directiveReader(above?: {
  readonly directives: readonly Directive[]
  readonly escape: '\\' | '`'
}): DirectiveReader {
  const found: Directive[] = [...(above?.directives ?? [])]
  const seen = new Set<string>()
  let done = above !== undefined
  let shebang = false
  let escape: '\\' | '`' = above?.escape ?? '\\'
  const read = (line: string, range: Range, number: number) => {
    if (done) return false
    if (number === 1 && line.startsWith('#!')) {
      shebang = true
      return false
    }
    const match = line.startsWith('#') ? pattern.exec(line.slice(skipSpaces(line, 1, line.length)).trimEnd()) : null
    const name = match?.[1]?.toLowerCase() ?? ''
    if (match === null || (name !== 'syntax' && name !== 'escape' && name !== 'check')) {
      done = true
      return false
    }
    if (seen.has(name)) throw new Refusal(range.start, `the parser directive ${name} is given twice`)
    seen.add(name)
    const value = match[2] ?? ''
    if (name === 'escape' && !shebang) {
      if (value !== '\\' && value !== '`') throw new Refusal(range.start, `escape must be \\ or \`, not ${value}`)
      escape = value
    }
    found.push({ name, value, range })
    return true
  }
  return { read, found: () => found, escape: () => escape }
}
