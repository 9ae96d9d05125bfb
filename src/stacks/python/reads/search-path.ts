import { ANCHOR, HOLE, joinPaths, textsOf } from '../../common/values.ts'
import type { AppFiles } from '../../types.ts'
import { PAREN } from '../py/tokens.ts'
import { calleeAt } from './callee.ts'
import type { Sources } from './world.ts'

/** Functions that add a directory in which modules are found, with the argument's index. */
const ADDING: ReadonlyMap<string, number> = new Map([
  ['sys.path.append', 0],
  ['sys.path.insert', 1],
  ['site.addsitedir', 0],
])

/** Directories of the application that its sources give to `sys.path`. `directory`: where the application lies in the image. */
export function searchedBy(
  app: AppFiles,
  files: readonly string[],
  sources: Sources,
  directory: string | undefined,
): readonly string[] {
  const found = new Set<string>()
  for (const file of files) {
    if (app.read(file)?.includes('sys.path.') !== true) continue
    const evaluate = sources.evaluator(file)
    if (!evaluate) continue
    const { tokens } = evaluate.source
    for (let index = 0; index < tokens.length; index++) {
      const callee = tokens.kind(index) === PAREN ? calleeAt(evaluate, index) : undefined
      const at = ADDING.get(callee?.name ?? '')
      const value = at === undefined ? undefined : evaluate.arguments(index).positional[at]
      for (const written of value ? textsOf(value) : []) {
        const inside =
          directory !== undefined && written.startsWith(`${directory}/`)
            ? ANCHOR + written.slice(directory.length)
            : written
        const path = inside.startsWith(ANCHOR) ? inside : joinPaths([evaluate.place.cwd, inside])
        if (!path.includes(HOLE) && path.startsWith(`${ANCHOR}/`)) found.add(path.slice(2))
      }
    }
  }
  return [...found]
}
