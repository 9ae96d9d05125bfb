import type { Edit } from '../dockerfile/edit.ts'

/** Adds lines at the end of an ignore file, in its own line endings; makes the file where there is none. */
export function ignoreEdit(path: string, text: string | undefined, lines: readonly string[]): Edit {
  const old = text ?? ''
  const eol = old.includes('\r\n') ? '\r\n' : '\n'
  const gap = old === '' || old.endsWith('\n') ? '' : eol
  return { file: path, start: old.length, end: old.length, text: gap + lines.map((line) => line + eol).join('') }
}
