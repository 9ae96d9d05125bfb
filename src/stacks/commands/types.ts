import type { SimpleCommand } from '../../shell/types.ts'
import type { AppFiles, Evidence, Named } from '../types.ts'
import type { Leaf, Word } from './words.ts'
import type { Wrapper } from './wrappers.ts'

/** A command of an image: exec form, or a line for the shell. */
export type AppCommandLine =
  { readonly form: 'exec'; readonly argv: readonly string[] } | { readonly form: 'shell'; readonly text: string }

export interface AppCommand {
  readonly command: AppCommandLine
  /** Relative to the application's directory; `''` is that directory. */
  readonly cwd: string
  readonly evidence: Evidence
}

/** Where a command runs. */
export interface At {
  readonly cwd: string
  readonly evidence: Evidence
  readonly env: ReadonlyMap<string, string>
  /** `$1`, `$2`, … in an entry script; each of the lists that they may be. */
  readonly args: readonly (readonly Word[])[]
  /** Programs of installed packages are on the PATH: inside npm scripts, `poetry run`. */
  readonly bins: boolean
  readonly depth: number
  /** Functions of the script. */
  readonly functions?: ReadonlySet<string>
  /** Those of them that run what they are given. */
  readonly runners?: ReadonlySet<string>
  /** The script file that holds it. */
  readonly file?: string
}

export interface Commands {
  readonly leaves: readonly Leaf[]
  /** Scripts of manifests that run, in order. */
  readonly scripts: readonly string[]
  readonly programs: readonly Named[]
  readonly packages: readonly Named[]
  readonly files: readonly Named[]
  /** Files that redirections write, from the application's directory. */
  readonly writes: readonly Named[]
  readonly unknown: readonly Evidence[]
}

export interface ExpandOptions {
  /** The application's absolute directory in the image. */
  readonly directory?: string
  /** The text of a script of the image outside the application's directory, by its absolute path. */
  readonly readOutside?: (path: string) => string | undefined
  /** Files of the image outside the application's directory that `readOutside` may give. */
  readonly outside?: Iterable<string>
  /** Variables of the image. Given, words are read with them, and with what scripts set. */
  readonly environment?: ReadonlyMap<string, string>
  /** The package of a program: `typescript` for `tsc`. */
  readonly packageOf: (program: string) => string | undefined
}

/** What the parts of this folder may ask of the one that follows commands. */
export interface Follower {
  readonly app: AppFiles
  readonly options: ExpandOptions
  readonly ecosystem: Ecosystem
  program(name: string, evidence: Evidence): void
  package(name: string, evidence: Evidence): void
  /** A path of the application that is read or run. */
  read(path: string, evidence: Evidence): void
  unknown(evidence: Evidence): void
  leaf(leaf: Leaf): void
  /** Notes a script of a manifest. */
  ran(script: string): void
  /** Runs the body, unless it is running already under this key. */
  once(key: string, body: () => void): void
  /** The path of the application that a word names, whether it exists or not; undefined where it leads out of it. */
  inside(path: string, cwd: string): string | undefined
  /** Words that are paths of the application. */
  filesOf(words: readonly Word[], at: Pick<At, 'cwd' | 'evidence'>): void
  /** A shell's command line or a script's text. */
  text(text: string, at: At, lines?: (offset: number) => Evidence): void
  /** One command, by its words. */
  words(words: readonly Word[], at: At, redirects?: SimpleCommand['redirects']): void
  /** A program on the PATH, or among the packages' where `at.bins`; `from` names its package. */
  bin(name: string, args: readonly Word[], at: At, redirects?: SimpleCommand['redirects'], from?: string): void
}

/** What an ecosystem knows of the programs that commands start. */
export interface Ecosystem {
  /** Programs that start the command which their arguments hold: those of the system and of the ecosystem's packages. */
  readonly wrappers: ReadonlyMap<string, Wrapper>
  /** A command's first word, with the ecosystem's own variables in it. */
  first(follower: Follower, word: Word, at: At): Word
  /** Whether a bare name is a package's program and not one of the image. */
  isPackage(follower: Follower, name: string, at: At): boolean
  /** Follows a package manager, or a program in a place where only packages put theirs. True where it did. */
  follow(
    follower: Follower,
    value: string,
    args: readonly Word[],
    at: At,
    redirects: SimpleCommand['redirects'],
  ): boolean
  /** `Follower.bin`. */
  bin(
    follower: Follower,
    name: string,
    args: readonly Word[],
    at: At,
    redirects: SimpleCommand['redirects'],
    from?: string,
  ): void
  /** Whether a file that a script sources only sets variables and PATH: a virtual environment's `activate`. */
  sources(path: string): boolean
  /** What a variable that a script exports makes of every program. */
  exported(follower: Follower, name: string, value: string, at: At): void
  /** What the entry script of the ecosystem's own images runs; absent where they have none. */
  readonly entrypoint?: (args: readonly Word[]) => readonly Word[]
}

/** Follows what a program starts. True where nothing is left to say of the program itself. */
export type Starter = (follower: Follower, leaf: Leaf, at: At) => boolean
