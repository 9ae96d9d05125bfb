import { shorten } from '../../image/run.ts'
import { below, join, parentOf, within } from '../../image/paths.ts'
import type { AlpineFacts, Facts, Focus, Image, Replay, Written } from '../../image/types.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Manifest, Project } from '../../project/types.ts'
import type { AppFiles, Start } from '../types.ts'
import { reachable } from '../../image/steps.ts'
import { appFiles } from '../common/app.ts'
import { mayLoadMore } from '../common/brought.ts'
import { linkedInContext } from '../common/context-programs.ts'
import { mountAssumed, pointTo, workedOn } from '../common/evidence.ts'
import { alpineFacts } from './alpine.ts'
import { packagesApart } from './apart.ts'
import { focusFacts } from './focus.ts'
import type { Program } from './loaded.ts'
import { INSTALLS, needsOf } from './needs.ts'
import { otherPackages } from './other-packages.ts'
import { hiddenSource } from './obfuscated.ts'
import { checkingPnpm, COMPARES } from './pnpm-checks.ts'
import { programOf, workingPlace } from './program.ts'
import { pruneFacts } from './prune.ts'
import { readPaths } from './read-paths.ts'
import type { NodeReads } from './reads.ts'
import { runCommands } from '../commands/run-commands.ts'
import { packagesStay, type SelfContained, selfContained, startsBundle } from './self-contained.ts'
import type { StartedBySources } from './started-lines.ts'
import { membersOf } from './workspaces.ts'
import { writesOf } from './writes.ts'

/** What is known of the application in an image, read once and shared by what follows. */
export interface Application extends Program {
  readonly directory: string
  readonly manifest: Manifest | undefined
  /** Relative paths of sources that builds compile. */
  readonly compiled: ReadonlySet<string>
  /** The program that starts is a bundle with its development dependencies inside. */
  readonly bundled: boolean
  /** Why nothing of its directory is read but what `start` and `reads` name. */
  readonly only: SelfContained | undefined
  /** What is not known of the application's reads, in words. */
  readonly doubt: string | undefined
  readonly started: StartedBySources
}

export function nodeFacts(replay: Replay, project: Project, dockerfilePath: string): Facts {
  const image = replay.final
  const directory = applicationDirectory(image, project)
  const images = [...reachable(replay)].flatMap((index) => replay.stages[index] ?? []).reverse()
  const commands = runCommands(image, directory, project, dockerfilePath)
  const builds = images
    .flatMap(({ steps }) => steps)
    .filter((step) => step.work === 'build' && within(step.cwd, directory))
    .map(({ text, cwd }) => ({ text, cwd: below(cwd, directory) }))
  const found = programOf({ image, images, directory, project, commands, builds, dockerfilePath })
  const { files, start, mapping, reads, started, sources } = found
  const manifest = readManifest((path) => files.read(path), 'package.json')
  const only = selfContained({ start, reads, files, sources }, mapping, manifest)
  const stay = packagesStay({ start, reads, files, sources }, mapping)
  const checking = checkingPnpm({ start, manifest, files }, image)
  const workspace = checking !== undefined && membersOf(files).size > 0 ? `${checking} ${COMPARES}` : undefined
  const worked = found.mounted && workedOn(found.mounted)
  const doubt = commands.doubt ?? worked ?? doubtOf(image, directory, start, reads) ?? workspace
  const compiled = new Set(mapping.outputOf.keys())
  const bundled = only?.inside !== undefined || startsBundle(start, mapping.bundles)
  const application: Application = {
    directory,
    files,
    manifest,
    start,
    reads,
    sources,
    compiled,
    doubt,
    bundled,
    only,
    started,
  }
  const stages = [image, ...images.filter((each) => each !== image)] as const
  const around = { images: stages, project, commands: commands.commands, cwd: workingPlace(start, commands) }
  const buildAlone = packagesApart(application, { ...around, outputOf: mapping.outputOf })
  const others = only ? [] : otherPackages(directory, stages, project, buildAlone)
  const { needs, assumes, tools, ...withheld } = needsOf(application, image, others)
  const hidden = hiddenSource(files, sources)
  const assumed = [hidden, found.mounted && mountAssumed(found.mounted)].filter((each) => each !== undefined)
  const slim = withheld.slim ?? mayLoadMore(replay) ?? linkedInContext(image, project)
  const read = readPaths(application, image, (path) => project.files.get(path)?.presence === 'tracked')
  const prune = pruneFacts(application, stages, commands.doubt ?? worked)
  let alpine: AlpineFacts | undefined
  let writes: readonly Written[] | undefined
  let focus: { readonly told: Focus | undefined } | undefined
  const known = { needs, read, prune, tools, commands: commands.commands }
  return {
    directory,
    read,
    ...(doubt === undefined ? {} : { whole: doubt }),
    ...(commands.purpose === undefined ? {} : { purpose: commands.purpose }),
    ...(only === undefined ? {} : { only: only.because }),
    ...(only?.outputs ? { outputsStay: true } : {}),
    ...(only?.inside === undefined ? {} : { inside: join(directory, only.inside) }),
    ...(stay === undefined ? {} : { packagesStay: stay }),
    compiled: doubt === undefined ? contextPaths(image, directory, compiled) : new Set(),
    prune,
    ...(buildAlone.size > 0 ? { buildAlone } : {}),
    needs,
    ...(slim === undefined ? {} : { slim }),
    ...(found.isUnseen || worked !== undefined || hidden !== undefined ? { unseen: true as const } : {}),
    ...(withheld.compiling || start.unknown.some(({ text }) => INSTALLS.test(text))
      ? { installing: true as const }
      : {}),
    get focus() {
      focus ??= { told: focusFacts(application, images, builds, commands.doubt ?? worked) }
      return focus.told
    },
    // Few ask for Alpine.
    get alpine() {
      alpine ??= image.base?.libc === 'glibc' ? alpineFacts(application, image, project, known) : undefined
      return alpine
    },
    // Few ask for another user.
    get writes() {
      writes ??= writesOf(application)
      return writes
    },
    tools,
    credentials: credentialsIn(files, image, directory),
    assumes: { slim: [...assumes, ...assumed], stage: localWrites(image) },
  }
}

/** `.npmrc` and `.yarnrc.yml` with a token: installs read them. */
function credentialsIn(files: AppFiles, image: Image, directory: string): Set<string> {
  const found = ['.npmrc', '.yarnrc.yml'].filter((path) =>
    /_auth(Token)?\s*=|_password\s*=|npmAuth(Token|Ident)\s*:/.test(files.read(path) ?? ''),
  )
  return contextPaths(image, directory, new Set(found))
}

/** A project's own script is taken to write below its directory, which then comes whole. */
function localWrites(image: Image): string[] {
  return image.steps
    .filter((step) => step.work === 'opaque' && step.writes.includes(step.cwd))
    .map((step) => `what \`${shorten(step.text)}\` (line ${step.line}) writes lies below ${step.cwd}`)
}

/** The directory of the package that starts; of a member of a workspace, the workspace's root. */
export function applicationDirectory(image: Image, project: Project): string {
  const directory = packageDirectory(image)
  for (let at = directory; at !== '/'; at = parentOf(at)) {
    const files = appFiles(image.files, parentOf(at), project)
    if (membersOf(files).has(below(directory, parentOf(at)))) return parentOf(at)
  }
  return directory
}

/** The working directory of the start command, or the nearest one above it that holds a package.json. */
function packageDirectory(image: Image): string {
  const { workdir } = image.contract
  for (let at = workdir; ; at = at.slice(0, Math.max(at.lastIndexOf('/'), 1))) {
    if (image.files.has(join(at, 'package.json'))) return at
    if (at === '/' || at.lastIndexOf('/') <= 0) return workdir
  }
}

function contextPaths(image: Image, directory: string, relative: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const path of relative) {
    const origin = image.files.get(join(directory, path))?.origin
    if (origin?.type === 'context') found.add(origin.path)
  }
  return found
}

/** Why it cannot be said which files the program reads; undefined where it can. */
function doubtOf(image: Image, directory: string, start: Start, reads: NodeReads): string | undefined {
  if (start.readsSources)
    return `the start command reads the sources (${start.readsSources.file}:${start.readsSources.line})`
  const [unknown] = start.unknown
  if (unknown) return `the start command cannot be followed (${pointTo(unknown)})`
  if ((start.directories?.length ?? 0) > 1)
    return `programs start in several directories (${start.directories?.map((each) => join(directory, each)).join(', ')})`
  const [opaque] = reads.opaque
  if (opaque) return `${opaque.file}:${opaque.line} opens a path that is made at run time`
  const [computed] = reads.computedImports
  if (computed) return `${computed.file}:${computed.line} loads a module whose name is made at run time`
  const loose = [...image.files].find(([path, entry]) => entry.kind === 'loose' && within(directory, path))
  return loose ? `what line ${loose[1].line} writes is not known` : undefined
}
