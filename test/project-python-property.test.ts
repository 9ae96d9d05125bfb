import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInstall } from '../src/project/python/install.ts'
import { lockStep } from '../src/project/python/step.ts'
import { withoutDevelopment } from '../src/project/python/without-development.ts'
import { commandOf, filesOf } from './project-python-app.ts'

const TEXTS: Readonly<Record<string, string>> = {
  'requirements.txt':
    '-r base.txt\n-e .[dev]\nflask[async]==3.0 ; python_version >= "3.8" \\\n  --hash=sha256:00\n    # via -r a.in\ngit+https://git.example/o/l@v1#egg=l\n',
  'pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "a"\ndynamic = ["version"]\ndependencies = ["b>=1"]\n[project.optional-dependencies]\ndev = ["c"]\n[dependency-groups]\ndev = ["d", { include-group = "x" }]\n[tool.poetry]\npackages = [{ include = "a" }]\n[tool.poetry.dependencies]\ne = { version = "^1", optional = true }\n[tool.uv.workspace]\nmembers = ["p/*"]\n',
  'setup.py':
    "from setuptools import setup\nwith open('requirements.txt') as f:\n    r = f.read()\nsetup(name='a', packages=['a'], install_requires=r, extras_require={'x': [\"y\"]})\n",
  'setup.cfg':
    '[metadata]\nname = a\nversion = attr: a.v\n[options]\npackages = find:\ninstall_requires =\n  b ; python_version < "3"\n',
  Pipfile: '[[source]]\nurl = "https://index.example"\n[packages]\nb = "*"\n[dev-packages]\nc = { path = "." }\n',
  'Pipfile.lock':
    '{"_meta": {"hash": {"sha256": "0"}}, "default": {"b": {"version": "==1", "markers": "os_name == \'nt\'"}}, "develop": {}}',
  'poetry.lock':
    '[[package]]\nname = "b"\nversion = "1"\n[package.dependencies]\nc = { version = "*", optional = true }\n[package.extras]\nx = ["c"]\n[metadata]\ncontent-hash = "0"\n',
  'uv.lock':
    'version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { editable = "." }\ndependencies = [{ name = "b", extra = ["x"], marker = "python_version < \'3\'" }]\n[[package]]\nname = "b"\nversion = "1"\n[package.optional-dependencies]\nx = [{ name = "b" }]\n',
  'pdm.lock':
    '[metadata]\ngroups = ["default"]\n[[package]]\nname = "b"\nversion = "1"\ngroups = ["default"]\ndependencies = ["c; os_name == \'nt\'"]\n',
  'pylock.toml': 'lock-version = "1.0"\n[[packages]]\nname = "b"\nversion = "1"\nmarker = "os_name == \'nt\'"\n',
}

const LINES = [
  'pip install -r requirements.txt -c setup.cfg gunicorn',
  'pip install -e .[dev,x] ./p',
  'poetry install --all-extras --with dev',
  'poetry sync',
  'uv sync --all-groups --all-extras --all-packages',
  'uv run --extra dev x',
  'uv pip sync pylock.toml',
  'uv pip install -r pyproject.toml --all-extras --group dev',
  'pipenv install --dev',
  'pdm install -G :all',
]

/** A text with a piece of it gone, doubled, or replaced. */
const damaged = fc
  .record({
    name: fc.constantFrom(...Object.keys(TEXTS)),
    at: fc.nat(400),
    length: fc.nat(60),
    put: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('', '[', '"', '\\\n', '{', '#', ';', '@', '..', '\0'),
    ),
  })
  .map(({ name, at, length, put }) => {
    const text = TEXTS[name] ?? ''
    return { ...TEXTS, [name]: text.slice(0, at) + put + text.slice(at + length) }
  })

describe('damaged files', () => {
  it('are read to their end, the same every time', () => {
    fc.assert(
      fc.property(damaged, fc.constantFrom(...LINES), (texts, line) => {
        const [command, app] = [commandOf(line), filesOf(texts)]
        const read = readInstall(command, app, { python: '3.11' })
        expect(readInstall(command, app, { python: '3.11' })).toEqual(read)
        for (const path of read.reads) expect(app.has(path)).toBe(true)
        if (read.unknown.length > 0) expect(read.closed).toBe(false)
        withoutDevelopment(command, app)
        for (const tool of ['poetry', 'pipenv', 'pdm', 'uv'] as const) lockStep(tool, app, '.')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '[',
    '"',
    "'",
    '(',
    '@',
    'a@',
    '-e ',
    ';',
    '==1,',
    '\\',
    '# via a\n',
    "join(x, 'a' ",
    'open(',
    'a = {',
    '${A}',
  ])(
    'take time that grows with their size: %j',
    (piece) => {
      const text = piece.repeat(30_000 / piece.length)
      for (const name of Object.keys(TEXTS)) {
        const started = performance.now()
        for (const line of LINES) readInstall(commandOf(line), filesOf({ ...TEXTS, [name]: text }), {})
        expect(performance.now() - started, name).toBeLessThan(3000)
      }
    },
    60_000,
  )
})
