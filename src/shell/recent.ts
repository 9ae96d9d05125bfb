/** A pure function of a text that keeps its latest results: at most `most` of them, the oldest forgotten first. */
export function recent<T>(most: number, make: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (results.size >= most) for (const oldest of results.keys()) if (results.delete(oldest)) break
    results.set(text, made)
    return made
  }
}
