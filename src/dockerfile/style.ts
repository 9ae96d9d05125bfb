import type { Dockerfile, Instruction } from './types.ts'

/** How a file is written, so that new lines look like the old ones. */
export interface Style {
  readonly keyword: 'upper' | 'lower'
  /** White space before a continuation line. */
  readonly indent: string
  /** Where `&&` stands in a chain over several lines. */
  readonly and: 'start' | 'end'
  readonly eol: '\n' | '\r\n'
  readonly escape: '\\' | '`'
}

/**
 * The style of most of the file's instructions. Where it has no continuation to learn from, `&&` begins a line that is
 * indented by one space, so that the commands of a chain stand in one column with the first.
 */
export function styleOf(dockerfile: Dockerfile): Style {
  const { instructions, eol, escape } = dockerfile
  const lower = instructions.filter(({ written }) => written === written.toLowerCase()).length
  const chains = instructions.filter(({ kind }) => kind === 'RUN').map((run) => continuationLines(dockerfile, run))
  const rest = chains.flatMap((lines) => lines.slice(1))
  const starts = rest.filter((line) => line.trimStart().startsWith('&&'))
  const ends = chains.flatMap((lines) => lines.slice(0, -1)).filter((line) => line.trimEnd().endsWith('&&'))
  const and = ends.length > starts.length ? 'end' : 'start'
  const firsts = chains.flatMap((lines) => lines.slice(1, 2))
  const others = instructions.flatMap((instruction) => continuationLines(dockerfile, instruction).slice(1))
  const samples = [and === 'start' ? starts : [], firsts, others].find((lines) => lines.length > 0) ?? []
  return {
    keyword: lower * 2 > instructions.length ? 'lower' : 'upper',
    indent: commonest(samples.map(indentation)) ?? (and === 'start' ? ' ' : '    '),
    and,
    eol,
    escape,
  }
}

/** The physical lines of an instruction without comments, blank lines, heredocs and the escapes at their ends. */
function continuationLines(
  { text, escape }: Dockerfile,
  { range, heredocs, comments }: Instruction,
): readonly string[] {
  const end = heredocs[0]?.range.start ?? range.end
  const skipped = new Set(comments.map(({ start }) => start))
  const lines: string[] = []
  for (let at = range.start; at < end;) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 || feed >= end ? end : feed + 1
    const line = text.slice(at, next).trimEnd()
    const first = at + line.length - line.trimStart().length
    if (line !== '' && !skipped.has(first)) lines.push(line.endsWith(escape) ? line.slice(0, -1) : line)
    at = next
  }
  return lines
}

function indentation(line: string): string {
  return line.slice(0, line.length - line.trimStart().length)
}

/** The value that occurs most; the first of those that occur equally often. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}
