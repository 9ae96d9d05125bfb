import { field } from '../json.ts'
import { noteFiles, readLock, type Sync } from './collect.ts'
import { edgesOf, groupDependencies, installLocked, placesOf } from './install-lock.ts'
import { addUnlocked, projectOf, readManifests, readSources, tellUnknown } from './install-project.ts'
import type { LockedPython, LockEdge } from './lock-types.ts'
import { lockOf, readPdmLock } from './locks.ts'
import type { Dependency, PythonProject } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { hasOption, namesOf } from './options.ts'

/** `pdm install`, `pdm sync`. Source: https://pdm-project.org/latest/reference/cli/#install */
export function installWithPdm(sync: Sync): boolean {
  const { command, app, directory, options, collected } = sync
  const words = command.options
  const project = projectOf(sync)
  if (!project) return false
  noteFiles(sync, 'pdm.toml', '.python-version')
  const distributed = project.name !== undefined && field(project.toml, 'tool', 'pdm', 'distribution') !== false
  if (distributed && !hasOption(words, '--no-self', '--no-default')) {
    readManifests(project, app, collected)
    readSources(project, directory, app, collected)
  } else tellUnknown(project, collected)
  const lock = readLock(sync, 'pdm.lock', readPdmLock)
  const groups = pdmGroups(project, words, lock?.groups)
  const asked = groups.map((group) => [group, dependenciesOf(project, group)] as const)
  if (!lock) {
    addUnlocked(sync, asked, [])
    return false
  }
  // A lock that tells the groups of each package has all that is installed for them.
  const told = lock.packages.some((one) => one.groups)
  const packages = told ? lock.packages.map((one) => ({ ...one, dependencies: [] })) : lock.packages
  installLocked({
    ...{ lock: told ? lockOf('pdm', lock.path, packages) : lock, directory, app, options, collected },
    roots: asked.map(([group, dependencies]) => ({
      group,
      edges: told ? edgesOfGroup(packages, group) : edgesOf(project, dependencies),
    })),
    extras: groups.filter((group) => project.extras.has(group)),
    places: placesOf(asked.flatMap(([, dependencies]) => dependencies)),
  })
  return true
}

function edgesOfGroup(packages: readonly LockedPython[], group: string): LockEdge[] {
  const name = group === 'main' ? 'default' : group
  return packages.flatMap(({ name: own, version, groups, extras = [] }) =>
    groups?.includes(name) ? { name: own, specifier: '', extras, ...(version === undefined ? {} : { version }) } : [],
  )
}

function dependenciesOf(project: PythonProject, group: string): readonly Dependency[] {
  if (group === 'main') return project.dependencies
  return project.extras.get(group) ?? groupDependencies(project.groups, group)
}

/**
 * Groups for developers are installed unless `--prod` is given; extras where they are named, or where nothing is said and the lock
 * was made for them.
 */
export function pdmGroups(
  project: PythonProject,
  words: readonly string[],
  locked: readonly string[] | undefined,
): string[] {
  const named = namesOf(words, '-G', '--group', '--with')
  const prod = hasOption(words, '--prod', '--production', '--no-dev')
  const base = hasOption(words, '--no-default') ? [] : ['main']
  const without = new Set(namesOf(words, '--without').map(normaliseName))
  const known = new Set([...project.extras.keys(), ...project.groups.keys()])
  const silent = named.length === 0 && !prod && base.length > 0 && !hasOption(words, '--dev', '-d', '--without')
  if (silent && locked) return ['main', ...locked.filter((group) => known.has(group))]
  const all = named.includes(':all') || (without.size > 0 && named.length === 0)
  const groups = [
    ...base,
    ...(prod ? [] : project.groups.keys()),
    ...(all ? project.extras.keys() : []),
    ...named.map(normaliseName).filter((group) => known.has(group)),
  ]
  return [...new Set(groups)].filter((group) => !without.has(group))
}
