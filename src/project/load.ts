import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readBytes, readText } from './disk/files.ts'
import { findRepository, isInside, realpath } from './disk/git.ts'
import { openRepository, type Repository } from './disk/repository.ts'
import { readElf } from './elf.ts'
import { sizeLimit } from './listing.ts'
import { clean, contextPath } from './path.ts'
import type { Project } from './types.ts'

export { findRepository } from './disk/git.ts'
export { openRepository, type Repository } from './disk/repository.ts'

export interface LoadOptions {
  /** The Dockerfile, absolute or relative to the root. Outside the root, it and its ignore file can be read by this path. */
  readonly dockerfile?: string
  /** What the context lies in, if it is listed already: by default the directory above with `.git`, else the context itself. */
  readonly repository?: Repository
}

const maximumTextSize = 16 * 1024 * 1024
const maximumProgramSize = 64 * 1024 * 1024
const elfMagic = [0x7f, 0x45, 0x4c, 0x46]

/** Loads a build context. Never throws for what is in it. */
export function loadProject(root: string, options: LoadOptions = {}): Project {
  const base = realpath(resolve(root)) ?? resolve(root)
  const repository = options.repository ?? openRepository(findRepository(base) ?? base)
  const inner = isInside(base, repository.root)
  const prefix = inner ? relative(repository.root, base).split(sep).join('/') : ''
  const { files, unlisted } = (inner ? repository : openRepository(base)).files(prefix)
  const outside = outsideFiles(base, options.dockerfile)
  const texts = new Map<string, string | undefined>()

  const read = (path: string): string | undefined => {
    const other = outside.get(clean(path))
    if (other !== undefined) return readText(dirname(other), other, sizeLimit(path))
    const name = contextPath(path)
    if (!files.has(name)) return undefined
    if (!texts.has(name)) texts.set(name, readText(base, join(base, name), sizeLimit(name)))
    return texts.get(name)
  }
  let surroundings: ReadonlyMap<string, string> | undefined
  return {
    root,
    files,
    unlisted,
    prefix,
    read,
    isText: (path) => {
      const name = contextPath(path)
      if (texts.get(name) !== undefined) return true
      return files.has(name) && readText(base, join(base, name), maximumTextSize) !== undefined
    },
    elf: (path) => {
      const name = contextPath(path)
      const bytes = files.has(name) ? readBytes(base, join(base, name), maximumProgramSize, elfMagic) : undefined
      return bytes === undefined ? undefined : readElf(bytes)
    },
    get surroundings() {
      return (surroundings ??= repository.surroundings(prefix))
    },
    inRepository: repository.has,
  }
}

/** A Dockerfile outside the context, and its ignore file, by the path that the caller uses. */
function outsideFiles(base: string, dockerfile: string | undefined): ReadonlyMap<string, string> {
  const full = dockerfile === undefined ? undefined : realpath(resolve(base, dockerfile))
  if (dockerfile === undefined || full === undefined) return new Map()
  if (isInside(full, base) && !isAbsolute(dockerfile)) return new Map()
  const named = clean(dockerfile)
  return new Map([
    [named, full],
    [`${named}.dockerignore`, `${full}.dockerignore`],
  ])
}
