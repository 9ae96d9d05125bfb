import type { Dockerfile, Instruction } from '../dockerfile/types.ts'
import { lineage } from './base.ts'
import type { Layer } from './types.ts'

/** The instruction of a Dockerfile that made a layer. */
export interface LayerLine {
  /** First line, from 1. */
  readonly line: number
  /** The instruction on one line, comments left out. */
  readonly text: string
}

/**
 * The line of each layer of an image; undefined for the layers of its base, and where the engine's words are not those of any
 * instruction. Works from the last layer back: the base's layers come first, and layers without files may be left out.
 */
export function layerLines(dockerfile: Dockerfile, layers: readonly Layer[]): (LayerLine | undefined)[] {
  const instructions = chain(dockerfile)
  const lines: (LayerLine | undefined)[] = layers.map(() => undefined)
  let end = instructions.length
  for (let layer = layers.length - 1; layer >= 0 && end > 0; layer--) {
    const by = words(layers[layer]?.by ?? '')
    const index = instructions.slice(0, end).findLastIndex((instruction) => made(instruction, by))
    const instruction = instructions[index]
    if (instruction === undefined) continue
    lines[layer] = lineOf(instruction)
    end = index
  }
  return lines
}

/** The FROM of the image that the last stage starts from. */
export function baseLine(dockerfile: Dockerfile): LayerLine | undefined {
  const [outermost] = lineage(dockerfile)
  return outermost && lineOf(outermost.from)
}

const chain = (dockerfile: Dockerfile): Instruction[] => lineage(dockerfile).flatMap(({ instructions }) => instructions)

function lineOf({ line, written, args }: Instruction): LayerLine {
  return { line, text: `${written} ${args.text}`.replace(/\s+/g, ' ').trim() }
}

/** The engine's words on one line: without what the older builder and BuildKit put around the instruction. */
function words(by: string): string {
  return by
    .replace(/\s+/g, ' ')
    .replace(/^\/bin\/sh -c #\(nop\) /, '')
    .replace(/ ?# buildkit$/, '')
    .trim()
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Whether an instruction can have made a layer. Variables in it are taken to be whatever the layer says. */
function made(instruction: Instruction, by: string): boolean {
  // The older builder writes a RUN as the command alone, its build arguments in front: `|1 A=b /bin/sh -c npm ci`.
  const keyword = /^([A-Z]+) /.exec(`${by} `)?.[1] ?? 'RUN'
  if (instruction.kind !== keyword) return false
  switch (instruction.kind) {
    case 'RUN': {
      const { command } = instruction
      const text = command.form === 'exec' ? command.argv.join(' ') : command.script.text
      return by.endsWith(folded(text))
    }
    case 'COPY':
    case 'ADD': {
      const to = instruction.destination.raw
      return to.includes('$') || by.endsWith(` ${instruction.destination.value}`) || / in \S+$/.test(by)
    }
    case 'WORKDIR':
    case 'USER':
      return instruction.value.raw.includes('$') || by.endsWith(instruction.value.value)
    case 'ENV':
    case 'LABEL':
      return instruction.pairs.every(({ key }) => by.includes(key))
    default:
      return true
  }
}
