import type { RunInstruction } from '../../src/dockerfile/types.ts'
import { fold, scriptOf } from '../../src/image/run.ts'
import type { Step } from '../../src/image/types.ts'
import { parseScript } from '../../src/shell/parse.ts'

/** A command of a RUN as it stands in the file. */
export interface WrittenCommand {
  readonly words: readonly { readonly value: string; readonly start: number; readonly end: number }[]
  readonly start: number
  readonly end: number
}

/** Finds a step's command in the file; undefined where it is not written there as one piece (exec form, heredoc). */
export function writtenCommand(run: RunInstruction, step: Step): WrittenCommand | undefined {
  const script = scriptOf(run)
  const { at } = script
  if (!at) return undefined
  const alike = parseScript(script.text).commands.filter(
    ({ range }) => fold(script.text.slice(range.start, range.end)) === step.text,
  )
  // What is written once may run several times, in a loop.
  const command = alike.length === 1 ? alike[0] : alike[step.nth]
  if (!command) return undefined
  const words = command.words.map(({ value, range }) => ({ value, start: at(range.start), end: at(range.end - 1) + 1 }))
  const [first] = words
  const last = words.at(-1)
  return first && last ? { words, start: first.start, end: last.end } : undefined
}
