import { below, join, within } from '../../image/paths.ts'
import type { Entry, Image } from '../../image/types.ts'
import { isBelow, relativeTo } from '../../project/sorted.ts'
import type { Project } from '../../project/types.ts'
import type { RunCommands } from '../commands/run-commands.ts'
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
  return filesOf(contextFiles(images, directory), project)
}

/** The same with what is mounted there where the image runs: sources that a container has and the image has not. */
export function mountedFiles(
  images: readonly Pick<Image, 'files'>[],
  directory: string,
  project: Project,
  mounts: RunCommands['mounts'],
): AppFiles {
  const found = contextFiles(images, directory)
  for (const { from, to } of mounts) {
    for (const path of project.files.keys()) {
      if (path !== from && !isBelow(path, from)) continue
      const place = join(to, relativeTo(path, from))
      const name = below(place, directory)
      if (place !== directory && within(place, directory) && !found.has(name)) found.set(name, path)
    }
  }
  return filesOf(found, project)
}

/** Files of the context in a directory of the image: relative path → path in the context. */
function contextFiles(images: readonly Pick<Image, 'files'>[], directory: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { files } of images) {
    for (const [path, entry] of files) {
      const name = below(path, directory)
      if (entry.origin.type === 'context' && path !== directory && within(path, directory) && !found.has(name))
        found.set(name, entry.origin.path)
    }
  }
  return found
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
