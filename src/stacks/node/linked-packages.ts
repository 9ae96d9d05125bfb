import { absolute, below, join, within } from '../../image/paths.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Lockfile, Manifest, Project } from '../../project/types.ts'
import type { At } from '../common/interpreter.ts'
import { linkedDirectories, namesPackages } from './install-inputs.ts'

/** Where packages of linked directories are: `node_modules` that a lockfile tells, and directories that may have one. */
export interface LinkedPackages {
  readonly holders: readonly string[]
  readonly unknown: readonly string[]
}

const ARCHIVE = /\.(?:tgz|tar|tar\.gz)$/

/**
 * npm links a directory that a manifest or a command names, and installs what that directory's own manifest names: at the top,
 * where the directory lies below and nothing else of that name is in the way, and in a node_modules beside it else.
 * https://docs.npmjs.com/cli/commands/npm-install (`npm install <folder>`)
 */
export function linkedPackages(
  directory: string,
  manifest: Manifest,
  named: readonly string[],
  lockfile: Lockfile | undefined,
  at: At,
  project: Pick<Project, 'read'>,
): LinkedPackages {
  const holders: string[] = []
  const unknown: string[] = []
  const seen = new Set<string>([directory])
  const specs = named.map((spec) => spec.replace(/^file:/, '')).filter((spec) => /^(?:\.{0,2}\/|\.{1,2}$)/.test(spec))
  const queue = [...linkedDirectories(manifest), ...specs].map((path) => absolute(path, directory))
  const told = lockfile?.manager === 'npm' && lockfile.version !== '1' && specs.length === 0 ? lockfile : undefined
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (seen.has(place) || ARCHIVE.test(place)) continue
    seen.add(place)
    const source = at.source(join(place, 'package.json'))
    const own = source === undefined ? undefined : readManifest((path) => project.read(path), source)
    if (own) for (const path of linkedDirectories(own)) queue.push(absolute(path, place))
    if (told) {
      const path = `${fromDirectory(place, directory)}/node_modules/`
      if (told.packages.some((each) => each.path.startsWith(path))) holders.push(join(place, 'node_modules'))
    } else if (own === undefined || namesPackages(own)) unknown.push(place)
  }
  return { holders, unknown }
}

/** As a lockfile writes it: `lib/berths`, `../shared`. */
function fromDirectory(place: string, directory: string): string {
  let up = ''
  let base = directory
  while (!within(place, base)) {
    base = base.slice(0, Math.max(1, base.lastIndexOf('/')))
    up += '../'
  }
  return `${up}${below(place, base)}`
}
