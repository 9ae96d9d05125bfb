import type { Effect, PythonTool } from '../types.ts'
import {
  type Arguments,
  type Call,
  type Describer,
  NOTHING,
  type Spec,
  list,
  program,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { packages } from './packages.ts'
import { pythonEffect } from './python-effect.ts'

/** pipenv.pypa.io/commands; python-poetry.org/docs/cli; pdm-project.org. All of them read the project's manifest and lock. */
const MANIFESTS: Readonly<Record<string, readonly string[]>> = {
  pipenv: ['Pipfile', 'Pipfile.lock'],
  poetry: ['pyproject.toml', 'poetry.lock'],
  pdm: ['pyproject.toml', 'pdm.lock'],
}

export const project: Describer = (call) => {
  const { name, args } = call
  const early = readArguments(args, { short: 'C', long: ['directory', 'python', 'project'], stopAtOperand: true })
  const [verb, ...rest] = early.operands
  const paths = MANIFESTS[name] ?? []
  if (!verb) return early.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  const parsed = readArguments([...args.slice(0, args.length - early.operands.length), ...rest], {
    short: 'roCPGEe',
    long: list(`
  without with only extras output format group python pypi-mirror requirements directory source editable
  categories
`),
  })
  const tool = name as 'pipenv' | 'poetry' | 'pdm'
  switch (verb.value) {
    case 'install':
    case 'sync':
      return [
        ...pythonEffect(tool, call, parsed, { verb: verb.value, packages: parsed.operands }),
        { type: 'reads', paths },
      ]
    case 'add':
    case 'update':
    case 'remove':
    case 'uninstall':
      return [
        ...pythonEffect(tool, call, parsed, {
          verb: verb.value === 'add' || verb.value === 'update' ? 'add' : 'remove',
          packages: parsed.operands,
        }),
        ...paths.map((path) => write(path)),
      ]
    case 'self':
    case 'cache':
    case 'config':
      return pythonEffect(tool, call, parsed, {
        verb: verb.value === 'self' ? 'other' : verb.value,
        packages: parsed.operands,
      })
    case 'lock':
      // `pipenv lock -r`, of before 2022: what `pipenv requirements` prints.
      if (name === 'pipenv' && parsed.has('-r', '--requirements')) return exported(call, tool, parsed, paths)
      return [{ type: 'reads', paths }, write(paths[1] ?? '.')]
    case 'requirements':
    case 'export':
      return exported(call, tool, parsed, paths)
    case 'run':
      return pythonEffect(tool, call, early, { verb: 'run', packages: rest })
    case 'build':
      return [program(call), write('dist', 'tree')]
    case 'version':
      // Without a version, it prints the one that is there. https://python-poetry.org/docs/cli/#version
      return parsed.operands.length > 0 ? paths.slice(0, 1).map((path) => write(path)) : NOTHING
    case 'about':
    case 'check':
    case 'show':
    case 'graph':
    case 'env':
      return name === 'poetry' && verb.value === 'env' ? [write('.', 'tree')] : NOTHING
  }
  return [unknown(name, `${name} ${verb.raw} is not known`)]
}

/** What is locked, as a file of requirements, or on standard output. */
const exported = (call: Call, tool: PythonTool, parsed: Arguments, paths: readonly string[]): readonly Effect[] => [
  ...pythonEffect(tool, call, parsed, { verb: 'export' }),
  { type: 'reads', paths },
  ...writesWord(call.name, parsed.value('-o', '--output')),
]

/** docs.conda.io: `conda install`, `create`, `env create`, `clean`; mamba and micromamba take the same. */
export const conda: Describer = ({ name, args }) => {
  const spec: Spec = {
    short: 'cnpf',
    long: list(`
  channel name prefix file solver add set append prepend root-prefix
`),
  }
  const early = readArguments(args, spec)
  const [verb, ...rest] = early.operands
  const prefix = early.value('-p', '--prefix')
  const extra = [...(prefix ? writesWord(name, prefix, 'tree') : []), ...reads(early.all('-f', '--file'))]
  if (!verb) return early.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  switch (verb.value) {
    case 'install':
    case 'create':
      return [packages('conda', 'install', rest, early, verb.value === 'create' ? 'create' : undefined), ...extra]
    case 'update':
    case 'upgrade':
      return [packages('conda', 'upgrade', rest, early), ...extra]
    case 'remove':
    case 'uninstall':
      return [packages('conda', 'remove', rest, early)]
    case 'env':
      if (rest[0]?.value === 'list' || rest[0]?.value === 'export') return NOTHING
      return [
        packages('conda', rest[0]?.value === 'remove' ? 'remove' : 'install', [], early, 'env'),
        ...(extra.length > 0 ? extra : [{ type: 'reads' as const, paths: ['environment.yml'] }]),
      ]
    case 'clean':
      return [packages('conda', 'clean', [], early)]
    case 'config':
      return [write(early.has('--system') ? '/opt/conda/.condarc' : '~/.condarc')]
    case 'init':
      return [write('~/.bashrc')]
    case 'run':
      return [{ type: 'program', name, args: args.map(({ value }) => value) }]
    case 'activate':
    case 'deactivate':
      return [
        { type: 'sets', name: 'PATH' },
        { type: 'sets', name: 'CONDA_PREFIX' },
      ]
    case 'info':
    case 'list':
    case 'search':
      return NOTHING
    case 'build':
      return [program({ name, args, command: NO_WORDS })]
  }
  return [unknown(name, `${name} ${verb.raw} is not known`)]
}

const NO_WORDS = {
  assignments: [],
  words: [],
  redirects: [],
  joined: 'first',
  conditional: false,
  subshell: false,
  background: false,
  range: { start: 0, end: 0 },
} as const
