import { booleanOf, field, fieldsOf, isFields, parseYaml, stringOf, stringsOf, type Fields } from '../json.ts'
import { readNpmrc } from '../npmrc.ts'
import { dirname } from '../path.ts'
import { inside, readerOf, type Reader } from '../reader.ts'
import type { Manifest, Step } from '../types.ts'
import type { Importer } from './pnpm.ts'
import { difference } from './roots.ts'
import { isTrue } from './yaml.ts'

export interface PnpmLock {
  readonly json: Fields
  readonly importers: ReadonlyMap<string, Importer>
  readonly directory: string
  readonly reader: Reader
  /** A dependency that the lockfile refers to and does not have. */
  readonly broken: string | undefined
}

/**
 * Whether `pnpm install --frozen-lockfile` passes: each project is in the lockfile with the very ranges of its manifest, each
 * under the same kind, and what changes resolution (overrides, patches, catalogs, peers' settings) is what it was. A checksum
 * (`packageExtensions`, `.pnpmfile.cjs`) cannot be compared here, so that a project with one is not known to be in step.
 * Sources: satisfiesPackageManifest and getOutdatedLockfileSetting of pnpm; measured with pnpm 9 and 10 (test/project-lock.test.ts).
 */
export function pnpmInStep(lock: PnpmLock, manifest: Manifest, workspaces: readonly Manifest[]): Step {
  if (lock.broken !== undefined) return { ok: false, because: `the lockfile has no entry for ${lock.broken}` }
  const root = dirname(manifest.path)
  const workspaceFile = parseYaml(readerOf(lock.reader)(inside(lock.directory, 'pnpm-workspace.yaml')))
  const outdated = settings(lock, manifest, workspaceFile)
  if (outdated !== undefined) return { ok: false, because: outdated }
  const autoPeers = isTrue(field(lock.json, 'settings', 'autoInstallPeers'))
  const excludeLinks = isTrue(field(lock.json, 'settings', 'excludeLinksFromLockfile'))
  const packages = workspaceFile !== undefined && Array.isArray(workspaceFile.packages)
  for (const each of packages || lock.importers.size > 1 ? [manifest, ...workspaces] : [manifest]) {
    const directory = dirname(each.path)
    const place = directory === root ? '.' : root === '' ? directory : directory.slice(root.length + 1)
    const importer = lock.importers.get(place)
    const asksNothing = [each.dependencies, each.devDependencies, each.optionalDependencies].every(
      (table) => Object.keys(table).length === 0,
    )
    if (!importer && asksNothing) continue
    if (!importer) return { ok: false, because: `${each.path} is not in the lockfile` }
    const because = compare(importer, each, autoPeers, excludeLinks)
    if (because !== undefined) return { ok: false, because: `${each.path}: ${because}` }
  }
  return { ok: true }
}

function compare(
  importer: Importer,
  manifest: Manifest,
  autoPeers: boolean,
  excludeLinks: boolean,
): string | undefined {
  const asked = { ...manifest.devDependencies, ...manifest.dependencies, ...manifest.optionalDependencies }
  const peers = autoPeers
    ? Object.fromEntries(Object.entries(manifest.peerDependencies).filter(([name]) => !Object.hasOwn(asked, name)))
    : {}
  const kept = (table: Readonly<Record<string, string>>) =>
    excludeLinks ? Object.fromEntries(Object.entries(table).filter(([, spec]) => !spec.startsWith('link:'))) : table
  const changed = difference(kept({ ...peers, ...asked }), kept(importer.specifiers))
  if (changed !== undefined) return changed
  const publish = stringOf(field(manifest.json, 'publishConfig', 'directory'))
  if (publish !== importer.publishDirectory) return 'publishConfig.directory has changed'
  if (!same(manifest.json.dependenciesMeta ?? {}, importer.dependenciesMeta ?? {}))
    return 'dependenciesMeta has changed'
  const optional = Object.keys(manifest.optionalDependencies)
  const run = Object.keys({ ...peers, ...manifest.dependencies }).filter((name) => !optional.includes(name))
  const dev = Object.keys(manifest.devDependencies).filter((name) => !optional.includes(name) && !run.includes(name))
  return (
    placed('dependencies', run, importer.dependencies) ??
    placed('devDependencies', dev, importer.devDependencies) ??
    placed('optionalDependencies', optional, importer.optionalDependencies)
  )
}

function placed(kind: string, names: readonly string[], locked: Readonly<Record<string, string>>): string | undefined {
  const missing = names.find((name) => !Object.hasOwn(locked, name))
  return missing === undefined ? undefined : `${missing} is not under ${kind} in the lockfile`
}

/** What resolution rests on beside the manifests. */
function settings(lock: PnpmLock, manifest: Manifest, workspaceFile: Fields | undefined): string | undefined {
  const { json } = lock
  const own = (key: string) => ({
    ...fieldsOf(field(manifest.json, 'pnpm', key)),
    ...fieldsOf(field(workspaceFile, key)),
  })
  const overrides = { ...fieldsOf(manifest.json.resolutions), ...own('overrides') }
  if (!same(resolved(stringsOf(overrides), manifest, workspaceFile), stringsOf(json.overrides)))
    return 'the overrides have changed'
  const patches = Object.entries(fieldsOf(json.patchedDependencies)).map(
    ([key, patch]) => [key, stringOf(field(patch, 'path'))] as const,
  )
  const patched = stringsOf(own('patchedDependencies'))
  const samePatches = patches.every(
    ([key, path]) => Object.hasOwn(patched, key) && (path === undefined || path === patched[key]),
  )
  if (!samePatches || patches.length !== Object.keys(patched).length) return 'the patched dependencies have changed'
  const ignored =
    field(workspaceFile, 'ignoredOptionalDependencies') ??
    field(manifest.json, 'pnpm', 'ignoredOptionalDependencies') ??
    []
  if (!same(sorted(ignored), sorted(json.ignoredOptionalDependencies ?? [])))
    return 'ignoredOptionalDependencies has changed'
  if (Object.keys(own('packageExtensions')).length > 0 || json.packageExtensionsChecksum !== undefined) {
    return 'packageExtensions are in use, and their checksum is not compared'
  }
  const hooks = ['.pnpmfile.cjs', '.pnpmfile.mjs'].some(
    (name) => readerOf(lock.reader)(inside(lock.directory, name)) !== undefined,
  )
  if (hooks || json.pnpmfileChecksum !== undefined) return 'a .pnpmfile.cjs is in use, and its checksum is not compared'
  const locked = field(json, 'settings', 'autoInstallPeers')
  const wanted =
    booleanOf(field(workspaceFile, 'autoInstallPeers')) ??
    readNpmrc(lock.reader, lock.directory)?.autoInstallPeers ??
    true
  if (locked !== undefined && isTrue(locked) !== wanted) return 'autoInstallPeers has changed'
  return catalogs(json, workspaceFile)
}

/** `$name` stands for the project's own range; `catalog:` for the catalog's. */
function resolved(
  overrides: Readonly<Record<string, string>>,
  manifest: Manifest,
  workspaceFile: Fields | undefined,
): Record<string, string> {
  const own = { ...manifest.devDependencies, ...manifest.dependencies, ...manifest.optionalDependencies }
  const entries = Object.entries(overrides).map(([key, value]) => {
    if (value.startsWith('$')) return [key, own[value.slice(1)] ?? value]
    const catalog = /^catalog:(.*)$/.exec(value)?.[1]
    return [key, catalog === undefined ? value : (catalogEntry(workspaceFile, catalog || 'default', key) ?? value)]
  })
  return stringsOf(Object.fromEntries(entries))
}

function catalogEntry(workspaceFile: Fields | undefined, catalog: string, name: string): string | undefined {
  const own = stringOf(field(workspaceFile, 'catalogs', catalog, name))
  return own ?? (catalog === 'default' ? stringOf(field(workspaceFile, 'catalog', name)) : undefined)
}

function catalogs(json: Fields, workspaceFile: Fields | undefined): string | undefined {
  for (const [catalog, entries] of Object.entries(fieldsOf(json.catalogs))) {
    for (const [name, entry] of Object.entries(fieldsOf(entries))) {
      if (catalogEntry(workspaceFile, catalog, name) !== field(entry, 'specifier'))
        return `${name} has changed in the catalog ${catalog}`
    }
  }
  return undefined
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value
}

const maximumDepth = 20

/** Whether two values are the same, whatever the order of their keys. The lockfile's scalars are strings. */
function same(left: unknown, right: unknown, depth = 0): boolean {
  if (depth > maximumDepth) return false
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => same(item, right[index], depth + 1))
  }
  if (!isFields(left) || !isFields(right)) return String(left) === String(right)
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key], depth + 1))
  )
}
