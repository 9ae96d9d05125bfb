import { lineRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import { dropOf } from '../src/image/drops.ts'
import { parentOf, within } from '../src/image/paths.ts'
import type { Facts, Image } from '../src/image/types.ts'
import type { Skip, Transform } from '../src/types.ts'

/** Runs the program as the user that the image has for it. */
export const nonRoot: Transform = {
  name: 'non-root',
  summary: "run as the image's own unprivileged user",
  onRequest: true,
  docs: {
    what: 'Adds `USER node` before the start command of a Node image that runs as root.',
    why: 'A program that is broken into can do less where it is not root.',
    when_not:
      "Where the program is seen to write to what belongs to root, or starts something that only root may, where a volume or a file of root's home is used, and where the image has no such user. What cannot be seen is told as an assumption: volumes that hold files of root break, and so does what packages write. It is done only when asked for.",
    references: ['https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#non-root-user'],
  },
  *run({ dockerfile, replay, facts, path: file }) {
    const { final } = replay
    const user = final.base?.name === 'node' ? final.base.users[0] : undefined
    if (final.contract.user !== 'root') return yield { because: `it runs as ${final.contract.user} already` }
    if (!user) {
      const { line } = dockerfile.stages.at(-1)?.from ?? { line: 1 }
      return yield { line, because: 'no user beside root is known in this image: make one with useradd, and name it' }
    }
    const last = dockerfile.stages.length - 1
    const start = dockerfile.instructions.find(
      ({ stage, kind }) => stage === last && (kind === 'CMD' || kind === 'ENTRYPOINT'),
    )
    if (!start) return yield { because: 'it has no CMD or ENTRYPOINT' }
    const later = dockerfile.instructions.find(
      ({ kind, index }) =>
        index > start.index && (kind === 'RUN' || kind === 'COPY' || kind === 'ADD' || kind === 'WORKDIR'),
    )
    if (later)
      return yield { line: later.line, because: 'it stands below the start command, and would run as another user' }
    const fault = faultOf(final, facts, user.name)
    if (fault) return yield fault
    const place = lineRange(dockerfile, start).start
    const word = styleOf(dockerfile).keyword === 'lower' ? 'user' : 'USER'
    yield {
      title: `run as ${user.name}`,
      because: 'no line sets a user, so that the program runs as root',
      safety: 'unsafe',
      edits: [{ file, start: place, end: place, text: `${word} ${user.name}${dockerfile.eol}` }],
      assumes: ['the program writes nowhere that belongs to root', ...lowPorts(final)],
      amends: [{ field: 'USER', from: 'root', to: user.name }],
    }
  },
}

/** What the program would no longer be allowed to do. */
function faultOf(image: Image, facts: Facts, user: string): Skip | undefined {
  if (facts.purpose !== undefined) return { because: facts.purpose }
  if (facts.installing) return { because: 'it installs packages when it starts, which root alone may' }
  const isOwn = (path: string) => within(path, '/tmp') || ownerOf(path, image) === user
  for (const { path, because } of facts.writes ?? [])
    if (path === undefined || !isOwn(path))
      return { because: path === undefined ? because : `${path} belongs to root, and ${because}` }
  for (const volume of image.contract.volume)
    if (!isOwn(volume)) return { because: `the volume ${volume} belongs to root` }
  for (const [path, entry] of image.files)
    if (entry.kind !== 'directory' && within(path, '/root') && dropOf(path, entry, facts) === undefined)
      return { line: entry.line, because: `${path} lies in the home of root, which ${user} may not enter` }
  return undefined
}

/** Whose a path is, or would be: that of the nearest directory that is known. */
function ownerOf(path: string, { files, base }: Image): string {
  for (let at = path; at !== '/'; at = parentOf(at)) {
    const owner = files.get(at)?.owner
    if (owner !== undefined) return owner.replace(/:.*$/, '')
    const home = base?.users.find((user) => user.home === at)
    if (home) return home.name
  }
  return 'root'
}

/** https://docs.docker.com/engine/release-notes/20.10/: the engine lets any user listen below 1024 since 20.10.0. */
function lowPorts({ contract }: Image): string[] {
  const low = [...contract.expose].find((port) => Number.parseInt(port, 10) < 1024)
  return low === undefined
    ? []
    : [`the engine lets any user listen on port ${Number.parseInt(low, 10)}, as Docker does`]
}
