import { clean, join } from '../project/path.ts'
import type { Drop } from '../image/drop.ts'
import type { Exported } from './compare-files.ts'
import type { Accounting } from './accounts.ts'
import { same, sameRights } from './nodes.ts'
import type { FileSystem } from './types.ts'

/** `(prefix)/lib/python3.11/site-packages/(name)-24.0.dist-info/RECORD` */
const RECORD = /^(.*)\/lib\/python[\d.]+\/(?:site|dist)-packages\/([^/]+?)-[^/-]+\.dist-info\/RECORD$/

const PROGRAM = /^(.*)\/bin\/([^/]+)$/

/**
 * Whether a difference is one of the version of a tool of Python which the ledger says that no run command starts: a file of it is gone, has
 * other bytes, or is as the rewrite's base brings it, where `pip` may be a link to `pip3`, and modes others than those that an upgrade wrote.
 */
export function toolsOf({ before, after, afterBase, rewrite }: Exported): Accounting['isOfTool'] {
  const files = toolFiles(rewrite.ledger.drops, [before, after])
  return (path, was, now) => {
    if (!files.has(path)) return false
    const brought = afterBase?.get(path)
    return !now || sameRights(was, now) || (brought !== undefined && same(brought, now))
  }
}

/**
 * Files of such tools, in each image. What a distribution installed is in its RECORD:
 * packaging.python.org/en/latest/specifications/recording-installed-packages.
 */
function toolFiles(drops: readonly Drop[], images: readonly FileSystem[]): ReadonlySet<string> {
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
