import { sourceOf } from '../../image/origin.ts'
import { absolute, below, join, parentOf, within } from '../../image/paths.ts'
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
      const source = textSource(path, entry)
      if (source !== undefined && path !== directory && within(path, directory) && !found.has(name))
        found.set(name, source)
    }
  }
  return found
}

/** Lists of packages and settings: what an edit made of one may be what matters. */
const DATA = /(?:^|\/)(?:Pipfile|setup\.py|\.[\w.]+rc)$|\.(?:json|lock|toml|ya?ml|txt|cfg|ini|in)$/

/** The file of the context by which a file of the image is read: a program that a command edited in place is much what it was. */
export function textSource(path: string, { origin }: Entry): string | undefined {
  return origin.type === 'output' && DATA.test(path) ? undefined : sourceOf(origin)
}

/** The text of a file anywhere in the image, as the context or a heredoc has it; that of a link is its target's. */
export function textAt(files: ReadonlyMap<string, Entry>, path: string, project: Project): string | undefined {
  const link = files.get(path)
  const entry = link?.target === undefined ? link : files.get(absolute(link.target, parentOf(path)))
  if (!entry) return undefined
  const source = textSource(path, entry)
  if (source !== undefined) return project.read(source)
  if (entry.origin.type !== 'output' || entry.kind !== 'file') return undefined
  const { command } = entry.origin
  if (command.startsWith('heredoc ')) return command.slice('heredoc '.length)
  return SCRIPTED.test(command) && SCRIPT.test(path) ? UNTOLD : undefined
}

/** What a RUN puts together word by word, and a program by its name. */
const SCRIPTED = /^(?:echo|printf|cat|tee|tr|sed|awk|envsubst)\b/
const SCRIPT = /^\/(?!etc\/|var\/)(?:.*\/)?[^/.]+$/
/** Stands for the text of a script that may start anything. */
const UNTOLD = '#!/bin/sh\neval\n'

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
