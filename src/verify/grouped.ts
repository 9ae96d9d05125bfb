import { parentOf } from '../image/paths.ts'
import type { Evidence } from '../types.ts'
import type { Accounting } from './accounts.ts'
import type { Lookup } from './lookup.ts'
import type { Finding, Node } from './types.ts'

/** A path that differs. `now` is absent where it is missing. */
export interface Difference {
  readonly path: string
  readonly was: Node
  readonly now?: Node
}

const SEEN = 'it is in the original image, and not in the new one'

/** Findings for people: what is missing as a whole is one, with the number of its files; so are files that differ in the same way. */
export function grouped(differences: readonly Difference[], at: Accounting): Finding[] {
  const missing = differences.filter(({ now }) => !now)
  const owned = new Map<string, string[]>()
  const loose: Difference[] = []
  for (const one of missing) {
    const owner = at.packages.owners(one.path).find((name) => !at.packagesAfter.packages.has(name))
    if (owner === undefined) loose.push(one)
    else owned.set(owner, [...(owned.get(owner) ?? []), one.path])
  }
  return [
    ...[...owned].map(([name, paths]) => missingPackage(name, paths)),
    ...missingPaths(loose, at),
    ...differing(differences.filter(({ now }) => now)),
  ]
}

function missingPackage(name: string, paths: readonly string[]): Finding {
  return {
    comparison: 'file',
    what: name,
    because: `the package was installed, is missing: ${shown(paths)}`,
    cure: { packages: new Map([[name, SEEN]]), paths: new Map() },
  }
}

function missingPaths(missing: readonly Difference[], { before }: Accounting): Finding[] {
  const lost = new Map(missing.map((one) => [one.path, one.was]))
  const whole = wholeDirectories(lost, before)
  const tops = new Map<string, number>()
  for (const [path, was] of lost) {
    if (was.kind === 'directory' && !whole.has(path)) continue
    let top = path
    while (whole.has(parentOf(top))) top = parentOf(top)
    tops.set(top, (tops.get(top) ?? 0) + (was.kind === 'directory' ? 0 : 1))
  }
  return [
    ...[...tops]
      .filter(([path]) => whole.has(path))
      .map(([path, files]): Finding => {
        const holds = files === 0 ? 'an empty directory' : `a directory of ${counted(files, 'file')}`
        return { comparison: 'file', what: path, because: `was ${holds}, is missing`, cure: pathsCure([path]) }
      }),
    ...byDirectory([...tops.keys()].filter((path) => !whole.has(path))).map((group): Finding => {
      const [first = ''] = group
      const what = group.length > 1 ? parentOf(first) : first
      const because =
        group.length > 1 ? `${counted(group.length, 'file')} of it missing: ${shown(group)}` : 'was there, is missing'
      return { comparison: 'file', what, because, cure: pathsCure(group) }
    }),
  ]
}

/** Directories that are missing with nothing in them that something else accounts for. */
function wholeDirectories(lost: ReadonlyMap<string, Node>, { files }: Lookup): Set<string> {
  const whole = new Set([...lost].flatMap(([path, was]) => (was.kind === 'directory' ? [path] : [])))
  for (const path of files.keys()) {
    if (lost.has(path)) continue
    for (let above = parentOf(path); whole.has(above); above = parentOf(above)) whole.delete(above)
  }
  return whole
}

function pathsCure(paths: readonly string[]): Evidence {
  return { packages: new Map(), paths: new Map(paths.map((path) => [path, SEEN])) }
}

function byDirectory(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const group = groups.get(parentOf(path))
    if (group) group.push(path)
    else groups.set(parentOf(path), [path])
  }
  return [...groups.values()]
}

/** One finding for all paths that differ in the same words, named by the directory that holds them all. */
function differing(differences: readonly Difference[]): Finding[] {
  const groups = new Map<string, { comparison: Finding['comparison']; because: string; paths: string[] }>()
  for (const { path, was, now } of differences) {
    if (!now) continue
    const [comparison, because] = words(was, now)
    const group = groups.get(because) ?? { comparison, because, paths: [] }
    group.paths.push(path)
    groups.set(because, group)
  }
  return [...groups.values()].map(({ comparison, because, paths }) => {
    const [first = ''] = paths
    if (paths.length === 1) return { comparison, what: first, because }
    return {
      comparison,
      what: holding(paths),
      because: `${because} (${counted(paths.length, 'path')}: ${shown(paths)})`,
    }
  })
}

function words(was: Node, now: Node): [Finding['comparison'], string] {
  if (was.kind !== now.kind) return ['file', `was a ${was.kind}, is a ${now.kind}`]
  if (was.uid !== now.uid || was.gid !== now.gid)
    return ['owner', `belonged to ${was.uid}:${was.gid}, belongs to ${now.uid}:${now.gid}`]
  if (was.mode !== now.mode) return ['owner', `had mode ${was.mode.toString(8)}, has ${now.mode.toString(8)}`]
  if (was.target !== now.target) return ['file', `was a link to ${was.target ?? ''}, is one to ${now.target ?? ''}`]
  if (was.hash !== now.hash) return ['file', `was a file of ${was.size} bytes, is another of ${now.size}`]
  return ['file', 'had other file capabilities (setcap)']
}

/** The deepest directory that holds all paths. */
function holding(paths: readonly string[]): string {
  let directory = parentOf(paths[0] ?? '/')
  for (const path of paths)
    while (directory !== '/' && path !== directory && !path.startsWith(`${directory}/`)) directory = parentOf(directory)
  return directory
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

function shown(paths: readonly string[]): string {
  return paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '')
}
