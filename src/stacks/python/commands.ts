import { basename, dirname, join } from '../../project/path.ts'
import { programOfModule } from '../../knowledge/python-programs.ts'
import { isKnown, options, plain, type Word } from '../commands/words.ts'
import { unwrapOnce } from '../commands/wrappers.ts'
import type { AppFiles } from '../types.ts'
import { djangoCommand } from './commands/django.ts'
import { MODULES, PROGRAMS, standardModule } from './commands/programs.ts'
import { gate, IDLE, type PythonCommand, type PythonCommandOptions, script } from './commands/types.ts'
import { calledBy } from './start/python.ts'
import { PYTHON_WRAPPERS } from './start/wrappers.ts'

const PYTHON = /^(?:python|pypy)[\d.]*$/
const DEEPEST = 8

/**
 * What a command of a RUN is that runs a Python program: one of the project's own or of an installed distribution. Undefined
 * where it is not known, and for what only installs (`pip install`): that is an effect of its own.
 */
export function pythonCommand(
  argv: readonly string[],
  app: AppFiles,
  given: PythonCommandOptions = {},
): PythonCommand | undefined {
  const { environment } = given
  const filled = (word: string): string =>
    word.replace(/\$\{(\w+)\}/g, (whole, name: string) => environment?.get(name) ?? whole)
  return of(
    argv.map((word) => plain(filled(word))),
    app,
    given,
    0,
  )
}

function of(
  words: readonly Word[],
  app: AppFiles,
  given: PythonCommandOptions,
  depth: number,
): PythonCommand | undefined {
  const [first, ...args] = words
  if (!isKnown(first) || /\$\{/.test(first.value) || depth > DEEPEST) return undefined
  const name = basename(first.value)
  const wrapped = unwrapOnce(PYTHON_WRAPPERS, name, args)
  if (wrapped) return of(wrapped.words, app, given, depth + 1)
  if (PYTHON.test(name)) return interpreter(args, app, given, depth)
  const managed = MANAGERS.get(name)
  if (managed) return throughManager(name, managed, args, app, given, depth)
  // A file of the context with the interpreter in its first line: `./manage.py collectstatic`.
  const own = first.value.includes('/') ? at(first.value, given) : undefined
  if (own !== undefined && app.has(own))
    return /^#![^\n]*(?:python|pypy)/.test(app.read(own) ?? '') || own.endsWith('.py')
      ? interpreter([first, ...args], app, given, depth)
      : undefined
  if (given.console?.(name) !== undefined) return asksOnly(args) ? IDLE : script()
  const known = PROGRAMS.get(name)
  if (known) return asksOnly(args) ? IDLE : known(args, app, given)
  return given.installed?.(name.toLowerCase().replaceAll('_', '-')) ? (asksOnly(args) ? IDLE : script()) : undefined
}

const asksOnly = (args: readonly Word[]): boolean =>
  args.length === 1 && /^(?:--version|-V|--help|-h|version)$/.test(args[0]?.value ?? '')

/** The path of the context that a word names, from the application's directory. */
export function at(path: string, { cwd = '', directory }: PythonCommandOptions): string | undefined {
  if (/\$\{/.test(path)) return undefined
  if (path.startsWith('/')) {
    const prefix = directory === undefined ? undefined : directory === '/' ? '/' : `${directory}/`
    return prefix !== undefined && path.startsWith(prefix) ? path.slice(prefix.length) : undefined
  }
  const found = join(cwd === '' ? '.' : cwd, path)
  return found.startsWith('..') ? undefined : found
}

function interpreter(
  args: readonly Word[],
  app: AppFiles,
  given: PythonCommandOptions,
  depth: number,
): PythonCommand | undefined {
  const called = calledBy(args)
  if (called.type === 'none') return called.asks ? IDLE : undefined
  const { word, args: rest } = called
  if (called.type === 'code') return code(word.value)
  if (/\$\{/.test(word.value)) return undefined
  if (called.type === 'module') return module(word.value, rest, app, given, depth)
  if (word.value === '-') return undefined
  const installed = /^\/(?:\S+\/)?bin\/([\w.-]+)$/.exec(word.value)?.[1]
  if (installed !== undefined && PROGRAMS.has(installed)) return of([plain(installed), ...rest], app, given, depth + 1)
  const path = at(word.value, given)
  const file = path === undefined ? undefined : [path, join(path, '__main__.py')].find((one) => app.has(one))
  if (basename(word.value) === 'setup.py') return setup(rest, dirname(file ?? word.value))
  if (basename(word.value) === 'get-pip.py') return { kind: 'install', what: 'pip' }
  if (file === undefined) return undefined
  if (basename(file) === 'manage.py' || /execute_from_command_line/.test(app.read(file) ?? ''))
    return djangoCommand(rest)
  return script()
}

/** Code that prints what it computed from the standard library alone changes nothing. */
function code(text: string): PythonCommand {
  const harmless =
    /^\s*(?:(?:import (?:sys|os|platform|sysconfig|site|json|re)(?:, ?\w+)*|from (?:sys|os|sysconfig) import \w+)\s*[;\n]\s*)*print\s*\(?/.test(
      text,
    )
  return harmless && !/open\(|write|system|subprocess|exec|urlopen|mkdir|remove/.test(text) ? IDLE : script()
}

function module(
  name: string,
  args: readonly Word[],
  app: AppFiles,
  given: PythonCommandOptions,
  depth: number,
): PythonCommand | undefined {
  const standard = standardModule(name, args)
  if (standard) return standard
  const known = MODULES.get(name)
  if (known) return asksOnly(args) ? IDLE : known(args, app, given)
  const program = programOfModule(name) ?? name
  if (PROGRAMS.has(program) || MANAGERS.has(program)) return of([plain(program), ...args], app, given, depth + 1)
  const path = name.replaceAll('.', '/')
  const roots = [given.cwd ?? '', '', 'src']
  if (
    roots.some((root) => ['.py', '/__main__.py', '/__init__.py'].some((ending) => app.has(join(root, path + ending))))
  )
    return script()
  return given.installed?.((name.split('.')[0] ?? '').toLowerCase().replaceAll('_', '-')) ? script() : undefined
}

/** https://setuptools.pypa.io/en/latest/deprecated/commands.html */
function setup(args: readonly Word[], directory: string): PythonCommand | undefined {
  const verbs = args.map(({ value }) => value).filter((value) => !value.startsWith('-'))
  const here = (path: string): string => (directory === '' ? path : `${directory}/${path}`)
  const [verb] = verbs
  if (verb === undefined) return args.length > 0 ? IDLE : undefined
  if (verbs.some((one) => one === 'install' || one === 'develop'))
    return { kind: 'install', what: directory === '' ? '.' : directory }
  if (verb === 'test' || verb === 'check') return gate()
  if (verb === 'build_ext' || verb === 'build_clib') {
    // In place, each module is written beside its source.
    const inplace = args.some(({ value }) => value === '--inplace' || value === '-i')
    return script({ compiles: true, ...(inplace ? {} : { writes: [here('build')] }) })
  }
  if (verb === 'build' || verb === 'build_py') return script({ compiles: true, writes: [here('build')] })
  if (/^(?:sdist|bdist\w*)$/.test(verb))
    return script({ compiles: true, writes: [here('build'), here('dist'), `${here('*')}.egg-info`] })
  return script()
}

interface Managing {
  readonly valued: ReadonlySet<string>
  readonly syncs: boolean
}

const MANAGERS: ReadonlyMap<string, Managing> = new Map([
  ['poetry', { valued: options('-C --directory -P --project'), syncs: false }],
  ['pipenv', { valued: options('--python'), syncs: false }],
  ['pdm', { valued: options('-p --project --venv'), syncs: false }],
  [
    'uv',
    {
      valued: options(
        '--with -p --python --env-file --extra --group --only-group --no-group --package --directory --project --index-url',
      ),
      syncs: true,
    },
  ],
  ['conda', { valued: options('-n --name -p --prefix'), syncs: false }],
  ['mamba', { valued: options('-n --name -p --prefix'), syncs: false }],
  ['micromamba', { valued: options('-n --name -p --prefix'), syncs: false }],
])

/** `poetry run python manage.py collectstatic`; what a manager does itself is an effect of its own. */
function throughManager(
  name: string,
  { valued, syncs }: Managing,
  args: readonly Word[],
  app: AppFiles,
  given: PythonCommandOptions,
  depth: number,
): PythonCommand | undefined {
  const run = args.findIndex((word) => word.value === 'run')
  if (
    run < 0 ||
    args.slice(0, run).some((word, index) => !word.value.startsWith('-') && !valued.has(args[index - 1]?.value ?? ''))
  )
    return asksOnly(args) ? IDLE : undefined
  let index = run + 1
  for (; index < args.length; index++) {
    const value = args[index]?.value ?? ''
    if (!value.startsWith('-') || value === '-m' || value === '--module') break
    if (value === '--') {
      index++
      break
    }
    if (valued.has(value)) index++
  }
  const rest = args.slice(index)
  const python = name === 'uv' && /\.py$|^(?:-m|--module)$/.test(rest[0]?.value ?? '')
  const told = of(
    python ? [plain('python'), ...rest.map((word) => (word.value === '--module' ? plain('-m') : word))] : rest,
    app,
    given,
    depth + 1,
  )
  if (!told) return undefined
  const syncing = syncs && !args.slice(run, index).some((word) => word.value === '--no-sync')
  return { ...told, manager: name, ...(syncing ? { syncs: true as const } : {}) }
}

export type { PythonCommand, PythonCommandOptions } from './commands/types.ts'
