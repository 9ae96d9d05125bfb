/** What is known of a file without reading it. */
export interface FileFacts {
  /** `maybe`: git ignores or does not track it, so that it may be absent elsewhere, and others may be there. */
  readonly presence: 'tracked' | 'maybe'
  /** Bytes. */
  readonly size: number
  readonly executable: boolean
  /** A symbolic link's target, as written. */
  readonly link?: string
}

/** The build context as data: loaded once, a literal in tests. Paths have no leading `./`, and `/` between parts. */
export interface Project {
  /** Where it lies, for people to read. */
  readonly root: string
  readonly files: ReadonlyMap<string, FileFacts>
  /** The text of a file of the context; undefined where it is absent, not text, or larger than 2 MiB. */
  read(path: string): string | undefined
  /**
   * Files of the repository that start or build images (compose files, Kubernetes, Procfile, Makefile, workflows),
   * by path from the repository's root, inside the context and outside.
   */
  readonly surroundings: ReadonlyMap<string, string>
}

/** A `.dockerignore` with Docker's semantics. */
export interface Ignore {
  readonly path: string
  readonly text: string
  /** Whether a path of the context (a file or a directory) is left out. */
  excludes(path: string): boolean
}

/** One file that COPY brings. */
export interface Copied {
  /** Path in the context. */
  readonly from: string
  /** Absolute path in the image, or relative to WORKDIR where the destination was. */
  readonly to: string
}

export interface Manifest {
  readonly path: string
  readonly name?: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly main?: string
  readonly type?: string
  readonly workspaces: readonly string[]
  readonly packageManager?: string
  /** `overrides`, `resolutions`, `pnpm`, … as they stand. */
  readonly json: Readonly<Record<string, unknown>>
}

export type NodeManager = 'npm' | 'yarn' | 'yarn-berry' | 'pnpm' | 'bun'

export interface LockedPackage {
  readonly name: string
  readonly version: string
  /** Where it lies (npm v2+): `node_modules/a/node_modules/b`; else the name. */
  readonly path: string
  /** Reached through devDependencies only. Undefined where the lockfile does not tell. */
  readonly dev?: boolean
  readonly optional?: boolean
  /** Has a preinstall, install or postinstall script. Undefined where the lockfile does not tell. */
  readonly installScript?: boolean
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly optionalPeers: readonly string[]
  readonly bin: readonly string[]
  /** A link (`file:`, a workspace): the directory that it names. */
  readonly link?: string
}

export interface Lockfile {
  readonly path: string
  readonly manager: NodeManager
  /** npm 1–3, yarn 1, berry's own, pnpm's `5.4`, `6.0`, `9.0`. */
  readonly version: string
  readonly packages: readonly LockedPackage[]
  /** Whether a frozen install of this manifest (and these workspace manifests) passes; else the first reason. */
  inStep(manifest: Manifest, workspaces?: readonly Manifest[]): { readonly ok: true } | { readonly ok: false; readonly because: string }
}
