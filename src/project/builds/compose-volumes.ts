import { isFields } from '../json.ts'
import { pathFrom } from './draft.ts'
import { type Holed, holeIn } from './holes.ts'
import type { Mount } from './types.ts'

/** A file or directory of the host that a service has in its container, as it is written. */
export interface Volume {
  /** The directory that `source` is relative to. */
  readonly base: string
  readonly source: Holed
  readonly target: Holed
}

/**
 * The bind mounts among a service's volumes: `./api:/app:ro`, and `{ type: bind, source, target }`. A volume with a name is none.
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#volumes
 */
export function volumesOf(value: unknown, base: string, text: (value: unknown) => Holed | undefined): Volume[] {
  return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    if (isFields(item)) {
      const source = text(item['source'])
      const target = text(item['target'])
      return item['type'] === 'bind' && source !== undefined && target !== undefined ? [{ base, source, target }] : []
    }
    const [, source, target] = SHORT.exec(text(item) ?? '') ?? []
    return source === undefined || target === undefined ? [] : [{ base, source, target }]
  })
}

/** What is no path is a volume's name. */
const SHORT = /^([./][^:]*|\0[^:]*):(\/[^:]*)(?::[\w,]+)?$/

/** Volumes whose paths can be read, of what lies in the repository. */
export function mountsOf(volumes: readonly Volume[]): Mount[] {
  return volumes.flatMap(({ base, source, target }) => {
    const from = pathFrom(base, fromWorkingDirectory(source))
    if (!from.ok || holeIn(target) !== undefined) return []
    return [{ from: from.value, to: target.length > 1 ? target.replace(/\/+$/, '') : target }]
  })
}

/** `$PWD` is where compose is called, which is taken to be beside its file. */
const fromWorkingDirectory = (source: Holed): Holed => source.replace(/^\0\$PWD\0/, '.')
