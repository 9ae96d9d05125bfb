// Writes src/knowledge/data/tags.ts from a folder of tables, one an image (node.tsv), with the columns tag, first_listed,
// last_listed and current: what the files library/IMAGE of the official-images repository have ever listed, by date.
//   node scripts/knowledge/run.mjs tags FOLDER
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alpineCandidates, slimCandidates } from '../../src/knowledge/tag-words.ts'
import { writeWordSet } from '../../src/knowledge/word-set.ts'
import { joinBlocks, writeData } from './write.ts'

interface Row {
  readonly last: string
  readonly current: boolean
}

/** A sibling may leave the list this many days before or after the full tag does; further apart, it is another version. */
const GRACE = 14

const folder = process.argv[2]
if (!folder) throw new Error('usage: tags FOLDER')

const ever: [string, string][] = []
const current: [string, string][] = []
const staleSlim: [string, string][] = []
const staleAlpine: [string, string][] = []
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.tsv')) continue
  const image = file.slice(0, -'.tsv'.length)
  const rows = read(join(folder, file))
  ever.push([image, writeWordSet(rows.keys())])
  current.push([image, writeWordSet([...rows].filter(([, row]) => row.current).map(([tag]) => tag))])
  staleSlim.push([image, writeWordSet(withStale(rows, slimCandidates))])
  staleAlpine.push([image, writeWordSet(withStale(rows, alpineCandidates))])
}
const withText = (blocks: [string, string][]): [string, string][] => blocks.filter(([, text]) => text !== '')
writeData('tags', 'Made by scripts/knowledge/tags.ts.', {
  EVER: joinBlocks(ever),
  CURRENT: joinBlocks(withText(current)),
  STALE_SLIM: joinBlocks(withText(staleSlim)),
  STALE_ALPINE: joinBlocks(withText(staleAlpine)),
})

/** Tags whose first listed sibling left the list at another time than they did. */
function withStale(rows: ReadonlyMap<string, Row>, candidates: (tag: string) => readonly string[]): string[] {
  return [...rows].flatMap(([tag, row]) => {
    const sibling = candidates(tag).find((name) => rows.has(name))
    return sibling !== undefined && apart(rows.get(sibling), row) ? [tag] : []
  })
}

function read(path: string): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [tag = '', , last = '', now = ''] = line.split('\t')
    rows.set(tag, { last, current: now === '1' })
  }
  return rows
}

function apart(one: Row | undefined, other: Row): boolean {
  if (!one) return true
  return Math.abs(Date.parse(one.last) - Date.parse(other.last)) / 86_400_000 > GRACE
}
