import { parseYaml, type Fields } from '../json.ts'

/**
 * Reads the YAML of a lockfile. Every scalar is a string: `1.10` is a version, and `true` is read with `isTrue`. Lockfiles are
 * machine-written and large (a library takes 5 s a MB for them), so that the block form that pnpm and yarn write is read here
 * line by line, and the library only has what is written otherwise. Undefined where the text is no mapping.
 */
export function parseLockYaml(text: string): Fields | undefined {
  return parsePlain(text) ?? parseYaml(text, 'failsafe')
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

type Table = Record<string, unknown>

interface Level {
  readonly indent: number
  readonly value: Table | unknown[]
}

/** Mappings by indentation, lists of scalars, flow collections on one line and literal blocks; undefined for all else. */
export function parsePlain(text: string): Fields | undefined {
  const root: Table = Object.create(null)
  const levels: Level[] = [{ indent: 0, value: root }]
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/\r$/, '')
    const content = line.trimStart()
    if (content === '' || content.startsWith('#')) continue
    const indent = line.length - content.length
    while (levels.length > 1 && (levels.at(-1)?.indent ?? 0) > indent) levels.pop()
    const level = levels.at(-1)
    if (level?.indent !== indent) return undefined
    if (Array.isArray(level.value)) {
      const item = content.startsWith('- ') ? readValue(content.slice(2)) : undefined
      if (item === undefined) return undefined
      level.value.push(item.value)
      continue
    }
    const entry = readKey(content)
    if (!entry || entry.key in level.value) return undefined
    const { key, rest } = entry
    if (/^[|>][+-]?$/.test(rest)) {
      const end = blockEnd(lines, at + 1, indent)
      level.value[key] = lines
        .slice(at + 1, end)
        .map((each) => each.trim())
        .join('\n')
      at = end - 1
    } else if (rest !== '') {
      const read = readValue(rest)
      if (!read) return undefined
      level.value[key] = read.value
    } else {
      const below = nextLine(lines, at + 1)
      const isList = below.content.startsWith('- ') && below.indent >= indent
      const value: Table | unknown[] = isList ? [] : Object.create(null)
      // Deeper than any file is.
      if (levels.length > 50) return undefined
      const opens = isList || below.indent > indent
      level.value[key] = opens ? value : ''
      // A list may stand at the indentation of its key: what follows it there is the mapping again.
      if (isList && below.indent === indent) return undefined
      if (opens) levels.push({ indent: below.indent, value })
    }
  }
  return root
}

function nextLine(lines: readonly string[], from: number): { readonly content: string; readonly indent: number } {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const content = line.trim()
    if (content !== '' && !content.startsWith('#')) return { content, indent: line.length - line.trimStart().length }
  }
  return { content: '', indent: -1 }
}

function blockEnd(lines: readonly string[], from: number, indent: number): number {
  let end = from
  while (end < lines.length) {
    const line = lines[end] ?? ''
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break
    end++
  }
  return end
}

/** A key, quoted or plain, and what follows its colon. */
function readKey(content: string): { readonly key: string; readonly rest: string } | undefined {
  const quoted = readQuoted(content)
  if (quoted) {
    const rest = content.slice(quoted.end)
    return /^:(\s|$)/.test(rest) ? { key: quoted.value, rest: rest.slice(1).trim() } : undefined
  }
  if (/^["'?\-[\]{}&*!|>%@`,]/.test(content)) return undefined
  const colon = content.search(/:(\s|$)/)
  if (colon <= 0 || content.slice(0, colon).includes(' #')) return undefined
  return { key: content.slice(0, colon).trimEnd(), rest: content.slice(colon + 1).trim() }
}

/** A whole value on one line. */
function readValue(written: string): { readonly value: unknown } | undefined {
  const text = written.trim()
  if (text.startsWith('{') || text.startsWith('[')) {
    const read = readFlow(text, 0, 0)
    return read?.end === text.length ? { value: read.value } : undefined
  }
  const quoted = readQuoted(text)
  if (quoted) return quoted.end === text.length ? { value: quoted.value } : undefined
  if (/^["'&*!|>%@`?]/.test(text) || /^-\s/.test(text) || /\s#|:\s|:$/.test(text)) return undefined
  return { value: text }
}

interface Read<T> {
  readonly value: T
  readonly end: number
}

function readQuoted(text: string, from = 0): Read<string> | undefined {
  const quote = text[from]
  if (quote === "'") {
    for (let at = from + 1; at < text.length; at++) {
      if (text[at] !== "'") continue
      if (text[at + 1] === "'") at++
      else return { value: text.slice(from + 1, at).replaceAll("''", "'"), end: at + 1 }
    }
  }
  if (quote === '"') {
    for (let at = from + 1; at < text.length; at++) {
      if (text[at] === '\\') at++
      else if (text[at] === '"') return unescape(text.slice(from, at + 1), at + 1)
    }
  }
  return undefined
}

/** JSON's escapes are YAML's as well; others are left to the library. */
function unescape(quoted: string, end: number): Read<string> | undefined {
  try {
    const value: unknown = JSON.parse(quoted)
    return typeof value === 'string' ? { value, end } : undefined
  } catch {
    return undefined
  }
}

/** `{a: b, 'c': [d, e]}` on one line. */
function readFlow(text: string, from: number, depth: number): Read<unknown> | undefined {
  const open = text[from]
  if (depth > 20) return undefined
  if (open !== '{' && open !== '[') return readQuoted(text, from) ?? readFlowPlain(text, from)
  const close = open === '{' ? '}' : ']'
  const list: unknown[] = []
  const table: Table = Object.create(null)
  let at = skipSpace(text, from + 1)
  while (text[at] !== close) {
    const first = readFlow(text, at, depth + 1)
    if (!first) return undefined
    at = skipSpace(text, first.end)
    if (open === '[') list.push(first.value)
    else {
      if (text[at] !== ':' || typeof first.value !== 'string') return undefined
      const value = readFlow(text, skipSpace(text, at + 1), depth + 1)
      if (!value) return undefined
      table[first.value] = value.value
      at = skipSpace(text, value.end)
    }
    if (text[at] === ',') at = skipSpace(text, at + 1)
    else if (text[at] !== close) return undefined
  }
  return { value: open === '[' ? list : table, end: at + 1 }
}

function readFlowPlain(text: string, from: number): Read<string> | undefined {
  let end = from
  while (end < text.length && !/[,\]}]/.test(text[end] ?? '') && !(text[end] === ':' && text[end + 1] === ' ')) end++
  const value = text.slice(from, end).trim()
  return value === '' || end === text.length || /^["'&*!|>%@`?#[{]/.test(value) ? undefined : { value, end }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}
