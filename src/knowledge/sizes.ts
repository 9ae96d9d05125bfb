import type { BaseImage } from './types.ts'

/**
 * Megabytes of node images built from the packages of the published ones, unpacked, as `docker images` prints them: a
 * full image is buildpack-deps and the runtime; slim and Alpine ones are the runtime on a small system.
 */
const NODE: Readonly<Record<BaseImage['variant'], number>> = { full: 1100, slim: 240, alpine: 160, distroless: 150 }

/** The same of python images; their Alpine ones are the interpreter on Alpine's own base. */
const PYTHON: Readonly<Record<BaseImage['variant'], number>> = { full: 1110, slim: 160, alpine: 60, distroless: 60 }

/** Megabytes of a base image as unpacked on disk, to the nearest ten; undefined where it is not known. */
export function baseSize(base: BaseImage | undefined): number | undefined {
  if (base?.name === 'python') return PYTHON[base.variant]
  return base?.name === 'node' ? NODE[base.variant] : undefined
}
