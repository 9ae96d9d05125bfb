// Writes src/knowledge/data/debian.ts, the run-time libraries of Debian's development packages, and present.ts: which of the
// packages that the tables name exist in which suite.
//   node scripts/knowledge/run.mjs debian INDICES
// INDICES holds Debian's Packages.SUITE and Contents.SUITE (amd64 and all, main), uncompressed; apt fetches both where
// Acquire::IndexTargets names Contents.
import { PACKAGES, PROGRAMS } from '../../src/knowledge/data/packages.ts'
import { writeSuiteTable } from '../../src/knowledge/suite-table.ts'
import { nativePackages } from '../../src/knowledge/native-module-rows.ts'
import { pythonSystemPackages } from '../../src/knowledge/python-package-rows.ts'
import { TYPELIB_PACKAGES } from '../../src/knowledge/typelibs.ts'
import { readIndex } from './debian-index.ts'
import type { Entry, Index } from './debian-index.ts'
import { writeData } from './write.ts'

const SUITES = ['bullseye', 'bookworm', 'trixie'] as const

/** Libraries of languages that link them in statically: no run-time package belongs to them. */
const STATIC =
  /^(libghc-|golang-|librust-|node-|ruby-|elpa-|r-)|-(ocaml|ocamlnet|golang)-dev$|^lib.*-ocaml-dev$|^lib.*-(d|ada)-dev$|^libghc/

const folder = process.argv[2]
if (!folder) throw new Error('usage: debian INDICES')

/**
 * Libraries that the index of files does not show: alternatives choose among those of one name, which lie in directories of their
 * own. update-alternatives(1), `apt-file list NAME`.
 */
const UNSEEN: ReadonlySet<string> = new Set([
  'libblas3',
  'liblapack3',
  'libopenblas0',
  'libopenblas0-pthread',
  'libopenblas0-openmp',
  'libopenblas0-serial',
])

const indices = SUITES.map((suite) => readIndex(folder, suite))
const libraries = indices.map(runtime)
const development = [...new Set(libraries.flatMap((found) => [...found.keys()]))].sort()

const known = new Set([...nativePackages(), ...pythonSystemPackages(), ...TYPELIB_PACKAGES])
for (const found of libraries) for (const names of found.values()) for (const name of names) known.add(name)
for (const line of PACKAGES().split('\n'))
  if (!line.startsWith('@')) for (const name of line.split(' ')) known.add(name)
for (const line of PROGRAMS().split('\n')) if (!line.startsWith('@')) known.add(line.split(' ')[0] ?? '')
for (const name of ['', ...development]) known.delete(name)
const bits = (name: string): number =>
  indices.reduce((sum, index, suite) => sum + (index.packages.has(name) ? 1 << suite : 0), 0)

writeData('debian', 'Made by scripts/knowledge/debian.ts.', {
  RUNTIME: writeSuiteTable(development.map((name) => [name, libraries.map((found) => found.get(name))] as const)),
})
writeData('present', 'Made by scripts/knowledge/debian.ts.', {
  PRESENT: ['', ...[...known].sort().map((name) => `${name} ${bits(name)}`)].join('\n'),
})

/**
 * The libraries of each `-dev` package: what it depends on that ships a versioned shared library and comes from the same
 * source, through development packages of that source; where there is none (`default-libmysqlclient-dev`), those of the
 * development packages that it depends on.
 */
function runtime(index: Index): Map<string, readonly string[]> {
  const memo = new Map<string, readonly string[]>()
  const isDevelopment = ({ name, section }: Entry): boolean => name.endsWith('-dev') || section === 'libdevel'
  const isLinked = ({ source }: Entry): boolean => !/^(gcc-\d|glibc$|linux$)/.test(source)
  const of = (name: string, below: readonly string[]): readonly string[] => {
    const done = memo.get(name)
    const entry = index.packages.get(name)
    if (done || !entry || below.includes(name)) return done ?? []
    const needs = entry.depends.flatMap((each) => index.packages.get(each) ?? [])
    const inner = needs.filter(isDevelopment)
    const own = needs.filter(
      (each) =>
        each.source === entry.source &&
        !isDevelopment(each) &&
        (index.libraries.has(each.name) || UNSEEN.has(each.name)),
    )
    const near = inner.filter((each) => each.source === entry.source).flatMap((each) => of(each.name, [...below, name]))
    let found = [...own.map((each) => each.name), ...near]
    if (found.length === 0) found = inner.filter(isLinked).flatMap((each) => of(each.name, [...below, name]))
    const sorted = [...new Set(found)].filter((each) => each !== 'libc6').sort()
    if (below.length === 0) memo.set(name, sorted)
    return sorted
  }
  const names = [...index.packages.keys()].filter((name) => name.endsWith('-dev') && !STATIC.test(name))
  const virtual = [...index.virtual].filter(([name]) => name.endsWith('-dev') && !STATIC.test(name))
  return new Map([
    ...names.map((name) => [name, of(name, [])] as const),
    ...virtual.map(([name, provider]) => [name, of(provider, [])] as const),
  ])
}
