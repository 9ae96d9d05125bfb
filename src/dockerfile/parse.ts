import type { Dockerfile, FromInstruction, Instruction, Parsed, ParseError, Stage } from './types.ts'
import { recent } from '../memo/recent.ts'
import { crossCheck } from './cross-check.ts'
import { readInstruction } from './read.ts'
import { Refusal } from './refusal.ts'
import { type Split, split } from './split.ts'

/**
 * Reads a Dockerfile as BuildKit does, without losing a character of it. `ok: false` says where and why BuildKit
 * would refuse the file, or that it cannot be told where an instruction ends. Never throws.
 */
export function parseDockerfile(text: string): Parsed {
  return parsed(text)
}

/** A Dockerfile is parsed to find its context, and again with each change to its ignore file. */
const parsed = recent(5_000, (text): Parsed => {
  try {
    return { ok: true, dockerfile: read(text) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: located(text, error) }
    throw error
  }
})

interface Version {
  readonly parts: Split
  readonly instructions: readonly Instruction[]
}

/** Versions of one Dockerfile are parsed one after the other. */
let latest: Version | undefined

function read(text: string): Dockerfile {
  const replaced = text.indexOf('\uFFFD')
  if (replaced >= 0) throw new Refusal(replaced, 'the file is not UTF-8 text', 'Save it as UTF-8.')
  const before = latest
  const parts = split(text, before?.parts)
  if (parts.lines.length === 0) throw new Refusal(0, 'the file holds no instruction')
  const instructions = readAll(text, parts, before)
  latest = { parts, instructions }
  crossCheck(text, parts)
  return {
    text,
    eol: mostlyCrlf(text) ? '\r\n' : '\n',
    escape: parts.escape,
    directives: parts.directives,
    instructions,
    comments: parts.comments,
    stages: stagesOf(instructions),
  }
}

/** A line that the version before has as well stands at the same place, and need not be read again. */
function readAll(text: string, { lines, escape }: Split, before: Version | undefined): readonly Instruction[] {
  let stage = -1
  const instructions = lines.map((line, index) => {
    if (line.written.toUpperCase() === 'FROM') stage++
    const known = before?.parts.lines[index] === line ? before.instructions[index] : undefined
    const instruction = known ?? readInstruction(line, index, stage, escape, text)
    if (stage >= 0 || instruction.kind === 'ARG') return instruction
    throw new Refusal(line.range.start, `${instruction.kind} stands before the first FROM`, 'Only ARG may.')
  })
  if (stage >= 0) return instructions
  throw new Refusal(text.length, 'the file has no FROM')
}

function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const froms = instructions.filter((instruction): instruction is FromInstruction => instruction.kind === 'FROM')
  return froms.map((from, index) => {
    const own = instructions.slice(from.index + 1, froms[index + 1]?.index)
    const alias = from.alias?.raw.toLowerCase()
    return { index, from, instructions: own, ...(alias === undefined ? {} : { alias }) }
  })
}

function mostlyCrlf(text: string): boolean {
  let crlf = 0
  let all = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    all++
    if (text[at - 1] === '\r') crlf++
  }
  return crlf * 2 > all
}

function located(text: string, { offset, message, hint }: Refusal): ParseError {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  const feed = text.indexOf('\n', offset)
  const template = /\{\{|\{%|<%/.test(text.slice(start, feed < 0 ? undefined : feed))
  const advice = template ? 'The line holds template text: render the template first.' : hint
  return {
    line: before.split('\n').length,
    column: offset - start + 1,
    message,
    ...(advice === undefined ? {} : { hint: advice }),
  }
}
