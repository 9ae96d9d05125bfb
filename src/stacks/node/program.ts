import { absolute, within } from '../../image/paths.ts'
import type { Image, Work } from '../../image/types.ts'
import { recalled } from '../../memo/recalled.ts'
import { dirname } from '../../project/path.ts'
import type { Project } from '../../project/types.ts'
import { mountedFiles, textAt, unionFiles } from '../common/app.ts'
import { NOT_COPIED, UNSEEN } from '../common/evidence.ts'
import type { RunCommands } from '../commands/run-commands.ts'
import type { AppFiles, Bundle, Evidence, Start } from '../types.ts'
import type { Program } from './loaded.ts'
import { type BuildCommand, compiledMapping } from './mapping.ts'
import { allSources, reachableSources } from './reachable.ts'
import { readsOf, type ReadsOptions } from './reads.ts'
import { startedBundle, startsBundle } from './self-contained.ts'
import { resolveStart } from './start.ts'
import { startedBySources } from './started-lines.ts'
import { membersOf, rootManifest } from './workspaces.ts'

/** Where a program is looked for. */
interface Place {
  readonly image: Image
  /** The image's stage, and those that it is made of, earlier ones of the list first. */
  readonly images: readonly Image[]
  readonly directory: string
  readonly project: Project
  readonly commands: RunCommands
  readonly builds: readonly BuildCommand[]
  readonly dockerfilePath: string
}

/** A program, with what is found on the way to it. */
export interface Followed extends Program, Pick<ReturnType<typeof programs>, 'mapping' | 'started'> {
  /** No source of it is seen, and it comes from elsewhere, or is not followed: an entry script on a volume. */
  readonly isUnseen: boolean
  /** Who mounts sources that start, which the image has not. */
  readonly mounted?: Evidence
}

/** The program of an image's own sources; where they cannot be followed, with those that are mounted where it runs. */
export function programOf(place: Place): Followed {
  const { images, directory, project, commands } = place
  const own = followed(unionFiles(images, directory, project), place)
  const [mount] = commands.mounts
  if (mount === undefined || isSeen(own)) return own
  const found = followed(mountedFiles(images, directory, project, commands.mounts), place)
  return isSeen(found) ? { ...found, mounted: mount.evidence } : own
}

const isSeen = ({ start, sources }: Program): boolean => start.unknown.length === 0 && sources.length > 0

function followed(files: AppFiles, place: Place): Followed {
  const { commands, builds, directory, image, project } = place
  const found = programs(JSON.stringify({ commands, builds, directory } satisfies Started), (about, name) => {
    switch (about) {
      case 'paths':
        return [...files.paths()].join('\0')
      case 'has':
        return files.has(name)
      case 'outside':
        return textAt(image.files, name, project)
      case 'copied':
        return [...image.files].flatMap(([path, { origin }]) => (origin.type === 'context' ? [path] : [])).join('\0')
      default:
        return files.read(name)
    }
  })
  const start = withUnseen(found.start, files, place)
  return {
    ...found,
    files,
    start,
    isUnseen: start !== found.start || (start.unknown.length > 0 && allSources(files).length === 0),
  }
}

/** A program of which no source is seen, and which comes from elsewhere, may do anything: it is brought when a container starts. */
function withUnseen(start: Start, files: AppFiles, { image, directory, dockerfilePath: file }: Place): Start {
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

const SOURCE = /\.[cm]?[jt]sx?$/

/** Work that may make a program. */
const MAKES: ReadonlySet<Work> = new Set<Work>(['build', 'script', 'opaque'])

/** What starts, in which directory of the image, and the builds that made it. */
interface Started {
  readonly commands: RunCommands
  readonly builds: readonly BuildCommand[]
  readonly directory: string
}

/** Images of one repository share their sources. */
const programs = recalled(8_000_000, (key, ask) => {
  const { commands, builds, directory } = JSON.parse(key) as Started
  const listed = (about: string) => (ask(about, '') as string).split('\0').filter((path) => path !== '')
  const files: AppFiles = {
    paths: () => listed('paths'),
    has: (path) => ask('has', path) === true,
    read: (path) => ask('read', path) as string | undefined,
  }
  const start = resolveStart(files, commands.commands, {
    directory,
    readOutside: (path) => ask('outside', path) as string | undefined,
    outside: { [Symbol.iterator]: () => listed('copied').values() },
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
export const workingPlace = ({ directories }: Start, { cwd }: RunCommands): string =>
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
