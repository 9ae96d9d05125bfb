import { loose } from '../../image/origin.ts'
import { absolute, below, join, parentOf, PROGRAMS, within } from '../../image/paths.ts'
import type { Outcome, Step } from '../../image/types.ts'
import { dataDirectories } from '../../knowledge/python-data.ts'
import { installOfExport } from '../../project/python/export.ts'
import { readInstall } from '../../project/python/install.ts'
import { readProject } from '../../project/python/manifest.ts'
import { nameOfRequirement } from '../../project/python/requirement.ts'
import type { Installed, PythonFiles } from '../../project/python/types.ts'
import type { Project } from '../../project/types.ts'
import type { Effect } from '../../shell/types.ts'
import { type At, filesBelow } from '../common/interpreter.ts'
import { pythonCommand } from './commands.ts'
import { isOn, minorOf, type Place, type PythonEffect, optionOf, pdmSetting, placeOf, poetrySetting } from './places.ts'

type ProgramEffect = Extract<Effect, { type: 'program' }>
type Texts = Pick<Project, 'read'>
type Write = Outcome['writes'][number]

/** What a command of pip, uv, Poetry, Pipenv, PDM or Python itself does to an image. */
export function outcomeOf(effect: PythonEffect | ProgramEffect, at: At, project: Texts): Outcome | undefined {
  return effect.type === 'python'
    ? python(effect, at, project)
    : script([effect.name, ...effect.args], at.cwd, at, project)
}

function python(effect: PythonEffect, at: At, project: Texts): Outcome | undefined {
  const directory = effect.directory ?? at.cwd
  switch (effect.verb) {
    case 'cache':
      return { work: 'clean', writes: [] }
    case 'config':
      return config(effect, at)
    case 'run':
      return script(effect.packages, directory, at, project)
    case 'venv':
    case 'install':
    case 'sync':
    case 'add':
    case 'remove':
      return install(effect, directory, at, project)
    case 'export':
      return exported(effect, directory, at, project)
    case 'other':
      return undefined
  }
}

function config({ tool, packages }: PythonEffect, at: At): Outcome | undefined {
  const [name, value] = packages
  if (tool !== 'poetry' && tool !== 'pdm') return undefined
  const path = (tool === 'pdm' ? pdmSetting : poetrySetting)(at.home, name ?? '', value ?? '')
  const origin = { type: 'settings', of: tool } as const
  const directory = parentOf(path)
  return {
    work: 'system',
    writes: [
      ...(at.has(directory) ? [] : [{ path: directory, kind: 'tree', origin } as const]),
      { path, kind: 'file', origin },
    ],
  }
}

/** A program of the project, or of an installed package, that the image's own interpreter runs. */
function script(argv: readonly string[], directory: string, at: At, project: Texts): Outcome | undefined {
  const app = filesBelow(directory, at, project)
  const told = pythonCommand(argv, app, {
    ...{ directory, environment: at.environment },
    console: (program) => readProject(app, '')?.scripts.get(program),
  })
  if (!told || told.kind === 'unknown') return undefined
  if (told.kind === 'install') return install(installOf(told.what), directory, at, project)
  if (told.kind === 'idle' && !told.gate) return { work: 'nothing', writes: [] }
  const programs = [
    ...(told.manager === undefined ? [] : [told.manager]),
    ...(told.kind === 'script' ? (told.programs ?? []) : []),
  ]
  const made = told.kind === 'script' && told.compiles ? told.writes : undefined
  if (made?.every((path) => !/[*?[~]/.test(path)))
    return { work: 'build', programs, writes: made.map((path) => output(absolute(path, directory))) }
  // Modules are made beside their sources.
  if (told.kind === 'script' && told.compiles) return { work: 'build', programs, writes: [loose(directory)] }
  // It may write anywhere, and does so where it runs: in the image itself.
  return { work: 'script', programs, writes: [loose('/')] }
}

/** What a program puts among the packages, as if pip had been told to. */
const installOf = (what: string): PythonEffect => ({
  ...{ type: 'python', tool: 'pip', verb: 'install', packages: [what] },
  ...{ requirements: [], constraints: [], editables: [], options: [] },
})

const output = (path: string): Write => ({
  path,
  kind: /\.\w{1,5}$/.test(path) ? 'file' : 'tree',
  origin: { type: 'output', command: '' },
})

/** Programs that build and install, and that no program loads as a library: PyPI, their own pages. */
const TOOLS = new Set([
  'pip',
  'setuptools',
  'wheel',
  'poetry',
  'pipenv',
  'uv',
  'pdm',
  'pip-tools',
  'pipx',
  'poetry-core',
  'poetry-plugin-export',
  'virtualenv',
  'build',
  'twine',
  'hatch',
])

/** Tools that a command installs, where it installs nothing else. */
export function toolsIn({ verb, packages, requirements, editables }: PythonEffect): readonly string[] {
  const names = packages.map(nameOfRequirement)
  const alone = verb === 'install' && requirements.length + editables.length === 0
  return alone && names.every((name) => TOOLS.has(name)) ? names : []
}

function install(effect: PythonEffect, directory: string, at: At, project: Texts): Outcome {
  const { tool } = effect
  const key = `${tool} ${effect.verb} in ${directory} ${significant(effect)}`
  const place = placeOf(
    effect,
    at,
    tool === 'poetry' ? filesBelow(directory, at, project).read('poetry.toml') : undefined,
  )
  if ('because' in place) {
    return { work: 'opaque', key, writes: [loose('/')], because: place.because }
  }
  const writes: Write[] = caches(effect, at)
  const tools = toolsIn(effect)
  // Of the base: what takes their place comes by another command.
  if (effect.verb === 'remove' && effect.packages.every((name) => TOOLS.has(name)))
    return { work: 'clean', key, writes: [] }
  if (tools.length > 0 && (place.kind === 'system' || tool === 'pipx')) {
    const command = `${tool} install ${effect.packages.join(' ')}`
    for (const name of tools)
      writes.push({ path: join(place.path, `bin/${name}`), kind: 'file', origin: { type: 'tool', name, command } })
    return { work: 'tool', key, writes, requires: [] }
  }
  const scope = effect.verb !== 'venv' && leavesDevelopment(effect) ? 'production' : 'all'
  const origin = { type: 'install', tool, scope, directory: place.prefix } as const
  writes.push(...placed(place, origin))
  if (tool === 'venv' || effect.verb === 'remove') return { work: 'install', key, writes, requires: [] }
  const minor = minorOf(at.base)
  const told = readInstall(asked({ ...effect, tool }, directory), seenFrom(directory, at, project), {
    ...(minor === undefined ? {} : { python: minor }),
    environment: Object.fromEntries(at.environment),
  })
  writes.push(...data(place, [...told.packages.values()], origin))
  // Setuptools notes what it builds beside the source; a project that is installed as it stands is found by that.
  const inPlace = [...told.packages.values()].filter(({ editable }) => editable)
  const linked = inPlace.flatMap(({ source }) => (source?.type === 'path' ? [absolute(source.path, directory)] : []))
  if (linked.length > 0) for (const path of linked) writes.push(loose(within(path, directory) ? directory : path))
  else if (buildsHere(effect)) writes.push(loose(directory))
  // "Clones into <venv>/src or <cwd>/src": pip.pypa.io/cli/pip_install, `--src`.
  if (place.kind !== 'environment' && inPlace.some(({ source }) => source?.type === 'vcs'))
    writes.push({ ...loose(absolute(optionOf(effect.options, '--src') ?? 'src', at.cwd)), kind: 'tree' })
  const manages = ['poetry', 'pipenv', 'pdm'].includes(tool) || effect.verb === 'sync'
  if (manages && told.reads.length === 0)
    return { work: 'install', key, writes, because: 'the manifest that it installs is not seen' }
  if (told.everything !== undefined) return { work: 'install', key, writes, because: told.everything }
  // What git does not track may be there all the same.
  const absent = told.absent.map((path) => absolute(path, directory)).find((path) => !at.has(path) && !at.unseen(path))
  if (absent !== undefined) return { work: 'install', key, writes, because: `${absent} is not seen` }
  return { work: 'install', key, writes, requires: sourcesOf(told.reads, directory, at) }
}

/** A list of requirements, made of files of the project: which file it goes to, the command's other effects tell. */
function exported(effect: PythonEffect, directory: string, at: At, project: Texts): Outcome {
  const told = readInstall(asked(installOfExport(effect), directory), seenFrom(directory, at, project))
  const key = `${effect.tool} export in ${directory} ${significant(effect)}`
  if (told.everything !== undefined || told.unknown.length > 0) return { work: 'build', key, writes: [] }
  // pip-tools keeps the versions of a list that is there already.
  const kept = effect.tool === 'pip' ? effect.requirements.map((path) => path.replace(/\.\w+$/, '.txt')) : []
  return { work: 'build', key, writes: [], requires: sourcesOf([...told.reads, ...kept], directory, at) }
}

const sourcesOf = (paths: readonly string[], directory: string, at: At): string[] =>
  paths.flatMap((path) => at.source(absolute(path, directory)) ?? [])

/** Files as a command finds them: those below its directory, and others by their absolute paths. */
function seenFrom(directory: string, at: At, project: Texts): PythonFiles {
  const source = (path: string) => at.source(absolute(path, directory))
  return {
    *paths() {
      for (const [path] of at.below(directory)) yield path
    },
    *outside(other) {
      for (const [path] of at.below(absolute(other, directory))) yield path
    },
    has: (path) => source(path) !== undefined,
    read: (path) => {
      const found = source(path)
      return found === undefined ? undefined : project.read(found)
    },
  }
}

/** Paths below the command's directory are relative to it; that directory itself is `./`. */
export function asked<Command extends PythonEffect>(effect: Command, directory: string): Command {
  const near = (words: readonly string[], before = '') =>
    words.map((word) => (word.startsWith(`${directory}/`) ? `${before}${below(word, directory)}` : word))
  const { requirements, constraints, editables } = effect
  return {
    ...effect,
    requirements: near(requirements),
    constraints: near(constraints),
    editables: near(editables, './'),
  }
}

/** Whether a project of the context is installed in place: `pip install -e .`. */
function buildsHere({ tool, editables }: PythonEffect): boolean {
  return (tool === 'pip' || tool === 'setup.py' || tool === 'uv') && editables.length > 0
}

function placed(place: Place, origin: Write['origin']): Write[] {
  if (place.site === undefined) return [{ path: place.path, kind: 'tree', origin }]
  return [
    { path: place.site, kind: 'tree', origin },
    { path: join(place.path, `bin/${PROGRAMS}`), kind: 'file', origin },
  ]
}

/** What packages put beside an interpreter's modules for their programs to read. */
function data({ path, site }: Place, packages: readonly Installed[], origin: Write['origin']): Write[] {
  const there = site === undefined ? [] : packages.filter(({ perhaps, development }) => !perhaps && !development)
  const found = there.flatMap(({ name, version, specifier }) => dataDirectories(name, version, specifier))
  return [...new Set(found)].sort().map((directory) => ({ path: join(path, directory), kind: 'tree', origin }))
}

/** Options that choose what is installed: they tell installs apart. */
function significant(effect: PythonEffect): string {
  const { packages, requirements, constraints, editables, options } = effect
  const quiet =
    /^(?:--(?:no-cache-dir|no-cache|quiet|disable-pip-version-check|no-input|no-interaction|no-ansi|progress-bar|prefix|root-user-action|frozen|locked|deploy|no-dev|prod|production)(?:=.*)?|-q+|-n)$/
  const kept = options.filter(
    (option, index) => !quiet.test(option) && !isScope(options, index) && options[index - 1] !== '--prefix',
  )
  return [
    ...packages,
    ...requirements.map((file) => `-r ${file}`),
    ...constraints.map((file) => `-c ${file}`),
    ...editables.map((path) => `-e ${path}`),
    ...kept,
  ].join(' ')
}

/** `--only main`, `--without dev`: which groups are installed. */
function isScope(options: readonly string[], index: number): boolean {
  return (
    /^--(?:only|without|no-group)(?:=|$)/.test(options[index] ?? '') ||
    /^--(?:only|without|no-group)$/.test(options[index - 1] ?? '')
  )
}

/** Whether an install leaves out development groups. */
function leavesDevelopment({ tool, options }: PythonEffect): boolean {
  if (tool === 'pipenv') return !options.includes('--dev') && !options.includes('-d')
  return (
    optionOf(options, '--only') === 'main' ||
    optionOf(options, '--without', '--no-group') !== undefined ||
    ['--no-dev', '--prod', '--production', '--no-default-groups'].some((option) => options.includes(option))
  )
}

/** Whether a step installs a project with all groups that its manifest asks for. */
export const installsAllGroups = ({ effects }: Step): boolean =>
  effects.some(
    (effect) =>
      effect.type === 'python' &&
      (effect.tool === 'uv' ? effect.verb === 'sync' : effect.tool === 'poetry' || effect.tool === 'pdm') &&
      (effect.verb === 'install' || effect.verb === 'sync') &&
      effect.packages.length === 0 &&
      !leavesDevelopment(effect),
  )

/** Where each tool keeps what it downloads: the `cache dir` of each. */
function caches({ tool, options }: PythonEffect, at: At): Write[] {
  const cache = (of: string, path: string): Write => ({ path, kind: 'tree', origin: { type: 'cache', of } })
  const home = at.environment.get('XDG_CACHE_HOME') ?? join(at.home, '.cache')
  // Long options may be cut short, where that tells which is meant.
  const pip =
    options.some((option) => /^--no-cache(?:-dir)?$/.test(option)) ||
    /^(?!0$|false$|off$|no$)./i.test(at.environment.get('PIP_NO_CACHE_DIR') ?? '')
      ? []
      : [cache('pip', absolute(at.environment.get('PIP_CACHE_DIR') ?? join(home, 'pip'), '/'))]
  switch (tool) {
    case 'pip':
    case 'pipx':
      return pip
    case 'uv':
      return options.includes('--no-cache') || options.includes('-n') || isOn(at.environment.get('UV_NO_CACHE'))
        ? []
        : [cache('uv', absolute(at.environment.get('UV_CACHE_DIR') ?? join(home, 'uv'), '/'))]
    case 'poetry': {
      const path = absolute(at.environment.get('POETRY_CACHE_DIR') ?? join(home, 'pypoetry'), '/')
      return [cache('Poetry', join(path, 'cache')), cache('Poetry', join(path, 'artifacts'))]
    }
    case 'pipenv':
      return [...pip, cache('Pipenv', join(home, 'pipenv'))]
    case 'pdm':
      return [cache('PDM', join(home, 'pdm'))]
    default:
      return []
  }
}
