/** Debian and Ubuntu release names, as they stand in tags. */
export const CODENAMES: ReadonlySet<string> = new Set([
  ...['squeeze', 'wheezy', 'jessie', 'stretch', 'buster', 'bullseye', 'bookworm', 'trixie', 'forky', 'sid'],
  ...['precise', 'trusty', 'xenial', 'bionic', 'focal', 'jammy', 'kinetic', 'lunar', 'mantic', 'noble', 'oracular'],
  ...['plucky', 'questing', 'resolute'],
])

/** The words of a tag that tell the system it is made on rather than the version: `20-bookworm-slim` has `bookworm`. */
export function codenameIn(tag: string): string | undefined {
  return tag.split('-').find((word) => CODENAMES.has(word))
}

/** Whether a tag names an Alpine release: `20-alpine`, `20-alpine3.19`. */
export function namesAlpine(tag: string): boolean {
  return tag.split('-').some((word) => word.startsWith('alpine'))
}

/** Tags that no rewrite goes to or comes from: Windows, ONBUILD, distributions other than Debian, Ubuntu and Alpine. */
export function isForeign(tag: string): boolean {
  return /(^|-)(windows|nanoserver|windowsservercore|onbuild|oraclelinux|oracle|ubi|al20|amazonlinux|centos)/.test(tag)
}

/** The tags that may be the slim sibling of a full tag, likeliest first. */
export function slimCandidates(tag: string): readonly string[] {
  if (tag === 'latest') return ['slim']
  const words = tag.split('-')
  if (words.includes('slim') || namesAlpine(tag) || isForeign(tag)) return []
  const last = words.at(-1)
  if (last === undefined || !CODENAMES.has(last)) return [`${tag}-slim`]
  return [`${tag}-slim`, [...words.slice(0, -1), 'slim', last].join('-')]
}

/** The tags that may be the Alpine sibling of a tag: the same version without suite and `slim`. */
export function alpineCandidates(tag: string): readonly string[] {
  if (namesAlpine(tag) || isForeign(tag)) return []
  const words = tag.split('-').filter((word) => word !== 'slim' && word !== 'latest' && !CODENAMES.has(word))
  return [[...words, 'alpine'].join('-')]
}
