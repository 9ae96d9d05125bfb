import { loadProject, type Repository } from '../project/load.ts'
import type { Project } from '../project/types.ts'

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
