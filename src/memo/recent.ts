/**
 * A pure function of a text that keeps its latest results, the oldest forgotten first: those of texts of `characters` UTF-16
 * units in all, and of the last text whatever its length. What it gives is shared, so that nobody may change it.
 */
export function recent<T>(characters: number, make: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  let held = 0
  return (text) => {
    const known = results.get(text)
    if (known !== undefined || results.has(text)) return known as T
    const made = make(text)
    results.set(text, made)
    held += text.length
    for (const oldest of results.keys()) {
      if (held <= characters || oldest === text) break
      results.delete(oldest)
      held -= oldest.length
    }
    return made
  }
}
