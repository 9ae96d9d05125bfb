import { kindOf } from '../../project/kinds.ts'
import type { LockedPackage, Lockfile } from '../../project/types.ts'
import type { AppFiles, Start } from '../types.ts'
import type { NodeReads } from './reads.ts'
import { STYLE_CONFIG, VITE_CONFIG } from './reads/tables.ts'

/** A program: how it starts, and what its sources read. */
export interface Program {
  readonly start: Start
  readonly reads: NodeReads
  readonly files: AppFiles
  /** Paths of the sources that may run. */
  readonly sources: readonly string[]
}

/**
 * Names of the packages that a running program may load: those that its sources import or name, those that the start
 * command starts, and what these depend on. Everything, where a module's name is made at run time: undefined.
 */
export function loadedPackages(program: Program, lockfile: Lockfile): ReadonlySet<string> | undefined {
  const { reads, start } = program
  if (reads.computedImports.length > 0 || start.unknown.length > 0) return undefined
  return closureOf(lockfile, [
    ...start.packages.map(({ name }) => name),
    ...[...reads.imports, ...reads.named].flatMap(([name, { file }]) => (runs(file, program) ? [name] : [])),
  ])
}

/** Locked packages of these names, and all that they depend on, peers included. */
export const closureOf = (lockfile: Lockfile, names: readonly string[]): ReadonlySet<string> =>
  closure(lockfile, names, (each) => [
    ...Object.keys(each.dependencies),
    ...Object.keys(each.peerDependencies),
    ...each.optionalPeers,
  ])

/** The same without peers, which a package may do without. */
export const dependenciesOf = (lockfile: Lockfile, names: readonly string[]): ReadonlySet<string> =>
  closure(lockfile, names, (each) => Object.keys(each.dependencies))

function closure(
  lockfile: Lockfile,
  names: readonly string[],
  next: (each: LockedPackage) => readonly string[],
): ReadonlySet<string> {
  const byName = new Map<string, LockedPackage[]>()
  for (const each of lockfile.packages) {
    // An alias lies under the name that it is imported by.
    for (const name of new Set([each.name, aliasOf(each.path)])) byName.set(name, [...(byName.get(name) ?? []), each])
  }
  const queue = [...names]
  const found = new Set<string>()
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const locked = byName.get(name)
    if (found.has(name) || !locked) continue
    found.add(name)
    for (const each of locked) queue.push(...next(each))
  }
  return found
}

const aliasOf = (path: string): string => path.replace(/^.*node_modules\//, '')

/** Programs that start a build's output, and read no configuration of style sheets or of vite. */
const SERVES_OUTPUT = new Set([
  ...['next', 'react', 'react-dom', 'cross-env', 'dotenv', 'dotenv-cli', 'pm2', 'forever'],
  // It loads the server's build and express alone: @remix-run/serve@2.17.5 dist/cli.js:14-25, @react-router/serve@7.18.4 dist/cli.js:37-47
  ...['@remix-run/serve', '@react-router/serve'],
])

/** Whether a file runs in the image: tests and the configuration of tools do not. */
export function runs(file: string, program: Program): boolean {
  const { files, start, reads } = program
  if (!files.has(file)) return true
  const kind = kindOf(file)
  if (kind === 'test' || kind === 'tool-config') return false
  return !(
    (STYLE_CONFIG.test(file) || (VITE_CONFIG.test(file) && !loadsVite(program))) &&
    start.readsSources === undefined &&
    start.packages.every(({ name }) => SERVES_OUTPUT.has(name)) &&
    !reads.paths.some(({ name, evidence }) => name === file && evidence.file !== file)
  )
}

/** Whether a source imports vite, or what may bring it: `vite-express`, `@fastify/vite`. */
const loadsVite = ({ reads }: Program): boolean =>
  [...reads.imports].some(([name, { file }]) => /\bvite\b/.test(name) && !VITE_CONFIG.test(file))
