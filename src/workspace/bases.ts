import { parseDockerfile } from '../dockerfile/parse.ts'
import { runsAsRoot } from '../knowledge/base.ts'
import { isDockerfile } from '../project/dockerfiles.ts'
import type { Repository } from '../project/load.ts'
import { clean } from '../project/path.ts'
import type { Declared } from './builds.ts'
import { isLikely } from './likely.ts'
import { isPublished, isSameImage, startsOf, withoutTag } from './starts.ts'

/** A Dockerfile that starts from, or copies out of, an image that another one of the repository builds. */
export interface BaseUse {
  readonly path: string
  readonly line: number
  readonly image: string
  /** Nothing says that it is this image, but its name may well be. */
  readonly likely?: boolean
}

const uses = /^[ \t]*(?:FROM[ \t]+(?:--\S+[ \t]+)*(\S+)|(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*--from=(\S+))/gim

const stageNames = /^[ \t]*FROM[ \t].*[ \t]AS[ \t]+(\S+)/gim

/** What the Dockerfiles of a repository start from or copy out of, by the image's name without its tag. */
function usesIn({ paths, text }: Repository, declared: Declared): ReadonlyMap<string, readonly BaseUse[]> {
  const found = new Map<string, BaseUse[]>()
  const add = (use: BaseUse): void => {
    const known = found.get(withoutTag(use.image))
    if (known) known.push(use)
    else found.set(withoutTag(use.image), [use])
  }
  for (const path of paths.filter(isDockerfile)) {
    const content = text(path) ?? ''
    const stages = new Set([...content.matchAll(stageNames)].map(([, name]) => name?.toLowerCase()))
    let variable = false
    for (const match of content.matchAll(uses)) {
      const image = (match[1] ?? match[2] ?? '').replace(/^["']|["']$/g, '')
      variable ||= match[1] !== undefined && image.includes('$')
      if (image === 'scratch' || /^\d+$/.test(image) || stages.has(image.toLowerCase())) continue
      add({ path, line: content.slice(0, match.index).split('\n').length, image })
    }
    const parsed = variable ? parseDockerfile(content) : undefined
    if (!parsed?.ok) continue
    for (const { from, reference, images } of startsOf(parsed.dockerfile, declared.of(path)))
      for (const image of images) if (image !== reference) add({ path, line: from.line, image })
  }
  return found
}

/** Two uses of each image, of different Dockerfiles: one of them is another's. */
function strangers(known: ReadonlyMap<string, readonly BaseUse[]>): BaseUse[] {
  const found = new Map<string, BaseUse[]>()
  for (const use of [...known.values()].flat()) {
    const uses = found.get(use.image) ?? []
    if (uses.length === 0) found.set(use.image, uses)
    if (uses.length < 2 && uses[0]?.path !== use.path) uses.push(use)
  }
  return [...found.values()].flat()
}

/** Whether a file says which Dockerfile makes an image of that name. */
const isBuilt = (image: string, declared: Declared): boolean =>
  declared.all().some(({ images }) => images.some((each) => withoutTag(each) === withoutTag(image)))

/**
 * Gives who else of the repository builds on the image of a Dockerfile, by its path from the root: by the names that its builds
 * give the image, and by named contexts that are another target of the same file.
 */
export function createBases(repository: Repository, declared: Declared): (dockerfile: string) => BaseUse | undefined {
  let known: ReadonlyMap<string, readonly BaseUse[]> | undefined
  let strange: readonly BaseUse[] | undefined
  return (dockerfile) => {
    const own = declared.of(dockerfile)
    const others = (each: BaseUse): boolean => clean(each.path) !== clean(dockerfile)
    for (const image of own.flatMap(({ images }) => images)) {
      known ??= usesIn(repository, declared)
      // A name without an owner may be that of a published image, of which this is another tag.
      const use = known
        .get(withoutTag(image))
        ?.find((each) => others(each) && (image.includes('/') || isSameImage(each.image, image)))
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
    known ??= usesIn(repository, declared)
    // The official images that are known are no one else's, whatever their tag.
    strange ??= strangers(known)
      .filter(({ image }) => !isPublished(image) && !runsAsRoot({ registry: undefined, name: withoutTag(image) }))
      .filter(({ image }) => !isBuilt(image, declared))
    const images = own.flatMap((build) => build.images)
    const use = strange.find((each) => others(each) && isLikely(each.image, dockerfile, images))
    return use && { ...use, likely: true }
  }
}
