import { lazyBlocks, remember } from './blocks.ts'
import { FLOATING } from './data/suites.ts'
import { readWordSet } from './word-set.ts'
import type { WordSet } from './word-set.ts'

const block = lazyBlocks(FLOATING)

/** The code names an image has stood on, each with its floating tags. */
const byCodename = remember((image: string): readonly (readonly [string, WordSet])[] =>
  (block(image) ?? '').split('\n\n').flatMap((part) => {
    const end = part.indexOf('\n')
    return end < 0 ? [] : [[part.slice(0, end), readWordSet(part.slice(end + 1))] as const]
  }),
)

/**
 * The Debian or Ubuntu code name that a tag without one in it stood on when it was last listed: `node:18` is
 * `bookworm`, `node:16` is `buster`, `node:8` is `stretch`. Undefined where the record does not tell.
 *
 * Source: library/IMAGE of docker-library/official-images, every commit. A tag is in one entry with its siblings
 * (`18, 18-bookworm, 18.20.8, …`) and the directory it is made from (`18/bookworm`); node's entries of before
 * May 2018 name no suite, and there the FROM line of that Dockerfile in docker-node tells.
 */
export function suiteOfTag(image: string, tag: string): string | undefined {
  return byCodename(image).find(([, tags]) => tags.has(tag))?.[0]
}
