import type { Effect, ShellWord } from '../types.ts'
import {
  type Describer,
  NOTHING,
  type Spec,
  list,
  pathOf,
  program,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { packages } from './packages.ts'

/** pip.pypa.io/cli: options that take a value. */
export const PIP: Spec = {
  short: 'rceitbdf',
  long: list(`
  requirement constraint editable index-url extra-index-url find-links target prefix root src build
  platform python-version python implementation abi upgrade-strategy install-option global-option
  build-option no-binary only-binary timeout default-timeout retries trusted-host proxy cert client-cert
  cache-dir log download dest wheel-dir exists-action progress-bar report config-settings use-feature
  use-deprecated download-cache allow-external allow-unverified index index-strategy group extra
`),
}

const PIP_ASKS = new Set(
  list(`
  list freeze show check search debug help index inspect hash completion tree
`),
)

/** Requirement files and local projects are read. */
const pipReads = (words: readonly ShellWord[], files: readonly ShellWord[]): Effect[] =>
  reads(
    [
      ...files.filter(({ value }) => !value.includes('://')),
      ...words.filter(({ value }) => /^(\.|\/|~)|\.(whl|tar\.gz|zip)$/.test(value) && !value.includes('://')),
    ].map((word) => ({ ...word, value: word.value.replace(/\[[^\]]*\]$/, '') })),
  )

export const pip: Describer = ({ name, args }) => {
  const early = readArguments(args, { ...PIP, stopAtOperand: true })
  const verb = early.operands[0]
  if (!verb) return early.has('-V', '--version', '-h', '--help') ? NOTHING : [unknown(name, 'its command is not known')]
  const parsed = readArguments([...args.slice(0, args.length - early.operands.length), ...early.operands.slice(1)], PIP)
  const names = parsed.operands
  switch (verb.value) {
    case 'install':
    case 'sync': {
      const files = [
        ...parsed.all('-r', '--requirement', '-c', '--constraint'),
        ...parsed.all('-e', '--editable'),
        ...(verb.value === 'sync' ? names : []),
      ]
      const target = parsed.value('-t', '--target', '--root', '--prefix', '-d', '--download', '--src')
      const effect = packages(
        'pip',
        'install',
        verb.value === 'sync' ? [] : names,
        parsed,
        verb.value === 'sync' ? 'sync' : undefined,
      )
      return [
        effect,
        ...pipReads(verb.value === 'sync' ? [] : names, files),
        ...(target ? writesWord(name, target, 'tree') : []),
      ]
    }
    case 'uninstall':
      return [packages('pip', 'remove', names, parsed), ...pipReads([], parsed.all('-r', '--requirement'))]
    case 'download':
    case 'wheel': {
      const to = parsed.value('-d', '--dest', '-w', '--wheel-dir')
      return [
        { type: 'network' },
        ...pipReads(names, parsed.all('-r', '--requirement', '-c', '--constraint')),
        ...(to ? writesWord(name, to, 'tree') : [write(verb.value === 'wheel' ? 'wheelhouse' : '.', 'tree')]),
      ]
    }
    case 'cache':
      return ['purge', 'remove', 'clean', 'prune'].includes(names[0]?.value ?? '')
        ? [packages('pip', 'clean', [], parsed)]
        : NOTHING
    case 'config':
      return names[0]?.value === 'set' || names[0]?.value === 'unset'
        ? [write(parsed.has('--global') ? '/etc/pip.conf' : '~/.config/pip/pip.conf')]
        : NOTHING
    case 'compile':
      return [{ type: 'network' }, ...pipReads([], names), write('.', 'tree')]
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
  const parsed = readArguments(rest, {
    short: 'pe',
    long: [...(PIP.long ?? []), 'package', 'no-install-package', 'link-mode', 'with', 'output-file'],
  })
  switch (verb.value) {
    case 'pip':
      return pip({ ...call, args: rest })
    case 'sync':
    case 'add':
    case 'remove':
      return [
        packages('pip', verb.value === 'remove' ? 'remove' : 'install', parsed.operands, parsed, verb.value),
        { type: 'reads', paths: ['pyproject.toml', 'uv.lock'] },
        write('.venv', 'tree'),
        ...(verb.value === 'sync' ? [] : [write('pyproject.toml'), write('uv.lock')]),
      ]
    case 'lock':
      return [{ type: 'network' }, { type: 'reads', paths: ['pyproject.toml'] }, write('uv.lock')]
    case 'venv':
      return parsed.operands[0] ? writesWord(name, parsed.operands[0], 'tree') : [write('.venv', 'tree')]
    case 'tool':
      return inner?.value === 'install'
        ? [packages('pip', 'install', parsed.operands.slice(1), parsed, 'tool')]
        : [unknown(name, `uv tool ${inner?.raw ?? ''} is not known`)]
    case 'python':
      return inner?.value === 'install' ? [{ type: 'network' }, write('~/.local/share/uv/python', 'tree')] : NOTHING
    case 'cache':
      return [packages('pip', 'clean', [], parsed)]
    case 'run':
    case 'build':
      return [program({ ...call, name: 'uv' })]
    case 'export':
      return writesWord(name, parsed.value('-o', '--output-file')).concat([
        { type: 'reads', paths: ['pyproject.toml', 'uv.lock'] },
      ])
  }
  return [unknown(name, `uv ${verb.raw} is not known`)]
}

export const virtualenv: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, { short: 'p', long: ['python', 'prompt', 'extra-search-dir'] })
  return operands.length > 0 ? operands.flatMap((word) => writesWord(name, word, 'tree')) : NOTHING
}

export const easyInstall: Describer = ({ args }) => {
  const parsed = readArguments(args, { short: 'dsif' })
  return [packages('pip', 'install', parsed.operands, parsed, 'easy_install')]
}

export const pipCompile: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'o', long: ['output-file'] })
  return [
    { type: 'network' },
    ...reads(parsed.operands),
    ...(parsed.has('-o', '--output-file')
      ? writesWord(name, parsed.value('-o', '--output-file'))
      : parsed.operands.map((word) => write(pathOf(word).replace(/\.in$/, '.txt')))),
  ]
}
