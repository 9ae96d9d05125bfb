import { buildsOf, type Build, type Unread } from '../project/builds/index.ts'
import { mayBuild } from '../project/builds/kinds.ts'
import { clean } from '../project/path.ts'
import type { Repository } from '../project/load.ts'
import { holds } from '../project/sorted.ts'

/** How the images of a repository are built, as its own files say. */
export interface Declared {
  /** The builds of a Dockerfile, by its path from the root. */
  of(dockerfile: string): readonly Build[]
  /** Builds that name it, and of which something cannot be read. */
  unreadOf(dockerfile: string): readonly Unread[]
  readonly all: readonly Build[]
  /** The Dockerfiles that are built from a directory, by its path from the root. */
  from(context: string): readonly string[]
}

/** Reads every file of a repository that may say so, each once, when something is first asked. */
export function createDeclared(repository: Repository): () => Declared {
  let known: Declared | undefined
  return () => (known ??= read(repository))
}

function read({ paths, text }: Repository): Declared {
  const texts = new Map<string, string | undefined>()
  const tree = {
    read: (path: string) => {
      if (!holds(paths, path)) return undefined
      if (!texts.has(path)) texts.set(path, text(path))
      return texts.get(path)
    },
    has: (path: string) => path === '' || path === '.' || holds(paths, path),
  }
  const builds = new Map<string, Build[]>()
  const unread = new Map<string, Unread[]>()
  const all: Build[] = []
  const contexts = new Map<string, string[]>()
  for (const path of paths) {
    if (!mayBuild(path)) continue
    const content = text(path)
    if (content === undefined) continue
    const found = buildsOf(path, content, tree)
    all.push(...found.builds)
    for (const build of found.builds) {
      add(builds, build.dockerfile, build)
      add(contexts, build.context, clean(build.dockerfile))
    }
    for (const each of found.unread) if (each.dockerfile !== undefined) add(unread, each.dockerfile, each)
  }
  return {
    of: (path) => builds.get(clean(path)) ?? [],
    unreadOf: (path) => unread.get(clean(path)) ?? [],
    all,
    from: (context) => [...new Set(contexts.get(clean(context)))],
  }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(clean(key))
  if (known) known.push(value)
  else lists.set(clean(key), [value])
}
