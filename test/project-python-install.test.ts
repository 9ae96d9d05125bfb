import { describe, expect, it } from 'vitest'
import { installOfExport } from '../src/project/python/export.ts'
import { readInstall } from '../src/project/python/install.ts'
import type { Install, InstallOptions, PythonCommand } from '../src/project/python/types.ts'
import { commandOf, filesOf } from './project-python-app.ts'

const command = (given: Partial<PythonCommand>): PythonCommand => ({
  tool: 'pip',
  verb: 'install',
  packages: [],
  requirements: [],
  constraints: [],
  editables: [],
  options: [],
  ...given,
})

const install = (
  given: Partial<PythonCommand>,
  texts: Readonly<Record<string, string>> = {},
  options: InstallOptions = {},
): Install => readInstall(command(given), filesOf(texts), options)

const versionsOf = ({ packages }: Install): Record<string, string | undefined> =>
  Object.fromEntries([...packages.values()].map(({ name, version }) => [name, version]))

describe('what is built from its source', () => {
  const texts = { 'r.txt': 'lxml==5\nPillow==10\n', 'own.txt': '--no-binary=lxml\nlxml==5\nPillow==10\n' }
  it.each<[line: string, environment: Readonly<Record<string, string>>, built: string[]]>([
    ['pip install -r r.txt', {}, []],
    ['pip install --no-binary pillow -r r.txt', {}, ['pillow']],
    ['pip install --no-binary=:all: -r r.txt', {}, ['lxml', 'pillow']],
    ['pip install -r own.txt', {}, ['lxml']],
    ['pip install -r r.txt', { PIP_NO_BINARY: 'Pillow,lxml' }, ['lxml', 'pillow']],
    ['pip install --no-binary :none: -r r.txt', { PIP_NO_BINARY: ':all:' }, []],
    ['uv pip install --no-binary lxml -r r.txt', {}, ['lxml']],
    ['uv pip install -r r.txt', { UV_NO_BINARY: '1' }, ['lxml', 'pillow']],
  ])('%s with %o', (line, environment, built) => {
    const read = readInstall(commandOf(line), filesOf(texts), { environment })
    expect(
      [...read.packages.values()]
        .filter((each) => each.built)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(built)
  })
})

describe('what a list brings that is exported', () => {
  const poetry = {
    'pyproject.toml':
      '[tool.poetry]\nname = "quay"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\nflask = "*"\n[tool.poetry.group.test.dependencies]\npytest = "*"\n',
    'poetry.lock':
      '[[package]]\nname = "flask"\nversion = "3.0.0"\n[[package]]\nname = "pytest"\nversion = "8.0.0"\n[metadata]\nlock-version = "2.0"\n',
  }
  const pipenv = {
    Pipfile: '[packages]\nflask = "*"\n[dev-packages]\npytest = "*"\n',
    'Pipfile.lock': '{"_meta":{},"default":{"flask":{"version":"==3.0.0"}},"develop":{"pytest":{"version":"==8.0.0"}}}',
  }
  const uv = {
    'pyproject.toml':
      '[project]\nname = "quay"\nversion = "1"\ndependencies = ["flask"]\n[dependency-groups]\ndev = ["pytest"]\n[build-system]\nrequires = ["hatchling"]\n',
    'uv.lock':
      'version = 1\n[[package]]\nname = "flask"\nversion = "3.0.0"\n[[package]]\nname = "pytest"\nversion = "8.0.0"\n[[package]]\nname = "quay"\nversion = "1"\nsource = { editable = "." }\ndependencies = [{ name = "flask" }]\n[package.dev-dependencies]\ndev = [{ name = "pytest" }]\n',
    'quay/__init__.py': '',
  }
  const compiled = { 'requirements.in': 'flask\n', 'web.in': 'flask\npytest\n' }
  it.each<[line: string, texts: Readonly<Record<string, string>>, names: string[], closed: boolean]>([
    ['poetry export -o r.txt', poetry, ['flask'], true],
    ['poetry export --with test', poetry, ['flask', 'pytest'], true],
    ['poetry export --only test', poetry, ['pytest'], true],
    ['pipenv requirements', pipenv, ['flask'], true],
    ['pipenv requirements --dev', pipenv, ['flask', 'pytest'], true],
    ['pipenv requirements --dev-only', pipenv, ['pytest'], true],
    ['uv export --no-emit-project', uv, ['flask', 'pytest'], true],
    ['uv export --no-dev --no-emit-project', uv, ['flask'], true],
    ['pip-compile', compiled, ['flask'], false],
    ['uv pip compile web.in -o web.txt', compiled, ['flask', 'pytest'], false],
  ])('%s', (line, texts, names, closed) => {
    const read = readInstall(installOfExport(commandOf(line)), filesOf(texts), { python: '3.12' })
    expect([...read.packages.keys()].sort()).toEqual(names)
    expect(read.closed).toBe(closed)
    expect(read.reads).not.toContain('quay/__init__.py')
  })
})

describe('pip install', () => {
  it('follows includes from the file that they stand in', () => {
    const read = install(
      { requirements: ['requirements/prod.txt'] },
      {
        'requirements/prod.txt': '-r base.txt\ngunicorn==21.2\n-r ../extra.txt\n',
        'requirements/base.txt': '-r prod.txt\nDjango>=4\n',
        'extra.txt': 'redis\n',
        'requirements/dev.txt': 'pytest\n',
      },
    )
    expect(versionsOf(read)).toEqual({ django: undefined, gunicorn: '21.2', redis: undefined })
    expect(read.reads).toEqual(['extra.txt', 'requirements/base.txt', 'requirements/prod.txt'])
    expect(read).toMatchObject({ closed: false, development: [], unknown: [] })
    expect(read.packages.get('django')?.evidence).toEqual({ file: 'requirements/base.txt', line: 2, text: 'Django>=4' })
  })

  it('takes versions from constraints, and installs nothing for them', () => {
    const read = install(
      { requirements: ['a.txt'], constraints: ['c.txt'], packages: ['gunicorn'] },
      { 'a.txt': 'flask\nredis==4\n-c more.txt', 'c.txt': 'flask==3.0\ngunicorn==21\nwheel==1', 'more.txt': 'x==1' },
    )
    expect(versionsOf(read)).toEqual({ flask: '3.0', redis: '4', gunicorn: '21' })
    expect(read.reads).toEqual(['a.txt', 'c.txt', 'more.txt'])
  })

  it('passes over what a marker rules out', () => {
    const texts = {
      'r.txt': [
        "dataclasses==0.8; python_version < '3.7'",
        "numpy==1.21 ; python_version < '3.10'",
        "numpy==1.26 ; python_version >= '3.10'",
        'pywin32==306 ; sys_platform == "win32"',
        'uvloop==0.19 ; platform_machine == "x86_64"',
      ].join('\n'),
    }
    const known = install({ requirements: ['r.txt'] }, texts, { python: '3.11' })
    expect(versionsOf(known)).toEqual({ numpy: '1.26', uvloop: '0.19' })
    expect(known.packages.get('numpy')).not.toHaveProperty('perhaps')
    expect(known.packages.get('uvloop')?.perhaps).toBe(true)

    const unknown = install({ requirements: ['r.txt'] }, texts)
    expect(versionsOf(unknown)).toEqual({ dataclasses: '0.8', numpy: undefined, uvloop: '0.19' })
    expect(unknown.packages.get('numpy')?.perhaps).toBe(true)
  })

  it('has the command as the evidence of what it names', () => {
    const place = { file: 'Dockerfile', line: 4, text: 'RUN pip install gunicorn==21.2' }
    const read = install({ packages: ['gunicorn==21.2'] }, {}, { place })
    expect(read.packages.get('gunicorn')).toEqual({
      name: 'gunicorn',
      version: '21.2',
      specifier: '==21.2',
      extras: [],
      evidence: place,
      direct: true,
    })
  })

  it.each<[string, Partial<PythonCommand>, Record<string, string>, string]>([
    ['no such file', { requirements: ['r.txt'] }, {}, 'pip install: r.txt is not there'],
    ['a file in UTF-16', { requirements: ['r.txt'] }, { 'r.txt': '\0' }, 'pip install: r.txt cannot be read'],
    ['a variable', { requirements: ['r/${ENV}.txt'] }, {}, 'pip install: which file r/${ENV}.txt is, is not known'],
    [
      'an address',
      { requirements: ['r.txt'] },
      { 'r.txt': 'a\n-r https://files.example/r.txt' },
      'r.txt:2: https://files.example/r.txt is not in the project',
    ],
    ['no requirement', { requirements: ['r.txt'] }, { 'r.txt': 'a==1 b' }, 'r.txt:1: cannot be read: a==1 b'],
    ['a word', { packages: ['$(cat r.txt)'] }, {}, '$(cat r.txt): cannot be read: $(cat r.txt)'],
    [
      'a clone without a name',
      { requirements: ['r.txt'] },
      { 'r.txt': 'git+https://git.example/o/lib' },
      'r.txt:1: does not tell which package it is',
    ],
    ['no project', { requirements: ['r.txt'] }, { 'r.txt': '-e ./lib' }, 'r.txt:1: lib is not there'],
  ])('tells that it does not know: %s', (_, given, texts, unknown) => {
    const read = install(given, texts)
    expect(read.unknown).toEqual([unknown])
    expect(read.closed).toBe(false)
  })

  const hashed = 'a==1 --hash=sha256:00\nb==2 --hash=sha256:11'
  const compiled = '# This file is autogenerated by pip-compile with Python 3.11\na==1\n    # via b\nb==2\n'
  it.each<[string, Partial<PythonCommand>, string, boolean]>([
    ['requirements', {}, 'a==1\nb==2', false],
    ['hashes', {}, hashed, true],
    ['hashes and a range', {}, `${hashed}\nc>=1 --hash=sha256:22`, false],
    ['compiled', {}, compiled, true],
    ['compiled for another Python', {}, compiled.replace('3.11', '3.8'), false],
    ['compiled, and one more added', {}, `${compiled}c\n`, false],
    ['compiled, and a package', { packages: ['gunicorn'] }, compiled, false],
    ['compiled, and pip', { packages: ['pip', 'setuptools'] }, compiled, true],
    ['# via all over', {}, 'a==1  # via b\nb==2  # via -r r.in', true],
    ['# via here and there', {}, 'a==1  # via b\nb==2', false],
    ['--no-deps', { options: ['--no-deps'] }, 'a==1\nb', true],
    ['--no-deps, and what cannot be read', { options: ['--no-deps'] }, 'a==1\n???', false],
    ['uv pip sync', { tool: 'uv', verb: 'sync' }, 'a==1\nb==2', true],
  ])('knows whether that is all: %s', (_, given, text, closed) => {
    const read = install({ requirements: ['r.txt'], ...given }, { 'r.txt': text }, { python: '3.11' })
    expect(read.closed).toBe(closed)
  })

  it('is not closed for what is named alone', () => {
    expect(install({ packages: ['flask==3.0'] }).closed).toBe(false)
    expect(install({ packages: ['flask==3.0'], options: ['--no-deps'] }).closed).toBe(true)
  })

  it('knows which others a compiled requirement is there for', () => {
    const { packages } = install(
      { requirements: ['r.txt'] },
      {
        'r.txt':
          '# This file is autogenerated by pip-compile\na==1\n    # via b\nb==2\n    # via -r r.in\nc==3\n    # via app (pyproject.toml)\n' +
          '# The following packages are considered to be unsafe in a requirements file:\n# setuptools\n',
      },
    )
    expect([...packages.values()].map(({ name, direct, perhaps }) => [name, direct, perhaps])).toEqual([
      ['a', false, undefined],
      ['b', true, undefined],
      ['c', true, undefined],
      ['setuptools', false, true],
    ])
  })

  it('reads the wheels that it may take', () => {
    const read = install(
      {
        requirements: ['deploy/r.txt'],
        packages: ['./vendor/a-1.0-py3-none-any.whl'],
        options: ['--find-links', 'wheels'],
      },
      {
        'deploy/r.txt': '--find-links links\nb\n',
        'deploy/links/b-1-py3-none-any.whl': '',
        'wheels/c-1-py3-none-any.whl': '',
        'vendor/a-1.0-py3-none-any.whl': '',
        'vendor/d-1.0-py3-none-any.whl': '',
      },
    )
    expect(read.reads).toEqual([
      'deploy/links/b-1-py3-none-any.whl',
      'deploy/r.txt',
      'vendor/a-1.0-py3-none-any.whl',
      'wheels/c-1-py3-none-any.whl',
    ])
    expect(versionsOf(read)).toEqual({ a: '1.0', b: undefined })
  })

  it('knows what only developers ask for', () => {
    const read = install(
      { requirements: ['requirements.txt', 'requirements-dev.txt'] },
      {
        'requirements.txt': 'flask\nblack',
        'requirements-dev.txt': '-r requirements/test.in\n-r more.txt\nblack\nflake8',
        'requirements/test.in': 'pytest',
        'more.txt': 'redis',
      },
    )
    expect(read.development).toEqual(['flake8', 'pytest'])
  })

  it('takes files from the environment', () => {
    const read = install(
      { packages: ['flask'] },
      { 'c.txt': 'flask==3.0' },
      { environment: { PIP_CONSTRAINT: 'c.txt' } },
    )
    expect(versionsOf(read)).toEqual({ flask: '3.0' })
  })
})
