import { readTsconfig } from '../../project/tsconfig.ts'
import type { AppFiles } from '../types.ts'
import { readsOf } from './reads.ts'
import { resolveModule } from './reads/modules.ts'
import { withSync } from './reads/tables.ts'

/** What a script of the project reads and writes when an install runs it: files, from the project's directory. */
export interface OwnScript {
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** Set where it writes over what is there: a source that is copied later would bring that back. */
  readonly overwrites?: true
}

/** Programs that run a file; those that compile it look at tsconfig.json. */
const COMPILERS = new Set(['ts-node', 'tsx'])
const RUNNERS = new Set(['node', ...COMPILERS])

/** Functions of `node:fs` that ask whether a path is there, those that only look, and those that make one file. */
const ASKS = new Set(withSync('exists access stat lstat'))
const LOOKS = new Set([...ASKS, ...withSync('readFile')])
const MAKES = new Set(withSync('writeFile copyFile'))

/** What no list of calls of `node:fs` tells of: other ways to open a file, to move about, and code made at run time. */
const BEYOND = /\b(?:open(?:Sync)?|chdir|eval|Function|createWriteStream|mkdtemp(?:Sync)?)\s*\(|\bprocess\.binding\b/

/** Files that a script may be made of. */
const MOST = 20

/**
 * A script of the project that an install runs: `node scripts/keys.js`. Undefined where it may read or write anything else
 * than files that are named in it. It may write only what the context does not have, and what it asks for first: whoever
 * has such a file already keeps it, whether the source is copied before the install or after.
 */
export function ownScript(words: readonly string[], app: AppFiles): OwnScript | undefined {
  const [program = '', file = '', ...rest] = words
  if (!RUNNERS.has(program) || rest.length > 0 || file.startsWith('-') || file.startsWith('/')) return undefined
  const first = resolveModule(file.replace(/^\.\//, ''), (path) => app.has(path))
  if (first === undefined) return undefined
  const reads = new Set(COMPILERS.has(program) ? compilerReads(app) : [])
  const writes = new Set<string>()
  const asked = new Set<string>()
  const queue = [first]
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    if (reads.has(each)) continue
    reads.add(each)
    if (!/\.[cm]?[jt]s$/.test(each)) continue
    const text = app.read(each)
    if (text === undefined || BEYOND.test(text) || reads.size > MOST) return undefined
    const told = readsOf(app, [each], { cwd: '' })
    const unknown = [told.opaque, told.opaqueWrites, told.computedImports, told.opaqueCommands, told.programs]
    if (unknown.some((list) => list.length > 0) || told.imports.size > 0) return undefined
    for (const [path, calls] of told.touched) {
      for (const call of calls.keys()) {
        if (MAKES.has(call)) writes.add(path)
        else if (!LOOKS.has(call)) return undefined
        if (ASKS.has(call)) asked.add(path)
      }
    }
    for (const { name } of told.paths) {
      if (!app.has(name)) return undefined
      queue.push(name)
    }
  }
  const plain = (path: string) => /^[\w.@-]+(?:\/[\w.@-]+)*$/.test(path)
  if ([...writes].some((path) => !plain(path) || app.has(path) || !asked.has(path))) return undefined
  return { reads: [...reads], writes: [...writes] }
}

/** What a compiler reads beside the script: its settings, with those that they extend. */
function compilerReads(app: AppFiles): readonly string[] {
  const config = readTsconfig((path) => app.read(path), 'tsconfig.json')
  return config ? ['tsconfig.json', ...config.extended] : []
}
