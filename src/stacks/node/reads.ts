import type { AppFiles } from '../types.ts'
import { evidenceAt } from '../common/evidence.ts'
import { Collected } from './reads/collected.ts'
import { lookupOf } from './reads/lookup.ts'
import type { NodeReads, ReadsOptions } from './reads/types.ts'

/** Sources above this many UTF-16 units are bundles, and are not read. */
const LARGEST = 1_000_000

/** Files that may be scanned; the others that are given are skipped. */
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|es6)$/

const DECLARATIONS = /\.d\.[cm]?ts$/

/** What the sources read, import and start. Type declarations among the files are skipped; a file that is no text counts as opaque. */
export function readsOf(app: AppFiles, files: Iterable<string>, options: ReadsOptions): NodeReads {
  const given = new Set(files)
  const collected = new Collected(app, lookupOf(app, options), options, given)
  for (const file of given) {
    if (!SOURCE_FILE.test(file) && !collected.hasShebang(app, file)) continue
    if (DECLARATIONS.test(file)) continue
    const text = app.read(file)
    if (text === undefined) collected.unread({ file, line: 1, text: '' })
    else if (text.length > LARGEST || isMinified(text)) collected.unread(evidenceAt(file, text, 0))
    else collected.scan(file, text)
  }
  return collected.result()
}

/** Lines of a bundler: longer than a person writes, for all of the file. */
function isMinified(text: string): boolean {
  if (text.length < 20_000) return false
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return text.length / lines > 400
}

export type { NodeReads, OpaquePath, ReadPath, ReadsOptions } from './reads/types.ts'
