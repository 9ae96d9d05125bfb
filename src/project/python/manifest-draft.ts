import { field, stringListOf } from '../json.ts'
import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import type { Dependency, Group } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { parseRequirements } from './requirements.ts'
import { filesOf } from './setup-cfg.ts'
import type { Place, PythonFiles } from './types.ts'

/** What is gathered from the manifests of a directory. */
export interface Draft {
  readonly app: PythonFiles
  readonly directory: string
  name?: string
  title?: string
  readonly dependencies: Dependency[]
  readonly extras: Map<string, Dependency[]>
  readonly groups: Map<string, Group>
  readonly scripts: Map<string, string>
  readonly reads: Set<string>
  readonly unknown: { place: Place; because: string }[]
  virtual?: true
}

export function nameIt(draft: Draft, name: string): void {
  draft.title ??= name
  draft.name ??= normaliseName(name)
}

export function addExtra(draft: Draft, name: string, dependencies: readonly Dependency[]): void {
  const extra = normaliseName(name)
  draft.extras.set(extra, [...(draft.extras.get(extra) ?? []), ...dependencies])
}

/** A requirements file that a manifest names. */
export function readListed(draft: Draft, name: string): Dependency[] {
  const path = clean(inside(draft.directory, name))
  const text = draft.app.read(path)
  const place: Place = { file: path, line: 0, text: path }
  if (text === undefined) {
    draft.unknown.push({ place, because: 'is not there' })
    return []
  }
  draft.reads.add(path)
  const file = parseRequirements(text, path)
  for (const each of file.unknown) draft.unknown.push({ place: each, because: `cannot be read: ${each.text}` })
  return file.requirements.map(({ editable, ...rest }) => ({ ...rest, ...(editable ? { editable } : {}) }))
}

/** `{ file = "VERSION" }`, `{ file = ["a", "b"] }` */
export function filesIn(value: unknown): string[] {
  const file = field(value, 'file')
  return typeof file === 'string' ? (filesOf(`file: ${file}`) ?? []) : stringListOf(file)
}
