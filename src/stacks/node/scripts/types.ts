import type { SimpleCommand } from '../../../shell/types.ts'
import type { Manifest } from '../../../project/types.ts'
import type { AppFiles, Evidence, Named } from '../../types.ts'
import type { Leaf, Word } from './words.ts'

/** Where a command runs. */
export interface At {
  readonly cwd: string
  readonly evidence: Evidence
  readonly env: ReadonlyMap<string, string>
  /** `$1`, `$2`, … in an entry script; each of the lists that they may be. */
  readonly args: readonly (readonly Word[])[]
  /** `node_modules/.bin` is on the PATH: inside npm scripts. */
  readonly bins: boolean
  readonly depth: number
  /** Functions of the script. */
  readonly functions?: ReadonlySet<string>
  /** The script file that holds it. */
  readonly file?: string
}

export interface Commands {
  readonly leaves: readonly Leaf[]
  /** npm scripts that run, in order. */
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
  /** The package of a program: `typescript` for `tsc`. */
  readonly packageOf: (program: string) => string | undefined
}

/** What the parts of this folder may ask of the one that follows commands. */
export interface Follower {
  readonly app: AppFiles
  readonly options: ExpandOptions
  program(name: string, evidence: Evidence): void
  package(name: string, evidence: Evidence): void
  /** A path of the application that is read or run. */
  read(path: string, evidence: Evidence): void
  unknown(evidence: Evidence): void
  leaf(leaf: Leaf): void
  /** Notes an npm script. */
  ran(script: string): void
  /** Runs the body, unless it is running already under this key. */
  once(key: string, body: () => void): void
  /** The path of the application that a word names, whether it exists or not; undefined where it leads out of it. */
  inside(path: string, cwd: string): string | undefined
  manifestFor(cwd: string): AppManifest | undefined
  /** Words that are paths of the application. */
  filesOf(words: readonly Word[], at: Pick<At, 'cwd' | 'evidence'>): void
  /** A shell's command line or a script's text. */
  text(text: string, at: At, lines?: (offset: number) => Evidence): void
  /** One command, by its words. */
  words(words: readonly Word[], at: At, redirects?: SimpleCommand['redirects']): void
  /** A program on the PATH, or in `node_modules/.bin` where `at.bins`; `from` names its package. */
  bin(name: string, args: readonly Word[], at: At, redirects?: SimpleCommand['redirects'], from?: string): void
  script(name: string, args: readonly Word[], at: At, hooks: boolean): void
}

/** A manifest, and the directory that it stands in. */
export type AppManifest = Manifest & { readonly directory: string }

export function depends(manifest: Manifest, name: string): boolean {
  return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].some((table) =>
    Object.hasOwn(table, name),
  )
}

/** Follows what a program starts. True where nothing is left to say of the program itself. */
export type Starter = (follower: Follower, leaf: Leaf, at: At) => boolean
