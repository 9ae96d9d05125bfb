/**
 * Characters of a scanned repository that must not reach a terminal: C0 and C1 controls but tab and line feed (they move the
 * cursor, set the title, or answer back), and the format characters that reorder or hide text (Trojan Source, CVE-2021-42574).
 */

const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** `\x1b`, `\u202e`: what stands for a character that is not printed. */
function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Text with every unsafe character escaped; line feeds and tabs stay. */
export function sanitize(text: string): string {
  return text.replace(unsafe, escaped)
}

/** The same on one line: line feeds and tabs are escaped too. For paths and names. */
export function sanitizeLine(text: string): string {
  return sanitize(text).replace(/\n/g, '\\n').replace(/\t/g, '\\t')
}
