import { kindOf } from '../../../project/kinds.ts'
import type { AppFiles } from '../../types.ts'

/** Directories that hold no source of the application. */
const ELSEWHERE = /(?:^|\/)(?:\.[^/]+|venv|env|site-packages|node_modules|__pycache__|bower_components)\//

/** Tests, documents' configuration and tools of the repository: nothing imports them when the program runs. */
const ASIDE =
  /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest|tests|noxfile|fabfile|setup|versioneer|ez_setup|dodo|pavement)\.py$|^(?:docs?|examples?|benchmarks?|[^/]*_tests?)\/|(?:^|\/)(?:docs?\/(?:source\/)?conf\.py|testing\/)/

/** Whether a file may be a source of the application. */
export const isSource = (app: AppFiles, path: string): boolean => {
  if (ELSEWHERE.test(path)) return false
  if (/\.pyw?$/.test(path)) return true
  return !path.slice(path.lastIndexOf('/') + 1).includes('.') && hasShebang(app.read(path))
}

/** Whether a source is read though nothing names it. */
export const isProgram = (path: string): boolean => !ASIDE.test(path) && kindOf(path) !== 'test'

/** The modules of the program, each with its text. */
export function* programTexts(app: AppFiles): Iterable<readonly [path: string, text: string]> {
  for (const path of app.paths()) {
    const text = path.endsWith('.py') && isProgram(path) ? app.read(path) : undefined
    if (text !== undefined) yield [path, text]
  }
}

const hasShebang = (text: string | undefined): boolean =>
  text?.startsWith('#!') === true && /^#!.*\bpy(?:thon|py)/.test(text.slice(0, 100))
