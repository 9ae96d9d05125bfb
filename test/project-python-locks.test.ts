import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readInstall } from '../src/project/python/install.ts'
import { readPipfileLock, readPoetryLock, readPylock, readUvLock } from '../src/project/python/locks.ts'
import { lockStep } from '../src/project/python/step.ts'
import type { Install, InstallOptions } from '../src/project/python/types.ts'
import { withoutDevelopment, type WithoutOptions } from '../src/project/python/without-development.ts'
import { sha256 } from '../src/project/sha256.ts'
import { commandOf, filesOf } from './project-python-app.ts'

type Texts = Readonly<Record<string, string>>

const install = (line: string, texts: Texts, options: InstallOptions = { python: '3.12' }): Install =>
  readInstall(commandOf(line), filesOf(texts), options)

/** `name==version`, with `*` for what is asked for by name, `-` for what only developers need and `?` for perhaps. */
const brief = ({ packages }: Install): string[] =>
  [...packages.values()]
    .map(
      ({ name, version, direct, development, perhaps }) =>
        `${direct ? '*' : ''}${development ? '-' : ''}${perhaps ? '?' : ''}${name}${version === undefined ? '' : `==${version}`}`,
    )
    .sort()

const locked = (name: string, version: string, ...more: string[]): string =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\n${more.join('\n')}\n`

const lighthouse: Texts = {
  'pyproject.toml': `
[tool.poetry]
name = "lighthouse"
readme = "README.md"

[tool.poetry.dependencies]
python = "^3.11"
flask = "^3.0"
redis = { version = "^5.0", optional = true }

[tool.poetry.extras]
cache = ["redis"]

[tool.poetry.group.dev.dependencies]
pytest = "^8.0"

[tool.poetry.group.lamps]
optional = true

[tool.poetry.group.lamps.dependencies]
led = "*"

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`,
  'poetry.lock': [
    locked(
      'flask',
      '3.0.3',
      '[package.dependencies]',
      'click = ">=8"',
      'importlib-metadata = {version = ">=3", markers = "python_version < \\"3.10\\""}',
    ),
    locked(
      'click',
      '8.1.7',
      '[package.dependencies]',
      'colorama = {version = "*", markers = "platform_system == \\"Windows\\""}',
    ),
    locked(
      'redis',
      '5.0.1',
      '[package.dependencies]',
      'hiredis = {version = ">=2", optional = true}',
      '[package.extras]',
      'hiredis = ["hiredis (>=2)"]',
    ),
    locked('pytest', '8.1.0', '[package.dependencies]', 'click = "*"', 'pluggy = ">=1"'),
    locked('pluggy', '1.5.0'),
    locked('led', '0.1'),
    locked('colorama', '0.4.6'),
    locked('importlib-metadata', '7.0'),
    '[metadata]\nlock-version = "2.0"\npython-versions = "^3.11"\ncontent-hash = "00"\n',
  ].join('\n'),
  'README.md': '',
  'lighthouse/__init__.py': '',
  'lighthouse/app.py': '',
  'tests/test_app.py': '',
}
const main = ['*flask==3.0.3', 'click==8.1.7']

describe('poetry install', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['poetry install', [...main, '*-pytest==8.1.0', '-pluggy==1.5.0'], ['main', 'dev']],
    ['poetry install --only main', main, ['main']],
    ['poetry install --only=main', main, ['main']],
    ['poetry install --no-dev', main, ['main']],
    ['poetry install --without dev', main, ['main']],
    ['poetry install --with lamps --without dev', [...main, '*led==0.1'], ['main', 'lamps']],
    ['poetry install --only main -E cache', [...main, '*redis==5.0.1'], ['main', 'cache']],
    ['poetry install --only main --all-extras', [...main, '*redis==5.0.1'], ['main', 'cache']],
    ['poetry install --only-root', [], []],
    ['poetry sync --only main', main, ['main']],
  ])('%s', (line, packages, groups) => {
    const read = install(line, lighthouse)
    expect(brief(read)).toEqual([...packages].sort())
    expect(read).toMatchObject({ closed: true, groups, unknown: [] })
  })

  it('has its evidence in the manifest, or in the lock', () => {
    const { packages } = install('poetry install', lighthouse)
    expect(packages.get('flask')?.evidence).toEqual({ file: 'pyproject.toml', line: 8, text: 'flask = "^3.0"' })
    expect(packages.get('click')?.evidence).toMatchObject({ file: 'poetry.lock', text: 'name = "click"' })
  })

  it('reads the project unless it is told not to', () => {
    const bare = install('poetry install --no-root', lighthouse)
    expect(bare.reads).toEqual(['poetry.lock', 'pyproject.toml'])
    const whole = install('poetry install', lighthouse)
    expect(whole.reads).toEqual([
      'README.md',
      'lighthouse/__init__.py',
      'lighthouse/app.py',
      'poetry.lock',
      'pyproject.toml',
    ])
    expect([bare.everything, whole.everything]).toEqual([undefined, undefined])
    const application = {
      ...lighthouse,
      'pyproject.toml': (lighthouse['pyproject.toml'] ?? '').replace(
        '[tool.poetry]',
        '[tool.poetry]\npackage-mode = false',
      ),
    }
    expect(install('poetry install', application).reads).toEqual(['poetry.lock', 'pyproject.toml'])
  })

  it('knows what it cannot know', () => {
    const { 'poetry.lock': lock, ...unlocked } = lighthouse
    const resolved = install('poetry install --no-root', unlocked)
    expect(brief(resolved)).toEqual(['*-pytest', '*flask'])
    expect(resolved.closed).toBe(false)

    const older = { ...lighthouse, 'poetry.lock': (lock ?? '').replace('name = "click"', 'name = "clack"') }
    expect(install('poetry install --no-root', older)).toMatchObject({
      closed: false,
      unknown: ['poetry.lock: click is not in it'],
    })
    expect(install('poetry install', { ...lighthouse, 'poetry.lock': '<<<<' }).unknown).toEqual([
      'poetry.lock: cannot be read',
    ])
    expect(install('poetry install', {}).unknown).toEqual(['poetry install: pyproject.toml is not there'])
  })

  it('takes the version that the interpreter decides', () => {
    const texts = {
      'pyproject.toml':
        '[tool.poetry]\nname = "a"\npackage-mode = false\n[tool.poetry.dependencies]\nnumpy = [{ version = "^1.24", python = "<3.12" }, { version = "^2.0", python = ">=3.12" }]',
      'poetry.lock': [
        locked('numpy', '1.26.4', 'groups = ["main"]', 'markers = "python_version < \\"3.12\\""'),
        locked('numpy', '2.1.0', 'groups = ["main"]', 'markers = "python_version >= \\"3.12\\""'),
        '[metadata]\n',
      ].join('\n'),
    }
    expect(brief(install('poetry install', texts, { python: '3.12' }))).toEqual(['*numpy==2.1.0'])
    expect(brief(install('poetry install', texts, { python: '3.11' }))).toEqual(['*numpy==1.26.4'])
    expect(brief(install('poetry install', texts, {}))).toEqual(['*?numpy'])
  })

  it('reads projects of the repository that it depends on', () => {
    const texts = {
      'pyproject.toml':
        '[tool.poetry]\npackage-mode = false\n[tool.poetry.dependencies]\nbeam = { path = "libs/beam", develop = true }',
      'poetry.lock': `${locked('beam', '0.1', 'develop = true', '[package.dependencies]', 'click = "*"', '[package.source]', 'type = "directory"', 'url = "libs/beam"')}${locked('click', '8.0')}[metadata]\n`,
      'libs/beam/pyproject.toml':
        '[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "beam"',
      'libs/beam/beam/__init__.py': '',
      'app.py': '',
    }
    const read = install('poetry install', texts)
    expect(read.packages.get('beam')).toMatchObject({ editable: true, source: { type: 'path', path: 'libs/beam' } })
    expect(read.reads).toEqual([
      'libs/beam/beam/__init__.py',
      'libs/beam/pyproject.toml',
      'poetry.lock',
      'pyproject.toml',
    ])
    expect(install('poetry install --no-directory', texts).reads).toEqual(['poetry.lock', 'pyproject.toml'])
  })
})

const orchard: Texts = {
  'pyproject.toml': `
[project]
name = "orchard"
dependencies = ["flask>=3", "pear"]

[project.optional-dependencies]
press = ["cider"]

[dependency-groups]
dev = ["pytest"]
lint = ["ruff"]

[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[tool.uv.workspace]
members = ["packages/*"]

[tool.uv.sources]
pear = { workspace = true }
`,
  'packages/pear/pyproject.toml': '[project]\nname = "pear"\n[build-system]\nbuild-backend = "hatchling.build"',
  'packages/pear/pear/__init__.py': '',
  'packages/plum/pyproject.toml': '[project]\nname = "plum"',
  'orchard/__init__.py': '',
  'tests/x.py': '',
  'uv.lock': `version = 1
${locked('orchard', '0.1', 'source = { editable = "." }', 'dependencies = [{ name = "flask" }, { name = "pear" }]', '[package.optional-dependencies]', 'press = [{ name = "cider" }]', '[package.dev-dependencies]', 'dev = [{ name = "pytest" }]', 'lint = [{ name = "ruff" }]')}
${locked('pear', '0.1', 'source = { editable = "packages/pear" }')}
${locked('plum', '0.1', 'source = { virtual = "packages/plum" }', 'dependencies = [{ name = "cider" }]')}
${locked('flask', '3.0', 'dependencies = [', '  { name = "uvloop", marker = "sys_platform != \'win32\'" },', '  { name = "winloop", marker = "sys_platform == \'win32\'" },', ']', 'wheels = [{ url = "https://files.example/flask-3.0-py3-none-any.whl", hash = "x" }]')}
${locked('uvloop', '0.19')}
${locked('cider', '1.0')}
${locked('pytest', '8.0')}
${locked('ruff', '0.4')}
`,
}
const fruit = ['*flask==3.0', '*pear==0.1', 'uvloop==0.19']

describe('uv sync', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['uv sync', [...fruit, '*-pytest==8.0'], ['main', 'dev']],
    ['uv sync --no-dev', fruit, ['main']],
    ['uv sync --frozen --no-default-groups', fruit, ['main']],
    ['uv sync --all-groups --no-group dev', [...fruit, '*-ruff==0.4'], ['main', 'lint']],
    ['uv sync --no-dev --group lint', [...fruit, '*-ruff==0.4'], ['main', 'lint']],
    ['uv sync --only-group lint', ['*-ruff==0.4'], ['lint']],
    ['uv sync --only-dev', ['*-pytest==8.0'], ['dev']],
    ['uv sync --no-dev --extra press', [...fruit, '*cider==1.0'], ['main', 'press']],
    ['uv sync --no-dev --all-extras', [...fruit, '*cider==1.0'], ['main', 'press']],
    ['uv sync --no-dev --package plum', ['*cider==1.0'], ['main']],
    ['uv sync --no-dev --all-packages', [...fruit, '*cider==1.0'], ['main']],
    ['uv sync --no-dev --no-install-workspace', ['*flask==3.0', 'uvloop==0.19'], ['main']],
    ['uv sync --no-dev --no-install-package flask', ['*pear==0.1', 'uvloop==0.19'], ['main']],
    ['uv run --no-dev python -m orchard', fruit, ['main']],
    ['uv run --no-sync python -m orchard', [], []],
  ])('%s', (line, packages, groups) => {
    const read = install(line, orchard)
    expect(brief(read)).toEqual([...packages].sort())
    expect(read).toMatchObject({ closed: true, groups, unknown: [] })
  })

  it('reads the manifests of the workspace, and the sources of what it links', () => {
    const manifests = ['packages/pear/pyproject.toml', 'packages/plum/pyproject.toml', 'pyproject.toml', 'uv.lock']
    expect(install('uv sync --no-install-workspace', orchard).reads).toEqual(manifests)
    expect(install('uv sync --no-install-project', orchard).reads).toEqual([
      'packages/pear/pear/__init__.py',
      ...manifests,
    ])
    expect(install('uv sync', orchard).reads).toEqual([
      'orchard/__init__.py',
      'packages/pear/pear/__init__.py',
      ...manifests,
    ])
  })

  it('takes options from the environment, and groups from the manifest', () => {
    expect(brief(install('uv sync', orchard, { environment: { UV_NO_DEV: '1' } }))).toEqual([...fruit].sort())
    const named = {
      ...orchard,
      'pyproject.toml': `${orchard['pyproject.toml'] ?? ''}[tool.uv]\ndefault-groups = ["lint"]`,
    }
    expect(install('uv sync', named).groups).toEqual(['main', 'lint'])
  })

  it('names the files that the lock has', () => {
    expect(install('uv sync', orchard).packages.get('flask')?.files).toEqual(['flask-3.0-py3-none-any.whl'])
  })

  it('knows what it cannot know', () => {
    const { 'uv.lock': _lock, ...unlocked } = orchard
    expect(install('uv sync --no-install-project', unlocked)).toMatchObject({ closed: false, groups: ['main', 'dev'] })
    const other = { ...orchard, 'uv.lock': `version = 1\n${locked('apple', '1', 'source = { virtual = "../apple" }')}` }
    expect(install('uv sync', other).unknown).toEqual(['uv sync: the project is not in uv.lock'])
  })

  it('chooses between extras that exclude each other', () => {
    const texts = {
      'pyproject.toml': '[project]\nname = "app"\n[project.optional-dependencies]\ncpu = ["torch"]\ngpu = ["torch"]',
      'uv.lock': `version = 1\n${locked(
        'app',
        '1',
        'source = { virtual = "." }',
        '[package.optional-dependencies]',
        `cpu = [{ name = "torch", version = "2.5.1+cpu", marker = "extra == 'extra-3-app-cpu'" }]`,
        `gpu = [{ name = "torch", version = "2.5.1", marker = "extra == 'extra-3-app-gpu'" }]`,
      )}${locked('torch', '2.5.1+cpu')}${locked('torch', '2.5.1', `dependencies = [{ name = "cublas", marker = "extra == 'extra-3-app-gpu'" }]`)}${locked('cublas', '1')}`,
    }
    expect(brief(install('uv sync --extra cpu', texts))).toEqual(['*torch==2.5.1+cpu'])
    expect(brief(install('uv sync --extra gpu', texts))).toEqual(['*torch==2.5.1', 'cublas==1'])
  })
})

const cellar: Texts = {
  Pipfile:
    '[[source]]\nname = "index"\nurl = "https://index.example/simple"\nverify_ssl = true\n\n[packages]\nflask = "*"\n\n[dev-packages]\npytest = ">=8"\n\n[requires]\npython_version = "3.12"\n',
  'Pipfile.lock': JSON.stringify(
    {
      _meta: { hash: { sha256: '00' }, 'pipfile-spec': 6, requires: {}, sources: [] },
      default: {
        flask: { version: '==3.0', hashes: [] },
        colorama: { version: '==0.4', markers: "platform_system == 'Windows'" },
        click: { version: '==8.1', markers: "python_version >= '3.7'" },
        bottle: { editable: true, path: './bottle' },
      },
      develop: { pytest: { version: '==8.1' }, click: { version: '==8.1' } },
    },
    undefined,
    4,
  ),
  'bottle/setup.py': "from setuptools import setup\nsetup(name='bottle', packages=['bottle'])",
  'bottle/bottle/__init__.py': '',
}

describe('pipenv', () => {
  const wine = ['*flask==3.0', 'bottle', 'click==8.1']
  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['pipenv install --system --deploy', wine, ['main'], true],
    ['pipenv sync --dev', [...wine, '*-pytest==8.1'], ['main', 'dev'], true],
    ['pipenv install -d --system', [...wine, '*-pytest==8.1'], ['main', 'dev'], true],
    ['pipenv install --skip-lock', ['*flask'], ['main'], false],
    ['pipenv install --categories dev-packages', ['*-pytest==8.1', '-click==8.1'], ['dev'], true],
    ['pipenv install gunicorn', [...wine, '*gunicorn'], ['main'], false],
  ])('%s', (line, packages, groups, closed) => {
    const read = install(line, cellar)
    expect(brief(read)).toEqual([...packages].sort())
    expect(read).toMatchObject({ groups, closed, unknown: [] })
  })

  it('reads the Pipfile, its lock and what it links', () => {
    expect(install('pipenv sync', cellar).reads).toEqual([
      'Pipfile',
      'Pipfile.lock',
      'bottle/bottle/__init__.py',
      'bottle/setup.py',
    ])
    expect(install('pipenv install', {}).unknown).toEqual(['pipenv install: Pipfile is not there'])
  })
})

const mill: Texts = {
  'pyproject.toml': `
[project]
name = "mill"
dependencies = ["flask", "grain[whole]"]
[project.optional-dependencies]
wind = ["sails"]
[dependency-groups]
test = ["pytest"]
[tool.pdm]
distribution = false
`,
  'pdm.lock': [
    '[metadata]\ngroups = ["default", "test"]\nlock_version = "4.5"\ncontent_hash = "sha256:00"\n',
    locked('flask', '3.0', 'dependencies = ["click>=8", "tomli; python_version < \'3.11\'"]'),
    locked('click', '8.1'),
    locked('tomli', '2.0'),
    locked('grain', '1.0'),
    locked('grain', '1.0', 'extras = ["whole"]', 'dependencies = ["grain==1.0", "bran"]'),
    locked('bran', '0.2'),
    locked('pytest', '8.0'),
    locked('sails', '4.0'),
  ].join('\n'),
}

describe('pdm', () => {
  const flour = ['*flask==3.0', '*grain==1.0', 'bran==0.2', 'click==8.1']
  it.each<[string, readonly string[], readonly string[]]>([
    ['pdm install', [...flour, '*-pytest==8.0'], ['main', 'test']],
    ['pdm sync --prod', flour, ['main']],
    ['pdm install --prod -G wind', [...flour, '*sails==4.0'], ['main', 'wind']],
    ['pdm install -G:all', [...flour, '*-pytest==8.0', '*sails==4.0'], ['main', 'test', 'wind']],
    ['pdm install --no-default -G test', ['*-pytest==8.0'], ['test']],
  ])('%s', (line, packages, groups) => {
    const read = install(line, mill)
    expect(brief(read)).toEqual([...packages].sort())
    expect(read).toMatchObject({ closed: true, groups, unknown: [], reads: ['pdm.lock', 'pyproject.toml'] })
  })

  it('takes a lock at its word that tells the groups of each package', () => {
    const lock = `[metadata]\n${locked('flask', '3.0', 'groups = ["default"]', 'dependencies = ["click"]')}${locked('click', '8.1', 'groups = ["default"]', 'marker = "os_name == \\"nt\\""')}`
    expect(brief(install('pdm sync --prod', { ...mill, 'pdm.lock': lock }))).toEqual(['*flask==3.0'])
  })
})

describe('pip, of projects and locks', () => {
  const forge: Texts = {
    'pyproject.toml': `
[project]
name = "forge"
readme = "README.md"
dependencies = ["iron>=1; python_version >= '3.8'", "coal; sys_platform == 'win32'"]
[project.optional-dependencies]
dev = ["pytest", "forge[heat]"]
heat = ["bellows"]
[dependency-groups]
test = ["tox"]
`,
    'README.md': '',
    'forge/__init__.py': '',
    Makefile: '',
    'pylock.toml':
      'lock-version = "1.0"\n[[packages]]\nname = "Iron"\nversion = "1.2"\n[[packages]]\nname = "coal"\nversion = "2"\nmarker = "sys_platform == \'win32\'"\n',
  }
  it.each<[string, readonly string[], readonly string[]]>([
    ['pip install .', ['*forge', '*iron'], ['README.md', 'forge/__init__.py', 'pyproject.toml']],
    [
      'pip install -e .[dev]',
      ['*-pytest', '*bellows', '*forge', '*iron'],
      ['README.md', 'forge/__init__.py', 'pyproject.toml'],
    ],
    ['pip install --no-deps .', ['*forge'], ['README.md', 'forge/__init__.py', 'pyproject.toml']],
    ['pip install --group test', ['*-tox'], ['pyproject.toml']],
    ['uv pip install -r pyproject.toml --extra heat', ['*bellows', '*iron'], ['pyproject.toml']],
    ['uv pip sync pylock.toml', ['*iron==1.2'], ['pylock.toml']],
  ])('%s', (line, packages, reads) => {
    const read = install(line, forge)
    expect(brief(read)).toEqual(packages)
    expect(read).toMatchObject({ reads, unknown: [] })
    expect(read.everything).toBeUndefined()
  })

  it('says why it may read everything', () => {
    const texts = { 'lib/setup.py': 'setup(ext_modules=[x])', 'requirements.txt': './lib' }
    expect(install('pip install -r requirements.txt', texts).everything).toBe('it builds lib: it compiles (setup.py:1)')
  })

  it('ends with projects that depend on each other', () => {
    const of = (name: string, path: string) =>
      `[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "${name}"\n[tool.poetry.dependencies]\nx = { path = "${path}" }`
    const texts = { 'a/pyproject.toml': of('a', '../b'), 'b/pyproject.toml': of('b', '../a') }
    expect(install('pip install ./a', texts).packages.has('a')).toBe(true)
  })
})

describe('without development', () => {
  const without = (line: string, texts: Texts, options: WithoutOptions = {}) =>
    withoutDevelopment(commandOf(line), filesOf(texts), options)
  const plain = {
    ...lighthouse,
    'pyproject.toml': `${lighthouse['pyproject.toml'] ?? ''}[tool.poetry.group.web.dependencies]\ngunicorn = "*"`,
  }

  it.each<[string, Texts, WithoutOptions, readonly string[] | undefined]>([
    ['poetry install', lighthouse, {}, ['--only', 'main']],
    ['poetry install', lighthouse, { poetry: '1.8.2' }, ['--only', 'main']],
    ['poetry install --no-root', lighthouse, { environment: { POETRY_VERSION: '1.1.13' } }, ['--no-dev']],
    ['poetry install', plain, {}, ['--without', 'dev']],
    ['poetry install --no-dev', lighthouse, {}, undefined],
    ['poetry install --only main', lighthouse, {}, undefined],
    ['poetry install --with lamps', lighthouse, {}, undefined],
    ['poetry add x', lighthouse, {}, undefined],
    ['uv sync', orchard, {}, ['--no-dev']],
    [
      'uv sync --frozen',
      { 'pyproject.toml': `${orchard['pyproject.toml'] ?? ''}[tool.uv]\ndefault-groups = "all"` },
      {},
      ['--no-dev', '--no-group', 'lint'],
    ],
    ['uv sync', orchard, { environment: { UV_NO_DEV: '1' } }, undefined],
    ['uv sync --group lint', orchard, {}, undefined],
    ['uv pip install -r pyproject.toml', orchard, {}, undefined],
    ['pipenv install --system', cellar, {}, undefined],
    ['pdm install', mill, {}, ['--prod']],
    ['pdm sync --prod', mill, {}, undefined],
    ['pip install -r requirements.txt', { 'requirements.txt': 'pytest' }, {}, undefined],
  ])('%s', (line, texts, options, words) => {
    expect(without(line, texts, options)).toEqual(words)
  })
})

describe('locks in step', () => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

  it('hashes as SHA-256 does', () => {
    for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      expect(sha256('é'.repeat(length))).toBe(hash('é'.repeat(length)))
      expect(sha256('a'.repeat(length))).toBe(hash('a'.repeat(length)))
    }
  })

  const manifest =
    '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.11"\nb = { version = "^1", optional = true }\n"ç" = "*"\n'
  const poetry = (text: string) => `[[package]]\nname = "b"\n[metadata]\ncontent-hash = "${hash(text)}"\n`
  const old =
    '{"dependencies": {"b": {"optional": true, "version": "^1"}, "python": "^3.11", "\\u00e7": "*"}, "dev-dependencies": null, "extras": null, "source": null}'

  it.each<[string, 'poetry' | 'pipenv' | 'pdm' | 'uv', Texts, boolean | undefined]>([
    ['the same', 'poetry', { 'pyproject.toml': manifest, 'poetry.lock': poetry(old) }, true],
    ['another', 'poetry', { 'pyproject.toml': `${manifest}c = "*"`, 'poetry.lock': poetry(old) }, false],
    ['numbers', 'poetry', { 'pyproject.toml': `${manifest}c = 1.0`, 'poetry.lock': poetry(old) }, undefined],
    [
      'of [project]',
      'poetry',
      {
        'pyproject.toml': '[project]\nname = "a"\ndependencies = ["b"]\n[dependency-groups]\ndev = ["c"]',
        'poetry.lock': poetry(
          '{"dependency-groups": {"dev": ["c"]}, "project": {"dependencies": ["b"]}, "tool": {"poetry": {}}}',
        ),
      },
      true,
    ],
    [
      'no hash',
      'poetry',
      { 'pyproject.toml': manifest, 'poetry.lock': '[[package]]\nname = "b"\n[metadata]\n' },
      undefined,
    ],
    ['no lock', 'poetry', { 'pyproject.toml': manifest }, undefined],
    [
      'the same',
      'pipenv',
      {
        ...cellar,
        'Pipfile.lock': (cellar['Pipfile.lock'] ?? '').replace(
          '"00"',
          `"${hash('{"_meta":{"requires":{"python_version":"3.12"},"sources":[{"name":"index","url":"https://index.example/simple","verify_ssl":true}]},"default":{"flask":"*"},"develop":{"pytest":">=8"}}')}"`,
        ),
      },
      true,
    ],
    ['another', 'pipenv', cellar, false],
    ['another', 'pdm', mill, undefined],
    [
      'the same',
      'uv',
      {
        'pyproject.toml':
          '[project]\nname = "A"\nrequires-python = ">=3.11"\ndependencies = ["b < 2, >=1"]\n[dependency-groups]\ndev = ["c"]',
        'uv.lock': `version = 1\nrequires-python = ">=3.11"\n${locked('a', '1', 'source = { virtual = "." }', '[package.metadata]', 'requires-dist = [{ name = "b", specifier = ">=1,<2" }]', '[package.metadata.requires-dev]', 'dev = [{ name = "c" }]')}`,
      },
      true,
    ],
    ['another', 'uv', orchard, false],
  ])('%s, %s', (_, tool, texts, ok) => {
    expect(lockStep(tool, filesOf(texts), '.')?.ok).toBe(ok)
  })
})

describe('what is no lock', () => {
  it.each([
    '',
    '[',
    'a = 1',
    '{}',
    '[]',
    'version = 2',
    '[[package]]\nname = 1\n[metadata]\n',
    '{"_meta": {}, "default": []}',
  ])('%j', (text) => {
    for (const read of [readPoetryLock, readUvLock, readPylock, readPipfileLock]) {
      expect(() => read(text, 'x.lock')).not.toThrow()
    }
  })
})
