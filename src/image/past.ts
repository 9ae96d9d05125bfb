import type { Dockerfile, Instruction } from '../dockerfile/types.ts'
import type { FileFacts } from '../project/types.ts'
import { copyState, type State } from './state.ts'

/** The stages of a replay so far; all but the last are done. */
export interface Progress {
  /** Instructions that have been replayed. */
  readonly done: number
  readonly states: State[]
  readonly globals: Map<string, string | undefined>
}

interface Replayed {
  readonly visible: ReadonlyMap<string, FileFacts>
  /** For each instruction, all that a replay looks at in it. */
  readonly keys: readonly string[]
  /** As it stood after some of the RUNs, in order. */
  readonly checkpoints: Progress[]
}

/** Replays that are remembered: what a change is tried on, and a few that were tried. */
const MOST = 4

/**
 * The latest replays of one Dockerfile's versions, so that another one begins where it begins to differ: most changes leave the
 * first RUNs as they are, which take the most time.
 */
export class Past {
  #latest: Replayed[] = []
  #current: Replayed | undefined

  /** Where a replay may start, as a copy that is the caller's. */
  resume(dockerfile: Dockerfile, visible: ReadonlyMap<string, FileFacts>): Progress {
    const keys = dockerfile.instructions.map((instruction) => keyOf(instruction, dockerfile))
    let checkpoints: readonly Progress[] = []
    for (const known of this.#latest) {
      if (known.visible !== visible) continue
      const differs = keys.findIndex((key, index) => key !== known.keys[index])
      const same = differs < 0 ? keys.length : differs
      const shared = known.checkpoints.filter(({ done }) => done <= same)
      if ((shared.at(-1)?.done ?? 0) > (checkpoints.at(-1)?.done ?? 0)) checkpoints = shared
    }
    this.#current = { visible, keys, checkpoints: [...checkpoints] }
    this.#latest = [this.#current, ...this.#latest].slice(0, MOST)
    const last = checkpoints.at(-1)
    return last ? copied(last) : { done: 0, states: [], globals: new Map() }
  }

  note(progress: Progress): void {
    this.#current?.checkpoints.push(copied(progress))
  }
}

function copied({ done, states, globals }: Progress): Progress {
  const last = states.at(-1)
  return { done, states: last ? [...states.slice(0, -1), copyState(last)] : [], globals: new Map(globals) }
}

/** Names of stages count where something may be taken from one; where the text stands in the file counts nowhere. */
function keyOf(instruction: Instruction, { text, escape, stages }: Dockerfile): string {
  const { index, stage, line, range, kind } = instruction
  const place = `${index} ${stage} ${line} ${escape}`
  const names = () => stages.slice(0, stage).map(({ alias }) => alias ?? '')
  if (kind === 'FROM') return [place, instruction.imageWord.raw, instruction.platform ?? '', ...names()].join('\n')
  const written = text.slice(range.start, range.end)
  return kind === 'COPY' && instruction.from !== undefined
    ? [place, ...names(), written].join('\n')
    : `${place}\n${written}`
}
