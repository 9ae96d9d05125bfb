import { isDockerfile } from '../project/dockerfiles.ts'
import type { Repository } from '../project/load.ts'
import { clean } from '../project/path.ts'
import type { Declared } from './builds.ts'

/** A Dockerfile that starts from, or copies out of, an image that another one of the repository builds. */
export interface BaseUse {
  readonly path: string
  readonly line: number
  readonly image: string
}

const uses = /^[ \t]*(?:FROM[ \t]+(?:--\S+[ \t]+)*(\S+)|(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*--from=(\S+))/gim

/** `registry.example.com:5000/acme/base:1@sha256:…` → `registry.example.com:5000/acme/base`. */
const withoutTag = (image: string): string => image.replace(/@.*$/, '').replace(/:[^:/]*$/, '')

/** What the Dockerfiles of a repository start from or copy out of, by the image's name without its tag. */
function usesIn({ paths, text }: Repository): ReadonlyMap<string, readonly BaseUse[]> {
  const found = new Map<string, BaseUse[]>()
  for (const path of paths.filter(isDockerfile)) {
    const content = text(path) ?? ''
    for (const match of content.matchAll(uses)) {
      const image = (match[1] ?? match[2] ?? '').replace(/^["']|["']$/g, '')
      const use = { path, line: content.slice(0, match.index).split('\n').length, image }
      const known = found.get(withoutTag(image))
      if (known) known.push(use)
      else found.set(withoutTag(image), [use])
    }
  }
  return found
}

/**
 * Gives who else of the repository builds on the image of a Dockerfile, by its path from the root: by the names that its builds
 * give the image, and by named contexts that are another target of the same file.
 */
export function createBases(repository: Repository, declared: Declared): (dockerfile: string) => BaseUse | undefined {
  let known: ReadonlyMap<string, readonly BaseUse[]> | undefined
  return (dockerfile) => {
    const own = declared.of(dockerfile)
    const others = (each: BaseUse): boolean => clean(each.path) !== clean(dockerfile)
    for (const image of own.flatMap(({ images }) => images)) {
      known ??= usesIn(repository)
      const use = known.get(withoutTag(image))?.find(others)
      if (use !== undefined) return use
    }
    for (const { name, evidence } of own) {
      if (name === undefined) continue
      const user = declared
        .saidBy(evidence.file)
        .find(
          (build) =>
            build.dockerfile !== dockerfile &&
            Object.values(build.contexts).some(({ kind, value }) => kind === 'target' && value === name),
        )
      if (user !== undefined) return { path: user.evidence.file, line: user.evidence.line, image: name }
    }
    return undefined
  }
}
