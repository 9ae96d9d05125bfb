/** Debian suites that the tables know. */
export type Suite = 'stretch' | 'buster' | 'bullseye' | 'bookworm' | 'trixie'

/** What a published base image is, as far as its reference tells. */
export interface BaseImage {
  /** `node`, `python`, `debian`, … without registry and `library/`. */
  readonly name: string
  readonly tag: string
  readonly variant: 'full' | 'slim' | 'alpine' | 'distroless'
  readonly libc: 'glibc' | 'musl'
  /** Undefined for Alpine, and where the tag does not fix it. */
  readonly suite?: Suite
  /** The distribution's code name, suites older than those and Ubuntu's included: `jessie`, `noble`. */
  readonly codename?: string
  /** Whether the tag itself names the suite; a floating tag changes suite with time. */
  readonly suiteInTag: boolean
  /** The language's major version, where the tag fixes it. */
  readonly major?: number
  /** The npm major that this Node version brings. */
  readonly npm?: number
  /** Names of the Debian or Alpine packages in it; undefined where not known. */
  readonly packages?: ReadonlySet<string>
  /** Programs on its PATH that no distribution package brings: node, npm, npx, corepack, yarn. */
  readonly programs: ReadonlySet<string>
  /** The tag of its slim sibling, where it is an image that others make of the official one; `tag` is then the official one's. */
  readonly slimTag?: string
  /** Whose image it is, where it is one of those. */
  readonly of?: 'uv'
  /** Whether `entrypoint` and `cmd` are those of the published image; false where they were not looked up. */
  readonly configKnown: boolean
  readonly entrypoint?: readonly string[]
  readonly cmd?: readonly string[]
  readonly path: string
  /** Where it works; absent: in `/`. */
  readonly workdir?: string
  /** Users that exist beside the distribution's own: `node` is 1000:1000 in node images. */
  readonly users: readonly {
    readonly name: string
    readonly uid: number
    readonly gid: number
    readonly home: string
  }[]
}

/** A package of a language's registry with native code. */
export interface NativeModule {
  readonly name: string
  /** semver range of the package to which the row applies; absent: all. */
  readonly versions?: string
  /** Whether installs normally compile, or use a published binary. */
  readonly install: 'prebuilt' | 'compiles' | 'either'
  /** Debian `-dev` packages and tools that compiling needs. */
  readonly build: readonly string[]
  /** Debian library packages that the loaded module needs at run time, by the name of their `-dev` package or their own where it has no suite in it. */
  readonly run: readonly string[]
  /** The same, only where it was compiled from source. */
  readonly runCompiled?: readonly string[]
  /** `run` is what a browser loads, and from this version on (major, minor) only a command of its own fetches one. */
  readonly fetchedApart?: readonly [major: number, minor: number]
  /** Programs that it starts at run time. */
  readonly programs?: readonly string[]
  readonly alpine: 'works' | 'compiles' | 'fails'
  /** Directories outside node_modules that its install writes: `~/.cache/puppeteer`. */
  readonly writes?: readonly string[]
  /** Files of the project that its install script reads: `.puppeteerrc.cjs`. */
  readonly reads?: readonly string[]
  readonly source: string
}

/** A package of PyPI with native code, or one that loads libraries or starts programs of the system. */
export interface PythonPackage {
  /** As PEP 503 normalises it. */
  readonly name: string
  /** The versions to which the row applies, as PEP 440 specifies them: `>=7.45.3`; absent: all that no earlier row of the name takes. */
  readonly versions?: string
  /** The wheels that its versions of today have for Linux: `pure` for py3-none-any alone, `none` for an sdist alone. */
  readonly wheels: 'manylinux' | 'manylinux+musllinux' | 'pure' | 'none'
  /** Debian `-dev` packages and tools that compiling needs; Python's own headers are not among them. */
  readonly build: readonly string[]
  /**
   * Debian library packages that it loads at run time where it was compiled, by the name of their `-dev` package or their own;
   * `a | b`: the first that the suite has.
   */
  readonly run: readonly string[]
  /** `-dev` packages to whose libraries it links only where its build finds them. */
  readonly runWhereFound?: readonly string[]
  /** Library packages that it loads whether it was compiled or not, written as those of `run`. */
  readonly runAlways: readonly string[]
  /** Packages of PyPI that bring what `runAlways` names. */
  readonly unless?: readonly string[]
  /** Programs that it starts, by name. */
  readonly programs?: readonly string[]
  /** `always`: what the package is for fails without them. `some calls`: only what calls those functions needs them. */
  readonly when?: 'always' | 'some calls'
  /** Places outside the site directory that it fills when it is used: `~/.cache/ms-playwright`. */
  readonly writes?: readonly string[]
  /** On Alpine: installed as it is, compiled there, or neither. */
  readonly alpine: 'works' | 'compiles' | 'fails'
  readonly source: string
}

/** Something large in an image: `torch (requirements.txt:1) with the libraries of CUDA`. */
export interface Bulk {
  readonly what: string
  readonly megabytes: number
}
