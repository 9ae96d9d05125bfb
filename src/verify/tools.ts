import { clean, join } from '../project/path.ts'
import type { Drop } from '../image/drop.ts'
import type { FileSystem } from './types.ts'

/** `(prefix)/lib/python3.11/site-packages/(name)-24.0.dist-info/RECORD` */
const RECORD = /^(.*)\/lib\/python[\d.]+\/(?:site|dist)-packages\/([^/]+?)-[^/-]+\.dist-info\/RECORD$/

const PROGRAM = /^(.*)\/bin\/([^/]+)$/

/**
 * Files of tools of Python which the ledger says that no run command starts, in each image: where one brings a version of its own,
 * they differ. What a distribution installed is in its RECORD: packaging.python.org/en/latest/specifications/recording-installed-packages.
 */
export function toolFiles(drops: readonly Drop[], images: readonly FileSystem[]): ReadonlySet<string> {
  const tools = new Set(
    drops.flatMap(({ reason, what }) => (reason === 'build-tool' && PROGRAM.test(what) ? [what] : [])),
  )
  const found = new Set<string>()
  if (tools.size === 0) return found
  for (const files of images)
    for (const [path, { text }] of files) {
      const [, prefix = '', name = ''] = RECORD.exec(path) ?? []
      if (text === undefined || !tools.has(`${prefix}/bin/${name}`)) continue
      const packages = path.replace(/\/[^/]+\/RECORD$/, '')
      for (const line of text.split('\n')) {
        const [file = ''] = line.split(',')
        if (file !== '') addWithin(found, clean(join(packages, file)), packages)
      }
    }
  return found
}

/** A file, and the directories of the package that hold it. */
function addWithin(found: Set<string>, file: string, packages: string): void {
  for (let at = file; at.startsWith(`${packages}/`) || at === file; at = at.slice(0, at.lastIndexOf('/'))) found.add(at)
}
