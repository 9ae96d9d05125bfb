import type { Directive, Heredoc, Logical, Range } from './types.ts'
import { isBlank, skipSpaces } from './characters.ts'
import { type DirectiveReader, directiveReader } from './directives.ts'
import { splitFlags, type WrittenFlag } from './flags.ts'
import { heredocsOf } from './heredoc.ts'
import { jsonForm } from './json-form.ts'
import { joiner, trim } from './logical.ts'
import { Refusal } from './refusal.ts'

/** One instruction as BuildKit's line scanner sees it: keyword, flags, and the rest unread. */
export interface Line {
  readonly range: Range
  readonly line: number
  readonly endLine: number
  readonly written: string
  readonly args: Logical
  readonly body: Logical
  readonly flags: readonly WrittenFlag[]
  readonly heredocs: readonly Heredoc[]
  readonly comments: readonly Range[]
  /** Whether the file ends while the instruction is being continued. */
  readonly open: boolean
  /** Whether it has no comment, blank line or white space after the escape inside a continuation, and no heredoc. */
  readonly plain: boolean
}

export interface Split {
  readonly text: string
  readonly lines: readonly Line[]
  readonly directives: readonly Directive[]
  readonly comments: readonly Range[]
  readonly escape: '\\' | '`'
}

/** A physical line: `[start, end)` without its line break, which ends at `next`. */
interface Physical {
  readonly start: number
  readonly end: number
  readonly next: number
}

interface Scanner {
  readonly text: string
  at: number
  /** Number of the line that was read last, from 1. */
  line: number
}

/**
 * Splits a Dockerfile into instructions as BuildKit does (frontend/dockerfile/parser/parser.go, Parse): comments,
 * blank lines, continuations, heredocs, parser directives. Throws a {@link Refusal} for an open heredoc, a bad
 * directive and a line that is too long. Of `before`, another version of the file, instructions above the first difference
 * are taken as they are.
 */
export function split(text: string, before?: Split): Split {
  const { lines, at, line } = before ? linesInCommon(text, before) : { lines: [], at: 0, line: 0 }
  const resumed = lines.length > 0 ? before : undefined
  const scanner: Scanner = { text, at: at === 0 && text.startsWith('\uFEFF') ? 1 : at, line }
  const directives = directiveReader(resumed)
  const comments: Range[] = resumed?.comments.filter(({ end }) => end < at) ?? []
  for (let physical = read(scanner); physical !== undefined; physical = read(scanner)) {
    const start = skipSpaces(text, physical.start, physical.end)
    const range = { start, end: physical.end }
    if (directives.read(text.slice(start, physical.end), range, scanner.line)) continue
    if (start === physical.end) continue
    if (text[start] === '#') comments.push(range)
    else lines.push(readInstruction(scanner, range, directives))
  }
  return { text, lines, directives: directives.found(), comments, escape: directives.escape() }
}

/** The instructions above the first difference, and where what follows them begins. */
function linesInCommon(text: string, before: Split): { lines: Line[]; at: number; line: number } {
  const shorter = Math.min(text.length, before.text.length)
  let same = 0
  while (same < shorter && text.charCodeAt(same) === before.text.charCodeAt(same)) same++
  const lines: Line[] = []
  let at = 0
  for (const line of before.lines) {
    const feed = before.text.indexOf('\n', line.range.end)
    if (line.open || feed < 0 || feed >= same) break
    lines.push(line)
    at = feed + 1
  }
  return { lines, at, line: lines.at(-1)?.endLine ?? 0 }
}

function read(scanner: Scanner): Physical | undefined {
  const { text, at: start } = scanner
  if (start >= text.length) return undefined
  const feed = text.indexOf('\n', start)
  const next = feed < 0 ? text.length : feed + 1
  let end = feed < 0 ? text.length : feed
  if (tooLong(text, start, end)) {
    throw new Refusal(start, 'the line is longer than the 65,535 bytes that BuildKit reads', 'Break the line up.')
  }
  while (end > start && text[end - 1] === '\r') end--
  scanner.at = next
  scanner.line++
  return { start, end, next }
}

/** BuildKit scans with bufio.MaxScanTokenSize; a UTF-16 unit takes up to three bytes of UTF-8. */
function tooLong(text: string, start: number, end: number): boolean {
  const limit = 65_535
  if ((end - start) * 3 <= limit) return false
  return end - start > limit || new TextEncoder().encode(text.slice(start, end)).length > limit
}

function readInstruction(scanner: Scanner, first: Range, directives: DirectiveReader): Line {
  const { text } = scanner
  const line = scanner.line
  const escape = directives.escape()
  const joined = joiner(text)
  const comments: Range[] = []
  let end = first.end
  let plain = true
  let cut = continuation(text, first.start, first.end, escape)
  joined.add(first.start, cut ?? first.end)
  while (cut !== undefined) {
    if (cut + 1 !== end) plain = false
    const physical = read(scanner)
    if (physical === undefined) break
    end = physical.end
    const start = skipSpaces(text, physical.start, physical.end)
    if (text[start] === '#' && start < end) comments.push({ start, end })
    if (start === end || text[start] === '#') {
      plain = false
      continue
    }
    cut = continuation(text, physical.start, end, escape)
    joined.add(physical.start, cut ?? end)
  }
  const command = splitCommand(joined.done(), escape)
  const { written, args, body, flags } = command
  const heredocs = readHeredocs(scanner, command, escape, first.start)
  const last = heredocs.at(-1)?.range.end ?? end
  const range = { start: first.start, end: last }
  const open = cut !== undefined
  plain = plain && !open && heredocs.length === 0
  return { written, args, body, flags, range, line, endLine: scanner.line, heredocs, comments, open, plain }
}

/** Where the escape stands that continues a line; undefined where nothing does. `\\` at the end continues nothing. */
function continuation(text: string, start: number, end: number, escape: string): number | undefined {
  let at = end - 1
  while (at >= start && (text[at] === ' ' || text[at] === '\t')) at--
  if (at < start || text[at] !== escape) return undefined
  return at > start && text[at - 1] === escape ? undefined : at
}

/** A joined line, parted: `RUN`, its flags, the rest. */
export interface Command {
  readonly whole: string
  readonly written: string
  readonly args: Logical
  readonly body: Logical
  readonly flags: readonly WrittenFlag[]
}

/** Parts a joined line as BuildKit's splitCommand does. */
export function splitCommand(joined: Logical, escape: string): Command {
  const line = trim(joined)
  const { text } = line
  let end = 0
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++
  let start = end
  while (start < text.length && isBlank(text.charCodeAt(start))) start++
  const args = trim(line.slice(end))
  const written = text.slice(0, end)
  // Other white space than blanks hides flags from BuildKit.
  const { flags, body } = text.startsWith('--', start) ? splitFlags(args, escape) : { flags: [], body: args }
  return { whole: text, written, args, flags, body }
}

/** Whether BuildKit looks for heredocs: RUN, COPY and ADD in other than exec form, ONBUILD of those. */
function takesHeredocs(command: Command, escape: string): boolean {
  const inner = command.written.toUpperCase() === 'ONBUILD' ? splitCommand(command.body, escape) : command
  return /^(?:RUN|COPY|ADD)$/i.test(inner.written) && jsonForm(inner.body).kind === 'none'
}

function readHeredocs(scanner: Scanner, command: Command, escape: string, start: number): readonly Heredoc[] {
  if (!command.whole.includes('<<') || !takesHeredocs(command, escape)) return []
  const { starts, error } = heredocsOf(command.whole)
  if (error !== undefined) throw new Refusal(start, `the delimiter of a heredoc cannot be read: ${error}`)
  return starts.map((announced) => {
    const from = scanner.at
    for (let physical = read(scanner); physical !== undefined; physical = read(scanner)) {
      let at = physical.start
      while (announced.stripTabs && scanner.text[at] === '\t') at++
      if (scanner.text.slice(at, physical.end) !== announced.delimiter) continue
      const body = scanner.text.slice(from, physical.start)
      const { delimiter, expand, stripTabs } = announced
      return { delimiter, expand, stripTabs, body, range: { start: from, end: physical.end } }
    }
    const hint = `End it with a line that holds ${announced.delimiter} alone.`
    throw new Refusal(start, `the heredoc <<${announced.delimiter} is not closed`, hint)
  })
}
