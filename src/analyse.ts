import { parseDockerfile } from './dockerfile/parse.ts'
import type { Dockerfile, ParseError } from './dockerfile/types.ts'
import type { Locals } from './image/local.ts'
import { Past } from './image/past.ts'
import { purposeOf } from './image/purpose.ts'
import { replay } from './image/replay.ts'
import type { Facts, Interpreter, Replay } from './image/types.ts'
import { ignoreToWrite, parseIgnore, visibleFiles } from './project/ignore.ts'
import type { Ignore, Project } from './project/types.ts'
import type { FileChange } from './types.ts'

/** The two files that a rewrite may change, as they stand at one moment. */
export interface Texts {
  readonly dockerfile: string
  readonly ignorePath: string
  /** Undefined where there is no such file. */
  readonly ignore: string | undefined
}

export interface Analysis {
  readonly texts: Texts
  readonly dockerfile: Dockerfile
  readonly ignore: Ignore | undefined
  readonly replay: Replay
}

export type Analysed =
  { readonly ok: true; readonly analysis: Analysis } | { readonly ok: false; readonly error: ParseError }

/**
 * Gives the function that reads a version of a project's Dockerfile, and replays it against the context that its ignore file
 * leaves. What versions have in common is worked out once.
 */
export function analyser(project: Project, interpreter: Interpreter, locals: Locals): (texts: Texts) => Analysed {
  const past = new Past()
  const ignores = new Map<string, Ignore>()
  const ignoreOf = ({ ignorePath, ignore }: Texts): Ignore | undefined => {
    if (ignore === undefined) return undefined
    const known = ignores.get(ignore) ?? parseIgnore(ignorePath, ignore)
    ignores.set(ignore, known)
    return known
  }
  return (texts) => {
    const parsed = parseDockerfile(texts.dockerfile)
    if (!parsed.ok) return parsed
    const { dockerfile } = parsed
    const ignore = ignoreOf(texts)
    const replayed = replay(dockerfile, visibleFiles(project, ignore), interpreter, { past, locals })
    return { ok: true, analysis: { texts, dockerfile, ignore, replay: replayed } }
  }
}

/** Facts of an image whose ecosystem is not known: everything stays. */
export function noFacts(replayed: Replay): Facts {
  const because = 'the ecosystem of this image is not one that restage knows'
  const purpose = purposeOf(replayed.final)
  return {
    directory: replayed.final.contract.workdir,
    ...(purpose === undefined ? {} : { purpose }),
    read: new Map(),
    whole: because,
    compiled: new Set(),
    prune: new Map(),
    needs: [],
    slim: because,
    tools: new Map(
      [...replayed.final.files.values()].flatMap(({ origin }) =>
        origin.type === 'tool' ? [[origin.name, because] as const] : [],
      ),
    ),
    credentials: new Set(),
    assumes: { slim: [], stage: [] },
  }
}

/** The same files in one order, whatever the order in which they were listed. */
export function inOrder(project: Project): Project {
  return {
    ...project,
    read: (path) => project.read(path),
    files: sorted(project.files),
    surroundings: sorted(project.surroundings),
  }
}

const sortedMaps = new WeakMap<object, ReadonlyMap<string, unknown>>()

/** Gives one map for a map that has not changed: what is worked out of a listing is kept by it, and Dockerfiles share a context. */
function sorted<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const known = sortedMaps.get(map) as ReadonlyMap<string, T> | undefined
  if (known && isSame(known, map)) return known
  const made = new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
  sortedMaps.set(map, made)
  return made
}

function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  if (one.size !== other.size) return false
  for (const [path, value] of other) if (one.get(path) !== value) return false
  return true
}

/** The Dockerfile, and the ignore file that goes with it, before anything is changed. */
export function textsOf(project: Project, path: string, dockerfile: string): Texts {
  const ignore = ignoreToWrite(project, path)
  return { dockerfile, ignorePath: ignore.path, ignore: ignore.text }
}

/** The files that differ between two versions. */
export function changedFiles(project: Project, path: string, before: Texts, after: Texts): FileChange[] {
  const files: FileChange[] = []
  if (before.dockerfile !== after.dockerfile) files.push({ path, before: before.dockerfile, after: after.dockerfile })
  if (before.ignore !== after.ignore && after.ignore !== undefined)
    files.push({ path: after.ignorePath, before: project.read(after.ignorePath), after: after.ignore })
  return files
}

/** An ignore file of this Dockerfile alone, made where `.dockerignore` counted, takes its place. */
export function ignoreAssumed(files: readonly FileChange[], { ignorePath, ignore }: Texts): string[] {
  const made = files.find(({ path, before }) => path === ignorePath && before === undefined)
  if (made === undefined || ignorePath === '.dockerignore') return []
  const name = ignorePath.slice(ignorePath.lastIndexOf('/') + 1)
  return [
    `the engine reads ${name}, as BuildKit, Buildah and kaniko do`,
    ...(ignore === undefined
      ? []
      : [`${name} holds what .dockerignore says today: what is added there belongs here too`]),
  ]
}
