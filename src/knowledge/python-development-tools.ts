import { normaliseName } from './python-names.ts'

/**
 * Distributions of PyPI that develop a program and that nothing loads while it runs: test runners and their plugins, linters,
 * formatters, type checkers and stubs, documentation, release. Each says so on its page. What programs are known to import as they
 * run as well is left out: mock, faker, factory-boy, mypy-extensions, icecream, invoke, locust, setuptools, cython, pygments.
 */
const TOOLS = new RegExp(
  `^(${[
    '(pytest(-.+)?|unittest2|nose2?(-.+)?|tox(-.+)?|nox|coverage|codecov|coveralls|hypothesis|testfixtures|ddt|mutmut|green|behave|lettuce)',
    '(django-(nose|test-plus|webtest|debug-toolbar|coverage-plugin|stubs(-ext)?)|djangorestframework-stubs|flask-testing|moto|vcrpy|freezegun|time-machine|responses|requests-mock|aioresponses|respx|httpretty|pyfakefs|testcontainers)',
    '(flake8(-.+)?|pep8|pyflakes|pycodestyle|pep8(-naming)?|pydocstyle|pylint(-.+)?|astroid|ruff|bandit|prospector|pylama|mccabe|eradicate|vulture|radon|xenon|wemake-python-styleguide|dlint|safety|pip-audit|semgrep|yamllint|codespell|pyupgrade|autoflake|doc8|darglint|interrogate|import-linter|deptry|djlint|curlylint)',
    '(black|isort|autopep8|yapf|blacken-docs|docformatter|add-trailing-comma)',
    '(mypy(-boto3-.+)?|pyright|basedpyright|pyre-check|pytype|types-.+|.+-stubs|monkeytype)',
    '(pre-commit|commitizen|gitlint|bump2version|bumpversion|bumpver|python-semantic-release|towncrier|twine|check-manifest|build|pip-tools|pipdeptree|pip-licenses|pyroma|zest-releaser|reno)',
    '(sphinx(-.+)?|sphinxcontrib-.+|mkdocs(-.+)?|mkdocstrings(-.+)?|pdoc3?|myst-parser|furo|numpydoc|recommonmark|alabaster)',
    '(ipdb|pdbpp|pudb|pysnooper|py-spy|line-profiler|memory-profiler|snakeviz|pyinstrument|scalene)',
  ].join('|')})$`,
)

/** By the name of the distribution, as written. */
export function isPythonDevelopmentTool(name: string): boolean {
  return TOOLS.test(normaliseName(name))
}

/**
 * Tools that put no upper limit on any library which programs load as well, with the libraries that their releases for Python 3 bring
 * beside tools of this table: whatever was installed before them keeps its version. Source: `Requires-Dist` in the METADATA of their
 * wheels (https://packaging.python.org/en/latest/specifications/core-metadata/#requires-dist-multiple-use). Left out for their limits:
 * pylint (wrapt), tox, nox and pre-commit (virtualenv: filelock, platformdirs), responses and requests-mock (requests, urllib3), moto, sphinx.
 */
const WITHOUT_LIMITS = `
pytest: attrs colorama exceptiongroup importlib-metadata iniconfig more-itertools packaging pathlib2 pluggy py pygments pyparsing setuptools six toml tomli typing-extensions wcwidth zipp
pytest-asyncio: backports-asyncio-runner typing-extensions
pytest-cov: pluggy six toml tomli
pytest-django: setuptools
pytest-mock:
pytest-randomly: importlib-metadata zipp
pytest-sugar: packaging termcolor
pytest-timeout:
pytest-xdist: apipkg execnet psutil py pytest-forked six
coverage: toml tomli
hypothesis: attrs exceptiongroup sortedcontainers
freezegun: python-dateutil six
black: appdirs attrs click dataclasses importlib-metadata mypy-extensions packaging pathspec platformdirs pytokens regex toml tomli typed-ast typing-extensions zipp
isort: importlib-metadata toml zipp
autopep8: toml tomli
yapf: importlib-metadata platformdirs tomli zipp
flake8: entrypoints importlib-metadata setuptools typing-extensions zipp
flake8-bugbear: attrs
flake8-comprehensions: importlib-metadata zipp
flake8-docstrings: importlib-metadata snowballstemmer toml tomli zipp
flake8-isort: importlib-metadata zipp
pep8-naming:
pycodestyle:
pydocstyle: importlib-metadata snowballstemmer toml tomli zipp
pyflakes:
mccabe:
ruff:
vulture: toml tomli
codespell: chardet tomli
mypy: librt mypy-extensions pathspec tomli typed-ast typing-extensions
pyright: nodeenv setuptools typing-extensions
bandit: colorama commonmark gitdb gitpython markdown-it-py mdurl pbr pygments pyyaml rich setuptools six smmap stevedore typing-extensions
types-pyyaml:
types-python-dateutil:
types-pytz:
types-requests: types-urllib3 urllib3
types-simplejson:
types-six:
types-toml:`

let brought: ReadonlyMap<string, readonly string[]> | undefined

/** The libraries that come with a tool and change nothing that was installed before it; undefined where that is not known. */
export function bringsWithoutLimits(name: string): readonly string[] | undefined {
  brought ??= new Map(
    WITHOUT_LIMITS.trim()
      .split('\n')
      .map((line) => {
        const [tool = '', libraries = ''] = line.split(':')
        return [tool, libraries.split(' ').filter(Boolean)]
      }),
  )
  return brought.get(normaliseName(name))
}
