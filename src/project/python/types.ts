import type { Effect } from '../../shell/types.ts'

/** The files that a command sees, by paths relative to the directory that it runs in. */
export interface PythonFiles {
  /** Of the files below that directory. */
  paths(): Iterable<string>
  /** Of the files below another one, which is absolute or begins with `..`: relative to it. */
  outside?(directory: string): Iterable<string>
  has(path: string): boolean
  /** Undefined where it is absent, or no text that can be read. */
  read(path: string): string | undefined
}

/** Where a fact comes from, for people to look at. */
export interface Place {
  /** Empty: the command itself. */
  readonly file: string
  /** From 1; 0 where it is not told. */
  readonly line: number
  /** The line's text, trimmed, at most 120 characters. */
  readonly text: string
}

/** Where a package comes from that no index gives. */
export type Source =
  | {
      readonly type: 'vcs'
      readonly vcs: 'git' | 'hg' | 'svn' | 'bzr'
      readonly url: string
      readonly revision?: string
    }
  /** A wheel or a source archive. */
  | { readonly type: 'url'; readonly url: string }
  /** A directory or an archive, relative to the directory that the command runs in, or absolute. */
  | { readonly type: 'path'; readonly path: string }

/** One requirement, of a file or a command line. */
export interface Requirement {
  /** Normalised. Undefined where neither text nor file name tell it: `./lib`, `git+https://…` without `#egg=`. */
  readonly name?: string
  /** Normalised. */
  readonly extras: readonly string[]
  /** `>=1.0,<2` without blanks around commas; empty where any version will do. */
  readonly specifier: string
  /** The only version that it takes. */
  readonly version?: string
  /** The environment marker's text. */
  readonly marker?: string
  readonly source?: Source
}

/** What an install command says, as the shell has it. */
export type PythonCommand = Omit<Extract<Effect, { type: 'python' }>, 'type'>

export interface InstallOptions {
  /** The interpreter's version: `3.11`. */
  readonly python?: string
  /** Where the command stands; packages that it names have it as their evidence. */
  readonly place?: Place
  /** Variables that are set where it runs: `UV_NO_DEV`, `POETRY_VERSION`, `PIP_CONSTRAINT`. */
  readonly environment?: Readonly<Record<string, string>>
}

/** A package that a command installs. */
export interface Installed {
  /** Normalised. */
  readonly name: string
  readonly version?: string
  readonly specifier: string
  readonly extras: readonly string[]
  readonly evidence: Place
  /** Asked for by name, and not only because another needs it. */
  readonly direct: boolean
  /** Only files, groups and extras for developers ask for it. */
  readonly development?: true
  /** Whether its marker is true is not known. */
  readonly perhaps?: true
  readonly source?: Source
  readonly editable?: true
  /** Built from its source whatever wheels there are: `--no-binary`. */
  readonly built?: true
  /** Names of the wheels and source archives that a lock has of it. */
  readonly files?: readonly string[]
}

export interface Install {
  /** By normalised name. */
  readonly packages: ReadonlyMap<string, Installed>
  /** Every package that will be installed is in `packages`. */
  readonly closed: boolean
  /** Files that the command reads, sorted. */
  readonly reads: readonly string[]
  /** Files that it must have, and that are not among the project's, sorted. */
  readonly absent: readonly string[]
  /** Why it may read any file of the project. */
  readonly everything?: string
  /** Groups and extras that it installs; `main` is the project's own. */
  readonly groups: readonly string[]
  /** Names of packages that only developers ask for and that are installed all the same, sorted. */
  readonly development: readonly string[]
  /** What could not be read, in words: `requirements.txt:3: cannot be read: …`. */
  readonly unknown: readonly string[]
}
