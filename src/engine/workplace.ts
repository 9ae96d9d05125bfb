import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDockerfile } from '../dockerfile/parse.ts'
import { ignoreFileOf, parseIgnore, visibleFiles } from '../project/ignore.ts'
import type { Project } from '../project/types.ts'
import { baseAlone } from '../verify/base.ts'
import type { Pair } from '../verify/pair.ts'
import { sourceToEdit } from '../verify/source.ts'
import { snapshot } from './snapshot.ts'
import type { BuildRequest } from './types.ts'

/** What is the same for every build of a run. */
export type BuildSettings = Omit<BuildRequest, 'context' | 'dockerfile' | 'ignoreFile' | 'noCache'>

/** A directory of one verification: the context as it was when it began, and the Dockerfiles that are built from it. */
export interface Workplace {
  readonly original: Pair
  /** Lays a Dockerfile out under a name of its own, ready to be built. */
  request(name: string, pair: Pair): Promise<BuildRequest>
  /** The base of a Dockerfile's last stage alone, with a key that is the same for the same base; undefined for `scratch`. */
  baseRequest(name: string, pair: Pair): Promise<(BuildRequest & { readonly key: string }) | undefined>
  /** Bytes of the context that a pair's ignore file leaves. What an engine sends is less, where it knows files already. */
  contextBytes(pair: Pair): number
  /** Edits one source file of the copy, as the next commit would; gives its path, or undefined where no file is source. */
  edit(): Promise<string | undefined>
  remove(): Promise<void>
}

/**
 * Copies a context into a directory that only this user can read. `context` is absolute; `dockerfile` is its path from there,
 * `text` what stands in it.
 */
export async function workplace(
  from: { readonly context: string; readonly dockerfile: string; readonly text: string; readonly project: Project },
  settings: BuildSettings,
  signal: AbortSignal,
): Promise<Workplace> {
  const ignore = ignoreFileOf(from.project, from.dockerfile)
  const parsed = ignore.text === undefined ? undefined : parseIgnore(ignore.path, ignore.text)
  const place = await mkdtemp(join(tmpdir(), 'restage-verify-'))
  const remove = (): Promise<void> => rm(place, { recursive: true, force: true, maxRetries: 3 })
  const context = join(place, 'context')
  let sizes: ReadonlyMap<string, number>
  try {
    sizes = await snapshot(from.context, context, parsed, signal)
  } catch (error) {
    await remove()
    throw error
  }

  const request = async (name: string, pair: Pair, at = context): Promise<BuildRequest> => {
    const folder = join(place, name)
    await mkdir(folder, { recursive: true })
    const dockerfile = join(folder, 'Dockerfile')
    await writeFile(dockerfile, pair.dockerfile)
    const ignoreFile = join(folder, 'ignore')
    if (pair.ignore !== undefined) await writeFile(ignoreFile, pair.ignore)
    return { ...settings, context: at, dockerfile, ...(pair.ignore === undefined ? {} : { ignoreFile }) }
  }

  return {
    original: { dockerfile: from.text, ignore: ignore.text },
    request,
    baseRequest: async (name, pair) => {
      const read = parseDockerfile(pair.dockerfile)
      const text = read.ok ? baseAlone(read.dockerfile) : undefined
      if (text === undefined) return undefined
      const empty = join(place, `${name}-context`)
      await mkdir(empty, { recursive: true })
      return {
        ...(await request(name, { dockerfile: text, ignore: undefined }, empty)),
        key: text.replace(/ AS \S+$/im, ''),
      }
    },
    contextBytes: (pair) => {
      const left = pair.ignore === undefined ? undefined : parseIgnore(ignore.path, pair.ignore)
      let sum = 0
      for (const [path, size] of sizes) if (left?.excludes(path) !== true) sum += size
      return sum
    },
    edit: async () => {
      const { files } = from.project
      const tracked = [...visibleFiles(from.project, parsed).keys()].filter(
        (path) => files.get(path)?.presence === 'tracked' && files.get(path)?.link === undefined,
      )
      const source = sourceToEdit(tracked)
      if (source !== undefined) await appendFile(join(context, source.path), source.line)
      return source?.path
    },
    remove,
  }
}
