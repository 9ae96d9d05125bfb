import type { Dockerfile } from '../dockerfile/types.ts'
import { copied } from '../project/copy.ts'
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

const isWhole = (source: string): boolean => /^\.?\/*\.?\/?$/.test(source)

/** What a directory holds although nobody would build an image of it. */
const aside = /(^|\/)(Dockerfile|Containerfile|\.dockerignore|\.gitignore)[^/]*$/

/** How many sources the files of a directory give something; a whole context must hold more than Dockerfiles. */
function satisfied(files: readonly string[], sources: readonly string[]): number {
  const listing = new Map(files.map((file) => [file, unknown]))
  const named = sources.filter((source) => !isWhole(source))
  const { missing, unmatched } = copied(listing, named, './', '/')
  const found = named.length - missing.length - unmatched.length
  const whole = sources.length - named.length
  return found + (whole > 0 && files.some((file) => !aside.test(file)) ? whole : 0)
}

/** Index of the first of the sorted `files` that is not before `text`. */
function position(files: readonly string[], text: string): number {
  let [low, high] = [0, files.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((files[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The sorted files below a directory, relative to it. */
function below(files: readonly string[], directory: string): readonly string[] {
  if (directory === '') return files
  // `0` is the character after `/`.
  const part = files.slice(position(files, `${directory}/`), position(files, `${directory}0`))
  return part.map((file) => file.slice(directory.length + 1))
}

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
    const count = satisfied(below(files, directory), sources)
    if (count === sources.length) return directory
    if (count > best.count) best = { directory, count }
  }
  return best.directory
}
