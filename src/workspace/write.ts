import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep, isAbsolute } from 'node:path'
import { inWords, readText } from './read.ts'

export interface Writing {
  /** Absolute. */
  readonly path: string
  /** What was read; undefined for a file that is to be made. */
  readonly before: string | undefined
  readonly after: string
  /** The directory that it must lie in once links are followed. */
  readonly root: string
}

export interface Refusal {
  readonly path: string
  readonly because: string
}

export type Written =
  | { readonly ok: true; readonly notes: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly written: readonly string[] }

/** Whether `path` is `root` or lies below it. Both absolute, links followed. */
export function inside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** The file that a path comes to, links followed; a file that is to be made lies in its directory's. */
function real(path: string, isNew: boolean): string {
  return isNew ? resolve(realpathSync(dirname(path)), path.slice(dirname(path).length + 1)) : realpathSync(path)
}

/** Why a file must not be written, if so. */
function refusal({ path, before, root }: Writing): string | undefined {
  try {
    const isNew = before === undefined
    if (isNew && lstatSync(path, { throwIfNoEntry: false })) return 'it has appeared since it was looked for'
    const target = real(path, isNew)
    if (!inside(realpathSync(root), target)) return `it is a link that leads out of ${root}`
    accessSync(dirname(target), constants.W_OK | constants.X_OK)
    if (isNew) return undefined
    const stats = statSync(target)
    if (!stats.isFile()) return 'it is not a regular file'
    // For the superuser access() always succeeds, and a file that was made read-only is meant to stay as it is.
    if ((stats.mode & 0o222) === 0) return 'it is read-only'
    accessSync(target, constants.W_OK)
    return changed(path, before)
  } catch (error) {
    return inWords(error)
  }
}

function changed(path: string, before: string | undefined): string | undefined {
  const now = readText(path)
  if (before === undefined) return now.ok ? 'it has appeared since it was looked for' : undefined
  if (!now.ok) return now.because
  return now.text === before ? undefined : 'it has changed since it was read; run restage again'
}

/** What people should know although the file is written. */
function note({ path, before }: Writing): string | undefined {
  if (before === undefined) return undefined
  const links = statSync(path).nlink
  return links > 1
    ? `${path} had ${links - 1} other hard link${links > 2 ? 's' : ''}; they keep the old text`
    : undefined
}

/**
 * Writes files that belong together. Nothing is written unless each of them may be: below its root once links are followed,
 * not read-only, and as it was when it was read. Each write is atomic (a new file takes the old one's place), keeps mode and
 * owner, and looks once more that the old text still stands. The files are written in the order given.
 */
export async function write(files: readonly Writing[]): Promise<Written> {
  const refusals: Refusal[] = []
  for (const file of files) {
    const because = refusal(file)
    if (because !== undefined) refusals.push({ path: file.path, because })
  }
  if (refusals.length > 0) return { ok: false, refusals, written: [] }

  // A dry run never loads it.
  const { default: writeFileAtomic } = await import('write-file-atomic')
  const notes: string[] = []
  const written: string[] = []
  for (const file of files) {
    const said = note(file)
    try {
      await writeFileAtomic(file.path, file.after, {
        tmpfileCreated: () => {
          const because = changed(file.path, file.before)
          if (because !== undefined) throw new Error(because)
        },
      })
    } catch (error) {
      return { ok: false, refusals: [{ path: file.path, because: inWords(error) }], written }
    }
    written.push(file.path)
    if (said !== undefined) notes.push(said)
  }
  return { ok: true, notes }
}
