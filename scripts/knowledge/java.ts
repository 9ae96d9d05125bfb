// Writes src/knowledge/data/java.ts: the packages that bring a Java runtime, in any suite.
//   node scripts/knowledge/run.mjs java INDICES
// INDICES holds Debian's Packages.SUITE (amd64, main), uncompressed.
import { COLUMNS } from '../../src/knowledge/suite-table.ts'
import { readRelations, type Relations } from './debian-index.ts'
import { writeData } from './write.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: java INDICES')

const indices = COLUMNS.map((suite) => readRelations(folder, suite))
const needed = new Set(indices.flatMap((index) => bringers(index, false)))
const recommended = new Set(indices.flatMap((index) => bringers(index, true)).filter((name) => !needed.has(name)))

writeData('java', 'Made by scripts/knowledge/java.ts.', {
  JAVA: [...needed].sort().join(' '),
  JAVA_RECOMMENDED: [...recommended].sort().join(' '),
})

/** What depends on a runtime, by the first of each group of alternatives, and the virtual names that only such packages have. */
function bringers({ packages, providers }: Relations, recommends: boolean): string[] {
  const above = new Map<string, string[]>()
  for (const [name, each] of packages)
    for (const [first = ''] of [...each.depends, ...(recommends ? each.recommends : [])]) {
      const target = packages.has(first) ? first : (providers.get(first)?.[0] ?? first)
      above.set(target, [...(above.get(target) ?? []), name])
    }
  const found = new Set([...packages.keys()].filter((name) => /^openjdk-\d+-jre-headless$/.test(name)))
  for (const name of found) for (const each of above.get(name) ?? []) found.add(each)
  const virtual = [...providers].filter(([name, by]) => !packages.has(name) && by.every((each) => found.has(each)))
  return [...found, ...virtual.map(([name]) => name)]
}
