import { baseSize } from '../knowledge/sizes.ts'
import { PROGRAMS } from './paths.ts'
import type { Image } from './types.ts'

/** Megabytes that the packages of an install add to an image, by and large: the median of the projects tried. */
const INSTALL = { all: 220, production: 90 } as const
const INSTALL_OF_PYTHON = 90

/** Megabytes that a package manager's download cache keeps beside it. */
const CACHE = 60

/** Megabytes that a system package adds, by and large, with what it depends on. */
const PACKAGE = 8

const PYTHON_TOOLS = new Set(['pip', 'uv', 'poetry', 'pipenv', 'pdm', 'setup.py', 'easy_install', 'venv'])

/** A rough estimate of two images in megabytes, from their bases and what was installed; undefined where a base is not known. */
export function estimate(before: Image, after: Image): { before: number; after: number } | undefined {
  const from = sizeOf(before)
  const to = sizeOf(after)
  return from === undefined || to === undefined ? undefined : { before: from, after: to }
}

function sizeOf(image: Image): number | undefined {
  const base = baseSize(image.base)
  if (base === undefined) return undefined
  let size = base + image.packages.size * PACKAGE
  for (const [path, { origin }] of image.files) {
    if (origin.type === 'install' && !path.endsWith(`/${PROGRAMS}`))
      size += PYTHON_TOOLS.has(origin.tool) ? INSTALL_OF_PYTHON : INSTALL[origin.scope]
    if (origin.type === 'cache' && origin.of !== 'apt' && origin.of !== 'apk') size += CACHE
  }
  return Math.round(size / 10) * 10
}
