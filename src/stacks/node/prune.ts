import { below, parentOf, within } from '../../image/paths.ts'
import { shorten } from '../../image/run.ts'
import { pointTo } from '../common/evidence.ts'
import type { Facts, Image, Step } from '../../image/types.ts'
import { loadsByName } from '../../knowledge/loads-by-name.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Manifest } from '../../project/types.ts'
import type { AppFiles, Evidence } from '../types.ts'
import type { Application } from './facts.ts'
import { changesPackages } from './install.ts'
import { linkedDirectories } from './install-inputs.ts'
import { runs } from './loaded.ts'
import { readsOf } from './reads.ts'
import { peerRefusal, typesOnly } from './peers.ts'
import { checkingPnpm, COMPARES } from './pnpm-checks.ts'
import { unnamedProgram } from './unnamed-programs.ts'
import { membersOf } from './workspaces.ts'

/** Others know of no development dependencies in what they installed. */
const MANAGERS: ReadonlySet<string> = new Set(['npm', 'yarn', 'pnpm', 'bun'])

/**
 * For each directory of installed packages: whether its development dependencies may leave the image, and why. `images` are
 * those of the stages that the last one is made from, the last one first.
 */
export function pruneFacts(
  application: Application,
  images: readonly [Image, ...Image[]],
  doubt: string | undefined,
): Facts['prune'] {
  const found = new Map<string, { ok: boolean; because: string; empty?: boolean }>()
  for (const [path, { origin }] of images[0].files) {
    if (origin.type !== 'install' || origin.scope !== 'all' || !MANAGERS.has(origin.tool)) continue
    const refusal =
      (origin.directory === application.directory
        ? refusalOf(application, images)
        : `${origin.directory} is not the directory of the program that runs`) ?? doubt
    found.set(
      path,
      refusal === undefined
        ? {
            ok: true,
            because: 'no run command, file or package that stays names them',
            empty: developmentAlone(application, path),
          }
        : { ok: false, because: refusal },
    )
  }
  return found
}

/** Whether nothing is left of a directory of packages without development dependencies. A root also holds what workspace members name. */
function developmentAlone({ directory, manifest, files }: Application, path: string): boolean {
  const owner = below(parentOf(path), directory)
  const named = owner === '' ? [manifest, ...membersOf(files).values()] : [manifestAt(files, owner)]
  return named.every(
    (each) =>
      each !== undefined &&
      Object.keys({ ...each.dependencies, ...each.optionalDependencies, ...each.peerDependencies }).length === 0,
  )
}

function manifestAt(files: AppFiles, directory: string): Manifest | undefined {
  return readManifest((path) => files.read(path), `${directory}/package.json`)
}

function refusalOf(application: Application, images: readonly [Image, ...Image[]]): string | undefined {
  const { manifest, start, reads, files } = application
  if (!manifest) return 'no package.json is there'
  const manifests = [manifest, ...membersOf(files).values()]
  const development = manifests.flatMap((each) => Object.keys(each.devDependencies))
  // What another workspace needs when it runs stays, for whoever imports it from the root.
  const dev = new Set(
    development.filter((name) => !manifests.some(({ dependencies }) => Object.hasOwn(dependencies, name))),
  )
  const steps = images.flatMap((image) => image.steps)
  const mixed = mixedPackages(manifest, files, steps)
  if (mixed !== undefined) return mixed
  if (development.length === 0 || (manifests.length === 1 && dev.size === 0))
    return 'there are no development dependencies'
  const used = (name: string, evidence: Evidence) =>
    `${name} is a development dependency, and ${evidence.file}:${evidence.line} uses it`
  for (const { name, evidence } of start.packages) if (dev.has(name)) return used(name, evidence)
  if (start.readsSources)
    return `the start command compiles or runs the sources (${start.readsSources.file}:${start.readsSources.line})`
  const [unknown] = start.unknown
  if (unknown) return `the start command cannot be followed (${pointTo(unknown)})`
  const unnamed = unnamedProgram(application, images[0], dev)
  if (unnamed !== undefined) return unnamed
  const checking = checkingPnpm(application, images[0])
  if (checking !== undefined) return `${checking} ${COMPARES}`
  if (dev.has('typescript') && start.packages.some(({ name }) => name === 'next') && files.has('next.config.ts'))
    return 'next reads next.config.ts with typescript, a development dependency'
  const loader = loaderOfDrivers(manifests)
  const driver = [...dev].find((name) => DRIVERS.has(name))
  if (loader !== undefined && driver !== undefined)
    return `${loader} may load ${driver}, a development dependency, by the name of its dialect`
  if (application.bundled) return undefined
  const [computed] = reads.computedImports
  if (computed) return `${computed.file}:${computed.line} loads a module whose name is made at run time`
  for (const [name, evidence] of reads.imports)
    if (dev.has(name) && (name === 'typescript' || !typesOnly(name)) && runs(evidence.file, application))
      return used(name, evidence)
  for (const [name, evidence] of reads.named)
    if (dev.has(name) && runs(evidence.file, application)) return used(name, evidence)
  for (const { name, evidence } of application.started.packages)
    if (dev.has(name) && runs(evidence.file, application)) return used(name, evidence)
  const { anyScript } = application.started
  if (anyScript && runs(anyScript.file, application))
    return `${pointTo(anyScript)} starts a script of package.json that is not known`
  const own = ownDevelopment(application, manifest)
  if (own) return used(...own)
  return peerRefusal(application, dev, images)
}

/** Why more may lie among the packages than the manifests' own, as an install brings them. */
export function mixedPackages(manifest: Manifest, files: AppFiles, steps: readonly Step[]): string | undefined {
  const members = membersOf(files)
  const manifests = [manifest, ...members.values()]
  if (manifest.workspaces.length > 0 && members.size === 0)
    return 'the project has workspaces, and their manifests are not there'
  if (manifests.some((each) => linkedDirectories(each).length > 0)) return 'a dependency is a directory of the project'
  if (steps.some((step) => step.effects.some((effect) => effect.type === 'node' && changesPackages(effect))))
    return 'a RUN adds packages beside the manifest'
  if (steps.some((step) => /\b(npm|yarn|pnpm|bun) link\b/.test(step.text))) return 'packages are linked'
  return changesInside(steps) ?? scriptsInside(manifests)
}

/** What a command puts among the packages is not in the lockfile, and a prune takes it away. docs.npmjs.com/cli/commands/npm-prune */
function changesInside(steps: readonly Step[]): string | undefined {
  const found = steps.find(({ effects }) =>
    effects.some(
      (effect) =>
        (effect.type === 'copies' && isInside(effect.to)) ||
        ((effect.type === 'writes' || effect.type === 'links' || effect.type === 'removes') && isInside(effect.path)),
    ),
  )
  return found && `\`${shorten(found.text)}\` (line ${found.line}) changes what lies in node_modules`
}

function scriptsInside(manifests: readonly Manifest[]): string | undefined {
  for (const { scripts } of manifests)
    for (const [name, text] of Object.entries(scripts))
      if (PUTS_INSIDE.test(text)) return `the script ${name} changes what lies in node_modules`
  return undefined
}

/** A path of a package, or one below it; caches are not, nor are npm itself and global tools. */
const INSIDE = /\/node_modules\/(?!\.)/
const GLOBAL = /^\/usr\/(?:local\/)?lib\/node_modules\//

const isInside = (path: string): boolean => INSIDE.test(path) && !GLOBAL.test(path)

/** `cp -r vendor/gauge node_modules/gauge`, `rm -rf node_modules/gauge`; what is copied out of a package is not meant. */
const PUTS_INSIDE =
  /(?:^|[\s;&|])(?:(?:cp|mv|ln|rsync|ncp|cpx|cpy|copyfiles|cpr)\b[^;&|]*\s|(?:rm|rimraf|del-cli)\b[^;&|]*?\s)["']?(?:\.?\.\/)*node_modules\/(?!\.)[^\s;&|]*\s*(?:$|[;&|])/

/** A package that is needed when the program runs, and loads a driver by the name of a dialect. */
export const loaderOfDrivers = (manifests: readonly Manifest[]): string | undefined =>
  manifests
    .flatMap(({ dependencies }) => Object.keys(dependencies))
    .find((name) => loadsByName(name)?.what === 'driver')

/** A package that a source of a workspace imports when it runs, and that is for development there, whatever it is elsewhere. */
function ownDevelopment({ files, sources }: Application, root: Manifest): [name: string, Evidence] | undefined {
  for (const [directory, { dependencies, optionalDependencies, devDependencies }] of membersOf(files)) {
    const own = sources.filter((path) => within(path, directory))
    const stays = { ...root.dependencies, ...dependencies, ...optionalDependencies }
    for (const [name, evidence] of readsOf(files, own, { cwd: directory }).imports)
      if (Object.hasOwn(devDependencies, name) && !Object.hasOwn(stays, name) && !typesOnly(name))
        return [name, evidence]
  }
  return undefined
}

/** Drivers of databases, which other packages load by the name of a dialect. Source: the install page of each one's documentation. */
export const DRIVERS = new Set([
  'pg',
  'pg-hstore',
  'pg-native',
  'mysql',
  'mysql2',
  'mariadb',
  'sqlite3',
  'better-sqlite3',
  'sql.js',
  'tedious',
  'mssql',
  'oracledb',
  'mongodb',
  'redis',
  'ioredis',
])
