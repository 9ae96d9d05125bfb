import { shorten } from '../../image/run.ts'
import { absolute, below, join, parentOf, within } from '../../image/paths.ts'
import type { AlpineFacts, Facts, Focus, Image, Replay, Work, Written } from '../../image/types.ts'
import { recalled } from '../../memo/recalled.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Manifest, Project } from '../../project/types.ts'
import { dirname } from '../../project/path.ts'
import type { AppFiles, Bundle, Start } from '../types.ts'
import { reachable } from '../../image/steps.ts'
import { appFiles, textAt, unionFiles } from '../common/app.ts'
import { mayLoadMore } from '../common/brought.ts'
import { linkedInContext } from '../common/context-programs.ts'
import { NOT_COPIED, pointTo, UNSEEN } from '../common/evidence.ts'
import { alpineFacts } from './alpine.ts'
import { packagesApart } from './apart.ts'
import { focusFacts } from './focus.ts'
import type { Program } from './loaded.ts'
import { type BuildCommand, compiledMapping } from './mapping.ts'
import { INSTALLS, needsOf } from './needs.ts'
import { hiddenSource } from './obfuscated.ts'
import { checkingPnpm, COMPARES } from './pnpm-checks.ts'
import { pruneFacts } from './prune.ts'
import { allSources, reachableSources } from './reachable.ts'
import { readPaths } from './read-paths.ts'
import { type NodeReads, readsOf, type ReadsOptions } from './reads.ts'
import { type RunCommands, runCommands } from '../commands/run-commands.ts'
import { packagesStay, type SelfContained, selfContained, startedBundle, startsBundle } from './self-contained.ts'
import { resolveStart } from './start.ts'
import { startedBySources, type StartedBySources } from './started-lines.ts'
import { membersOf, rootManifest } from './workspaces.ts'
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
  const files = unionFiles(images, directory, project)
  const manifest = readManifest((path) => files.read(path), 'package.json')
  const commands = runCommands(image, directory, project, dockerfilePath)
  const builds = images
    .flatMap(({ steps }) => steps)
    .filter((step) => step.work === 'build' && within(step.cwd, directory))
    .map(({ text, cwd }) => ({ text, cwd: below(cwd, directory) }))
  const readOutside = (path: string) => textAt(image.files, path, project)
  const { start: told, mapping, reads, started, sources } = program({ commands, builds, directory }, files, readOutside)
  const start = withUnseen(told, image, files, directory, dockerfilePath)
  const only = selfContained({ start, reads, files, sources }, mapping, manifest)
  const stay = packagesStay({ start, reads, files, sources }, mapping)
  const checking = checkingPnpm({ start, manifest, files }, image)
  const workspace = checking !== undefined && membersOf(files).size > 0 ? `${checking} ${COMPARES}` : undefined
  const doubt = commands.doubt ?? doubtOf(image, directory, start, reads) ?? workspace
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
  const { needs, assumes, tools, ...withheld } = needsOf(application, image)
  const hidden = hiddenSource(files, sources)
  const slim = withheld.slim ?? mayLoadMore(replay) ?? linkedInContext(image, project)
  const read = readPaths(application, image, (path) => project.files.get(path)?.presence === 'tracked')
  const stages = [image, ...images.filter((each) => each !== image)] as const
  const prune = pruneFacts(application, stages, commands.doubt)
  const around = { images: stages, project, commands: commands.commands, cwd: workingPlace(start, commands) }
  const buildAlone = packagesApart(application, { ...around, outputOf: mapping.outputOf })
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
    ...(start === told && hidden === undefined && !startsUnseen(start, files) ? {} : { unseen: true as const }),
    ...(withheld.compiling || start.unknown.some(({ text }) => INSTALLS.test(text))
      ? { installing: true as const }
      : {}),
    get focus() {
      focus ??= { told: focusFacts(application, images, builds, commands.doubt) }
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
    assumes: { slim: hidden === undefined ? assumes : [...assumes, hidden], stage: localWrites(image) },
  }
}

/** A program of which no source is seen, and which comes from elsewhere, may do anything: it is brought when a container starts. */
function withUnseen(start: Start, image: Image, files: AppFiles, directory: string, file: string): Start {
  if (allSources(files).length > 0) return start
  const copy = image.unknowns.find(({ source }) => source !== undefined)
  if (copy)
    return { ...start, unknown: [...start.unknown, { file, line: copy.line, text: `${copy.source} ${UNSEEN}` }] }
  if (image.uses.size > 0 || image.steps.some(({ work }) => MAKES.has(work))) return start
  const absent = start.entries.find(({ name }) => SOURCE.test(name) && !image.files.has(absolute(name, directory)))
  if (!absent) return start
  const evidence = { file, line: image.start.line ?? 1, text: `${absent.name} ${NOT_COPIED}` }
  return { ...start, unknown: [...start.unknown, evidence] }
}

/** Whether what starts is not followed, and no source is there that tells what it starts: an entry script on a volume. */
const startsUnseen = ({ unknown }: Start, files: AppFiles): boolean =>
  unknown.length > 0 && allSources(files).length === 0

const SOURCE = /\.[cm]?[jt]sx?$/

/** Work that may make a program. */
const MAKES: ReadonlySet<Work> = new Set<Work>(['build', 'script', 'opaque'])

/** What starts, in which directory of the image, and the builds that made it. */
interface Started {
  readonly commands: RunCommands
  readonly builds: readonly BuildCommand[]
  readonly directory: string
}

function program(
  started: Started,
  files: AppFiles,
  readOutside: (path: string) => string | undefined,
): ReturnType<typeof programs> {
  return programs(JSON.stringify(started), (about, name) => {
    switch (about) {
      case 'paths':
        return [...files.paths()].join('\0')
      case 'has':
        return files.has(name)
      case 'outside':
        return readOutside(name)
      default:
        return files.read(name)
    }
  })
}

/** Images of one repository share their sources. */
const programs = recalled(8_000_000, (key, ask) => {
  const { commands, builds, directory } = JSON.parse(key) as Started
  const files: AppFiles = {
    paths: () => (ask('paths', '') as string).split('\0').filter((path) => path !== ''),
    has: (path) => ask('has', path) === true,
    read: (path) => ask('read', path) as string | undefined,
  }
  const start = resolveStart(files, commands.commands, {
    directory,
    readOutside: (path) => ask('outside', path) as string | undefined,
  })
  const mapping = compiledMapping(builds, files)
  const options = {
    cwd: workingPlace(start, commands),
    directory,
    packageNames: packageNames(files),
    compiledFrom: (file: string) => mapping.outputOf.get(file),
  }
  const bundle = startedBundle(start, mapping.whole)
  const sources = start.servesOnly
    ? []
    : reachableSources(files, start, (output) => mapping.sourceOf.get(output) ?? sourceIn(bundle, output), options)
  const bundled = startsBundle(start, mapping.bundles)
  const run = bundled ? sources.filter((path) => !BUILD_CONFIG.test(path)) : sources
  const reads = readsOf(files, run, bundle ? { ...options, ...placeOf(bundle, start) } : options)
  const started = startedBySources(files, reads, { cwd: options.cwd, directory })
  return {
    start,
    mapping,
    reads: { ...reads, programs: [...reads.programs, ...started.programs] },
    started,
    sources: run,
  }
})

/** Where the program runs, relative to the application's directory. */
const workingPlace = ({ directories }: Start, { cwd }: RunCommands): string =>
  directories?.length === 1 ? (directories[0] ?? '') : cwd

/** The source of a bundle that is started. */
const sourceIn = (bundle: Bundle | undefined, output: string): string | undefined =>
  bundle && within(output, bundle.name) ? bundle.source : undefined

/** Where the sources that are in a bundle run, and from which directory: a traced program changes to its own. */
function placeOf({ name, packages }: Bundle, { entries }: Start): Partial<ReadsOptions> {
  const entry = entries.find((each) => within(each.name, name))?.name ?? name
  if (packages === 'traced') return { cwd: dirname(entry), compiledFrom: (file) => `${name}/${file}`, bundled: true }
  // All of it is one file.
  return { compiledFrom: () => (entry === name && !/\.\w+$/.test(name) ? `${name}/index.js` : entry), bundled: true }
}

/** Configuration of what makes a bundle, which a bundle does not read. */
const BUILD_CONFIG =
  /^(?:vite|vitest|svelte|nuxt|rollup|postcss|tailwind|uno|unocss|playwright)(?:[.-]\w+)*\.[cm]?[jt]s$/

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

/** Names that the manifests of the application and of its workspaces ask for. */
function packageNames(files: AppFiles): ReadonlySet<string> {
  const manifests = [rootManifest(files), ...membersOf(files).values()]
  return new Set(
    manifests.flatMap((each) =>
      each === undefined
        ? []
        : Object.keys({
            ...each.dependencies,
            ...each.devDependencies,
            ...each.optionalDependencies,
            ...each.peerDependencies,
          }),
    ),
  )
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
