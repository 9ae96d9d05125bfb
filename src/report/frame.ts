import type { Paint } from './paint.ts'
import { sanitizeLine } from './sanitize.ts'

/** Lines shown before and after the one that is meant. */
const around = 2

/** Cuts a line to `width` characters so that `column` (from 0) stays in sight. */
function cut(line: string, column: number, width: number): { text: string; column: number } {
  if (line.length <= width) return { text: line, column }
  const start = Math.max(0, Math.min(column - Math.floor(width / 2), line.length - width))
  const text = `${start > 0 ? '…' : ''}${line.slice(start + (start > 0 ? 1 : 0), start + width - 1)}…`
  return { text, column: column - start }
}

/**
 * The lines around a place, numbered, with a mark under it:
 *
 *     3 | FROM node:22
 *   > 4 | COPPY . .
 *       | ^
 *
 * `line` and `column` count from 1. Control characters are escaped.
 */
export function frame(text: string, line: number, column: number, columns: number, paint: Paint): string {
  const lines = text.split(/\r?\n/)
  const first = Math.max(1, line - around)
  const last = Math.min(lines.length, line + around)
  const digits = String(last).length
  const width = Math.max(20, columns - digits - 6)
  const out: string[] = []
  for (let number = first; number <= last; number++) {
    const source = lines[number - 1] ?? ''
    const here = number === line
    const before = sanitizeLine(source.slice(0, column - 1))
    const part = here ? cut(sanitizeLine(source), before.length, width) : cut(sanitizeLine(source), 0, width)
    const gutter = `${here ? '>' : ' '} ${String(number).padStart(digits)} |`
    out.push(`${here ? paint.red(gutter) : paint.dim(gutter)} ${part.text}`.trimEnd())
    if (here) out.push(`${paint.dim(`  ${' '.repeat(digits)} |`)} ${' '.repeat(part.column)}${paint.red('^')}`)
  }
  return out.join('\n')
}
