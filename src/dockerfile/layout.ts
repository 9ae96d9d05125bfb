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
  const deeper = style.indent.startsWith('\t') ? '\t' : '    '
  return group(align(deeper, filled(command, style)))
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
