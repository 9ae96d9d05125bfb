import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Options } from '../types.ts'
import { isDockerfile } from '../project/dockerfiles.ts'
import { namePattern } from '../workspace/names.ts'
import { meant, UsageError } from './usage.ts'

/** What yargs gives for the main command, before it is looked at. */
export type Arguments = Readonly<Record<string, unknown>>

/** A run of the main command, checked. */
export interface Settings {
  readonly paths: readonly string[]
  readonly mode: 'dry' | 'write' | 'check'
  readonly stdin: boolean
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  /** Absolute. */
  readonly context: string | undefined
  readonly isDockerfile: (path: string) => boolean
  /** Whether directories whose names begin with a dot are searched. */
  readonly hidden: boolean
  /** Whether git says which files are the repository's own. */
  readonly git: boolean
  readonly options: Options
}

/** A single value; given twice it is not clear which one is meant. */
export function one(args: Arguments, name: string): string | undefined {
  const value = args[name]
  if (Array.isArray(value)) throw new UsageError(`--${name} is given more than once.`, 'Give it once.')
  if (value === '') throw new UsageError(`--${name} needs a value.`)
  return typeof value === 'string' ? value : undefined
}

export const flag = (args: Arguments, name: string): boolean => [args[name]].flat().at(-1) === true

function exclusive(args: Arguments, names: readonly string[]): void {
  const given = names.filter((name) => flag(args, name))
  if (given.length > 1) {
    const listed = given.map((name) => `--${name}`).join(' and ')
    throw new UsageError(`${listed} cannot be given together.`, 'Leave one of them out.')
  }
}

/** Names of transforms: `--only a --only b`, or `--only a,b`. */
function transformNames(args: Arguments, option: string, known: readonly string[]): string[] {
  const given = [args[option] ?? []].flat().flatMap((text) => String(text).split(','))
  const names = given.map((name) => name.trim()).filter((name) => name !== '')
  if (given.length > 0 && names.length === 0) throw new UsageError(`--${option} needs the name of a transform.`)
  for (const name of names) {
    if (known.includes(name)) continue
    const next = meant(name, known) ?? 'Run `restage list` for the transforms.'
    throw new UsageError(`--${option}: there is no transform "${name}".`, next)
  }
  return [...new Set(names)]
}

function contextDirectory(given: string | undefined, cwd: string): string | undefined {
  if (given === undefined) return undefined
  const path = resolve(cwd, given)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  throw new UsageError(
    `--context: there is no directory "${given}".`,
    'Name the directory that `docker build` is given.',
  )
}

function nameTest(given: string | undefined): (path: string) => boolean {
  if (given === undefined) return isDockerfile
  const test = namePattern(given)
  if (!test)
    throw new UsageError(
      `--dockerfile-name: "${given}" is not a pattern.`,
      'Write it like "*.docker" or "build/Dockerfile.*".',
    )
  return test
}

const bases = ['slim', 'alpine', 'distroless'] as const

function baseOf(given: string | undefined): Options['base'] {
  if (given === undefined) return undefined
  const base = bases.find((name) => name === given)
  if (base) return base
  throw new UsageError(`--base: "${given}" is not one of ${bases.join(', ')}.`, meant(given, bases))
}

/** Checks a command line against itself and against the transforms that there are; throws UsageError. */
export function settingsOf(args: Arguments, cwd: string, transforms: readonly string[]): Settings {
  exclusive(args, ['write', 'check'])
  exclusive(args, ['quiet', 'verbose'])
  exclusive(args, ['stdin', 'write'])
  exclusive(args, ['stdin', 'json'])
  exclusive(args, ['stdin', 'verify'])
  exclusive(args, ['check', 'verify'])
  const paths = [args['paths'] ?? [], args['_'] ?? []].flat().map(String)
  const stdin = flag(args, 'stdin')
  if (stdin && paths.length > 0) {
    throw new UsageError('--stdin takes no paths.', 'Name the build context with --context instead.')
  }
  if (paths.includes(''))
    throw new UsageError('A path is empty.', 'Name a file or a directory; without one it is the current directory.')
  const only = transformNames(args, 'only', transforms)
  const skip = transformNames(args, 'skip', transforms)
  const extra = transformNames(args, 'with', transforms)
  const base = baseOf(one(args, 'base'))
  return {
    paths: paths.length > 0 ? paths : ['.'],
    mode: flag(args, 'write') ? 'write' : flag(args, 'check') ? 'check' : 'dry',
    stdin,
    json: flag(args, 'json'),
    quiet: flag(args, 'quiet'),
    verbose: flag(args, 'verbose'),
    context: contextDirectory(one(args, 'context'), cwd),
    isDockerfile: nameTest(one(args, 'dockerfile-name')),
    hidden: flag(args, 'hidden'),
    git: args['git'] !== false,
    options: {
      ...(only.length > 0 ? { only } : {}),
      ...(skip.length > 0 ? { skip } : {}),
      ...(extra.length > 0 ? { with: extra } : {}),
      ...(base === undefined ? {} : { base }),
      unsafe: flag(args, 'unsafe'),
    },
  }
}
