import { below, join, parentOf, within } from '../../image/paths.ts'
import type { Entry, Image, Origin, Step } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import { HOLE } from '../common/values.ts'
import { unionFiles } from '../common/app.ts'
import type { RunCommand } from '../commands/run-commands.ts'
import type { Application } from './facts.ts'
import { linkedDirectories } from './install-inputs.ts'
import { type NodeReads, readsOf } from './reads.ts'
import { membersOf } from './workspaces.ts'

/** What is asked of the image and the project. `images`: those of the stages that the last one is made from, the last one first. */
export interface Around {
  readonly images: readonly [Image, ...Image[]]
  readonly project: Project
  readonly commands: readonly RunCommand[]
  /** Where the program runs, relative to the application's directory. */
  readonly cwd: string
  /** The compiled copy of a source. */
  readonly outputOf: ReadonlyMap<string, string>
}

/**
 * Directories of packages from which nothing that runs can load a module, with the reason: Node.js looks for a package in the
 * directories above the file that asks for it (https://nodejs.org/api/modules.html#loading-from-node_modules-folders), and no
 * file beside them runs. They are those of a client that the build made, and that the server hands out.
 */
export function packagesApart(application: Application, around: Around): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const [image] = around.images
  const places = [...image.files].flatMap(([path, { origin }]) => (isInstalled(path, origin) ? [parentOf(path)] : []))
  const others = places.filter((place) => !within(application.directory, place))
  if (others.length === 0 || !isFollowed(application, around)) return found
  for (const place of others)
    if (!mayLoadFrom(place, application, around))
      found.set(join(place, 'node_modules'), `only a file below ${place} could load it, and none of them runs`)
  return found
}

/** Packages that an install put there, or a script of the project that installs. */
export const isInstalled = (path: string, origin: Origin): boolean =>
  path.endsWith('/node_modules') &&
  (origin.type === 'output' || (origin.type === 'install' && origin.directory === parentOf(path)))

/** Whether it is known what starts, and what that loads. */
function isFollowed({ doubt, start, reads, manifest, files }: Application, { images }: Around): boolean {
  const steps = images.flatMap((image) => image.steps)
  return (
    doubt === undefined &&
    start.unknown.length === 0 &&
    reads.computedImports.length === 0 &&
    reads.opaqueCommands.length === 0 &&
    !reads.programs.some(({ name }) => RUNNERS.test(name)) &&
    !images[0].contract.env.has('NODE_PATH') &&
    !steps.some(isUnknown) &&
    manifest?.workspaces.length === 0 &&
    membersOf(files).size === 0 &&
    linkedDirectories(manifest).length === 0
  )
}

/** Programs that may load what is not seen here. */
const RUNNERS = /^(?:.*\/)?(?:node|npm|npx|yarn|pnpm|pnpx|bun|bunx|deno|tsx|ts-node|env|make|(?:ba|da|a|z)?sh)$/

/** What it does elsewhere in the image cannot be told. */
const isUnknown = ({ work, text }: Step): boolean => work === 'opaque' || /\b(?:npm|yarn|pnpm|bun) link\b/.test(text)

function mayLoadFrom(place: string, application: Application, around: Around): boolean {
  const { directory, start, files } = application
  const [{ contract, files: entries }] = around.images
  const packages = join(place, 'node_modules')
  const named = mentionOf(place)
  const inPlace = (path: string) => within(path.startsWith('/') ? path : join(directory, path), place)
  const said = [
    contract.workdir,
    ...contract.env.values(),
    ...around.commands.flatMap(({ command }) => (command.form === 'exec' ? command.argv : [command.text])),
    ...scriptTexts(application),
  ]
  return (
    said.some((text) => named.test(text)) ||
    application.sources.some(inPlace) ||
    start.entries.some(({ name }) => inPlace(name)) ||
    (start.directories ?? []).some(inPlace) ||
    around.commands.some(({ cwd }) => inPlace(cwd)) ||
    [...entries.values()].some((entry) => leadsInto(entry, packages)) ||
    loadsFrom(place, application, around) ||
    application.sources.some((path) => namesProgram(files.read(path) ?? '', place))
  )
}

const leadsInto = ({ kind, target }: Entry, packages: string): boolean =>
  kind === 'link' &&
  (target === undefined || target.includes('..') || within(target, packages) || within(packages, target))

/** The package scripts that start, and the scripts of a shell. */
function scriptTexts({ start, files, manifest }: Application): string[] {
  const own = start.scripts.flatMap((name) => manifest?.scripts[name] ?? [])
  const shell = start.entries.flatMap(({ name }) => (/\.[cm]?[jt]sx?$/.test(name) ? [] : (files.read(name) ?? [])))
  return [...own, ...shell]
}

/** The last part of a place, for a pattern. */
const lastOf = (place: string): string => place.slice(place.lastIndexOf('/') + 1).replace(/\W/g, '\\$&')

/** The last part of a place, as a word of a text. */
const mentionOf = (place: string): RegExp => new RegExp(`(?<![\\w.-])${lastOf(place)}(?![\\w-])`)

/** Whether a path of a source that goes through the place seems to end at a program: what a build left there is in no file. */
const namesProgram = (text: string, place: string): boolean =>
  [...text.matchAll(new RegExp(`(?<=['"\`/])${lastOf(place)}(?=['"\`/])[^)]{0,200}`, 'g'))].some(([path]) =>
    /\.[cm]?js\b|\b(?:server|ssr)\b|\.next\b|\.output\b|node_modules/.test(path),
  )

/** Whether the sources that run load a module from there, or read one of its sources, or all of it. */
function loadsFrom(place: string, application: Application, around: Around): boolean {
  const { top, reads } = readsAround(place, application, around)
  const packages = below(join(place, 'node_modules'), top)
  const from = below(place, top)
  const source = (path: string) => within(path, from) && /\.(?:[cm]?[jt]sx?|vue|svelte|node|wasm)$/.test(path)
  return (
    reads.computedImports.length > 0 ||
    reads.opaque.length > 0 ||
    [...reads.loads].some((path) => within(path, from) || path.startsWith(HOLE)) ||
    reads.paths.some(({ name }) => source(name) || within(packages, name) || within(name, packages))
  )
}

/** What the sources read, as paths from a directory that holds both them and the place. */
function readsAround(
  place: string,
  { directory, sources, reads }: Application,
  { images, project, cwd, outputOf }: Around,
): { readonly top: string; readonly reads: NodeReads } {
  let top = directory
  while (!within(place, top)) top = parentOf(top)
  if (top === directory) return { top, reads }
  const at = (path: string) => below(join(directory, path), top)
  const options = {
    cwd: at(cwd),
    directory: top,
    compiledFrom: (file: string) => {
      const output = outputOf.get(below(join(top, file), directory))
      return output === undefined ? undefined : at(output)
    },
  }
  return { top, reads: readsOf(unionFiles(images, top, project), sources.map(at), options) }
}
