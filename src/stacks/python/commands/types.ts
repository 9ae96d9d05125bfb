/** A command of a RUN that runs a Python program. */
export type PythonCommand = (
  | {
      /** Runs with the interpreter and the packages that the image has, and stays a RUN of the stage that has the application. */
      readonly kind: 'script'
      /**
       * Paths that it writes, relative to its working directory or absolute, `~` for the home; they may have globs. Absent where
       * they cannot be told: it may write anything below the application's directory.
       */
      readonly writes?: readonly string[]
      /** It makes files from sources, with tools that the running program does not need. */
      readonly compiles?: true
      /** Those of `writes` that run by themselves, without an interpreter or packages beside them. */
      readonly contained?: true
      /** Programs of the system that it starts: `msgfmt`. */
      readonly programs?: readonly string[]
      /** It fetches over the network. */
      readonly fetches?: true
    }
  /** Puts a package among the installed ones: `spacy download`, `setup.py install`. */
  | { readonly kind: 'install'; readonly what: string }
  | {
      /** Leaves nothing that the program needs. */
      readonly kind: 'idle'
      /** The build stops where it fails, and is to go on doing so. */
      readonly gate?: true
      /** What it leaves all the same: caches, compiled bytecode. */
      readonly writes?: readonly string[]
    }
  | { readonly kind: 'unknown'; readonly because: string }
) & {
  /** The manager that runs it: `poetry`, `uv`. */
  readonly manager?: string
  /** The manager installs what is missing before it. */
  readonly syncs?: true
}

export interface PythonCommandOptions {
  /** Where it runs, relative to the application's directory. */
  readonly cwd?: string
  /** The application's absolute directory in the image. */
  readonly directory?: string
  readonly environment?: ReadonlyMap<string, string>
  /** What a console script of the project itself calls. */
  readonly console?: (program: string) => string | undefined
  /** Whether a distribution is installed, by normalised name. */
  readonly installed?: (distribution: string) => boolean
}

export const IDLE: PythonCommand = { kind: 'idle' }

export const gate = (...writes: readonly string[]): PythonCommand => ({
  kind: 'idle',
  gate: true,
  ...(writes.length > 0 ? { writes } : {}),
})

type Script = Extract<PythonCommand, { kind: 'script' }>

export const script = (more: Omit<Script, 'kind'> = {}): PythonCommand => ({ kind: 'script', ...more })

export const unknown = (because: string): PythonCommand => ({ kind: 'unknown', because })
