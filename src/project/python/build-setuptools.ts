import { field, fieldsOf, isFields, stringListOf } from '../json.ts'
import { join } from '../path.ts'
import type { Sources } from './build.ts'
import type { PythonProject } from './manifest-types.ts'
import { listOf } from './setup-cfg.ts'
import type { Literal } from './setup-py.ts'

/** What the three manifests say of packages. */
interface Told {
  /** Named one by one: `app`, `app.core`. */
  readonly packages: string[]
  /** Directories that are searched for packages. */
  readonly searched: string[]
  /** Modules that are a file. */
  readonly modules: string[]
  /** Programs and data beside packages. */
  readonly files: string[]
  /** Where packages lie, by name; `''` for all others. */
  readonly directories: Map<string, string>
}

/** Source: https://setuptools.pypa.io/en/latest/userguide/package_discovery.html */
export function setuptoolsSources(project: PythonProject, files: readonly string[]): Sources {
  if (project.setup?.everything)
    return { everything: `${project.setup.everything.because} (setup.py:${String(project.setup.everything.line)})` }
  if (
    isFields(field(project.toml, 'tool', 'setuptools_scm')) ||
    isFields(field(project.toml, 'tool', 'setuptools-git-versioning'))
  ) {
    return { everything: 'its version comes from the repository' }
  }
  const extensions = field(project.toml, 'tool', 'setuptools', 'ext-modules')
  if (extensions !== undefined) return { everything: 'it compiles' }
  const told: Told = { packages: [], searched: [], modules: [], files: ['MANIFEST.in'], directories: new Map() }
  const explicit = [fromToml(project, told), fromCfg(project, told), fromSetup(project, told)]
  if (explicit.includes('computed')) return { everything: 'its packages are computed' }
  // A version that is an attribute is read from its module.
  told.files.push(...attributesOf(project).map((name) => join(told.directories.get('') ?? '', name)))
  const found = explicit.includes(true) ? [] : discovered(files)
  const paths = [
    ...told.files,
    ...told.packages.map((name) => placeOf(name, told)),
    ...told.searched.flatMap((root) => (isTop(root) ? packagesOf(files) : [root])),
    ...told.modules.map((name) => `${placeOf(name, told)}.py`),
    ...found,
  ]
  return { paths }
}

function isTop(root: string): boolean {
  return root === '' || root === '.' || root === './'
}

function placeOf(name: string, { directories }: Told): string {
  const [first = ''] = name.split('.')
  const own = directories.get(name) ?? directories.get(first)
  if (own !== undefined) return own
  return join(directories.get('') ?? '', name.replaceAll('.', '/'))
}

/** Whether something is said of packages. */
type Said = boolean | 'computed'

function fromToml({ toml }: PythonProject, told: Told): Said {
  const settings = field(toml, 'tool', 'setuptools')
  for (const [name, path] of Object.entries(fieldsOf(field(settings, 'package-dir')))) {
    if (typeof path === 'string') told.directories.set(name, path)
  }
  for (const item of Object.entries(fieldsOf(field(settings, 'data-files')))) told.files.push(...stringListOf(item[1]))
  told.files.push(...stringListOf(field(settings, 'script-files')))
  told.modules.push(...stringListOf(field(settings, 'py-modules')))
  const packages = field(settings, 'packages')
  told.packages.push(...stringListOf(packages))
  const find = field(packages, 'find')
  const where = stringListOf(field(find, 'where'))
  if (isFields(find)) told.searched.push(...(where.length > 0 ? where : ['.']))
  return packages !== undefined || field(settings, 'py-modules') !== undefined
}

function fromCfg({ cfg }: PythonProject, told: Told): Said {
  const options = cfg?.get('options')
  for (const line of listOf(options?.get('package_dir'))) {
    const [, name = '', path] = /^([\w.]*)\s*=\s*(.+)$/.exec(line) ?? []
    if (path !== undefined) told.directories.set(name, path.trim())
  }
  told.modules.push(...listOf(options?.get('py_modules')))
  told.files.push(...listOf(options?.get('scripts')))
  const packages = options?.get('packages')
  if (packages !== undefined && /^find(_namespace)?:/.test(packages)) {
    const where = cfg?.get('options.packages.find')?.get('where')
    told.searched.push(where ?? '.')
  } else told.packages.push(...listOf(packages))
  return packages !== undefined || options?.has('py_modules') === true
}

function fromSetup({ setup }: PythonProject, told: Told): Said {
  const keyword = (name: string): Literal | undefined => setup?.keywords.get(name)?.value
  const directories = keyword('package_dir')
  if (typeof directories === 'object' && !Array.isArray(directories)) {
    for (const [name, path] of Object.entries(directories))
      if (typeof path === 'string') told.directories.set(name, path)
  }
  told.modules.push(...stringListOf(keyword('py_modules')))
  told.files.push(...stringListOf(keyword('scripts')))
  const data = setup?.keywords.get('data_files')
  if (data && data.value === undefined) return 'computed'
  for (const item of Array.isArray(data?.value) ? data.value : []) {
    told.files.push(...stringListOf(Array.isArray(item) ? item[1] : [item]))
  }
  const packages = setup?.keywords.get('packages')
  if (!packages) return setup?.keywords.has('py_modules') === true
  const list = packages.value ?? setup?.variables.get(packages.text)?.value
  if (list !== undefined) {
    told.packages.push(...stringListOf(list))
    return true
  }
  const [, inner] = /^(?:setuptools\.)?find_(?:namespace_)?packages\s*\(([^]*)\)$/.exec(packages.text) ?? []
  if (inner === undefined) return 'computed'
  const [, where] =
    /^\s*(?:where\s*=\s*)?["']([^"']+)["']/.exec(inner) ?? /\bwhere\s*=\s*["']([^"']+)["']/.exec(inner) ?? []
  told.searched.push(where ?? '.')
  return true
}

/** `attr = "app.version.VALUE"`: the package that it is in. */
function attributesOf({ toml, cfg }: PythonProject): string[] {
  const version = field(toml, 'tool', 'setuptools', 'dynamic', 'version', 'attr')
  const named = [version, /^attr:\s*(\S+)/.exec(cfg?.get('metadata')?.get('version') ?? '')?.[1]]
  return named
    .flatMap((name) => (typeof name === 'string' ? (name.split('.')[0] ?? []) : []))
    .flatMap((name) => [name, `${name}.py`])
}

/** Directories at the top that hold modules at any depth. */
function packagesOf(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => /^([^/.][^/]*)\/.*\.pyi?$/.exec(file)?.[1] ?? []))]
}

/** Names at the top that are never taken for packages. Source: https://setuptools.pypa.io/en/latest/userguide/package_discovery.html#flat-layout */
const RESERVED =
  /^(ci|bin|debian|docs?|documentation|manpages|news|newsfragments|changelog|(unit_?)?tests?|examples?|scripts|tools|utils?|python|build|benchmarks?|exercises?|htmlcov|tasks|fabfile|site_scons|dist|venv|env)$/

function discovered(files: readonly string[]): string[] {
  if (files.some((file) => /^src\/.*\.py$/.test(file))) return ['src']
  const packages = packagesOf(files).filter((name) => !RESERVED.test(name))
  return packages.length > 0 ? packages : files.filter((file) => /^[^/]+\.py$/.test(file))
}
