import { recent } from '../../memo/recent.ts'

/** What the literals of a setup.py tell. */
export interface SetupPy {
  /** Arguments of `setup(…)` by name: their text, and what it is where it is made of literals alone. */
  readonly keywords: ReadonlyMap<string, { readonly text: string; readonly value?: Literal; readonly line: number }>
  /** Files that it opens, by literal names. */
  readonly opens: readonly string[]
  /** Files that stand behind a variable: `requirements` of `requirements = open('requirements.txt').read().splitlines()`. */
  readonly variables: ReadonlyMap<string, { readonly value?: Literal; readonly opens: readonly string[] }>
  /** Why it may read any file, with its line: it compiles, starts a program, imports the project. */
  readonly everything?: { readonly because: string; readonly line: number }
}

export type Literal = string | boolean | readonly Literal[] | { readonly [key: string]: Literal }

/** It is read as text: what is computed is not known. */
export const parseSetupPy = recent(200_000, (written: string): SetupPy => {
  // Longer than anybody writes.
  if (written.length > 100_000) {
    return {
      keywords: new Map(),
      opens: [],
      variables: new Map(),
      everything: { because: 'it is too long to be read', line: 1 },
    }
  }
  const text = withoutComments(written)
  const keywords = new Map<string, { text: string; value?: Literal; line: number }>()
  const call = /(?:^|[^\w.])(?:setuptools\.|distutils\.core\.)?setup\s*\(/.exec(text)
  if (call) {
    for (const { start, end } of argumentsOf(text, call.index + call[0].length)) {
      const [head, name] = /^\s*(\w+)\s*=(?!=)\s*/.exec(text.slice(start, end)) ?? []
      if (head === undefined || name === undefined) continue
      const argument = text.slice(start + head.length, end).trim()
      keywords.set(name, { text: argument, ...literal(argument), line: lineAt(text, start + head.length) })
    }
  }
  const variables = new Map<string, { value?: Literal; opens: string[] }>()
  for (const match of text.matchAll(/^([A-Za-z_]\w*)\s*=(?!=)\s*/gm)) {
    const start = match.index + match[0].length
    const assigned = text.slice(start, statementEnd(text, start)).trim()
    variables.set(match[1] ?? '', { ...literal(assigned), opens: opensOf(assigned) })
  }
  // `with open('requirements.txt') as f:` and in it `required = f.read().splitlines()`.
  for (const match of text.matchAll(/^with ([^\n]*\bopen\s*\([^\n]*) as (\w+)[^\n]*:\s*\n\s+(\w+)\s*=\s*([^\n]*)/gm)) {
    const [, opened = '', handle = '', name = '', value = ''] = match
    if (new RegExp(`\\b${handle}\\b`).test(value)) variables.set(name, { opens: opensOf(opened) })
  }
  const everything = reasonOf(text)
  return { keywords, opens: opensOf(text), variables, ...(everything ? { everything } : {}) }
})

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** What it does beyond describing the project. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\bext_modules\b|\bcffi_modules\b|\bcythonize\s*\(|\brust_extensions\b/, 'it compiles'],
  [/\bsubprocess\b|\bos\.system\s*\(|\bos\.popen\s*\(/, 'it starts programs'],
  [/\bcmdclass\b/, 'it has commands of its own'],
  [
    /\bversioneer\b|\buse_scm_version\b|\bsetup_requires\b[^\n]*\b(?:setuptools[-_]scm|pbr)\b|\bpbr\s*=/,
    'its version comes from the repository',
  ],
  [/\bexec(?:file)?\s*\(|\b__import__\s*\(|\bimportlib\b|\bos\.walk\s*\(|\bglob\b/, 'it works out what it reads'],
]

function reasonOf(text: string): SetupPy['everything'] {
  for (const [pattern, because] of REASONS) {
    const found = pattern.exec(text)
    if (found) return { because, line: lineAt(text, found.index) }
  }
  return undefined
}

/** Comments go, those in strings stay; line breaks stay as well. */
function withoutComments(text: string): string {
  let out = ''
  for (let at = 0; at < text.length;) {
    const end = stringEnd(text, at)
    if (end !== undefined) {
      out += text.slice(at, end)
      at = end
    } else if (text[at] === '#') {
      const line = text.indexOf('\n', at)
      at = line < 0 ? text.length : line
    } else out += text[at++] ?? ''
  }
  return out
}

/** The index after the string that begins here; undefined where none does. */
function stringEnd(text: string, at: number): number | undefined {
  const quote = text[at]
  if (quote !== '"' && quote !== "'") return undefined
  const close = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote
  for (let index = at + close.length; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text.startsWith(close, index)) return index + close.length
    else if (text[index] === '\n' && close.length === 1) return index
  }
  return text.length
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Characters outside of strings, with their places and how many brackets are open before them. */
function* outsideStrings(
  text: string,
  from: number,
): Iterable<readonly [at: number, character: string, depth: number]> {
  let depth = 0
  for (let at = from; at < text.length;) {
    const end = stringEnd(text, at)
    if (end !== undefined) {
      at = end
      continue
    }
    const character = text[at] ?? ''
    yield [at, character, depth]
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    at++
  }
}

/** What stands between the commas of a call or a bracket that is open. */
function argumentsOf(text: string, from: number): Span[] {
  const spans: Span[] = []
  let start = from
  for (const [at, character, depth] of outsideStrings(text, from)) {
    if (depth > 0) continue
    if (')]}'.includes(character))
      return [...spans, { start, end: at }].filter((span) => text.slice(span.start, span.end).trim() !== '')
    if (character === ',') {
      spans.push({ start, end: at })
      start = at + 1
    }
  }
  return spans
}

function statementEnd(text: string, from: number): number {
  for (const [at, character, depth] of outsideStrings(text, from))
    if (character === '\n' && depth <= 0 && text[at - 1] !== '\\') return at
  return text.length
}

function literal(text: string): { readonly value?: Literal } {
  const value = readLiteral(text, 0)
  return value === undefined ? {} : { value }
}

function readLiteral(written: string, depth: number): Literal | undefined {
  const text = written.trim()
  if (depth > 20) return undefined
  if (text === 'True' || text === 'False') return text === 'True'
  if (/^[rRuU]?["']/.test(text)) return readStrings(text)
  const open = text[0]
  if ((open !== '[' && open !== '(' && open !== '{') || !/[\])}]$/.test(text)) return undefined
  const parts = argumentsOf(text, 1)
  if ((parts.at(-1)?.end ?? 1) > text.length - 1 || statementLength(text) !== text.length) return undefined
  const items = parts.map(({ start, end }) => text.slice(start, end))
  if (open !== '{') {
    const values = items.map((item) => readLiteral(item, depth + 1))
    const known = values.filter((value) => value !== undefined)
    // `('a')` is a string.
    if (open === '(' && items.length === 1 && !/,\s*\)$/.test(text)) return known[0]
    return known.length === values.length ? known : undefined
  }
  const table: Record<string, Literal> = Object.create(null)
  for (const item of items) {
    const end = stringEnd(item.trimStart(), 0)
    const key = end === undefined ? undefined : readStrings(item.trimStart().slice(0, end))
    const rest = item.trimStart().slice(end ?? 0)
    const value = rest.trimStart().startsWith(':') ? readLiteral(rest.trimStart().slice(1), depth + 1) : undefined
    if (key === undefined || value === undefined) return undefined
    table[key] = value
  }
  return table
}

/** The length of the bracket that the text begins with. */
function statementLength(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length;) {
    const end = stringEnd(text, at)
    if (end !== undefined) {
      at = end
      continue
    }
    if ('([{'.includes(text[at] ?? '')) depth++
    else if (')]}'.includes(text[at] ?? '') && --depth === 0) return at + 1
    at++
  }
  return -1
}

/** Strings that stand beside each other are one. */
function readStrings(text: string): string | undefined {
  let value = ''
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text[at] ?? '')) {
      at++
      continue
    }
    if (/[rRuU]/.test(text[at] ?? '')) at++
    const end = stringEnd(text, at)
    if (end === undefined) return undefined
    const quotes = text.startsWith(text[at]?.repeat(3) ?? '', at) && end - at >= 6 ? 3 : 1
    value += text
      .slice(at + quotes, end - quotes)
      .replace(/\\(["'\\])/g, '$1')
      .replace(/\\\r?\n/g, '')
    at = end
  }
  return value
}

/** `open('README.md')`, `read("requirements.txt")`, `Path('x').read_text()`, `parse_requirements('r.txt')`, `join(here, 'README.md')`. */
function opensOf(text: string): string[] {
  const found: string[] = []
  const patterns = [
    /\b(?:open|read|read_file|Path|parse_requirements|load_requirements|get_requirements|read_requirements)\s*\(\s*(?:[\w.]+\s*,\s*)?["']([^"'\n]+)["']/g,
    /\bjoin\s*\(\s*[\w.()]+\s*,\s*((?:["'][^"'\n]+["']\s*(?:,\s*)?)+)\)/g,
    /\/\s*["']([^"'\n]+)["']\s*\)?\s*\.(?:read_text|open)\s*\(/g,
  ]
  for (const pattern of patterns) {
    for (const [, written = ''] of text.matchAll(pattern)) {
      const parts = [...written.matchAll(/["']([^"'\n]+)["']/g)].map(([, part = '']) => part)
      const path = parts.length > 0 ? parts.join('/') : written
      if (!/[*{}\s]/.test(path)) found.push(path)
    }
  }
  return [...new Set(found)]
}
