import { below, within } from '../../image/paths.ts'
import type { Entry, Image } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import type { AppFiles } from '../types.ts'

/** A directory of the image as its program sees it: the context's files in it, by path relative to it. */
export function appFiles(files: ReadonlyMap<string, Entry>, directory: string, project: Project): AppFiles {
  return unionFiles([{ files }], directory, project)
}

/**
 * The same directory in several stages, earlier ones of the list first: sources that a build stage compiled are read there,
 * though the image that runs has their outputs alone.
 */
export function unionFiles(images: readonly Pick<Image, 'files'>[], directory: string, project: Project): AppFiles {
  const found = new Map<string, string>()
  for (const { files } of images) {
    for (const [path, entry] of files) {
      const name = below(path, directory)
      if (entry.origin.type === 'context' && path !== directory && within(path, directory) && !found.has(name))
        found.set(name, entry.origin.path)
    }
  }
  return filesOf(found, project)
}

/** `paths`: relative path → path in the context. */
export function filesOf(paths: ReadonlyMap<string, string>, project: Pick<Project, 'read'>): AppFiles {
  return {
    paths: () => paths.keys(),
    has: (path) => paths.has(path),
    read: (path) => {
      const source = paths.get(path)
      return source === undefined ? undefined : project.read(source)
    },
  }
}
