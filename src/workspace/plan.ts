import { dirname, relative } from 'node:path'
import { overlay } from '../project/overlay.ts'
import type { Project } from '../project/types.ts'
import { slashed } from './listings.ts'

/** What a run changes, by absolute path, before anything is written. */
export interface Plan {
  note(path: string, text: string): void
  forget(path: string): void
  /** A project as the run leaves it: files that an earlier Dockerfile of the run makes or changes are there already. */
  over(project: Project, context: string): Project
}

export function createPlan(): Plan {
  const texts = new Map<string, string>()
  /** The planned files below each directory, however deep. */
  const below = new Map<string, Set<string>>()
  const directories = (path: string): string[] => {
    const up = dirname(path)
    return up === path ? [] : [up, ...directories(up)]
  }
  return {
    note: (path, text) => {
      if (!texts.has(path)) {
        for (const directory of directories(path)) {
          const known = below.get(directory)
          if (known) known.add(path)
          else below.set(directory, new Set([path]))
        }
      }
      texts.set(path, text)
    },
    forget: (path) => {
      texts.delete(path)
      for (const directory of directories(path)) below.get(directory)?.delete(path)
    },
    over: (project, context) => {
      const changed = below.get(context)
      if (changed === undefined || changed.size === 0) return project
      return overlaid(
        project,
        new Map([...changed].map((path) => [slashed(relative(context, path)), texts.get(path) ?? ''])),
      )
    },
  }
}

function overlaid(project: Project, texts: ReadonlyMap<string, string>): Project {
  const files = new Map(project.files)
  let added = false
  for (const [path, text] of texts) {
    const facts = files.get(path)
    added ||= facts === undefined
    const { presence, executable, link } = facts ?? { presence: 'tracked', executable: false }
    const size = Buffer.byteLength(text)
    files.set(path, { presence, executable, size, ...(link === undefined ? {} : { link }) })
  }
  return overlay(project, {
    files: added ? new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) : files,
    read: (path: string) => texts.get(path) ?? project.read(path),
  })
}
