import ignore from 'ignore'
import { isClosed } from './listing.ts'
import type { FileFacts } from './types.ts'

export type Facts = Map<string, FileFacts>

/** What a walk sees of a disk. Paths are relative to the root of the walk; `''` is the root. Nothing throws. */
export interface Disk {
  entries(directory: string): readonly { readonly name: string; readonly directory: boolean }[]
  /** Undefined for a directory, a socket, or what is not there. */
  facts(path: string): Omit<FileFacts, 'presence'> | undefined
  text(path: string): string | undefined
}

export interface Walk {
  readonly start: string
  readonly presence: FileFacts['presence']
  /** Whether what a `.gitignore` names is `maybe`. */
  readonly gitignore: boolean
  /** Files to find at most. */
  readonly limit: number
}

/** Adds a file or a link to a listing, if it is there. */
export function note(disk: Disk, path: string, presence: FileFacts['presence'], files: Facts): void {
  const facts = disk.facts(path)
  if (facts) files.set(path, { presence, ...facts })
}

/** Walks a directory into a listing, without following links. What it does not show is added to `unlisted`. */
export function walk(disk: Disk, files: Facts, unlisted: string[], { start, presence, gitignore, limit }: Walk): void {
  const open: Open[] = [{ directory: start, rules: [], presence }]
  const end = files.size + limit
  for (let next = open.pop(); next; next = open.pop()) {
    const { directory } = next
    const entries = disk.entries(directory)
    const own = gitignore && entries.some(({ name }) => name === '.gitignore') ? rulesOf(disk, directory) : undefined
    const rules = own ? [...next.rules, own] : next.rules
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`
      if (entry.directory && isClosed(entry.name)) {
        unlisted.push(path)
        continue
      }
      const ignored = rules.some((ignores) => ignores(entry.directory ? `${path}/` : path))
      const now = ignored ? 'maybe' : next.presence
      if (entry.directory) open.push({ directory: path, rules, presence: now })
      else if (!files.has(path)) note(disk, path, now, files)
      if (files.size < end) continue
      unlisted.push(start === '' ? '.' : start)
      return
    }
  }
}

interface Open {
  readonly directory: string
  readonly rules: readonly ((path: string) => boolean)[]
  readonly presence: FileFacts['presence']
}

function rulesOf(disk: Disk, directory: string): ((path: string) => boolean) | undefined {
  const prefix = directory === '' ? '' : `${directory}/`
  const text = disk.text(`${prefix}.gitignore`)
  if (text === undefined) return undefined
  const matcher = ignore().add(text)
  return (path) => matcher.ignores(path.slice(prefix.length))
}

/** Paths of a listing that are not `maybe`, sorted. */
export function trackedPaths(files: ReadonlyMap<string, FileFacts>): string[] {
  return [...files]
    .filter(([, facts]) => facts.presence === 'tracked')
    .map(([path]) => path)
    .sort()
}
