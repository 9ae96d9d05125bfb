import { isProgramFile } from '../../image/paths.ts'
import { fetches } from '../../image/programs.ts'
import type { Image } from '../../image/types.ts'

/** A program that a line downloaded. */
export interface Fetched {
  readonly path: string
  readonly line: number
  /** Where it comes from, as written. */
  readonly address: string
}

/** Programs on the PATH of which no package, no source and no other image tells what they load. */
export function fetchedPrograms({ files, steps }: Image): Fetched[] {
  return [...files].flatMap(([path, { origin, kind, line }]) => {
    if (kind !== 'file' || !isProgramFile(path) || SCRIPT.test(path)) return []
    const fetching = steps.filter((step) => step.line === line && step.programs.some(fetches))
    const from =
      origin.type === 'foreign'
        ? [origin.reference]
        : origin.type === 'output'
          ? fetching.flatMap(({ text }) => text.split(/[\s'"]+/))
          : []
    const addresses = from.filter((word) => ADDRESS.test(word))
    // A RUN that downloads several: the one that is called alike.
    const alike = addresses.find((each) => each.includes(path.slice(path.lastIndexOf('/') + 1)))
    const address = alike ?? addresses[0]
    return address === undefined || SCRIPT.test(address) ? [] : [{ path, line, address }]
  })
}

const ADDRESS = /^(?:https?|ftp):\/\//

/** What a shell, or an interpreter that is started by name, reads. */
const SCRIPT = /\.(?:sh|bash|[cm]?js|py|jar|txt|json|ya?ml)(?:[?#]|$)/
