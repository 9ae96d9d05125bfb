import { compileGlob, hasWildcard } from '../project/glob.ts'
import type { Entry } from './types.ts'
import { below, isSystemDirectory, join, parentOf, within } from './paths.ts'

/** The files of a stage while it is replayed: path → entry. */
export type Tree = Map<string, Entry>

/** Puts an entry at a path. A `tree` takes the place of all that was below; a `loose` one leaves it there. */
export function put(tree: Tree, path: string, entry: Entry): void {
  if (entry.kind === 'tree' || entry.kind === 'link') removeBelow(tree, path)
  tree.set(path, entry)
}

/** Makes a directory where nothing stands there yet. */
export function putDirectory(tree: Tree, path: string, owner: string, line: number): void {
  if (isSystemDirectory(path) || covering(tree, path)) return
  tree.set(path, { kind: 'directory', origin: { type: 'directory' }, owner, line })
}

/** The entry that says what is at `path`: its own, or the tree that holds it. */
export function covering(tree: ReadonlyMap<string, Entry>, path: string): Entry | undefined {
  const own = tree.get(path)
  if (own) return own
  for (let up = parentOf(path); up !== '/'; up = parentOf(up)) {
    const entry = tree.get(up)
    if (entry?.kind === 'tree') return entry
    if (up === parentOf(up)) return undefined
  }
  return undefined
}

/** Whether a file of the context lies over what a command wrote as a tree: without the file, that is what is there. */
export function isOver({ origin }: Entry, { kind, origin: below }: Entry, files: ReadonlyMap<string, Entry>): boolean {
  if (origin.type !== 'context' || kind !== 'tree' || below.type !== 'output') return false
  for (const { kind, origin } of files.values())
    if (kind === 'tree' && origin.type === 'output' && origin.command === below.command) return true
  return false
}

export function remove(tree: Tree, path: string): string[] {
  const gone = [...tree.keys()].filter((each) => within(each, path) && each !== '/')
  for (const each of gone) tree.delete(each)
  return gone
}

function removeBelow(tree: Tree, path: string): void {
  for (const each of [...tree.keys()]) if (each !== path && within(each, path)) tree.delete(each)
}

/** Whether the path is a directory, as far as the tree knows. */
export function isDirectory(tree: ReadonlyMap<string, Entry>, path: string): boolean {
  if (path === '/') return true
  const entry = tree.get(path)
  if (entry) return entry.kind !== 'file' && entry.kind !== 'link'
  const prefix = `${path}/`
  for (const each of tree.keys()) if (each.startsWith(prefix)) return true
  return false
}

/**
 * The paths that a source of `COPY --from` stands for: itself, or for a pattern those that match it. None where a pattern may
 * match more than is known one by one.
 */
export function sourcesIn(tree: ReadonlyMap<string, Entry>, source: string): readonly string[] {
  if (!hasWildcard(source)) return [source]
  const matches = compileGlob(source)
  if (!matches) return []
  const plain = source.slice(0, source.search(/[*?[\\]/))
  const directory = plain.slice(0, plain.lastIndexOf('/')) || '/'
  for (let up = directory; ; up = parentOf(up)) {
    const kind = tree.get(up)?.kind
    if (kind === 'tree' || kind === 'loose') return []
    if (up === '/') break
  }
  return [...tree.keys()].filter(matches)
}

export function chown(tree: Tree, path: string, owner: (old: string) => string, recursive: boolean): void {
  for (const [each, entry] of tree) {
    if (each === path || (recursive && within(each, path))) tree.set(each, { ...entry, owner: owner(entry.owner) })
  }
}

/**
 * Copies what `source` holds at `from` to `to`: the content of a directory, or the one file. Owners are kept unless
 * `owner` is given, save that of the directory at the top, which COPY makes anew (seen with BuildKit: ids below are
 * kept, the top is root's).
 */
export function copyTree(
  tree: Tree,
  source: ReadonlyMap<string, Entry>,
  from: string,
  to: string,
  owner: string | undefined,
  line: number,
): boolean {
  let found = false
  const moved: [string, Entry][] = []
  const owned = (entry: Entry, by: string): Entry => ({ ...entry, owner: by, line })
  for (const [path, entry] of source) {
    if (!within(path, from)) continue
    found = true
    const target = join(to, below(path, from))
    const top = path === from && entry.kind !== 'file' && entry.kind !== 'link'
    moved.push([target, owned(entry, owner ?? (top ? 'root:root' : entry.owner))])
  }
  if (!found) {
    const over = covering(source, from)
    if (!over) return false
    moved.push([to, owned(over, owner ?? over.owner)])
  }
  for (const [path, entry] of moved) put(tree, path, entry)
  return true
}
