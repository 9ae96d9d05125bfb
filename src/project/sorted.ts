/** Whether `path` lies below a directory; everything lies below `''` and `.`. */
export const isBelow = (path: string, directory: string): boolean =>
  directory === '' || directory === '.' || path.startsWith(`${directory}/`)

/** A path below `directory`, from there. */
export const relativeTo = (path: string, directory: string): string =>
  directory === '' ? path : path.slice(directory.length + 1)

/** The items, sorted by `pathOf`: what git lists is so nearly always, which takes less time to see than to sort. */
export function inOrder<T>(items: readonly T[], pathOf: (item: T) => string): readonly T[] {
  const compare = (left: T, right: T): number => (pathOf(left) < pathOf(right) ? -1 : 1)
  return items.every((item, index) => index === 0 || pathOf(items[index - 1] as T) <= pathOf(item))
    ? items
    : [...items].sort(compare)
}

/** Those of the items, sorted by `pathOf`, that lie below a directory, in their order. */
export function from<T>(items: readonly T[], directory: string, pathOf: (item: T) => string): readonly T[] {
  if (directory === '') return items
  // `0` is the character after `/`.
  return items.slice(position(items, `${directory}/`, pathOf), position(items, `${directory}0`, pathOf))
}

/** Index of the first item that is not before `text`. */
function position<T>(items: readonly T[], text: string, pathOf: (item: T) => string): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && pathOf(item) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a path is one of the sorted paths. */
export const isAmong = (paths: readonly string[], path: string): boolean =>
  paths[position(paths, path, (each) => each)] === path

/** Whether a file or a directory is among sorted paths of files. */
export function holds(paths: readonly string[], path: string): boolean {
  if (isAmong(paths, path)) return true
  const inner = paths[position(paths, `${path}/`, (each) => each)]
  return inner !== undefined && inner.startsWith(`${path}/`)
}
