import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import { readsOfBuild } from './build.ts'
import { addPackage, type Collected, type Sync, tell } from './collect.ts'
import { readProject } from './manifest.ts'
import { listBelow } from './listing.ts'
import type { Dependency, PythonProject } from './manifest-types.ts'
import { evaluateMarker } from './markers.ts'
import { isDevelopmentName } from './name.ts'
import type { InstallOptions, Place, PythonFiles } from './types.ts'

export interface ProjectInstall {
  readonly extras: readonly string[]
  readonly editable: boolean
  readonly evidence: Place
  readonly options: InstallOptions
  readonly collected: Collected
  /** `--no-deps` */
  readonly alone: boolean
  /** Directories that are being installed. */
  readonly within?: readonly string[]
}

/** `pip install .`, `-e ./lib`, `./wheels/a.whl`: what it reads and asks for. Gives the project's normalised name where it is told. */
export function installProject(path: string, app: PythonFiles, install: ProjectInstall): string | undefined {
  const { collected, evidence, within = [] } = install
  if (app.has(path)) {
    collected.reads.add(path)
    return undefined
  }
  if (within.includes(path)) return undefined
  const project = readProject(app, path)
  if (!project) {
    collected.absent.add(inside(path, 'pyproject.toml'))
    tell(collected, evidence, `${path} is ${holdsFiles(app, path) ? 'no Python project' : 'not there'}`)
    return undefined
  }
  readManifests(project, app, collected)
  readSources(project, path, app, collected)
  if (!install.alone) {
    addDependencies(project.dependencies, false, path, app, install)
    addExtras(project, path, app, install)
  }
  return project.name
}

function holdsFiles(app: PythonFiles, directory: string): boolean {
  return listBelow(app, directory)[Symbol.iterator]().next().done !== true
}

/** Manifests, and the files that they name; what they do not tell. */
export function readManifests(project: PythonProject, app: PythonFiles, collected: Collected): void {
  for (const file of project.reads) if (app.has(file)) collected.reads.add(file)
  tellUnknown(project, collected)
}

export function tellUnknown({ unknown }: PythonProject, collected: Collected): void {
  for (const { place, because } of unknown) tell(collected, place, because)
}

/** What building the project reads. */
export function readSources(project: PythonProject, path: string, app: PythonFiles, collected: Collected): void {
  const { reads, everything } = readsOfBuild(project, app, path)
  for (const file of reads) collected.reads.add(file)
  if (everything === undefined) return
  collected.everything ??= `it builds ${path === '.' || path === '' ? 'the project' : path}: ${everything}`
}

function addExtras(project: PythonProject, path: string, app: PythonFiles, install: ProjectInstall): void {
  const seen = new Set<string>()
  const visit = (extra: string): void => {
    if (seen.has(extra)) return
    seen.add(extra)
    const dependencies = project.extras.get(extra)
    // Only a warning.
    if (!dependencies) return
    install.collected.groups.add(extra)
    // `all = ["app[web,cli]"]`
    for (const one of dependencies) if (one.name !== undefined && one.name === project.name) one.extras.forEach(visit)
    const others = dependencies.filter(({ name }) => name === undefined || name !== project.name)
    addDependencies(others, isDevelopmentName(extra), path, app, { ...install, extras: [...install.extras, extra] })
  }
  install.extras.forEach(visit)
}

/** What a manifest asks for, and what the projects of its own that it names ask for. */
export function addDependencies(
  dependencies: readonly Dependency[],
  development: boolean,
  directory: string,
  app: PythonFiles,
  install: ProjectInstall,
): void {
  const { options, collected, within = [] } = install
  for (const { name, extras, specifier, version, marker, source, editable, place } of dependencies) {
    const environment = { ...options, extras: install.extras }
    const applies = marker === undefined ? true : evaluateMarker(marker, environment)
    if (applies === false) continue
    const local =
      source?.type === 'path' && !source.path.startsWith('/')
        ? installProject(clean(inside(directory, source.path)), app, {
            ...{ extras, editable: editable ?? false, evidence: place, options, collected, alone: install.alone },
            within: [...within, directory],
          })
        : undefined
    const known = name ?? local
    if (known === undefined) continue
    addPackage(collected, {
      name: known,
      ...(version === undefined ? {} : { version }),
      specifier,
      extras,
      evidence: place,
      direct: true,
      ...(development ? { development: true } : {}),
      ...(applies === undefined ? { perhaps: true } : {}),
      ...(source ? { source } : {}),
      ...(editable ? { editable: true } : {}),
    })
  }
}

/** The project that a tool installs from its pyproject.toml; undefined where it is not there, which is told. */
export function projectOf({ app, directory, place, collected }: Sync): PythonProject | undefined {
  const path = inside(directory, 'pyproject.toml')
  const project = app.has(path) ? readProject(app, directory) : undefined
  if (!project) tell(collected, place, `${path} is not there`)
  else collected.reads.add(path)
  return project
}

/** Without a lock: what the manifest asks for, group by group. */
export function addUnlocked(
  { app, directory, options, place, collected }: Sync,
  groups: readonly (readonly [group: string, dependencies: readonly Dependency[]])[],
  extras: readonly string[],
): void {
  for (const [group, dependencies] of groups) {
    collected.groups.add(group)
    const install = { extras, editable: true, evidence: place, options, collected, alone: false }
    addDependencies(dependencies, isDevelopmentName(group), directory, app, install)
  }
}
