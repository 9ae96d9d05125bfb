import type { Dockerfile } from '../dockerfile/types.ts'
import type { Build } from '../project/builds/index.ts'
import { clean } from '../project/path.ts'
import type { Declared } from './builds.ts'
import { isPublished, isSameImage, startsOf, withoutTag } from './starts.ts'

/** An image of a FROM, and the one build of the repository that makes it. */
export interface Built {
  /** As FROM writes it, its variables as `${NAME}`. */
  readonly reference: string
  readonly build: Build
}

/** Gives what the stages of a Dockerfile start from that the repository builds itself, by its path from the root. */
export function createBuilt(declared: Declared): (path: string, dockerfile: Dockerfile) => Built[] {
  let byName: ReadonlyMap<string, readonly Build[]> | undefined
  const named = (image: string): readonly Build[] => {
    byName ??= byImage(declared.all())
    return (byName.get(withoutTag(image)) ?? []).filter(({ images }) => images.some((each) => isSameImage(image, each)))
  }
  /** Builds of an image, seen from one that may be given it as a named context. */
  const buildsOf = (image: string, from: Build | undefined): readonly Build[] => {
    const context = from?.contexts[image]
    if (context?.kind === 'target')
      return declared.saidBy(from?.evidence.file ?? '').filter(({ name }) => name === context.value)
    if (context !== undefined && context.kind !== 'image') return []
    const wanted = context?.value ?? image
    // Before `*/` anything may stand.
    return isPublished(wanted) || wanted.startsWith('*/') ? [] : named(wanted)
  }
  return (path, dockerfile) => {
    const own = declared.of(path)
    return startsOf(dockerfile, own).flatMap(({ reference, images }) => {
      const [image, other] = images
      if (image === undefined || other !== undefined) return []
      const found = (own.length > 0 ? own : [undefined]).map((each) =>
        buildsOf(image, each).filter((build) => clean(build.dockerfile) !== clean(path)),
      )
      const [build] = found.flat()
      // Each of the builds must come to the same base.
      const isOne = found.every((each) => each.length > 0) && new Set(found.flat().map(keyOf)).size === 1
      return build !== undefined && isOne ? [{ reference, build }] : []
    })
  }
}

const keyOf = ({ dockerfile, target }: Build): string => JSON.stringify([clean(dockerfile), target])

function byImage(builds: readonly Build[]): ReadonlyMap<string, readonly Build[]> {
  const found = new Map<string, Set<Build>>()
  for (const build of builds) {
    for (const image of build.images) {
      const known = found.get(withoutTag(image)) ?? new Set()
      found.set(withoutTag(image), known.add(build))
    }
  }
  return new Map([...found].map(([name, set]) => [name, [...set]]))
}
