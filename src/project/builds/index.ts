import { basename } from '../path.ts'
import { bakeBuilds } from './bake.ts'
import { composeBuilds } from './compose.ts'
import { githubBuilds } from './github.ts'
import { kindOf, type Kind } from './kinds.ts'
import { manifestBuilds, scriptBuilds } from './scripts.ts'
import { gitlabBuilds } from './gitlab.ts'
import { jenkinsBuilds } from './jenkins.ts'
import { justBuilds } from './just.ts'
import { makeBuilds } from './make.ts'
import { nxBuilds } from './nx.ts'
import { pipelineBuilds } from './pipeline.ts'
import { platformBuilds } from './platform.ts'
import { skaffoldBuilds } from './skaffold.ts'
import { taskBuilds } from './task.ts'
import { tiltBuilds } from './tilt.ts'
import type { BuildReader, Builds, Tree } from './types.ts'

export type { Build, Builds, Evidence, NamedContext, Tree, Unread } from './types.ts'

const readers: Readonly<Record<Kind, BuildReader>> = {
  compose: composeBuilds,
  bake: (path, text, tree) => bakeBuilds(path, text, tree),
  github: githubBuilds,
  script: scriptBuilds,
  manifest: manifestBuilds,
  make: makeBuilds,
  just: justBuilds,
  task: taskBuilds,
  gitlab: gitlabBuilds,
  pipeline: pipelineBuilds,
  jenkins: jenkinsBuilds,
  skaffold: skaffoldBuilds,
  tilt: tiltBuilds,
  nx: nxBuilds,
  platform: platformBuilds,
}

/**
 * What a file of the repository says of how images are built. `path` is relative to the root; a file of another kind says
 * nothing (`kindOf` and `mayBuild` in `kinds.ts` tell by the path alone, without loading the readers). Never throws.
 */
export function buildsOf(path: string, text: string, tree: Tree): Builds {
  const kind = kindOf(path)
  if (!kind) return { builds: [], unread: [] }
  try {
    return readers[kind](path, text, tree)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {
      builds: [],
      unread: [{ because: 'it is nested too deeply', evidence: { file: path, line: 1, text: basename(path) } }],
    }
  }
}
