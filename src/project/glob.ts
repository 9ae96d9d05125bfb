import { literal, matcher, notSlash, type Step } from './automaton.ts'

/**
 * Go's `filepath.Match` on Unix, which COPY and ADD use for their sources: `*` and `?` do not cross a slash, `[a-z]` and
 * `[^a-z]` are classes, a backslash escapes. Undefined where the pattern is malformed.
 * Source: https://pkg.go.dev/path/filepath#Match
 */
export function compileGlob(pattern: string): ((path: string) => boolean) | undefined {
  const characters = Array.from(pattern)
  const steps: Step[] = []
  for (let index = 0; index < characters.length;) {
    const character = characters[index] ?? ''
    if (character === '[') {
      const group = readClass(characters, index)
      if (!group) return undefined
      steps.push({ kind: 'character', test: group.test, star: false })
      index = group.end
      continue
    }
    if (character === '*') {
      steps.push({ kind: 'character', test: notSlash, star: true })
    } else if (character === '?') {
      steps.push({ kind: 'character', test: notSlash, star: false })
    } else if (character === '\\') {
      const escaped = characters[++index]
      if (escaped === undefined) return undefined
      steps.push(literal(escaped))
    } else {
      steps.push(literal(character))
    }
    index++
  }
  return matcher(steps)
}

/** Whether a COPY source is a pattern, and not a plain path. */
export function hasWildcard(source: string): boolean {
  for (let index = 0; index < source.length; index++) {
    const character = source[index]
    if (character === '*' || character === '?' || character === '[') return true
    if (character === '\\') index++
  }
  return false
}

interface Group {
  readonly test: (character: string) => boolean
  /** Index after the closing bracket. */
  readonly end: number
}

function readClass(characters: readonly string[], start: number): Group | undefined {
  let index = start + 1
  const negated = characters[index] === '^'
  if (negated) index++
  const ranges: [number, number][] = []
  const one = (): number | undefined => {
    let character = characters[index]
    if (character === undefined || character === '-' || character === ']') return undefined
    if (character === '\\') character = characters[++index]
    index++
    // A class that ends with the pattern is malformed, whatever stands in it.
    return index < characters.length ? character?.codePointAt(0) : undefined
  }
  while (ranges.length === 0 || characters[index] !== ']') {
    const low = one()
    if (low === undefined) return undefined
    let high: number | undefined = low
    if (characters[index] === '-') {
      index++
      high = one()
    }
    if (high === undefined) return undefined
    ranges.push([low, high])
  }
  const test = (character: string) => {
    // As in Go, a class may match a slash.
    const point = character.codePointAt(0) ?? 0
    return ranges.some(([low, high]) => low <= point && point <= high) !== negated
  }
  return { test, end: index + 1 }
}
