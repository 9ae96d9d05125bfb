import { inside } from '../reader.ts'
import { noteFiles, readLock, type Sync } from './collect.ts'
import { edgesOf, groupDependencies, installLocked, placesOf } from './install-lock.ts'
import { addUnlocked, projectOf, readManifests, readSources, tellUnknown } from './install-project.ts'
import { readPoetryLock } from './locks.ts'
import type { Dependency, PythonProject } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { hasOption, namesOf } from './options.ts'

/** `poetry install`, `poetry sync`. Source: https://python-poetry.org/docs/cli/#install */
export function installWithPoetry(sync: Sync): boolean {
  const { command, app, directory, options, collected } = sync
  const words = command.options
  const project = projectOf(sync)
  if (!project) return false
  noteFiles(sync, 'poetry.toml')
  if (hasOption(words, '--no-root') || project.virtual) tellUnknown(project, collected)
  else {
    readManifests(project, app, collected)
    readSources(project, directory, app, collected)
  }
  const lock = readLock(sync, 'poetry.lock', readPoetryLock)
  if (hasOption(words, '--only-root')) return true
  const groups = poetryGroups(project, words)
  const named = hasOption(words, '--all-extras')
    ? [...project.extras.keys()]
    : namesOf(words, '--extras', '-E').map(normaliseName)
  const extras = groups.includes('main') ? named : []
  const asked = groups.map((group) => [group, dependenciesOf(project, group, extras)] as const)
  noteUnasked(sync, project, groups)
  if (!lock) {
    addUnlocked(sync, asked, extras)
    return false
  }
  const bare = hasOption(words, '--no-directory')
  installLocked({
    ...{ lock, directory, extras, app, options, collected },
    roots: asked.map(([group, dependencies]) => ({ group, edges: edgesOf(project, dependencies) })),
    places: placesOf(asked.flatMap(([, dependencies]) => dependencies)),
    leaves: ({ source }) => bare && source?.type === 'path' && !app.has(inside(directory, source.path)),
  })
  for (const extra of extras) collected.groups.add(extra)
  return true
}

/**
 * Manifests of projects beside it that groups name which stay out: Poetry before 1.4 stops where one is not there.
 * https://github.com/python-poetry/poetry-core/blob/1.4.0/src/poetry/core/packages/directory_dependency.py
 */
function noteUnasked(sync: Sync, { groups }: PythonProject, asked: readonly string[]): void {
  for (const name of groups.keys()) {
    if (asked.includes(name)) continue
    for (const { source } of groupDependencies(groups, name))
      if (source?.type === 'path')
        noteFiles(sync, ...['pyproject.toml', 'setup.py', 'setup.cfg'].map((file) => `${source.path}/${file}`))
  }
}

function dependenciesOf(project: PythonProject, group: string, extras: readonly string[]): readonly Dependency[] {
  if (group !== 'main') return groupDependencies(project.groups, group)
  return [...project.dependencies, ...extras.flatMap((extra) => project.extras.get(extra) ?? [])]
}

/** Groups that are installed: `main` and all that are not optional, unless options say otherwise. */
export function poetryGroups(project: PythonProject, words: readonly string[]): string[] {
  const named = (...names: readonly string[]): string[] => namesOf(words, ...names).map(normaliseName)
  const only = named('--only')
  if (only.length > 0) return only
  if (hasOption(words, '--dev-only')) return ['dev']
  const all = hasOption(words, '--all-groups')
  const standard = [...project.groups].flatMap(([name, { optional }]) => (optional && !all ? [] : name))
  const without = new Set([...named('--without'), ...(hasOption(words, '--no-dev') ? ['dev'] : [])])
  return [...new Set(['main', ...standard, ...named('--with')])].filter((group) => !without.has(group))
}
