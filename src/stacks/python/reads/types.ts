import type { Evidence, Named, Reads } from '../../types.ts'

export interface ReadsOptions {
  /** The working directory at run time, relative to the application's directory; `''` is that directory. */
  readonly cwd: string
  /** The application's absolute directory in the image, so that `/app/config.json` is one of its files. */
  readonly directory?: string
  /** PYTHONPATH's directories: absolute, or relative to the working directory. */
  readonly pythonPath?: readonly string[]
  /** Directories of projects that are installed from the application itself, relative to its directory: members of a workspace. */
  readonly projects?: readonly string[]
  /** Names of distributions and modules to be looked for in strings, as `Reads.named` has them. */
  readonly packageNames?: ReadonlySet<string>
}

/** `unreached`: only in files that nothing which starts is seen to import; they may be tools of the repository. */
export interface PythonNamed extends Named {
  readonly unreached?: true
}

/** A path that cannot be told. `environment`: but for what an environment variable gives when the program starts. */
export interface OpaquePath extends Evidence {
  readonly environment?: true
}

/** What Python sources read, import and start. */
export interface PythonReads extends Reads {
  /** Files and directories of the application, relative to its directory. */
  readonly paths: readonly Named[]
  /** Absolute paths elsewhere in the image that something reads: `/usr/share/fonts/truetype/dejavu`. */
  readonly outside: readonly PythonNamed[]
  /** Files and directories that are written: relative to the application's directory, or absolute. They need not be there yet. */
  readonly writes: readonly PythonNamed[]
  readonly opaque: readonly OpaquePath[]
  /**
   * Modules by the name that is imported, neither Python's own nor the application's: `flask`, `PIL`; of a namespace that
   * distributions share, as far as tells them apart: `google.cloud.storage`.
   */
  readonly imports: ReadonlyMap<string, Evidence>
  /** Modules of Python itself: `tkinter`, `sqlite3`. */
  readonly standard: ReadonlyMap<string, Evidence>
  /** Names of `imports` that nothing else than `unreached` files imports, or that are caught when they are missing. */
  readonly optional: ReadonlySet<string>
  /** Programs found on PATH, or by their path. The interpreter itself is not among them where `sys.executable` names it. */
  readonly programs: readonly PythonNamed[]
  readonly opaqueCommands: readonly Evidence[]
  /** Shared libraries that are loaded by name, as written: `magic` (find_library), `libfoo.so.1` (CDLL). */
  readonly libraries: readonly PythonNamed[]
  /** Models and data that are fetched when the line runs; the name is the function: `nltk.download`. */
  readonly downloads: readonly PythonNamed[]
  /** The application's Python files that are seen to be imported from the entries, those included. */
  readonly reached: ReadonlySet<string>
}
