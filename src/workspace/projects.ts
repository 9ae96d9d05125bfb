import { relative } from 'node:path'
import { loadProject, type Repository } from '../project/load.ts'
import type { Project } from '../project/types.ts'
import type { LocalBase } from '../types.ts'
import { slashed } from './listings.ts'
import type { BasePlace, Place } from './place.ts'

/** Contexts to keep. Dockerfiles come by path, so that those of one context stand near one another, or share the root's. */
const most = 8

/** Gives the projects of a run; several Dockerfiles of one context share it, with the texts that were read of it. */
export function createProjects(): (context: string, dockerfile: string, repository: Repository) => Project {
  const known = new Map<string, Project>()
  return (context, dockerfile, repository) => {
    // A Dockerfile outside of the context is read through the project.
    const key = JSON.stringify([context, dockerfile.startsWith('../') ? dockerfile : ''])
    const project = known.get(key) ?? loadProject(context, { dockerfile, repository })
    known.delete(key)
    known.set(key, project)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return project
  }
}

/** Gives what a Dockerfile starts from that the repository builds, ready to be replayed; what several start from is made once. */
export function createLocalBases(projectAt: (place: Place) => Project): (place: Place) => Map<string, LocalBase> {
  const known = new Map<string, LocalBase>()
  const made = ({ build: { target, evidence }, place }: BasePlace): LocalBase => {
    const { context, text } = place
    const { path, root } = place.target
    const key = JSON.stringify([path, target])
    const base: LocalBase = known.get(key) ?? {
      name: slashed(relative(root, path)),
      evidence: `${evidence.file}:${evidence.line}`,
      dockerfile: { path: slashed(relative(context, path)), text },
      project: projectAt(place),
      ...(target === undefined ? {} : { target }),
      bases: basesOf(place),
    }
    known.set(key, base)
    return base
  }
  const basesOf = ({ bases }: Place): Map<string, LocalBase> =>
    new Map(bases.map((each) => [each.reference, made(each)]))
  return basesOf
}
