import type { Range } from '../dockerfile/types.ts'

/** A word of a command. Offsets are in the script's own text. */
export interface ShellWord {
  readonly raw: string
  /** Quotes removed. Expansions stand as `${NAME}`; where one is not a plain variable, `opaque` is set. */
  readonly value: string
  /** Names of the plain variables in it. */
  readonly variables: readonly string[]
  /** Command substitution, arithmetic, `${X%y}` and the like: the value is not known. */
  readonly opaque: boolean
  /** Opaque for positional parameters alone, which stand as they are written: `$1`, `${2}`, `${3:-word}`. */
  readonly positional?: boolean
  /** Has unquoted glob characters. */
  readonly glob: boolean
  /** Elements of an array that is assigned. */
  readonly items?: readonly ShellWord[]
  readonly range: Range
}

export interface Redirect {
  /** `>`, `>>`, `<`, `2>`, `&>`, `2>&1`, `<<`, `<<-`, `<<<`. */
  readonly operator: string
  /** Of a here-document: `raw` and `range` are the delimiter's, `value` is the body (empty where the text holds none). */
  readonly target: ShellWord
}

/** What a command stands in and may keep changes of directory and variables to itself. */
export interface Block {
  /** Unique in its script. */
  readonly id: number
  /** `subshell`: `( )`, `$( )`, a pipe's element, `&`. `branch`: may be passed over. `function`: runs when it is called. */
  readonly kind: 'subshell' | 'branch' | 'loop' | 'function'
  /** The function's name, or the variable of a `for`. */
  readonly name?: string
  /** What a `for` runs over; absent for `while`, `until` and `for x` alone. */
  readonly values?: readonly ShellWord[]
}

/** One simple command, in the order of the script. */
export interface SimpleCommand {
  readonly assignments: readonly { readonly name: string; readonly value: ShellWord | undefined }[]
  /** The program and its arguments; empty for a bare assignment. */
  readonly words: readonly ShellWord[]
  readonly redirects: readonly Redirect[]
  /** What joins it to the command before it in the same list. */
  readonly joined: 'first' | '&&' | '||' | ';' | '|' | '&'
  /** It may not run: inside if, for, while, case, a function, or on either side of `||`. */
  readonly conditional: boolean
  readonly subshell: boolean
  readonly background: boolean
  readonly range: Range
  /** Blocks that it stands in, outermost first. */
  readonly blocks?: readonly Block[]
  /** Inside `$( )`, backquotes or `<( )` of the command that follows. */
  readonly substitution?: boolean
  /** `set -e` is in force when it runs. */
  readonly errexit?: boolean
}

export interface Script {
  readonly text: string
  readonly commands: readonly SimpleCommand[]
  /** Pieces of the outermost list, each with its range and the operator before it: `a && b` has two. */
  readonly pieces: readonly {
    readonly range: Range
    readonly joined: SimpleCommand['joined']
    readonly commands: readonly SimpleCommand[]
  }[]
  readonly comments: readonly Range[]
  /** Not empty: the text is not understood, and must be left alone. */
  readonly errors: readonly string[]
}

export type PackageManager = 'apt' | 'apk' | 'yum' | 'gem' | 'brew' | 'cargo' | 'go' | 'composer' | 'conda'
export type PythonTool = 'pip' | 'uv' | 'poetry' | 'pipenv' | 'pdm' | 'pipx' | 'setup.py' | 'easy_install' | 'venv'
export type NodeTool = 'npm' | 'yarn' | 'pnpm' | 'bun' | 'corepack' | 'npx'

/**
 * What a command reads, writes, adds and removes. Paths are as the command has them: relative to its working
 * directory, with `${NAME}` where a variable stands and glob characters where they are not quoted.
 */
export type Effect =
  | { readonly type: 'reads'; readonly paths: readonly string[] }
  /** `tree`: everything under the path may have been written. */
  | { readonly type: 'writes'; readonly path: string; readonly what: 'file' | 'directory' | 'tree' }
  /** `fails`: where there is nothing to remove, as without `-f`. */
  | { readonly type: 'removes'; readonly path: string; readonly fails?: true }
  | { readonly type: 'copies'; readonly from: readonly string[]; readonly to: string; readonly move: boolean }
  | { readonly type: 'links'; readonly target: string; readonly path: string }
  | { readonly type: 'owner'; readonly path: string; readonly owner: string; readonly recursive: boolean }
  | { readonly type: 'mode'; readonly path: string; readonly mode: string; readonly recursive: boolean }
  | {
      readonly type: 'packages'
      readonly manager: PackageManager
      readonly action: 'install' | 'remove' | 'update' | 'upgrade' | 'clean'
      /** As written: `libpq-dev`, `curl=7.88.*`. Empty where they cannot be read. */
      readonly names: readonly string[]
      /** Some are named, and which cannot be told: `$(cat packages.txt)`. */
      readonly untold?: true
      /** `apk add --virtual NAME`. */
      readonly virtual?: string
      /** Options that were given, as written. */
      readonly options: readonly string[]
    }
  /** `npm ci`, `yarn build`, `npx prisma generate`, `corepack enable`: what it writes is for the Node stack to say. */
  | {
      readonly type: 'node'
      readonly tool: NodeTool
      /** install, ci, run, exec, prune, global, config, cache, rebuild, other. `run` has the script in `target`, `exec` the program. */
      readonly verb:
        | 'install'
        | 'ci'
        | 'add'
        | 'run'
        | 'exec'
        | 'prune'
        | 'global'
        | 'config'
        | 'cache'
        | 'rebuild'
        | 'enable'
        | 'other'
      readonly target?: string
      /** Packages named (`add`, `global`), as written. */
      readonly packages: readonly string[]
      readonly options: readonly string[]
      /** `--prefix`, `--cwd`, `-C`. */
      readonly directory?: string
      /** Arguments after the script or program. */
      readonly rest: readonly string[]
    }
  /** `pip install`, `poetry install`, `uv sync`: what it writes, and where, is for the Python stack to say. */
  | {
      readonly type: 'python'
      readonly tool: PythonTool
      /**
       * `install`: what is named, or what the project's manifest says; `sync`: the lock, and nothing else; `export`: a list of
       * requirements is made of the lock, or of files of requirements, in the file that the command writes.
       */
      readonly verb: 'install' | 'sync' | 'add' | 'remove' | 'export' | 'venv' | 'cache' | 'config' | 'run' | 'other'
      /** Requirements and local projects, as written: `flask==3.0`, `.[dev]`, `./lib`. Of `venv` the directory, of `run` the command. */
      readonly packages: readonly string[]
      /** Files of `-r`, as written. */
      readonly requirements: readonly string[]
      /** Files of `-c`. */
      readonly constraints: readonly string[]
      /** Of `-e`. */
      readonly editables: readonly string[]
      /** All other options, as written, each value as a word of its own: `--only`, `main`, `--no-dev`, `--prefix=/install`. */
      readonly options: readonly string[]
      /** The program as written, where it is not found by the tool's name: `/opt/venv/bin/pip`, `python3.9`. */
      readonly interpreter?: string
      /** Directory that the command works in: `-C`, `--directory`, `--project`. */
      readonly directory?: string
      /** Virtual environment that a sourced `activate` chose. */
      readonly environment?: string
    }
  | {
      readonly type: 'user'
      readonly name: string
      readonly uid?: string
      readonly gid?: string
      readonly home?: string
      readonly system: boolean
    }
  | { readonly type: 'group'; readonly name: string; readonly gid?: string; readonly member?: string }
  /** State made from files: must be made again where the files are copied. */
  | {
      readonly type: 'derived'
      readonly program:
        | 'ldconfig'
        | 'update-ca-certificates'
        | 'locale-gen'
        | 'fc-cache'
        | 'update-alternatives'
        | 'setcap'
        | 'dpkg-reconfigure'
    }
  | { readonly type: 'directory'; readonly path: string }
  | { readonly type: 'sets'; readonly name: string }
  | { readonly type: 'network'; readonly url?: string }
  /** Compilers, `node script.js`, `python x.py`, a program of the context: runs, and may write anything below the working directory. */
  | { readonly type: 'program'; readonly name: string; readonly args: readonly string[] }
  /** Known to change no file. */
  | { readonly type: 'nothing' }
  /** `args`: of a program that is found by its name, which a project or its packages may bring. */
  | {
      readonly type: 'unknown'
      readonly program: string
      readonly because: string
      readonly args?: readonly string[]
    }
