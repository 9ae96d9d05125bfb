import type { Doc } from 'prettier'
import { builders, printer } from 'prettier/doc'
import type { Style } from './style.ts'

const { align, fill, group, hardline, ifBreak, join, line, literalline } = builders

/** Columns that a new instruction may take. */
const width = 100

/** A command of a RUN: as text, which stays whole, or as words, between which a long line may break. */
export type Command = string | readonly string[]

/**
 * `RUN` with its flags and commands, in one line if it fits, else one command a line. Without a line break at the end;
 * nothing in the commands is quoted or escaped.
 */
export function layoutRun(commands: readonly Command[], style: Style, flags: readonly string[] = []): string {
  const keyword = style.keyword === 'lower' ? 'run' : 'RUN'
  const chain = commands.map((command) => (typeof command === 'string' ? command : command.join(' ')))
  const flat = [keyword, ...flags, chain.join(' && ')].join(' ')
  if (flat.length <= width && !flat.includes('\n')) return flat
  const next = [` ${style.escape}`, hardline]
  const between = style.and === 'start' ? [next, '&& '] : [' &&', next]
  const body = [
    join(next, [
      ...flags,
      join(
        between,
        commands.map((command) => commandDoc(command, style)),
      ),
    ]),
  ]
  return render([keyword, ' ', align(style.indent, body)], style)
}

/**
 * What to put behind a command of a RUN, which stands in `text` from `start` to `end`, so that it has these words too: on its last
 * line as far as they fit, or each on a line of its own where its own words are.
 */
export function layoutMore(text: string, { start, end }: Place, words: readonly string[], style: Style): string {
  const last = lineAt(text, end)
  const begun = lineAt(text, start)
  const goesOn = begun.from < last.from
  const before = lineAt(text, Math.max(last.from - 1, 0))
  const alone = goesOn && isOneWord(last.text) && (isOneWord(before.text) || endsInOption(before.text))
  const blank = /^[ \t]*/.exec(goesOn ? last.text : begun.text)?.[0] ?? ''
  const indent = goesOn ? blank : `${blank || style.indent}${deeperThan(style)}`
  const next = ` ${style.escape}${style.eol}${indent}`
  if (alone) return words.map((word) => next + word).join('')
  const flat = ` ${words.join(' ')}`
  let column = end - last.from
  if (column + flat.length <= width) return flat
  const room = width - ` ${style.escape}`.length
  return words
    .map((word) => {
      const fits = column + 1 + word.length <= room
      column = (fits ? column + 1 : indent.length) + word.length
      return (fits ? ' ' : next) + word
    })
    .join('')
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The line that holds a place of a text, and where it begins. */
function lineAt(text: string, place: number): { readonly from: number; readonly text: string } {
  const from = text.lastIndexOf('\n', place - 1) + 1
  const end = text.indexOf('\n', place)
  return { from, text: text.slice(from, end < 0 ? text.length : end) }
}

/** Whether a line of a command has one word, beside what joins it to the next. */
const isOneWord = (line: string): boolean => /^\s*[^\s\\`]+\s*(?:(?:&&|;)\s*)?[\\`]?\s*$/.test(line)

/** Whether a line of a command ends before what it installs: `apt-get install -y \`. */
const endsInOption = (line: string): boolean => /\s(?:-\S+|install|add)\s*[\\`]?\s*$/.test(line)

const deeperThan = ({ indent }: Style): string => (indent.startsWith('\t') ? '\t' : '    ')

/** `COPY` of words: flags, sources, destination. In JSON form where a path holds white space. */
export function layoutCopy(words: readonly string[], style: Style): string {
  const keyword = style.keyword === 'lower' ? 'copy' : 'COPY'
  const paths = words.findIndex((word) => !word.startsWith('--'))
  const flags = paths < 0 ? words : words.slice(0, paths)
  const args = paths < 0 ? [] : words.slice(paths)
  const json = args.some((word) => /\s/.test(word))
  const written = json ? [`[${args.map((word) => JSON.stringify(word)).join(', ')}]`] : args
  const flat = [keyword, ...flags, ...written].join(' ')
  if (flat.length <= width) return flat
  return render([keyword, ' ', align(style.indent, filled([...flags, ...written], style))], style)
}

function commandDoc(command: Command, style: Style): Doc {
  if (typeof command === 'string') return join(literalline, command.split(/\r?\n/))
  return group(align(deeperThan(style), filled(command, style)))
}

/** Words on as few lines as they fit. */
function filled(words: readonly string[], style: Style): Doc {
  const space: Doc = [ifBreak(` ${style.escape}`, ''), line]
  // A line that begins with # would be dropped as a comment.
  return fill(words.flatMap((word, index) => (index === 0 ? [word] : [word.startsWith('#') ? ' ' : space, word])))
}

function render(doc: Doc, { eol, escape }: Style): string {
  // A line that goes on needs room for the escape and the space before it.
  const printWidth = width - ` ${escape}`.length
  const options = { printWidth, tabWidth: 4, useTabs: false }
  const { formatted } = printer.printDocToString(doc, options)
  return eol === '\r\n' ? formatted.replaceAll('\n', '\r\n') : formatted
}
