import type { Edit } from './dockerfile/edit.ts'
import type { Dockerfile, ParseError } from './dockerfile/types.ts'
import type { Drop } from './image/drop.ts'
import type { Facts, Interpreter, Replay } from './image/types.ts'
import type { Bulk } from './knowledge/types.ts'
import type { Ignore, Project } from './project/types.ts'

export type { Edit } from './dockerfile/edit.ts'
export type { Drop } from './image/drop.ts'
export type { Facts, Replay } from './image/types.ts'
export type { Project } from './project/types.ts'

/** How far a change may be trusted. `safe` is applied; `unsafe` only when asked for; `advice` is only printed. */
export type Safety = 'safe' | 'unsafe' | 'advice'

/** A contract field that a change means to change. Unsafe changes only. */
export interface Amendment {
  /** `user`, `cmd`, `env NODE_ENV`. */
  readonly field: string
  readonly from: string
  readonly to: string
}

/** One reviewable change: its edits land together or not at all. */
export interface Change {
  /** What a reviewer reads: "copy package.json before the source". */
  readonly title: string
  /** The fact that it rests on, with its line or file. */
  readonly because: string
  readonly safety: Safety
  readonly edits: readonly Edit[]
  /** What could not be seen in the files. */
  readonly assumes?: readonly string[]
  readonly amends?: readonly Amendment[]
}

/** A considered refusal. As valuable as a change: it is printed, and pinned by fixtures. */
export interface Skip {
  readonly line?: number
  readonly because: string
  /** It is right as it is: told where nothing changes, or where everything is asked for. */
  readonly noNeed?: true
}

export interface Options {
  /** Only these transforms. */
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** Transforms that run on request, beside the default ones. */
  readonly with?: readonly string[]
  readonly base?: 'slim' | 'alpine' | 'distroless'
  /** Apply changes that rest on an assumption. */
  readonly unsafe?: boolean
}

/** What a transform sees: the files as the transforms before it left them, and the original's facts. */
export interface Context {
  /** The Dockerfile's path, as edits name it. */
  readonly path: string
  readonly dockerfile: Dockerfile
  readonly project: Project
  /** The ignore file that the engine would read, or the one that would be made. */
  readonly ignorePath: string
  readonly ignoreText: string | undefined
  readonly ignore: Ignore | undefined
  readonly replay: Replay
  readonly original: Replay
  readonly facts: Facts
  readonly interpreter: Interpreter
  readonly options: Options
  /** Whether another transform will run in the same rewrite. */
  enabled(transform: string): boolean
}

export interface Transform {
  /** = file name = fixture folder = name on the command line. */
  readonly name: string
  readonly summary: string
  /** Runs only when asked for by name. */
  readonly onRequest?: boolean
  readonly docs: {
    readonly what: string
    readonly why: string
    readonly when_not: string
    readonly references: readonly string[]
  }
  run(context: Context): Iterable<Change | Skip>
}

export interface Detection {
  /** `node`, or `none`. */
  readonly stack: string
  /** `npm`, `yarn`, `pnpm`, `bun`. */
  readonly manager?: string
  /** One line for the report: `node · npm · TypeScript (tsc → dist)`. */
  readonly summary: string
}

export interface Stack {
  readonly name: string
  /** Undefined where this ecosystem is not the image's. */
  detect(replay: Replay, project: Project): Detection | undefined
  interpreter(project: Project): Interpreter
  /** Paths that installs generate of the source, and that whatever reads them makes anew first. */
  remade?(replay: Replay, project: Project, dockerfilePath: string): ReadonlySet<string>
  /** `dockerfilePath` lets compose files and workflows be tied to this image. */
  facts(replay: Replay, project: Project, dockerfilePath: string): Facts
}

/** What leaves the image, what stays and what was assumed, in words for a report. */
export interface Ledger {
  readonly drops: readonly Drop[]
  readonly leaves: readonly { readonly what: string; readonly because: string }[]
  readonly stays: readonly { readonly what: string; readonly because: string }[]
  readonly assumes: readonly string[]
}

export interface FileChange {
  /** As the input named it. */
  readonly path: string
  /** Undefined where the file is made anew. */
  readonly before: string | undefined
  readonly after: string
}

export interface Applied {
  readonly transform: string
  readonly change: Change
}
export interface Withheld {
  readonly transform: string
  readonly change: Change
  /** What the check found, or why the change was not asked for. */
  readonly reasons: readonly string[]
}
export interface Skipped extends Skip {
  readonly transform: string
}

/** What the built image showed, and the files alone do not: each with where it was seen. */
export interface Evidence {
  /** Packages of the system that what runs needs. */
  readonly packages: ReadonlyMap<string, string>
  /** Paths of the image that are read when it runs. */
  readonly paths: ReadonlyMap<string, string>
  /** Why development dependencies are needed when it runs. */
  readonly development?: string
}

/** An image that another Dockerfile of the repository builds. */
export interface LocalBase {
  /** That Dockerfile, by its path from the repository's root. */
  readonly name: string
  /** What says that it builds the image: `compose.yaml:3`. */
  readonly evidence: string
  /** As in `Input`: by its path from its own context. */
  readonly dockerfile: { readonly path: string; readonly text: string }
  readonly project: Project
  /** The stage that is built, by name or number; absent: the last one. */
  readonly target?: string
  /** What it starts from itself. */
  readonly bases?: ReadonlyMap<string, LocalBase>
}

export interface Input {
  /** `path` is relative to the context's root; `../` where it lies outside. */
  readonly dockerfile: { readonly path: string; readonly text: string }
  readonly project: Project
  /** Images that the repository builds itself, by what FROM writes: `acme/base:1`, `${BASE}`. */
  readonly bases?: ReadonlyMap<string, LocalBase>
  readonly options?: Options
  readonly evidence?: Evidence
}

export interface Rewrite {
  /** Only files that change. */
  readonly files: readonly FileChange[]
  readonly detection: Detection | undefined
  readonly applied: readonly Applied[]
  readonly withheld: readonly Withheld[]
  readonly skipped: readonly Skipped[]
  readonly advice: readonly Applied[]
  readonly ledger: Ledger
  readonly stages: { readonly before: number; readonly after: number }
  /** Estimated megabytes of the image; undefined where it cannot be told. */
  readonly size?: { readonly before: number; readonly after: number }
  /** What most of the image is, and stays whatever is done; none where much of it leaves. */
  readonly dominant?: readonly Bulk[]
}

export type Result =
  { readonly ok: true; readonly rewrite: Rewrite } | { readonly ok: false; readonly error: ParseError }
