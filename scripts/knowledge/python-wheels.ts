// Writes src/knowledge/data/python-wheels.ts: which wheels for Linux the versions of Python packages have.
//   node scripts/knowledge/run.mjs python-wheels REPOSITORY...
// Each REPOSITORY is a git directory of a project that keeps lockfiles. A lockfile names the files that the index listed for each
// locked version, so that the history of a few lockfiles tells of many versions, and no index is asked:
//   poetry.lock  every file
//   uv.lock      the files for the Pythons of `requires-python`; some where `environments` are named
//   pdm.lock     some: what it does not name says nothing
import { execFileSync, spawn } from 'node:child_process'
import { basename } from 'node:path'
import { writeRuns } from '../../src/knowledge/python-wheel-text.ts'
import type { Release } from '../../src/knowledge/python-wheel-text.ts'
import { normaliseName } from '../../src/knowledge/python-names.ts'
import { compareVersions, parseVersion } from '../../src/knowledge/python-versions.ts'
import { writeWordSet } from '../../src/knowledge/word-set.ts'
import { writeData } from './write.ts'

/** Of the newest glibc that every served suite has (bullseye). */
const GLIBC = 31

const WHEEL =
  /([A-Za-z0-9][A-Za-z0-9_.]*)-(\d[A-Za-z0-9_.!]*)(?:-\d[A-Za-z0-9]*)?-([a-z0-9_.]+)-([a-z0-9_.]+)-([a-z0-9_.]+)\.whl/
const SDIST = /[/"']([A-Za-z0-9][A-Za-z0-9_.-]*)-(\d[A-Za-z0-9_.!]*)\.(?:tar\.gz|zip|tar\.bz2)["']/

/** Lines that lockfiles have named already, by what they are evidence of: most of one are those of the one before. */
const seen = new Map<number, Set<string>>()

const found = new Map<string, Map<string, Release>>()

for (const repository of process.argv.slice(2)) await readHistory(repository)

const pure: string[] = []
const lines: string[] = []
for (const [name, releases] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sorted = [...releases].sort(([a], [b]) => compareVersions(parseVersion(a)!, parseVersion(b)!))
  const all = sorted.map(([, release]) => release)
  if (all.some(({ platforms, foreign }) => platforms.size > 0 || foreign)) lines.push(`${name} ${writeRuns(sorted)}`)
  else if (all.some(({ any }) => any)) pure.push(name)
}
writeData('python-wheels', 'Made by scripts/knowledge/python-wheels.ts.', {
  WHEELS: ['', ...lines].join('\n'),
  PURE: writeWordSet(pure),
})

async function readHistory(repository: string): Promise<void> {
  const git = ['-C', repository]
  const listed = execFileSync(
    'git',
    [...git, 'rev-list', '--objects', 'HEAD', '--', '*uv.lock', '*poetry.lock', '*pdm.lock'],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  )
  const blobs = listed.split('\n').flatMap((line) => {
    const [, hash, path] = /^(\w+) (.+\.lock)$/.exec(line) ?? []
    return hash === undefined || path === undefined ? [] : [{ hash, kind: basename(path) }]
  })
  const cat = spawn('git', [...git, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const read = reader(cat.stdout)
  for (const { hash, kind } of blobs) {
    cat.stdin.write(`${hash}\n`)
    const size = Number((await read.line()).split(' ')[2])
    readLock((await read.bytes(size + 1)).toString('utf8'), kind)
  }
  cat.stdin.end()
  process.stdout.write(`${repository}: ${blobs.length} lockfiles, ${found.size} names so far\n`)
}

function readLock(text: string, kind: string): void {
  const since = evidence(text, kind)
  const known = seen.get(since) ?? new Set<string>()
  seen.set(since, known)
  for (const line of text.split('\n')) {
    if (!line.includes('.whl') && !line.includes('.tar.') && !line.includes('.zip')) continue
    if (known.has(line)) continue
    known.add(line)
    if (kind === 'uv.lock' && !line.includes('/packages/')) continue
    const wheel = WHEEL.exec(line)
    if (wheel) {
      const [, name = '', version = '', python = '', abi = '', platform = ''] = wheel
      addWheel(releaseOf(name, version, since), python, abi, platform)
    } else {
      const [, name, version] = SDIST.exec(line) ?? []
      if (name !== undefined && version !== undefined) releaseOf(name, version, since)
    }
  }
}

/** The oldest minor version of Python 3 for which a lockfile that names no wheel says that there is none. */
function evidence(text: string, kind: string): number {
  if (kind === 'poetry.lock') return 0
  if (kind !== 'uv.lock' || /^(supported-markers|required-markers|environments) = \[/m.test(text)) return 99
  const range = /^requires-python = "([^"]*)"/m.exec(text)?.[1] ?? ''
  return /<|==|~=/.test(range) ? 99 : Number(/>=\s*3\.(\d+)/.exec(range)?.[1] ?? 0)
}

function releaseOf(name: string, version: string, since: number): Release | undefined {
  const parsed = parseVersion(version)
  if (!parsed || parsed.pre || parsed.dev !== undefined) return undefined
  const normal = normaliseName(name)
  const releases = found.get(normal) ?? new Map<string, Release>()
  found.set(normal, releases)
  const release = releases.get(version) ?? { any: false, foreign: false, platforms: new Map(), since }
  release.since = Math.min(release.since, since)
  releases.set(version, release)
  return release
}

function addWheel(release: Release | undefined, python: string, abi: string, platform: string): void {
  if (!release) return
  if (platform === 'any') {
    if (/\bpy3/.test(python)) release.any = true
    return
  }
  const systems = platform.split('.').flatMap(systemOf)
  if (systems.length === 0) release.foreign = true
  for (const tag of python.split('.')) {
    const minor = /^(?:cp|py)3(\d*)$/.exec(tag)?.[1]
    if (minor === undefined || /t$/.test(abi)) continue
    for (const system of systems) {
      const tags = release.platforms.get(system) ?? { exact: new Set<number>(), from: Infinity }
      release.platforms.set(system, tags)
      if (abi === 'abi3' || (abi === 'none' && tag.startsWith('py'))) tags.from = Math.min(tags.from, Number(minor))
      else tags.exact.add(Number(minor))
    }
  }
}

function systemOf(tag: string): string[] {
  const [, libc, glibc, machine] = /^(many|musl)linux(?:1|2010|2014|_\d+_(\d+))_(x86_64|aarch64)$/.exec(tag) ?? []
  if (libc === undefined || (libc === 'many' && Number(glibc ?? 0) > GLIBC)) return []
  return [`${libc === 'many' ? 'glibc' : 'musl'} ${machine}`]
}

function reader(stream: NodeJS.ReadableStream) {
  const chunks = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<void> => {
    const next = await chunks.next()
    if (next.done === true) throw new Error('git ended early')
    held = Buffer.concat([held, next.value as Buffer])
  }
  const bytes = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    let missing = size
    while (missing > 0) {
      if (held.length === 0) await more()
      const part = held.subarray(0, missing)
      parts.push(part)
      held = held.subarray(part.length)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }
  return {
    bytes,
    line: async (): Promise<string> => {
      while (!held.includes(10)) await more()
      return (await bytes(held.indexOf(10) + 1)).toString('utf8')
    },
  }
}
