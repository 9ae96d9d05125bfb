import type { Need } from './types.ts'

/** Whether a program and its packages, installed on glibc, run on Alpine's musl. */
export interface AlpineFacts {
  /** Why they are not known to. */
  readonly refused?: string
  /** Packages of Alpine that what runs needs. */
  readonly needs: readonly Need[]
  /** What cannot be seen in the files, and is taken to be so. */
  readonly assumes: readonly string[]
}

/** The part of a workspace that an image needs. */
export type Focus =
  | { readonly ok: false; readonly because: string }
  | {
      readonly ok: true
      /** The member that starts, and the root, by their names. */
      readonly name: string
      readonly root: string | undefined
      /** What says that it is this one. */
      readonly because: string
      /** Members that it needs, itself included, and the root where it names packages: directories from the root. */
      readonly needs: readonly string[]
      /** Names of the members that it is built of, each below those that it depends on. */
      readonly builds: readonly string[]
      /** Directories of the image that hold the other members. */
      readonly others: readonly string[]
    }

/** What a program writes as it runs, or does that only root may. */
export interface Written {
  /** In the image, absolute; undefined where it cannot be told, or where no place is meant. */
  readonly path: string | undefined
  /** In words, with the line that says so: `src/log.js:4 writes there`. */
  readonly because: string
}
