import { parse as parseYamlText } from 'yaml'
import { recent } from '../memo/recent.ts'

/** A plain object of data that others wrote: own fields only, so that `__proto__` and `constructor` are names like any other. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own field of a value; undefined where the value is no object. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const key of path) {
    if (!isFields(found) || !Object.hasOwn(found, key)) return undefined
    found = found[key]
  }
  return found
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** The strings of an array, in order; anything else in it is left out. */
export function stringListOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The fields that are strings, in an object without prototype. */
export function stringsOf(value: unknown): Record<string, string> {
  const strings: Record<string, string> = Object.create(null)
  for (const [key, item] of Object.entries(fieldsOf(value))) {
    if (typeof item === 'string') strings[key] = item
  }
  return strings
}

/** A JSON object; undefined where the text is something else. A byte order mark is accepted, as npm accepts it. */
export function parseJson(text: string | undefined): Fields | undefined {
  return text === undefined ? undefined : parsedJson(text)
}

/** A manifest or a lockfile is asked for by many, and a monorepo's Dockerfiles share theirs. */
const parsedJson = recent(2_000_000, (text) => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
})

/** JSON with comments and trailing commas, as `tsconfig.json` and `bun.lock` are written. */
export function parseJsonc(text: string | undefined): Fields | undefined {
  return text === undefined ? undefined : parsedJsonc(text)
}

const parsedJsonc = recent(200_000, (text) => parseJson(withoutComments(text)))

/**
 * Comments become spaces, save for their line breaks; commas before a closing bracket go. One pass over the text: a comma is
 * held back until what follows it is known.
 */
export function withoutComments(text: string): string {
  const pieces: string[] = []
  let held = ''
  for (let index = 0; index < text.length;) {
    const character = text[index] ?? ''
    const end = tokenEnd(text, index)
    const token = text.slice(index, end)
    index = end
    const comment = character === '/' && token.length > 1
    if (comment || /^\s/.test(character)) {
      const space = comment ? ` ${token.replace(/[^\n]+/g, '')}` : token
      if (held === '') pieces.push(space)
      else held += space
      continue
    }
    if (held !== '') {
      pieces.push(character === '}' || character === ']' ? held.slice(1) : held)
      held = ''
    }
    if (character === ',') held = ','
    else pieces.push(token)
  }
  pieces.push(held)
  return pieces.join('')
}

function tokenEnd(text: string, start: number): number {
  const character = text[start]
  if (character === '"') {
    for (let index = start + 1; index < text.length; index++) {
      if (text[index] === '\\') index++
      else if (text[index] === '"') return index + 1
    }
    return text.length
  }
  if (character === '/' && text[start + 1] === '/') {
    const line = text.indexOf('\n', start)
    return line < 0 ? text.length : line
  }
  if (character === '/' && text[start + 1] === '*') {
    const close = text.indexOf('*/', start + 2)
    return close < 0 ? text.length : close + 2
  }
  return start + 1
}

/** A YAML mapping; undefined where the text is something else, or made to take long. */
export function parseYaml(text: string | undefined, schema: 'core' | 'failsafe' = 'core'): Fields | undefined {
  return text === undefined ? undefined : parsedYaml[schema](text)
}

const parsedYaml = {
  core: recent(1_000_000, (text) => readYaml(text, 'core')),
  failsafe: recent(1_000_000, (text) => readYaml(text, 'failsafe')),
}

function readYaml(text: string, schema: 'core' | 'failsafe'): Fields | undefined {
  if (!isTame(text)) return undefined
  try {
    const value: unknown = parseYamlText(text, { merge: true, maxAliasCount: 100, logLevel: 'silent', schema })
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

const maximumYaml = 512 * 1024
const maximumAliases = 100
const maximumOpen = 200

/** The YAML library takes time that grows with the square of aliases and of open brackets. */
export function isTame(text: string, aliases = maximumAliases): boolean {
  if (text.length > maximumYaml) return false
  if ((text.match(/(^|[\s,[{:])\*[^\s*]/g) ?? []).length > aliases) return false
  let open = 0
  for (const character of text) {
    if (character === '{' || character === '[') open++
    else if ((character === '}' || character === ']') && open > 0) open--
    if (open > maximumOpen) return false
  }
  return true
}
