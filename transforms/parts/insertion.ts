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
