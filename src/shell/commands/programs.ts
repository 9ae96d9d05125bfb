import type { Effect, ShellWord } from '../types.ts'
import {
  type Call,
  type Describer,
  type Family,
  NOTHING,
  program,
  readArguments,
  reads,
  type Spec,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { composer, pip } from './languages.ts'
import { packages } from './system-packages.ts'

const VERSION = new Set(['--version', '-version', '-V', '--help', '-h'])
const asksVersion = (args: readonly ShellWord[]): boolean => args.length === 1 && VERSION.has(args[0]?.value ?? '')

/** Runs, and writes below the working directory, as all compilers and task runners here do. */
const runs: Describer = (call) => (asksVersion(call.args) ? NOTHING : [program(call)])

/** An interpreter: its script is read. Code given in an option may do anything; what fetches or installs is not described. */
const interpreter =
  (code: string, spec: Spec = {}): Describer =>
  (call) => {
    const { name, args } = call
    if (asksVersion(args) || (name !== 'python' && args.length === 1 && args[0]?.value === '-v')) return NOTHING
    const parsed = readArguments(args, {
      ...spec,
      short: (spec.short ?? '') + code.replaceAll('-', ''),
      stopAtOperand: true,
    })
    const inline = parsed.value(...[...code.replaceAll('-', '')].map((letter) => '-' + letter), '--eval', '--print')
    if (inline) {
      const fetched = name.startsWith('php') ? composerCode(inline) : undefined
      if (fetched) return fetched
      if (inline.opaque || /install|download|urlretrieve|urlopen|copy\(|https?:/i.test(inline.value))
        return [unknown(name, 'the code that it is given is not read')]
      return [program(call)]
    }
    // `php -- --install-dir=…`: no script, and arguments for what comes from the input.
    const dashes = args.findIndex(({ value }) => value === '--')
    const piped = name.startsWith('php') && dashes >= 0 && args.length - dashes - 1 === parsed.operands.length
    const script = piped ? undefined : parsed.operands[0]
    if (!script && call.command.redirects.length === 0 && call.command.joined !== '|')
      return args.length === 0 ? NOTHING : [program(call)]
    if (!script || script.value === '-') return [unknown(name, 'it runs what it reads from its input')]
    if (script.opaque) return [unknown(name, `${script.raw} is not known`)]
    if (name.startsWith('php') && /(^|\/)composer(\.phar)?$/.test(script.value)) {
      return composer({ ...call, name: 'composer', args: parsed.operands.slice(1) })
    }
    return [program(call), ...reads([script])]
  }

/** getcomposer.org/download: fetched, checked and removed by code in an option. */
function composerCode({ value, opaque }: ShellWord): readonly Effect[] | undefined {
  if (opaque) return undefined
  const copied = /^\s*copy\((['"])(https?:\/\/[^'"]+)\1,\s*(['"])([^'"]+)\3\);?\s*$/.exec(value)
  if (copied) return [{ type: 'network', url: copied[2] as string }, write(copied[4] as string)]
  const printed = /^\s*(?:readfile|print file_get_contents)\((['"])(https?:\/\/[^'"]+)\1\);?\s*$/.exec(value)
  if (printed) return [{ type: 'network', url: printed[2] as string }]
  const removed = /^\s*unlink\((['"])([^'"]+)\1\);?\s*$/.exec(value)
  return removed ? [{ type: 'removes', path: removed[2] as string }] : undefined
}

const pythonScript = interpreter('c', { short: 'WXQ' })

/** python(1): `-m` runs a module. */
const python: Describer = (call) => {
  const { name, args } = call
  const module = args.findIndex(({ value }) => /^-[A-Za-z]*m$/.test(value))
  const script = args.findIndex(({ value }) => !value.startsWith('-'))
  if (module >= 0 && (script < 0 || module < script))
    return pythonModule(call, args[module + 1], args.slice(module + 2))
  const [file, verb] = args.slice(Math.max(script, 0))
  if (file?.value === 'setup.py' || file?.value.endsWith('/setup.py')) {
    const parsed = readArguments(args.slice(script + 2), { short: 'O', long: ['prefix', 'root', 'home', 'record'] })
    if (verb?.value === 'install' || verb?.value === 'develop') {
      const target = parsed.value('--prefix', '--root', '--home')
      return [
        program(call),
        packages('pip', 'install', [{ ...file, value: '.' }], parsed, `setup.py ${verb.value}`),
        ...reads([file]),
        ...(target ? writesWord(name, target, 'tree') : []),
      ]
    }
  }
  if (file && /(^|\/)get-pip\.py$/.test(file.value)) {
    const parsed = readArguments(args.slice(script + 1), {})
    return [
      program(call),
      packages(
        'pip',
        'install',
        parsed.operands.length > 0 ? parsed.operands : [{ ...file, value: 'pip' }],
        parsed,
        'get-pip',
      ),
      ...reads([file]),
    ]
  }
  return pythonScript({ ...call, name: 'python' }).map((effect) =>
    effect.type === 'program' || effect.type === 'unknown' ? renamed(effect, name) : effect,
  )
}

const renamed = (effect: Extract<Effect, { type: 'program' | 'unknown' }>, name: string): Effect =>
  effect.type === 'program' ? { ...effect, name } : { ...effect, program: name }

function pythonModule(call: Call, module: ShellWord | undefined, args: readonly ShellWord[]): readonly Effect[] {
  if (!module) return [unknown(call.name, 'its module is not known')]
  switch (module.value) {
    case 'pip':
      return pip({ ...call, name: 'pip', args })
    case 'ensurepip':
      return [packages('pip', 'install', [{ ...module, value: 'pip' }], readArguments(args), 'ensurepip')]
    case 'venv':
    case 'virtualenv': {
      const { operands } = readArguments(args, { short: 'p', long: ['prompt', 'python'] })
      return operands.flatMap((word) => writesWord(call.name, word, 'tree'))
    }
    case 'compileall':
      return readArguments(args, { short: 'xirdj' }).operands.flatMap((word) => writesWord(call.name, word, 'tree'))
    case 'spacy':
    case 'nltk.downloader':
    case 'playwright':
      return [unknown(call.name, `what the module ${module.value} fetches is not known`)]
  }
  return module.opaque ? [unknown(call.name, `${module.raw} is not known`)] : [program(call)]
}

/** make(1): a target that installs writes where the Makefile says. */
const make: Describer = (call) => {
  const { name, args } = call
  if (asksVersion(args)) return NOTHING
  const parsed = readArguments(args, {
    short: 'CfIjloW',
    long: ['directory', 'file', 'makefile', 'include-dir', 'jobs', 'load-average'],
  })
  const installs = parsed.operands.find(({ value }) => /install/.test(value) && !value.includes('='))
  const destination = parsed.operands.find(({ value }) => /^(DESTDIR|INSTALL_ROOT|PREFIX|prefix)=/.test(value))
  const at = parsed.value('-C', '--directory')
  const effects: Effect[] = [program(call), ...(at ? writesWord(name, at, 'tree') : [])]
  if (installs && destination)
    return [
      ...effects,
      ...writesWord(
        name,
        { ...destination, value: destination.value.slice(destination.value.indexOf('=') + 1) },
        'tree',
      ),
    ]
  return installs ? [...effects, unknown(name, `the Makefile says where ${installs.value} writes`)] : effects
}

/** cmake(1), ninja(1), meson. */
const cmake: Describer = (call) => {
  const { name, args } = call
  if (asksVersion(args)) return NOTHING
  const words = args.map(({ value }) => value)
  const prefix = args.find(({ value }) => value.startsWith('--prefix='))
  if (words.includes('--install') || words.includes('install')) {
    const at = words.indexOf('--prefix')
    const to = prefix ? { ...prefix, value: prefix.value.slice(9) } : at >= 0 ? args[at + 1] : undefined
    return [program(call), ...(to ? writesWord(name, to, 'tree') : [unknown(name, 'where it installs is not known')])]
  }
  return [
    program(call),
    ...writesWord(name, args[Math.max(words.indexOf('--build'), words.indexOf('-B')) + 1 || args.length], 'tree'),
  ]
}

/** gcc(1), clang(1), ld(1), rustc(1): `-o` may lie anywhere. */
const compiler: Describer = (call) => {
  if (asksVersion(call.args) || call.args.some(({ value }) => value === '-dumpmachine' || value === '-dumpversion'))
    return NOTHING
  const at = call.args.findIndex(({ value }) => value === '-o')
  return [program(call), ...writesWord(call.name, at < 0 ? undefined : call.args[at + 1])]
}

/** Maven, Gradle, sbt, Leiningen, NuGet: programs that keep what they fetch in the user's home. */
const caching =
  (...homes: string[]): Describer =>
  (call) =>
    asksVersion(call.args) ? NOTHING : [program(call), ...homes.map((home) => write(home, 'tree'))]

/** `sh script.sh`; `sh -c` is described by the script that it holds. */
const shell: Describer = (call) => {
  const { name, args, command } = call
  if (asksVersion(args)) return NOTHING
  const parsed = readArguments(args, { short: 'oO', long: ['rcfile', 'init-file'], stopAtOperand: true })
  const [script, ...rest] = parsed.operands
  if (parsed.has('-s') || script?.value === '-' || !script) {
    if (!script && !parsed.has('-s') && command.joined !== '|' && command.redirects.length === 0) return NOTHING
    if (parsed.has('-n')) return NOTHING
    return [unknown(name, 'it runs what it reads from its input')]
  }
  if (script.opaque) return [unknown(name, `${script.raw} is not known`)]
  if (parsed.has('-n')) return reads([script])
  const installed = conda(script, rest)
  return [
    { type: 'program', name, args: [script.value, ...rest.map(({ value }) => value)] },
    ...reads([script]),
    ...installed,
  ]
}

/** The installer of Anaconda and Miniconda: `-p PREFIX`, by default in the home. */
function conda(script: ShellWord, rest: readonly ShellWord[]): Effect[] {
  if (!/conda[^/]*\.sh$/i.test(script.value)) return []
  const prefix = readArguments(rest, { short: 'p' }).value('-p')
  if (prefix) return writesWord('conda', prefix, 'tree')
  return [unknown('conda', 'where it installs is not known')]
}

/** dotnet(1): packages are kept in ~/.nuget. */
const dotnet: Describer = (call) => {
  const parsed = readArguments(call.args, {
    short: 'crfov',
    long: ['configuration', 'runtime', 'framework', 'output', 'verbosity', 'tool-path'],
  })
  if (asksVersion(call.args) || parsed.has('--info') || parsed.operands.length === 0) return NOTHING
  return [
    program(call),
    write('~/.nuget', 'tree'),
    ...writesWord(call.name, parsed.value('-o', '--output', '--tool-path'), 'tree'),
    ...(parsed.operands[0]?.value === 'tool' && parsed.has('-g') ? [write('~/.dotnet/tools', 'tree')] : []),
  ]
}

const node = interpreter('ep', {
  short: 'r',
  long: ['require', 'max-old-space-size', 'loader', 'import', 'eval', 'print'],
})

const RUNNERS = [
  // Compilers, linkers and code generators.
  'javac',
  'protoc',
  'swig',
  'flex',
  'bison',
  'yacc',
  'm4',
  'ocamlfind',
  'ghc',
  'erlc',
  'elixirc',
  'kotlinc',
  'scalac',
  'nim',
  'crystal',
  'zig',
  'strip',
  'ar',
  'ranlib',
  'nasm',
  'cython',
  'msgfmt',
  'asciidoctor',
  'pandoc',
  'sphinx-build',
  'mkdocs',
  'hugo',
  'jekyll',
  'autoconf',
  'automake',
  'aclocal',
  'autoreconf',
  'autoheader',
  'libtoolize',
  'phpize',
  'qmake',
  'scons',
  'premake5',
  'bazel',
  'waf',
  'xcodebuild',
  'b2',
  'bjam',
  'rake',
  'thor',
  'ant',
  'phing',
  'pxc',
  // Task runners and build tools of JavaScript, installed globally or found on PATH.
  'tsc',
  'webpack',
  'gulp',
  'grunt',
  'bower',
  'ng',
  'vite',
  'next',
  'nuxt',
  'nest',
  'babel',
  'rollup',
  'parcel',
  'esbuild',
  'lerna',
  'nx',
  'turbo',
  'gatsby',
  'ember',
  'vue-cli-service',
  'react-scripts',
  'jest',
  'mocha',
  'eslint',
  'prettier',
  'ts-node',
  'tsx',
  'node-gyp',
  'typings',
  'tsd',
  'prisma',
  'sass',
  'lessc',
  'uglifyjs',
  'browserify',
  'coffee',
  'jspm',
  'broccoli',
  'quasar',
  'polymer',
  'stylus',
  'astro',
  // Frameworks' own command lines.
  'django-admin',
  'flask',
  'rails',
  'pytest',
  'tox',
  'nosetests',
  'celery',
  'alembic',
  'cython3',
  'mypy',
  'flake8',
  'black',
  'invoke',
  'fab',
  'phpunit',
  'artisan',
  'drush',
  'sencha',
] as const

export const programs: Family = {
  ...Object.fromEntries(RUNNERS.map((name) => [name, runs])),
  ...Object.fromEntries(
    [
      'gcc',
      'g++',
      'cc',
      'c++',
      'clang',
      'clang++',
      'ld',
      'rustc',
      'as',
      'nvcc',
      'gfortran',
      'mpicc',
      'fpc',
      'tcc',
      'valac',
      'ldc2',
      'dmd',
    ].map((name) => [name, compiler]),
  ),
  ...Object.fromEntries(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'].map((name) => [name, shell])),
  make,
  gmake: make,
  bmake: make,
  cmake,
  ninja: cmake,
  meson: cmake,
  node,
  nodejs: node,
  deno: caching('~/.cache/deno'),
  python,
  python2: python,
  python3: python,
  pypy: python,
  pypy3: python,
  perl: interpreter('eE', { short: 'IM' }),
  ruby: interpreter('e', { short: 'Ir' }),
  php: interpreter('r', { short: 'dc' }),
  lua: interpreter('e'),
  Rscript: interpreter('e'),
  R: interpreter('e'),
  julia: interpreter('eE'),
  tclsh: interpreter(''),
  expect: interpreter('c'),
  java: runs,
  groovy: interpreter('e'),
  dotnet,
  mvn: caching('~/.m2'),
  mvnw: caching('~/.m2'),
  gradle: caching('~/.gradle'),
  gradlew: caching('~/.gradle'),
  sbt: caching('~/.sbt', '~/.ivy2', '~/.cache/coursier'),
  lein: caching('~/.lein', '~/.m2'),
  boot: caching('~/.boot', '~/.m2'),
  mix: caching('~/.mix', '~/.hex'),
  rebar3: caching('~/.cache/rebar3'),
  nuget: caching('~/.nuget'),
  stack: caching('~/.stack'),
  cabal: caching('~/.cabal'),
  swift: caching('~/.cache/org.swift.swiftpm'),
  dep: caching('${GOPATH}'),
  glide: caching('~/.glide'),
  govendor: caching('${GOPATH}'),
  godep: caching('${GOPATH}'),
}
