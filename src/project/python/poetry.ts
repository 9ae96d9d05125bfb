import { booleanOf, field, type Fields, fieldsOf, isFields, stringListOf, stringOf } from '../json.ts'
import { clean } from '../path.ts'
import type { Dependency, Group } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { placeOf } from './toml.ts'
import type { Source } from './types.ts'
import { clausesOf, parseVersion } from './version.ts'

/** `[tool.poetry]`. Source: https://python-poetry.org/docs/pyproject/ and https://python-poetry.org/docs/dependency-specification/ */
export interface PoetryTable {
  readonly dependencies: readonly Dependency[]
  readonly extras: ReadonlyMap<string, readonly string[]>
  readonly groups: ReadonlyMap<string, Group>
  /** `package-mode = false`: nothing of the project itself is installed. */
  readonly packaged: boolean
}

export function readPoetry(table: Fields, file: string, text: string): PoetryTable {
  const groups = new Map<string, Group>()
  const old = field(table, 'dev-dependencies')
  if (isFields(old)) {
    const dependencies = dependenciesOf(old, file, text, '[tool.poetry.dev-dependencies]')
    groups.set('dev', { dependencies, includes: [], optional: false })
  }
  for (const [name, group] of Object.entries(fieldsOf(field(table, 'group')))) {
    const section = `[tool.poetry.group.${name}`
    groups.set(normaliseName(name), {
      dependencies: [
        ...(groups.get(normaliseName(name))?.dependencies ?? []),
        ...dependenciesOf(fieldsOf(field(group, 'dependencies')), file, text, section),
      ],
      includes: stringListOf(field(group, 'include-groups')).map(normaliseName),
      optional: booleanOf(field(group, 'optional')) ?? false,
    })
  }
  const extras = Object.entries(fieldsOf(field(table, 'extras'))).map(
    ([name, names]) =>
      [
        normaliseName(name),
        stringListOf(names).map((one) => normaliseName(one.replace(/[\s[(<>=!~;].*$/s, ''))),
      ] as const,
  )
  return {
    dependencies: dependenciesOf(fieldsOf(field(table, 'dependencies')), file, text, '[tool.poetry.dependencies'),
    extras: new Map(extras),
    groups,
    packaged: booleanOf(field(table, 'package-mode')) ?? true,
  }
}

function dependenciesOf(table: Fields, file: string, text: string, section: string): Dependency[] {
  return Object.entries(table).flatMap(([name, value]) => {
    if (normaliseName(name) === 'python') return []
    const place = placeOf(file, text, section, name)
    // Several for one name differ by their markers.
    return (Array.isArray(value) ? value : [value]).map((one) => ({
      name: normaliseName(name),
      ...dependencyOf(one),
      place,
    }))
  })
}

/** What a table or a version says of a dependency, in Poetry's form, which Pipfile and poetry.lock have as well. */
export type Told = Omit<Dependency, 'name' | 'place'>

export function dependencyOf(value: unknown): Told {
  const table = isFields(value) ? value : { version: value }
  const version = stringOf(field(table, 'version'))
  const markers = [stringOf(field(table, 'markers')), pythonMarker(stringOf(field(table, 'python')))]
  const platform = stringOf(field(table, 'platform'))
  const all = [...markers, platform === undefined ? undefined : `sys_platform == "${platform}"`].filter(
    (marker) => marker !== undefined,
  )
  const source = sourceOf(table)
  return {
    extras: stringListOf(field(table, 'extras')).map(normaliseName),
    ...specifierOf(version),
    ...(all.length > 0
      ? { marker: all.length === 1 ? (all[0] ?? '') : all.map((one) => `(${one})`).join(' and ') }
      : {}),
    ...(source ? { source } : {}),
    ...(field(table, 'optional') === true ? { optional: true } : {}),
    ...(field(table, 'develop') === true || field(table, 'editable') === true ? { editable: true } : {}),
  }
}

/** `^3.8` as a marker; none where it is not plain. */
function pythonMarker(written: string | undefined): string | undefined {
  if (written === undefined || written === '*') return undefined
  const { specifier } = specifierOf(written)
  const clauses = specifier === '' ? [] : (clausesOf(specifier) ?? [])
  const parts = clauses.map(({ operator, version }) => `python_full_version ${operator} "${version}"`)
  return parts.length > 0 ? parts.join(' and ') : undefined
}

function sourceOf(table: unknown): Source | undefined {
  const git = stringOf(field(table, 'git'))
  const revision = ['rev', 'tag', 'branch', 'ref']
    .map((key) => stringOf(field(table, key)))
    .find((text) => text !== undefined)
  if (git !== undefined) return { type: 'vcs', vcs: 'git', url: git, ...(revision === undefined ? {} : { revision }) }
  const path = stringOf(field(table, 'path'))
  if (path !== undefined) return { type: 'path', path: clean(path) }
  const url = stringOf(field(table, 'url')) ?? stringOf(field(table, 'file'))
  return url === undefined ? undefined : { type: 'url', url }
}

/** Poetry's own forms as PEP 440 has them: `^1.2` is `>=1.2,<2`, a bare version is exact. Empty for what has no such form (`||`). */
export function specifierOf(written: string | undefined): { readonly specifier: string; readonly version?: string } {
  if (written === undefined || written.includes('|')) return { specifier: '' }
  const clauses: string[] = []
  for (const part of written.split(',')) {
    const clause = clauseOf(part.trim())
    if (clause === undefined) return { specifier: '' }
    if (clause !== '') clauses.push(clause)
  }
  const exact = /^={2,3}([^*]+)$/.exec(clauses.length === 1 ? (clauses[0] ?? '') : '')?.[1]
  return { specifier: clauses.join(','), ...(exact === undefined ? {} : { version: exact }) }
}

function clauseOf(text: string): string | undefined {
  if (text === '' || text === '*') return ''
  const [, sign, version = ''] = /^([~^])\s*(\d\S*)$/.exec(text) ?? []
  if (sign !== undefined) return rangeOf(sign, version)
  if (/^\d[^\s*]*$/.test(text)) return `==${text}`
  if (/^\d+(\.\d+)*\.\*$/.test(text)) return `==${text}`
  const spaced = text.replace(/^(===|~=|==|!=|<=|>=|<|>)\s+/, '$1').replace(/^=(?!=)\s*/, '==')
  return clausesOf(spaced)?.length === 1 ? spaced : undefined
}

/** `^` holds the first number that is not 0, `~` the first two. */
function rangeOf(sign: string, version: string): string | undefined {
  const release = parseVersion(version)?.release
  if (!release) return undefined
  const first = release.findIndex((number) => number !== 0)
  const held = sign === '~' ? Math.min(1, release.length - 1) : first < 0 ? release.length - 1 : first
  const upper = release.slice(0, held + 1)
  upper[held] = (upper[held] ?? 0) + 1
  return `>=${version},<${upper.join('.')}`
}
