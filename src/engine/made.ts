import { lastLine } from './process.ts'
import { ask, isDisturbed, type Tool } from './tool.ts'
import { EngineError } from './types.ts'

/** What one run of verify has made, and has not taken away. Written down before it is made. */
export interface Made {
  /** The run's own name, part of every other. */
  readonly run: string
  /** Names, or ids. */
  readonly containers: Set<string>
  readonly networks: Set<string>
  /** The making of the closed network, for all runs that want it at once. */
  closed?: Promise<unknown>
  /** Ids by tag. An id may have several tags; it is empty until the build has ended. */
  readonly tags: Map<string, string>
  /** Full ids of images between, parents first. */
  readonly between: Set<string>
  /** References of images that a build pulled. */
  readonly pulled: Set<string>
  /** A number for the next name. */
  readonly next: () => number
}

export function nothingMade(run: string): Made {
  let last = 0
  return {
    run,
    containers: new Set(),
    networks: new Set(),
    tags: new Map(),
    between: new Set(),
    pulled: new Set(),
    next: () => ++last,
  }
}

/** Writes the name of a container down that is to be made. */
export function nameContainer(made: Made): string {
  const name = `restage-${made.run}-${made.next()}`
  made.containers.add(name)
  return name
}

/** A tag of an image that the run has built, and that is still there. */
export const tagOf = ({ tags }: Made, id: string): string | undefined => [...tags].find(([, of]) => of === id)?.[0]

const absent = /no such|not known|not found|does not exist/i

/** What an engine says where it cannot remove something; nothing where it did, or it was not there. */
async function refusalOf(tool: Tool, args: readonly string[]): Promise<string | undefined> {
  const ended = await ask(tool, args)
  const isGone = ended.code === 0 || (absent.test(ended.stderr) && !isDisturbed(ended))
  return isGone ? undefined : lastLine(ended.stderr)
}

/** The words that remove a container with the volumes that it alone has. Podman would wait for it to stop by itself. */
const REMOVE: Readonly<Record<Tool['name'], readonly string[]>> = {
  docker: ['rm', '-f', '-v'],
  podman: ['rm', '-f', '-v', '--time=0'],
  nerdctl: ['rm', '-f', '-v'],
  buildah: ['rm'],
}

/** Removes a container. What a stopped command may still be making stays written down. */
export async function removeContainer(
  tool: Tool,
  made: Made,
  name: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const refusal = await refusalOf(tool, [...REMOVE[tool.name], name])
  if (refusal === undefined && !signal?.aborted) made.containers.delete(name)
  return refusal
}

/**
 * Removes an image by a tag of the run's own, or by an id. Not by force: what someone has tagged or started since stays, and
 * so do the untagged images that it was made from: the builds of nerdctl and of buildah make none.
 */
function removeImage(tool: Tool, name: string): Promise<string | undefined> {
  return refusalOf(tool, ['rmi', ...(tool.name === 'docker' || tool.name === 'podman' ? ['--no-prune'] : []), name])
}

/** Takes one tag of an image away, and with the last one the image. */
export async function discardImage(tool: Tool, made: Made, id: string): Promise<void> {
  const tag = tagOf(made, id)
  if (tag !== undefined && (await removeImage(tool, tag)) === undefined) made.tags.delete(tag)
}

/** Removes all that is written down: each by its name, whatever becomes of the others. */
export async function removeAll(tool: Tool, made: Made, keepImages: boolean): Promise<void> {
  const refusals: string[] = []
  const each = async (
    names: Iterable<string>,
    remove: (name: string) => Promise<string | undefined>,
  ): Promise<void> => {
    for (const name of [...names]) {
      const refusal = await remove(name).catch((error: unknown) => String(error))
      if (refusal !== undefined) refusals.push(`${name}: ${refusal}`)
    }
  }
  const image =
    (from: { delete: (name: string) => unknown }) =>
    async (name: string): Promise<string | undefined> => {
      const refusal = await removeImage(tool, name)
      if (refusal === undefined) from.delete(name)
      return refusal
    }
  await each(made.containers, (name) => removeContainer(tool, made, name))
  await each(made.networks, async (name) => {
    const refusal = await refusalOf(tool, ['network', 'rm', name])
    if (refusal === undefined) {
      made.networks.delete(name)
      delete made.closed
    }
    return refusal
  })
  if (!keepImages) {
    await each(made.tags.keys(), image(made.tags))
    await each([...made.between].reverse(), image(made.between))
    await each(made.pulled, image(made.pulled))
  }
  if (refusals.length > 0) {
    throw new EngineError(
      `${tool.name} could not remove ${refusals.join('; ')}`,
      `Look for what is left with \`${tool.name} ${tool.name === 'buildah' ? 'containers' : 'ps -a --filter label=restage.run'}\` and \`${tool.name} images --filter label=restage.run\`.`,
    )
  }
}
