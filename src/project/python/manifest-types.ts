import type { Fields } from '../json.ts'
import type { Sections } from './setup-cfg.ts'
import type { SetupPy } from './setup-py.ts'
import type { Place, Requirement } from './types.ts'

export interface Dependency extends Requirement {
  readonly place: Place
  /** Only installed where an extra asks for it (Poetry). */
  readonly optional?: true
  /** Linked to its sources, and not copied. */
  readonly editable?: true
}

export interface Group {
  readonly dependencies: readonly Dependency[]
  /** Other groups whose dependencies are its own as well. */
  readonly includes: readonly string[]
  /** Poetry installs it only where it is asked for. */
  readonly optional: boolean
}

export interface Build {
  /** `setuptools.build_meta`, `hatchling.build`, …; setuptools where nothing is told. */
  readonly backend: string
  readonly requires: readonly string[]
}

/** A project as its manifests have it: `pyproject.toml`, `setup.cfg` and `setup.py` of one directory. */
export interface PythonProject {
  /** Normalised. */
  readonly name?: string
  /** As written. */
  readonly title?: string
  readonly dependencies: readonly Dependency[]
  /** By normalised name. */
  readonly extras: ReadonlyMap<string, readonly Dependency[]>
  /** By normalised name: PEP 735's, Poetry's, and the development dependencies of uv and PDM. */
  readonly groups: ReadonlyMap<string, Group>
  /** Console scripts: `serve` is `app.cli:main`. */
  readonly scripts: ReadonlyMap<string, string>
  readonly build: Build
  /** Metadata that the build works out: `version`, `dependencies`, `readme`. */
  readonly dynamic: readonly string[]
  /** Nothing of the project itself is installed, only what it depends on. */
  readonly virtual?: true
  /** Files of the project that the manifests name for metadata, relative to the directory that was asked for. */
  readonly reads: readonly string[]
  /** What cannot be told from the texts. */
  readonly unknown: readonly { readonly place: Place; readonly because: string }[]
  readonly toml?: Fields
  readonly cfg?: Sections
  readonly setup?: SetupPy
}
