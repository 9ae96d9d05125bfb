import { dirname } from '../path.ts'
import type { Manifest, Step, StepOptions } from '../types.ts'
import { find, isInstalled, wantsOf, type Entries, type Entry, type Wants } from './npm-graph.ts'
import { inherited, isAbove, parseOverrides, ruleFor, type Rule } from './npm-overrides.ts'
import { localPath, parseSpec, repositoryOf, satisfies, type Spec } from './spec.ts'

/** What the check needs beside the manifests. Paths are from the lockfile's directory. */
export interface NpmLock {
  readonly version: number
  readonly entries: Entries
  /** The manifest of a directory that a link names, as it is now. */
  readonly manifestOf: (directory: string) => Manifest | undefined
}

/**
 * Whether `npm ci` passes. It builds the tree that the manifests ask for out of the lockfile, and fails where that needs
 * anything that the lockfile has not: so each dependency of each package that is reached must be found where Node looks for
 * it, in a version that satisfies it. A changed range that the locked version still satisfies passes. Each row is measured
 * with npm 10 and 11 (test/project-npm.test.ts). Stricter than npm where its majors differ:
 * an optional dependency that is missing (npm 10 passes where it is not for this platform, which is only known here where the
 * name says that it is not for Linux; 11 fails), an optional peer
 * that does not fit (10 fails, 11 passes), a peer conflict far from the root (a warning).
 */
export function npmInStep(
  lock: NpmLock,
  manifest: Manifest,
  workspaces: readonly Manifest[],
  options: StepOptions,
): Step {
  const major = options.npmMajor ?? Number.POSITIVE_INFINITY
  // Version 1 has no peers, and npm 7 and later do not look for them then: they read each package's manifest anew, but not its edges.
  const peers = major >= 7 && options.legacyPeerDeps !== true && lock.version >= 2
  const root = dirname(manifest.path)
  const tops = new Map<string, Manifest>([['', manifest]])
  for (const workspace of workspaces) tops.set(below(root, dirname(workspace.path)), workspace)
  for (const entry of lock.entries.values()) {
    const found = entry.link === undefined || tops.has(entry.link) ? undefined : lock.manifestOf(entry.link)
    if (found && entry.link !== undefined) tops.set(entry.link, found)
  }

  for (const [directory, workspace] of tops) {
    if (directory === '' || !workspaces.includes(workspace)) continue
    const name = workspace.name ?? directory
    if (lock.entries.get(`node_modules/${name}`)?.link !== directory)
      return no(`workspace ${name} is not in the lockfile`)
  }
  return follow(lock, tops, peers, major)
}

function no(because: string): Step {
  return { ok: false, because }
}

function below(root: string, directory: string): string {
  return root !== '' && directory.startsWith(`${root}/`) ? directory.slice(root.length + 1) : directory
}

const maximumSets = 64

function follow(lock: NpmLock, tops: ReadonlyMap<string, Manifest>, peers: boolean, major: number): Step {
  const rootManifest = tops.get('')
  // npm 8.3 brought overrides.
  const overrides = major >= 8 ? parseOverrides(rootManifest?.json.overrides) : undefined
  /** Sets of overrides that reach a package, by its path. */
  const reached = new Map<string, Set<Rule | undefined>>()
  const open: { path: string; set: Rule | undefined }[] = []
  const reach = (path: string, set: Rule | undefined): boolean => {
    const sets = reached.get(path) ?? new Set()
    reached.set(path, sets)
    if ([...sets].some((other) => other === set || (other && set && isAbove(set, other)))) return true
    sets.add(set)
    open.push({ path, set })
    return sets.size <= maximumSets
  }
  reach('', overrides)
  for (const directory of tops.keys()) if (lock.entries.has(directory)) reach(directory, overrides)

  for (let next = open.pop(); next; next = open.pop()) {
    const { path, set } = next
    const entry = lock.entries.get(path)
    const manifest = tops.get(path)
    const wants = manifest ? wantsOf(manifest.json, true) : (entry?.wants ?? [])
    const who = path === '' ? 'package.json' : manifest ? manifest.path : `${entry?.name}@${entry?.version}`
    for (const want of wants) {
      const peer = want.kind === 'peer' || want.kind === 'peerOptional'
      if (peer && !peers) continue
      if (entry?.bundles.has(want.name) && isInstalled(path)) continue
      const to = find(lock.entries, path, want.name)
      if (!to) {
        if (want.kind === 'peerOptional') continue
        if (want.kind === 'optional' && major <= 10 && isForOtherSystems(want.name)) continue
        return no(
          `${want.name}@${want.spec}, which ${who} ${peer ? 'needs as a peer' : 'depends on'}, is not in the lockfile`,
        )
      }
      if (isBelowShrinkwrap(lock.entries, to.path)) continue
      const rule = set && ruleFor(set, want.name, want.spec)
      const because = check(lock, want, path, to, rule, rootManifest, manifest)
      if (because !== undefined) return no(`${who}: ${because}`)
      const target = to.link ?? to.path
      if (to.link !== undefined && !lock.entries.has(to.link))
        return no(`${to.link}, which ${to.path} links to, is not in the lockfile`)
      if (!reach(target, rule && inherited(rule))) return no(`too many overrides meet at ${target}`)
    }
  }
  return { ok: true }
}

/** Packages that are never installed on Linux: npm up to 10 leaves them out before it compares. */
function isForOtherSystems(name: string): boolean {
  return (
    name === 'fsevents' ||
    /[-/](darwin|win32|windows|android|freebsd|openbsd|netbsd|sunos|aix|openharmony)(-|$)/.test(name)
  )
}

/** npm takes what lies below a package with its own shrinkwrap as it is. */
function isBelowShrinkwrap(entries: Entries, path: string): boolean {
  for (let at = path.lastIndexOf('/node_modules/'); at > 0; at = path.lastIndexOf('/node_modules/', at - 1)) {
    if (entries.get(path.slice(0, at))?.hasShrinkwrap) return true
  }
  return false
}

/** Why an edge is not satisfied; undefined where it is. */
function check(
  lock: NpmLock,
  want: Wants,
  from: string,
  to: Entry,
  rule: Rule | undefined,
  root: Manifest | undefined,
  manifest: Manifest | undefined,
): string | undefined {
  const locked = lockedSpec(lock, from, want.name)
  const fits = (spec: string) => isSatisfied(lock, spec, locked, from, to)
  const has = `the lockfile has ${to.version || to.resolved || to.path}`
  const asked = `${want.name}@${want.spec} is asked for`
  const overrides = rule?.name === want.name && !to.inBundle
  if (!overrides) return fits(want.spec) ? undefined : `${asked}, ${has}`
  const value = valueOf(rule, root, want)
  if (value === undefined) return `the override of ${want.name} refers to nothing`
  if (from === '' && manifest && value !== want.spec && value !== '*') {
    return `the override ${want.name}@${value} conflicts with the direct dependency`
  }
  if (fits(value)) return undefined
  if (!fits(want.spec)) return `${asked}, ${has}`
  return fits(rule.keySpec) ? `the override ${want.name}@${value} is not in the lockfile` : undefined
}

function valueOf(rule: Rule, root: Manifest | undefined, want: Wants): string | undefined {
  if (rule.value === '*') return want.spec
  if (!rule.value.startsWith('$')) return rule.value
  const name = rule.value.slice(1)
  const tables = [root?.devDependencies, root?.optionalDependencies, root?.dependencies, root?.peerDependencies]
  return tables.find((table) => table?.[name] !== undefined)?.[name]
}

/** What the lockfile recorded as asked for, when it was made. */
function lockedSpec(lock: NpmLock, from: string, name: string): string | undefined {
  return lock.entries.get(from)?.wants.find((want) => want.name === name)?.spec
}

function isSatisfied(lock: NpmLock, written: string, locked: string | undefined, from: string, to: Entry): boolean {
  const spec = parseSpec(written)
  return satisfiesSpec(lock, spec.type === 'alias' ? spec.to : spec, locked, from, to)
}

function satisfiesSpec(lock: NpmLock, spec: Spec, locked: string | undefined, from: string, to: Entry): boolean {
  switch (spec.type) {
    case 'range':
      return spec.range === '*' || satisfies(versionOf(lock, to), spec.range)
    case 'tag':
      return lock.version < 2 ? to.version !== '' : /^https?:/.test(to.resolved ?? '')
    case 'directory':
      return to.link !== undefined && (to.link || '.') === localPath(from, spec.path)
    case 'tarball':
      return to.link === undefined && (to.resolved ?? to.version) === `file:${localPath(from, spec.path)}`
    case 'remote':
      return (to.resolved ?? to.version) === spec.url
    case 'git':
      return satisfiesGit(spec.text, locked, lock.version < 2 ? to.version : (to.resolved ?? ''), to.version)
    default:
      return false
  }
}

/**
 * The same repository, and the commit that is asked for. A branch or a tag cannot be compared with the commit that was locked:
 * it has to be the one that the lockfile was made for.
 */
function satisfiesGit(asked: string, locked: string | undefined, resolved: string, version: string): boolean {
  const wanted = repositoryOf(asked)
  const got = repositoryOf(resolved)
  if (!wanted || !got || wanted.address !== got.address) return false
  if (/^[0-9a-f]{40,64}$/i.test(wanted.committish)) return wanted.committish === got.committish
  if (wanted.committish.startsWith('semver:')) return satisfies(version, wanted.committish.slice('semver:'.length))
  const before = locked === undefined || parseSpec(locked).type !== 'git' ? undefined : repositoryOf(locked)
  return before === undefined || before.committish === wanted.committish
}

/** A link has the version of the directory that it names, as that is now. */
function versionOf(lock: NpmLock, to: Entry): string {
  if (to.link === undefined) return to.version
  const version = lock.manifestOf(to.link)?.json.version ?? lock.entries.get(to.link)?.version
  return typeof version === 'string' ? version : ''
}
