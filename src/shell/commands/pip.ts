import type { Effect, ShellWord } from '../types.ts'
import {
  type Call,
  type Describer,
  NOTHING,
  type Spec,
  list,
  pathOf,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { pythonEffect } from './python-effect.ts'

/** pip.pypa.io/cli: options that take a value. */
export const PIP: Spec = {
  short: 'rceitbdfwC',
  long: list(`
  requirement constraint editable index-url extra-index-url find-links target prefix root src build
  platform python-version python implementation abi upgrade-strategy install-option global-option
  build-option no-binary only-binary timeout default-timeout retries trusted-host proxy cert client-cert
  cache-dir log download dest wheel-dir exists-action progress-bar report config-settings use-feature
  use-deprecated download-cache allow-external allow-unverified index index-strategy group extra
`),
}

/** Of `uv pip`: docs.astral.sh/uv/reference/cli. */
const UV_PIP: Spec = {
  short: `${PIP.short}po`,
  long: [...(PIP.long ?? []), 'requirements', 'constraints', 'link-mode', 'output-file'],
}

const PIP_ASKS = new Set(
  list(`
  list freeze show check search debug help index inspect hash completion tree
`),
)

/** Local projects and wheels are read, and what they are extended with is not part of their path. */
const local = (words: readonly ShellWord[]): Effect[] =>
  reads(
    words
      .filter(({ value }) => /^(\.|\/|~)|\.(whl|tar\.gz|zip)$/.test(value) && !value.includes('://'))
      .map((word) => ({ ...word, value: word.value.replace(/\[[^\]]*\]$/, '') })),
  )

export const pip: Describer = (call) => pipOf(call, 'pip', PIP)

function pipOf(call: Call, tool: 'pip' | 'uv', spec: Spec): readonly Effect[] {
  const { name, args } = call
  const early = readArguments(args, { ...spec, stopAtOperand: true })
  const verb = early.operands[0]
  if (!verb) return early.has('-V', '--version', '-h', '--help') ? NOTHING : [unknown(name, 'its command is not known')]
  const parsed = readArguments(
    [...args.slice(0, args.length - early.operands.length), ...early.operands.slice(1)],
    spec,
  )
  const names = parsed.operands
  const constraints = parsed.all('-c', '--constraint', '--constraints')
  const requirements = parsed.all('-r', '--requirement', '--requirements')
  switch (verb.value) {
    case 'install': {
      const editables = parsed.all('-e', '--editable')
      const told = pythonEffect(tool, call, parsed, {
        ...{ verb: 'install', packages: names, requirements, constraints, editables },
      })
      return [...told, ...local([...names, ...editables])]
    }
    case 'sync':
      return pythonEffect(tool, call, parsed, { verb: 'sync', requirements: names, constraints })
    case 'uninstall':
      return pythonEffect(tool, call, parsed, { verb: 'remove', packages: names, requirements })
    case 'download':
    case 'wheel': {
      const to = parsed.value('-d', '--dest', '-w', '--wheel-dir')
      return [
        { type: 'network' },
        ...reads([...requirements, ...constraints].filter(({ value }) => !value.includes('://'))),
        ...local(names),
        ...(to ? writesWord(name, to, 'tree') : [write(verb.value === 'wheel' ? 'wheelhouse' : '.', 'tree')]),
      ]
    }
    case 'cache':
      return ['purge', 'remove', 'clean', 'prune'].includes(names[0]?.value ?? '')
        ? pythonEffect(tool, call, parsed, { verb: 'cache' })
        : NOTHING
    case 'config':
      return names[0]?.value === 'set' || names[0]?.value === 'unset'
        ? [write(parsed.has('--global') ? '/etc/pip.conf' : '~/.config/pip/pip.conf')]
        : NOTHING
    case 'compile':
      return [
        { type: 'network' },
        ...pythonEffect(tool, call, parsed, { verb: 'export', requirements: names, constraints }),
        ...writesWord(name, parsed.value('-o', '--output-file')),
      ]
  }
  return PIP_ASKS.has(verb.value) ? NOTHING : [unknown(name, `${name} ${verb.raw} is not known`)]
}

/** docs.astral.sh/uv/reference/cli. */
export const uv: Describer = (call) => {
  const { name, args } = call
  const early = readArguments(args, {
    long: ['directory', 'project', 'config-file', 'cache-dir', 'python'],
    stopAtOperand: true,
  })
  const [verb, ...rest] = early.operands
  const [inner] = rest
  if (!verb) return early.has('--version', '-V', '--help') ? NOTHING : [unknown(name, 'its command is not known')]
  const parsed = readArguments([...args.slice(0, args.length - early.operands.length), ...rest], {
    short: 'peo',
    long: [
      ...(PIP.long ?? []),
      'package',
      'no-install-package',
      'only-group',
      'no-group',
      'no-extra',
      'link-mode',
      'with',
      'output-file',
      'directory',
      'project',
    ],
  })
  switch (verb.value) {
    case 'pip':
      return pipOf({ ...call, args: rest }, 'uv', UV_PIP)
    case 'sync':
      return pythonEffect('uv', call, parsed, { verb: 'sync' })
    case 'add':
    case 'remove':
      return pythonEffect('uv', call, parsed, { verb: verb.value, packages: parsed.operands })
    case 'lock':
      return [{ type: 'network' }, { type: 'reads', paths: ['pyproject.toml'] }, write('uv.lock')]
    case 'venv':
      return pythonEffect('venv', call, parsed, { verb: 'venv', packages: parsed.operands.slice(0, 1) })
    case 'tool':
      return inner?.value === 'install'
        ? pythonEffect('pipx', call, parsed, { verb: 'install', packages: parsed.operands.slice(1) })
        : [unknown(name, `uv tool ${inner?.raw ?? ''} is not known`)]
    case 'python':
      return inner?.value === 'install' ? [{ type: 'network' }, write('~/.local/share/uv/python', 'tree')] : NOTHING
    case 'cache':
      return pythonEffect('uv', call, parsed, { verb: 'cache' })
    case 'run':
    case 'build':
      return pythonEffect('uv', call, early, { verb: verb.value === 'run' ? 'run' : 'other', packages: rest })
    case 'export':
      return [
        ...pythonEffect('uv', call, parsed, { verb: 'export' }),
        { type: 'reads', paths: ['pyproject.toml', 'uv.lock'] },
        ...writesWord(name, parsed.value('-o', '--output-file')),
      ]
  }
  return [unknown(name, `uv ${verb.raw} is not known`)]
}

/** `virtualenv DIRECTORY`, and `python -m venv` with the same operands. */
export const virtualenv: Describer = (call) => {
  const parsed = readArguments(call.args, { short: 'p', long: ['python', 'prompt', 'extra-search-dir'] })
  return parsed.operands.length > 0
    ? parsed.operands.flatMap((word) => pythonEffect('venv', call, parsed, { verb: 'venv', packages: [word] }))
    : NOTHING
}

export const easyInstall: Describer = (call) => {
  const parsed = readArguments(call.args, { short: 'dsif' })
  return pythonEffect('easy_install', call, parsed, { verb: 'install', packages: parsed.operands })
}

export const pipx: Describer = (call) => {
  const parsed = readArguments(call.args, PIP)
  const [verb, ...packages] = parsed.operands
  return verb?.value === 'install'
    ? pythonEffect('pipx', call, parsed, { verb: 'install', packages })
    : [unknown(call.name, `pipx ${verb?.raw ?? ''} is not known`)]
}

/** pip-tools: `pip-sync FILES` makes an environment have what they name and nothing else. */
export const pipSync: Describer = (call) => {
  const parsed = readArguments(call.args)
  return pythonEffect('pip', call, parsed, { verb: 'sync', requirements: parsed.operands })
}

/** pip-tools: one file of requirements, `requirements.in` where none is named, becomes one with every version. */
export const pipCompile: Describer = (call) => {
  const { name, args } = call
  const parsed = readArguments(args, {
    short: 'fiPoc',
    long: [...(PIP.long ?? []), 'output-file', 'upgrade-package', 'pip-args', 'resolver'],
  })
  const sources = parsed.operands.length > 0 ? parsed.operands : [STANDARD]
  return [
    { type: 'network' },
    ...pythonEffect('pip', call, parsed, {
      verb: 'export',
      requirements: sources,
      constraints: parsed.all('-c', '--constraint'),
    }),
    ...(parsed.has('-o', '--output-file')
      ? writesWord(name, parsed.value('-o', '--output-file'))
      : sources.slice(0, 1).map((word) => write(listOf(pathOf(word))))),
  ]
}

const STANDARD: ShellWord = {
  ...{ raw: 'requirements.in', value: 'requirements.in', variables: [], opaque: false, glob: false },
  range: { start: 0, end: 0 },
}

/** pip-tools, `piptools/scripts/compile.py`: beside a project's metadata `requirements.txt`, else the name with another ending. */
function listOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1
  if (/^(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(source.slice(slash)))
    return `${source.slice(0, slash)}requirements.txt`
  return `${source.slice(0, slash)}${source.slice(slash).replace(/\.[^.]*$/, '')}.txt`
}
