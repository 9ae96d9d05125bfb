import { hole, type Holed } from './holes.ts'

/**
 * A reader of the part of HCL that build files use: blocks, attributes, strings with `${…}`, heredocs, numbers, booleans,
 * lists and maps. What it does not know (functions, operators, `for`) is an `open` value: it is stepped over, not guessed.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export type HclValue =
  /** Text, numbers and booleans. Names in `${…}` are put in by `names`. */
  | { readonly kind: 'text'; readonly parts: readonly HclPart[] }
  | { readonly kind: 'list'; readonly items: readonly HclValue[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [HclValue, HclValue])[] }
  | { readonly kind: 'null' }
  | { readonly kind: 'open'; readonly text: string }

/** Literal text, or a reference: `VAR`, `item.name`. */
export type HclPart = { readonly literal: string } | { readonly name: string } | { readonly open: string }

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  /** From 1. */
  readonly line: number
  readonly attributes: ReadonlyMap<string, HclValue>
  readonly blocks: readonly HclBlock[]
}

const maximumDepth = 50

/** The blocks of a file; undefined where it is not understood. */
export function readHcl(text: string): HclBlock | undefined {
  try {
    const reader = new Reader(text)
    const body = reader.body('', [], 1, 0)
    return reader.atEnd() ? body : undefined
  } catch {
    return undefined
  }
}

class Reader {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '')
  }

  atEnd(): boolean {
    this.space(true)
    return this.at >= this.text.length
  }

  body(type: string, labels: readonly string[], line: number, depth: number): HclBlock {
    if (depth > maximumDepth) throw new Error('nested too deeply')
    const attributes = new Map<string, HclValue>()
    const blocks: HclBlock[] = []
    for (;;) {
      this.space(true)
      if (this.at >= this.text.length || this.text[this.at] === '}') return { type, labels, line, attributes, blocks }
      const start = this.lineHere()
      const name = this.take(/[A-Za-z_][\w-]*|"[^"\n]*"/y)?.replaceAll('"', '')
      if (name === undefined) throw new Error('no name')
      this.space(false)
      if (this.text[this.at] === '=' && this.text[this.at + 1] !== '=') {
        this.at++
        attributes.set(name, this.expression(depth + 1))
        continue
      }
      const names: string[] = []
      for (let label; (label = this.take(/"[^"\n]*"|[A-Za-z_][\w-]*/y)) !== undefined; this.space(false))
        names.push(label.replaceAll('"', ''))
      if (this.text[this.at] !== '{') throw new Error('no block')
      this.at++
      blocks.push(this.body(name, names, start, depth + 1))
      if (this.text[this.at] !== '}') throw new Error('not closed')
      this.at++
    }
  }

  /** One value; what follows a value on its line makes it open. */
  private expression(depth: number): HclValue {
    if (depth > maximumDepth) throw new Error('nested too deeply')
    this.space(true)
    const start = this.at
    const value = this.primary(depth)
    this.space(false)
    const next = this.text[this.at]
    if (
      value &&
      (next === undefined ||
        next === '\n' ||
        next === '\r' ||
        next === ',' ||
        next === ']' ||
        next === '}' ||
        next === ')')
    )
      return value
    this.at = start
    return this.open()
  }

  private primary(depth: number): HclValue | undefined {
    const character = this.text[this.at]
    if (character === '"') return this.quoted()
    if (character === '[') return this.list(depth)
    if (character === '{') return this.map(depth)
    if (this.text.startsWith('<<', this.at)) return this.heredoc()
    const word = this.take(/-?\d+(\.\d+)?|[A-Za-z_][\w-]*(\.[\w-]+)*/y)
    if (word === undefined) return undefined
    if (word === 'null') return { kind: 'null' }
    if (word === 'true' || word === 'false' || /^[-\d]/.test(word)) return { kind: 'text', parts: [{ literal: word }] }
    // A function's name has a parenthesis behind it, which makes the value open.
    return { kind: 'text', parts: [{ name: word }] }
  }

  private quoted(): HclValue {
    const start = ++this.at
    let escaped = false
    let depth = 0
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]
      if (escaped) escaped = false
      else if (character === '\\') escaped = true
      else if (depth === 0 && character === '"') break
      else if (character === '\n') throw new Error('not closed')
      else if ((character === '$' || character === '%') && this.text[this.at + 1] === '{') {
        depth++
        this.at++
      } else if (depth > 0 && character === '{') depth++
      else if (depth > 0 && character === '}') depth--
    }
    if (this.at >= this.text.length) throw new Error('not closed')
    return { kind: 'text', parts: template(this.text.slice(start, this.at++), true) }
  }

  private heredoc(): HclValue {
    const mark = this.take(/<<-?\s*[A-Za-z_]\w*[ \t\r]*\n/y)
    if (mark === undefined) throw new Error('no heredoc')
    const name = mark.replace(/^<<-?\s*/, '').trim()
    const close = new RegExp(`^[ \\t]*${name}[ \\t\\r]*$`, 'm')
    const end = close.exec(this.text.slice(this.at))
    if (!end) throw new Error('not closed')
    let body = this.text.slice(this.at, this.at + end.index)
    this.at += end.index + end[0].length
    if (mark.startsWith('<<-')) {
      const indents = body
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.trimStart().length)
      const least = indents.reduce((low, each) => Math.min(low, each), Number.MAX_SAFE_INTEGER)
      body = body
        .split('\n')
        .map((line) => line.slice(Math.min(least, line.length - line.trimStart().length)))
        .join('\n')
    }
    return { kind: 'text', parts: template(body, false) }
  }

  private list(depth: number): HclValue | undefined {
    this.at++
    const items: HclValue[] = []
    for (;;) {
      this.space(true)
      if (this.text[this.at] === ']') {
        this.at++
        return { kind: 'list', items }
      }
      if (/^for\b/.test(this.text.slice(this.at, this.at + 4)) || this.at >= this.text.length) return undefined
      items.push(this.expression(depth + 1))
      this.space(true)
      if (this.text[this.at] === ',') this.at++
      else if (this.text[this.at] !== ']') return undefined
    }
  }

  private map(depth: number): HclValue | undefined {
    this.at++
    const entries: (readonly [HclValue, HclValue])[] = []
    for (;;) {
      this.space(true)
      if (this.text[this.at] === '}') {
        this.at++
        return { kind: 'map', entries }
      }
      if (/^for\b/.test(this.text.slice(this.at, this.at + 4)) || this.at >= this.text.length) return undefined
      const key = this.key()
      this.space(false)
      if (!key || (this.text[this.at] !== '=' && this.text[this.at] !== ':')) return undefined
      this.at++
      entries.push([key, this.expression(depth + 1)])
      this.space(true)
      if (this.text[this.at] === ',') this.at++
    }
  }

  private key(): HclValue | undefined {
    if (this.text[this.at] === '"') return this.quoted()
    if (this.text[this.at] === '(') {
      const inner = this.take(/\(\s*[A-Za-z_][\w.-]*\s*\)/y)
      return inner === undefined ? undefined : { kind: 'text', parts: [{ name: inner.slice(1, -1).trim() }] }
    }
    const word = this.take(/[\w.-]+/y)
    return word === undefined ? undefined : { kind: 'text', parts: [{ literal: word }] }
  }

  /** Steps over an expression: to the end of the line, or to what closes the list or map that it stands in. */
  private open(): HclValue {
    const start = this.at
    const closers: string[] = []
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] ?? ''
      if (character === '"') {
        this.quoted()
        this.at--
      } else if (character === '#') this.take(/[^\n]*/y)
      else if (character === '(' || character === '[' || character === '{') closers.push(character)
      else if (character === ')' || character === ']' || character === '}') {
        if (closers.length === 0) break
        closers.pop()
      } else if (closers.length === 0 && (character === ',' || character === '\n')) break
    }
    return { kind: 'open', text: this.text.slice(start, this.at).trim() }
  }

  /** Steps over white space and comments. */
  private space(lines: boolean): void {
    const pattern = lines
      ? /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
      : /(?:[ \t\r]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
    this.take(pattern)
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  private lines = { at: 0, line: 1 }

  private lineHere(): number {
    for (; this.lines.at < this.at; this.lines.at++) if (this.text[this.lines.at] === '\n') this.lines.line++
    return this.lines.line
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }

function template(text: string, quoted: boolean): HclPart[] {
  const parts: HclPart[] = []
  const pattern = /\$\$\{|%%\{|\$\{((?:[^{}"]|"[^"]*"|\{[^{}]*\})*)\}|%\{[^}]*\}|\\(.)|[^$%\\]+|[$%\\]/gs
  for (const [whole, inner, escaped] of text.matchAll(pattern)) {
    if (whole === '$${' || whole === '%%{') parts.push({ literal: whole.slice(1) })
    else if (inner !== undefined) parts.push(reference(inner.trim()))
    else if (whole.startsWith('%{')) parts.push({ open: whole })
    else if (escaped !== undefined) parts.push({ literal: quoted ? (escapes[escaped] ?? escaped) : whole })
    else parts.push({ literal: whole })
  }
  return parts
}

const reference = (text: string): HclPart =>
  /^[A-Za-z_][\w-]*(\.[\w-]+)*$/.test(text) ? { name: text } : { open: `\${${text}}` }

/** A value as text, with holes for what is not known; undefined for lists and maps. */
export function hclText(value: HclValue | undefined, names: (name: string) => Holed | undefined): Holed | undefined {
  if (value?.kind === 'open') return hole(value.text)
  if (value?.kind !== 'text') return undefined
  return value.parts
    .map((part) =>
      'literal' in part
        ? part.literal
        : 'open' in part
          ? hole(part.open)
          : (names(part.name) ?? hole(`\${${part.name}}`)),
    )
    .join('')
}
