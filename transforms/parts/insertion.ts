import type { Edit } from '../../src/types.ts'
import type { Instruction, Stage } from '../../src/dockerfile/types.ts'

/** Settings that may stand before the packages are installed, while the user is still root. */
const SETTINGS: ReadonlySet<Instruction['kind']> = new Set(['ARG', 'ENV', 'WORKDIR', 'LABEL', 'SHELL', 'MAINTAINER'])

/** The instruction after which a stage installs the packages that it needs: its FROM, and the settings that follow it. */
export function insertionPoint(stage: Stage): Instruction {
  let last: Instruction = stage.from
  for (const each of stage.instructions) {
    if (!SETTINGS.has(each.kind)) break
    last = each
  }
  return last
}

/** Deletions that touch become one. */
export function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && last.text === '' && edit.text === '' && edit.start <= last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) }
    else result.push(edit)
  }
  return result
}
