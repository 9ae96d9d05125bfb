import { isDataDirectory } from '../knowledge/python-data.ts'
import { baseSize, BROWSERS, largePackages, packagesSize } from '../knowledge/sizes.ts'
import type { Bulk } from '../knowledge/types.ts'
import type { Project } from '../project/types.ts'
import { layeredPackages } from './layered.ts'
import { PROGRAMS } from './paths.ts'
import type { Facts, Image } from './types.ts'

/** Megabytes that the packages of an install add to an image, by and large: the median of the projects tried. */
const INSTALL = { all: 220, production: 90 } as const
const INSTALL_OF_PYTHON = 90

/** Megabytes that a package manager's download cache keeps beside it. */
const CACHE = 60

const PYTHON_TOOLS = new Set(['pip', 'uv', 'poetry', 'pipenv', 'pdm', 'setup.py', 'easy_install', 'venv'])

/** Megabytes of files of the context from which they are named. */
const MANY = 100

export interface Estimate {
  /** Megabytes; undefined where a base is not known. */
  readonly size?: { readonly before: number; readonly after: number }
  /** What most of the image is, and stays, where little leaves beside it; the largest first. */
  readonly dominant: readonly Bulk[]
}

/** A rough estimate of two images, from their bases, what was installed, and what is large among that. */
export function estimate(before: Image, after: Image, facts: Facts, project: Project): Estimate {
  const bulk = bulkOf(after, facts, project)
  const total = bulk.reduce((sum, { megabytes }) => sum + megabytes, 0)
  const from = sizeOf(before, facts, project)
  const to = sizeOf(after, facts, project)
  if (from === undefined || to === undefined) return { dominant: total >= 1000 ? bulk : [] }
  return { size: { before: from, after: to }, dominant: total >= to / 2 && to >= from * 0.8 ? bulk : [] }
}

function sizeOf(image: Image, facts: Facts, project: Project): number | undefined {
  const base = baseSize(image.base)
  if (base === undefined) return undefined
  let size = base + contextSize(image, project).megabytes + packagesSize(added(image), image.base)
  for (const { megabytes } of [...(facts.bulk ?? []), ...browsersIn(image)]) size += megabytes
  // Members of a workspace have little of their own: their packages lie at its root.
  const workspaces = new Set<string>()
  for (const [path, { origin }] of image.files) {
    if (origin.type === 'install' && !path.endsWith(`/${PROGRAMS}`) && !isDataDirectory(path)) {
      if (PYTHON_TOOLS.has(origin.tool)) size += INSTALL_OF_PYTHON
      else if (!workspaces.has(origin.directory)) size += INSTALL[origin.scope]
      workspaces.add(origin.directory)
    }
    if (origin.type === 'cache' && origin.of !== 'apt' && origin.of !== 'apk') size += CACHE
  }
  return Math.round(size / 10) * 10
}

/** Packages that RUNs install and the base has not, with those that lie in a layer alone. */
const added = (image: Image): ReadonlySet<string> =>
  new Set(
    [...image.packages.keys(), ...layeredPackages(image).keys()].filter(
      (name) => image.base?.packages?.has(name) !== true,
    ),
  )

function bulkOf(image: Image, facts: Facts, project: Project): Bulk[] {
  const found = [...(facts.bulk ?? []), ...browsersIn(image)]
  for (const [name, megabytes] of largePackages(added(image), image.base))
    found.push({ what: `${name} with what it depends on`, megabytes })
  const { megabytes, largest } = contextSize(image, project)
  if (megabytes >= MANY && largest !== undefined)
    found.push({ what: `the build context's own files (${largest} is the largest)`, megabytes })
  return found.sort((a, b) => b.megabytes - a.megabytes)
}

function browsersIn({ files }: Image): Bulk[] {
  return [...files.keys()].flatMap((path) => {
    const place = [...BROWSERS].find(([directory]) => path.endsWith(`/${directory}`))
    return place === undefined ? [] : [{ what: `the browsers in ~/${place[0]}`, megabytes: place[1] }]
  })
}

/** Megabytes of the context's files in an image. */
function contextSize({ files }: Image, project: Project): { megabytes: number; largest: string | undefined } {
  let bytes = 0
  let most = 0
  let largest: string | undefined
  for (const { origin } of files.values()) {
    if (origin.type !== 'context') continue
    const size = project.files.get(origin.path)?.size ?? 0
    bytes += size
    if (size <= most) continue
    most = size
    largest = origin.path
  }
  return { megabytes: Math.round(bytes / 1e6), largest }
}
