import type { Facts, Image } from '../../image/types.ts'
import { installScript } from '../../knowledge/lifecycle.ts'
import { readLockfile } from '../../project/lock/index.ts'
import type { Evidence } from '../types.ts'
import type { Application } from './facts.ts'
import { changesPackages } from './install.ts'
import { linkedDirectories } from './install-inputs.ts'
import { loadedPackages, runs } from './loaded.ts'

/** For each directory of installed packages: whether its development dependencies may leave the image, and why. */
export function pruneFacts(application: Application, image: Image, doubt: string | undefined): Facts['prune'] {
  const found = new Map<string, { ok: boolean; because: string; empty?: boolean }>()
  const { manifest } = application
  const empty =
    manifest !== undefined &&
    Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies }).length ===
      0
  for (const [path, { origin }] of image.files) {
    if (origin.type !== 'install' || origin.scope !== 'all') continue
    const refusal =
      (origin.directory === application.directory
        ? refusalOf(application, image)
        : 'it is not the directory of the program that runs') ?? doubt
    found.set(
      path,
      refusal === undefined
        ? { ok: true, because: 'no run command, file or package that stays names them', empty }
        : { ok: false, because: refusal },
    )
  }
  return found
}

function refusalOf(application: Application, image: Image): string | undefined {
  const { manifest, start, reads, files } = application
  if (!manifest) return 'no package.json is there'
  const dev = new Set(
    Object.keys(manifest.devDependencies).filter((name) => !Object.hasOwn(manifest.dependencies, name)),
  )
  if (manifest.workspaces.length > 0) return 'the project has workspaces'
  if (linkedDirectories(manifest).length > 0) return 'a dependency is a directory of the project'
  if (image.steps.some((step) => step.effects.some((effect) => effect.type === 'node' && changesPackages(effect))))
    return 'a RUN adds packages beside the manifest'
  if (dev.size === 0) return 'there are no development dependencies'
  const used = (name: string, evidence: Evidence) =>
    `${name} is a development dependency, and ${evidence.file}:${evidence.line} uses it`
  for (const { name, evidence } of start.packages) if (dev.has(name)) return used(name, evidence)
  if (start.readsSources)
    return `the start command compiles or runs the sources (${start.readsSources.file}:${start.readsSources.line})`
  const [unknown] = start.unknown
  if (unknown) return `the start command cannot be followed (${unknown.file}:${unknown.line})`
  if (image.steps.some((step) => /\b(npm|yarn|pnpm|bun) link\b/.test(step.text))) return 'packages are linked'
  if (dev.has('typescript') && start.packages.some(({ name }) => name === 'next') && files.has('next.config.ts'))
    return 'next reads next.config.ts with typescript, a development dependency'
  const loader = Object.keys(manifest.dependencies).find((name) => LOADERS.has(name))
  const driver = [...dev].find((name) => DRIVERS.has(name))
  if (loader !== undefined && driver !== undefined)
    return `${loader} may load ${driver}, a development dependency, by the name of its dialect`
  if (application.bundled) return undefined
  const [computed] = reads.computedImports
  if (computed) return `${computed.file}:${computed.line} loads a module whose name is made at run time`
  for (const [name, evidence] of reads.imports)
    if (dev.has(name) && !typesOnly(name) && runs(evidence.file, application)) return used(name, evidence)
  for (const [name, evidence] of reads.named)
    if (dev.has(name) && runs(evidence.file, application)) return used(name, evidence)
  const lockfile = readLockfile((path) => files.read(path), '')
  const loaded = lockfile && loadedPackages(application, lockfile)
  for (const each of lockfile?.packages ?? []) {
    if (each.dev === true || loaded?.has(each.name) === false) continue
    const peer = each.optionalPeers.find(
      (name) => dev.has(name) && !typesOnly(name) && !loadsOnlyToBuild(each.name, name),
    )
    if (peer !== undefined) return `${each.name} may load ${peer}, which is a development dependency`
  }
  return undefined
}

/** Packages that load a database driver by the name of a dialect, and those drivers. Source: the install page of each one's documentation. */
const LOADERS = new Set([
  'sequelize',
  'sequelize-typescript',
  'typeorm',
  '@nestjs/typeorm',
  '@nestjs/sequelize',
  'knex',
  'objection',
  '@mikro-orm/core',
  'bookshelf',
  'drizzle-orm',
  'kysely',
])
const DRIVERS = new Set([
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

/**
 * Optional peers that a package loads when it builds, and not when the program runs. Sources: `next build` compiles Sass
 * (https://nextjs.org/docs/app/guides/sass) and runs the compiler's plugin, and @playwright/test is for its test mode.
 */
const BUILD_PEERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['next', ['sass', 'babel-plugin-react-compiler', '@playwright/test']],
])

const loadsOnlyToBuild = (name: string, peer: string): boolean =>
  BUILD_PEERS.get(name)?.includes(peer) === true || installScript(name)?.starts.includes(peer) === true

/** Packages of types alone: compiled away. */
function typesOnly(name: string): boolean {
  return (
    name.startsWith('@types/') ||
    name === 'type-fest' ||
    name === 'utility-types' ||
    name === 'ts-essentials' ||
    name === 'typescript'
  )
}
