import type { Effect, ShellWord } from '../types.ts'
import {
  type Describer,
  type Family,
  NOTHING,
  pathOf,
  program,
  readArguments,
  reads,
  type Spec,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { packages } from './system-packages.ts'

/** pip.pypa.io/cli: options that take a value. */
export const PIP: Spec = {
  short: 'rceitbdf',
  long: [
    'requirement',
    'constraint',
    'editable',
    'index-url',
    'extra-index-url',
    'find-links',
    'target',
    'prefix',
    'root',
    'src',
    'build',
    'platform',
    'python-version',
    'python',
    'implementation',
    'abi',
    'upgrade-strategy',
    'install-option',
    'global-option',
    'build-option',
    'no-binary',
    'only-binary',
    'timeout',
    'default-timeout',
    'retries',
    'trusted-host',
    'proxy',
    'cert',
    'client-cert',
    'cache-dir',
    'log',
    'download',
    'dest',
    'wheel-dir',
    'exists-action',
    'progress-bar',
    'report',
    'config-settings',
    'use-feature',
    'use-deprecated',
    'download-cache',
    'allow-external',
    'allow-unverified',
    'pre',
    'index',
    'index-strategy',
    'group',
    'extra',
  ].filter((name) => name !== 'pre'),
}
const PIP_ASKS = new Set([
  'list',
  'freeze',
  'show',
  'check',
  'search',
  'debug',
  'help',
  'index',
  'inspect',
  'hash',
  'completion',
  'tree',
])

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
const uv: Describer = (call) => {
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

/** pipenv.pypa.io/commands; python-poetry.org/docs/cli; pdm-project.org. All of them read the project's manifest and lock. */
const MANIFESTS: Readonly<Record<string, readonly string[]>> = {
  pipenv: ['Pipfile', 'Pipfile.lock'],
  poetry: ['pyproject.toml', 'poetry.lock'],
  pdm: ['pyproject.toml', 'pdm.lock'],
}
const project: Describer = (call) => {
  const { name, args } = call
  const early = readArguments(args, { short: 'C', long: ['directory', 'python', 'project'], stopAtOperand: true })
  const [verb, ...rest] = early.operands
  const paths = MANIFESTS[name] ?? []
  if (!verb) return early.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  const parsed = readArguments([...args.slice(0, args.length - early.operands.length), ...rest], {
    short: 'roCPGEe',
    long: [
      'without',
      'with',
      'only',
      'extras',
      'output',
      'format',
      'group',
      'python',
      'pypi-mirror',
      'requirements',
      'directory',
      'source',
      'editable',
      'keep-outdated',
      'categories',
    ].filter((option) => option !== 'keep-outdated'),
  })
  switch (verb.value) {
    case 'install':
    case 'sync':
    case 'add':
    case 'update':
    case 'self':
      return [
        packages('pip', 'install', parsed.operands, parsed, verb.value === 'install' ? undefined : verb.value),
        { type: 'reads', paths },
        ...(verb.value === 'add' || verb.value === 'update' ? paths.map((path) => write(path)) : []),
      ]
    case 'lock':
    case 'requirements':
    case 'export':
      return [
        { type: 'reads', paths },
        ...(verb.value === 'lock' ? [write(paths[1] ?? '.')] : []),
        ...writesWord(name, parsed.value('-o', '--output')),
      ]
    case 'remove':
    case 'uninstall':
      return [packages('pip', 'remove', parsed.operands, parsed), ...paths.map((path) => write(path))]
    case 'run':
      return [program(call)]
    case 'build':
      return [program(call), write('dist', 'tree')]
    case 'config':
      return [write(name === 'poetry' ? '~/.config/pypoetry/config.toml' : '.', name === 'poetry' ? 'file' : 'tree')]
    case 'cache':
      return [packages('pip', 'clean', [], parsed)]
    case 'check':
    case 'show':
    case 'graph':
    case 'env':
      return name === 'poetry' && verb.value === 'env' ? [write('.', 'tree')] : NOTHING
  }
  return [unknown(name, `${name} ${verb.raw} is not known`)]
}

const virtualenv: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, { short: 'p', long: ['python', 'prompt', 'extra-search-dir'] })
  return operands.length > 0 ? operands.flatMap((word) => writesWord(name, word, 'tree')) : NOTHING
}

/** docs.conda.io: `conda install`, `create`, `env create`, `clean`; mamba and micromamba take the same. */
const conda: Describer = ({ name, args }) => {
  const spec: Spec = {
    short: 'cnpf',
    long: ['channel', 'name', 'prefix', 'file', 'solver', 'add', 'set', 'append', 'prepend', 'root-prefix'],
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

/** guides.rubygems.org/command-reference. */
const gem: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'vnisp',
    long: ['version', 'bindir', 'install-dir', 'source', 'platform', 'http-proxy', 'config-file', 'add', 'remove'],
  })
  const [verb, ...names] = parsed.operands
  const directory = parsed.value('-i', '--install-dir')
  switch (verb?.value) {
    case 'install':
    case 'i':
      return [
        packages('gem', 'install', names, parsed),
        ...(directory ? writesWord(name, directory, 'tree') : []),
        ...reads(names.filter(({ value }) => value.endsWith('.gem'))),
      ]
    case 'update':
      return [packages('gem', 'upgrade', names, parsed)]
    case 'uninstall':
      return [packages('gem', 'remove', names, parsed)]
    case 'cleanup':
      return [packages('gem', 'remove', names, parsed, 'cleanup')]
    case 'sources':
    case 'source':
      return [write('~/.gemrc')]
    case 'build':
      return [...reads(names), write('.', 'tree')]
    case 'list':
    case 'env':
    case 'environment':
    case 'search':
    case 'which':
    case 'contents':
      return NOTHING
  }
  if (!verb) return parsed.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  return [unknown(name, `gem ${verb.raw} is not known`)]
}

/** bundler.io/man. */
const bundle: Describer = (call) => {
  const { name, args } = call
  const parsed = readArguments(args, {
    short: 'j',
    long: ['jobs', 'retry', 'path', 'without', 'with', 'gemfile', 'binstubs', 'system', 'shebang', 'standalone'].filter(
      (option) => option !== 'system',
    ),
  })
  const [verb, ...rest] = parsed.operands
  const gemfile: Effect = { type: 'reads', paths: ['Gemfile', 'Gemfile.lock'] }
  const path = parsed.value('--path')
  switch (verb?.value) {
    case undefined:
    case 'install':
    case 'i':
    case 'package':
      if (!verb && parsed.has('--version', '-v')) return NOTHING
      return [
        packages('gem', 'install', [], parsed, 'bundle'),
        gemfile,
        ...(path ? writesWord(name, path, 'tree') : []),
        ...(verb?.value === 'package' ? [write('vendor/cache', 'tree')] : []),
      ]
    case 'update':
      return [packages('gem', 'upgrade', rest, parsed, 'bundle'), gemfile, write('Gemfile.lock')]
    case 'exec':
      return [{ type: 'program', name: 'bundle', args: args.map(({ value }) => value) }]
    case 'config':
      return [write('~/.bundle/config'), write('.bundle/config')]
    case 'clean':
      return [packages('gem', 'remove', [], parsed, 'bundle')]
    case 'lock':
      return [gemfile, write('Gemfile.lock')]
    case 'binstubs':
      return [write('bin', 'tree')]
    case 'check':
    case 'show':
    case 'list':
    case 'info':
    case 'env':
    case 'platform':
      return NOTHING
  }
  return [unknown(name, `bundle ${verb?.raw ?? ''} is not known`)]
}

/** getcomposer.org/doc/03-cli.md. */
export const composer: Describer = (call) => {
  const { name, args } = call
  const parsed = readArguments(args, {
    short: 'd',
    long: ['working-dir', 'stability', 'repository', 'repository-url', 'ignore-platform-req'],
  })
  const [verb, ...rest] = parsed.operands
  const manifest: Effect = { type: 'reads', paths: ['composer.json', 'composer.lock'] }
  const at = parsed.value('-d', '--working-dir')
  if (at) return [packages('composer', 'install', [], parsed, verb?.value), ...writesWord(name, at, 'tree')]
  switch (verb?.value) {
    case 'install':
    case 'i':
    case 'update':
    case 'u':
    case 'upgrade':
      return [
        packages('composer', verb.value.startsWith('i') ? 'install' : 'upgrade', rest, parsed),
        manifest,
        write('vendor', 'tree'),
        ...(verb.value.startsWith('i') ? [] : [write('composer.lock')]),
      ]
    case 'require':
    case 'r':
      return [
        packages('composer', 'install', rest, parsed, 'require'),
        manifest,
        write('composer.json'),
        write('composer.lock'),
        write('vendor', 'tree'),
      ]
    case 'remove':
      return [
        packages('composer', 'remove', rest, parsed),
        write('composer.json'),
        write('composer.lock'),
        write('vendor', 'tree'),
      ]
    case 'global':
      return [packages('composer', 'install', rest.slice(1), parsed, 'global')]
    case 'create-project':
      return [
        packages('composer', 'install', rest.slice(0, 1), parsed, 'create-project'),
        ...(rest[1] ? writesWord(name, rest[1], 'tree') : [write('.', 'tree')]),
      ]
    case 'dump-autoload':
    case 'dumpautoload':
    case 'dump':
      return [manifest, write('vendor', 'tree')]
    case 'config':
      return [
        write(
          parsed.has('-g', '--global') ? '~/.composer' : 'composer.json',
          parsed.has('-g', '--global') ? 'tree' : 'file',
        ),
      ]
    case 'clear-cache':
    case 'clearcache':
    case 'cc':
      return [packages('composer', 'clean', [], parsed)]
    case 'self-update':
    case 'selfupdate':
      return [{ type: 'network' }, write('/usr/local/bin/composer')]
    case 'run-script':
    case 'run':
    case 'exec':
      return [program(call)]
    case 'show':
    case 'validate':
    case 'diagnose':
    case 'check-platform-reqs':
      return NOTHING
  }
  if (!verb) return NOTHING
  return [program(call)]
}

/** doc.rust-lang.org/cargo/commands. */
const cargo: Describer = (call) => {
  const { name, args } = call
  const operands = args.filter(({ value }) => !value.startsWith('+'))
  const parsed = readArguments(operands, {
    short: 'jpF',
    long: [
      'version',
      'git',
      'branch',
      'tag',
      'rev',
      'path',
      'root',
      'features',
      'target',
      'bin',
      'package',
      'manifest-path',
      'target-dir',
      'profile',
      'name',
      'jobs',
    ],
  })
  const [verb, ...rest] = parsed.operands
  const root = parsed.value('--root')
  switch (verb?.value) {
    case 'install':
      return [
        packages('cargo', 'install', rest, parsed),
        ...reads(parsed.all('--path')),
        ...(root ? writesWord(name, root, 'tree') : []),
      ]
    case 'uninstall':
      return [packages('cargo', 'remove', rest, parsed)]
    case 'new':
    case 'init':
      return rest[0] ? writesWord(name, rest[0], 'tree') : [write('.', 'tree')]
    case 'search':
    case 'tree':
    case 'metadata':
    case 'version':
      return NOTHING
    case undefined:
      return parsed.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  }
  // Sources of dependencies are kept under CARGO_HOME.
  return [program(call), write('${CARGO_HOME}', 'tree'), ...writesWord(name, parsed.value('--target-dir'), 'tree')]
}

/** pkg.go.dev/cmd/go. */
const go: Describer = (call) => {
  const { name, args } = call
  const [verb, ...after] = args
  const parsed = readArguments(after, {
    words: [
      '-o',
      '-ldflags',
      '-tags',
      '-gcflags',
      '-mod',
      '-p',
      '-asmflags',
      '-installsuffix',
      '-buildmode',
      '-modfile',
      '-pkgdir',
      '-w',
      '-run',
      '-timeout',
      '-coverprofile',
      '-a',
      '-v',
      '-u',
      '-d',
      '-x',
      '-t',
      '-i',
      '-n',
      '-race',
      '-f',
      '-trimpath',
      '-json',
      '-m',
      '-s',
    ].filter(
      (word) =>
        !['-a', '-v', '-u', '-d', '-x', '-t', '-i', '-n', '-race', '-trimpath', '-json', '-m', '-s'].includes(word),
    ),
  })
  const modules = write('${GOPATH}', 'tree')
  switch (verb?.value) {
    case 'get':
    case 'install':
      return [packages('go', 'install', parsed.operands, parsed, verb.value === 'get' ? 'get' : undefined), modules]
    case 'mod':
      if (parsed.operands[0]?.value === 'download')
        return [
          packages('go', 'install', [], parsed, 'mod download'),
          { type: 'reads', paths: ['go.mod', 'go.sum'] },
          modules,
        ]
      return [program(call), modules]
    case 'build':
      return [program(call), modules, ...writesWord(name, parsed.value('-o'))]
    case 'run':
    case 'test':
    case 'generate':
    case 'vet':
    case 'tool':
    case 'work':
    case 'fmt':
      return [program(call), modules]
    case 'clean':
      return parsed.has('-modcache', '-cache') || parsed.options.some((option) => /^-(mod|test)?cache$/.test(option))
        ? [packages('go', 'clean', [], parsed)]
        : [program(call)]
    case 'version':
    case 'list':
    case 'help':
      return NOTHING
    case 'env':
      return parsed.options.includes('-w') || parsed.has('-w') ? [write('~/.config/go/env')] : NOTHING
  }
  return [unknown(name, `go ${verb?.raw ?? ''} is not known`)]
}

const brew: Describer = ({ name, args }) => {
  const parsed = readArguments(args)
  const [verb, ...names] = parsed.operands
  const actions = {
    install: 'install',
    uninstall: 'remove',
    update: 'update',
    upgrade: 'upgrade',
    cleanup: 'clean',
  } as const
  const action = verb && Object.hasOwn(actions, verb.value) ? actions[verb.value as keyof typeof actions] : undefined
  return action ? [packages('brew', action, names, parsed)] : [unknown(name, `brew ${verb?.raw ?? ''} is not known`)]
}

/** rust-lang.github.io/rustup: toolchains and their shims. */
const rustup: Describer = ({ args }) =>
  ['show', 'which', '--version', 'help', 'check'].includes(args[0]?.value ?? '')
    ? NOTHING
    : [{ type: 'network' }, write('${RUSTUP_HOME}', 'tree'), write('${CARGO_HOME}', 'tree')]

const easyInstall: Describer = ({ args }) => {
  const parsed = readArguments(args, { short: 'dsif' })
  return [packages('pip', 'install', parsed.operands, parsed, 'easy_install')]
}

const pipCompile: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'o', long: ['output-file'] })
  return [
    { type: 'network' },
    ...reads(parsed.operands),
    ...(parsed.has('-o', '--output-file')
      ? writesWord(name, parsed.value('-o', '--output-file'))
      : parsed.operands.map((word) => write(pathOf(word).replace(/\.in$/, '.txt')))),
  ]
}

export const languages: Family = {
  pip,
  pip2: pip,
  pip3: pip,
  pipx: ({ args }) => [
    packages('pip', 'install', readArguments(args, PIP).operands.slice(1), readArguments(args, PIP), 'pipx'),
  ],
  'pip-sync': ({ args }) => [
    packages('pip', 'install', [], readArguments(args), 'sync'),
    ...reads(readArguments(args).operands),
  ],
  'pip-compile': pipCompile,
  easy_install: easyInstall,
  easy_install3: easyInstall,
  uv,
  pipenv: project,
  poetry: project,
  pdm: project,
  virtualenv,
  pyvenv: virtualenv,
  conda,
  mamba: conda,
  micromamba: conda,
  gem,
  bundle,
  bundler: bundle,
  composer,
  'composer.phar': composer,
  cargo,
  go,
  brew,
  rustup,
}
