/** Where a scan has already failed, so that hostile text is not scanned again from each of its characters. */
export interface Limits {
  /** For `'` and `"`: no string that starts before this offset ends. */
  quote: [number, number]
  regex: number
  /** No template that starts from here on ends. */
  template: boolean
}

const BACKSLASH = 92
const NEWLINE = 10
const RETURN = 13

/** The end of the string that opens at `start`, or -1 where its line ends first. */
export function scanString(text: string, start: number, quote: number, limits: Limits): number {
  const which = quote === 39 ? 0 : 1
  if (start < limits.quote[which]) return -1
  let at = start + 1
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === quote) return at + 1
    if (c === BACKSLASH) {
      if (text.charCodeAt(at + 1) === RETURN && text.charCodeAt(at + 2) === NEWLINE) at++
      at++
    } else if (c === NEWLINE) break
  }
  limits.quote[which] = at
  return -1
}

/** The end of a template's piece that starts at `from`: after its backquote, or after `${` (`open`). */
export function scanTemplate(text: string, from: number, limits: Limits): { end: number; open: boolean } | undefined {
  if (limits.template) return undefined
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 96) return { end: at + 1, open: false }
    if (c === BACKSLASH) at++
    else if (c === 36 && text.charCodeAt(at + 1) === 123) return { end: at + 2, open: true }
  }
  limits.template = true
  return undefined
}

/** The end of a regular expression, flags included, or -1 where its line ends first. */
export function scanRegex(text: string, start: number, limits: Limits): number {
  if (start < limits.regex) return -1
  let inClass = false
  let at = start + 1
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === NEWLINE) break
    if (c === BACKSLASH) at++
    else if (c === 91) inClass = true
    else if (c === 93) inClass = false
    else if (c === 47 && !inClass) {
      at++
      while (at < text.length && /[a-z]/.test(text[at] ?? '')) at++
      return at
    }
  }
  limits.regex = at
  return -1
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

/** The text between `start` and `end` of a string or template, escapes resolved. */
export function cooked(text: string, start: number, end: number): string {
  const raw = text.slice(start, end)
  if (!raw.includes('\\')) return raw
  return raw.replace(/\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|[^])/g, (_, escape: string) => {
    const hex = /^[ux]\{?([0-9a-fA-F]+)/.exec(escape)?.[1]
    if (hex !== undefined && escape.length > 1) {
      const point = parseInt(hex, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : ''
    }
    if (escape === '\n' || escape === '\r\n') return ''
    return Object.hasOwn(ESCAPES, escape) ? (ESCAPES[escape] ?? escape) : escape
  })
}
