import { shorten } from '../../image/run.ts'
import { join, within } from '../../image/paths.ts'
import type { Focus, Image } from '../../image/types.ts'
import { binPackage } from '../../knowledge/node-programs.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { readTsconfig } from '../../project/tsconfig.ts'
import type { Manifest } from '../../project/types.ts'
import { pointTo } from '../common/evidence.ts'
import type { AppFiles } from '../types.ts'
import { resolveBuild } from './build.ts'
import type { Application } from './facts.ts'
import { namesPackages } from './install-inputs.ts'
import { runs } from './loaded.ts'
import type { BuildCommand } from './mapping.ts'
import { DRIVERS, loaderOfDrivers } from './prune.ts'
import { allSources } from './reachable.ts'
import { readsOf } from './reads.ts'
import { type Members, memberClosure, memberDependencies, membersOf, rootManifest } from './workspaces.ts'

const refused = (because: string): Focus => ({ ok: false, because })

/** Which part of a workspace the image of one of its members needs, as what it starts and what is built tell. */
export function focusFacts(
  application: Application,
  images: readonly Image[],
  builds: readonly BuildCommand[],
  doubt: string | undefined,
): Focus | undefined {
  const { files, directory } = application
  const members = membersOf(files)
  const root = rootManifest(files)
  const installs = images.some(({ files: there }) =>
    [...there.values()].some(({ origin }) => origin.type === 'install' && origin.directory === directory),
  )
  if (members.size === 0 || !root || !installs) return undefined
  const service = serviceOf(application, members)
  if ('because' in service) return refused(service.because)
  const manifest = members.get(service.directory)
  const name = manifest?.name
  if (name === undefined) return refused(`${service.directory} has no name to install it by`)
  const needed = memberClosure(members, [service.directory])
  const others = [...members.keys()].filter((each) => !needed.includes(each))
  if (others.length === 0) return refused(`${name} depends on every workspace`)
  const because =
    doubt ??
    unknownLoads(application) ??
    opaqueWork(images) ??
    toolsElsewhere(files, builds, needed, members, root) ??
    elsewhere(application, needed, members, root)
  if (because !== undefined) return refused(because)
  return {
    ok: true,
    name,
    root: root.name,
    because: service.told,
    needs: [
      ...(namesPackages({ ...root, workspaces: [] }) ? [''] : []),
      ...memberClosure(members, [service.directory], true),
    ],
    builds: inOrder(members, needed),
    others: others.map((each) => join(directory, each)),
  }
}

/** The member that the image starts: all its programs lie in it, or run in it. */
function serviceOf(
  { start, files }: Application,
  members: Members,
): { readonly directory: string; readonly told: string } | { readonly because: string } {
  const [unknown] = start.unknown
  if (unknown) return { because: `the start command cannot be followed (${pointTo(unknown)})` }
  const owners = new Map<string, string>()
  for (const { name, evidence } of start.entries) {
    const owner = ownerOf(name, members)
    if (owner !== undefined && !owners.has(owner)) owners.set(owner, `${evidence.file}:${evidence.line}`)
    // The manifest of the root names scripts; another file of the root is a program of its own.
    else if (
      owner === undefined &&
      name !== 'package.json' &&
      files.has(name) &&
      !/^\.env|\.(?:json|ya?ml)$/.test(name)
    )
      return { because: `the image starts ${name}, which is of no workspace (${evidence.file}:${evidence.line})` }
  }
  for (const each of start.directories ?? []) {
    const owner = ownerOf(each, members)
    if (owner !== undefined && !owners.has(owner)) owners.set(owner, 'the start command')
  }
  const [only, ...more] = owners
  if (!only) return { because: 'the image starts nothing of a workspace' }
  if (more.length > 0)
    return { because: `the image starts programs of several workspaces (${[...owners.keys()].join(', ')})` }
  return { directory: only[0], told: `the image starts ${only[0]} (${only[1]})` }
}

const ownerOf = (path: string, members: Members): string | undefined =>
  [...members.keys()].filter((each) => within(path, each)).sort((a, b) => b.length - a.length)[0]

function unknownLoads({ reads }: Application): string | undefined {
  const [computed] = reads.computedImports
  return computed && `${computed.file}:${computed.line} loads a module whose name is made at run time`
}

/** A command that may need more than is worked out. */
function opaqueWork(images: readonly Image[]): string | undefined {
  for (const { steps } of images) {
    const step = steps.find(({ work }) => work === 'opaque' || work === 'script')
    if (step) return `what \`${shorten(step.text)}\` (line ${step.line}) needs is not known`
  }
  return undefined
}

/** Names of members, each below those that it depends on. */
function inOrder(members: Members, directories: readonly string[]): string[] {
  const names = new Set<string>()
  const seen = new Set<string>()
  const visit = (directory: string): void => {
    const manifest = members.get(directory)
    if (!manifest || seen.has(directory)) return
    seen.add(directory)
    for (const each of memberDependencies(members, manifest)) visit(each)
    if (manifest.name !== undefined) names.add(manifest.name)
  }
  for (const each of directories) visit(each)
  return [...names]
}

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

const declares = (manifest: Manifest | undefined, name: string): boolean =>
  manifest !== undefined && KINDS.some((kind) => Object.hasOwn(manifest[kind], name))

/** A program of a build that only other members bring. */
function toolsElsewhere(
  files: AppFiles,
  builds: readonly BuildCommand[],
  needed: readonly string[],
  members: Members,
  root: Manifest,
): string | undefined {
  const own = [root, ...needed.map((each) => members.get(each))]
  for (const { text, cwd } of builds) {
    const { outputs, packages } = resolveBuild(files, { form: 'shell', text }, cwd)
    // One that builds others as well is told not to.
    if (outputs.some(({ name }) => !needed.includes(ownerOf(name, members) ?? needed[0] ?? ''))) continue
    const tool = packages.find((name) => !own.some((each) => declares(each, name) || declares(each, binPackage(name))))
    if (tool !== undefined) return `\`${shorten(text)}\` starts ${tool}, which no manifest of what is needed names`
  }
  return undefined
}

/** A package, or a configuration, that a member uses and that only others bring. */
function elsewhere(
  application: Application,
  needed: readonly string[],
  members: Members,
  root: Manifest,
): string | undefined {
  const { files, reads } = application
  const locked = new Set(readLockfile((path) => files.read(path), '')?.packages.map(({ name }) => name))
  const own = [root, ...needed.flatMap((each) => members.get(each) ?? [])]
  const names = new Set(own.flatMap(({ name }) => name ?? []))
  const known = (name: string): boolean => names.has(name) || own.some((each) => declares(each, name))
  for (const directory of needed) {
    const manifest = members.get(directory)
    const sources = allSources(files).filter((path) => within(path, directory))
    for (const [name, { file, line }] of readsOf(files, sources, { cwd: directory }).imports)
      if (!declares(manifest, name) && !declares(root, name) && manifest?.name !== name && locked.has(name))
        return `${file}:${line} imports ${name}, which ${directory}/package.json does not name`
    const config = readTsconfig((path) => files.read(path), `${directory}/tsconfig.json`)
    const extended = config?.unresolved.find(
      (name) =>
        [...members.values()].some((each) => each.name !== undefined && within(name, each.name)) &&
        ![...names].some((each) => within(name, each)),
    )
    if (extended !== undefined)
      return `${directory}/tsconfig.json extends ${extended}, which its package.json does not name`
  }
  for (const [name, { file, line }] of reads.named)
    if (!known(name) && runs(file, application))
      return `${file}:${line} names ${name}, which only other workspaces install`
  const loader = loaderOfDrivers(own)
  const driver = [...members.values()]
    .flatMap(({ dependencies }) => Object.keys(dependencies))
    .find((name) => DRIVERS.has(name) && !known(name))
  if (loader !== undefined && driver !== undefined)
    return `${loader} may load ${driver}, which only other workspaces install`
  return undefined
}
