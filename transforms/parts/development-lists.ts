import { removalRange } from '../../src/dockerfile/edit.ts'
import type { CopyInstruction, Instruction } from '../../src/dockerfile/types.ts'
import { dropOf } from '../../src/image/drops.ts'
import type { Facts, Image, Step } from '../../src/image/types.ts'
import type { Context, Edit, Skip } from '../../src/types.ts'

/** Installs of lists of development that leave a file, each with its RUN. */
export interface LeavingLists {
  readonly edits: readonly Edit[]
  readonly steps: ReadonlySet<Step>
  /** Instructions that leave whole. */
  readonly instructions: ReadonlySet<Instruction>
  readonly skips: readonly Skip[]
}

/** The RUNs that install lists of development which nothing uses, and the words of COPYs that bring these lists for them alone. */
export function leavingLists({ dockerfile, path: file, replay, facts }: Context): LeavingLists {
  const edits: Edit[] = []
  const skips: Skip[] = []
  const steps = new Set<Step>()
  const instructions = new Set<Instruction>()
  const lists = new Set<string>()
  for (const [index, image] of replay.stages.entries()) {
    for (const step of image.steps) {
      const told = step.stage === index ? facts.developmentInstalls?.get(step.key) : undefined
      const run = dockerfile.instructions[step.instruction]
      if (!told || !run) continue
      const beside = image.steps.some((each) => each !== step && each.instruction === step.instruction)
      if (!told.ok || beside) {
        const because = beside && told.ok ? 'its RUN does other work as well' : told.because
        skips.push({ line: step.line, because: `the list of development stays: ${because}` })
        continue
      }
      steps.add(step)
      instructions.add(run)
      edits.push({ file, ...removalRange(dockerfile, run), text: '' })
      for (const source of told.reads) lists.add(source)
    }
  }
  for (const copy of dockerfile.instructions) {
    if (copy.kind !== 'COPY' || lists.size === 0) continue
    const image = replay.stages[copy.stage]
    const leaving = image ? sourcesLeaving(copy, lists, image, facts) : []
    if (leaving.length === 0) continue
    if (leaving.length === copy.sources.length) {
      instructions.add(copy)
      edits.push({ file, ...removalRange(dockerfile, copy), text: '' })
    } else
      for (const { start, end } of leaving) edits.push({ file, start, end: blankAfter(dockerfile.text, end), text: '' })
  }
  return { edits, steps, instructions, skips }
}

/** Words of a COPY that name such lists, where these may leave the image or another line brings them again. */
function sourcesLeaving(copy: CopyInstruction, lists: ReadonlySet<string>, { files }: Image, facts: Facts) {
  if (copy.from !== undefined || copy.json || copy.heredocs.length > 0) return []
  return copy.sources.flatMap(({ value, range }) => {
    const source = value.replace(/^(?:\.?\/)+/, '')
    if (!lists.has(source)) return []
    const own = [...files].filter(
      ([, { origin, line }]) => origin.type === 'context' && origin.path === source && line === copy.line,
    )
    return own.every(([path, entry]) => dropOf(path, entry, facts) !== undefined) ? [range] : []
  })
}

/** A word leaves with the blanks behind it. */
const blankAfter = (text: string, end: number): number =>
  end + (/^[ \t]+(?:\\[ \t]*\r?\n[ \t]*)?/.exec(text.slice(end))?.[0].length ?? 0)
