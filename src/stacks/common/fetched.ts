import { holdsPrograms, isProgramFile, within } from '../../image/paths.ts'
import { fetches } from '../../image/programs.ts'
import type { Entry, Image } from '../../image/types.ts'

/** A program that a line downloaded, or a directory that it unpacked programs to. */
export interface Fetched {
  readonly path: string
  readonly line: number
  /** Why what it loads is not known. */
  readonly because: string
  /** Where it comes from, as written. */
  readonly address: string
}

/** Programs on the PATH of which no package, no source and no other image tells what they load. */
export const fetchedPrograms = (image: Image): Fetched[] => [...downloadedPrograms(image), ...unpackedPrograms(image)]

function downloadedPrograms({ files, steps }: Image): Fetched[] {
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
    return address === undefined || SCRIPT.test(address)
      ? []
      : [{ path, line, because: `line ${line} downloads ${path}, and what that loads is not known`, address }]
  })
}

/** What tar and its like leave where programs are looked for: of each archive, what its name says. */
function unpackedPrograms(image: Image): Fetched[] {
  return [...image.files].flatMap(([path, entry]) => {
    if (!isUnpacked(entry) || !isOnPath(path, image)) return []
    const words = image.steps.filter(({ line }) => line === entry.line).flatMap(({ text }) => text.split(/[\s'"=|]+/))
    const archives = words.filter((word) => ARCHIVE.test(word))
    const addresses = archives.filter((word) => ADDRESS.test(word))
    return {
      path,
      line: entry.line,
      because: `line ${entry.line} unpacks programs to ${path}, and what they load is not known`,
      address: addresses[0] ?? archives[0] ?? '',
    }
  })
}

const isUnpacked = ({ kind, origin }: Entry): boolean =>
  kind !== 'link' &&
  origin.type === 'output' &&
  /^(?:\S*\/)?(?:tar|bsdtar|unzip|7z[az]?|gunzip|xz|unxz) /.test(origin.command)

const ARCHIVE = /\.(?:tar|t[gx]z|tbz2?|zip|gz|xz|bz2|7z|zst)(?:\.\w+)?(?:[?#]|$)/

/** Whether what is unpacked to a path may be started or loaded by its name alone. */
const isOnPath = (path: string, { files, contract }: Image): boolean =>
  holdsPrograms(path) ||
  (contract.env.get('PATH') ?? '').split(':').some((each) => within(each, path)) ||
  [...files].some(([link, { target }]) => target !== undefined && isProgramFile(link) && within(target, path))

const ADDRESS = /^(?:https?|ftp):\/\//

/** What a shell, or an interpreter that is started by name, reads. */
const SCRIPT = /\.(?:sh|bash|[cm]?js|py|jar|txt|json|ya?ml)(?:[?#]|$)/
