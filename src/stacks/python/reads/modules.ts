import { dirname } from '../../../project/path.ts'

/** What an import comes to among the application's files. */
export interface OwnModule {
  /** The file that runs: a module, or a package's `__init__.py`; undefined for a directory without one. */
  readonly file?: string
  /** The package's directory, or the module's. */
  readonly directory: string
  /** As many of the name's parts as are modules. */
  readonly parts: number
  /** A package of the same name that is installed would come first: a directory without `__init__.py`, or beside the file only. */
  readonly weak: boolean
}

/** How imports find the application's own modules. */
export interface Modules {
  /** `name` is dotted, with leading dots where it is relative; `from` is the file that imports it. */
  resolve(name: string, from: string): OwnModule | undefined
  /** The file's own dotted name from the first directory that modules are found in, for `importlib` and settings. */
  file(name: string): string | undefined
}

/** `roots`: directories in which modules are looked for, as `sys.path` has them. */
export function modulesOf(files: ReadonlySet<string>, roots: readonly string[]): Modules {
  const directories = new Set<string>()
  for (const file of files) {
    if (!file.endsWith('.py')) continue
    for (let parent = dirname(file); parent !== '' && !directories.has(parent); parent = dirname(parent))
      directories.add(parent)
  }
  const memo = new Map<string, OwnModule | undefined>()

  const below = (root: string, parts: readonly string[], weak: boolean): OwnModule | undefined => {
    let path = root
    let found: OwnModule | undefined
    for (const [index, part] of parts.entries()) {
      path = path === '' ? part : `${path}/${part}`
      const count = index + 1
      if (files.has(`${path}/__init__.py`)) found = { file: `${path}/__init__.py`, directory: path, parts: count, weak }
      // Also in a directory that is no package: one that is installed would not have the module.
      else if (files.has(`${path}.py`)) return { file: `${path}.py`, directory: dirname(path), parts: count, weak }
      else if (directories.has(path)) found = { directory: path, parts: count, weak: weak || index === 0 }
      else break
    }
    return found
  }

  const absolute = (name: string, from: string): OwnModule | undefined => {
    const parts = name.split('.')
    let best: OwnModule | undefined
    for (const root of roots) {
      const found = below(root, parts, false)
      if (found && !found.weak) return found
      best ??= found
    }
    return best ?? below(dirname(from), parts, true)
  }

  const relative = (name: string, from: string): OwnModule | undefined => {
    const dots = /^\.+/.exec(name)?.[0].length ?? 0
    let directory = dirname(from)
    for (let step = 1; step < dots; step++) {
      if (directory === '') return undefined
      directory = dirname(directory)
    }
    const rest = name.slice(dots)
    if (rest !== '') return below(directory, rest.split('.'), false)
    const init = directory === '' ? '__init__.py' : `${directory}/__init__.py`
    return { directory, parts: 0, weak: false, ...(files.has(init) ? { file: init } : {}) }
  }

  const resolve = (name: string, from: string): OwnModule | undefined => {
    if (name.length > 300) return undefined
    const key = `${dirname(from)}\n${name}`
    if (memo.has(key)) return memo.get(key)
    const found = name.startsWith('.') ? relative(name, from) : absolute(name, from)
    memo.set(key, found)
    return found
  }

  return {
    resolve,
    file(name) {
      const found = resolve(name, '')
      return found?.parts === name.split('.').length ? found.file : undefined
    },
  }
}
