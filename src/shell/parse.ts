import { parse, type ParsedScript, type Statement } from 'unbash'
import { recent } from '../memo/recent.ts'
import { findComments } from './comments.ts'
import { innerScript } from './inner.ts'
import type { Script, SimpleCommand } from './types.ts'
import { Walker, OUTSIDE, type Context } from './walk.ts'

/** Longest text that is read, in UTF-16 units: 99.99 % of real RUN bodies are under 16 KiB. */
const MAX_LENGTH = 64 * 1024
/** Longest chain of `sh -c "sh -c …"`. */
const MAX_NESTING = 6

/**
 * The body of a RUN (continuations joined or not) or a script file. Never throws: what is not understood, nested
 * `sh -c '…'` bodies included, is named in `errors`, and `commands` may then be empty.
 */
export function parseScript(text: string): Script {
  return remembered(text)
}

/** The same few scripts are asked for again and again while one Dockerfile is rewritten. */
const remembered = recent(200_000, (text) => parseNested(text, 0))

function parseNested(text: string, depth: number): Script {
  if (text.length > MAX_LENGTH) return failed(text, `longer than ${MAX_LENGTH / 1024} KiB`)
  if (depth > MAX_NESTING) return failed(text, 'shells nested too deeply')
  if (text.includes('\0')) return failed(text, 'holds a NUL character')
  try {
    return read(text, depth)
  } catch (error) {
    return failed(text, error instanceof RangeError ? 'nested too deeply' : 'not understood')
  }
}

const failed = (text: string, error: string): Script => ({
  text,
  commands: [],
  pieces: [],
  comments: [],
  errors: [error],
})

function read(text: string, depth: number): Script {
  const ast = parse(text)
  const walker = new Walker(text)
  walker.addErrors(ast)
  // What is broken is not walked: unbash parses the substitutions of recovered text again and again.
  if (walker.errors.length > 0) return { ...failed(text, ''), errors: walker.errors }
  const pieces = readPieces(ast, walker)
  const commands = pieces.flatMap((piece) => piece.commands)
  const errors = [...walker.errors]
  for (const command of commands) {
    const problem = templateText(command) ?? nestedError(command, depth)
    if (problem) errors.push(problem)
  }
  return { text, commands, pieces, comments: findComments(text, walker.covered), errors }
}

function readPieces(ast: ParsedScript, walker: Walker): Script['pieces'] {
  const pieces: Script['pieces'][number][] = []
  let before: Statement | undefined
  for (const [index, statement] of ast.commands.entries()) {
    const joined: SimpleCommand['joined'] = !before ? 'first' : before.background ? '&' : ';'
    const context: Context = { ...OUTSIDE, tolerated: index < ast.commands.length - 1 }
    walker.statement(statement, joined, context, (node, operator, run) => {
      const commands: SimpleCommand[] = []
      walker.into(commands, run)
      pieces.push({ range: { start: node.pos, end: node.end }, joined: operator, commands })
    })
    before = statement
  }
  return pieces
}

/** unbash takes `{{ name }}` and `{% if %}` for words: a lone mark, or one for a program, is a template's. */
function templateText(command: SimpleCommand): string | undefined {
  const program = command.words[0]?.raw ?? ''
  const mark = /^(\{\{|\{%|<%)/
  if (mark.test(program)) return `template text: ${program}`
  for (const word of command.words) if (word.raw === '{{' || word.raw === '{%') return `template text: ${word.raw}`
  return undefined
}

function nestedError(command: SimpleCommand, depth: number): string | undefined {
  const nested = innerScript(command)
  if (nested === undefined) return undefined
  const { errors } = parseNested(nested, depth + 1)
  return errors[0] === undefined ? undefined : `in ${command.words[0]?.value ?? 'sh'}: ${errors[0]}`
}
