/** The release segment of a PEP 440 version: `2.9.9` of `v2.9.9.post1+local`. Undefined for what is no version. */
function release(version: string): readonly number[] | undefined {
  const match = /^\s*v?(?:\d+!)?(\d+(?:\.\d+)*)/i.exec(version)
  return match?.[1]?.split('.').map(Number)
}

/** How two versions compare by their release segments alone: pre-releases count as their release. Undefined: one is none. */
export function compareReleases(a: string, b: string): number | undefined {
  const [left, right] = [release(a), release(b)]
  if (!left || !right) return undefined
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a version is in a range of `>=` and `<`: `>=1.3,<2`. Undefined where the version is none. */
export function inRange(version: string, range: string): boolean | undefined {
  const tests = range.split(',').map((part) => {
    const below = part.startsWith('<')
    const order = compareReleases(version, part.slice(below ? 1 : 2))
    return order === undefined ? undefined : below ? order < 0 : order >= 0
  })
  return tests.includes(undefined) ? undefined : tests.every((test) => test === true)
}
