import { field, fieldsOf, isFields, stringListOf, stringOf } from '../json.ts'
import { clean, join } from '../path.ts'
import { inside } from '../reader.ts'
import type { PythonProject } from './manifest-types.ts'
import { setuptoolsSources } from './build-setuptools.ts'
import { canList, listBelow } from './listing.ts'
import { nameOfRequirement } from './requirement.ts'
import type { PythonFiles } from './types.ts'

/** What building a project reads beside its manifests. */
export interface BuildReads {
  /** Sorted; paths of the files that were given. */
  readonly reads: readonly string[]
  /** Why it may read any file of the project. */
  readonly everything?: string
}

/** Directories and files, relative to the project, whose files go into a package; or why they cannot be told. */
export type Sources = { readonly paths: readonly string[] } | { readonly everything: string }

/** The files of a project that a wheel of it is made of, as far as its manifests tell. */
export function readsOfBuild(project: PythonProject, app: PythonFiles, directory: string): BuildReads {
  if (!canList(app, directory)) return { reads: [], everything: 'where its sources lie is not seen' }
  const files = [...listBelow(app, directory)]
  const sources = sourcesOf(project, files)
  if ('everything' in sources) return { reads: [], everything: sources.everything }
  const roots = sources.paths.map(clean)
  const reads = files.filter((path) =>
    roots.some((root) => root === '.' || path === root || path.startsWith(`${root}/`)),
  )
  return { reads: reads.map((path) => inside(directory, path)).sort() }
}

function sourcesOf(project: PythonProject, files: readonly string[]): Sources {
  const { backend, requires } = project.build
  const names = new Set(requires.map(nameOfRequirement))
  if (field(project.toml, 'build-system', 'backend-path') !== undefined)
    return { everything: 'its build backend is its own' }
  if (
    [
      'setuptools-scm',
      'hatch-vcs',
      'poetry-dynamic-versioning',
      'uv-dynamic-versioning',
      'versioneer',
      'pbr',
      'versioningit',
    ].some((name) => names.has(name))
  ) {
    return { everything: 'its version comes from the repository' }
  }
  const compiler = ['cython', 'numpy', 'pybind11', 'cffi', 'mypy', 'setuptools-rust', 'scikit-build', 'cmake'].find(
    (name) => names.has(name),
  )
  if (compiler !== undefined) return { everything: `it is built with ${compiler}` }
  const family = FAMILIES.find(([start]) => backend.startsWith(start))
  return family ? family[1](project, files) : { everything: `it is built with ${backend}` }
}

type Family = (project: PythonProject, files: readonly string[]) => Sources

/** `app-core` is imported as `app_core`. */
function moduleOf({ title, name }: PythonProject): string {
  return (title ?? name ?? '').replace(/[-.\s]+/g, '_')
}

/** Where the one module of a project lies, as most backends look for it. */
function defaultModule(project: PythonProject, files: readonly string[], roots: readonly string[]): Sources {
  const module = moduleOf(project)
  const names = [...new Set([module, module.toLowerCase()])].filter((name) => name !== '')
  for (const root of roots) {
    for (const name of names) {
      const path = join(root, name)
      if (files.some((file) => file.startsWith(`${path}/`))) return { paths: [path] }
      if (files.includes(`${path}.py`)) return { paths: [`${path}.py`] }
    }
  }
  return { everything: 'where its package lies is not told' }
}

/** Patterns by the directory that they begin with. */
function startsOf(patterns: readonly string[]): Sources {
  const paths = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => pattern.replace(/^\//, '').replace(/(^|\/)[^/]*[*?[{].*$/, ''))
  return paths.includes('') ? { everything: 'patterns choose its files' } : { paths }
}

function together(...all: readonly Sources[]): Sources {
  const paths: string[] = []
  for (const one of all) {
    if ('everything' in one) return one
    paths.push(...one.paths)
  }
  return { paths }
}

/** Source: https://hatch.pypa.io/latest/config/build/ and https://hatch.pypa.io/latest/plugins/builder/wheel/ */
const hatch: Family = (project, files) => {
  const settings = field(project.toml, 'tool', 'hatch')
  const build = field(settings, 'build')
  const wheel = field(build, 'targets', 'wheel')
  if (field(settings, 'version', 'source') !== undefined && field(settings, 'version', 'source') !== 'regex') {
    return { everything: 'its version is worked out' }
  }
  if ([build, wheel, settings, field(settings, 'metadata')].some((table) => hooksOf(table) > 0)) {
    return { everything: 'its build has hooks' }
  }
  const listed = (key: string): string[] => stringListOf(field(wheel, key) ?? field(build, key))
  const forced = [
    ...Object.keys(fieldsOf(field(wheel, 'force-include'))),
    ...Object.keys(fieldsOf(field(build, 'force-include'))),
  ]
  const ignored = { paths: [...forced, '.gitignore', '.hgignore'] }
  const only = listed('only-include')
  if (only.length > 0) return together({ paths: only }, ignored)
  const chosen = [...listed('packages'), ...listed('include')]
  if (chosen.length > 0) return together(startsOf([...chosen, ...listed('artifacts')]), ignored)
  return together(defaultModule(project, files, ['', 'src']), startsOf(listed('artifacts')), ignored)
}

/** `requirements_txt` and `fancy-pypi-readme` only read what they name. */
function hooksOf(table: unknown): number {
  const names = Object.keys(fieldsOf(field(table, 'hooks')))
  return names.filter((name) => name !== 'requirements_txt' && name !== 'fancy-pypi-readme').length
}

/** Source: https://flit.pypa.io/en/stable/pyproject_toml.html */
const flit: Family = (project, files) => {
  const settings = field(project.toml, 'tool', 'flit')
  const named = stringOf(field(settings, 'module', 'name')) ?? stringOf(field(settings, 'metadata', 'module'))
  const data = stringOf(field(settings, 'external-data', 'directory'))
  const title = named?.replaceAll('.', '/')
  const module = defaultModule(title === undefined ? project : { ...project, title }, files, ['', 'src'])
  return together(module, { paths: data === undefined ? [] : [data] })
}

/** Source: https://python-poetry.org/docs/pyproject/#packages */
const poetry: Family = (project, files) => {
  const settings = field(project.toml, 'tool', 'poetry')
  const build = field(settings, 'build')
  if (typeof build === 'string' || (isFields(build) && field(build, 'script') !== undefined)) {
    return { everything: 'its build runs a script' }
  }
  const pathOf = (item: unknown, key: string): string[] => {
    const path = typeof item === 'string' ? item : stringOf(field(item, key))
    if (path === undefined) return []
    return [join(stringOf(field(item, 'from')) ?? '', path)]
  }
  const items = (key: string): readonly unknown[] => {
    const value = field(settings, key)
    return Array.isArray(value) ? value : []
  }
  const packages = items('packages').flatMap((item) => pathOf(item, 'include'))
  const included = startsOf(items('include').flatMap((item) => pathOf(item, 'path')))
  const module = packages.length > 0 ? startsOf(packages) : defaultModule(project, files, ['', 'src'])
  return together(module, included, { paths: ['.gitignore'] })
}

/** Source: https://backend.pdm-project.org/build_config/ */
const pdm: Family = (project, files) => {
  const settings = field(project.toml, 'tool', 'pdm')
  const build = field(settings, 'build')
  const version = stringOf(field(settings, 'version', 'source'))
  if (version !== undefined && version !== 'file') return { everything: 'its version is worked out' }
  const hooked = ['custom-hook', 'run-setuptools', 'setup-script', 'is-purelib'].some(
    (key) => field(build, key) !== undefined,
  )
  if (hooked || files.includes('pdm_build.py')) return { everything: 'its build has hooks' }
  const includes = stringListOf(field(build, 'includes'))
  if (includes.length > 0) return startsOf(includes)
  const root = stringOf(field(build, 'package-dir'))
  if (root !== undefined) return { paths: [root] }
  if (files.some((file) => file.startsWith('src/'))) return { paths: ['src'] }
  return { paths: topPackages(files) }
}

/** Source: https://docs.astral.sh/uv/concepts/build-backend/ */
const uvBuild: Family = (project, files) => {
  const settings = field(project.toml, 'tool', 'uv', 'build-backend')
  const root = stringOf(field(settings, 'module-root')) ?? 'src'
  const named = field(settings, 'module-name')
  const names = typeof named === 'string' ? [named] : stringListOf(named)
  const data = Object.values(fieldsOf(field(settings, 'data'))).filter((path) => typeof path === 'string')
  const modules =
    names.length > 0
      ? { paths: names.map((name) => join(root, name.replaceAll('.', '/'))) }
      : defaultModule(project, files, [root])
  return together(modules, { paths: data })
}

/** Directories that are packages. */
function topPackages(files: readonly string[]): string[] {
  return files.flatMap((file) => /^([^/]+)\/__init__\.py$/.exec(file)?.[1] ?? [])
}

const FAMILIES: readonly (readonly [start: string, family: Family])[] = [
  ['setuptools', setuptoolsSources],
  ['hatchling', hatch],
  ['flit', flit],
  ['poetry', poetry],
  ['pdm.', pdm],
  ['uv_build', uvBuild],
]
