import type { Effect } from '../types.ts'
import {
  type Describer,
  type Family,
  NOTHING,
  list,
  program,
  readArguments,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { asksVersion, interpreter, python, shell } from './interpreters.ts'

/** Runs, and writes below the working directory, as all compilers and task runners here do. */
const runs: Describer = (call) => (asksVersion(call.args) ? NOTHING : [program(call)])

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

export const node = interpreter('ep', {
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
    list(`
  gcc g++ cc c++ clang clang++ ld rustc as nvcc gfortran mpicc fpc tcc valac ldc2 dmd
`).map((name) => [name, compiler]),
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
