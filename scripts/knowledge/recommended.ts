// Writes src/knowledge/data/recommended.ts: what Debian's packages bring that nothing depends on, by suite.
//   node scripts/knowledge/run.mjs recommended INDICES
// INDICES holds Debian's Packages.SUITE (amd64, main), uncompressed. Names: what brings well-known programs, what packages of
// npm and PyPI need, and OFTEN; no development packages, which are for builds.
import { PROGRAMS } from '../../src/knowledge/data/packages.ts'
import { nativePackages } from '../../src/knowledge/native-module-rows.ts'
import { slimPackages } from '../../src/knowledge/packages.ts'
import { pythonSystemPackages } from '../../src/knowledge/python-package-rows.ts'
import { COLUMNS, writeSuiteTable } from '../../src/knowledge/suite-table.ts'
import { IDLE, USED_BY } from './idle-packages.ts'
import { readRelations, type Relations } from './debian-index.ts'
import { writeData } from './write.ts'

/** What Dockerfiles install often, and no other table names. */
const OFTEN = [
  ...['apt-transport-https', 'apt-utils', 'bash-completion', 'bsdmainutils', 'dnsutils', 'fonts-liberation'],
  ...['fonts-noto-cjk', 'fonts-noto-color-emoji', 'gnupg2', 'inetutils-ping', 'libgdk-pixbuf2.0-0', 'libgl1-mesa-glx'],
  ...[
    'fontconfig',
    'fonts-dejavu-core',
    'libasound2',
    'libcairo2',
    'libfontconfig1',
    'libgbm1',
    'libgl1',
    'libglib2.0-0',
  ],
  ...['libgomp1', 'libgtk-3-0', 'libmagic1', 'libnss3', 'libpango-1.0-0', 'libpangocairo-1.0-0', 'libpq5', 'libsm6'],
  ...['libxext6', 'libxrender1', 'libxml2', 'libxslt1.1', 'libffi8', 'libssl3', 'locales', 'tzdata', 'zlib1g'],
  ...['default-jre-headless', 'lsb-release', 'memcached', 'pwgen', 'python3-venv', 'software-properties-common'],
]

/** With more than this many that are used, a row names the first alone: such a package never stands alone. */
const MOST = 8

const folder = process.argv[2]
if (!folder) throw new Error('usage: recommended INDICES')

const indices = COLUMNS.map((suite) => ({ suite, index: readRelations(folder, suite) }))
const owners = PROGRAMS()
  .split('\n')
  .flatMap((line) => (line.startsWith('@') ? [] : line.split(' ')[0] || []))
const names = new Set([...owners, ...nativePackages(), ...pythonSystemPackages(), ...OFTEN])

writeData('recommended', 'Made by scripts/knowledge/recommended.ts.', {
  RECOMMENDED: writeSuiteTable(
    [...names]
      .filter((name) => !name.endsWith('-dev'))
      .sort()
      .map((name) => [name, indices.map(({ suite, index }) => rowOf(name, index, slimPackages(suite)!))] as const)
      .filter(([, lists]) => lists.some((list) => list !== undefined)),
  ),
})

/** What a package brings in a suite beyond what it depends on: names that stay idle, and with `!` before them what may be used. */
function rowOf(name: string, index: Relations, base: ReadonlySet<string>): readonly string[] | undefined {
  if (!index.packages.has(name)) return undefined
  const needed = closure([name], index, base, false)
  const idle = new Set<string>()
  const used = new Set<string>()
  const there = new Set([...base, ...needed])
  const has = (one: string): boolean => there.has(one)
  for (const each of needed)
    for (const group of index.packages.get(each)?.recommends ?? []) {
      const root = pick(group, index, has)
      if (root === undefined) continue
      const brought = [...closure([root], index, there, true)]
      if (brought.every((one) => IDLE.has(one) && !USED_BY.some(([by, what]) => what === one && by.test(name))))
        for (const one of brought) idle.add(one)
      else used.add(root)
    }
  const marked = [...used].sort().map((each) => `!${each}`)
  if (marked.length > MOST) return [`!${marked[0]}`]
  return [...[...idle].filter((each) => !used.has(each)).sort(), ...marked]
}

/** What an install of packages adds to what is there. */
function closure(
  names: readonly string[],
  index: Relations,
  there: ReadonlySet<string>,
  recommended: boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...names]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const entry = index.packages.get(name)
    if (!entry || found.has(name) || there.has(name)) continue
    found.add(name)
    const groups = recommended ? [...entry.depends, ...entry.recommends] : entry.depends
    for (const group of groups) {
      const next = pick(group, index, (one) => there.has(one) || found.has(one))
      if (next !== undefined) queue.push(next)
    }
  }
  return found
}

/** The alternative that apt takes: none where one is there, else the first that exists, or its first provider. */
function pick(
  group: readonly string[],
  { packages, providers }: Relations,
  has: (name: string) => boolean,
): string | undefined {
  if (group.some((name) => has(name) || providers.get(name)?.some(has))) return undefined
  const name = group.find((each) => packages.has(each) || providers.has(each))
  return name === undefined ? undefined : packages.has(name) ? name : providers.get(name)?.[0]
}
