/** Half-open range `[start, end)` of UTF-16 offsets in a file's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The text of an instruction (or of a part of it) after continuation lines are joined as BuildKit joins them:
 * the escape character and the line break go, comment lines and blank lines inside a continuation go.
 */
export interface Logical {
  readonly text: string
  /** Offset in the file of the character at `offset` of `text`; `text.length` gives the end. */
  at(offset: number): number
  /** The part `[start, end)` of this text, still mapped to the file. */
  slice(start: number, end?: number): Logical
}

/** A word of an instruction's arguments. */
export interface Word {
  /** As written, quotes and escapes included: what `expand` takes. Of a JSON element, its decoded text. */
  readonly raw: string
  /** Quotes and escapes removed, variables not expanded. */
  readonly value: string
  readonly range: Range
}

export interface Flag {
  /** `from` for `--from=build`. */
  readonly name: string
  readonly value?: string
  readonly range: Range
}

export interface Heredoc {
  readonly delimiter: string
  /** False where the delimiter is quoted: the body is then taken as it stands. */
  readonly expand: boolean
  readonly stripTabs: boolean
  /** As it stands in the file, line breaks and leading tabs included. */
  readonly body: string
  /** The body and its closing line, whose line break is not included. */
  readonly range: Range
}

export interface Directive {
  readonly name: string
  readonly value: string
  readonly range: Range
}

/** An image reference as FROM and COPY --from write it, split but not expanded. */
export interface ImageReference {
  readonly text: string
  /** Registry host with port, where one is written. */
  readonly registry?: string
  /** `node`, `library/node`, `owner/app`. */
  readonly name: string
  readonly tag?: string
  readonly digest?: string
  /** Whether any part is made of a variable. */
  readonly variable: boolean
}

export type Keyword =
  | 'FROM'
  | 'RUN'
  | 'COPY'
  | 'ADD'
  | 'ENV'
  | 'ARG'
  | 'LABEL'
  | 'USER'
  | 'WORKDIR'
  | 'VOLUME'
  | 'EXPOSE'
  | 'CMD'
  | 'ENTRYPOINT'
  | 'HEALTHCHECK'
  | 'ONBUILD'
  | 'SHELL'
  | 'STOPSIGNAL'
  | 'MAINTAINER'

export interface Base {
  /** Index in `Dockerfile.instructions`. */
  readonly index: number
  /** The keyword as written (`from`, `FROM`). */
  readonly written: string
  /** From the keyword's first character to the end of the last line that belongs to it, heredocs included, the final line break not. */
  readonly range: Range
  /** First line, from 1. */
  readonly line: number
  readonly endLine: number
  /** All that follows the keyword and its white space, flags included. */
  readonly args: Logical
  /** What follows the flags. */
  readonly body: Logical
  readonly flags: readonly Flag[]
  readonly heredocs: readonly Heredoc[]
  /** Comment lines inside the instruction's continuation, each from its `#` to the end of the line. */
  readonly comments: readonly Range[]
  /** The stage that it stands in, from 0; -1 before the first FROM. */
  readonly stage: number
  /** True where the file ends on a continuation: what is put after it would become part of it. */
  readonly open?: boolean
}

/**
 * A command line: shell form, or exec form where the JSON is as BuildKit accepts it. `script` is what the shell is
 * given: the body of `RUN <<EOF`, the line and the bodies of `RUN cat <<EOF >x`. `interpreter` is there where the
 * body of `RUN <<EOF` begins with `#!`: BuildKit then runs it as a file, and it may be no shell script at all.
 */
export type CommandLine =
  | { readonly form: 'shell'; readonly script: Logical; readonly interpreter?: string }
  | { readonly form: 'exec'; readonly argv: readonly string[] }

export interface Pair {
  readonly key: string
  /** Quotes removed, variables not expanded. */
  readonly value: string
  /** The value as written. */
  readonly raw: string
  readonly range: Range
}

export interface FromInstruction extends Base {
  readonly kind: 'FROM'
  readonly image: ImageReference
  readonly imageWord: Word
  readonly platform?: string
  readonly alias?: Word
}
export interface RunInstruction extends Base {
  readonly kind: 'RUN'
  readonly command: CommandLine
  /** `--mount`, `--network`, `--security` as written. */
  readonly mounts: readonly string[]
}
export interface CopyInstruction extends Base {
  readonly kind: 'COPY' | 'ADD'
  /** Sources of the context or of `from`; heredoc sources are in `heredocs`. */
  readonly sources: readonly Word[]
  readonly destination: Word
  readonly from?: string
  readonly chown?: string
  readonly chmod?: string
  readonly link?: boolean
  readonly parents?: boolean
  /** Patterns of `--exclude`, in order. */
  readonly exclude?: readonly string[]
  /** True for `COPY ["a", "b"]`. */
  readonly json?: boolean
}
export interface EnvInstruction extends Base {
  readonly kind: 'ENV' | 'LABEL'
  readonly pairs: readonly Pair[]
}
export interface ArgInstruction extends Base {
  readonly kind: 'ARG'
  readonly declared: readonly {
    readonly name: string
    readonly value?: string
    readonly raw?: string
    readonly range: Range
  }[]
}
/** One value: USER, WORKDIR, STOPSIGNAL, MAINTAINER. */
export interface ValueInstruction extends Base {
  readonly kind: 'USER' | 'WORKDIR' | 'STOPSIGNAL' | 'MAINTAINER'
  readonly value: Word
}
/** A list: EXPOSE (`3000`, `53/udp`), VOLUME (both forms), SHELL. */
export interface ListInstruction extends Base {
  readonly kind: 'VOLUME' | 'EXPOSE' | 'SHELL'
  /** Quotes removed, variables not expanded; for SHELL as the JSON gives them. */
  readonly values: readonly string[]
  /** The values with their places. `raw` of a JSON element is its decoded text, which is what BuildKit expands. */
  readonly words?: readonly Word[]
}
export interface CommandInstruction extends Base {
  readonly kind: 'CMD' | 'ENTRYPOINT'
  readonly command: CommandLine
}
export interface HealthcheckInstruction extends Base {
  readonly kind: 'HEALTHCHECK'
  /** Absent for `HEALTHCHECK NONE`. */
  readonly command?: CommandLine
}
export interface OnbuildInstruction extends Base {
  readonly kind: 'ONBUILD'
  /** The keyword of the instruction that it holds, in capitals. */
  readonly inner: string
}

export type Instruction =
  | FromInstruction
  | RunInstruction
  | CopyInstruction
  | EnvInstruction
  | ArgInstruction
  | ValueInstruction
  | ListInstruction
  | CommandInstruction
  | HealthcheckInstruction
  | OnbuildInstruction

export interface Stage {
  readonly index: number
  readonly from: FromInstruction
  /** Without its FROM. */
  readonly instructions: readonly Instruction[]
  readonly alias?: string
}

export interface Dockerfile {
  readonly text: string
  readonly eol: '\n' | '\r\n'
  readonly escape: '\\' | '`'
  readonly directives: readonly Directive[]
  readonly instructions: readonly Instruction[]
  /** Whole-line comments outside instructions, each from its `#` to the end of the line; no parser directives. */
  readonly comments: readonly Range[]
  readonly stages: readonly Stage[]
}

/** Why a file cannot be read: `line` and `column` from 1. */
export interface ParseError {
  readonly line: number
  readonly column: number
  readonly message: string
  /** What the person can do about it. */
  readonly hint?: string
}

export type Parsed =
  { readonly ok: true; readonly dockerfile: Dockerfile } | { readonly ok: false; readonly error: ParseError }
