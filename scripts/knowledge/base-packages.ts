// Writes src/knowledge/data/packages.ts: the packages and programs of buildpack-deps and of Debian's slim image, by suite.
//   node scripts/knowledge/run.mjs base-packages LISTS INDICES
// LISTS holds, for each suite, what these print inside debian:SUITE-slim (slim) and buildpack-deps:SUITE (full), and for
// packages also python:3-slim-SUITE (python-slim) and python:3-SUITE (python):
//   packages.KIND.SUITE   dpkg-query -W -f '${Package}\n' | sort
//   programs.KIND.SUITE   for each file of the directories of PATH its name, a tab, and the package that owns it (dpkg -S,
//                         through /etc/alternatives), or `-`
// INDICES holds Debian's Packages.SUITE and Contents.SUITE (amd64 and all, main), uncompressed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIndex } from './debian-index.ts'
import type { Index } from './debian-index.ts'
import { WELL_KNOWN } from './well-known-programs.ts'
import { joinBlocks, writeData } from './write.ts'

const SUITES = ['bullseye', 'bookworm', 'trixie']

/** Where Debian splits a program's package, the one that people install. */
const INSTALLED_AS: readonly (readonly [RegExp, string])[] = [
  [/^python3(\.\d+)?-minimal$/, 'python3'],
  [/^imagemagick-\d/, 'imagemagick'],
  [/^openssh-client/, 'openssh-client'],
]

/** Programs that update-alternatives makes, and the files behind them. */
const ALTERNATIVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['nc', ['nc.openbsd', 'nc.traditional']],
  ['netcat', ['nc.openbsd', 'nc.traditional']],
  ['vim', ['vim.basic']],
  ['vi', ['vim.basic', 'vim.tiny']],
  ['telnet', ['telnet.netkit', 'inetutils-telnet']],
  ['ftp', ['netkit-ftp', 'tnftp', 'inetutils-ftp']],
  ['traceroute', ['traceroute.db']],
  ['java', ['java']],
  ['lzma', ['lzma']],
  ['php', ['php8.4', 'php8.2', 'php7.4']],
  ['ruby', ['ruby3.3', 'ruby3.1', 'ruby2.7']],
  ['aria2c', ['aria2c']],
])

/** What Python's module nis links to, which 3.13 no longer has: the list is for every version of a suite. */
const NIS = /^lib(nsl2|tirpc|gssapi-krb5|k5crypto|keyutils|krb5)/

const [lists, indices] = process.argv.slice(2)
if (!lists || !indices) throw new Error('usage: base-packages LISTS INDICES')

writeData('packages', 'Made by scripts/knowledge/base-packages.ts.', {
  PACKAGES: joinBlocks(SUITES.flatMap(packageBlocks)),
  PROGRAMS: joinBlocks(SUITES.map((suite) => [suite, programBlock(suite)] as const)),
  SLIM_PROGRAMS: joinBlocks(SUITES.map((suite) => [suite, [...programs('slim', suite).keys()].join(' ')] as const)),
})

function packageBlocks(suite: string): (readonly [string, string])[] {
  const slim = packages('slim', suite)
  const full = packages('full', suite)
  const beyond = (kind: string, base: readonly string[]): readonly (readonly [string, string])[] =>
    existsSync(join(lists!, `packages.${kind}.${suite}`))
      ? [
          [
            `${kind} ${suite}`,
            packages(kind, suite)
              .filter((name) => !base.includes(name) && !(kind === 'python-slim' && NIS.test(name)))
              .join(' '),
          ],
        ]
      : []
  return [
    [`slim ${suite}`, slim.join(' ')],
    ...beyond('full', slim),
    ...beyond('python-slim', slim),
    ...beyond('python', full),
  ]
}

/** `package program program …`, one a line: what the full image has on PATH and slim has not, then the well-known. */
function programBlock(suite: string): string {
  const slim = programs('slim', suite)
  const index = readIndex(indices!, suite)
  const rows = new Map<string, string[]>()
  const add = (owner: string, program: string): void => void rows.set(owner, [...(rows.get(owner) ?? []), program])
  const full = programs('full', suite)
  for (const [program, owner] of full) if (!slim.has(program) && owner !== '-') add(installedAs(owner, suite), program)
  for (const [program, owners] of WELL_KNOWN) {
    if (slim.has(program) || full.has(program)) continue
    const owner = owners.find((name) => brings(index, name, program))
    if (owner !== undefined) add(owner, program)
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, names]) => [owner, ...names.sort()].join(' '))
    .join('\n')
}

function installedAs(owner: string, suite: string): string {
  const name = INSTALLED_AS.find(([pattern]) => pattern.test(owner))?.[1]
  return name !== undefined && packages('full', suite).includes(name) ? name : owner
}

/** Whether a package or what it depends on ships the program; `nc.openbsd` counts for `nc`, which is an alternative. */
function brings(index: Index, name: string, program: string): boolean {
  if (!index.packages.has(name)) return false
  const owners = [program, ...(ALTERNATIVES.get(program) ?? [])].flatMap((file) => index.programs.get(file) ?? [])
  const seen = new Set([name])
  const queue = [name]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (owners.includes(at)) return true
    for (const next of index.packages.get(at)?.depends ?? []) {
      if (!seen.has(next) && seen.size < 400) {
        seen.add(next)
        queue.push(next)
      }
    }
  }
  return false
}

function packages(kind: string, suite: string): string[] {
  return readFileSync(join(lists!, `packages.${kind}.${suite}`), 'utf8')
    .trim()
    .split('\n')
}

function programs(kind: string, suite: string): Map<string, string> {
  const rows = readFileSync(join(lists!, `programs.${kind}.${suite}`), 'utf8')
    .trim()
    .split('\n')
  const found = new Map<string, string>()
  for (const row of rows) {
    const [program = '', owner = '-'] = row.split('\t')
    if (found.get(program) === undefined || found.get(program) === '-') found.set(program, owner)
  }
  return found
}
