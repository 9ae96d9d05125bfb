import { isIndexSettings, namesPrivateIndex } from '../../image/drops.ts'
import { absolute, below, join, parentOf, within } from '../../image/paths.ts'
import { reachable } from '../../image/steps.ts'
import type { Facts, Image, Replay } from '../../image/types.ts'
import { bundledPackages } from '../../knowledge/python-interpreters.ts'
import { readProject } from '../../project/python/manifest.ts'
import type { Project } from '../../project/types.ts'
import { mayLoadMore } from '../common/brought.ts'
import { linkedInContext } from '../common/context-programs.ts'
import { namedScripts } from '../commands/named-scripts.ts'
import { runCommands } from '../commands/run-commands.ts'
import { textAt, unionFiles } from '../common/app.ts'
import type { AppFiles } from '../types.ts'
import { modelAdvice } from './advice.ts'
import { packageBulk } from './bulk.ts'
import { developmentLists } from './development-lists.ts'
import { hostArtefacts } from './host.ts'
import { installedPackages, installedProjects, type InstalledPackages } from './installed.ts'
import { minorOf } from './places.ts'
import { isSynced } from './synced.ts'
import { needsOf } from './needs.ts'
import { nodeBuilds } from './node-builds.ts'
import { developmentTools, leavingPackages, pruneFacts } from './prune.ts'
import { type PythonReads, readsOf } from './reads.ts'
import { type PythonStart, resolvePythonStart } from './start.ts'
import type { PythonStartOptions } from './start/types.ts'
import { variablesRead } from './variables.ts'

/** What is known of the program in an image. */
export interface Application {
  readonly directory: string
  readonly files: AppFiles
  readonly start: PythonStart
  readonly reads: PythonReads
  readonly installed: InstalledPackages
}

export function pythonFacts(replay: Replay, project: Project, dockerfilePath: string): Facts {
  const image = replay.final
  const installed = installedPackages(replay, project)
  const projects = installedProjects(installed)
  const directory = around(applicationDirectory(image), projects)
  const images = [...reachable(replay)].flatMap((index) => replay.stages[index] ?? []).reverse()
  const files = unionFiles(images, directory, project)
  const commands = runCommands(image, directory, project, dockerfilePath)
  const own = readProject(files, '')
  const options: PythonStartOptions = {
    directory,
    environment: image.contract.env,
    console: (program) => own?.scripts.get(program),
    installed: (name) => installed.packages.has(name),
    synced: (words, at) =>
      isSynced(words, absolute(at, directory), files, installed, image.contract.env, minorOf(image.base)),
    outside: [...image.files].flatMap(([path, { origin }]) => (origin.type === 'context' ? [path] : [])),
    readOutside: (path) => textAt(image.files, path, project),
  }
  const start = resolvePythonStart(files, commands.commands, options)
  const told = readsOf(
    files,
    start.entries.map(({ name }) => name),
    {
      cwd: commands.cwd,
      directory,
      projects: projects.filter((path) => within(path, directory)).map((path) => below(path, directory)),
      pythonPath: (image.contract.env.get('PYTHONPATH') ?? '').split(':').filter(Boolean),
    },
  )
  const scripts = namedScripts(files, told.paths, (firstLine) => /\bpython[\d.]*\b/.test(firstLine))
  const started = scripts.length === 0 ? [] : resolvePythonStart(files, scripts, options).programs
  const reads: PythonReads = { ...told, programs: [...told.programs, ...started] }
  const application: Application = { directory, files, start, reads, installed }
  const prune = pruneFacts(application, image, images)
  const { needs, tools, assumes, ...withheld } = needsOf(application, image, images, leavingPackages(installed, prune))
  const slim = withheld.slim ?? mayLoadMore(replay) ?? linkedInContext(image, project)
  // Whoever starts a manager has it read its lockfile again.
  const unclear = start.unknown.length > 0 || start.managers.length > 0
  return {
    directory,
    read: readPaths(application, image),
    whole: 'the interpreter reads the sources where they are',
    ...(commands.purpose === undefined ? {} : { purpose: commands.purpose }),
    replaced: replacedPackages(application, image),
    compiled: new Set(),
    prune,
    developmentInstalls: developmentLists(application, replay, commands.purpose),
    developmentTools: developmentTools(application),
    advice: modelAdvice(application, image, project),
    bulk: packageBulk(application, image),
    ...(commands.purpose === undefined ? { buildAlone: nodeBuilds(application, image) } : {}),
    needs,
    ...(slim === undefined ? {} : { slim }),
    ...(startsUnseen(application) ? { unseen: true as const } : {}),
    ...(start.installs || withheld.compiling ? { installing: true as const } : {}),
    tools: keptTools(tools, image),
    credentials: credentialsIn(image, project),
    variables: variablesRead(files, image.steps),
    host: hostArtefacts(image, project),
    unused: unclear ? new Set() : installersIn(image),
    ...(start.installs || unclear ? {} : { manifests: installed.manifests, lists: installed.lists }),
    assumes: { slim: assumes, stage: [] },
  }
}

/** The working directory where files of the context lie in it; else the outermost directory that they lie in. */
export function applicationDirectory(image: Image): string {
  const { workdir } = image.contract
  const brought = [...image.files].filter(([, { origin }]) => origin.type === 'context').map(([path]) => path)
  if (workdir !== '/' && brought.some((path) => within(path, workdir))) return workdir
  const tops = brought.map((path) => path.slice(0, path.lastIndexOf('/')) || '/')
  return tops.sort((a, b) => a.length - b.length)[0] ?? workdir
}

/** The directory in which projects lie beside the application that are installed for it, as members of a workspace are. */
function around(directory: string, projects: readonly string[]): string {
  let found = directory
  while (found !== '/' && !projects.every((path) => within(path, found))) found = parentOf(found)
  return found === '/' ? directory : found
}

/** Settings of pip and uv with the password of an index, which installs alone read. */
function credentialsIn({ files }: Image, project: Pick<Project, 'read'>): Set<string> {
  return new Set(
    [...files.values()].flatMap(({ origin }) =>
      origin.type === 'context' && namesPrivateIndex(origin.path, project.read(origin.path) ?? '') ? [origin.path] : [],
    ),
  )
}

/** The programs of uv that `COPY --from` of its image brings. https://docs.astral.sh/uv/guides/integration/docker/ */
function installersIn({ files }: Image): Set<string> {
  return new Set(
    [...files].flatMap(([path, { origin }]) => (origin.type === 'foreign' && /\/(?:uv|uvx)$/.test(path) ? [path] : [])),
  )
}

/** Packages of the base that an install takes away for others of their name: they leave first where packages are copied over them. */
function replacedPackages({ installed }: Application, { base }: Image): NonNullable<Facts['replaced']> {
  const bundled = base?.name === 'python' ? (bundledPackages(base.tag) ?? ['pip', 'setuptools', 'wheel']) : []
  return bundled.flatMap((name) => {
    const found = installed.packages.get(name)
    return found?.direct ? { name, pinned: /^==[^*]+$/.test(found.specifier) } : []
  })
}

/** Tools that an image keeps: those that run commands start, and setuptools, which old packages load as pkg_resources. */
function keptTools(tools: ReadonlyMap<string, string>, { files }: Image): ReadonlyMap<string, string> {
  const installed = [...files.values()].some(({ origin }) => origin.type === 'tool' && origin.name === 'setuptools')
  return installed ? new Map([...tools, ['setuptools', 'packages load it when they run']]) : tools
}

/** Paths of the image that something reads at run time, with who reads them. */
function readPaths({ directory, start, reads }: Application, image: Image): Map<string, string> {
  const found = new Map<string, string>()
  for (const { name, evidence } of [...start.entries, ...reads.paths]) {
    const path = name.replace(/\/$/, '')
    if (path === '' || path === '.') continue
    const full = path.startsWith('/') ? path : join(directory, path)
    if (!found.has(full)) found.set(full, `read by ${evidence.file}:${evidence.line}`)
  }
  for (const path of image.contract.volume) if (!found.has(path)) found.set(path, 'a volume')
  const installing = start.installs || start.unknown.length + start.managers.length > 0
  for (const path of installing ? image.files.keys() : [])
    if (isIndexSettings(path) && !found.has(path)) found.set(path, 'read by what the image may install when it starts')
  return found
}

/** Whether programs may be started by what is not seen: no source of it is there, or packages are installed that no list tells. */
const startsUnseen = ({ start, reads, installed }: Application): boolean =>
  (start.unknown.length > 0 && reads.reached.size === 0) || installed.unseen !== undefined
