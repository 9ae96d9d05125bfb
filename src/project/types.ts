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
  /** The text of a file of the context; undefined where it is absent, not UTF-8 text, or larger than 2 MiB (lockfiles: 16 MiB). */
  read(path: string): string | undefined
  /** Whether a file is valid UTF-8 without NUL, so that it can be rewritten without loss; looked at in whole, at most 16 MiB. */
  readonly isText?: (path: string) => boolean
  /** What the loader reads of a program or library of the context; undefined where a file is neither, or is larger than 64 MiB. */
  readonly elf?: (path: string) => Elf | undefined
  /** What `files` does not show: directories that were not walked (`node_modules`), and a listing that was cut. */
  readonly unlisted?: readonly string[]
  /**
   * Files of the repository that start or build images (compose files, Kubernetes, Procfile, Makefile, workflows),
   * by path from the repository's root, inside the context and outside.
   */
  readonly surroundings: ReadonlyMap<string, string>
  /** Whether a file is there, by path from the repository's root, inside the context and outside. Absent: what `surroundings` tell. */
  readonly inRepository?: (path: string) => boolean
  /** The context's path from the repository's root; empty where it is the root. */
  readonly prefix?: string
  /** Dockerfiles outside of the context that are built from it too, by path from the repository's root. */
  readonly sharedBy?: readonly string[]
  /** Names of contexts that the Dockerfile is given beside this one: a stage of that name would not be built. */
  readonly contextNames?: readonly string[]
  /** What builds of the repository give its ARGs, by name; undefined: a value that cannot be read. */
  readonly buildArgs?: ReadonlyMap<string, readonly (string | undefined)[]>
}

/** What the loader reads of an ELF file. */
export interface Elf {
  /** `e_machine`: 62 is x86-64, 183 is AArch64. */
  readonly machine: number
  readonly bits: 32 | 64
  /** PT_INTERP: `/lib64/ld-linux-x86-64.so.2`; absent in libraries and static programs. */
  readonly interpreter?: string
  /** DT_NEEDED, in order. */
  readonly needed: readonly string[]
  /** DT_RUNPATH, else DT_RPATH, split at `:`; `$ORIGIN` as written. */
  readonly runpath: readonly string[]
  readonly soname?: string
  /** Versions of symbols that must be in a needed library, by its name: `libc.so.6` → `GLIBC_2.34`. Absent: none. */
  readonly wants?: ReadonlyMap<string, readonly string[]>
  /** Versions of symbols that this library has; absent: it tells none, and the loader asks for none. */
  readonly has?: readonly string[]
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
  /** The systems that it is for, as its manifest's `os`, `cpu` and `libc` say. Absent: every one, or the lockfile does not tell. */
  readonly platform?: Platform
}

/** Each list as written: names, or `!name` for all but that. Empty: every one. */
export interface Platform {
  readonly os: readonly string[]
  readonly cpu: readonly string[]
  readonly libc: readonly string[]
}

export interface Lockfile {
  readonly path: string
  readonly manager: NodeManager
  /** npm 1–3, yarn 1, berry's own, pnpm's `5.4`, `6.0`, `9.0`. */
  readonly version: string
  readonly packages: readonly LockedPackage[]
  /** Whether a frozen install of this manifest (and these workspace manifests) passes; else the first reason. */
  inStep(manifest: Manifest, workspaces?: readonly Manifest[], options?: StepOptions): Step
}

/** Whether a frozen install passes. */
export type Step = { readonly ok: true } | { readonly ok: false; readonly because: string }

export interface StepOptions {
  /** Peers count from npm 7 on. Absent: as the newest. */
  readonly npmMajor?: number
  /** `legacy-peer-deps=true` in `.npmrc`, or on the command line. */
  readonly legacyPeerDeps?: boolean
}
