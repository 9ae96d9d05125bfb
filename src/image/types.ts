import type { CommandLine } from '../dockerfile/types.ts'
import type { BaseImage, Bulk } from '../knowledge/types.ts'
import type { Effect } from '../shell/types.ts'
import type { AlpineFacts, Focus, Written } from './asked.ts'

export type { AlpineFacts, Focus, Written } from './asked.ts'
export type { Interpreter, Outcome } from './interpreter.ts'

/** What an image promises to whoever runs it. Values are expressions: an ARG stands in them as `${NAME}`. */
export interface Contract {
  readonly cmd: string | undefined
  readonly entrypoint: string | undefined
  readonly env: ReadonlyMap<string, string>
  readonly user: string
  readonly workdir: string
  readonly expose: ReadonlySet<string>
  readonly volume: ReadonlySet<string>
  readonly label: ReadonlyMap<string, string>
  readonly healthcheck: string | undefined
  readonly stopsignal: string | undefined
  readonly shell: string | undefined
  readonly onbuild: readonly string[]
  readonly maintainer: string | undefined
}

/** How a path came to be. */
export type Origin =
  /** A file of the build context, as it is there, or as a command edited it since. */
  | { readonly type: 'context'; readonly path: string; readonly edited?: string }
  /**
   * A directory of installed packages. `scope` tells whether development dependencies are in it, `workspaces` for which members of
   * a workspace it was made, by directory from the root, `''`; absent: for all.
   */
  | {
      readonly type: 'install'
      readonly tool: string
      readonly scope: 'all' | 'production'
      readonly directory: string
      readonly workspaces?: readonly string[]
    }
  /** What a command of a RUN wrote. `was`: the file of the context that it edited in place, `sed -i 's/\r//' entry.sh`. */
  | { readonly type: 'output'; readonly command: string; readonly was?: string }
  /** A package manager's cache. */
  | { readonly type: 'cache'; readonly of: string }
  /** A tool installed for every project: `npm install -g`. */
  | { readonly type: 'tool'; readonly name: string; readonly command: string }
  /** What a tool was told to remember, where its runs look for it: `poetry config`. */
  | { readonly type: 'settings'; readonly of: string }
  /** A directory made by WORKDIR, mkdir or a COPY's destination. */
  | { readonly type: 'directory' }
  /** A file of another image or a remote one: `COPY --from=IMAGE`, `ADD URL`. */
  | { readonly type: 'foreign'; readonly reference: string }

export interface Entry {
  /** `tree`: the path and all below it, not known one by one. `loose`: whatever a command may have changed below. */
  readonly kind: 'file' | 'directory' | 'tree' | 'loose' | 'link'
  readonly origin: Origin
  /** `user:group`, names where they are known: `root:root`. */
  readonly owner: string
  readonly mode?: string
  /** The target of a link. */
  readonly target?: string
  /** Line of the instruction that put it there. */
  readonly line: number
}

/** One command of a RUN, with all that decides what it does. */
export interface Step {
  readonly line: number
  /** Index of the instruction. */
  readonly instruction: number
  readonly stage: number
  /** The command's text, white space folded, without comments. */
  readonly text: string
  /** How many commands of the same text stand before it in its RUN: `npm ci && cd client && npm ci`. */
  readonly nth: number
  /** A text equal for commands that do the same work: `npm install` and `npm ci` of one directory share it. */
  readonly key: string
  readonly cwd: string
  readonly user: string
  /** ENV and ARG that it sees, one `NAME=value` a line, sorted. */
  readonly environment: string
  readonly conditional: boolean
  readonly effects: readonly Effect[]
  readonly work: Work
  /** Programs that it starts, as written. */
  readonly programs: readonly string[]
  /** Paths of the context that were in the image when it ran. */
  readonly inputs: ReadonlySet<string>
  /** Where they were: path in the image to path in the context. */
  readonly places: ReadonlyMap<string, string>
  /** Those of them that it reads; `all` where that cannot be told. */
  readonly requires: readonly string[] | 'all'
  /** Those of them that an install reads outside its project, by their paths in the image: `/etc/pip.conf`. */
  readonly settings: readonly string[]
  /** Files of the context, by their paths in the image, that its words name to read or change, and all that it fails for want of. */
  readonly touches: ReadonlySet<string>
  /** Directories, and packages of the system, that it fails for want of. */
  readonly wants: ReadonlySet<string>
  /** Owners of the context's files that it works on, where it does not run as root. */
  readonly owners: ReadonlySet<string>
  /** Directories of installed packages that it found, with their scope: `/app/node_modules all`. */
  readonly installed: readonly string[]
  /** Paths that other images, other stages or downloads had brought when it ran. */
  readonly foreign: readonly string[]
  /** Variables without which it stops, and that nothing declares. */
  readonly lacks: readonly string[]
  /** What is not known of it, in words. */
  readonly because: string | undefined
  /** Regions that it wrote. */
  readonly writes: readonly string[]
}

/**
 * What kind of work a command is: `packages` (a system package manager), `system` (users, links, modes, files outside the
 * application), `install` (an ecosystem's dependencies), `tool` (a global tool), `build` (writes outputs that are known),
 * `script` (a program of the project that the image's own interpreter runs, and that may write anywhere), `clean` (removes
 * only), `nothing` (no trace), `opaque` (what it writes is not known).
 */
export type Work =
  'packages' | 'system' | 'install' | 'prune' | 'tool' | 'build' | 'script' | 'clean' | 'nothing' | 'opaque'

export interface InstalledPackage {
  readonly name: string
  /** As written, with its version where one is pinned. */
  readonly written: string
  readonly line: number
  readonly manager: string
  /** Whether it is installed depends on a condition. */
  readonly conditional?: true
  /** Nothing that it recommends was asked for. */
  readonly alone: boolean
  /** A name that `apk add --virtual` gave to several packages, each of which is there under its own as well. */
  readonly group?: true
  /** Such names that it was installed for, where it was for nothing else: it goes with the last of them. */
  readonly groups?: readonly string[]
}

export interface Unknown {
  readonly line: number
  readonly because: string
  /** A source of a COPY that the context, as it is seen, does not have: it may be there for whoever builds. */
  readonly source?: string
}

/** A stage as its replay leaves it. */
export interface Image {
  /** The FROM's reference, global ARGs as `${NAME}`. */
  readonly reference: string
  readonly platform: string | undefined
  /** Index of the stage that it starts from, where that is a stage. */
  readonly parent: number | undefined
  /** The working directory of what it starts from. */
  readonly startsIn: string
  /** What it starts from, where another Dockerfile of the repository builds that. */
  readonly local: LocalBase | undefined
  /** Of the outermost FROM, of the local image's Dockerfile where it starts from one. */
  readonly base: BaseImage | undefined
  readonly contract: Contract
  readonly files: ReadonlyMap<string, Entry>
  /** Packages installed by RUNs of this stage and its parents; those of the base are in `base`. */
  readonly packages: ReadonlyMap<string, InstalledPackage>
  readonly removed: ReadonlySet<string>
  readonly steps: readonly Step[]
  /** Stages whose files it holds, and stages that they rest on. */
  readonly uses: ReadonlySet<number>
  /** State made from files: ldconfig, update-ca-certificates. */
  readonly derived: ReadonlySet<string>
  /** Paths of such state that were copied from a stage that has it. */
  readonly carried: ReadonlySet<string>
  /** Paths that RUN commands removed, and that the context had brought. */
  readonly deleted: ReadonlySet<string>
  readonly unknowns: readonly Unknown[]
  /** Names in `--chown` that no RUN above had made: the base has them, or the build stops. */
  readonly strangers: ReadonlySet<string>
  /** The start command: ENTRYPOINT and CMD as the last ones say. */
  readonly start: {
    readonly entrypoint: CommandLine | undefined
    readonly cmd: CommandLine | undefined
    readonly healthcheck: CommandLine | undefined
    /** Lines of the last ENTRYPOINT or CMD, and of the HEALTHCHECK. */
    readonly line: number | undefined
    readonly healthLine: number | undefined
  }
}

/** An image that another Dockerfile of the repository builds, as a stage that starts from it finds it. */
export interface LocalBase {
  /** That Dockerfile, by its path from the repository's root. */
  readonly dockerfile: string
  readonly files: ReadonlyMap<string, Entry>
  /** Names of packages that its RUNs install. */
  readonly packages: ReadonlySet<string>
  /** Instructions that every build on it runs first. */
  readonly onbuild: readonly string[]
}

export interface Replay {
  readonly stages: readonly Image[]
  /** The last stage. */
  readonly final: Image
}

/** A Debian package, or a directory, or a tool that the image needs when it runs. */
export interface Need {
  readonly kind: 'package' | 'program'
  readonly name: string
  readonly because: string
}

/** What an ecosystem knows of the image that the original makes: data that the check and the transforms rest on. */
export interface Facts {
  /** Directory of the image in which the program's own files lie. */
  readonly directory: string
  /** Paths of the image (and below) that a run command reads, with the reason. */
  readonly read: ReadonlyMap<string, string>
  /** Set where it cannot be said which files of the application's directory are read: then all stay. */
  readonly whole?: string
  /** Why nothing in `directory` is read when the image runs but what `read` names. */
  readonly only?: string
  /** What builds left may be read all the same. */
  readonly outputsStay?: boolean
  /** The part of an output in which all lies that the program reads of it. */
  readonly inside?: string
  /** Why installed packages stay though an output holds those that its program loads. */
  readonly packagesStay?: string
  /** Why what the image starts cannot be told: it is a base for others, or a shell to work in. */
  readonly purpose?: string
  /** Tools of development that are installed as the program's own packages are, each with its line: `pytest (requirements.txt:4)`. */
  readonly developmentTools?: readonly string[]
  /** What would make the image smaller and is for a person to decide: it is told, and never done. */
  readonly advice?: readonly { readonly title: string; readonly because: string }[]
  /** What is large and stays, beside packages of the system and files of the context. */
  readonly bulk?: readonly Bulk[]
  /** Packages of the base that an install replaces by others of the same name; `pinned`: by one version alone. */
  readonly replaced?: readonly { readonly name: string; readonly pinned: boolean }[]
  /** Files of the context that builds turned into outputs, and that nothing that runs reads. */
  readonly compiled: ReadonlySet<string>
  /** Directories of packages whose development dependencies may go, or why not. `empty`: nothing else is there; `option`: by which an install brings none. */
  readonly prune: ReadonlyMap<
    string,
    { readonly ok: boolean; readonly because: string; readonly empty?: boolean; readonly option?: string }
  >
  /** What builds alone use, with the reason: directories of packages by path, packages of the system by name. */
  readonly buildAlone?: ReadonlyMap<string, string>
  /**
   * Installs of lists of development in commands of their own, by the keys of their steps: whether they may be left out, or why not.
   * `reads`: files of the context that no other install reads.
   */
  readonly developmentInstalls?: ReadonlyMap<
    string,
    { readonly line: number; readonly ok: boolean; readonly because: string; readonly reads: readonly string[] }
  >
  /** What the run stage must have. */
  readonly needs: readonly Need[]
  /** Set where it cannot be said what the full base brings that is used. */
  readonly slim?: string
  /** The program, or packages of it, are not seen: they may start whatever is there. */
  readonly unseen?: true
  /** It installs packages when it starts, and may compile them, or starts a compiler itself. */
  readonly installing?: true
  /** What Alpine in place of Debian would mean for what runs; absent where no ecosystem tells. */
  readonly alpine?: AlpineFacts | undefined
  /** What is seen to write as the image runs; absent where no ecosystem tells. */
  readonly writes?: readonly Written[]
  /** What of a workspace is needed, and whether the rest may leave: that was asked for. */
  readonly focus?: Focus | undefined
  readonly focused?: true
  /** Global tools that a run command starts. */
  readonly tools: ReadonlyMap<string, string>
  /** Files of the context that hold credentials, and that nothing that runs reads. */
  readonly credentials: ReadonlySet<string>
  /** ARGs that the program's own sources read where a RUN starts them. */
  readonly variables?: ReadonlySet<string>
  /** Files of the context that an install reads, and nothing that runs. */
  readonly manifests?: ReadonlySet<string>
  /** Lists of requirements that commands made for an install, and that nothing that runs reads: paths of the image. */
  readonly lists?: ReadonlySet<string>
  /** Paths of programs of other images that installs start, and nothing that runs. */
  readonly unused?: ReadonlySet<string>
  /** Files of the context that tools leave behind on the host, and that no program of the image is made of. */
  readonly host?: ReadonlySet<string>
  /** What could not be seen in the files, and a slim base or a second stage rests on. */
  readonly assumes: Readonly<Record<'slim' | 'stage', readonly string[]>>
}
