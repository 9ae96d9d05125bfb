import { withoutGenerated } from '../image/generated.ts'
import type { Interpreter, Replay } from '../image/types.ts'
import type { Project } from '../project/types.ts'
import type { Detection, Stack } from '../types.ts'
import { node } from './node/stack.ts'
import { python } from './python/stack.ts'

export const stacks: readonly Stack[] = [node, python]

/** The ecosystem of an image, with the evidence in one line. */
export function detect(replay: Replay, project: Project): { stack: Stack; detection: Detection } | undefined {
  for (const stack of stacks) {
    const detection = stack.detect(replay, project)
    if (detection) return { stack, detection }
  }
  return undefined
}

/** The same for an original that is known: what its installs generate is left out where whatever reads it makes it anew. */
export function settledInterpreter(known: Interpreter, replay: Replay, project: Project, path: string): Interpreter {
  return withoutGenerated(known, new Set(stacks.flatMap(({ remade }) => [...(remade?.(replay, project, path) ?? [])])))
}

/** What every known ecosystem says of its own commands. */
export function interpreterOf(project: Project): Interpreter {
  const all = stacks.map((stack) => stack.interpreter(project))
  return {
    outcome(effect, at) {
      for (const each of all) {
        const told = each.outcome(effect, at)
        if (told) return told
      }
      return undefined
    },
  }
}
