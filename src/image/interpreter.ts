import type { BaseImage } from '../knowledge/types.ts'
import type { Effect } from '../shell/types.ts'
import type { Entry, Origin, Work } from './types.ts'

/** What an ecosystem says of one of its commands, run at `cwd` in an image that holds `inputs`. */
export interface Outcome {
  readonly work: Work
  readonly key?: string
  readonly writes: readonly { readonly path: string; readonly kind: Entry['kind']; readonly origin: Origin }[]
  /** Paths of the context that it reads; absent: all that is there. */
  readonly requires?: readonly string[]
  /** Variables without which it stops, and that nothing declares. */
  readonly lacks?: readonly string[]
  /** Programs that it starts beside its own. */
  readonly programs?: readonly string[]
  readonly because?: string
  /** Where it reads the source for files that it generates: their paths, and what it comes to apart from them. */
  readonly generated?: { readonly paths: readonly string[]; readonly apart: Outcome }
}

/** What `stacks/` knows of commands, given to the replay as a function from data to data. */
export interface Interpreter {
  outcome(
    effect: Effect,
    at: {
      readonly cwd: string
      readonly environment: ReadonlyMap<string, string>
      /** Whether an ENV or an ARG declares a variable. */
      declares(name: string): boolean
      /** The context's path of a file of the image, where it is one. */
      source(path: string): string | undefined
      /** Files below a directory of the image that come from the context: path relative to it, path in the context. */
      below(directory: string): Iterable<readonly [path: string, source: string]>
      /** Whether something stands at a path of the image that RUN lines or COPY put there. */
      has(path: string): boolean
      /** Whether what lies at a path was written by a command, so that its files are not known. */
      unseen(path: string): boolean
      /** The command that installed the tool at a path: `npm global pnpm@9`. */
      tool(path: string): string | undefined
      readonly npm?: number
      /** What the stage starts from, where it is known. */
      readonly base?: Pick<BaseImage, 'name' | 'tag' | 'libc' | 'codename'>
      readonly user: string
      readonly home: string
    },
  ): Outcome | undefined
}
