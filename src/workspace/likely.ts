import { withoutTag } from './starts.ts'

/** Directories that say nothing of what is built in them. */
const generic =
  /^(docker|dockerfiles?|build|builds|images?|containers?|deploy|deployment|ci|src|packaging|\.devcontainer)$/i

/** Registries and projects of them whose images are their owner's: nobody else can publish there. */
const vendors =
  /^(mcr\.microsoft\.com|gcr\.io\/distroless|mirror\.gcr\.io|public\.ecr\.aws\/(docker|lambda)|registry\.k8s\.io|registry\.access\.redhat\.com|nvcr\.io\/nvidia|docker\.elastic\.co|docker\.io\/library)\//

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '' && !/^(v?\d+|docker|dockerfile|containerfile|image)$/.test(token))

/** The last part of an image's name, without its tag. */
const lastPart = (image: string): string => withoutTag(image).replace(/^.*\//s, '')

/**
 * Whether an image that nothing in the repository is said to make may be that of a Dockerfile, by what it is called: as one of the
 * names that its builds give it ends, or as the Dockerfile or its directory is called. `acme/node-base` may be
 * `docker/node/base/Dockerfile`, `node/Dockerfile.base` or what is built as `$REGISTRY/node-base`.
 */
export function isLikely(image: string, dockerfile: string, images: readonly string[]): boolean {
  const name = lastPart(image)
  if (name.includes('$') || vendors.test(image) || (!image.includes('/') && hasVersion(image))) return false
  const wanted = tokens(name)
  const fits = (own: readonly string[], around: readonly string[]): boolean =>
    own.length > 0 &&
    own.every((token) => wanted.includes(token)) &&
    wanted.every((token) => own.includes(token) || around.includes(token))
  if (images.some((each) => fits(tokens(lastPart(each)), []))) return true
  const directories = dockerfile.split('/').slice(0, -1)
  const file = dockerfile.slice(dockerfile.lastIndexOf('/') + 1)
  const [, after, before] = /^(?:docker|container)file[.\-_](.+)$|^(.+)\.(?:docker|container)file$/i.exec(file) ?? []
  const called = after ?? before ?? directories.findLast((directory) => !generic.test(directory)) ?? ''
  return fits(tokens(called), directories.flatMap(tokens))
}

/** A name without an owner and with a version is that of a published image. */
const hasVersion = (image: string): boolean => /[:@](?!latest$|\$|\*$)/.test(image)
