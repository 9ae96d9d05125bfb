import type { PythonCommand, PythonFiles } from '../src/project/python/types.ts'
import { describe } from '../src/shell/describe.ts'
import { parseScript } from '../src/shell/parse.ts'

/** An application's files as a literal; `\0` is no text that can be read. */
export const filesOf = (texts: Readonly<Record<string, string>>): PythonFiles => ({
  paths: () => Object.keys(texts),
  has: (path) => Object.hasOwn(texts, path),
  read: (path) => (texts[path] === '\0' ? undefined : texts[path]),
})

/** What the shell makes of a line: `poetry install --only main`. */
export function commandOf(line: string): PythonCommand {
  const found = parseScript(line)
    .commands.flatMap((command) => [...describe(command)])
    .find((effect) => effect.type === 'python')
  if (found?.type !== 'python') throw new Error(`no install: ${line}`)
  return found
}
