import type { ImageReference } from './types.ts'

/**
 * Splits an image reference as Docker does (distribution/reference, normalize.go): the part before the first `/` is a
 * registry where it holds a `.` or a `:`, is `localhost`, or has capitals. `${…}` counts as opaque text, so that
 * `node:${TAG:-20}` has the tag `${TAG:-20}`; a registry that is a variable alone stays in `name`.
 */
export function parseImageReference(text: string): ImageReference {
  const masked = maskVariables(text)
  const at = masked.indexOf('@')
  const before = at < 0 ? text.length : at
  const slash = masked.lastIndexOf('/', before - 1)
  const colon = masked.indexOf(':', slash + 1)
  const tagged = colon >= 0 && colon < before
  const path = text.slice(0, tagged ? colon : before)
  const first = masked.indexOf('/')
  const host = first > 0 && first < path.length && isRegistry(masked.slice(0, first)) ? path.slice(0, first) : undefined
  return {
    text,
    ...(host === undefined ? {} : { registry: host }),
    name: host === undefined ? path : path.slice(host.length + 1),
    ...(tagged ? { tag: text.slice(colon + 1, before) } : {}),
    ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
    variable: text.includes('$'),
  }
}

function isRegistry(masked: string): boolean {
  return /[.:]/.test(masked) || masked === 'localhost' || /[A-Z]/.test(masked)
}

/** `text` with each variable replaced by as many `_`. */
function maskVariables(text: string): string {
  if (!text.includes('$')) return text
  let result = ''
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '$') {
      const name = /^\w*/.exec(text.slice(at + 1, at + 257))?.[0] ?? ''
      if (text[at + 1] === '{') depth++
      result += '_'.repeat(1 + name.length)
      at += name.length
    } else if (depth > 0) {
      if (char === '}') depth--
      result += '_'
    } else result += char
  }
  return result
}
