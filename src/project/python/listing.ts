import type { PythonFiles } from './types.ts'

/** Whether a path leads out of the directory that the command runs in: `/app`, `../lib`. */
const isOutside = (directory: string): boolean => /^(?:\/|\.\.(?:\/|$))/.test(directory)

/** The files below a directory, by paths relative to it. */
export function* listBelow(app: PythonFiles, directory: string): Iterable<string> {
  if (isOutside(directory)) return yield* app.outside?.(directory) ?? []
  const prefix = directory === '' || directory === '.' ? '' : `${directory}/`
  for (const path of app.paths()) if (path.startsWith(prefix)) yield path.slice(prefix.length)
}

/** Whether the files below a directory can be listed. */
export const canList = (app: PythonFiles, directory: string): boolean =>
  !isOutside(directory) || app.outside !== undefined
