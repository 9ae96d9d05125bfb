import { parse } from 'smol-toml'
import { recent } from '../../memo/recent.ts'
import { type Fields, isFields } from '../json.ts'
import type { Place } from './types.ts'

/** Tables of TOML; undefined where the text is not TOML. */
export const parseToml = recent(2_000_000, (text: string): Fields | undefined => {
  try {
    const value: unknown = parse(text.replace(/^\uFEFF/, ''))
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
})

/** The first line in which all of some texts stand, at or after a line that begins a section; the file alone where none does. */
export function placeOf(file: string, text: string, section: string | undefined, ...words: readonly string[]): Place {
  const lines = text.split('\n')
  const from =
    section === undefined
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.trim().startsWith(section)),
        )
  const at = lines.findIndex((line, index) => index >= from && words.every((word) => line.includes(word)))
  return at < 0
    ? { file, line: 0, text: words.join(' ') }
    : { file, line: at + 1, text: (lines[at] ?? '').trim().slice(0, 120) }
}
