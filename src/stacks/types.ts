/** Where a fact comes from, for people to look at. */
export interface Evidence {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The line's text, trimmed, at most 120 characters. */
  readonly text: string
}

/**
 * The application's directory as a running container sees it: paths relative to it. Only files of the context,
 * so outputs of builds are not in it.
 */
export interface AppFiles {
  paths(): Iterable<string>
  has(path: string): boolean
  read(path: string): string | undefined
}

export interface Named {
  readonly name: string
  readonly evidence: Evidence
}

/** What a start command comes to, resolved through npm scripts, npx, `sh -c`, entry scripts, pm2, tini and the like. */
export interface Start {
  /** Programs found on PATH that are no package's: `node`, `npm`, `dumb-init`, `curl`, `sh`, a global `pm2`. */
  readonly programs: readonly Named[]
  /** npm packages whose programs are started (`nodemon`, `ts-node`, `next`), or that are preloaded (`-r dotenv/config`). */
  readonly packages: readonly Named[]
  /** Files that are run or read by name, relative to the application's directory; they may be build outputs: `dist/index.js`. */
  readonly entries: readonly Named[]
  /** npm scripts that run, `pre` and `post` included. */
  readonly scripts: readonly string[]
  /** Set where the start compiles or runs sources (tsc, ts-node, vite, next dev, gulp): sources stay. */
  readonly readsSources?: Evidence
  /** Directories in which programs that load modules run, relative to the application's. */
  readonly directories?: readonly string[]
  /** All that is started hands out files to browsers, as `serve` and `http-server` do. */
  readonly servesOnly?: true
  /** What could not be told. */
  readonly unknown: readonly Evidence[]
}

/** An output with a program and the packages that it loads. */
export interface Bundle extends Named {
  /**
   * `traced`: copies of the files that a tracer found, below the directory that the program changes to; `inlined`: in the
   * program's own code.
   */
  readonly packages: 'traced' | 'inlined'
  /** The source that it is made of, where it is one. */
  readonly source?: string
  /** Why a package that it loads may be missing. */
  readonly doubt?: string
}

/** What a build command writes and consumes, relative to the application's directory. */
export interface Build {
  /** Directories and files that it writes: `dist`, `.next`, `public/build`. */
  readonly outputs: readonly Named[]
  /** Sources that it compiles into `outputs`, as globs of our own paths: every file listed, not directories. */
  readonly compiled: readonly string[]
  /** Packages whose programs it runs: typescript, vite. */
  readonly packages: readonly string[]
  /** Those of `outputs`, or files and directories in them, that load no package from outside. */
  readonly bundles: readonly Bundle[]
  /** Directories in which runners of tasks keep results and logs; they may not be there. */
  readonly caches?: readonly string[]
  /** Set where it may write elsewhere in the application's directory. */
  readonly unknown?: Evidence
  /** Set where a command is known to write outside of that directory. */
  readonly elsewhere?: Evidence
}

/** What the sources that run read, import and start. */
export interface Reads {
  /** Files and directories of the context that a path literal, join, `__dirname` or a config names. */
  readonly paths: readonly Named[]
  /** Path arguments that cannot be evaluated: the application's directory stays whole. */
  readonly opaque: readonly Evidence[]
  /** Packages imported by files that run, with the first place. */
  readonly imports: ReadonlyMap<string, Evidence>
  /** A computed `require(x)` or `import(x)`: every package may be loaded. */
  readonly computedImports: readonly Evidence[]
  /** Programs started by child_process, execa, shelljs, zx, cross-spawn. */
  readonly programs: readonly Named[]
  /** Commands that are built at run time: the program cannot be read. */
  readonly opaqueCommands: readonly Evidence[]
  /** Strings in the sources and configs that are exactly a package's name (`client: 'pg'`, `dialect: 'mysql2'`, `preset`). */
  readonly named: ReadonlyMap<string, Evidence>
}
