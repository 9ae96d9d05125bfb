import { constants, type Dirent } from 'node:fs'
import { chmod, copyFile, lstat, mkdir, readdir, readlink, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { DockerIgnore } from '../project/ignore.ts'

/**
 * Copies what a build sees of a context, so that all builds of a run start from the same files, and an edit can be tried
 * without touching the user's. Links are copied as links, modes and times are kept; pipes, sockets and devices are left, as
 * engines leave them. `from` and `to` are absolute; `to` must not be there. Gives the bytes of each file by its path.
 */
export async function snapshot(
  from: string,
  to: string,
  ignore: DockerIgnore | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  const exceptions = ignore?.patterns.some(({ exception }) => exception) === true

  const copy = async (entry: Dirent, path: string): Promise<void> => {
    const [source, target] = [join(from, path), join(to, path)]
    const excluded = ignore?.excludes(path) === true
    if (entry.isDirectory()) {
      if (excluded && !exceptions) return
      if (!excluded) await mkdir(target, { recursive: true })
      await below(path)
      if (!excluded) await chmod(target, (await lstat(source)).mode & 0o7777)
    } else if (!excluded) {
      if (entry.isFile()) {
        await copyFile(source, target, constants.COPYFILE_FICLONE).catch(async (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error
          // Its directory is ignored, and it is an exception of it.
          await mkdir(join(target, '..'), { recursive: true })
          await copyFile(source, target, constants.COPYFILE_FICLONE)
        })
        const { atime, mtime, size } = await lstat(source)
        await utimes(target, atime, mtime)
        sizes.set(path, size)
      } else if (entry.isSymbolicLink()) {
        await mkdir(join(target, '..'), { recursive: true })
        await symlink(await readlink(source), target)
      }
    }
  }

  const below = async (directory: string): Promise<void> => {
    signal.throwIfAborted()
    for (const entry of await readdir(join(from, directory), { withFileTypes: true }))
      await copy(entry, directory === '' ? entry.name : `${directory}/${entry.name}`)
  }

  await mkdir(to, { recursive: true })
  await below('')
  return sizes
}
