import { npmMajor, npmOfSuite } from '../knowledge/node-versions.ts'
import type { Image } from './types.ts'

/** Where NodeSource's packages come from: `setup_18.x`, `node_18.x`. */
const SOURCE = /deb\.nodesource\.com\/(?:setup|node)_(\d+)\.x/

/** The npm major of a stage: what its base brings, or the packages that its RUN lines install. */
export function npmIn({ base, packages, steps }: Pick<Image, 'base' | 'packages' | 'steps'>): number | undefined {
  if (base?.npm !== undefined) return base.npm
  if (base?.codename !== undefined && packages.get('npm')?.manager === 'apt') {
    const found = npmOfSuite(base.codename)
    if (found !== undefined) return found
  }
  if (!packages.has('nodejs')) return undefined
  for (const { text } of steps) {
    const major = SOURCE.exec(text)?.[1]
    if (major !== undefined) return npmMajor({ major: Number(major) })
  }
  return undefined
}
