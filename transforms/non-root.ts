import { lineRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { Transform } from '../src/types.ts'

/** Runs the program as the user that the image has for it. */
export const nonRoot: Transform = {
  name: 'non-root',
  summary: "run as the image's own unprivileged user",
  onRequest: true,
  docs: {
    what: 'Adds `USER node` before the start command of a Node image that runs as root.',
    why: 'A program that is broken into can do less where it is not root.',
    when_not:
      'Volumes that hold files of root, ports below 1024 on old engines, and programs that write beside their sources break: it is done only when asked for.',
    references: ['https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#non-root-user'],
  },
  *run({ dockerfile, replay, path: file }) {
    const { final } = replay
    const user = final.base?.name === 'node' ? final.base.users[0] : undefined
    if (!user) return
    if (final.contract.user !== 'root') return yield { because: `it runs as ${final.contract.user} already` }
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
    const place = lineRange(dockerfile, start).start
    const word = styleOf(dockerfile).keyword === 'lower' ? 'user' : 'USER'
    yield {
      title: `run as ${user.name}`,
      because: 'no line sets a user, so that the program runs as root',
      safety: 'unsafe',
      edits: [{ file, start: place, end: place, text: `${word} ${user.name}${dockerfile.eol}` }],
      assumes: [`the program writes nowhere that belongs to root`],
      amends: [{ field: 'USER', from: 'root', to: user.name }],
    }
  },
}
