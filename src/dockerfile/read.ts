import type { Base, Instruction, Keyword } from './types.ts'
import type { Line } from './split.ts'
import type { Reading } from './read-base.ts'
import { readCommand, readHealthcheck, readOnbuild, readRun, readShell } from './read-commands.ts'
import { readCopy, readFrom } from './read-files.ts'
import { readArg, readEnv, readExpose, readValue, readVolume } from './read-values.ts'
import { Refusal } from './refusal.ts'

/** The instructions of the Dockerfile reference (docs.docker.com/reference/dockerfile). */
export const keywords: readonly Keyword[] = [
  'FROM',
  'RUN',
  'COPY',
  'ADD',
  'ENV',
  'ARG',
  'LABEL',
  'USER',
  'WORKDIR',
  'VOLUME',
  'EXPOSE',
  'CMD',
  'ENTRYPOINT',
  'HEALTHCHECK',
  'ONBUILD',
  'SHELL',
  'STOPSIGNAL',
  'MAINTAINER',
]
const known: ReadonlySet<string> = new Set(keywords)

/** Reads one line as the instruction that it is. Throws a {@link Refusal}. */
export function readInstruction(line: Line, index: number, stage: number, escape: string, text: string): Instruction {
  const keyword = keywordOf(line)
  const { written, range, endLine, args, body, flags, heredocs, comments } = line
  const base: Base = {
    index,
    written,
    range,
    line: line.line,
    endLine,
    args,
    body,
    flags,
    heredocs,
    comments,
    stage,
    ...(line.open ? { open: true } : {}),
  }
  const reading: Reading = { keyword, line, base, escape }
  switch (keyword) {
    case 'FROM':
      return readFrom(reading)
    case 'RUN':
      return readRun(reading, text)
    case 'COPY':
    case 'ADD':
      return readCopy(reading, keyword)
    case 'ENV':
    case 'LABEL':
      return readEnv(reading, keyword)
    case 'ARG':
      return readArg(reading)
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      return readValue(reading, keyword)
    case 'VOLUME':
      return readVolume(reading)
    case 'EXPOSE':
      return readExpose(reading)
    case 'SHELL':
      return readShell(reading)
    case 'CMD':
    case 'ENTRYPOINT':
      return readCommand(reading, keyword)
    case 'HEALTHCHECK':
      return readHealthcheck(reading)
    case 'ONBUILD':
      return readOnbuild(reading)
  }
}

function keywordOf(line: Line): Keyword {
  const upper = line.written.toUpperCase()
  if (isKeyword(upper)) return upper
  const near = keywords.find((keyword) => within(keyword, upper, 2))
  const hint =
    near === undefined
      ? 'Where it belongs to the command above, the line above must end with a continuation.'
      : `Is ${near} meant?`
  throw new Refusal(line.range.start, `unknown instruction ${line.written.slice(0, 40)}`, hint)
}

function isKeyword(text: string): text is Keyword {
  return known.has(text)
}

/** Whether two words are at most `limit` edits apart (Levenshtein). */
function within(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return (row[b.length] ?? limit + 1) <= limit
}
