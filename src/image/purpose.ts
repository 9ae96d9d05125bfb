import { startsServer } from '../knowledge/base.ts'
import type { Image } from './types.ts'

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'fish'])

/**
 * Why what runs in an image cannot be told from the image: it is a base for others, or a shell to work in. Undefined for
 * an image that starts a program of its own.
 */
export function purposeOf({ start, contract, base, reference }: Image): string | undefined {
  if (contract.onbuild.length > 0) return 'ONBUILD makes it a base for other images'
  const { entrypoint, cmd } = start
  if (!entrypoint && !cmd && (!base || startsServer(base)))
    return `it starts what ${reference} starts, which is not known`
  if (!entrypoint && !cmd) return 'it has no CMD or ENTRYPOINT: it is a base for other images, or a shell to work in'
  const words = [entrypoint, cmd].flatMap((line) =>
    line === undefined ? [] : line.form === 'exec' ? line.argv : line.script.text.split(/\s+/),
  )
  const [program = '', ...rest] = words
  const shell =
    SHELLS.has(program.slice(program.lastIndexOf('/') + 1)) && rest.every((word) => /^-[li]+$|^--login$/.test(word))
  return shell ? `its start command is ${program}: it is a shell to work in` : undefined
}
