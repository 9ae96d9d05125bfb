import { field, stringListOf } from '../json.ts'
import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import { compileWorkspaces } from '../workspaces.ts'
import { noteFiles, readLock, type Sync, tell } from './collect.ts'
import { groupDependencies, installLocked, placesOf } from './install-lock.ts'
import { addUnlocked, projectOf, readManifests, readSources, tellUnknown } from './install-project.ts'
import { listBelow } from './listing.ts'
import type { LockedPython, LockEdge, PythonLock } from './lock-types.ts'
import { readUvLock } from './locks.ts'
import { readProject } from './manifest.ts'
import type { PythonProject } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { hasOption, namesOf } from './options.ts'
import type { InstallOptions, PythonFiles } from './types.ts'

/** `uv sync`, and `uv run`, which does the same first. Source: https://docs.astral.sh/uv/concepts/projects/sync/ */
export function installWithUv(sync: Sync): boolean {
  const { command, app, directory, options, place, collected } = sync
  const words = uvWords(command.options, options)
  const project = projectOf(sync)
  if (!project) return false
  noteFiles(sync, 'uv.toml', '.python-version')
  const members = uvMembers(project, app, directory)
  for (const member of members) collected.reads.add(inside(member, 'pyproject.toml'))
  const lock = readLock(sync, 'uv.lock', readUvLock)
  if (!lock) return installUnlocked(sync, project, words)

  const at = ({ source }: LockedPython): string | undefined =>
    source?.type === 'path' ? clean(inside(directory, source.path)) : undefined
  const roots = rootsOf(lock, project, words, (one) => members.includes(at(one) ?? ''))
  if (roots.length === 0) {
    tell(collected, place, 'the project is not in uv.lock')
    return false
  }
  const groups = uvGroups(project, words, roots)
  const extras = [...new Set(roots.flatMap((root) => extrasOf([...root.optional.keys()], words)))]
  const only = hasOption(words, '--only-dev', '--only-group')
  const leaves = leavesOf(words, roots, (one) => members.includes(at(one) ?? '') || at(one) === clean(directory))
  const asked = groups.map((group) => ({ group, edges: roots.flatMap((root) => root.dev.get(group) ?? []) }))
  const main = { group: 'main', edges: roots.flatMap((root) => edgesOf(root, extras)) }
  installLocked({
    ...{ lock, directory, app, options, collected, leaves },
    roots: [...(only ? [] : [main]), ...asked],
    extras: [...extras, ...exclusive(roots, extras, groups)],
    places: placesOf([...project.dependencies, ...groups.flatMap((group) => groupDependencies(project.groups, group))]),
  })
  for (const extra of extras) collected.groups.add(extra)
  // The project itself: linked, and built for that.
  for (const root of only ? [] : roots) {
    const own = root.virtual || leaves(root) ? undefined : at(root)
    const read = own === undefined ? undefined : readProject(app, own)
    if (own === undefined || !read) continue
    readManifests(read, app, collected)
    readSources(read, own, app, collected)
  }
  return true
}

const FLAGS = ['no-dev', 'no-default-groups', 'no-install-project', 'no-install-workspace', 'no-install-local']

/** The options, with those that variables stand for: `UV_NO_DEV=1` is `--no-dev`. */
export function uvWords(words: readonly string[], { environment = {} }: InstallOptions): string[] {
  const variable = (flag: string): string => environment[`UV_${flag.toUpperCase().replaceAll('-', '_')}`] ?? ''
  const flags = FLAGS.filter((flag) => /^(1|true|yes|on|y|t)$/i.test(variable(flag)))
  const without = variable('no-group')
    .split(/\s+/)
    .filter((name) => name !== '')
  return [...words, ...flags.map((flag) => `--${flag}`), ...without.flatMap((name) => ['--no-group', name])]
}

/** Directories of a workspace beside its root, of which every pyproject.toml is read. */
export function uvMembers(project: PythonProject, app: PythonFiles, directory: string): string[] {
  const workspace = field(project.toml, 'tool', 'uv', 'workspace')
  const includes = stringListOf(field(workspace, 'members'))
  if (includes.length === 0) return []
  const excludes = stringListOf(field(workspace, 'exclude')).map((pattern) => `!${pattern}`)
  const matches = compileWorkspaces([...includes, ...excludes])
  const found: string[] = []
  for (const path of listBelow(app, directory)) {
    const own = /^(.+)\/pyproject\.toml$/.exec(path)?.[1]
    if (own !== undefined && matches(own)) found.push(inside(directory, own))
  }
  return found.sort()
}

/** The projects that are synced: the root's own, those of `--package`, all with `--all-packages` or under a root that is none. */
function rootsOf(
  lock: PythonLock,
  project: PythonProject,
  words: readonly string[],
  isMember: (locked: LockedPython) => boolean,
): LockedPython[] {
  const root = lock.packages.filter(({ source }) => source?.type === 'path' && source.path === '.')
  const members = lock.packages.filter(isMember)
  const named = namesOf(words, '--package').map(normaliseName)
  if (named.length > 0) return [...root, ...members].filter(({ name }) => named.includes(name))
  const all = hasOption(words, '--all-packages') || (root.length === 0 && project.name === undefined)
  return all ? [...root, ...members] : root
}

function leavesOf(
  words: readonly string[],
  roots: readonly LockedPython[],
  isMember: (locked: LockedPython) => boolean,
): (locked: LockedPython) => boolean {
  const skipped = new Set(namesOf(words, '--no-install-package').map(normaliseName))
  const local = hasOption(words, '--no-install-local')
  const workspace = local || hasOption(words, '--no-install-workspace')
  const project = workspace || hasOption(words, '--no-install-project')
  return (locked) =>
    skipped.has(locked.name) ||
    (project && roots.includes(locked)) ||
    (workspace && isMember(locked)) ||
    (local && locked.source?.type === 'path')
}

function edgesOf(root: LockedPython, extras: readonly string[]): LockEdge[] {
  return [...root.dependencies, ...extras.flatMap((extra) => root.optional.get(extra) ?? [])]
}

function extrasOf(known: readonly string[], words: readonly string[]): string[] {
  const without = new Set(namesOf(words, '--no-extra').map(normaliseName))
  const named = hasOption(words, '--all-extras') ? known : namesOf(words, '--extra').map(normaliseName)
  return named.filter((extra) => !without.has(extra))
}

/** Names that markers have for extras and groups that exclude each other: `extra-3-app-cpu`. */
function exclusive(roots: readonly LockedPython[], extras: readonly string[], groups: readonly string[]): string[] {
  return roots.flatMap(({ name }) => [
    ...extras.map((extra) => `extra-${String(name.length)}-${name}-${extra}`),
    ...groups.map((group) => `group-${String(name.length)}-${name}-${group}`),
  ])
}

/** Groups beside the project's own dependencies: `dev`, or those that `default-groups` names, unless options say otherwise. */
export function uvGroups(
  project: PythonProject,
  words: readonly string[],
  locked: readonly LockedPython[] = [],
): string[] {
  const named = (...names: readonly string[]): string[] => namesOf(words, ...names).map(normaliseName)
  if (hasOption(words, '--only-dev')) return ['dev']
  const only = named('--only-group')
  if (only.length > 0) return only
  const told = field(project.toml, 'tool', 'uv', 'default-groups')
  const all = [...new Set([...project.groups.keys(), ...locked.flatMap(({ dev }) => [...dev.keys()])])]
  const standard = told === 'all' ? all : told === undefined ? ['dev'] : stringListOf(told).map(normaliseName)
  const none = hasOption(words, '--no-default-groups')
  const chosen = hasOption(words, '--all-groups') ? all : none ? [] : standard
  const without = new Set([...named('--no-group'), ...(hasOption(words, '--no-dev') ? ['dev'] : [])])
  const dev = hasOption(words, '--dev') ? ['dev'] : []
  return [...new Set([...chosen, ...dev, ...named('--group')])].filter(
    (group) => !without.has(group) && all.includes(group),
  )
}

/** Without a lock everything is resolved anew. */
function installUnlocked(sync: Sync, project: PythonProject, words: readonly string[]): boolean {
  const { app, directory, collected } = sync
  const extras = extrasOf([...project.extras.keys()], words)
  const only = hasOption(words, '--only-dev', '--only-group')
  const main = [...project.dependencies, ...extras.flatMap((extra) => project.extras.get(extra) ?? [])]
  const groups = uvGroups(project, words).map((group) => [group, groupDependencies(project.groups, group)] as const)
  addUnlocked(sync, [...(only ? [] : [['main', main] as const]), ...groups], extras)
  const packaged =
    field(project.toml, 'build-system') !== undefined || field(project.toml, 'tool', 'uv', 'package') === true
  const bare = hasOption(words, '--no-install-project', '--no-install-workspace', '--no-install-local')
  if (packaged && !project.virtual && !only && !bare) {
    readManifests(project, app, collected)
    readSources(project, directory, app, collected)
  } else tellUnknown(project, collected)
  return false
}
