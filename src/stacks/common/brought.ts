import { parseImageReference } from '../../dockerfile/image-reference.ts'
import { holdsPrograms, within } from '../../image/paths.ts'
import { reachable } from '../../image/steps.ts'
import type { Entry, Image, Replay } from '../../image/types.ts'
import { describeBase } from '../../knowledge/base.ts'
import { isStandalone } from '../../knowledge/standalone-images.ts'

/**
 * Why the slim base is withheld for what is copied from other stages and images: a program that was linked there may load libraries
 * that the full image has by chance, as OpenSSL's. Undefined where nothing that is copied may.
 */
export function mayLoadMore(replay: Replay): string | undefined {
  const { final } = replay
  const stages = [...reachable(replay)].flatMap((index) => replay.stages[index] ?? [])
  const others = stages.filter((image) => image !== final)
  for (const [path, entry] of final.files) {
    const from = linkedElsewhere(path, entry, final, others)
    if (from !== undefined)
      return `line ${entry.line} copies ${path} from ${from}, and what it loads there may be missing from the slim image`
  }
  return undefined
}

/** Where a path was made whose program may be linked to more than the C library; `others`: the stages that the last one copies from. */
function linkedElsewhere(
  path: string,
  { origin, line }: Entry,
  final: Image,
  others: readonly Image[],
): string | undefined {
  if (origin.type === 'foreign') {
    const [reference = '', source] = origin.reference.split(/ (?=\/)/)
    if (source === undefined || isData(path, source)) return undefined
    const stages = others.filter((stage) => stage.reference === reference)
    return standsAlone(reference, path, stages) ? undefined : reference
  }
  if (origin.type !== 'output' || isMadeHere(line, final)) return undefined
  const makers = others.filter((stage) => !linksToLibcAlone(stage))
  const may = holdsPrograms(path) ? makers.length > 0 : !makers.every(({ base }) => SCRIPTS.has(base?.name ?? ''))
  return may && !isData(path, path) ? 'another stage' : undefined
}

const isMadeHere = (line: number, { steps }: Image): boolean => steps.some((step) => step.line === line)

/** Files that are read, and load nothing. */
const isData = (path: string, source: string): boolean =>
  [path, source].some((each) =>
    /\.(?:html?|css|[cm]?js|map|json|ya?ml|toml|ini|conf|cfg|txt|md|xml|sql|csv|pem|crt|key|py|rb|sh|jar|war|whl|t?gz|zip|png|svg|jpe?g|ico|woff2?|ttf)$/i.test(
      each,
    ),
  )

/** Languages whose builds leave sources, pages and byte code in the directory of the application. */
const SCRIPTS: ReadonlySet<string> = new Set(['node', 'python', 'php', 'ruby'])

function standsAlone(reference: string, path: string, stages: readonly Image[]): boolean {
  const image = parseImageReference(reference)
  if (isStandalone(image.name)) return true
  const base = describeBase(image)
  // What is linked to another C library brings it, or does not start on the full image either.
  if (base?.libc === 'musl' || /(?:^|\/)(?:alpine|distroless|scratch)/.test(image.name)) return true
  const plain = stages.every(({ packages }) => !compilesWithLibraries(packages))
  if (base?.name === 'golang' && plain) return true
  if (base?.name === 'node' && (within(path, '/usr/local') || path.startsWith('/opt/yarn'))) return plain
  return base !== undefined && SCRIPTS.has(base.name) && !holdsPrograms(path)
}

/** Images that bring no library to compile with, whatever their tag. */
const PLAIN: ReadonlySet<string> = new Set(['golang', 'debian', 'ubuntu'])

/** Whether what a stage compiles finds no headers but those of its language: full images of others bring OpenSSL's and more. */
const linksToLibcAlone = ({ packages, base }: Image): boolean =>
  base?.libc === 'musl' ||
  (base !== undefined && (base.variant !== 'full' || PLAIN.has(base.name)) && !compilesWithLibraries(packages))

const compilesWithLibraries = (packages: Image['packages']): boolean =>
  [...packages.keys()].some((name) => /-dev$/.test(name) && !/^(?:libc6|linux-libc|musl|python3?)-dev$/.test(name))
