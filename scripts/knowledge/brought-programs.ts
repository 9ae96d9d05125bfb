// Writes src/knowledge/data/brought-programs.ts: the programs of packages that a run stage may leave behind, and the packages
// with programs that each of them brings.
//   node scripts/knowledge/run.mjs brought-programs INDICES
// INDICES holds Debian's Packages.SUITE and Contents.SUITE (amd64 and all, main), uncompressed; of Contents, which is longer
// than a string may be, the lines that begin with bin/, sbin/, games/ and lib/, with or without usr/, are enough.
import { isBuildOnly, LEFT_BEHIND } from '../../src/knowledge/debian.ts'
import { nativePackages } from '../../src/knowledge/native-module-rows.ts'
import { isInSlim } from '../../src/knowledge/packages.ts'
import { pythonSystemPackages } from '../../src/knowledge/python-package-rows.ts'
import { type Index, readIndex } from './debian-index.ts'
import { writeData } from './write.ts'

/** One line holds for every suite: what a package brings in one of them is kept in each. */
const SUITES = ['bullseye', 'bookworm'] as const

/** Programs that update-alternatives makes, and those of a newer suite: its package's list of files. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['7zip', ['7z', '7za', '7zr', 'p7zip']],
  ['automake', ['aclocal', 'automake']],
  ['bison', ['yacc']],
  ['fakeroot', ['fakeroot']],
  ['unrar-free', ['unrar']],
])

/** Development packages that no other table names, and that Dockerfiles install. */
const OFTEN = ['libcups2-dev', 'libglib2.0-dev', 'libmagickwand-dev', 'libtag1-dev', 'tcl8.6-dev', 'tk8.6-dev']

const folder = process.argv[2]
if (!folder) throw new Error('usage: brought-programs INDICES')

const brought = new Map<string, Set<string>>()
const own = new Map<string, Set<string>>()
const roots = [...LEFT_BEHIND, ...nativePackages(), ...pythonSystemPackages(), ...OFTEN].filter(
  (name) => LEFT_BEHIND.has(name) || isBuildOnly(name),
)
for (const suite of SUITES) {
  const index = readIndex(folder, suite)
  const programs = new Map<string, Set<string>>()
  for (const [program, owners] of index.programs)
    for (const owner of owners) add(programs, owner, [program.replace(/^(?:x86_64|i686)-linux-gnu-.*/, '')])
  for (const root of roots) {
    for (const name of closure(index, root, suite)) {
      const found = [...(programs.get(name) ?? []), ...(ALSO.get(name) ?? [])].filter((each) => each !== '')
      if (found.length === 0) continue
      add(own, name, found)
      add(brought, root, name === root ? [] : [name])
    }
  }
}

const lines = [...new Set([...brought.keys(), ...own.keys()])]
  .sort()
  .map((name) => [name, ...[brought, own].map((of) => [...(of.get(name) ?? [])].sort().join(',') || '-')].join(' '))
writeData('brought-programs', 'Made by scripts/knowledge/brought-programs.ts.', {
  BROUGHT_PROGRAMS: ['', ...lines].join('\n'),
})

/** A package with all that it depends on and that the slim image lacks. */
function closure({ packages, virtual }: Index, root: string, suite: (typeof SUITES)[number]): Set<string> {
  const seen = new Set<string>()
  const visit = (asked: string): void => {
    const name = packages.has(asked) ? asked : virtual.get(asked)
    if (name === undefined || seen.has(name) || isInSlim(name, suite) === true) return
    seen.add(name)
    for (const each of packages.get(name)?.depends ?? []) visit(each)
  }
  visit(root)
  return seen
}

function add(to: Map<string, Set<string>>, name: string, found: readonly string[]): void {
  const set = to.get(name) ?? new Set()
  for (const each of found) set.add(each)
  to.set(name, set)
}
