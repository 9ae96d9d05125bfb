import { applyEdits } from '../../src/dockerfile/edit.ts'
import { parseDockerfile } from '../../src/dockerfile/parse.ts'
import type { Dockerfile, Instruction, Range } from '../../src/dockerfile/types.ts'

/** A Dockerfile with one thing taken away that the image needs. */
export interface Mutation {
  /** `line 14: COPY --from=build /app/dist ./dist`. */
  readonly what: string
  readonly text: string
}

function without(dockerfile: Dockerfile, { start, end }: Range): string {
  return applyEdits(dockerfile.text, [{ file: '', start, end, text: '' }])
}

/** An instruction with its line break. */
function whole({ text }: Dockerfile, { range }: Instruction): Range {
  const after = /^[ \t]*\r?\n?/.exec(text.slice(range.end))?.[0].length ?? 0
  return { start: range.start, end: range.end + after }
}

const installs = /\b(?:apt(?:-get)?\s+(?:-\S+\s+)*install|apk\s+(?:-\S+\s+)*add)\s+/g
const packageWord = /^(?:--?[\w-]+(?:=\S+)?|[a-z0-9][a-z0-9+.-]+(?:=\S+)?)/

/** Ranges of the package names that `apt-get install` or `apk add` names in an instruction, each with the blanks before it. */
function packagesIn(instruction: Instruction): { name: string; range: Range }[] {
  if (instruction.kind !== 'RUN' || instruction.command.form !== 'shell') return []
  const { args } = instruction
  const found: { name: string; range: Range }[] = []
  for (const match of args.text.matchAll(installs)) {
    let at = match.index + match[0].length
    for (;;) {
      const word = packageWord.exec(args.text.slice(at))?.[0]
      if (word === undefined) break
      if (!word.startsWith('-'))
        found.push({ name: word, range: { start: args.at(at), end: args.at(at + word.length) } })
      at += word.length
      at += /^\s*/.exec(args.text.slice(at))?.[0].length ?? 0
    }
  }
  return found
}

/**
 * Takes away, in turn, each COPY --from, ENV, ARG, USER, --chown flag and package of a run stage. Nothing for a file that
 * cannot be read.
 */
export function mutations(text: string): Mutation[] {
  const parsed = parseDockerfile(text)
  if (!parsed.ok) return []
  const { dockerfile } = parsed
  const last = dockerfile.stages.length - 1
  const out: Mutation[] = []
  for (const instruction of dockerfile.instructions) {
    const told = (what: string): string => `line ${instruction.line}: ${what}`
    const line = text.slice(instruction.range.start, instruction.range.end)
    const isCopyFrom = (instruction.kind === 'COPY' || instruction.kind === 'ADD') && instruction.from !== undefined
    if (isCopyFrom || ['ENV', 'ARG', 'USER'].includes(instruction.kind)) {
      out.push({ what: told(line), text: without(dockerfile, whole(dockerfile, instruction)) })
    }
    for (const flag of instruction.flags) {
      if (flag.name !== 'chown') continue
      out.push({ what: told(`--chown of ${line}`), text: without(dockerfile, flag.range) })
    }
    if (instruction.stage !== last) continue
    for (const { name, range } of packagesIn(instruction)) {
      out.push({ what: told(`package ${name}`), text: without(dockerfile, range) })
    }
  }
  return out
}

/** A small generator of numbers that are the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const scraps = [
  '\\',
  '\n',
  '\r\n',
  '"',
  "'",
  '$',
  '${',
  '<<EOF\n',
  '#',
  '`',
  '[',
  '&&',
  ' ',
  '\t',
  '\0',
  '--from=',
  'ONBUILD ',
  'é',
  '🐳',
  '\ud800',
]

/** Damaged copies of a text: cut short, with lines taken out or doubled, with scraps put in; the same ones every time. */
export function damaged(text: string, count: number): string[] {
  const next = random(text.length)
  const place = (): number => Math.floor(next() * (text.length + 1))
  return Array.from({ length: count }, (_, index) => {
    const at = place()
    if (index % 4 === 0) return text.slice(0, at)
    if (index % 4 === 1) return text.slice(0, at) + (scraps[Math.floor(next() * scraps.length)] ?? '') + text.slice(at)
    if (index % 4 === 2) return text.slice(0, at) + text.slice(place())
    const lines = text.split('\n')
    lines.splice(Math.floor(next() * lines.length), 1)
    return lines.join('\n')
  })
}
