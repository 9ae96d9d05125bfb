import type { PythonFiles } from '../src/project/python/types.ts'

/** An application's files as a literal; `\0` is no text that can be read. */
export const filesOf = (texts: Readonly<Record<string, string>>): PythonFiles => ({
  paths: () => Object.keys(texts),
  has: (path) => Object.hasOwn(texts, path),
  read: (path) => (texts[path] === '\0' ? undefined : texts[path]),
})
