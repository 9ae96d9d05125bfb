import { DockerfileParser } from 'dockerfile-ast'
import { Refusal } from './refusal.ts'
import type { Line, Split } from './split.ts'

/**
 * Compares our split with dockerfile-ast's, and throws a {@link Refusal} where they disagree on where an instruction
 * ends: an edit there could tear a command apart. Looked at are the instructions of which two readings are possible,
 * those with comments, blank lines or white space in a continuation: dockerfile-ast takes several times as long as all
 * else, and one instruction in a hundred is of this kind.
 */
export function crossCheck(text: string, { lines, escape }: Split): void {
  for (const [index, line] of lines.entries()) {
    if (text[line.range.start] !== line.written[0]) {
      const message = `the ${line.written} instruction begins with a continuation and no keyword`
      throw new Refusal(line.range.start, message, 'Take this line out.')
    }
    if (line.plain || agrees(text, line, lines[index + 1], escape)) continue
    const hint = 'Take blank lines, comments and spaces after the continuation out of it.'
    throw new Refusal(line.range.start, `it cannot be told for certain where this ${line.written} ends`, hint)
  }
}

/** Gives dockerfile-ast the instruction, what stands below it, and the first line of the next instruction. */
function agrees(text: string, line: Line, next: Line | undefined, escape: string): boolean {
  const feed = next === undefined ? -1 : text.indexOf('\n', next.range.start)
  const part = text.slice(line.range.start, feed < 0 ? text.length : feed)
  if (isMisread(part) || part.startsWith(line.written + escape)) return true
  // dockerfile-ast tokenises RUN, COPY and ADD in search of heredocs, which is most of the time that it takes.
  const keyword = part.startsWith(line.written) ? 'CMD' : line.written
  const directive = escape === '\\' ? '' : `# escape=${escape}\n`
  const spans = spansOf(directive + part.replace(line.written, keyword))
  const [first, second] = spans ?? []
  const offset = line.line - (directive === '' ? 1 : 2)
  if (first?.keyword !== keyword.toUpperCase() || first.line + offset !== line.line) return false
  // Where the file ends on a continuation, dockerfile-ast counts the empty line after the last line break.
  if (!line.open && first.endLine + offset !== line.endLine) return false
  return second === undefined ? next === undefined : second.line + offset === next?.line
}

/**
 * What dockerfile-ast 0.7.1 gets wrong: it sees heredocs in quoted text and misses `<< EOF`; it takes `\\` at the end
 * of a line for a continuation, and a lone carriage return for a line break; and it takes a comment below `RUN\` for
 * part of the keyword.
 */
function isMisread(part: string): boolean {
  return part.includes('<<') || /\r(?!\n)|(?:\\\\|``)[ \t]*\r?$/m.test(part)
}

interface Span {
  readonly keyword: string
  /** From 1. */
  readonly line: number
  readonly endLine: number
}

function spansOf(text: string): readonly Span[] | undefined {
  try {
    return DockerfileParser.parse(text)
      .getInstructions()
      .map((instruction) => {
        const { start, end } = instruction.getRange()
        return { keyword: instruction.getKeyword(), line: start.line + 1, endLine: end.line + 1 }
      })
  } catch {
    return undefined
  }
}
