import { inside, readerOf, type Reader } from '../reader.ts'
import type { LockedPackage, Lockfile, Manifest, Step } from '../types.ts'
import { asked, isWorkspace, reachable, rootsOf } from './roots.ts'
import { splitNameSpec } from './spec.ts'

interface Entry {
  readonly patterns: readonly string[]
  version: string
  readonly dependencies: Record<string, string>
}

/**
 * Reads a yarn 1 lockfile; undefined where it is absent, or berry's. It tells nothing of install scripts, peers, programs and
 * places in node_modules. Format: https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 */
export function readYarnLock(reader: Reader, directory: string): Lockfile | undefined {
  const path = inside(directory, 'yarn.lock')
  const text = readerOf(reader)(path)
  if (text === undefined || /^__metadata:/m.test(text)) return undefined
  const entries = parseEntries(text)
  const byPattern = new Map<string, Entry>()
  for (const entry of entries) for (const pattern of entry.patterns) byPattern.set(pattern, entry)
  const conflict = /^(<{7}|>{7}|={7})/m.test(text)
  return {
    path,
    manager: 'yarn',
    version: '1',
    packages: packagesOf(entries, byPattern, reader, directory),
    inStep: (manifest, workspaces = []) =>
      conflict ? { ok: false, because: 'the lockfile has merge conflicts' } : inStep(byPattern, manifest, workspaces),
  }
}

/**
 * Whether `yarn install --frozen-lockfile` leaves nothing to resolve: each pattern that a manifest asks for is a key, and so is
 * each that a locked package asks for. Yarn 1 itself looks at neither the workspaces' patterns nor the locked packages' (it
 * then resolves them anew, and passes): that is not frozen, and refused here. `resolutions` are not compared: yarn 1 does not
 * either, as long as the patterns are there.
 */
function inStep(byPattern: ReadonlyMap<string, Entry>, manifest: Manifest, workspaces: readonly Manifest[]): Step {
  const resolved = new Set(Object.keys(resolutionsOf(manifest)))
  const isResolved = (name: string) => [...resolved].some((key) => key === name || key.endsWith(`/${name}`))
  for (const each of [manifest, ...workspaces]) {
    for (const [name, spec] of asked(each)) {
      if (byPattern.has(`${name}@${spec}`) || isWorkspace(workspaces, name, spec) || isLocal(spec)) continue
      return { ok: false, because: `${name}@${spec}, which ${each.path} asks for, is not in the lockfile` }
    }
  }
  for (const entry of new Set(byPattern.values())) {
    for (const [name, spec] of Object.entries(entry.dependencies)) {
      if (byPattern.has(`${name}@${spec}`) || isWorkspace(workspaces, name, spec) || isResolved(name)) continue
      return { ok: false, because: `${name}@${spec}, which ${entry.patterns[0]} asks for, is not in the lockfile` }
    }
  }
  return { ok: true }
}

function resolutionsOf(manifest: Manifest): object {
  const resolutions = manifest.json.resolutions
  return typeof resolutions === 'object' && resolutions !== null ? resolutions : {}
}

/** `link:` dependencies are not locked. */
function isLocal(spec: string): boolean {
  return spec.startsWith('link:')
}

function packagesOf(
  entries: readonly Entry[],
  byPattern: ReadonlyMap<string, Entry>,
  reader: Reader,
  directory: string,
): LockedPackage[] {
  const roots = rootsOf(reader, directory)
  const keyOf = (name: string, spec: string) => {
    const entry = byPattern.get(`${name}@${spec}`)
    return entry?.patterns[0]
  }
  const run =
    roots &&
    reachable(
      roots.run.map(([name, spec]) => keyOf(name, spec)),
      (key) => Object.entries(byPattern.get(key)?.dependencies ?? {}).map(([name, spec]) => keyOf(name, spec)),
    )
  return entries.map((entry) => {
    const { name } = splitNameSpec(entry.patterns[0] ?? '')
    return {
      name,
      version: entry.version,
      path: name,
      ...(run ? { dev: !run.has(entry.patterns[0] ?? '') } : {}),
      dependencies: entry.dependencies,
      peerDependencies: Object.create(null),
      optionalPeers: [],
      bin: [],
    }
  })
}

/** One pass over the lines: a header at the margin, fields at two spaces, dependencies at four. */
function parseEntries(text: string): Entry[] {
  const entries: Entry[] = []
  let inDependencies = false
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const entry = entries.at(-1)
    if (!line.startsWith(' ')) {
      if (line.endsWith(':'))
        entries.push({ patterns: patternsOf(line.slice(0, -1)), version: '', dependencies: Object.create(null) })
      continue
    }
    if (!entry) continue
    const trimmed = line.trim()
    if (!line.startsWith('    ')) {
      inDependencies = trimmed === 'dependencies:' || trimmed === 'optionalDependencies:'
      if (trimmed.startsWith('version ')) entry.version = unquote(trimmed.slice('version '.length))
    } else if (inDependencies) {
      const { first, rest } = firstWord(trimmed)
      entry.dependencies[first] = unquote(rest)
    }
  }
  return entries
}

/** `"@a/b@^1", c@^2` → both patterns; a comma inside quotes is text. */
function patternsOf(header: string): string[] {
  const patterns: string[] = []
  for (let rest = header; rest !== '';) {
    const quoted = rest.startsWith('"') ? rest.indexOf('"', 1) : -1
    const comma = rest.indexOf(',', Math.max(quoted, 0))
    const end = comma < 0 ? rest.length : comma
    patterns.push(unquote(rest.slice(0, end).trim()))
    rest = rest.slice(end + 1).trimStart()
  }
  return patterns
}

function firstWord(text: string): { readonly first: string; readonly rest: string } {
  const end = text.startsWith('"') ? text.indexOf('"', 1) + 1 : text.indexOf(' ')
  if (end <= 0) return { first: text, rest: '' }
  return { first: unquote(text.slice(0, end)), rest: text.slice(end).trim() }
}

function unquote(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}
