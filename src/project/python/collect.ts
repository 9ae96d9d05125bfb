import { inside } from '../reader.ts'
import type { Install, Installed, InstallOptions, Place, PythonCommand, PythonFiles } from './types.ts'

/** What has been found so far of an install. */
export interface Collected {
  readonly packages: Map<string, Installed>
  readonly reads: Set<string>
  readonly absent: Set<string>
  readonly groups: Set<string>
  readonly unknown: Set<string>
  /** Names that are built from their source, normalised; `:all:`. */
  readonly built: Set<string>
  everything?: string
}

/** An install of a project, by its manifest and its lock. */
export interface Sync {
  readonly command: PythonCommand
  readonly app: PythonFiles
  /** Where the project is. */
  readonly directory: string
  readonly options: InstallOptions
  /** Where the command stands. */
  readonly place: Place
  readonly collected: Collected
}

/** Notes files of the project that a tool reads where they are there. */
export function noteFiles({ app, directory, collected }: Sync, ...names: readonly string[]): void {
  for (const name of names.map((one) => inside(directory, one))) if (app.has(name)) collected.reads.add(name)
}

/** A lock of the project; undefined where there is none, and where it cannot be read, which is told. */
export function readLock<T>(
  { app, directory, collected }: Sync,
  name: string,
  read: (text: string, path: string) => T | undefined,
): T | undefined {
  const path = inside(directory, name)
  const text = app.read(path)
  const lock = text === undefined ? undefined : read(text, path)
  if (app.has(path)) collected.reads.add(path)
  if (app.has(path) && !lock) tell(collected, { file: path, line: 0, text: path }, 'cannot be read')
  return lock
}

export function collector(): Collected {
  return {
    packages: new Map(),
    reads: new Set(),
    absent: new Set(),
    groups: new Set(),
    unknown: new Set(),
    built: new Set(),
  }
}

/** Asked for twice: what both agree on, and what either asks. */
export function addPackage({ packages }: Collected, added: Installed): void {
  const known = packages.get(added.name)
  packages.set(added.name, known ? merged(known, added) : added)
}

function merged(known: Installed, added: Installed): Installed {
  // One that is certain overrides one that may be passed over; the other way round nothing is said of the version.
  const [first, second] = known.perhaps && !added.perhaps ? [added, known] : [known, added]
  const version = first.version ?? (second.perhaps ? undefined : second.version)
  const agrees = second.version === undefined || second.version === version || (second.perhaps && !first.perhaps)
  const { version: _version, development: _development, perhaps: _perhaps, ...rest } = first
  return {
    ...rest,
    ...(version !== undefined && agrees ? { version } : {}),
    specifier: [...new Set([first.specifier, second.specifier])].filter((text) => text !== '').join(','),
    extras: [...new Set([...first.extras, ...second.extras])].sort(),
    direct: first.direct || second.direct,
    ...(first.development && second.development ? { development: true } : {}),
    ...(first.perhaps && second.perhaps ? { perhaps: true } : {}),
  }
}

export function tell(collected: Collected, place: Place, because: string): void {
  collected.unknown.add(`${describe(place)}: ${because}`)
}

function describe({ file, line, text }: Place): string {
  if (file === '') return text
  return line > 0 ? `${file}:${line}` : file
}

export function finish(collected: Collected, closed: boolean): Install {
  const { packages, reads, absent, groups, unknown, built, everything } = collected
  for (const [name, each] of built.size > 0 ? packages : [])
    if (built.has(name) || built.has(':all:')) packages.set(name, { ...each, built: true })
  return {
    packages,
    closed: closed && unknown.size === 0,
    reads: [...reads].sort(),
    absent: [...absent].sort(),
    ...(everything === undefined ? {} : { everything }),
    groups: [...groups],
    development: [...packages.values()]
      .filter(({ development }) => development)
      .map(({ name }) => name)
      .sort(),
    unknown: [...unknown],
  }
}
