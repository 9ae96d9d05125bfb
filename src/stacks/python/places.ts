import { namesBaseUser } from '../../image/owners.ts'
import { absolute, BASE_PYTHON, join, parentOf } from '../../image/paths.ts'
import { distributionPython, pythonMinor } from '../../knowledge/python-interpreters.ts'
import { fieldsOf, stringOf } from '../../project/json.ts'
import { valuesOf } from '../../project/python/options.ts'
import { parseToml } from '../../project/python/toml.ts'
import type { Effect } from '../../shell/types.ts'
import type { At } from '../common/interpreter.ts'

export type PythonEffect = Extract<Effect, { type: 'python' }>

/** Where an installation of Python has its packages and programs. */
export interface Place {
  /**
   * `system`: the interpreter's own; `environment`: a virtual one; `user`: the home's; `directory`: `--target`; `staged`:
   * `--prefix`, from where it is copied.
   */
  readonly kind: 'system' | 'environment' | 'user' | 'directory' | 'staged'
  /** All of it, where nothing else is there; else the prefix. */
  readonly path: string
  /** Of a system's: the directory of packages. */
  readonly site?: string
  /** The interpreter's own prefix. */
  readonly prefix: string
}

/** Stands for what `poetry config NAME VALUE` sets in config.toml. https://python-poetry.org/docs/configuration/ */
export const poetrySetting = (home: string, name: string, value: string): string =>
  join(home, `.config/pypoetry/${name}=${value}`)

/** The same of `pdm config`. https://pdm-project.org/latest/reference/configuration/ */
export const pdmSetting = (home: string, name: string, value: string): string =>
  join(home, `.config/pdm/${name}=${value.toLowerCase()}`)

/** Where PDM puts packages without an environment. https://pdm-project.org/latest/usage/pep582/ */
const PYPACKAGES = '__pypackages__'

/** `3.11`: the version that the tag of an official image fixes. */
export const minorOf = (base: At['base']): string | undefined =>
  base?.name === 'python' ? pythonMinor(base.tag) : undefined

/** Packages of an interpreter that is there, and not known: whatever pip writes lies where no other line can name it. */
const UNSEEN: Place = { kind: 'system', path: BASE_PYTHON, prefix: BASE_PYTHON }

/** The interpreter of the base: official images have it in /usr/local, distributions in /usr. Undefined where none is known. */
function systemPlace({ base }: At): Place | undefined {
  if (base?.name === 'python') {
    const minor = minorOf(base)
    const library = minor === undefined ? 'python3' : `python${minor}`
    return { kind: 'system', path: '/usr/local', prefix: '/usr/local', site: `/usr/local/lib/${library}/site-packages` }
  }
  const own = base?.codename === undefined || base.libc === 'musl' ? undefined : distributionPython(base.codename)
  return (
    own && {
      kind: 'system',
      path: '/usr/local',
      prefix: '/usr',
      site: `/usr/local/lib/python${own.minor}/dist-packages`,
    }
  )
}

/** The prefix of `--prefix=/install`, for the interpreter whose directories it has below. */
function stagedPlace(prefix: string, system: Place): Place {
  const below = system.site?.slice(system.path.length) ?? ''
  return { ...system, kind: 'staged', path: prefix, site: prefix + below }
}

const environmentAt = (path: string): Place => ({ kind: 'environment', path, prefix: path })

/** A virtual environment first on PATH, by `ENV PATH=/opt/venv/bin:$PATH`. */
function environmentOnPath(at: At): Place | undefined {
  for (const directory of (at.environment.get('PATH') ?? '').split(':')) {
    if (directory === '/usr/local/bin' || directory === '/usr/bin') return undefined
    const prefix = parentOf(absolute(directory, '/'))
    // What `pip install --user` fills has no interpreter of its own.
    if (directory.endsWith('/bin') && prefix !== join(at.home, '.local') && at.unseen(prefix))
      return environmentAt(prefix)
  }
  return undefined
}

/** What a program's path says of its environment: `/opt/venv/bin/pip`. */
function environmentOf({ interpreter, environment }: PythonEffect, at: At): Place | undefined {
  if (environment !== undefined) return environmentAt(absolute(environment, at.cwd))
  if (interpreter?.includes('/') !== true) return undefined
  const directory = parentOf(absolute(interpreter, at.cwd))
  return directory.endsWith('/bin') && !/^(?:\/usr(?:\/local)?)?\/bin$/.test(directory)
    ? environmentAt(parentOf(directory))
    : undefined
}

/** The value of an option: `--prefix=/x`, or the word after it. */
export const optionOf = (options: readonly string[], ...names: readonly string[]): string | undefined =>
  valuesOf(options, ...names)[0]

export const isOn = (value: string | undefined): boolean => value !== undefined && /^(?:1|true|yes|on)$/i.test(value)
const isOff = (value: string | undefined): boolean => value !== undefined && /^(?:0|false|no|off)$/i.test(value)

/** Where a command installs to, or why that cannot be told. `local`: the text of Poetry's poetry.toml, which is beside its project. */
export function placeOf(effect: PythonEffect, at: At, local?: string): Place | { readonly because: string } {
  const { tool, options } = effect
  const directory = effect.directory ?? at.cwd
  const variable = (name: string) => at.environment.get(name)
  const chosen = environmentOf(effect, at) ?? environmentOnPath(at)
  const system = systemPlace(at)
  const inSystem = (): Place | { because: string } => {
    if (chosen) return chosen
    if (effect.interpreter !== undefined && system?.site !== undefined && otherMinor(effect.interpreter, system.site))
      return { because: `where ${effect.interpreter} has its packages is not known` }
    return system ?? UNSEEN
  }
  switch (tool) {
    case 'pip':
    case 'easy_install':
    case 'setup.py':
      return chosen && optionOf(options, '--prefix', '--target', '-t', '--root') === undefined
        ? chosen
        : pipPlace(effect, at, system, inSystem)
    case 'venv': {
      const [path] = effect.packages
      return environmentAt(absolute(path ?? '.venv', directory))
    }
    case 'pipx':
      return { kind: 'environment', path: join(at.home, '.local'), prefix: join(at.home, '.local') }
    case 'uv': {
      if (effect.verb === 'sync' || effect.verb === 'add' || effect.verb === 'remove') {
        if (effect.requirements.length > 0) return inSystem()
        const environment = absolute(variable('UV_PROJECT_ENVIRONMENT') ?? '.venv', directory)
        // https://docs.astral.sh/uv/concepts/projects/config/#project-environment-path: that of the interpreter itself.
        return environment === system?.prefix ? system : environmentAt(environment)
      }
      const prefix = optionOf(options, '--prefix')
      if (prefix !== undefined && system) return stagedPlace(absolute(prefix, at.cwd), system)
      const target = optionOf(options, '--target')
      if (target !== undefined) return { kind: 'directory', path: absolute(target, at.cwd), prefix: '' }
      if (options.includes('--system') || isOn(variable('UV_SYSTEM_PYTHON'))) return system ?? inSystem()
      const active = variable('VIRTUAL_ENV')
      return active !== undefined
        ? environmentAt(absolute(active, '/'))
        : (chosen ?? environmentAt(join(directory, '.venv')))
    }
    case 'poetry': {
      if (chosen) return chosen
      const beside = fieldsOf(fieldsOf(local === undefined ? undefined : parseToml(local))['virtualenvs'])
      // Before 1.0 its settings had a longer name.
      const set = (name: string, value: string) =>
        Object.hasOwn(beside, name)
          ? String(beside[name]) === value
          : ['', 'settings.'].some((old) => at.has(poetrySetting(at.home, `${old}virtualenvs.${name}`, value)))
      const own = join(directory, '.venv')
      const inProject = isOn(variable('POETRY_VIRTUALENVS_IN_PROJECT')) || set('in-project', 'true')
      const elsewhere = isOff(variable('POETRY_VIRTUALENVS_IN_PROJECT')) || set('in-project', 'false')
      // One that lies there already is used, as long as nothing says otherwise.
      if (inProject || (at.has(own) && !elsewhere)) return environmentAt(own)
      if (isOff(variable('POETRY_VIRTUALENVS_CREATE')) || set('create', 'false')) return inSystem()
      const cache =
        variable('POETRY_VIRTUALENVS_PATH') ??
        /^\/[^{]*$/.exec(stringOf(beside['path']) ?? '')?.[0] ??
        join(variable('POETRY_CACHE_DIR') ?? join(at.home, '.cache/pypoetry'), 'virtualenvs')
      return environmentAt(absolute(cache, '/'))
    }
    case 'pipenv': {
      if (options.includes('--system')) return inSystem()
      if (chosen) return chosen
      if (isOn(variable('PIPENV_VENV_IN_PROJECT'))) return environmentAt(join(directory, '.venv'))
      return environmentAt(absolute(variable('WORKON_HOME') ?? join(at.home, '.local/share/virtualenvs'), '/'))
    }
    case 'pdm': {
      const path = join(directory, PYPACKAGES)
      const none =
        at.has(path) || isOff(variable('PDM_USE_VENV')) || at.has(pdmSetting(at.home, 'python.use_venv', 'false'))
      return none ? { kind: 'directory', path, prefix: '' } : (chosen ?? environmentAt(join(directory, '.venv')))
    }
  }
}

/** Whether `python3.9` names another interpreter than the one whose packages lie there. */
function otherMinor(interpreter: string, site: string): boolean {
  const minor = /\d+\.\d+$/.exec(interpreter)?.[0]
  return minor !== undefined && !site.includes(`/python${minor}/`) && !site.includes('/python3/')
}

function pipPlace(
  { options }: PythonEffect,
  at: At,
  system: Place | undefined,
  inSystem: () => Place | { readonly because: string },
): Place | { readonly because: string } {
  if (optionOf(options, '--root') !== undefined) return { because: '--root puts packages below another root' }
  const target = optionOf(options, '--target', '-t') ?? at.environment.get('PIP_TARGET')
  if (target !== undefined) return { kind: 'directory', path: absolute(target, at.cwd), prefix: '' }
  const prefix = optionOf(options, '--prefix') ?? at.environment.get('PIP_PREFIX')
  if (prefix !== undefined)
    return system
      ? stagedPlace(absolute(prefix, at.cwd), system)
      : { because: 'what Python this base has is not known' }
  // Into the base's own Python, or into a home of a user that the base names.
  if (namesBaseUser(at.user)) return UNSEEN
  // "Defaulting to user installation because normal site-packages is not writeable": pip, as another user than root.
  if (options.includes('--user') || isOn(at.environment.get('PIP_USER')) || at.user !== 'root') {
    const path = absolute(at.environment.get('PYTHONUSERBASE') ?? join(at.home, '.local'), '/')
    return { kind: 'user', path, prefix: path }
  }
  return inSystem()
}
