import type { Elf } from '../project/types.ts'
import type { Evidence, Rewrite } from '../types.ts'

/** One entry of an image's exported file system. */
export interface Node {
  readonly kind: 'file' | 'directory' | 'link' | 'device' | 'pipe'
  /** Permission bits with set-user, set-group and sticky: `0o7777` at most. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Bytes of a file. */
  readonly size: number
  /** SHA-256 of a file's bytes, in hexadecimal. */
  readonly hash?: string
  /** A symbolic link's target, as written. */
  readonly target?: string
  /** File capabilities (`setcap`): the attribute's bytes as text. */
  readonly capability?: string
  readonly elf?: Elf
  /** The text of files that comparisons read: package databases, manifests, scripts. */
  readonly text?: string
}

/** An image's files by absolute path, without a slash at the end; the root itself is `/`. */
export type FileSystem = ReadonlyMap<string, Node>

/** What an image promises, as its engine tells: the same shape for every engine, without what a run of verify added itself. */
export interface ImageConfig {
  readonly cmd?: readonly string[]
  readonly entrypoint?: readonly string[]
  readonly env: ReadonlyMap<string, string>
  readonly user: string
  readonly workdir: string
  /** `3000/tcp`. */
  readonly expose: readonly string[]
  readonly volumes: readonly string[]
  readonly labels: ReadonlyMap<string, string>
  /** As the engine prints it, times in nanoseconds. */
  readonly healthcheck?: Healthcheck
  readonly stopsignal?: string
  readonly shell?: readonly string[]
  readonly onbuild: readonly string[]
  /** `linux/amd64`. */
  readonly platform: string
}

export interface Healthcheck {
  /** `['CMD-SHELL', 'curl …']`, `['CMD', …]`, `['NONE']`. */
  readonly test: readonly string[]
  /** Seconds; 0 where the engine's default holds. */
  readonly interval: number
  readonly timeout: number
  readonly startPeriod: number
  readonly retries: number
}

export interface Layer {
  /** Bytes. */
  readonly size: number
  /** The instruction, as the engine keeps it. */
  readonly by: string
}

export interface BuiltImage {
  readonly id: string
  /** Bytes, layers of the base included. */
  readonly size: number
  /** First the base's. */
  readonly layers: readonly Layer[]
  readonly config: ImageConfig
}

export type Build =
  | {
      readonly ok: true
      readonly image: BuiltImage
      readonly seconds: number
      /** Bytes of the build context: at first what the engine says that it sent, then what the ignore file leaves. */
      readonly contextBytes?: number
      /** Seconds of a build after an edit of one source file; absent where it was not measured. */
      readonly rebuildSeconds?: number
    }
  | { readonly ok: false; readonly because: string; readonly log: readonly string[]; readonly seconds: number }

/** What one container did. */
export interface Run {
  /** `closed`: a network with no way out. */
  readonly network: 'open' | 'closed'
  readonly state: 'running' | 'exited' | 'not started'
  readonly exitCode?: number
  /** Its last lines, standard output and error as they came, at most 60. */
  readonly log: readonly string[]
  /** By `3000/path`, as asked: what answered; a port that did not answer is absent. */
  readonly answers: ReadonlyMap<string, Answer>
  /** Where the image has a HEALTHCHECK: its last state, and what the last check printed. */
  readonly health?: { readonly status: 'healthy' | 'unhealthy' | 'starting'; readonly log: readonly string[] }
  /** Until all that was asked had answered, or it ended, or the time was over. */
  readonly seconds: number
}

export interface Answer {
  readonly status: number
  /** Of the body. */
  readonly bytes: number
  readonly type: string
}

/** What loads, by module: `express found`, `/app/node_modules/x/build/Release/x.node loads`. */
export type Modules = ReadonlyMap<string, 'loads' | 'fails'>

/** One of the two images, with all that was seen of it. */
export interface Side {
  readonly build: Build
  readonly files?: FileSystem
  /** The image that its last stage starts from; absent for `scratch`. */
  readonly base?: { readonly files: FileSystem; readonly config: ImageConfig }
  readonly runs: readonly Run[]
  readonly modules?: {
    readonly modules: Modules
    /** What those that fail say, as log lines. */
    readonly words: readonly string[]
  }
}

/** What kind of comparison found something. */
export type Comparison =
  'build' | 'config' | 'start' | 'answer' | 'health' | 'library' | 'module' | 'program' | 'file' | 'owner'

/** A difference that nothing accounts for. */
export interface Finding {
  readonly comparison: Comparison
  /** A path, a library, a module, a port, a field: what a reader looks for. */
  readonly what: string
  /** The difference in words: `was …, is …`. */
  readonly because: string
  /** What would mend it, told to the rewrite. */
  readonly cure?: Evidence
}

/** How much the agreement of two images proves, strongest first. */
export type Proof = 'serves' | 'healthy' | 'stays up' | 'exits 0' | 'fails alike' | 'none'

/**
 * `same`: nothing differs; `differs`: something does; `unproven`: no difference was seen, and both fail without saying why;
 * `unchanged`: restage changes nothing; `original`: it does not build as it stands, so nothing is concluded; `failed`: the
 * comparison could not be made.
 */
export type Verdict = 'same' | 'differs' | 'unproven' | 'unchanged' | 'original' | 'failed'

/** One attempt at a rewrite that passes. */
export interface Round {
  /** What was found wrong with it; none where it passed. */
  readonly findings: readonly Finding[]
  /** What was told to the next attempt, in words. */
  readonly repairs: readonly string[]
  /** The transform that was withheld from the next attempt, for want of a repair. */
  readonly withheld?: string
}

export interface Verified {
  readonly verdict: Verdict
  readonly proof: Proof
  /** Of the last attempt. */
  readonly findings: readonly Finding[]
  /** Paths that differ and are accounted for, by the reason. */
  readonly accounted: ReadonlyMap<string, number>
  readonly notes: readonly string[]
  readonly rounds: readonly Round[]
  /** Absent where restage changes nothing. Files are not kept. */
  readonly before?: Side
  /** Absent where nothing was built in its place. */
  readonly after?: Side
  /** What passed, or was tried last. */
  readonly rewrite: Rewrite
}
