import { expand } from '../dockerfile/expand.ts'
import type { Dockerfile, FromInstruction } from '../dockerfile/types.ts'
import { stageIndex } from '../image/begin.ts'
import { describeBase } from '../knowledge/base.ts'
import type { Build } from '../project/builds/index.ts'

/** What a stage starts from that is no stage of its own file. */
export interface Start {
  readonly from: FromInstruction
  /** As FROM writes it, unquoted, its variables as `${NAME}`. */
  readonly reference: string
  /** What that comes to, once for each of the file's builds; what has no value stays as `${NAME}`, or is `*` where a part has. */
  readonly images: readonly string[]
}

/** What the stages of a Dockerfile start from, with the values that its builds give to its ARGs. */
export function startsOf(dockerfile: Dockerfile, builds: readonly Build[]): Start[] {
  const defaults = new Map(
    dockerfile.instructions.flatMap((each) =>
      each.kind === 'ARG' && each.stage < 0 ? each.declared.map(({ name, value }) => [name, value] as const) : [],
    ),
  )
  const given = builds.length > 0 ? builds : [{ args: {}, openArgs: [], imageArgs: {} }]
  return dockerfile.stages.flatMap(({ from, index }) => {
    const { raw } = from.imageWord
    const reference = expand(raw, () => undefined, dockerfile.escape).value
    if (stageIndex(dockerfile, reference, index) !== undefined || reference === 'scratch') return []
    const images = given.map(
      ({ args, openArgs, imageArgs }: Pick<Build, 'args' | 'openArgs' | 'imageArgs'>) =>
        expand(
          raw,
          (name) => (openArgs.includes(name) ? imageArgs[name] : (args[name] ?? defaults.get(name))),
          dockerfile.escape,
        ).value,
    )
    return [{ from, reference, images: [...new Set(images)] }]
  })
}

/** `registry.example.com:5000/acme/base:1@sha256:…` → `registry.example.com:5000/acme/base`. */
export const withoutTag = (image: string): string => image.replace(/@.*$/, '').replace(/:[^:/]*$/, '')

/**
 * Whether an image of a FROM is the one that a build calls so. A tag that has no value, or cannot be read in the build (`*`), may
 * be any; none is `latest`. What is pinned by its digest was published before.
 */
export function isSameImage(image: string, built: string): boolean {
  if (image.includes('@') || withoutTag(image) !== withoutTag(built)) return false
  const tag = (text: string): string => text.slice(withoutTag(text).length + 1) || 'latest'
  const [wanted, own] = [tag(image), tag(built)]
  return wanted === own || own === '*' || wanted === '*' || wanted.includes('$')
}

/** Whether it is an image that is known by its name. */
export function isPublished(image: string): boolean {
  const colon = image.indexOf(':')
  const [name, tag] = colon < 0 ? [image, undefined] : [image.slice(0, colon), image.slice(colon + 1)]
  return describeBase({ name, tag, variable: image.includes('$') }) !== undefined
}
