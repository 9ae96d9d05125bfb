/**
 * White space as Go's `unicode.IsSpace` has it, which is what BuildKit trims and splits with. It differs from
 * JavaScript's `\s`: U+0085 is in, U+FEFF is not.
 */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code === 0x85 || code === 0xa0 || code === 0x1680 || code === 0x3000) return true
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
}

/** The blanks that part the words of an instruction: BuildKit's `[\t\v\f\r ]`. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d)
}

/** First offset at or after `from` that is not white space; `to` where all is. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** End of `[from, to)` without its trailing white space. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
