import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Paint } from './paint.ts'
import { sanitize } from './sanitize.ts'

/** Lines that may differ before the diff is not searched for any longer, and the whole file is shown as replaced. */
const maxEditLength = 1_000

/** Lines of `text`, each with its line feed; the last may have none. */
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** A hunk that takes every line away and puts every new one in. */
function replaced(before: string, after: string): string {
  const side = (sign: string, text: string): string =>
    lines(text)
      .map((line) => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`))
      .join('')
  const span = (text: string): string => `${text === '' ? 0 : 1},${lines(text).length}`
  return `@@ -${span(before)} +${span(after)} @@\n${side('-', before)}${side('+', after)}`
}

/** git ends a name that has a space in it with a tab, so that `patch` does not take the rest for a date. */
const spaced = (header: string): string => (header.includes(' ', 4) ? `${header}\t` : header)

/**
 * A unified diff that `git apply` and `patch -p1` take: `a/` and `b/` before the path, `/dev/null` for a new file, names
 * with special characters quoted as git quotes them, CRLF and a missing final newline kept. Empty where nothing differs.
 */
export function unified(path: string, before: string | undefined, after: string): string {
  if (before === after) return ''
  const old = before === undefined ? '/dev/null' : `a/${path}`
  const options = { context: 3, maxEditLength, headerOptions: FILE_HEADERS_ONLY }
  const whole = createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, options)
  const patch =
    whole ??
    createTwoFilesPatch(old, `b/${path}`, '', '', undefined, undefined, { headerOptions: FILE_HEADERS_ONLY }) +
      replaced(before ?? '', after)
  const [from = '', to = '', ...rest] = patch.split('\n')
  return [spaced(from), spaced(to), ...rest].join('\n')
}

/** A diff for people: coloured, with nothing in it that a terminal would act on. It may no longer apply. */
export function readable(patch: string, paint: Paint): string {
  return patch
    .split('\n')
    .map((line, index) => {
      const text = sanitize(line.replace(/\r$/, ''))
      if (index < 2) return paint.bold(text)
      if (line.startsWith('@@')) return paint.cyan(text)
      if (line.startsWith('+')) return paint.green(text)
      if (line.startsWith('-')) return paint.red(text)
      return line.startsWith('\\') ? paint.dim(text) : text
    })
    .join('\n')
}
