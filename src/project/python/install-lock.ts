import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import { addPackage, type Collected, tell } from './collect.ts'
import { readManifests, readSources } from './install-project.ts'
import { reach } from './lock-graph.ts'
import type { LockedPython, LockEdge, PythonLock } from './lock-types.ts'
import { readProject } from './manifest.ts'
import type { Dependency, Group, PythonProject } from './manifest-types.ts'
import { isDevelopmentName } from './name.ts'
import type { InstallOptions, Place, PythonFiles } from './types.ts'

/** A group that an install brings; `main` is what the project itself asks for. */
export interface Root {
  readonly group: string
  readonly edges: readonly LockEdge[]
}

export interface LockedInstall {
  readonly lock: PythonLock
  /** Where the lock stands. */
  readonly directory: string
  readonly roots: readonly Root[]
  /** Extras of the project that are asked for. */
  readonly extras: readonly string[]
  /** Where the manifest names a package. */
  readonly places: ReadonlyMap<string, Place>
  /** Names that are asked for, where the edges are of more than these. */
  readonly direct?: ReadonlySet<string>
  readonly app: PythonFiles
  readonly options: InstallOptions
  readonly collected: Collected
  /** Not installed, though the lock would have it: the project itself, directories. */
  readonly leaves?: (locked: LockedPython) => boolean
}

/** Adds what a lock has for some groups. */
export function installLocked(install: LockedInstall): void {
  const { lock, roots, extras, places, options, collected, leaves } = install
  const missing = new Set<string>()
  for (const { group, edges } of roots) {
    collected.groups.add(group)
    const environment = { ...options, extras, groups: roots.map((root) => root.group) }
    const reached = reach(lock, edges, environment)
    for (const name of reached.missing) missing.add(name)
    const named = install.direct ?? new Set(edges.map(({ name }) => name))
    for (const { locked, extras: asked, perhaps } of reached.packages) {
      if (leaves?.(locked)) continue
      if (locked.source?.type === 'path') readLocal(locked, install)
      if (locked.virtual) continue
      const direct = named.has(locked.name)
      const { name, version, source, editable, files } = locked
      addPackage(collected, {
        name,
        ...(version === undefined ? {} : { version }),
        specifier: version === undefined ? '' : `==${version}`,
        extras: [...asked].sort(),
        evidence: (direct ? places.get(name) : undefined) ?? locked.place,
        direct,
        ...(isDevelopmentName(group) ? { development: true } : {}),
        ...(perhaps ? { perhaps: true } : {}),
        ...(source ? { source } : {}),
        ...(editable ? { editable: true } : {}),
        ...(files.length > 0 ? { files } : {}),
      })
    }
  }
  for (const name of missing) tell(collected, { file: lock.path, line: 0, text: lock.path }, `${name} is not in it`)
}

/** A project or an archive that the lock has by its path. */
function readLocal(locked: LockedPython, { directory, app, collected }: LockedInstall): void {
  if (locked.source?.type !== 'path' || locked.source.path.startsWith('/')) return
  const path = clean(inside(directory, locked.source.path))
  if (app.has(path)) return void collected.reads.add(path)
  const project = readProject(app, path)
  if (!project) return tell(collected, locked.place, `${path} is not there`)
  readManifests(project, app, collected)
  if (!locked.virtual) readSources(project, path, app, collected)
}

/** What a project asks for; of its own extras, which it may name, what they have. */
export function edgesOf(project: PythonProject, dependencies: readonly Dependency[]): LockEdge[] {
  const edges: LockEdge[] = []
  const seen = new Set<string>()
  const visit = ({ name, specifier, marker, extras, source }: Dependency): void => {
    if (name === undefined) return
    if (name !== project.name) {
      edges.push({ name, specifier: source ? '' : specifier, extras, ...(marker === undefined ? {} : { marker }) })
      return
    }
    for (const extra of extras) {
      if (seen.has(extra)) continue
      seen.add(extra)
      project.extras.get(extra)?.forEach(visit)
    }
  }
  dependencies.forEach(visit)
  return edges
}

/** What a group has, with the groups that it includes. */
export function groupDependencies(groups: ReadonlyMap<string, Group>, name: string): Dependency[] {
  const seen = new Set<string>()
  const found: Dependency[] = []
  const visit = (one: string): void => {
    const group = groups.get(one)
    if (!group || seen.has(one)) return
    seen.add(one)
    found.push(...group.dependencies)
    group.includes.forEach(visit)
  }
  visit(name)
  return found
}

/** Where each package is named first. */
export function placesOf(dependencies: Iterable<Dependency>): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { name, place } of dependencies) if (name !== undefined && !places.has(name)) places.set(name, place)
  return places
}
