/**
 * Reads a data text that holds blocks: `@NAME` on a line of its own, then the block's lines. The text is cut on first
 * use and never before, since most runs need one block of a few tables.
 */
export function lazyBlocks(text: () => string): (name: string) => string | undefined {
  let blocks: Map<string, string> | undefined
  return (name) => {
    blocks ??= cut(text())
    return blocks.get(name)
  }
}

function cut(text: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const block of `\n${text}`.split('\n@').slice(1)) {
    const end = block.indexOf('\n')
    if (end < 0) blocks.set(block, '')
    else blocks.set(block.slice(0, end), block.slice(end + 1))
  }
  return blocks
}

/** A function of a name whose results are kept. Any string is a safe key. */
export function remember<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined || made.has(name)) return known as T
    const value = make(name)
    made.set(name, value)
    return value
  }
}
