import type { AppFiles, Evidence } from '../types.ts'
import { Expander } from './scripts/expand.ts'
import type { At, Commands, ExpandOptions } from './scripts/types.ts'
import { plain } from './scripts/words.ts'

/** A command of an image: exec form, or a line for the shell. */
export type AppCommandLine =
  { readonly form: 'exec'; readonly argv: readonly string[] } | { readonly form: 'shell'; readonly text: string }

export interface AppCommand {
  readonly command: AppCommandLine
  /** Relative to the application's directory; `''` is that directory. */
  readonly cwd: string
  readonly evidence: Evidence
}

/**
 * Follows commands through package managers, npm scripts with their hooks, shells, entry scripts and process managers,
 * down to the programs that run. Safe against cycles; what is not understood is in `unknown`.
 */
export function expandCommands(app: AppFiles, commands: readonly AppCommand[], options: ExpandOptions): Commands {
  const expander = new Expander(app, options)
  for (const { command, cwd, evidence } of commands) {
    const at: At = { cwd, evidence, env: new Map(), args: [[]], bins: false, depth: 0 }
    if (command.form === 'exec') expander.words(command.argv.map(plain), at)
    else expander.text(command.text, at)
  }
  return expander.result()
}

export type { Commands, ExpandOptions } from './scripts/types.ts'
export type { Leaf } from './scripts/words.ts'
