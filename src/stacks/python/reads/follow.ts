import type { Evidence } from '../../types.ts'
import { toldTo } from './call.ts'
import type { Modules } from './modules.ts'
import { type Runner, readCalls, runnerAt } from './runners.ts'
import type { Sink } from './sink.ts'
import type { Sources } from './world.ts'

/** A runner with the file that has it, and the command that it starts. */
export interface FoundRunner {
  readonly runner: Runner
  readonly file: string
  readonly evidence: Evidence
}

/** Runners that are followed; what more there are counts as opaque. */
const MOST = 40
/** Runners that are called by runners, and so on. */
const ROUNDS = 3

/** Reads the calls of functions that start what they are given, and gives the commands that those do not tell. */
export function followRunners(
  found: () => readonly FoundRunner[],
  sinks: ReadonlyMap<string, Sink>,
  sources: Sources,
  modules: Modules,
): readonly Evidence[] {
  const opaque: Evidence[] = []
  const seen = new Set<string>()
  let waiting = found()
  for (let round = 1; waiting.length > 0; round++) {
    for (const { runner, file, evidence } of waiting) {
      const key = `${file}\n${runner.name}\n${runner.parameter}`
      const known = seen.has(key)
      seen.add(key)
      if (!known && (seen.size > MOST || !isTold(runner, file, sinks, { sources, modules, deeper: round < ROUNDS })))
        opaque.push(evidence)
    }
    waiting = found()
  }
  return opaque
}

/** Whether every call tells what is started. `deeper`: a call by another runner counts as one that does, and is followed. */
function isTold(
  runner: Runner,
  own: string,
  sinks: ReadonlyMap<string, Sink>,
  { sources, modules, deeper }: { sources: Sources; modules: Modules; deeper: boolean },
): boolean {
  let calls = 0
  let unknown = false
  for (const [file, sink] of sinks) {
    if (sources.source(file)?.tokens.text.includes(runner.name) !== true) continue
    const evaluate = sources.evaluator(file)
    if (!evaluate) continue
    const isFrom = (module: string): boolean => modules.resolve(module, file)?.file === own
    readCalls(evaluate, runner, file === own, isFrom, (open) => {
      calls++
      const offset = evaluate.source.tokens.start(open - 1)
      return {
        ...toldTo(sink, offset),
        opaque: () => {
          const outer = deeper ? runnerAt(evaluate, open, runner.index) : undefined
          if (outer) sink.runner(outer, offset)
          else unknown = true
        },
      }
    })
  }
  return calls > 0 && !unknown
}
