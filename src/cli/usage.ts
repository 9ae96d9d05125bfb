/** A command line that cannot be followed: exit code 2, with what to do instead. */
export class UsageError extends Error {
  readonly next: string

  constructor(message: string, next = 'Run `restage --help` for the options, with examples.') {
    super(message)
    this.name = 'UsageError'
    this.next = next
  }
}

/** Edits (insert, delete, replace) between two short words. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The word that was most likely meant, if any is near. */
export function closest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined
  const near = words
    .map((candidate) => ({ candidate, far: candidate.startsWith(word) ? 1 : distance(word, candidate) }))
    .filter(({ far }) => far <= (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))))
    .sort((a, b) => a.far - b.far)
  return near[0]?.candidate
}

/** `did you mean --write?`, or the general next step. */
export function meant(
  word: string,
  words: readonly string[],
  show = (name: string): string => name,
): string | undefined {
  const found = closest(word, words)
  return found === undefined ? undefined : `Did you mean \`${show(found)}\`?`
}
