import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { Made } from './made.ts'
import type { Progress } from './progress.ts'
import { ask, must, type Tool } from './tool.ts'

const lines = (text: string): string[] => text.split('\n').filter(Boolean)

const allImages = ['images', '-a', '-q', '--no-trunc']

/** Containers that builds work in, `ID buildah` a line. They are buildah's, outside podman's own list. */
const working = ({ name }: Tool): readonly string[] =>
  name === 'buildah'
    ? ['containers', '--notruncate', '--format', '{{.ContainerID}} buildah']
    : ['ps', '-a', '--external', '--no-trunc', '--format', '{{.ID}} {{.Command}}']

const identify = ({ name }: Tool): readonly string[] =>
  name === 'buildah'
    ? ['inspect', '--type', 'image', '--format', '{{.FromImageID}}']
    : ['image', 'inspect', '--format', '{{.Id}}']

/**
 * Looks at what there is before a build; what is returned writes down what the build has left behind: the images between that it
 * told of, those that it pulled, and the containers that it worked in, where a signal ended it (`killed`): then nothing tells them from
 * those of a build of someone else that began meanwhile.
 */
export async function podmanLeftovers(
  tool: Tool,
  made: Made,
  progress: Progress,
  signal: AbortSignal,
): Promise<(killed: boolean) => Promise<void>> {
  const images = new Set(lines(await must(tool, allImages, { signal })))
  const containers = new Set(lines(await must(tool, working(tool), { signal })))
  return async (killed) => {
    const now = lines(await must(tool, allImages)).filter((id) => !images.has(id))
    const tagged = new Set(made.tags.values())
    for (const told of progress.images()) {
      const id = now.find((full) => full.replace(/^sha256:/, '').startsWith(told))
      if (id !== undefined && !tagged.has(id)) made.between.add(id)
    }
    for (const reference of progress.pulled()) {
      const { code, stdout } = await ask(tool, [...identify(tool), reference])
      const [id] = lines(stdout)
      if (code === 0 && id !== undefined && now.includes(`sha256:${id}`)) made.pulled.add(reference)
    }
    if (!killed) return
    for (const row of lines(await must(tool, working(tool)))) {
      const [id = '', command] = row.split(' ')
      if (!containers.has(row) && command === 'buildah') made.containers.add(id)
    }
  }
}

/** The processes that a process has started, and those that they have, where the system tells. */
function descendants(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) => {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
      return children.flatMap((child) => [child, ...descendants(child)])
    })
  } catch {
    return []
  }
}

/**
 * Ends the RUN that a build of podman is at. Podman leaves its containers, mounts and processes behind where a signal ends it, and
 * takes them away where its step fails: so what runs in the container is ended, and podman ends by itself. It is told from podman's
 * own processes by its process namespace.
 */
export function stopSteps(pid: number): void {
  try {
    const own = readlinkSync('/proc/self/ns/pid')
    for (const child of descendants(pid)) {
      if (readlinkSync(`/proc/${child}/ns/pid`) !== own) process.kill(child, 'SIGKILL')
    }
  } catch {
    // It has ended, or belongs to another user.
  }
}
