import { field, fieldsOf, isFields, stringListOf, stringOf, stringsOf } from '../json.ts'
import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import { addExtra, type Draft, filesIn, nameIt, readListed } from './manifest-draft.ts'
import type { Build, Dependency, Group, PythonProject } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { readPoetry } from './poetry.ts'
import { parseRequirement } from './requirement.ts'
import { parseSetupCfg } from './setup-cfg.ts'
import { addSetupCfg, addSetupPy } from './manifest-setup.ts'
import { parseSetupPy } from './setup-py.ts'
import { parseToml, placeOf } from './toml.ts'
import { listBelow } from './listing.ts'
import type { PythonFiles } from './types.ts'

const SETUPTOOLS: Build = { backend: 'setuptools.build_meta', requires: [] }

/**
 * The Python project of a directory; undefined where it has no manifest. Files are those of `app`, and a path in the result is
 * relative to it. What a text does not tell is in `unknown`.
 */
export function readProject(app: PythonFiles, directory: string): PythonProject | undefined {
  const paths = ['pyproject.toml', 'setup.cfg', 'setup.py'].map((name) => inside(directory, name))
  const [tomlPath = '', cfgPath = '', setupPath = ''] = paths
  const present = paths.filter((path) => app.has(path))
  if (present.length === 0) return undefined
  const draft: Draft = {
    app,
    directory,
    dependencies: [],
    extras: new Map(),
    groups: new Map(),
    scripts: new Map(),
    reads: new Set(present),
    unknown: [],
  }
  const tomlText = app.read(tomlPath)
  const toml = tomlText === undefined ? undefined : parseToml(tomlText)
  if (app.has(tomlPath) && !toml) unreadable(draft, tomlPath)
  const dynamic = stringListOf(field(toml, 'project', 'dynamic'))
  if (toml && tomlText !== undefined) addPyproject(draft, toml, tomlPath, tomlText, dynamic)
  const named = (key: string): boolean =>
    isFields(field(toml, 'project')) ? dynamic.includes(key) : !isFields(field(toml, 'tool', 'poetry'))
  const cfgText = app.read(cfgPath)
  const cfg = cfgText === undefined ? undefined : parseSetupCfg(cfgText)
  if (app.has(cfgPath) && !cfg) unreadable(draft, cfgPath)
  if (cfg && cfgText !== undefined) addSetupCfg(draft, cfg, cfgPath, cfgText, named)
  const setupText = app.read(setupPath)
  const setup = setupText === undefined ? undefined : parseSetupPy(setupText)
  if (app.has(setupPath) && !setup) unreadable(draft, setupPath)
  if (setup) addSetupPy(draft, setup, setupPath, named)
  const { app: _app, directory: _directory, reads, ...told } = draft
  const system = field(toml, 'build-system')
  return {
    ...told,
    build: isFields(system)
      ? {
          backend: stringOf(field(system, 'build-backend')) ?? SETUPTOOLS.backend,
          requires: stringListOf(field(system, 'requires')),
        }
      : SETUPTOOLS,
    dynamic,
    reads: [...reads].sort(),
    ...(toml ? { toml } : {}),
    ...(cfg ? { cfg } : {}),
    ...(setup ? { setup } : {}),
  }
}

function unreadable(draft: Draft, path: string): void {
  draft.unknown.push({ place: { file: path, line: 0, text: path }, because: 'cannot be read' })
}

function addPyproject(draft: Draft, toml: unknown, path: string, text: string, dynamic: readonly string[]): void {
  const project = field(toml, 'project')
  const poetry = field(toml, 'tool', 'poetry')
  const name = stringOf(field(project, 'name')) ?? stringOf(field(poetry, 'name'))
  if (name !== undefined) nameIt(draft, name)
  draft.dependencies.push(...requirementsOf(draft, field(project, 'dependencies'), path, text))
  for (const [extra, list] of Object.entries(fieldsOf(field(project, 'optional-dependencies')))) {
    addExtra(draft, extra, requirementsOf(draft, list, path, text))
  }
  for (const [script, target] of [
    ...Object.entries(stringsOf(field(project, 'scripts'))),
    ...Object.entries(fieldsOf(field(poetry, 'scripts'))),
  ]) {
    const told =
      typeof target === 'string'
        ? target
        : (stringOf(field(target, 'reference')) ?? stringOf(field(target, 'callable')))
    if (told !== undefined) draft.scripts.set(script, told)
  }
  addNamedFiles(draft, toml)
  addGroups(draft, toml, path, text)
  if (isFields(poetry)) addPoetry(draft, poetry, path, text, isFields(project))
  if (dynamic.includes('dependencies')) {
    const files = filesIn(field(toml, 'tool', 'setuptools', 'dynamic', 'dependencies'))
    for (const file of files) draft.dependencies.push(...readListed(draft, file))
    const hooked = field(toml, 'tool', 'hatch', 'metadata', 'hooks', 'requirements_txt', 'files')
    for (const file of stringListOf(hooked)) draft.dependencies.push(...readListed(draft, file))
  }
  for (const [extra, told] of Object.entries(
    fieldsOf(field(toml, 'tool', 'setuptools', 'dynamic', 'optional-dependencies')),
  )) {
    for (const file of filesIn(told)) addExtra(draft, extra, readListed(draft, file))
  }
  if (field(toml, 'tool', 'uv', 'package') === false) draft.virtual = true
}

/** A list of PEP 508 texts. */
function requirementsOf(draft: Draft, list: unknown, path: string, text: string): Dependency[] {
  return stringListOf(list).flatMap((written) => {
    const place = placeOf(path, text, undefined, written)
    const requirement = parseRequirement(written)
    if (requirement) return { ...requirement, place }
    draft.unknown.push({ place, because: `cannot be read: ${written}` })
    return []
  })
}

/** Files that a build reads for the metadata. */
function addNamedFiles(draft: Draft, toml: unknown): void {
  const project = field(toml, 'project')
  const poetry = field(toml, 'tool', 'poetry')
  const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : stringListOf(value))
  const dynamic = fieldsOf(field(toml, 'tool', 'setuptools', 'dynamic'))
  const named = [
    ...text(field(project, 'readme')),
    ...filesIn(field(project, 'readme')),
    ...filesIn(field(project, 'license')),
    ...text(field(poetry, 'readme')),
    ...['version', 'readme', 'description', 'entry-points'].flatMap((key) => filesIn(dynamic[key])),
    ...text(field(toml, 'tool', 'hatch', 'version', 'path')),
    ...text(field(toml, 'tool', 'pdm', 'version', 'path')),
    ...stringListOf(field(toml, 'tool', 'hatch', 'metadata', 'hooks', 'fancy-pypi-readme', 'fragments', 'path')),
  ]
  const build = field(toml, 'tool', 'poetry', 'build')
  named.push(...text(typeof build === 'string' ? build : field(build, 'script')))
  for (const name of named) draft.reads.add(clean(inside(draft.directory, name)))
  const patterns = /^(?:licen[cs]e|copying|notice|authors)[^/]*$/i
  for (const file of listBelow(draft.app, draft.directory))
    if (patterns.test(file)) draft.reads.add(inside(draft.directory, file))
}

/** PEP 735's groups, and those that uv and PDM had before it. */
function addGroups(draft: Draft, toml: unknown, path: string, text: string): void {
  for (const [name, list] of Object.entries(fieldsOf(field(toml, 'dependency-groups')))) {
    addGroup(draft, name, {
      dependencies: requirementsOf(draft, list, path, text),
      includes: (Array.isArray(list) ? list : [])
        .flatMap((item) => stringOf(field(item, 'include-group')) ?? [])
        .map(normaliseName),
      optional: false,
    })
  }
  const uv = requirementsOf(draft, field(toml, 'tool', 'uv', 'dev-dependencies'), path, text)
  if (uv.length > 0) addGroup(draft, 'dev', { dependencies: uv, includes: [], optional: false })
  for (const [name, list] of Object.entries(fieldsOf(field(toml, 'tool', 'pdm', 'dev-dependencies')))) {
    const editables = stringListOf(list).filter((one) => one.startsWith('-e '))
    const plain = stringListOf(list).filter((one) => !one.startsWith('-e '))
    const linked = requirementsOf(
      draft,
      editables.map((one) => one.slice(3).trim()),
      path,
      text,
    )
    const dependencies = [
      ...requirementsOf(draft, plain, path, text),
      ...linked.map((one) => ({ ...one, editable: true as const })),
    ]
    addGroup(draft, name, { dependencies, includes: [], optional: false })
  }
}

function addGroup(draft: Draft, written: string, group: Group): void {
  const name = normaliseName(written)
  const known = draft.groups.get(name)
  draft.groups.set(name, {
    dependencies: [...(known?.dependencies ?? []), ...group.dependencies],
    includes: [...(known?.includes ?? []), ...group.includes],
    optional: known?.optional ?? group.optional,
  })
}

/** Beside `[project]`, Poetry's dependencies only add sources and the like to those named there. */
function addPoetry(
  draft: Draft,
  table: Readonly<Record<string, unknown>>,
  path: string,
  text: string,
  beside: boolean,
): void {
  const { dependencies, extras, groups, packaged } = readPoetry(table, path, text)
  const known = new Set([...draft.dependencies, ...[...draft.extras.values()].flat()].map(({ name }) => name))
  const optional = dependencies.filter((one) => one.optional)
  draft.dependencies.push(...dependencies.filter((one) => !one.optional && !(beside && known.has(one.name))))
  for (const [extra, names] of extras) {
    addExtra(
      draft,
      extra,
      optional.filter(({ name }) => name !== undefined && names.includes(name)),
    )
  }
  for (const [name, group] of groups) addGroup(draft, name, group)
  if (!packaged) draft.virtual = true
}
