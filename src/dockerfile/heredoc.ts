import { lex } from './lexer.ts'

/** What `<<EOF`, `<<-'EOF'` or `3<< EOF` announces. */
export interface HeredocStart {
  readonly delimiter: string
  readonly expand: boolean
  readonly stripTabs: boolean
}

/** BuildKit lexes heredocs with a backslash whatever the file's escape is. */
const raw = {
  escape: '\\',
  lookup: () => undefined,
  unknown: (_name: string, _written: string, rebuilt: string) => rebuilt,
}

/** The heredocs that a line announces, in order (BuildKit, parser.go, heredocsFromLine); `error` where a delimiter's quote is open. */
export function heredocsOf(line: string): { readonly starts: readonly HeredocStart[]; readonly error?: string } {
  if (!line.includes('<<')) return { starts: [] }
  const starts: HeredocStart[] = []
  for (const word of lex(line, { ...raw, rawQuotes: true, rawEscapes: true, unknown: asWritten }).words) {
    const start = heredocStart(word)
    if (start === undefined) continue
    if ('error' in start) return { starts, error: start.error }
    starts.push(start)
  }
  return { starts }
}

/** A word as the start of a heredoc; undefined where it is none (BuildKit, parser.go, ParseHeredoc). */
export function heredocStart(word: string): HeredocStart | { readonly error: string } | undefined {
  const match = /^\d*<<(-?)([^<]*)$/.exec(word)
  const rest = match?.[2]?.replace(/^[\t\n\f\r ]+/, '') ?? ''
  if (rest === '') return undefined
  const unquoted = lex(rest, { ...raw, unknown: asWritten })
  if (unquoted.error !== undefined) return { error: unquoted.error }
  const [delimiter, ...others] = unquoted.words
  if (delimiter === undefined || others.length > 0) return undefined
  const [written = ''] = lex(rest, { ...raw, rawQuotes: true, unknown: asWritten }).words
  return { delimiter, expand: quotes(written) === quotes(delimiter), stripTabs: match?.[1] === '-' }
}

function asWritten(name: string, written: string, rebuilt: string): string {
  return written.startsWith('${') ? rebuilt : '$' + name
}

function quotes(text: string): number {
  return text.split(/['"]/).length - 1
}
