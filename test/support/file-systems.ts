import type { Exported } from '../../src/verify/compare-files.ts'
import type { FileSystem, ImageConfig, Node } from '../../src/verify/types.ts'
import { config } from './verify.ts'
import type { Drop } from '../../src/image/drop.ts'

/** A file's content, a link's target as `-> TARGET`, a directory as `/`, or any node. Directories above need not be given. */
export type Given = Readonly<Record<string, string | Partial<Node>>>

const common = { mode: 0o644, uid: 0, gid: 0 }

export function nodeOf(given: string | Partial<Node>): Node {
  if (typeof given !== 'string')
    return { kind: 'file', ...common, size: given.text?.length ?? 0, hash: given.text ?? 'bytes', ...given }
  if (given === '/') return { kind: 'directory', ...common, mode: 0o755, size: 0 }
  if (given.startsWith('-> ')) return { kind: 'link', ...common, mode: 0o777, size: 0, target: given.slice(3) }
  return { kind: 'file', ...common, size: given.length, hash: given, text: given }
}

/** A file system as a literal: directories that hold something are made. */
export function fileSystem(given: Given): FileSystem {
  const files = new Map<string, Node>([['/', nodeOf('/')]])
  for (const path of Object.keys(given))
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
      const directory = path.slice(0, at)
      if (!Object.hasOwn(given, directory)) files.set(directory, nodeOf('/'))
    }
  for (const [path, one] of Object.entries(given)) files.set(path, nodeOf(one))
  return files
}

/** What is compared: drops as `reason what`. */
export function exported(
  before: Given,
  after: Given,
  more: { base?: Given; afterBase?: Given; drops?: readonly string[]; config?: Partial<ImageConfig> } = {},
): Exported {
  const drops = (more.drops ?? []).map((drop): Drop => {
    const [reason = '', ...what] = drop.split(' ')
    return { reason: reason as Drop['reason'], what: what.join(' '), because: 'for the test' }
  })
  const settings = config(more.config)
  return {
    before: fileSystem(before),
    after: fileSystem(after),
    base: fileSystem(more.base ?? {}),
    ...(more.afterBase && { afterBase: fileSystem(more.afterBase) }),
    beforeConfig: settings,
    afterConfig: settings,
    rewrite: {
      files: [],
      detection: undefined,
      applied: [],
      withheld: [],
      skipped: [],
      advice: [],
      ledger: { drops, leaves: [], stays: [], assumes: [] },
      stages: { before: 1, after: 2 },
    },
  }
}
