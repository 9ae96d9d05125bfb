import type { CommandLine } from '../../dockerfile/types.ts'

/** A place in a file of the repository: what a reading rests on. */
export interface Evidence {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** What stands there, in short: `service api`, or the command. */
  readonly text: string
}

/**
 * What a named context is. `directory`: a path from the repository's root. `target`: another build of the same file, by its
 * `name`. `image`: a reference, without `docker-image://`. `remote`: a URL and the like, as written.
 */
export interface NamedContext {
  readonly kind: 'directory' | 'target' | 'image' | 'remote'
  readonly value: string
}

/** One way in which a file of the repository builds an image. Paths are relative to the repository's root, which is `''`. */
export interface Build {
  readonly dockerfile: string
  /** The directory of the build context. */
  readonly context: string
  /** What the file calls it: a service of compose, a target of bake. */
  readonly name?: string
  readonly target?: string
  /** Build arguments whose values can be read. */
  readonly args: Readonly<Record<string, string>>
  /** Build arguments that are given too, with a value that cannot be read. */
  readonly openArgs: readonly string[]
  /** What those come to as names of images, as in `images`, where so much of them can be read. */
  readonly imageArgs: Readonly<Record<string, string>>
  readonly contexts: Readonly<Record<string, NamedContext>>
  /** What the built image is called, as written: `acme/base:1`; `acme/base:*` where the tag cannot be read, `*\/base` what stands before. */
  readonly images: readonly string[]
  /** Of compose: given here, it stands in the place of the image's own. */
  readonly command?: CommandLine
  readonly entrypoint?: CommandLine
  readonly healthcheck?: Check
  /** Of compose: what of the repository its containers have in the place of the image's own. */
  readonly mounts?: readonly Mount[]
  readonly evidence: Evidence
}

/** A file or directory of the repository in a container. */
export interface Mount {
  /** Path from the repository's root. */
  readonly from: string
  /** Absolute path in the container. */
  readonly to: string
}

/** What asks a started container how it is: it runs in the image, beside its command. */
export interface Check {
  readonly command: CommandLine
  readonly evidence: Evidence
}

/** A build of which something that matters cannot be read: told, never guessed. What could be read is here too. */
export interface Unread {
  readonly because: string
  readonly dockerfile?: string
  /** Where of the Dockerfile's path some parts alone cannot be read: `services/*\/Dockerfile`. */
  readonly pattern?: string
  readonly context?: string
  readonly command?: CommandLine
  readonly entrypoint?: CommandLine
  readonly healthcheck?: Check
  readonly evidence: Evidence
}

export interface Builds {
  readonly builds: readonly Build[]
  readonly unread: readonly Unread[]
}

/** The repository as the readers ask for it. Paths are relative to its root. */
export interface Tree {
  /** The text of a file; undefined where it is absent or no text. */
  read(path: string): string | undefined
  /** Whether a file or a directory is there; `''` is the root. */
  has(path: string): boolean
}

/** Reads one file. Never throws. */
export type BuildReader = (path: string, text: string, tree: Tree) => Builds
