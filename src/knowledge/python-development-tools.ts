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
