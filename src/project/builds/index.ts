import { basename } from '../path.ts'
import { bakeBuilds } from './bake.ts'
import { composeBuilds } from './compose.ts'
import { githubBuilds } from './github.ts'
import { kindOf, type Kind } from './kinds.ts'
import { manifestBuilds, scriptBuilds } from './scripts.ts'
import type { BuildReader, Builds, Tree } from './types.ts'

export type { Build, Builds, Evidence, NamedContext, Tree, Unread } from './types.ts'

const readers: Partial<Readonly<Record<Kind, BuildReader>>> = {
  compose: composeBuilds,
  bake: (path, text, tree) => bakeBuilds(path, text, tree),
  github: githubBuilds,
  script: scriptBuilds,
  manifest: manifestBuilds,
}

/**
 * What a file of the repository says of how images are built. `path` is relative to the root; a file of another kind says
 * nothing (`kindOf` and `mayBuild` in `kinds.ts` tell by the path alone, without loading the readers). Never throws.
 */
export function buildsOf(path: string, text: string, tree: Tree): Builds {
  const kind = kindOf(path)
  const reader = kind && readers[kind]
  if (!reader) return { builds: [], unread: [] }
  try {
    return reader(path, text, tree)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {
      builds: [],
      unread: [{ because: 'it is nested too deeply', evidence: { file: path, line: 1, text: basename(path) } }],
    }
  }
}
