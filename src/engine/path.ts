import { access, constants, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { inside } from '../workspace/write.ts'

/** The program on PATH, as an absolute path. Relative entries of PATH are passed over, and programs that lie in `avoid`. */
export async function onPath(name: string, path: string, avoid: readonly string[]): Promise<string | undefined> {
  const avoided = await Promise.all(avoid.map((folder) => realpath(folder).catch(() => folder)))
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const program = join(folder, name)
    try {
      await access(program, constants.X_OK)
      if (!(await stat(program)).isFile()) continue
      const real = [await realpath(folder), await realpath(program)]
      if (!real.some((one) => avoided.some((other) => inside(other, one)))) return program
    } catch {
      // Not there, or not to be run.
    }
  }
  return undefined
}
