import type { CopyInstruction } from '../../src/dockerfile/types.ts'
import { dropOf } from '../../src/image/drops.ts'
import { othersOf } from '../../src/image/focus.ts'
import { absolute, below, join, parentOf, within } from '../../src/image/paths.ts'
import type { Entry, Facts, Image } from '../../src/image/types.ts'
import { isWholeContext } from '../../src/project/copy.ts'
import { kindOf } from '../../src/project/kinds.ts'
import type { Project } from '../../src/project/types.ts'
import { destination, directoryIn, type Region } from './regions.ts'

/** What a COPY of the context becomes in the run stage: the same line, some lines, or none. */
export type Narrowed =
  { readonly as: 'same' } | { readonly as: 'lines'; readonly lines: readonly string[] } | { readonly as: 'none' }

/** A run stage lists at most this many paths of the context one by one; beyond it the original line is clearer. */
const MOST_LINES = 10

/** And at most this many files of one directory below the working directory: beyond it the directory itself is clearer. */
const MOST_NAMES = 6

export function narrow(
  copy: CopyInstruction,
  image: Image,
  facts: Facts,
  project: Project,
  regions: readonly Region[],
  workdir: string,
  touched: ReadonlySet<string>,
): Narrowed {
  const all = [...image.files].filter(([, entry]) => entry.line === copy.line)
  // What a line of the run stage edits comes with the line that brought it.
  if ([...touched].some((path) => image.files.get(path)?.origin.type !== 'context' && comesFrom(copy, path, image)))
    return { as: 'same' }
  // What is not seen in the context may be there for whoever builds.
  if (image.unknowns.some(({ line, source }) => line === copy.line && source !== undefined)) return { as: 'same' }
  // What is fetched or unpacked is brought by the same line again.
  if (all.some(([, { origin }]) => origin.type === 'foreign')) return { as: 'same' }
  // What a line of the run stage moves away is nowhere that it was copied to.
  if (all.length === 0 && landsOn(copy, workdir).some((path) => touched.has(path))) return { as: 'same' }
  const brought = all.filter(([, { origin }]) => origin.type === 'context')
  const outside = brought.filter(([path]) => !regions.some((region) => region.whole && within(path, region.path)))
  if (outside.length === 0) return { as: 'none' }
  const stays = (path: string, entry: Entry) => touched.has(path) || dropOf(path, entry, facts) === undefined
  const kept = outside.filter(([path, entry]) => stays(path, entry))
  if (kept.length === 0) return facts.whole !== undefined && takesContext(copy) ? { as: 'same' } : { as: 'none' }
  // What is left out is named from a source on, and would be named from others.
  if (copy.flags.some(({ name }) => name === 'exclude')) return { as: 'same' }
  const dropped = outside.filter(([path, entry]) => !stays(path, entry))
  // Tests and documentation alone are no reason to list files: what matters is that compiled sources stay behind.
  if (
    !dropped.some(
      ([path]) =>
        facts.only !== undefined ||
        isOther(path, facts) ||
        facts.compiled.has(contextPath(image, path)) ||
        (isManifest(contextPath(image, path), facts) && outside.length <= 3 && namesFiles(copy, image, facts)),
    )
  )
    return { as: 'same' }
  const lines = linesFor(copy, kept, dropped, project, workdir, image)
  return lines === undefined || lines.length > MOST_LINES ? { as: 'same' } : { as: 'lines', lines }
}

/** Whether a path is of a workspace that is left out. */
const isOther = (path: string, facts: Facts): boolean => othersOf(facts).some((other) => within(path, other))

/** Where the sources of a COPY may be put, as they are named. */
function landsOn({ sources, destination: to }: CopyInstruction, workdir: string): string[] {
  const target = absolute(to.value, workdir)
  return [target, ...sources.map(({ value }) => join(target, value.replace(/\/+$/, '').replace(/^.*\//, '')))]
}

/** Whether a COPY takes the context whole: it brings what is added to that one day. */
const takesContext = ({ sources }: CopyInstruction): boolean => sources.some(({ value }) => isWholeContext(value))

/** A COPY of a directory brings what is added to it one day. */
const namesFiles = (copy: CopyInstruction, image: Image, { manifests }: Facts): boolean =>
  manifests === undefined ||
  copy.sources.every(({ value }) =>
    [...image.files.values()].some(
      ({ origin }) => origin.type === 'context' && origin.path === value.replace(/^(?:\.?\/)+/, ''),
    ),
  )

const isManifest = (path: string, { manifests }: Facts): boolean =>
  kindOf(path) === 'lockfile' || manifests?.has(path) === true

/** Whether a path that is another's by now is one that this COPY brought: its neighbours tell. */
function comesFrom(copy: CopyInstruction, path: string, image: Image): boolean {
  let directory = parentOf(path)
  const near = () =>
    [...image.files].filter(([each]) => each === path || (each !== directory && within(each, directory)))
  // A directory of which nothing is left is the one above it.
  while (directory !== parentOf(directory) && near().length === 0) directory = parentOf(directory)
  return near().some(([, entry]) => entry.line === copy.line)
}

function contextPath(image: Image, path: string): string {
  const origin = image.files.get(path)?.origin
  return origin?.type === 'context' ? origin.path : ''
}

type Brought = readonly (readonly [string, Entry])[]

/** One line for the files of a directory that go to one place, one for each directory that stays whole. */
function linesFor(
  copy: CopyInstruction,
  kept: Brought,
  dropped: Brought,
  project: Project,
  workdir: string,
  image: Image,
): string[] | undefined {
  const roots = rootsOf(
    kept.map(([path]) => path),
    dropped.map(([path]) => path),
    workdir,
  )
  const flags = copy.flags.map((flag) => `--${flag.name}${flag.value === undefined ? '' : `=${flag.value}`} `).join('')
  const files = new Map<string, string[]>()
  const directories: string[] = []
  for (const root of roots) {
    const entry = image.files.get(root)
    if (entry?.origin.type === 'context') {
      const source = entry.origin.path
      if (/\s/.test(source)) return undefined
      // An untracked file may be absent in another checkout: naming it would break the build there.
      const name = project.files.get(source)?.presence === 'maybe' ? `${source}*` : source
      const directory = root.slice(0, root.lastIndexOf('/')) || '/'
      if (source.slice(source.lastIndexOf('/') + 1) !== root.slice(root.lastIndexOf('/') + 1)) return undefined
      files.set(directory, [...(files.get(directory) ?? []), name])
      continue
    }
    const source = sourceDirectory(root, kept)
    if (source === undefined || /\s/.test(source)) return undefined
    const tracked = kept.some(
      ([path, { origin }]) =>
        within(path, root) && origin.type === 'context' && project.files.get(origin.path)?.presence === 'tracked',
    )
    if (!tracked) return undefined
    directories.push(`${copy.written} ${flags}${source} ${destination(root, workdir)}`)
  }
  if ([...files.values()].some((names) => names.every((name) => name.endsWith('*')))) return undefined
  const fileLines = [...files].map(
    ([directory, names]) =>
      `${copy.written} ${flags}${names.sort(manifestFirst).join(' ')} ${directoryIn(directory, workdir)}`,
  )
  return [...fileLines, ...directories.sort()]
}

function manifestFirst(a: string, b: string): number {
  return Number(b === 'package.json') - Number(a === 'package.json') || (a < b ? -1 : 1)
}

/** Directories in which nothing is dropped, and single files. A directory of which many files and most are kept stays whole. */
function rootsOf(kept: readonly string[], dropped: readonly string[], workdir: string): ReadonlySet<string> {
  const roots = new Set(kept.map((path) => wholeRoot(path, dropped, workdir)))
  const named = new Map<string, number>()
  for (const path of kept) if (roots.has(path)) named.set(parentOf(path), (named.get(parentOf(path)) ?? 0) + 1)
  const inside = (paths: readonly string[], directory: string) => paths.filter((path) => within(path, directory)).length
  const crowded = [...named].flatMap(([directory, count]) =>
    count > MOST_NAMES &&
    directory !== workdir &&
    within(directory, workdir) &&
    inside(dropped, directory) <= inside(kept, directory)
      ? [directory]
      : [],
  )
  if (crowded.length === 0) return roots
  const left = dropped.filter((path) => !crowded.some((directory) => within(path, directory)))
  return rootsOf(kept, left, workdir)
}

/** The outermost directory of a kept path (below the working directory) in which nothing is dropped; the path itself where there is none. */
function wholeRoot(path: string, dropped: readonly string[], workdir: string): string {
  if (!within(path, workdir)) return path
  const parts = below(path, workdir).split('/')
  for (let count = 1; count < parts.length; count++) {
    const directory = `${workdir === '/' ? '' : workdir}/${parts.slice(0, count).join('/')}`
    if (!dropped.some((each) => within(each, directory))) return directory
  }
  return path
}

/** The context's directory that a directory of the image was copied from, as its files tell. */
function sourceDirectory(root: string, kept: Brought): string | undefined {
  for (const [path, { origin }] of kept) {
    if (origin.type !== 'context' || !within(path, root)) continue
    const tail = below(path, root)
    return origin.path.endsWith(`/${tail}`) ? origin.path.slice(0, -tail.length - 1) : undefined
  }
  return undefined
}
