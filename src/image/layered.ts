import type { Drop } from './drop.ts'
import { packageName } from './effects.ts'
import { isInstalled } from './package-names.ts'
import type { Image } from './types.ts'

/**
 * Packages of the system that one RUN installs and a later one removes, each with the line that removes it: they lie in the layer
 * below, and are downloaded with the image all the same
 * (https://docs.docker.com/build/building/best-practices/#run).
 */
export function layeredPackages(image: Image): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const there = new Map<string, { readonly instruction: number; readonly group: string | undefined }>()
  for (const { effects, instruction, line, conditional } of image.steps) {
    if (conditional) continue
    for (const effect of effects) {
      if (effect.type !== 'packages') continue
      for (const name of effect.names.map(packageName)) {
        if (effect.action === 'install') there.set(name, { instruction, group: effect.virtual })
        if (effect.action !== 'remove') continue
        for (const [each, { instruction: above, group }] of there) {
          if ((each !== name && group !== name) || above === instruction || isInstalled(each, image)) continue
          found.set(each, line)
        }
      }
    }
  }
  return found
}

/** What of such packages a rewrite has in no layer any more. */
export function layersGone(old: Image, now: Image): Drop[] {
  const still = layeredPackages(now)
  return [...layeredPackages(old)]
    .filter(([what]) => !still.has(what) && !isInstalled(what, now))
    .map(([what, line]) => ({
      reason: 'build-package',
      what,
      because: `line ${line} removes it, and it stays in the layer below`,
    }))
}
