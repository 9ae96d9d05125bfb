import { basename } from '../../../project/path.ts'
import { isKnown, optionOf, options, parseArgs, type Word } from '../../commands/words.ts'
import type { AppFiles } from '../../types.ts'
import { beside, nuitka, protoc, pyinstaller, zipped } from './compilers.ts'
import { djangoCommand } from './django.ts'
import { gate, IDLE, script, unknown, type PythonCommand, type PythonCommandOptions } from './types.ts'

export type Program = (args: readonly Word[], app: AppFiles, given: PythonCommandOptions) => PythonCommand | undefined

const known = (word: Word | undefined): word is Word => isKnown(word) && !/\$\{/.test(word.value)

const flask: Program = (args) => {
  const verb = parseArgs(args, options('-A --app -e --env-file')).operands[0]
  if (!known(verb)) return undefined
  return verb.value === 'run' || verb.value === 'shell'
    ? undefined
    : verb.value === 'routes'
      ? IDLE
      : verb.value === 'test'
        ? gate()
        : script()
}

const verbs =
  (table: Readonly<Record<string, PythonCommand>>, valued = ''): Program =>
  (args) => {
    const verb = parseArgs(args, options(valued)).operands[0]
    return known(verb) && Object.hasOwn(table, verb.value) ? table[verb.value] : undefined
  }

const REVISIONS = verbs(
  {
    upgrade: script(),
    downgrade: script(),
    stamp: script(),
    revision: script(),
    init: script(),
    current: IDLE,
    history: IDLE,
    heads: IDLE,
    check: gate(),
  },
  '-c --config -n --name -x',
)

/** https://babel.pocoo.org/en/latest/cmdline.html */
const pybabel: Program = (args) => {
  const parsed = parseArgs(
    args,
    options('-d --directory -D --domain -i --input-file -o --output-file -l --locale -F --mapping -k'),
  )
  const directory = optionOf(parsed, '-d', '--directory')
  const file = optionOf(parsed, '-o', '--output-file')
  const target = file ?? directory
  return script(known(target) ? { writes: [target.value] } : {})
}

/** https://playwright.dev/python/docs/browsers */
const playwright: Program = (args, _app, { environment }) => {
  const [verb, ...rest] = args
  if (
    verb?.value === 'install-deps' ||
    (verb?.value === 'install' && rest.some((word) => word.value === '--with-deps'))
  )
    return unknown('playwright installs packages of the system')
  if (verb?.value !== 'install') return undefined
  return script({ writes: [environment?.get('PLAYWRIGHT_BROWSERS_PATH') ?? '~/.cache/ms-playwright'], fetches: true })
}

/** https://huggingface.co/docs/huggingface_hub/guides/cli */
const huggingface: Program = (args, _app, { environment }) => {
  const parsed = parseArgs(args, options('--local-dir --cache-dir --revision --include --exclude --repo-type --token'))
  if (parsed.operands[0]?.value !== 'download')
    return parsed.operands[0]?.value === 'login' ? script({ writes: ['~/.cache/huggingface'] }) : undefined
  const to = optionOf(parsed, '--local-dir', '--cache-dir')
  if (to && !known(to)) return script({ fetches: true })
  return script({ writes: [to?.value ?? environment?.get('HF_HOME') ?? '~/.cache/huggingface'], fetches: true })
}

/** https://www.nltk.org/data.html */
const nltk: Program = (args, _app, { environment }) => {
  const to = optionOf(parseArgs(args, options('-d -u')), '-d')
  if (to && !known(to)) return script({ fetches: true })
  return script({ writes: [to?.value ?? environment?.get('NLTK_DATA') ?? '~/nltk_data'], fetches: true })
}

/** Extensions of JupyterLab before 3 are built with Node. https://jupyterlab.readthedocs.io/en/stable/user/extensions.html */
const jupyter: Program = (args) => {
  const verb = args.find((word) => !word.value.startsWith('-'))?.value
  if (verb === undefined) return IDLE
  if (verb === 'labextension' || (verb === 'lab' && args.some((word) => word.value === 'build')))
    return args.some((word) => /^(?:list|check)$/.test(word.value))
      ? IDLE
      : unknown('JupyterLab builds its extensions with Node')
  if (args.some((word) => /^(?:list|check|--version|--paths)$/.test(word.value))) return IDLE
  // A server would not end.
  const serves = ['notebook', 'lab', 'server', 'labhub', 'kernelgateway', 'console', 'qtconsole'].includes(verb)
  return serves && !args.some((word) => /^(?:extension|clean|--generate-config|password)$/.test(word.value))
    ? undefined
    : script()
}

const spacy: Program = (args) => {
  const [verb, model] = args.filter((word) => !word.value.startsWith('-'))
  if (verb?.value === 'download') return { kind: 'install', what: known(model) ? model.value : '' }
  return verb?.value === 'info' ? IDLE : verb?.value === 'validate' ? gate() : verb ? script() : undefined
}

const always =
  (told: PythonCommand): Program =>
  () =>
    told

/** Formatters that only tell with `--check`. */
const formatter: Program = (args) =>
  args.some((word) => /^--(?:check|check-only|diff)$|^check$/.test(word.value)) ? gate() : script()

const pip: Program = (args) => {
  const verb = args.find((word) => !word.value.startsWith('-'))?.value
  return verb === 'check'
    ? gate()
    : ['list', 'freeze', 'show', 'debug', 'index', 'inspect'].includes(verb ?? '')
      ? IDLE
      : undefined
}

/** Console scripts by what they do. Sources: their command line references. */
export const PROGRAMS: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['django-admin', djangoCommand],
  ['django-admin.py', djangoCommand],
  ['flask', flask],
  ['quart', flask],
  ['alembic', REVISIONS],
  [
    'aerich',
    verbs({ upgrade: script(), migrate: script(), init: script(), 'init-db': script(), heads: IDLE, history: IDLE }),
  ],
  ['pybabel', pybabel],
  ['playwright', playwright],
  ['spacy', spacy],
  ['huggingface-cli', huggingface],
  ['hf', huggingface],
  ['jupyter', jupyter],
  ['ipython', verbs({ kernel: script(), profile: script() })],
  ['gdown', always(script({ fetches: true }))],
  ['yt-dlp', always(script({ fetches: true }))],
  [
    'airflow',
    verbs({
      db: script(),
      initdb: script(),
      users: script(),
      connections: script(),
      variables: script(),
      version: IDLE,
    }),
  ],
  [
    'superset',
    verbs({ db: script(), init: script(), fab: script(), 'load-examples': script(), load_examples: script() }),
  ],
  ['mkdocs', verbs({ build: script({ writes: ['site'] }) })],
  ['sphinx-build', always(script())],
  ['dbt', verbs({ deps: script({ fetches: true }), compile: script(), parse: script(), debug: gate() })],
  ['ansible-galaxy', always(script({ fetches: true }))],
  ['rasa', verbs({ train: script() })],
  ['scrapy', verbs({ list: gate(), check: gate(), startproject: script() })],
  ['dvc', verbs({ pull: script({ fetches: true }), repro: script() })],
  ['kaggle', always(script({ fetches: true }))],
  [
    'opentelemetry-bootstrap',
    (args) => (args.some((word) => word.value === 'install') ? { kind: 'install', what: 'opentelemetry' } : IDLE),
  ],
  ['prisma', always(unknown('prisma fetches programs of its own'))],
  ['pyinstaller', pyinstaller],
  ['nuitka', nuitka],
  ['nuitka3', nuitka],
  ['pex', zipped],
  ['shiv', zipped],
  ['cythonize', beside],
  ['cython', beside],
  ['f2py', beside],
  ['pyproject-build', always(script({ compiles: true, writes: ['dist'] }))],
  [
    'maturin',
    verbs({ build: script({ compiles: true, writes: ['target'] }), develop: { kind: 'install', what: '.' } }),
  ],
  ['pip', pip],
  ['pip3', pip],
  ['tox', always(gate())],
  ['nox', always(gate())],
  ...[
    'pytest',
    'py.test',
    'nosetests',
    'flake8',
    'mypy',
    'pylint',
    'pyflakes',
    'pycodestyle',
    'pydocstyle',
    'bandit',
    'behave',
    'robot',
    'pyright',
    'safety',
    'vulture',
  ].map((name): [string, Program] => [name, always(gate())]),
  ['ruff', formatter],
  ['black', formatter],
  ['isort', formatter],
  ['coverage', always(gate('.coverage'))],
])

/** Modules that are run by `python -m` alone, or under another name. */
export const MODULES: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['nltk.downloader', nltk],
  ['ipykernel', verbs({ install: script() })],
  ['ipykernel_launcher', always(script())],
  ['bash_kernel.install', always(script())],
  ['PyInstaller', pyinstaller],
  ['grpc_tools.protoc', protoc],
  ['numpy.f2py', beside],
  ['build', always(script({ compiles: true, writes: ['dist'] }))],
])

/** Modules of the standard library. */
export function standardModule(name: string, args: readonly Word[]): PythonCommand | undefined {
  switch (name) {
    case 'compileall': {
      const { operands } = parseArgs(args, options('-d -i -x -r -j -s -p -e --workers --invalidation-mode -o'))
      return script({ writes: operands.filter(known).map(({ value }) => value) })
    }
    case 'unittest':
    case 'doctest':
      return gate()
    case 'ensurepip':
      return { kind: 'install', what: 'pip' }
    case 'site':
    case 'sysconfig':
    case 'platform':
    case 'json.tool':
    case 'this':
      return IDLE
    case 'zipapp': {
      const parsed = parseArgs(args, options('-o --output -p --python -m --main'))
      const to = optionOf(parsed, '-o', '--output')
      const from = parsed.operands[0]
      const path = known(to) ? to.value : known(from) ? `${basename(from.value)}.pyz` : undefined
      return script(path === undefined ? {} : { writes: [path] })
    }
  }
  return undefined
}
