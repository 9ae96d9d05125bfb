import { startsServer } from '../knowledge/base.ts'
import type { CommandLine } from '../dockerfile/types.ts'
import type { Image } from './types.ts'

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'fish'])

const wordsOf = (...lines: readonly (CommandLine | undefined)[]): readonly string[] =>
  lines.flatMap((line) =>
    line === undefined ? [] : line.form === 'exec' ? line.argv : line.script.text.trim().split(/\s+/),
  )

/** Whether an image has no start command of its own; `ENTRYPOINT []` takes that of the base away, and sets none. */
export const startsNothing = ({ entrypoint, cmd }: Image['start']): boolean => wordsOf(entrypoint, cmd).length === 0

/** tail(1), sleep(1): what never ends and does nothing, `docker exec` being what the container is there for. */
const ENDLESS = /^(?:\S*\/)?(?:tail (?:-\S+ )*\/dev\/null|sleep (?:infinity|inf|\d+d|\d{5,}[smh]?))$/
const LOOP = /^while (?:true|:|\[ 1 \]) ?; ?do (?:\S*\/)?sleep \S+ ?; ?done$/

/** Whether a start command only keeps its container there. */
export function keepsAlive(...lines: readonly (CommandLine | undefined)[]): boolean {
  const text = wordsOf(...lines)
    .join(' ')
    .replace(/^(?:\S*\/)?(?:ba|da|a|z)?sh (?:-\w+ )*-\w*c /, '')
    .replace(/^exec /, '')
  return ENDLESS.test(text) || LOOP.test(text)
}

/**
 * Why what runs in an image cannot be told from the image: it is a base for others, or a shell to work in. Undefined for
 * an image that starts a program of its own.
 */
export function purposeOf({ start, contract, base, reference }: Image): string | undefined {
  if (contract.onbuild.length > 0) return 'ONBUILD makes it a base for other images'
  const { entrypoint, cmd } = start
  if (!entrypoint && !cmd && (!base || startsServer(base)))
    return `it starts what ${reference} starts, which is not known`
  if (startsNothing(start)) return 'it has no CMD or ENTRYPOINT: it is a base for other images, or a shell to work in'
  const words = wordsOf(entrypoint, cmd)
  if (keepsAlive(entrypoint, cmd))
    return `its start command is ${words.join(' ')}: it is kept alive for what is started in it later`
  const [program = '', ...rest] = words
  const shell =
    SHELLS.has(program.slice(program.lastIndexOf('/') + 1)) && rest.every((word) => /^-[li]+$|^--login$/.test(word))
  return shell ? `its start command is ${program}: it is a shell to work in` : undefined
}
