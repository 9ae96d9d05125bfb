import type { CopyInstruction } from '../../src/dockerfile/types.ts'
import type { Image, Step } from '../../src/image/types.ts'
import { isNode } from './installs.ts'

/** A source of the project that an install of Python builds. */
const builtSource = (step: Step): string | undefined =>
  isNode(step) || step.requires === 'all'
    ? undefined
    : step.requires.find((path) => /\.py$/.test(path) && !/(^|\/)setup\.py$/.test(path))

export const isBuilt = (step: Step): boolean =>
  !isNode(step) && (step.requires === 'all' || builtSource(step) !== undefined)

/** Why nothing is gained by an install before the source is copied: it reads the source. */
export function readsSource(step: Step, image: Image, broad: readonly CopyInstruction[]): string | undefined {
  const built = builtSource(step)
  if (built !== undefined) return `it builds the project, of which ${built} is a source: an edit installs it again`
  const read = mostOfSource(step, image, broad)
  return read === undefined
    ? undefined
    : `the install reads ${read} and most of the other sources: an edit installs it again`
}

/** A source that an install of Node reads, where it reads most of what the broad copies bring. */
function mostOfSource(step: Step, image: Image, broad: readonly CopyInstruction[]): string | undefined {
  if (!isNode(step) || step.requires === 'all') return undefined
  const lines = new Set(broad.map((each) => each.line))
  const sources = [...image.files.values()].flatMap(({ origin, line }) =>
    origin.type === 'context' && lines.has(line) && /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(origin.path)
      ? [origin.path]
      : [],
  )
  const required = new Set(step.requires)
  const read = sources.filter((path) => required.has(path))
  return read.length * 2 > sources.length ? read[0] : undefined
}
