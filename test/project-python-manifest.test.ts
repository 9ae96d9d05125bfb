import { describe, expect, it } from 'vitest'
import { readsOfBuild } from '../src/project/python/build.ts'
import { readProject } from '../src/project/python/manifest.ts'
import type { Dependency, PythonProject } from '../src/project/python/manifest-types.ts'
import { specifierOf } from '../src/project/python/poetry.ts'
import { parseSetupCfg } from '../src/project/python/setup-cfg.ts'
import { parseSetupPy } from '../src/project/python/setup-py.ts'
import { filesOf } from './project-python-app.ts'

const project = (texts: Readonly<Record<string, string>>, directory = '.'): PythonProject =>
  readProject(filesOf(texts), directory)!
const brief = (dependencies: readonly Dependency[] = []): string[] =>
  dependencies.map(({ name, specifier, marker, source }) =>
    [name ?? '?', specifier, marker && `; ${marker}`, source && `@ ${source.type}`].filter(Boolean).join(' '),
  )
const reasons = ({ unknown }: PythonProject): string[] =>
  unknown.map(({ place, because }) => `${place.file}: ${because}`)

describe('pyproject.toml', () => {
  it('reads [project]', () => {
    const read = project({
      'pyproject.toml': `
[build-system]
requires = ["hatchling>=1.20"]
build-backend = "hatchling.build"

[project]
name = "Parcel_Desk"
dynamic = ["version"]
readme = "docs/intro.md"
license = { file = "LICENCE" }
dependencies = [
  "flask[async]>=3",
  "tomli; python_version < '3.11'",
  "carrier @ git+https://git.example/o/carrier@v2",
]

[project.optional-dependencies]
Dev_Tools = ["pytest"]

[project.scripts]
desk = "parcel_desk.cli:main"

[tool.hatch.version]
path = "parcel_desk/about.py"
`,
    })
    expect(read).toMatchObject({ name: 'parcel-desk', title: 'Parcel_Desk', dynamic: ['version'], unknown: [] })
    expect(read.build).toEqual({ backend: 'hatchling.build', requires: ['hatchling>=1.20'] })
    expect(brief(read.dependencies)).toEqual(['flask >=3', "tomli ; python_version < '3.11'", 'carrier @ vcs'])
    expect(read.dependencies[0]?.place).toEqual({ file: 'pyproject.toml', line: 12, text: '"flask[async]>=3",' })
    expect([...read.extras].map(([name, list]) => [name, brief(list)])).toEqual([['dev-tools', ['pytest']]])
    expect([...read.scripts]).toEqual([['desk', 'parcel_desk.cli:main']])
    expect(read.reads).toEqual(['LICENCE', 'docs/intro.md', 'parcel_desk/about.py', 'pyproject.toml'])
  })

  it('reads groups', () => {
    const read = project({
      'pyproject.toml': `
[dependency-groups]
Test = ["pytest", { include-group = "type_checks" }]
type-checks = ["mypy"]

[tool.uv]
dev-dependencies = ["ruff"]
package = false

[tool.pdm.dev-dependencies]
lint = ["black", "-e file:///srv/tool#egg=tool"]
`,
    })
    const groups = [...read.groups].map(([name, { dependencies, includes }]) => [name, brief(dependencies), includes])
    expect(groups).toEqual([
      ['test', ['pytest'], ['type-checks']],
      ['type-checks', ['mypy'], []],
      ['dev', ['ruff'], []],
      ['lint', ['black', 'tool @ path'], []],
    ])
    expect(read.virtual).toBe(true)
    expect(read.groups.get('lint')?.dependencies[1]?.editable).toBe(true)
  })

  it('reads [tool.poetry]', () => {
    const read = project({
      'pyproject.toml': `
[tool.poetry]
name = "harbour"
package-mode = false
readme = ["README.md", "NEWS.md"]

[tool.poetry.dependencies]
python = "^3.10"
Django = "^4.2.1"
redis = { version = "~5.0", extras = ["hiredis"], optional = true }
tide = { path = "../tide", develop = true }
gulls = { git = "https://git.example/o/gulls.git", tag = "v1" }
uvloop = { version = "*", markers = "sys_platform != 'win32'", python = ">=3.11" }
numpy = [
  { version = "1.24.*", python = "<3.12" },
  { version = ">=1.26,<2", python = ">=3.12" },
]

[tool.poetry.extras]
cache = ["redis"]

[tool.poetry.dev-dependencies]
pytest = "7.4"

[tool.poetry.group.docs]
optional = true

[tool.poetry.group.docs.dependencies]
sphinx = "*"

[tool.poetry.scripts]
harbour = "harbour.main:run"
pier = { reference = "harbour.pier:run", type = "console" }
`,
    })
    expect(brief(read.dependencies)).toEqual([
      'django >=4.2.1,<5',
      'tide @ path',
      'gulls @ vcs',
      `uvloop ; (sys_platform != 'win32') and (python_full_version >= "3.11")`,
      'numpy ==1.24.* ; python_full_version < "3.12"',
      'numpy >=1.26,<2 ; python_full_version >= "3.12"',
    ])
    expect(read.dependencies[0]?.place).toMatchObject({ line: 9, text: 'Django = "^4.2.1"' })
    expect(brief(read.extras.get('cache'))).toEqual(['redis >=5.0,<5.1'])
    expect([...read.groups].map(([name, { optional, dependencies }]) => [name, optional, brief(dependencies)])).toEqual(
      [
        ['dev', false, ['pytest ==7.4']],
        ['docs', true, ['sphinx']],
      ],
    )
    expect([...read.scripts]).toEqual([
      ['harbour', 'harbour.main:run'],
      ['pier', 'harbour.pier:run'],
    ])
    expect(read).toMatchObject({ virtual: true, reads: ['NEWS.md', 'README.md', 'pyproject.toml'] })
  })

  it('takes requirements from files', () => {
    const read = project(
      {
        'lib/pyproject.toml': `
[project]
name = "lib"
dynamic = ["dependencies", "version", "optional-dependencies"]
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.txt"] }
version = { file = "VERSION" }
optional-dependencies.test = { file = ["test.txt"] }
`,
        'lib/requirements.txt': 'flask\n???',
      },
      'lib',
    )
    expect(brief(read.dependencies)).toEqual(['flask'])
    expect(read.reads).toEqual(['lib/VERSION', 'lib/pyproject.toml', 'lib/requirements.txt'])
    expect(reasons(read)).toEqual(['lib/requirements.txt: cannot be read: ???', 'lib/test.txt: is not there'])
  })

  it.each(['not = = toml', '[project\n', '\u0000'])('tells that it cannot read %j', (text) => {
    expect(reasons(project({ 'pyproject.toml': text }))).toEqual(['pyproject.toml: cannot be read'])
  })

  it('is nothing without a manifest', () => {
    expect(readProject(filesOf({ 'requirements.txt': 'a' }), '.')).toBeUndefined()
  })

  it('takes fields of a wrong type for absent', () => {
    const text =
      'dependency-groups = 1\n[project]\nname = 1\ndependencies = "a"\nscripts = []\n[tool]\npoetry = "x"\nuv = []'
    expect(project({ 'pyproject.toml': text })).toMatchObject({ dependencies: [], unknown: [] })
  })
})

describe("Poetry's specifiers", () => {
  it.each([
    ['*', ''],
    ['^1.2.3', '>=1.2.3,<2'],
    ['^0.2.3', '>=0.2.3,<0.3'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['^0.0', '>=0.0,<0.1'],
    ['^0', '>=0,<1'],
    ['~1.2.3', '>=1.2.3,<1.3'],
    ['~1', '>=1,<2'],
    ['1.2.3', '==1.2.3'],
    ['1.2.*', '==1.2.*'],
    ['>= 1.2, < 1.5', '>=1.2,<1.5'],
    ['=1.2', '==1.2'],
    ['^1.2 || ^2.0', ''],
    ['latest', ''],
  ])('%s is %j', (written, specifier) => {
    expect(specifierOf(written).specifier).toBe(specifier)
  })
})

describe('setup.cfg', () => {
  it('reads what it names', () => {
    const read = project({
      'setup.cfg': `
[metadata]
name = kiln
version = attr: kiln.__version__
long_description = file: README.rst, CHANGES.rst

[options]
packages = find:
install_requires =
    flask>=2  # the server
    click ; python_version < "3"
    # nothing

[options.extras_require]
dev = pytest; black
docs =
    sphinx

[options.entry_points]
console_scripts =
    kiln = kiln.cli:main
    fire=kiln.fire:go [extra]
`,
      'README.rst': '',
    })
    expect(read).toMatchObject({ name: 'kiln', unknown: [], reads: ['README.rst', 'setup.cfg'] })
    expect(brief(read.dependencies)).toEqual(['flask >=2', 'click ; python_version < "3"'])
    expect([...read.extras].map(([name, list]) => [name, brief(list)])).toEqual([
      ['dev', ['pytest', 'black']],
      ['docs', ['sphinx']],
    ])
    expect([...read.scripts]).toEqual([
      ['kiln', 'kiln.cli:main'],
      ['fire', 'kiln.fire:go'],
    ])
  })

  it('has no say where [project] has', () => {
    const read = project({
      'pyproject.toml': '[project]\nname = "a"\ndependencies = ["flask"]',
      'setup.cfg': '[metadata]\nname = b\n[options]\ninstall_requires = django',
    })
    expect([read.name, brief(read.dependencies)]).toEqual(['a', ['flask']])
  })

  it('joins lines that are indented', () => {
    const cfg = parseSetupCfg('[a]\nkey = one\n  two\n\n  three\nother: x\n[b]\n lost\n')
    expect(cfg.get('a')?.get('key')).toBe('one\ntwo\nthree')
    expect(cfg.get('a')?.get('other')).toBe('x')
    expect(cfg.get('b')?.size).toBe(0)
  })
})

describe('setup.py', () => {
  it('reads literals', () => {
    const read = project({
      'setup.py': `
from setuptools import setup, find_packages
EXTRA = {"dev": ["pytest"]}
setup(
    name='Quarry',  # a name, of course
    version="1.0",
    description="(a" ' b)',
    packages=find_packages(exclude=["tests"]),
    install_requires=[
        'flask>=2',
        "stone @ git+https://git.example/o/stone#egg=stone",
    ],
    extras_require=EXTRA,
    entry_points={'console_scripts': ['quarry=quarry.cli:main']},
    long_description=open('README.md').read(),
)
`,
      'README.md': '',
    })
    expect(read).toMatchObject({ name: 'quarry', unknown: [], reads: ['README.md', 'setup.py'] })
    expect(brief(read.dependencies)).toEqual(['flask >=2', 'stone @ vcs'])
    expect(read.dependencies[0]?.place).toMatchObject({ file: 'setup.py', line: 9 })
    expect(brief(read.extras.get('dev'))).toEqual(['pytest'])
    expect([...read.scripts]).toEqual([['quarry', 'quarry.cli:main']])
  })

  it.each([
    ["setup(name='a', install_requires=open('requirements.txt').read().splitlines())"],
    ["required = open('requirements.txt').readlines()\nsetup(name='a', install_requires=required)"],
    [
      "with open('requirements.txt') as f:\n    required = f.read().splitlines()\nsetup(name='a', install_requires=required)",
    ],
    [
      "with open(os.path.join(HERE, 'requirements.txt')) as f:\n    required = f.read()\nsetup(name='a', install_requires=required)",
    ],
    ["setup(name='a', install_requires=parse_requirements('requirements.txt', session=False))"],
  ])('takes the lines of a file: %s', (text) => {
    const read = project({ 'setup.py': text, 'requirements.txt': 'flask==3.0\n' })
    expect(brief(read.dependencies)).toEqual(['flask ==3.0'])
    expect(read.reads).toEqual(['requirements.txt', 'setup.py'])
  })

  it.each([
    ['setup(install_requires=requirements())', 'setup.py: install_requires is computed'],
    ["setup(install_requires=['a'] + more)", 'setup.py: install_requires is computed'],
    ['setup(extras_require=make())', 'setup.py: extras_require is computed'],
    ["setup(install_requires=open('gone.txt').read())", 'gone.txt: is not there'],
    ["setup(install_requires=['a b c'])", 'setup.py: cannot be read: a b c'],
  ])('tells what is computed: %s', (text, unknown) => {
    expect(reasons(project({ 'setup.py': text }))).toEqual([unknown])
  })

  it.each([
    '',
    'setup(',
    'setup(a=[',
    "setup(a='",
    'setup(((((',
    "setup(x={'a': [('b',)]}, y=(",
    '"""',
    `${'setup(['.repeat(2000)}`,
  ])('reads %j to its end', (text) => {
    expect(parseSetupPy(text)).toBeDefined()
  })

  it('knows one literal from another', () => {
    const { keywords } = parseSetupPy(
      `setup(a=('x'), b=('x',), c=["a" "b", 'c'], d={'k': {'l': []}}, e=True, f="""x # y""", g=r'\\d', h=[x], i='a'.strip())`,
    )
    expect([...keywords].map(([name, { value }]) => [name, value])).toEqual([
      ['a', 'x'],
      ['b', ['x']],
      ['c', ['ab', 'c']],
      ['d', { k: { l: [] } }],
      ['e', true],
      ['f', 'x # y'],
      ['g', '\\d'],
      ['h', undefined],
      ['i', undefined],
    ])
  })
})

describe('what a build reads', () => {
  const files = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '']))
  const pyproject = (backend: string, more = '', requires = '') =>
    `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "parcel-desk"\n${more}`

  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'setuptools finds packages',
      {
        'pyproject.toml': '[project]\nname = "a"',
        ...files(
          'a/__init__.py',
          'a/data.json',
          'tests/test_a.py',
          'docs/conf.py',
          'run.py',
          'MANIFEST.in',
          'media/x.png',
        ),
      },
      ['MANIFEST.in', 'a/__init__.py', 'a/data.json'],
    ],
    [
      'setuptools finds src',
      { 'pyproject.toml': '[project]\nname = "a"', ...files('src/a/__init__.py', 'b/__init__.py') },
      ['src/a/__init__.py'],
    ],
    [
      'setuptools finds one module',
      { 'pyproject.toml': '[project]\nname = "a"', ...files('a.py', 'x/y.txt') },
      ['a.py'],
    ],
    [
      'setuptools is told',
      {
        'pyproject.toml':
          '[project]\nname = "a"\n[tool.setuptools]\npackages = ["a", "a.b"]\npackage-dir = { "" = "lib" }',
        ...files('lib/a/__init__.py', 'lib/a/b/c.py', 'lib/d/e.py'),
      },
      ['lib/a/__init__.py', 'lib/a/b/c.py'],
    ],
    [
      'setuptools searches',
      {
        'pyproject.toml': '[project]\nname = "a"\n[tool.setuptools.packages.find]\nwhere = ["python"]',
        ...files('python/a/__init__.py', 'b/__init__.py'),
      },
      ['python/a/__init__.py'],
    ],
    [
      'setup.cfg',
      {
        'setup.cfg':
          '[options]\npackage_dir =\n  = src\npackages = find:\nscripts = bin/run\n[options.packages.find]\nwhere = src',
        ...files('src/a/__init__.py', 'b/__init__.py', 'bin/run'),
      },
      ['bin/run', 'src/a/__init__.py'],
    ],
    [
      'setup.py',
      {
        'setup.py': "setup(packages=['a'], py_modules=['m'], data_files=[('etc', ['conf/a.ini'])])",
        ...files('a/x.py', 'm.py', 'n.py', 'conf/a.ini'),
      },
      ['a/x.py', 'conf/a.ini', 'm.py'],
    ],
    [
      'hatch',
      {
        'pyproject.toml': pyproject('hatchling.build'),
        ...files('src/parcel_desk/__init__.py', 'tests/x.py', '.gitignore'),
      },
      ['.gitignore', 'src/parcel_desk/__init__.py'],
    ],
    [
      'hatch is told',
      {
        'pyproject.toml': pyproject('hatchling.build', '[tool.hatch.build.targets.wheel]\npackages = ["desk"]'),
        ...files('desk/a.py', 'parcel_desk/__init__.py'),
      },
      ['desk/a.py'],
    ],
    [
      'flit',
      { 'pyproject.toml': pyproject('flit_core.buildapi'), ...files('parcel_desk.py', 'b.py') },
      ['parcel_desk.py'],
    ],
    [
      'poetry',
      {
        'pyproject.toml': pyproject(
          'poetry.core.masonry.api',
          '[tool.poetry]\npackages = [{ include = "desk", from = "lib" }]\ninclude = ["conf/*.ini"]',
        ),
        ...files('lib/desk/a.py', 'conf/a.ini', 'lib/b.py'),
      },
      ['conf/a.ini', 'lib/desk/a.py'],
    ],
    ['pdm', { 'pyproject.toml': pyproject('pdm.backend'), ...files('a/__init__.py', 'b/x.py') }, ['a/__init__.py']],
    [
      'uv',
      { 'pyproject.toml': pyproject('uv_build'), ...files('src/parcel_desk/__init__.py', 'src/b.py') },
      ['src/parcel_desk/__init__.py'],
    ],
  ])('%s', (_, texts, reads) => {
    expect(readsOfBuild(project(texts), filesOf(texts), '.')).toEqual({ reads })
  })

  it.each<[string, Record<string, string>]>([
    ['it is built with maturin', { 'pyproject.toml': pyproject('maturin') }],
    ['it is built with cython', { 'pyproject.toml': pyproject('setuptools.build_meta', '', '"Cython>=3"') }],
    ['its version comes from the repository', { 'pyproject.toml': pyproject('hatchling.build', '', '"hatch-vcs"') }],
    [
      'its version comes from the repository',
      { 'pyproject.toml': pyproject('setuptools.build_meta', '', '"setuptools_scm[toml]>=8"') },
    ],
    ['its build backend is its own', { 'pyproject.toml': '[build-system]\nbackend-path = ["."]\nbuild-backend = "b"' }],
    ['its build has hooks', { 'pyproject.toml': pyproject('hatchling.build', '[tool.hatch.build.hooks.custom]') }],
    [
      'its build runs a script',
      { 'pyproject.toml': pyproject('poetry.core.masonry.api', '[tool.poetry.build]\nscript = "b.py"') },
    ],
    ['where its package lies is not told', { 'pyproject.toml': pyproject('flit_core.buildapi') }],
    [
      'patterns choose its files',
      { 'pyproject.toml': pyproject('pdm.backend', '[tool.pdm.build]\nincludes = ["*.py"]') },
    ],
    ['it compiles (setup.py:2)', { 'setup.py': 'setup(\n  ext_modules=[x])' }],
    ['it starts programs (setup.py:1)', { 'setup.py': 'import subprocess\nsetup()' }],
    ['its packages are computed', { 'setup.py': 'setup(packages=walk())' }],
  ])('may be anything: %s', (everything, texts) => {
    expect(readsOfBuild(project(texts), filesOf(texts), '.').everything).toBe(everything)
  })
})
