import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import { addExtra, type Draft, nameIt, readListed } from './manifest-draft.ts'
import type { Dependency } from './manifest-types.ts'
import { parseRequirement } from './requirement.ts'
import { filesOf, listOf, type Sections } from './setup-cfg.ts'
import type { Literal, SetupPy } from './setup-py.ts'
import { placeOf } from './toml.ts'
import type { Place } from './types.ts'

/** Whether a setup.cfg or setup.py has a say in a field, which `[project]` else has alone. */
type Says = (key: 'name' | 'dependencies' | 'optional-dependencies' | 'scripts' | 'readme') => boolean

export function addSetupCfg(draft: Draft, cfg: Sections, path: string, text: string, says: Says): void {
  const name = cfg.get('metadata')?.get('name')
  if (name !== undefined && says('name')) nameIt(draft, name)
  const requires = cfg.get('options')?.get('install_requires')
  if (says('dependencies')) draft.dependencies.push(...listed(draft, requires, path, text))
  if (says('optional-dependencies')) {
    for (const [extra, list] of cfg.get('options.extras_require') ?? [])
      addExtra(draft, extra, listed(draft, list, path, text))
  }
  for (const line of listOf(cfg.get('options.entry_points')?.get('console_scripts'), false)) addScript(draft, line)
  for (const key of ['long_description', 'version', 'license_files', 'license_file']) {
    const value = cfg.get('metadata')?.get(key)
    const files = key.startsWith('license') ? listOf(value) : (filesOf(value) ?? [])
    for (const file of files) addFile(draft, file)
  }
}

function listed(draft: Draft, value: string | undefined, path: string, text: string): Dependency[] {
  const files = filesOf(value)
  if (files) return files.flatMap((file) => readListed(draft, file))
  // On one line `;` parts them, and begins no marker.
  const lines = (value ?? '').split(value?.includes('\n') ? '\n' : ';')
  return lines.flatMap((line) => {
    const written = line.replace(/(^|\s)#.*$/, '').trim()
    return written === '' ? [] : (dependency(draft, written, placeOf(path, text, undefined, written)) ?? [])
  })
}

function dependency(draft: Draft, written: string, place: Place): Dependency | undefined {
  const requirement = parseRequirement(written)
  if (requirement) return { ...requirement, place }
  draft.unknown.push({ place, because: `cannot be read: ${written}` })
  return undefined
}

/** `serve = app.cli:main` */
function addScript(draft: Draft, line: string): void {
  const [, name, target] = /^\s*([\w.-]+)\s*=\s*([^\s[]+)/.exec(line) ?? []
  if (name !== undefined && target !== undefined) draft.scripts.set(name, target)
}

function addFile(draft: Draft, file: string): void {
  const path = clean(inside(draft.directory, file))
  if (draft.app.has(path)) draft.reads.add(path)
}

export function addSetupPy(draft: Draft, setup: SetupPy, path: string, says: Says): void {
  const { keywords, opens } = setup
  for (const file of opens) addFile(draft, file)
  const name = keywords.get('name')?.value
  if (typeof name === 'string' && says('name')) nameIt(draft, name)
  const requires = keywords.get('install_requires')
  if (requires && says('dependencies')) {
    draft.dependencies.push(
      ...valueOf(draft, setup, requires.text, requires.value, {
        file: path,
        line: requires.line,
        text: 'install_requires',
      }),
    )
  }
  const extras = keywords.get('extras_require')
  if (extras && says('optional-dependencies')) addExtras(draft, setup, extras, path)
  const points = keywords.get('entry_points')
  const entries = points?.value ?? setup.variables.get(points?.text ?? '')?.value
  const scripts = isTable(entries) ? entries['console_scripts'] : undefined
  for (const line of Array.isArray(scripts) ? scripts : []) if (typeof line === 'string') addScript(draft, line)
}

function addExtras(
  draft: Draft,
  setup: SetupPy,
  extras: { readonly text: string; readonly value?: Literal; readonly line: number },
  path: string,
): void {
  const table = extras.value ?? setup.variables.get(extras.text)?.value
  const place = { file: path, line: extras.line, text: 'extras_require' }
  if (!isTable(table)) return void draft.unknown.push({ place, because: 'extras_require is computed' })
  for (const [extra, list] of Object.entries(table)) addExtra(draft, extra, valueOf(draft, setup, '', list, place))
}

function isTable(value: Literal | undefined): value is Readonly<Record<string, Literal>> {
  return typeof value === 'object' && !Array.isArray(value)
}

/** A list of literals, a variable that is one, or the lines of a file that is opened. */
function valueOf(draft: Draft, setup: SetupPy, text: string, value: Literal | undefined, place: Place): Dependency[] {
  const variable = /^\w+$/.test(text) ? setup.variables.get(text) : undefined
  const list = value ?? variable?.value
  if (Array.isArray(list) || typeof list === 'string') {
    const items: readonly unknown[] = typeof list === 'string' ? list.split('\n') : list
    return items.flatMap((item) =>
      typeof item === 'string' && item.trim() !== '' ? (dependency(draft, item, place) ?? []) : [],
    )
  }
  const opened = variable?.opens ?? filesNamed(text)
  if (opened.length === 1) return readListed(draft, opened[0] ?? '')
  draft.unknown.push({ place, because: `${place.text} is computed` })
  return []
}

/** `open('requirements.txt').read().splitlines()`, `parse_requirements("requirements.txt")` */
function filesNamed(text: string): string[] {
  return [...text.matchAll(/["']([\w./-]+\.(?:txt|in))["']/g)].map(([, file = '']) => file)
}
