import type { Place, Source } from './types.ts'

/** What a locked package asks for. */
export interface LockEdge {
  /** Normalised. */
  readonly name: string
  readonly specifier: string
  /** The only version that is meant, where several are locked. */
  readonly version?: string
  readonly marker?: string
  readonly extras: readonly string[]
}

export interface LockedPython {
  /** Normalised. */
  readonly name: string
  readonly version?: string
  readonly place: Place
  readonly source?: Source
  /** Linked to its sources. */
  readonly editable?: true
  /** A project of which nothing is installed but what it depends on. */
  readonly virtual?: true
  /** One of them must be true; none: always. */
  readonly markers: readonly string[]
  /** What this entry has beside the package itself: PDM has one for each set of extras. */
  readonly extras?: readonly string[]
  /** Groups that it is locked for, where the lock tells. */
  readonly groups?: readonly string[]
  readonly dependencies: readonly LockEdge[]
  /** By extra. */
  readonly optional: ReadonlyMap<string, readonly LockEdge[]>
  /** By group, of a project. */
  readonly dev: ReadonlyMap<string, readonly LockEdge[]>
  /** Names of the wheels and source archives that were found. */
  readonly files: readonly string[]
}

export interface PythonLock {
  readonly kind: 'poetry' | 'pipenv' | 'uv' | 'pdm' | 'pylock'
  readonly path: string
  readonly packages: readonly LockedPython[]
  readonly named: ReadonlyMap<string, readonly LockedPython[]>
  /** What it was made from, as the tool hashes it. */
  readonly hash?: string
  /** Groups that it was made for, where it tells. */
  readonly groups?: readonly string[]
}
