import type { Dockerfile } from '../dockerfile/types.ts'
import { copied, isWholeContext } from '../project/copy.ts'
import { from, relativeTo } from '../project/sorted.ts'
import type { FileFacts } from '../project/types.ts'

const unknown: FileFacts = { presence: 'tracked', size: 0, executable: false }

/** Sources that COPY and ADD take from the context, where they can be read: no variables, no URLs. */
export function contextSources(dockerfile: Dockerfile): string[] {
  const sources = new Set<string>()
  for (const instruction of dockerfile.instructions) {
    if (instruction.kind !== 'COPY' && instruction.kind !== 'ADD') continue
    if (instruction.from !== undefined) continue
    for (const { value } of instruction.sources) {
      if (!value.includes('$') && !/^(\w+:\/\/|git@)/.test(value)) sources.add(value)
    }
  }
  return [...sources]
}

/** Whether any of its instructions takes something from the context. */
export const usesContext = (dockerfile: Dockerfile): boolean =>
  dockerfile.instructions.some((instruction) =>
    instruction.kind === 'RUN'
      ? instruction.mounts.some((mount) => mount.includes('type=bind'))
      : (instruction.kind === 'COPY' || instruction.kind === 'ADD') && instruction.from === undefined,
  )

/** What COPY names and a directory has not, for want of which a build from there fails. */
export function lackedBy(directory: string, sources: readonly string[], files: readonly string[]): readonly string[] {
  const listing = new Map(filesBelow(files, directory).map((file) => [file, unknown]))
  const named = sources.filter((source) => !isWholeContext(source))
  return copied(listing, named, './', '/').missing
}

/** What a directory holds although nobody would build an image of it. */
const aside =
  /(^|\/)(?:(?:Dockerfile|Containerfile|\.gitignore)[^/]*|[^/]*\.(?:dockerfile|containerfile|dockerignore)|(?:docker-)?compose[^/]*\.ya?ml)$/i

/** How many sources the files of a directory give something; a whole context must hold more than Dockerfiles. */
function satisfied(files: readonly string[], sources: readonly string[]): number {
  const listing = new Map(files.map((file) => [file, unknown]))
  const named = sources.filter((source) => !isWholeContext(source))
  const { missing, unmatched } = copied(listing, named, './', '/')
  const found = named.length - missing.length - unmatched.length
  const whole = sources.length - named.length
  return found + (whole > 0 && files.some((file) => !aside.test(file)) ? whole : 0)
}

/** The sorted files below a directory, relative to it. */
const filesBelow = (files: readonly string[], directory: string): readonly string[] =>
  from(files, directory, (path) => path).map((path) => relativeTo(path, directory))

const withParents = (directory: string): string[] =>
  directory === '' ? [''] : [directory, ...withParents(directory.split('/').slice(0, -1).join('/'))]

/**
 * The build context of a Dockerfile, relative to the repository's root (`''` is the root itself): the nearest directory, from
 * its own upward, whose files satisfy every COPY source. Where none does (a source may be made by a build), the nearest of
 * those that satisfy most; its own where nothing is copied or found.
 * `files` are the repository's, sorted, relative to its root.
 */
export function contextOf(path: string, sources: readonly string[], files: readonly string[]): string {
  const own = path.split('/').slice(0, -1).join('/')
  let best = { directory: own, count: 0 }
  if (sources.length === 0) return own
  for (const directory of withParents(own)) {
    const count = satisfied(filesBelow(files, directory), sources)
    if (count === sources.length) return directory
    if (count > best.count) best = { directory, count }
  }
  return best.directory
}
