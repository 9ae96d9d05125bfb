// Runs a folder of real Dockerfiles through the core and counts what happens:
//   npm run survey -- FOLDER [--limit N] [--context DIR] [--show N]
// Every file of the folder is taken for a Dockerfile. Exits with 1 where anything throws, is not read back byte for byte, or
// changes in a second run.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { rewrite, transforms } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'
import { loadProject } from '../src/project/load.ts'
import type { Project } from '../src/project/types.ts'
import { decode } from '../src/workspace/read.ts'

interface Tally {
  files: number
  notText: number
  unreadable: number
  changed: number
  readonly throws: string[]
  readonly identity: string[]
  readonly second: string[]
  readonly slow: string[]
  readonly changedBy: Map<string, number>
  readonly reasons: Map<string, number>
  readonly errors: Map<string, number>
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      const stats = statSync(path, { throwIfNoEntry: false })
      if (stats?.isDirectory()) return name === '.git' ? [] : filesBelow(path)
      return stats?.isFile() ? [path] : []
    })
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** Reasons that differ only in names, numbers and quoted words are one kind. */
const kind = (reason: string): string =>
  reason
    .replace(/\b\d[\w.]*/g, 'N')
    .replace(/`[^`]*`|"[^"]*"|'[^']*'/g, '“…”')
    .replace(/\S*[/\\$]\S*/g, '…')
    .slice(0, 110)

/** Whether each instruction is where it says, character by character. */
function identical(text: string): boolean {
  const parsed = parseDockerfile(text)
  if (!parsed.ok) return true
  let end = 0
  for (const { range, args } of parsed.dockerfile.instructions) {
    if (range.start < end || range.end < range.start) return false
    end = range.end
    for (let at = 0; at < args.text.length; at++) if (text[args.at(at)] !== args.text[at]) return false
  }
  return parsed.dockerfile.text === text && end <= text.length
}

function look(name: string, text: string, given: Project | undefined, tally: Tally): void {
  if (!identical(text)) tally.identity.push(name)
  const path = 'Dockerfile'
  const project = given ?? projectOf({ [path]: text })
  const started = performance.now()
  const result = rewrite({ dockerfile: { path, text }, project })
  const took = performance.now() - started
  if (took > 500) tally.slow.push(`${name} (${Math.round(took)} ms)`)
  if (!result.ok) {
    tally.unreadable++
    add(tally.errors, kind(result.error.message))
    return
  }
  const { files, applied, skipped, withheld } = result.rewrite
  if (files.length > 0) tally.changed++
  for (const transform of new Set(applied.map((one) => one.transform))) add(tally.changedBy, transform)
  const reasons = [
    ...skipped.map((one) => `${one.transform}: ${kind(one.because)}`),
    ...withheld.flatMap((one) => one.reasons.map((reason) => `${one.transform} withheld: ${kind(reason)}`)),
  ]
  for (const reason of new Set(reasons)) add(tally.reasons, reason)

  const texts = Object.fromEntries(files.map((file) => [file.path, file.after]))
  const now = { [path]: text, ...texts }
  const after = given ? overlay(given, texts) : projectOf(now)
  const again = rewrite({ dockerfile: { path, text: now[path] ?? text }, project: after })
  if (!again.ok || again.rewrite.files.length > 0) tally.second.push(name)
}

function overlay(project: Project, texts: Readonly<Record<string, string>>): Project {
  const files = new Map(project.files)
  for (const path of Object.keys(texts)) files.set(path, { presence: 'tracked', size: 0, executable: false })
  return {
    root: project.root,
    files,
    surroundings: project.surroundings,
    read: (path) => texts[path] ?? project.read(path),
  }
}

function table(title: string, rows: readonly (readonly [string, number])[]): void {
  console.log(`\n${title}`)
  for (const [name, count] of rows) console.log(`${String(count).padStart(7)}  ${name}`)
}

const sorted = (counts: Map<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, context: { type: 'string' }, show: { type: 'string', default: '40' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Usage: npm run survey -- FOLDER [--limit N] [--context DIR] [--show N]')
  process.exit(2)
}

const tally: Tally = {
  ...{ files: 0, notText: 0, unreadable: 0, changed: 0, throws: [], identity: [], second: [], slow: [] },
  ...{ changedBy: new Map(), reasons: new Map(), errors: new Map() },
}
const given = values.context === undefined ? undefined : loadProject(values.context)
const started = performance.now()
for (const path of filesBelow(folder).slice(0, Number(values.limit ?? Infinity))) {
  const name = relative(folder, path)
  tally.files++
  const read = decode(readFileSync(path))
  if (!read.ok) {
    tally.notText++
    continue
  }
  try {
    look(name, read.text, given, tally)
  } catch (error) {
    tally.throws.push(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`,
    )
  }
}
const seconds = (performance.now() - started) / 1000

table(`${folder}: ${seconds.toFixed(1)} s`, [
  ['files', tally.files],
  ['not UTF-8 text', tally.notText],
  ['refused, with a line', tally.unreadable],
  ['changed', tally.changed],
  ['throws', tally.throws.length],
  ['identity failures', tally.identity.length],
  ['second-run changes', tally.second.length],
  ['slower than 0.5 s', tally.slow.length],
])
table(
  'files changed, by transform',
  transforms.map(({ name }) => [name, tally.changedBy.get(name) ?? 0] as const),
)
table('why a file is refused', sorted(tally.errors))
table('why something is left alone or withheld', sorted(tally.reasons).slice(0, Number(values.show)))
for (const [title, names] of Object.entries({
  throws: tally.throws,
  identity: tally.identity,
  'second run': tally.second,
  slow: tally.slow,
})) {
  if (names.length > 0) console.log(`\n${title}:\n  ${names.slice(0, 20).join('\n  ')}`)
}
process.exitCode = tally.throws.length + tally.identity.length + tally.second.length > 0 ? 1 : 0
