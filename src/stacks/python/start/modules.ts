import { clean, dirname } from '../../../project/path.ts'
import type { AppFiles } from '../../types.ts'

const joined = (root: string, path: string): string => (root === '' ? path : `${root}/${path}`)

/** A module's name, alone: importlib takes names that no import statement could have. */
export const MODULE = /^[\w-]+(?:\.[\w-]+)*$/

/** The file of a module, with the directory in which it was found; for a package its `__init__.py`. */
export interface FoundModule {
  readonly file: string
  readonly root: string
}

/** A dotted name in the first of the directories that has it. */
export function findModule(app: AppFiles, name: string, roots: readonly string[]): FoundModule | undefined {
  if (!MODULE.test(name)) return undefined
  const path = name.replaceAll('.', '/')
  for (const root of roots) {
    for (const ending of ['.py', '/__init__.py', '.pyx', '.so']) {
      const file = joined(root, path + ending)
      if (app.has(file)) return { file, root }
    }
  }
  return undefined
}

/** What `python -m NAME` runs: the module, or its package's `__main__`. */
export function findMain(app: AppFiles, name: string, roots: readonly string[]): FoundModule | undefined {
  return findModule(app, `${name}.__main__`, roots) ?? findModule(app, name, roots)
}

/** The directory above the packages that hold a file. */
export function rootOf(app: AppFiles, path: string): string {
  let root = dirname(path)
  while (root !== '' && app.has(`${root}/__init__.py`)) root = dirname(root)
  return root
}

/** Paths as PYTHONPATH has them, made relative to the application's directory; those outside of it are left out. */
export function searchPath(
  text: string | undefined,
  inside: (path: string) => string | undefined,
  separator = /:/,
): readonly string[] {
  if (text === undefined) return []
  return text.split(separator).flatMap((part) => {
    const path = part === '' ? undefined : inside(part)
    return path === undefined ? [] : [clean(path).replace(/^\.$/, '')]
  })
}
