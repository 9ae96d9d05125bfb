import { parseDockerfile } from './dockerfile/parse.ts'
import type { Local, Locals } from './image/local.ts'
import { Past } from './image/past.ts'
import { replayStates } from './image/replay.ts'
import { copyState, type State } from './image/state.ts'
import { ignoreFileOf, parseIgnore, visibleFiles } from './project/ignore.ts'
import { overlay } from './project/overlay.ts'
import { join } from './project/path.ts'
import { isBelow, relativeTo } from './project/sorted.ts'
import type { Project } from './project/types.ts'
import { interpreterOf } from './stacks/index.ts'
import type { Input, LocalBase } from './types.ts'

/** Several Dockerfiles start from one image. */
const states = new WeakMap<LocalBase, State | undefined>()

/** The images that a Dockerfile starts from and that the repository builds, replayed; one that cannot be read is not known. */
export function localsOf({ bases, project }: Pick<Input, 'bases' | 'project'>): Locals {
  const locals = new Map<string, Local>()
  for (const [reference, base] of bases ?? []) {
    if (!states.has(base)) states.set(base, replayed(base))
    const state = states.get(base)
    if (state !== undefined) locals.set(reference, { dockerfile: base.name, state: seenFrom(state, base, project) })
  }
  return locals
}

/** A project in which what such images bring from elsewhere can be read, by its path from the context. */
export function withBases(project: Project, bases: Input['bases']): Project {
  const others = [...(bases?.values() ?? [])].map((base) => withBases(base.project, base.bases))
  const { prefix = '' } = project
  const outside = others.filter((other) => (other.prefix ?? '') !== prefix)
  if (outside.length === 0) return project
  return overlay(project, {
    read: (path) => {
      if (!path.startsWith('../')) return project.read(path)
      const full = join(prefix, path)
      for (const other of outside) {
        const text = isBelow(full, other.prefix ?? '') ? other.read(relativeTo(full, other.prefix ?? '')) : undefined
        if (text !== undefined) return text
      }
      return project.read(path)
    },
  })
}

/** The stage that is built of a base, as its Dockerfile leaves it. */
function replayed({ dockerfile: { path, text }, project, target, bases }: LocalBase): State | undefined {
  const parsed = parseDockerfile(text)
  if (!parsed.ok) return undefined
  const { dockerfile } = parsed
  const ignore = ignoreFileOf(project, path)
  const visible = visibleFiles(project, ignore.text === undefined ? undefined : parseIgnore(ignore.path, ignore.text))
  const seen = withBases(project, bases)
  const locals = localsOf({ project, ...(bases === undefined ? {} : { bases }) })
  const stages = replayStates(dockerfile, visible, interpreterOf(seen), new Past(), locals)
  if (target === undefined) return stages.at(-1)
  const index = dockerfile.stages.findIndex(({ alias }) => alias?.toLowerCase() === target.toLowerCase())
  return stages[index < 0 && /^\d+$/.test(target) ? Number(target) : index]
}

/** The state with the paths of its context's files as another context of the repository has them: `../base/x` for one outside. */
function seenFrom(state: State, base: LocalBase, project: Project): State {
  const [own = '', other = ''] = [base.project.prefix, project.prefix]
  if (own === other) return state
  const seen = copyState(state)
  for (const [path, entry] of seen.files) {
    if (entry.origin.type !== 'context') continue
    const origin = { ...entry.origin, path: way(other, join(own, entry.origin.path)) }
    seen.files.set(path, { ...entry, origin })
  }
  return seen
}

/** From a directory to a path, both from the repository's root. */
const way = (directory: string, path: string): string =>
  isBelow(path, directory) ? relativeTo(path, directory) : `${'../'.repeat(directory.split('/').length)}${path}`
