import { readManifest } from '../../../project/manifest.ts'
import { clean, dirname } from '../../../project/path.ts'
import { readTsconfig } from '../../../project/tsconfig.ts'
import type { AppFiles } from '../../types.ts'
import { resolveModule } from './modules.ts'

/** Finds the application's own files behind specifiers that look like packages. */
export interface Aliases {
  /** Files that `specifier`, imported by `file`, may load; a directory for a workspace's package. Empty where it is none of the application's. */
  resolve(specifier: string, file: string): readonly string[]
}

/** `from` with one `*`, or none, and what it stands for, from the application's directory. */
interface Alias {
  readonly from: string
  readonly to: readonly string[]
}

const MOST_ALIASES = 500

/**
 * Path aliases of tsconfig.json and jsconfig.json, `imports` and `_moduleAliases` of package.json, workspaces by name, and
 * for `@/x` and `~/x`, which no package can be called, any file that ends so. `isPackage` tells names that are installed.
 */
export function aliasesOf(app: AppFiles, isPackage: ((name: string) => boolean) | undefined): Aliases {
  const tables = new Map<string, readonly Alias[]>()
  const memo = new Map<string, readonly string[]>()
  const isFile = (path: string): boolean => app.has(path)
  let workspaces: ReadonlyMap<string, string> | undefined
  let paths: readonly string[] | undefined

  const tableOf = (directory: string): readonly Alias[] => {
    const known = tables.get(directory)
    if (known) return known
    const own = [...configAliases(app, directory), ...manifestAliases(app, directory)]
    const above = directory === '' ? [] : tableOf(dirname(directory))
    const table = own.length === 0 ? above : [...own, ...above].slice(0, MOST_ALIASES)
    tables.set(directory, table)
    return table
  }

  /** Files whose path ends with the specifier's, without its first part. */
  const ending = (specifier: string): readonly string[] => {
    const rest = specifier.replace(/^[@~#][^/]*\/|^[~#]/, '').replace(/\.[cm]?[jt]sx?$/, '')
    if (rest === '' || rest.includes('..')) return []
    paths ??= [...app.paths()]
    const wanted = `/${rest}`
    return paths.filter((path) => {
      const bare = `/${path}`.replace(/(?:\.d)?\.[a-z]+$/, '')
      return bare.endsWith(wanted) || bare.endsWith(`${wanted}/index`)
    })
  }

  const find = (specifier: string, directory: string): readonly string[] => {
    const found = new Set<string>()
    for (const alias of tableOf(directory)) {
      for (const target of targets(alias, specifier)) {
        const file = resolveModule(target, isFile)
        if (file !== undefined) found.add(file)
      }
    }
    workspaces ??= workspacesOf(app)
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    const workspace = workspaces.get(name)
    if (workspace !== undefined) found.add(workspace)
    if (found.size > 0) return [...found]
    if (/^(?:@\/|~|#)/.test(specifier)) return ending(specifier)
    // A name that is not installed: `NODE_PATH=src`, a bundler's `modules`.
    if (isPackage && !isPackage(name)) {
      for (const base of ['', 'src/', 'app/']) {
        const file = resolveModule(base + specifier, isFile)
        if (file !== undefined) found.add(file)
      }
    }
    return [...found]
  }

  return {
    resolve: (specifier, file) => {
      if (specifier.length > 300) return []
      const directory = dirname(file)
      const key = `${directory}\n${specifier}`
      const known = memo.get(key)
      if (known) return known
      const found = find(specifier, directory)
      memo.set(key, found)
      return found
    },
  }
}

function targets({ from, to }: Alias, specifier: string): readonly string[] {
  const star = from.indexOf('*')
  if (star < 0) return from === specifier ? to : []
  const [before, after] = [from.slice(0, star), from.slice(star + 1)]
  if (specifier.length < before.length + after.length || !specifier.startsWith(before) || !specifier.endsWith(after))
    return []
  const middle = specifier.slice(before.length, specifier.length - after.length)
  return to.map((one) => one.replace('*', () => middle))
}

/** Source: https://www.typescriptlang.org/tsconfig/#paths */
function configAliases(app: AppFiles, directory: string): readonly Alias[] {
  const prefix = directory === '' ? '' : `${directory}/`
  return ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json'].flatMap((name) => {
    const config = app.has(prefix + name) ? readTsconfig((path) => app.read(path), prefix + name) : undefined
    if (!config) return []
    const aliases = Object.entries(config.paths ?? {}).map(([from, to]) => ({
      from,
      to: to.map((one) => below(config.pathsBase ?? '.', one)),
    }))
    return config.baseUrl === undefined ? aliases : [...aliases, { from: '*', to: [below(config.baseUrl, '*')] }]
  })
}

/** `imports` (https://nodejs.org/api/packages.html#subpath-imports) and module-alias' table. */
function manifestAliases(app: AppFiles, directory: string): readonly Alias[] {
  const prefix = directory === '' ? '' : `${directory}/`
  const manifest = app.has(`${prefix}package.json`)
    ? readManifest((path) => app.read(path), `${prefix}package.json`)
    : undefined
  if (!manifest) return []
  const base = directory === '' ? '.' : directory
  const imports = entries(manifest.json.imports).map(([from, value]) => ({
    from,
    to: leaves(value, 0).map((one) => below(base, one)),
  }))
  const aliases = entries(manifest.json._moduleAliases).flatMap(([from, value]) => {
    const to = leaves(value, 0)
    return [
      { from, to: to.map((one) => below(base, one)) },
      { from: `${from}/*`, to: to.map((one) => below(base, `${one}/*`)) },
    ]
  })
  return [...imports, ...aliases]
}

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

/** The texts in a table of conditions. */
function leaves(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value]
  return depth > 6 ? [] : entries(value).flatMap(([, one]) => leaves(one, depth + 1))
}

const below = (directory: string, path: string): string => clean(`${directory}/${path}`).replace(/^\.$/, '')

/** Packages of the application by name, with their directories. */
function workspacesOf(app: AppFiles): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const path of app.paths()) {
    if (!path.endsWith('/package.json') || path.includes('node_modules/')) continue
    const name = readManifest((one) => app.read(one), path)?.name
    if (name !== undefined && !found.has(name)) found.set(name, dirname(path))
  }
  return found
}
