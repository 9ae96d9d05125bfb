import { join, within } from '../../image/paths.ts'
import type { Facts, Image, Replay } from '../../image/types.ts'
import { kindOf } from '../../project/kinds.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Manifest, Project } from '../../project/types.ts'
import type { AppFiles, Reads, Start } from '../types.ts'
import { appFiles } from './app.ts'
import { resolveBuild } from './build.ts'
import { needsOf } from './needs.ts'
import { pruneFacts } from './prune.ts'
import { readsOf } from './reads.ts'
import { runCommands } from './run-commands.ts'
import { resolveStart } from './start.ts'

/** What is known of the application in an image, read once and shared by what follows. */
export interface Application {
  readonly directory: string
  readonly files: AppFiles
  readonly manifest: Manifest | undefined
  readonly start: Start
  readonly reads: Reads
  /** Relative paths of sources that builds compile. */
  readonly compiled: ReadonlySet<string>
  /** What is not known of the application's reads, in words. */
  readonly doubt: string | undefined
}

const SOURCE = /\.(m|c)?(j|t)sx?$|\.vue$|\.svelte$/

export function nodeFacts(replay: Replay, project: Project, dockerfilePath: string): Facts {
  const image = replay.final
  const directory = applicationDirectory(image)
  const files = appFiles(image.files, directory, project)
  const manifest = readManifest((path) => files.read(path), 'package.json')
  const commands = runCommands(image, directory, project, dockerfilePath)
  const start = resolveStart(files, commands.commands)
  const compiled = compiledSources(image, directory, files)
  const sources = [...files.paths()].filter((path) => SOURCE.test(path) && !/(^|\/)node_modules\//.test(path) && kindOf(path) !== 'test')
  const reads = readsOf(files, sources, { cwd: '', packageNames: packageNames(manifest) })
  const doubt = commands.doubt ?? doubtOf(image, directory, start, reads)
  const application: Application = { directory, files, manifest, start, reads, compiled, doubt }
  const { needs, slim, assumes, tools } = needsOf(application, image, project)
  return {
    directory,
    read: readPaths(application, image),
    ...(doubt === undefined ? {} : { whole: doubt }),
    compiled: doubt === undefined ? contextPaths(image, directory, compiled) : new Set(),
    prune: pruneFacts(application, image, commands.doubt),
    needs,
    ...(slim === undefined ? {} : { slim }),
    tools,
    assumes,
  }
}

/** The working directory of the start command, or the nearest one above it that holds a package.json. */
export function applicationDirectory(image: Image): string {
  const { workdir } = image.contract
  for (let at = workdir; ; at = at.slice(0, Math.max(at.lastIndexOf('/'), 1))) {
    if (image.files.has(join(at, 'package.json'))) return at
    if (at === '/' || at.lastIndexOf('/') <= 0) return workdir
  }
}

function packageNames(manifest: Manifest | undefined): ReadonlySet<string> {
  return new Set(manifest ? Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies }) : [])
}

/** Sources that the builds of this image turn into outputs, relative to the application's directory. */
function compiledSources(image: Image, directory: string, files: AppFiles): Set<string> {
  const found = new Set<string>()
  for (const step of image.steps) {
    if (step.work !== 'build' || step.cwd !== directory) continue
    const told = resolveBuild(files, { form: 'shell', text: step.text }, '')
    if (told.unknown) continue
    for (const path of told.compiled) found.add(path)
  }
  return found
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
function doubtOf(image: Image, directory: string, start: Start, reads: Reads): string | undefined {
  if (start.readsSources) return `the start command reads the sources (${start.readsSources.file}:${start.readsSources.line})`
  const [unknown] = start.unknown
  if (unknown) return `the start command cannot be followed (${unknown.file}:${unknown.line})`
  const [opaque] = reads.opaque
  if (opaque) return `${opaque.file}:${opaque.line} opens a path that is made at run time`
  const [computed] = reads.computedImports
  if (computed) return `${computed.file}:${computed.line} loads a module whose name is made at run time`
  const loose = [...image.files].find(([path, entry]) => entry.kind === 'loose' && within(directory, path))
  return loose ? `what line ${loose[1].line} writes is not known` : undefined
}

/** Paths of the image that something reads at run time, with who reads them. */
function readPaths({ directory, start, reads, files }: Application, image: Image): Map<string, string> {
  const found = new Map<string, string>()
  const add = (path: string, because: string) => {
    const full = path.startsWith('/') ? path : join(directory, path)
    if (!found.has(full)) found.set(full, because)
  }
  for (const { name, evidence } of [...start.entries, ...reads.paths]) {
    const path = name.replace(/\/$/, '')
    if (path === '' || path === '.') continue
    add(path, `read by ${evidence.file}:${evidence.line}`)
  }
  if (files.has('package.json')) add('package.json', 'read by Node.js')
  for (const path of image.contract.volume) add(path, 'a volume')
  return found
}
