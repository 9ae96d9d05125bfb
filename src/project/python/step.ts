import { field, type Fields, fieldsOf, isFields, stringListOf, stringOf } from '../json.ts'
import { inside } from '../reader.ts'
import { sha256 } from '../sha256.ts'
import type { Step } from '../types.ts'
import { uvMembers } from './install-uv.ts'
import { readPdmLock, readPipfileLock, readPoetryLock } from './locks.ts'
import { readProject } from './manifest.ts'
import { normaliseName } from './name.ts'
import { parseRequirement } from './requirement.ts'
import { parseToml } from './toml.ts'
import type { PythonFiles } from './types.ts'
import { clausesOf } from './version.ts'

/** Whether a lock was made from the manifest as it stands; undefined where there is no lock, or that cannot be told. */
export function lockStep(
  tool: 'poetry' | 'pipenv' | 'pdm' | 'uv',
  app: PythonFiles,
  directory: string,
): Step | undefined {
  const text = (name: string): string | undefined => app.read(inside(directory, name))
  const toml = parseToml(text(tool === 'pipenv' ? 'Pipfile' : 'pyproject.toml') ?? '')
  const lock = text(tool === 'pipenv' ? 'Pipfile.lock' : `${tool}.lock`)
  if (!toml || lock === undefined) return undefined
  switch (tool) {
    case 'poetry':
      return poetryStep(toml, lock)
    case 'pipenv':
      return pipenvStep(toml, lock)
    case 'pdm':
      return pdmStep(toml, lock)
    case 'uv':
      return uvStep(app, directory, lock)
  }
}

const OLD_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies']

/** `content-hash` is of the sections that decide, as JSON. Source: https://github.com/python-poetry/poetry, `Locker` */
function poetryStep(toml: Fields, text: string): Step | undefined {
  const wanted = readPoetryLock(text, 'poetry.lock')?.hash
  if (wanted === undefined) return undefined
  const poetry = fieldsOf(field(toml, 'tool', 'poetry'))
  const project = pick(fieldsOf(toml['project']), ['requires-python', 'dependencies', 'optional-dependencies'])
  const groups = fieldsOf(toml['dependency-groups'])
  const old = { ...Object.fromEntries(OLD_KEYS.map((key) => [key, null])), ...pick(poetry, [...OLD_KEYS, 'group']) }
  const beside = { tool: { poetry: pick(poetry, [...OLD_KEYS, 'group']) } }
  const named = Object.keys(project).length > 0 ? { project } : {}
  const grouped = Object.keys(groups).length > 0 ? { 'dependency-groups': groups } : {}
  // Groups of PEP 735 count from 2.3 on; `[project]` from 2.0 on.
  const contents: unknown[] = [
    { ...named, ...grouped, ...beside },
    { ...named, ...beside },
  ]
  if (!isFields(toml['project']) || /^# .*Poetry 1\./.test(text)) contents.push(old)
  const hashes = contents.map((content) => hashOf(content, ', ', ': '))
  if (hashes.includes(wanted)) return { ok: true }
  return hashes.includes(undefined)
    ? undefined
    : { ok: false, because: 'poetry.lock was made from another pyproject.toml' }
}

/** Source: https://github.com/sarugaku/plette, `Pipfile.get_hash` */
function pipenvStep(toml: Fields, text: string): Step | undefined {
  const wanted = readPipfileLock(text, 'Pipfile.lock')?.hash
  // Without sources those of pipenv's own configuration count.
  if (wanted === undefined || toml['source'] === undefined) return undefined
  const { source, requires = {}, packages = {}, 'dev-packages': develop = {}, ...others } = toml
  const more = Object.entries(others).filter(
    ([key]) => !['scripts', 'pipenv', 'pipfile', 'default', 'develop'].includes(key),
  )
  const content = { _meta: { sources: source, requires }, default: packages, develop, ...Object.fromEntries(more) }
  const hash = hashOf(content, ',', ':')
  if (hash === wanted) return { ok: true }
  // Older versions left out other categories.
  const told = hash === undefined || more.length > 0
  return told ? undefined : { ok: false, because: 'Pipfile.lock was made from another Pipfile' }
}

/** What counts differs between versions: only a match tells. Source: https://github.com/pdm-project/pdm, `PyProject.content_hash` */
function pdmStep(toml: Fields, text: string): Step | undefined {
  const wanted = readPdmLock(text, 'pdm.lock')?.hash
  const [project, pdm] = [field(toml, 'project'), field(toml, 'tool', 'pdm')]
  const dev = { ...fieldsOf(toml['dependency-groups']), ...fieldsOf(field(pdm, 'dev-dependencies')) }
  const content = {
    sources: field(pdm, 'source') ?? [],
    dependencies: field(project, 'dependencies') ?? [],
    'dev-dependencies': dev,
    'optional-dependencies': field(project, 'optional-dependencies') ?? {},
    'requires-python': field(project, 'requires-python') ?? '',
  }
  const resolution = fieldsOf(field(pdm, 'resolution'))
  const contents = [
    { ...content, resolution },
    { ...content, overrides: resolution['overrides'] ?? {} },
  ]
  const hashes = contents.map((one) => `sha256:${hashOf(one, ', ', ': ') ?? ''}`)
  return wanted !== undefined && hashes.includes(wanted) ? { ok: true } : undefined
}

/** uv.lock repeats what each project asks for. Source: https://docs.astral.sh/uv/concepts/projects/sync/#checking-the-lockfile */
function uvStep(app: PythonFiles, directory: string, text: string): Step | undefined {
  const lock = parseToml(text)
  const root = readProject(app, directory)
  const packages = field(lock, 'package')
  if (!root || !Array.isArray(packages)) return undefined
  let certain = true
  for (const at of [directory, ...uvMembers(root, app, directory)]) {
    const project = readProject(app, at)
    const table = field(project?.toml, 'project')
    const name = stringOf(field(table, 'name'))
    if (name === undefined) continue
    const locked: unknown = packages.find(
      (one) => normaliseName(stringOf(field(one, 'name')) ?? '') === normaliseName(name),
    )
    if (locked === undefined) return { ok: false, because: `${name} is not in uv.lock` }
    const sources = new Set(Object.keys(fieldsOf(field(project?.toml, 'tool', 'uv', 'sources'))).map(normaliseName))
    const groups = Object.values(fieldsOf(field(project?.toml, 'dependency-groups'))).flatMap(stringListOf)
    const extras = Object.values(fieldsOf(field(table, 'optional-dependencies'))).flatMap(stringListOf)
    const asked = [...stringListOf(field(table, 'dependencies')), ...extras, ...groups].map(parseRequirement)
    const metadata = field(locked, 'metadata')
    const kept = [field(metadata, 'requires-dist'), ...Object.values(fieldsOf(field(metadata, 'requires-dev')))].flat()
    const known = new Set(
      kept.map((one) => keyOf(stringOf(field(one, 'name')) ?? '', stringOf(field(one, 'specifier')) ?? '')),
    )
    for (const one of asked) {
      if (one?.name === undefined || one.source || sources.has(one.name)) certain = false
      else if (one.name !== project?.name && !known.has(keyOf(one.name, one.specifier))) {
        return {
          ok: false,
          because: `uv.lock does not have ${one.name} as ${inside(at, 'pyproject.toml')} asks for it`,
        }
      }
      if (one?.marker !== undefined) certain = false
    }
    if (kept.length !== asked.length || field(root.toml, 'tool', 'uv', 'dev-dependencies') !== undefined)
      certain = false
  }
  const requires = (value: unknown): string => keyOf('', stringOf(value) ?? '')
  if (requires(field(lock, 'requires-python')) !== requires(field(root.toml, 'project', 'requires-python')))
    certain = false
  return certain ? { ok: true } : undefined
}

function keyOf(name: string, specifier: string): string {
  const clauses = (clausesOf(specifier) ?? []).map(({ operator, version }) => `${operator}${version}`)
  return [normaliseName(name), ...clauses.sort()].join(' ')
}

function pick(table: Fields, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (table[key] === undefined ? [] : [[key, table[key]]])))
}

function hashOf(content: unknown, comma: string, colon: string): string | undefined {
  const json = pythonJson(content, comma, colon)
  return json === undefined ? undefined : sha256(json)
}

/**
 * As Python's `json.dumps(…, sort_keys=True)` writes it. Undefined for numbers, of which it is not known whether they were written
 * with a point, and for dates.
 */
function pythonJson(value: unknown, comma: string, colon: string): string | undefined {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return quoted(value)
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = pythonJson(item, comma, colon)
      if (part === undefined) return undefined
      parts.push(part)
    }
    return `[${parts.join(comma)}]`
  }
  if (!isFields(value) || value instanceof Date) return undefined
  for (const key of Object.keys(value).sort()) {
    const part = pythonJson(value[key], comma, colon)
    if (part === undefined) return undefined
    parts.push(`${quoted(key)}${colon}${part}`)
  }
  return `{${parts.join(comma)}}`
}

/** All but ASCII is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
