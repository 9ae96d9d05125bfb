import { absolute, join, within } from '../../image/paths.ts'
import type { Interpreter } from '../../image/types.ts'
import { readNpmrc } from '../../project/npmrc.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Lockfile, Manifest, Project } from '../../project/types.ts'
import type { At } from '../common/interpreter.ts'
import type { AppFiles } from '../types.ts'

/** Lockfiles of every manager, one of which is binary. */
export const LOCKFILES = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
]

/** Files at the top of a project that installs read, beside its manifest. */
export const INSTALL_FILES = [
  ...LOCKFILES,
  'pnpm-workspace.yaml',
  'bunfig.toml',
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  '.pnpmfile.cjs',
  'lerna.json',
  '.nvmrc',
  '.node-version',
]

/** Directories that installs read whole: yarn's releases and plugins, and patches that a manifest names. */
export const INSTALL_DIRECTORIES = ['.yarn/releases', '.yarn/plugins', '.yarn/patches', '.yarn/cache']

/** Whether a project's yarn is version 2 or later: its settings, its lockfile or its manifest tell. */
export function isBerry(app: Pick<AppFiles, 'has' | 'read'>): boolean {
  return (
    app.has('.yarnrc.yml') ||
    /^__metadata:/m.test(app.read('yarn.lock') ?? '') ||
    /"packageManager"\s*:\s*"yarn@[2-9]/.test(app.read('package.json') ?? '')
  )
}

/**
 * Variables of `.npmrc` that nothing declares. npm to 6 and yarn 1 stop at one, whatever they are asked ("Failed to replace
 * env in config"); npm 7 and later, and pnpm, go on.
 */
export function lackingVariables(
  tool: string,
  at: Pick<Parameters<Interpreter['outcome']>[1], 'npm' | 'declares'>,
  app: AppFiles,
): readonly string[] {
  const oldNpm = (tool === 'npm' || tool === 'npx') && at.npm !== undefined && at.npm < 7
  if (!oldNpm && (tool !== 'yarn' || isBerry(app))) return []
  return readNpmrc((path) => app.read(path), '')?.variables.filter((name) => !at.declares(name)) ?? []
}

/**
 * Workspace members that get a node_modules of their own: npm's lockfile lists what is not hoisted, pnpm makes one for every
 * member with dependencies. Undefined where that cannot be told, as with yarn, whose lockfile says nothing of hoisting.
 */
export function membersWithPackages(
  tool: string,
  members: readonly string[],
  lockfile: Lockfile | undefined,
  app: AppFiles,
): readonly string[] | undefined {
  if (members.length === 0) return []
  if (tool === 'npm' && lockfile?.manager === 'npm' && lockfile.version !== '1') {
    return members.filter((member) => lockfile.packages.some(({ path }) => path.startsWith(`${member}/node_modules/`)))
  }
  if (tool !== 'pnpm') return undefined
  return members.filter((member) => {
    const manifest = readManifest((path) => app.read(path), `${member}/package.json`)
    return manifest !== undefined && namesPackages({ ...manifest, workspaces: [] })
  })
}

/** Whether a manifest names anything to install. */
export function namesPackages({
  dependencies,
  devDependencies,
  optionalDependencies,
  peerDependencies,
  workspaces,
}: Manifest): boolean {
  return (
    workspaces.length > 0 ||
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies }).length > 0
  )
}

/** Files that an install reads, relative to the project's directory. */
export function installInputs(
  app: AppFiles,
  manifest: Manifest,
  members: readonly string[],
  lifecycle: readonly string[],
): string[] {
  const wanted = new Set<string>([
    'package.json',
    ...INSTALL_FILES,
    ...members.map((member) => `${member}/package.json`),
    ...members.map((member) => `${member}/.npmrc`),
  ])
  const directories = [
    ...INSTALL_DIRECTORIES,
    ...lifecycle,
    ...linkedDirectories(manifest),
    ...patchDirectories(manifest),
  ]
  return [...app.paths()].filter(
    (path) =>
      wanted.has(path) ||
      directories.some((directory) => directory !== '' && within(`/${path}`, `/${directory.replace(/^\.\//, '')}`)),
  )
}

/** `"foo": "file:./lib/foo"` and `link:`: directories and archives that the install reads. */
export function linkedDirectories(manifest: Manifest): string[] {
  const specs = Object.values({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  return specs.flatMap((spec) => {
    const match = /^(?:file:|link:|portal:)(?:\.\/)?(.+)$/.exec(spec) ?? /^(\.\.?\/.+)$/.exec(spec)
    return match?.[1] ? [match[1].replace(/\/$/, '')] : []
  })
}

/** A directory above the project that its manifest names as a dependency (`file:../..`): all of it is read, the project too. */
export const linkedAbove = (manifest: Manifest, directory: string): string | undefined =>
  linkedDirectories(manifest).find((path) => {
    const linked = absolute(path, directory)
    return linked !== directory && within(directory, linked)
  })

/**
 * The same of a project, of its members and of what those name in turn, as places in the image, wherever they lie; without
 * members that are only linked, as all managers but pnpm do.
 */
export function linkedPlaces(
  tool: string,
  directory: string,
  members: readonly string[],
  at: At,
  project: Pick<Project, 'read'>,
): string[] {
  const seen = new Set([directory, ...members.map((member) => join(directory, member))])
  const own = new Set(tool === 'pnpm' ? [directory] : seen)
  const named = new Set<string>()
  for (const place of seen) {
    const source = at.source(join(place, 'package.json'))
    const manifest = source === undefined ? undefined : readManifest((path) => project.read(path), source)
    for (const path of manifest ? linkedDirectories(manifest) : []) {
      const linked = absolute(path, place)
      if (within(directory, linked)) continue
      seen.add(linked)
      if (!own.has(linked)) named.add(linked)
    }
  }
  return [...named]
}

/** Patches that pnpm and yarn apply at install. */
function patchDirectories(manifest: Manifest): string[] {
  const pnpm = manifest.json['pnpm']
  if (typeof pnpm !== 'object' || pnpm === null) return []
  const patched = (pnpm as Record<string, unknown>)['patchedDependencies']
  return typeof patched === 'object' && patched !== null
    ? Object.values(patched).filter((path) => typeof path === 'string')
    : []
}
