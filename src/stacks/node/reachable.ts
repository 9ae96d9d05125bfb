import type { AppFiles, Start } from '../types.ts'
import { kindOf } from '../../project/kinds.ts'
import { readsOf, type ReadsOptions } from './reads.ts'

const SOURCE = /\.(m|c)?(j|t)sx?$|\.vue$|\.svelte$/

/** Programs that start a file, and load nothing of the project by themselves. */
const STARTERS = new Set([
  'nodemon',
  'ts-node',
  'ts-node-dev',
  'tsx',
  'pm2',
  'forever',
  'cross-env',
  'dotenv-cli',
  'env-cmd',
  'concurrently',
  'npm-run-all',
  'wait-on',
  'rimraf',
  'typescript',
  '@babel/node',
  '@swc-node/register',
  'dotenv',
  'tsconfig-paths',
])

/** `bin/www`: a file without an ending, whose first line names node. */
function isScript(path: string, files: AppFiles): boolean {
  return !/\.\w+$/.test(path) && /^#!.*\bnode\b/.test(files.read(path)?.slice(0, 100) ?? '')
}

const NEVER_RUN: ReadonlySet<string | undefined> = new Set(['test', 'tool-config'])

/** Every source of the application that may run: all but tests, tools' configuration and installed packages. */
export function allSources(files: AppFiles): string[] {
  return [...files.paths()].filter(
    (path) => SOURCE.test(path) && !/(^|\/)node_modules\//.test(path) && !NEVER_RUN.has(kindOf(path)),
  )
}

/**
 * The sources that the start command reaches through imports and paths that its files name. All sources where an entry
 * is not among them (a build's output of which no source is known, a framework's own start) or where a file that is
 * reached loads a module whose name is made at run time.
 */
export function reachableSources(
  files: AppFiles,
  start: Start,
  sourceOf: (output: string) => string | undefined,
  options: ReadsOptions,
): readonly string[] {
  const all = allSources(files)
  if (start.readsSources || start.unknown.length > 0 || start.packages.some(({ name }) => !STARTERS.has(name)))
    return all
  const queue: string[] = []
  for (const { name } of start.entries) {
    const path = name.replace(/^\.\//, '')
    if (!SOURCE.test(path) && !isScript(path, files)) continue
    const source = files.has(path) ? path : sourceOf(path)
    if (source === undefined) return all
    queue.push(source)
  }
  if (queue.length === 0) return all
  const reached = new Set<string>()
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file) || !files.has(file)) continue
    reached.add(file)
    const reads = readsOf(files, [file], options)
    if (reads.computedImports.length > 0) return all
    for (const { name, served } of reads.paths) {
      if (served) continue
      if (SOURCE.test(name)) queue.push(name)
      else for (const each of all) if (each.startsWith(`${name}/`)) queue.push(each)
    }
  }
  return [...reached]
}
