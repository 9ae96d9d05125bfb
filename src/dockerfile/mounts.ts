import type { RunInstruction } from './types.ts'

/** A `--mount` of a RUN. Source: https://docs.docker.com/reference/dockerfile/#run---mount */
export interface Mount {
  /** `bind` where none is written. */
  readonly type: string
  /** Where it is seen, as written. */
  readonly target: string | undefined
  /** What of its source is seen: a path from the root of the context, or of the image that it is bound from. */
  readonly source: string
  /** Whether it shows another stage or image, and not the build context. */
  readonly fromElsewhere: boolean
}

export function mountsOf({ mounts }: RunInstruction): Mount[] {
  return mounts.flatMap((flag) => {
    if (!flag.startsWith('--mount=')) return []
    const written = flag.slice('--mount='.length).split(',')
    const fields = new Map(written.map((field) => field.split('=', 2) as [string, string | undefined]))
    return [
      {
        type: fields.get('type') ?? 'bind',
        target: fields.get('target') ?? fields.get('dst') ?? fields.get('destination'),
        source: fields.get('source') ?? fields.get('src') ?? '.',
        fromElsewhere: fields.has('from'),
      },
    ]
  })
}

/** Whether a RUN has a cache mount whose text has a part of a path: any, where none is asked for. */
export const hasCacheMount = ({ mounts }: RunInstruction, part = ''): boolean =>
  mounts.some((mount) => mount.includes('type=cache') && mount.includes(part))
