import type { Evidence, Named, Reads } from '../../types.ts'

export interface ReadsOptions {
  /** The working directory at run time, relative to the application's directory; `''` is that directory. */
  readonly cwd: string
  /** Where a source's compiled copy runs; undefined for a file that runs where it is. */
  readonly compiledFrom?: (file: string) => string | undefined
  /** What sources import is in the program that is made of them. */
  readonly bundled?: true
  /** The application's absolute directory in the image, so that `/app/config.json` is one of its files. */
  readonly directory?: string
  /** Names in package.json's dependencies and devDependencies, to be looked for in strings. */
  readonly packageNames?: ReadonlySet<string>
}

/** A path that is read. `beforeCompile`: only a source's own place names it, which its compiled copy does not run from. */
export interface ReadPath extends Named {
  readonly beforeCompile?: true
  /** Handed to a browser as it is: nothing in it is loaded as a module. */
  readonly served?: true
}

/** A path that cannot be told. `environment`: but for what an environment variable gives when the program starts. */
export interface OpaquePath extends Evidence {
  readonly environment?: true
}

export interface NodeReads extends Reads {
  readonly paths: readonly ReadPath[]
  readonly opaque: readonly OpaquePath[]
  /** Calls that only write or remove, at paths that cannot be told: they read nothing. */
  readonly opaqueWrites: readonly Evidence[]
  /** What is loaded as a module and is no file of the application, from its directory: what a build makes, say. */
  readonly loads: ReadonlySet<string>
  /** Functions of `node:fs` that each path is given to, from the application's directory, with the first place: read, written or asked for. */
  readonly touched: ReadonlyMap<string, ReadonlyMap<string, Evidence>>
  /** Lines that are given to a shell, or what comes to the same; holes stand for what is not known. */
  readonly lines: readonly Named[]
}
