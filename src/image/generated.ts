import type { Interpreter } from './types.ts'

/** Takes commands that generate files of the source, where all of these are made anew before anything reads them, for the rest of their work. */
export function withoutGenerated(interpreter: Interpreter, remade: ReadonlySet<string>): Interpreter {
  if (remade.size === 0) return interpreter
  return {
    outcome(effect, at) {
      const told = interpreter.outcome(effect, at)
      const { generated } = told ?? {}
      return generated?.paths.every((path) => remade.has(path)) ? generated.apart : told
    },
  }
}
