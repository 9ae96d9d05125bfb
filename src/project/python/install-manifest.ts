import { basename, dirname } from '../path.ts'
import { inside } from '../reader.ts'
import { type Sync, tell } from './collect.ts'
import { groupDependencies, installLocked } from './install-lock.ts'
import { addDependencies, tellUnknown } from './install-project.ts'
import { readPylock } from './locks.ts'
import { readProject } from './manifest.ts'
import { isDevelopmentName, normaliseName } from './name.ts'
import { hasOption, namesOf, valuesOf } from './options.ts'
import type { PythonCommand } from './types.ts'

/** The manifests that `--group dev` and `--group lib/pyproject.toml:dev` mean. */
export function groupManifests({ options }: PythonCommand, directory: string): string[] {
  const files = valuesOf(options, '--group').map((value) => /^(.+):[^:/]+$/.exec(value)?.[1] ?? 'pyproject.toml')
  return [...new Set(files)].map((file) => inside(directory, file))
}

/**
 * `-r pyproject.toml`, which uv takes for what the project depends on; `-r pylock.toml`; `--group`. True where that is all that is
 * installed for it.
 */
export function installManifest(sync: Sync, path: string): boolean {
  const { command, app, options, place, collected } = sync
  const text = app.read(path)
  if (text === undefined) {
    tell(collected, place, `${path} ${app.has(path) ? 'cannot be read' : 'is not there'}`)
    return false
  }
  collected.reads.add(path)
  if (/^pylock\b/.test(basename(path))) return installPylock(sync, path, text)
  const directory = dirname(path)
  const project = readProject(app, directory)
  if (!project) return false
  tellUnknown(project, collected)
  for (const file of project.reads) if (/\.(txt|in)$/.test(file) && app.has(file)) collected.reads.add(file)
  const words = command.options
  const extras = hasOption(words, '--all-extras')
    ? [...project.extras.keys()]
    : namesOf(words, '--extra').map(normaliseName)
  const groups = namesOf(words, '--group').map((name) => normaliseName(name.replace(/^.*:/, '')))
  const install = { extras, editable: false, evidence: place, options, collected, alone: false }
  const named = command.requirements.some((file) => basename(file) === basename(path))
  if (named) {
    addDependencies(project.dependencies, false, directory, app, install)
    for (const extra of extras) {
      collected.groups.add(extra)
      addDependencies(project.extras.get(extra) ?? [], isDevelopmentName(extra), directory, app, install)
    }
  }
  for (const group of groups) {
    collected.groups.add(group)
    addDependencies(groupDependencies(project.groups, group), isDevelopmentName(group), directory, app, install)
  }
  return false
}

function installPylock({ app, options, collected }: Sync, path: string, text: string): boolean {
  const lock = readPylock(text, path)
  if (!lock) {
    tell(collected, { file: path, line: 0, text: path }, 'cannot be read')
    return false
  }
  const edges = [...lock.named.keys()].map((name) => ({ name, specifier: '', extras: [] }))
  installLocked({
    ...{ lock, directory: dirname(path), extras: [], places: new Map(), app, options, collected },
    roots: [{ group: 'main', edges }],
  })
  return true
}
