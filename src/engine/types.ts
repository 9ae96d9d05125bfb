import type { Build, BuiltImage, Run } from '../verify/types.ts'

export type EngineName = 'docker' | 'podman' | 'nerdctl' | 'buildah'

/** Spends time: tells what it does, and stops when it is told to. */
export interface Watch {
  readonly signal: AbortSignal
  /** The step that a build is at: `RUN npm ci`. For a progress line. */
  readonly step?: (text: string) => void
}

/** What one build is made from. All paths are absolute. */
export interface BuildRequest {
  readonly context: string
  readonly dockerfile: string
  /** The ignore file that holds, wherever it lies; absent: none. */
  readonly ignoreFile?: string
  readonly buildArgs: readonly string[]
  readonly secrets: readonly string[]
  readonly platform?: string
  readonly network?: string
  /** Runs every step anew: for what differs between two builds of the same file. */
  readonly noCache?: boolean
  /** Seconds. */
  readonly timeout: number
}

/** How a container is started and what is asked of it. */
export interface RunRequest {
  readonly image: BuiltImage
  readonly network: 'open' | 'closed'
  readonly env: readonly string[]
  readonly envFiles: readonly string[]
  readonly platform?: string
  /** Ports and paths to ask: of EXPOSE and `--probe`. */
  readonly probes: readonly Probe[]
  /** Seconds that it is watched. */
  readonly seconds: number
}

export interface Probe {
  readonly port: number
  /** From `/`. */
  readonly path: string
}

/** What a program printed, in its image, with no network and nothing mounted. */
export interface Printed {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * One engine, for one run of verify. Everything that it makes bears the run's label and is written down; `remove` takes all of
 * it away, and nothing else. Methods throw `EngineError` where the engine itself fails, and `AbortError` when they are stopped.
 */
export interface Engine {
  readonly name: EngineName
  /** `docker 28.2.2 (buildx 0.13.1)`. */
  readonly title: string
  /** Why it starts no image, where it does not: `run` is not to be called then. */
  readonly idle?: string
  build(request: BuildRequest, watch: Watch): Promise<Build>
  run(request: RunRequest, watch: Watch): Promise<Run>
  /** Runs a program of an image in place of its own: `['node', '-e', …]`. */
  print(image: BuiltImage, command: readonly string[], seconds: number, watch: Watch): Promise<Printed>
  /** The image's file system as a tar archive, as a stream of chunks. */
  export(image: BuiltImage, watch: Watch): AsyncIterable<Uint8Array>
  /** Images of which no more is needed, before the run ends. */
  discard(image: BuiltImage): Promise<void>
  /** Removes all that this run made and that is still there; images too, unless `keepImages`. */
  remove(keepImages: boolean): Promise<void>
}

/** An engine that cannot do what it is asked. `next` tells what to do about it. */
export class EngineError extends Error {
  readonly next: string
  constructor(message: string, next: string) {
    super(message)
    this.name = 'EngineError'
    this.next = next
  }
}
