import { field, fieldsOf, type Fields, parseJsonc, stringListOf } from '../../../project/json.ts'
import { join } from '../../../project/path.ts'
import type { AppFiles } from '../../types.ts'
import type { At, Follower, Starter } from '../../commands/types.ts'
import { hasOption, isKnown, options, parseArgs, type Parsed, type Word } from '../../commands/words.ts'
import { type Members, memberDependencies, membersOf, memberNamed, rootManifest } from '../workspaces.ts'
import { chosenDirectories } from './chosen.ts'
import { runScript } from './packages.ts'

/** A script of a workspace, by the directory that its manifest stands in. */
interface Task {
  readonly directory: string
  readonly name: string
}

/** What a task waits for: `^build`, `codegen`, `@x/y#build`; undefined where it cannot be told. */
type DependsOn = (task: Task) => readonly string[] | undefined

/**
 * Runs scripts of workspaces, and those that they wait for, as runners of tasks do. False where it cannot be told which ones.
 * A member without the script is passed over.
 */
function runTasks(follower: Follower, wanted: readonly Task[], dependsOn: DependsOn, at: At): boolean {
  const members = membersOf(follower.app)
  const queue = [...wanted]
  const found = new Map<string, Task>()
  for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
    const key = `${task.directory}#${task.name}`
    if (found.has(key)) continue
    found.set(key, task)
    const before = dependsOn(task)
    const next = before?.map((one) => tasksBefore(follower.app, members, task, one))
    if (!next || next.includes(undefined)) return false
    queue.push(...next.flatMap((each) => each ?? []))
  }
  const scripts = [...found.values()].filter(({ directory, name }) => {
    const manifest = directory === '' ? rootManifest(follower.app) : members.get(directory)
    return manifest !== undefined && Object.hasOwn(manifest.scripts, name)
  })
  if (!scripts.some((task) => wanted.includes(task))) return false
  for (const { directory, name } of scripts.reverse())
    runScript(
      follower,
      { type: 'script', name, args: [], optional: true, hooks: true, orBin: false },
      { ...at, cwd: directory },
      'npm',
    )
  return true
}

/** The tasks that one of `dependsOn` stands for. https://turborepo.com/docs/reference/configuration#dependson */
function tasksBefore(app: AppFiles, members: Members, { directory }: Task, written: string): Task[] | undefined {
  if (written.startsWith('$')) return []
  const [, up, owner, name] = /^(\^)?(?:([^#^]+)#)?([^#^]+)$/.exec(written) ?? []
  if (name === undefined) return undefined
  const manifest = members.get(directory) ?? rootManifest(app)
  if (up !== undefined)
    return manifest ? memberDependencies(members, manifest).map((below) => ({ directory: below, name })) : undefined
  if (owner === undefined) return [{ directory, name }]
  const other = owner === '//' ? '' : memberNamed(members, owner)
  return other === undefined ? undefined : [{ directory: other, name }]
}

const TURBO = options(
  '--filter -F --concurrency --cache-dir --log-order --output-logs --env-mode --token --team --api --cwd --log-prefix --cache --ui',
)

/** `turbo run build --filter=api`, `turbo build`. https://turborepo.com/docs/reference/run */
export const turbo: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(leaf.args, TURBO)
  const names = parsed.operands[0]?.value === 'run' ? parsed.operands.slice(1) : parsed.operands
  const settled =
    names.length > 0 &&
    names.every(isKnown) &&
    !hasOption(
      parsed,
      '--cwd',
      '--only',
      '--affected',
      '--since',
      '--scope',
      '--include-dependencies',
      '--no-deps',
      '--dry',
      '--dry-run',
    )
  const directories = settled ? filteredBy(follower, parsed) : undefined
  const tasks = directories?.flatMap((directory) => names.map(({ value }) => ({ directory, name: value })))
  if (!tasks || !runTasks(follower, tasks, turboDependsOn(follower.app), at)) follower.unknown(at.evidence)
  return true
}

const filteredBy = ({ app }: Follower, { options: given }: Parsed): readonly string[] | undefined =>
  chosenDirectories(app, { type: 'filters', filters: [...(given.get('--filter') ?? []), ...(given.get('-F') ?? [])] })

/** Of turbo.json, `pipeline` before version 2, and of the members' own, which extend it. */
function turboDependsOn(app: AppFiles): DependsOn {
  const root = configOf(app, 'turbo.json') ?? configOf(app, 'turbo.jsonc')
  const tasksIn = (config: Fields | undefined) => fieldsOf(config?.tasks ?? config?.pipeline)
  return ({ directory, name }) => {
    if (!root) return undefined
    const member = membersOf(app).get(directory)
    const own = tasksIn(configOf(app, join(directory, 'turbo.json')) ?? configOf(app, join(directory, 'turbo.jsonc')))
    const all = tasksIn(root)
    const told = [own[name], all[`${member?.name ?? '//'}#${name}`], all[name]].find((each) => each !== undefined)
    return told === undefined && directory === '' ? [] : stringListOf(field(told, 'dependsOn'))
  }
}

const configOf = (app: AppFiles, path: string): Fields | undefined => {
  const text = app.read(path)
  return text === undefined ? undefined : parseJsonc(text)
}

const LERNA = options('--scope --concurrency --ignore --since --exclude-dependents --loglevel --npm-client')

/** `lerna run build --scope=api`. https://lerna.js.org/docs/features/run-tasks */
export const lerna: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(leaf.args, LERNA)
  const [verb, name] = parsed.operands
  const scopes: readonly Word[] = parsed.options.get('--scope') ?? []
  const settled =
    verb?.value === 'run' &&
    isKnown(name) &&
    !hasOption(
      parsed,
      '--ignore',
      '--since',
      '--include-dependents',
      '--exclude-dependents',
      '--include-filtered-dependents',
    )
  // With Nx's settings, what a script waits for is in them.
  const nx = configOf(follower.app, 'nx.json')
  const directories = settled ? chosenDirectories(follower.app, { type: 'filters', filters: scopes }) : undefined
  const deep = hasOption(parsed, '--include-dependencies') ? [`^${name?.value ?? ''}`] : []
  const dependsOn: DependsOn = (task) => (nx ? nxDependsOn(nx, task) : deep)
  const tasks = directories?.map((directory) => ({ directory, name: name?.value ?? '' }))
  if (!tasks || !runTasks(follower, tasks, dependsOn, at)) follower.unknown(at.evidence)
  return true
}

const NX = options(
  '-t --target --targets -p --projects --configuration -c --parallel --exclude --output-style --outputStyle --runner',
)

/** `nx build api`, `nx run api:build`, `nx run-many -t build`: scripts of package.json where no other target takes their place. */
export const nx: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(leaf.args, NX)
  const config = configOf(follower.app, 'nx.json')
  const tasks = config && nxTasks(follower.app, parsed)
  const plain = tasks?.every((task) => isScript(follower.app, task)) === true && !hasPlugins(config)
  const dependsOn: DependsOn = (task) =>
    config && isScript(follower.app, task) ? nxDependsOn(config, task) : undefined
  if (
    !tasks ||
    !plain ||
    hasOption(parsed, '-c', '--configuration', '--exclude') ||
    !runTasks(follower, tasks, dependsOn, at)
  )
    follower.unknown(at.evidence)
  return true
}

function nxTasks(app: AppFiles, { operands, options: given }: Parsed): readonly Task[] | undefined {
  const members = membersOf(app)
  if (members.size === 0 || !operands.every(isKnown)) return undefined
  const [verb, target] = operands.map(({ value }) => value)
  const listed = (...names: readonly string[]) =>
    names.flatMap((name) => given.get(name) ?? []).flatMap(({ value }) => value.split(','))
  const project = (name: string): string | undefined =>
    memberNamed(members, name) ?? [...members.keys()].find((directory) => directory === name)
  if (verb === 'run-many') {
    const names = listed('-t', '--target', '--targets')
    const projects = listed('-p', '--projects')
    const directories = projects.length === 0 ? [...members.keys()] : projects.map(project)
    if (names.length === 0) return undefined
    return all(
      directories.flatMap((directory) =>
        names.map((name) => (directory === undefined ? undefined : { directory, name })),
      ),
    )
  }
  const [owner, name] = verb === 'run' ? (target ?? '').split(':') : [target ?? '', verb]
  const directory = owner === undefined ? undefined : project(owner)
  return directory === undefined || name === undefined || operands.length > 2 ? undefined : [{ directory, name }]
}

const all = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined =>
  items.includes(undefined) ? undefined : (items as readonly T[])

/** A project.json, or targets of its own, may give a task another meaning than its script. */
function isScript(app: AppFiles, { directory }: Task): boolean {
  return !app.has(join(directory, 'project.json')) && membersOf(app).get(directory)?.json['nx'] === undefined
}

/** Plugins make targets out of tools' configurations. */
const hasPlugins = (config: Fields | undefined): boolean => Array.isArray(config?.plugins) && config.plugins.length > 0

/** https://nx.dev/reference/nx-json#target-defaults */
function nxDependsOn(config: Fields, { name }: Task): readonly string[] | undefined {
  const told = field(field(config, 'targetDefaults'), name)
  const before = field(told, 'dependsOn')
  if (before === undefined) return []
  return Array.isArray(before) && before.every((each) => typeof each === 'string') ? before : undefined
}
