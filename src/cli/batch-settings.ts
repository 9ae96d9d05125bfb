import { lstatSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { stacks } from '../stacks/index.ts'
import { flag, one, settingsOf, type Arguments, type Settings } from './settings.ts'
import { UsageError } from './usage.ts'

const stackNames: readonly string[] = [...stacks.map(({ name }) => name), 'none']

/** How a run over many Dockerfiles is narrowed, and what becomes of its results. */
export interface BatchSettings extends Settings {
  readonly narrowed: Narrowed
  /** One patch of all changes, absolute, in place of the diff on standard output. */
  readonly patch: string | undefined
  /** A directory for one patch a Dockerfile, absolute. */
  readonly splitPatches: string | undefined
  readonly commit: boolean
  readonly interactive: boolean
}

/** Which Dockerfiles of those that are found are looked at. */
export interface Narrowed {
  /** Names of stacks; all where there are none. */
  readonly stacks: readonly string[]
  /** Paths as they were given; all where there are none. */
  readonly paths: readonly string[]
  /** A commit; what has not changed since is passed over. */
  readonly since: string | undefined
}

/** `--filter node --filter services/api`, or separated by commas. A name of a stack is one; `./node` is a path. */
export function narrowedOf(args: Arguments): Narrowed {
  if (args['git'] === false && args['since'] !== undefined)
    throw new UsageError('--since and --no-git cannot be given together.', 'What has changed is what git says.')
  const given = [args['filter'] ?? []].flat().flatMap((text) => String(text).split(','))
  const values = given.map((value) => value.trim()).filter((value) => value !== '')
  if (given.length > 0 && values.length === 0)
    throw new UsageError('--filter needs a path, or the name of a stack.', `Stacks: ${stackNames.join(', ')}.`)
  const since = one(args, 'since')
  if (since?.startsWith('-'))
    throw new UsageError(`--since: "${since}" is not a commit.`, 'Write it like `--since main`.')
  return {
    stacks: values.filter((value) => stackNames.includes(value)),
    paths: values.filter((value) => !stackNames.includes(value)),
    since,
  }
}

/** A file that is to be made: its directory is there, and it is no directory itself. */
function fileOf(args: Arguments, name: string, cwd: string): string | undefined {
  const given = one(args, name)
  if (given === undefined) return undefined
  const path = resolve(cwd, given)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--${name}: "${given}" is a directory.`, 'Name a file, such as restage.patch.')
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--${name}: there is no directory "${dirname(given)}".`, 'Make it first.')
  return path
}

/** A directory that is there, or can be made. */
function directoryOf(args: Arguments, name: string, cwd: string): string | undefined {
  const given = one(args, name)
  if (given === undefined) return undefined
  const path = resolve(cwd, given)
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && !statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--${name}: "${given}" is not a directory.`, 'Name one; it is made where it is not there.')
  return path
}

/** Checks a command line against itself and against the transforms that there are; throws UsageError. */
export function batchSettingsOf(args: Arguments, cwd: string, transforms: readonly string[]): BatchSettings {
  const settings = settingsOf(args, cwd, transforms)
  const wanted = ['patch', 'split-patches', 'commit', 'interactive'].filter(
    (name) => args[name] !== undefined && args[name] !== false,
  )
  const [first, second] = wanted
  const both = (other: string, next: string): never => {
    throw new UsageError(`--${first} and --${other} cannot be given together.`, next)
  }
  if (!settings.git && wanted.includes('commit')) both('no-git', 'Leave one of them out.')
  if (first !== undefined) {
    for (const other of ['check', 'stdin', 'verify', 'json'])
      if (flag(args, other)) both(other, 'Leave one of them out.')
    if (settings.mode === 'write' && (first === 'patch' || first === 'split-patches'))
      both('write', 'A patch is for changes that are not written: leave one of them out.')
    if (second !== undefined && !(first === 'commit' && second === 'interactive'))
      both(second, 'Leave one of them out.')
  }
  const writes = wanted.includes('commit') || wanted.includes('interactive')
  return {
    ...settings,
    mode: writes ? 'write' : settings.mode,
    narrowed: narrowedOf(args),
    patch: fileOf(args, 'patch', cwd),
    splitPatches: directoryOf(args, 'split-patches', cwd),
    commit: wanted.includes('commit'),
    interactive: wanted.includes('interactive'),
  }
}
