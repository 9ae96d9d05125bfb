import { layoutCopy } from '../../src/dockerfile/layout.ts'
import { styleOf } from '../../src/dockerfile/style.ts'
import type { CopyInstruction, Dockerfile, Instruction, Range, RunInstruction } from '../../src/dockerfile/types.ts'
import { missingOnSlim } from '../../src/image/programs.ts'
import { fold, scriptOf } from '../../src/image/run.ts'
import type { Image, Step } from '../../src/image/types.ts'
import { carriedPaths } from '../../src/knowledge/carried.ts'
import { parseScript } from '../../src/shell/parse.ts'

/** A RUN whose last command makes state that the run stage copies, since it has not the program and cannot install it. */
export interface CarriedState {
  readonly paths: readonly string[]
  /** The part of the RUN, as offsets of the file, that the run stage repeats; undefined where nothing is left. */
  readonly rest: Range | undefined
}

/** The RUNs, by index, whose state a run stage on the slim image copies. */
export function carriedStates(instructions: readonly Instruction[], image: Image): ReadonlyMap<number, CarriedState> {
  const found = new Map<number, CarriedState>()
  const missing = missingOnSlim(image).filter(({ owner }) => owner === undefined)
  if (missing.length === 0) return found
  for (const run of instructions) {
    if (run.kind !== 'RUN' || run.flags.length > 0) continue
    const steps = image.steps.filter(({ instruction }) => instruction === run.index)
    const state = stateOf(
      run,
      steps,
      new Set(missing.filter(({ line }) => line === run.line).map(({ program }) => program)),
    )
    if (state) found.set(run.index, state)
  }
  return found
}

function stateOf(run: RunInstruction, steps: readonly Step[], missing: ReadonlySet<string>): CarriedState | undefined {
  const last = steps.at(-1)
  const [program] = last?.effects.flatMap((effect) => (effect.type === 'derived' ? [effect.program] : [])) ?? []
  const paths = program === undefined ? undefined : carriedPaths(program)
  if (!last || !paths || last.effects.length > 1 || last.conditional || last.user !== 'root') return undefined
  const others = steps.slice(0, -1)
  const plain = others.every(({ work, conditional }) => (work === 'system' || work === 'nothing') && !conditional)
  if (!plain || others.some(({ programs }) => programs.some((each) => missing.has(each)))) return undefined
  const { text, at } = scriptOf(run)
  const { pieces, commands } = parseScript(text)
  const piece = pieces.at(-1)
  if (!at || !piece || fold(text.slice(piece.range.start, piece.range.end)) !== last.text) return undefined
  if (pieces.length !== commands.length || pieces.some(({ joined }) => joined !== 'first' && joined !== '&&'))
    return undefined
  const before = pieces.at(-2)
  return { paths, rest: before && { start: run.range.start, end: at(before.range.end - 1) + 1 } }
}

/** The lines of the run stage for such a RUN; `stage` is the one that has run it. */
export function carriedLines(dockerfile: Dockerfile, { paths, rest }: CarriedState, stage: string): string[] {
  const style = styleOf(dockerfile)
  return [
    ...paths.map((path) => layoutCopy([`--from=${stage}`, path, path], style)),
    ...(rest === undefined ? [] : [dockerfile.text.slice(rest.start, rest.end)]),
  ]
}

/** Whether a COPY brings what a command above the install makes state of the system of: certificates, libraries, fonts. */
export function makesState({ line, index }: CopyInstruction, image: Image, run: RunInstruction): boolean {
  return image.steps.some(
    ({ effects, touches, instruction }) =>
      instruction > index &&
      instruction < run.index &&
      effects.some(({ type }) => type === 'derived') &&
      [...touches].some((path) => image.files.get(path)?.line === line),
  )
}
