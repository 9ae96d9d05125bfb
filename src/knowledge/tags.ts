import { lazyBlocks, remember } from './blocks.ts'
import { CURRENT, EVER, STALE_ALPINE, STALE_SLIM } from './data/tags.ts'
import { recent } from '../memo/recent.ts'
import { suiteOfTag } from './suites.ts'
import { alpineCandidates, codenameIn, slimCandidates } from './tag-words.ts'
import { readWordSet } from './word-set.ts'
import type { WordSet } from './word-set.ts'

const NONE: WordSet = { has: () => false }

function table(text: () => string): (image: string) => WordSet {
  const block = lazyBlocks(text)
  return remember((image) => {
    const found = block(image)
    return found === undefined ? NONE : readWordSet(found)
  })
}

const ever = table(EVER)
const current = table(CURRENT)
const staleSlim = table(STALE_SLIM)
const staleAlpine = table(STALE_ALPINE)

/** `node` for `library/node`; a name with another owner stays as it is, and is in no table. */
export function officialName(image: string): string {
  return image.startsWith('library/') ? image.slice('library/'.length) : image
}

/**
 * Whether the official image was ever listed with this tag (`''` is `latest`).
 * Source: the history of library/IMAGE in docker-library/official-images, 2014 to August 2026.
 */
export function tagExists(image: string, tag: string): boolean {
  return ever(officialName(image)).has(tag === '' ? 'latest' : tag)
}

/** Whether the tag is in the newest list known, and so still rebuilt. */
export function tagCurrent(image: string, tag: string): boolean {
  return current(officialName(image)).has(tag === '' ? 'latest' : tag)
}

/**
 * The slim sibling of exactly that version and suite: `20` → `20-slim`, `20-bookworm` → `20-bookworm-slim` (Python:
 * `3.9-buster` → `3.9-slim-buster`), none and `latest` → `slim`, `dubnium` → `dubnium-slim`. Undefined for tags that
 * are slim, Alpine, ONBUILD or Windows already; where no such tag was ever listed; where the two left the list more
 * than two weeks apart (a floating tag that stopped moving at another time is another version); and where the two
 * are known to stand on different suites.
 */
export function slimTag(image: string, tag: string): string | undefined {
  return slimTags(`${image}:${tag}`)
}

/** Every check of a rewrite asks it again. */
const slimTags = recent(10_000, (reference) => {
  const colon = reference.lastIndexOf(':')
  return sibling(reference.slice(0, colon), reference.slice(colon + 1), slimCandidates, staleSlim, true)
})

/**
 * The Alpine sibling of the same version, whatever its suite: `20-bookworm` → `20-alpine`, `latest` → `alpine`. The
 * conditions are those of `slimTag`, without the suite's.
 */
export function alpineTag(image: string, tag: string): string | undefined {
  return sibling(image, tag, alpineCandidates, staleAlpine, false)
}

function sibling(
  image: string,
  tag: string,
  candidates: (tag: string) => readonly string[],
  stale: (image: string) => WordSet,
  sameSuite: boolean,
): string | undefined {
  const name = officialName(image)
  const full = tag === '' ? 'latest' : tag
  if (!tagExists(name, full) || stale(name).has(full)) return undefined
  const found = candidates(full).find((candidate) => tagExists(name, candidate))
  if (found === undefined || !sameSuite) return found
  const [from, to] = [codenameOf(name, full), codenameOf(name, found)]
  return from !== undefined && to !== undefined && from !== to ? undefined : found
}

function codenameOf(image: string, tag: string): string | undefined {
  return codenameIn(tag) ?? suiteOfTag(image, tag)
}
