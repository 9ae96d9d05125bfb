import type { Rewrite } from '../types.ts'

/** A Dockerfile and the ignore file that goes with it. */
export interface Pair {
  readonly dockerfile: string
  /** Undefined where there is none. */
  readonly ignore: string | undefined
}

/** What a rewrite leaves in place of a pair. */
export function pairOf({ files }: Rewrite, original: Pair): Pair {
  const isIgnore = (path: string): boolean => path.endsWith('.dockerignore')
  return {
    dockerfile: files.find(({ path }) => !isIgnore(path))?.after ?? original.dockerfile,
    ignore: files.find(({ path }) => isIgnore(path))?.after ?? original.ignore,
  }
}
