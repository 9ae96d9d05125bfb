import { buildsOf, type Build, type Unread } from '../project/builds/index.ts'
import { kindOf, type Kind } from '../project/builds/kinds.ts'
import { clean, dirname } from '../project/path.ts'
import type { Repository } from '../project/load.ts'
import { holds } from '../project/sorted.ts'

/** How the images of a repository are built, as its own files say. */
export interface Declared {
  /** The builds of a Dockerfile, by its path from the root. */
  of(dockerfile: string): readonly Build[]
  /** Builds that name it, and of which something cannot be read. */
  unreadOf(dockerfile: string): readonly Unread[]
  /** Builds of Dockerfiles by a path of which a part cannot be read, and that may be this one: `services/$NAME/Dockerfile`. */
  likelyOf(dockerfile: string): readonly Unread[]
  /** The Dockerfiles that are built from a directory, by its path from the root. */
  from(context: string): readonly string[]
  /** The builds of one file that says so. */
  saidBy(file: string): readonly Build[]
  /** Every build that any file speaks of: all of them are read for it. */
  all(): readonly Build[]
}

/** What a path needs to lead out of the directory that it begins in; a variable may hold anything. */
const leads = /\.\.|\$/

/** Kinds of files whose paths begin where they lie: unless they lead out, they speak of what is below them. */
const local: ReadonlySet<Kind> = new Set(['compose', 'manifest', 'platform', 'nx'])

/** What some files say, by what it is said of. */
class Said {
  readonly builds = new Map<string, Build[]>()
  readonly unread = new Map<string, Unread[]>()
  readonly patterns: (readonly [pattern: RegExp, unread: Unread])[] = []
  readonly contexts = new Map<string, string[]>()
  readonly files = new Map<string, readonly Build[]>()

  add(file: string, found: { readonly builds: readonly Build[]; readonly unread: readonly Unread[] }): void {
    this.files.set(file, found.builds)
    for (const build of found.builds) {
      append(this.builds, clean(build.dockerfile), build)
      append(this.contexts, clean(build.context), clean(build.dockerfile))
    }
    for (const each of found.unread) {
      if (each.dockerfile !== undefined) append(this.unread, clean(each.dockerfile), each)
      if (each.pattern !== undefined) this.patterns.push([expression(each.pattern), each])
    }
  }
}

/** What cannot be read is taken for a name, or a part of one. */
const expression = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+')}$`)

/** Puts a value at the end of a list of a map of lists. */
export function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** The directories that a path lies in, the root (`''`) first. */
function above(path: string): string[] {
  const up = dirname(clean(path))
  return up === '' || up === '.' ? [''] : [...above(up), up]
}

/** Reads what may speak of a Dockerfile or a context when it is asked for, each file once. */
export function createDeclared(repository: Repository): Declared {
  const { paths, text } = repository
  const texts = new Map<string, string | undefined>()
  const tree = {
    read: (path: string) => {
      if (!holds(paths, path)) return undefined
      if (!texts.has(path)) texts.set(path, text(path))
      return texts.get(path)
    },
    has: (path: string) => path === '' || path === '.' || holds(paths, path),
  }

  /** Texts of files that speak of what is below them, by their directory, until they are read. */
  const waiting = new Map<string, [path: string, text: string][]>()
  const below = new Map<string, Said>()
  const anywhere = new Said()
  let begun = false
  const begin = (): void => {
    begun = true
    for (const path of repository.speaking) {
      const kind = kindOf(path)
      const content = kind === undefined ? undefined : text(path)
      if (kind === undefined || content === undefined) continue
      if (local.has(kind) && !leads.test(content)) append(waiting, dirname(path), [path, content])
      else anywhere.add(path, buildsOf(path, content, tree))
    }
  }
  const read = (directory: string): void => {
    const files = waiting.get(directory)
    if (files === undefined) return
    const said = new Said()
    for (const [file, content] of files) said.add(file, buildsOf(file, content, tree))
    below.set(directory, said)
    waiting.delete(directory)
  }
  /** What speaks of what lies in a directory. */
  const about = (path: string): Said[] => {
    if (!begun) begin()
    return [
      anywhere,
      ...above(path).flatMap((directory) => {
        read(directory)
        return below.get(directory) ?? []
      }),
    ]
  }
  return {
    of: (path) => about(path).flatMap(({ builds }) => builds.get(clean(path)) ?? []),
    unreadOf: (path) => about(path).flatMap(({ unread }) => unread.get(clean(path)) ?? []),
    likelyOf: (path) =>
      about(path).flatMap(({ patterns }) =>
        patterns.flatMap(([pattern, unread]) => (pattern.test(clean(path)) ? unread : [])),
      ),
    from: (context) => [
      ...new Set(
        about(context === '' ? 'any' : `${context}/any`).flatMap(({ contexts }) => contexts.get(clean(context)) ?? []),
      ),
    ],
    all: () => {
      if (!begun) begin()
      for (const directory of [...waiting.keys()]) read(directory)
      return [anywhere, ...below.values()].flatMap(({ files }) => [...files.values()].flat())
    },
    saidBy: (file) => about(file).flatMap(({ files }) => files.get(file) ?? []),
  }
}
