import { join } from '../project/path.ts'
import type { FileSystem } from './types.ts'

/** Links that a path may go through, as Linux allows. */
const MOST_LINKS = 40

/**
 * The path that an absolute path comes to, with every link on the way followed; undefined where nothing is there. Of
 * `/bin/sh` on Debian that is `/usr/bin/dash`.
 */
export function real(files: FileSystem, path: string): string | undefined {
  let rest = join('/', path).split('/').filter(Boolean)
  let at = ''
  let links = 0
  while (rest.length > 0) {
    const [name = '', ...others] = rest
    const here = `${at}/${name}`
    const node = files.get(here)
    if (node === undefined) return undefined
    if (node.kind === 'link') {
      if (++links > MOST_LINKS) return undefined
      const target = node.target ?? ''
      rest = [
        ...join('/', target.startsWith('/') ? target : `${at}/${target}`)
          .split('/')
          .filter(Boolean),
        ...others,
      ]
      at = ''
    } else {
      at = here
      rest = others
    }
  }
  return at === '' ? '/' : at
}

/** Whether something is there, links followed. */
export function has(files: FileSystem, path: string): boolean {
  return real(files, path) !== undefined
}

/** The first of some directories that has a file of this name: where a shell or the loader finds it. */
export function search(files: FileSystem, directories: readonly string[], name: string): string | undefined {
  for (const directory of directories) if (has(files, join(directory, name))) return join(directory, name)
  return undefined
}

/** Paths whose last part is `name`, shortest first. */
export function named(files: FileSystem, name: string): string[] {
  const end = `/${name}`
  return [...files.keys()].filter((path) => path.endsWith(end)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
