import { field, fieldsOf } from '../json.ts'
import { clean } from '../path.ts'
import { inside } from '../reader.ts'
import { addPackage, readLock, type Sync, tell } from './collect.ts'
import { installLocked, placesOf } from './install-lock.ts'
import { addUnlocked } from './install-project.ts'
import type { PythonLock } from './lock-types.ts'
import { readPipfileLock } from './locks.ts'
import type { Dependency } from './manifest-types.ts'
import { normaliseName } from './name.ts'
import { hasOption, namesOf } from './options.ts'
import { dependencyOf } from './poetry.ts'
import { parseRequirement } from './requirement.ts'
import { parseToml, placeOf } from './toml.ts'
import type { InstallOptions } from './types.ts'

/** `pipenv install`, `pipenv sync`. Source: https://pipenv.pypa.io/en/latest/commands.html */
export function installWithPipenv(sync: Sync): boolean {
  const { command, app, directory, options, place, collected } = sync
  const words = command.options
  const name = options.environment?.['PIPENV_PIPFILE'] ?? 'Pipfile'
  const path = clean(inside(directory, name))
  const text = app.read(path)
  const manifest = text === undefined ? undefined : parseToml(text)
  if (app.has(path)) collected.reads.add(path)
  const locked = readLock(sync, `${name}.lock`, readPipfileLock)
  const lock = hasOption(words, '--skip-lock') ? undefined : locked
  if (!manifest && (app.has(path) || !lock))
    tell(collected, place, `${path} ${app.has(path) ? 'cannot be read' : 'is not there'}`)
  const asked = categoriesOf(words, options).map((category) => {
    const section = SECTIONS.get(category) ?? category
    return [category, dependenciesOf(fieldsOf(field(manifest, section)), path, text ?? '', section)] as const
  })
  if (!lock)
    addUnlocked(
      sync,
      asked.map(([category, dependencies]) => [groupOf(category), dependencies]),
      [],
    )
  else for (const [category, dependencies] of asked) installCategory(sync, lock, category, dependencies)
  for (const word of command.packages) addNamed(sync, word)
  return lock !== undefined && command.packages.length === 0
}

/** `[packages]` and `[dev-packages]`. Source: https://pipenv.pypa.io/en/latest/pipfile.html */
function dependenciesOf(
  table: Readonly<Record<string, unknown>>,
  path: string,
  text: string,
  section: string,
): Dependency[] {
  return Object.entries(table).map(([name, value]) => {
    const { optional: _optional, ...told } = dependencyOf(value)
    return { name: normaliseName(name), ...told, place: placeOf(path, text, `[${section}]`, name) }
  })
}

/** Everything that is locked in a category is installed; what the Pipfile names is what is asked for. */
function installCategory(sync: Sync, lock: PythonLock, category: string, dependencies: readonly Dependency[]): void {
  const { app, directory, options, collected } = sync
  const own = lock.packages.filter(({ groups }) => groups?.includes(normaliseName(category)))
  const named = new Map(own.map((one) => [one.name, [one]]))
  const places = placesOf(dependencies)
  const edges = own.map(({ name, extras = [] }) => ({ name, specifier: '', extras }))
  installLocked({
    ...{ lock: { ...lock, packages: own, named }, directory, extras: [], places, app, options, collected },
    direct: new Set(places.keys()),
    roots: [{ group: groupOf(category), edges }],
  })
}

const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['default', 'packages'],
  ['develop', 'dev-packages'],
])

function groupOf(category: string): string {
  return category === 'default' ? 'main' : category === 'develop' ? 'dev' : normaliseName(category)
}

function categoriesOf(words: readonly string[], { environment = {} }: InstallOptions): string[] {
  const named = namesOf(words, '--categories')
  if (named.length > 0) {
    return named.map((name) => [...SECTIONS].find(([, section]) => section === name)?.[0] ?? name)
  }
  const dev = hasOption(words, '--dev', '-d') || /^(1|true|yes|on)$/i.test(environment['PIPENV_DEV'] ?? '')
  return ['default', ...(dev ? ['develop'] : [])]
}

function addNamed({ place, collected }: Sync, word: string): void {
  const requirement = parseRequirement(word)
  if (requirement?.name === undefined) return tell(collected, place, `cannot be read: ${word}`)
  const { name, version, specifier, extras, source } = requirement
  addPackage(collected, {
    ...{ name, specifier, extras, evidence: place, direct: true },
    ...(version === undefined ? {} : { version }),
    ...(source ? { source } : {}),
  })
}
