import { describe, expect, it } from 'vitest'
import { pythonCommand, type PythonCommandOptions } from '../src/stacks/python/commands.ts'
import { appOf } from './node-app.ts'

const MANAGE = '#!/usr/bin/env python\nfrom django.core.management import execute_from_command_line\n'
const app = appOf({
  'manage.py': MANAGE,
  'backend/manage.py': MANAGE,
  'seed.py': '',
  'tools/__main__.py': '',
  'tools/__init__.py': '',
  'src/atlas/__init__.py': '',
  'setup.py': '',
  'lib/setup.py': '',
  'desk.spec': "a = Analysis(['desk.py'])\nexe = EXE(pyz, name='desk-bin')\ncoll = COLLECT(exe, name='desk')\n",
  'run.sh': '#!/bin/sh\npython seed.py\n',
})

/** One line for each answer: its kind, then what else it says. */
function told(line: string, given: PythonCommandOptions = {}): string {
  const command = pythonCommand(line.split(' '), app, given)
  if (!command) return '-'
  const { kind, manager, syncs, ...rest } = command
  const parts = Object.entries(rest).map(([key, value]) =>
    value === true ? key : `${key}=${Array.isArray(value) ? value.join(',') : String(value)}`,
  )
  return [kind, ...parts, ...(manager === undefined ? [] : [`by ${manager}`]), ...(syncs ? ['syncs'] : [])].join(' ')
}

type Case = readonly [line: string, expected: string, given?: PythonCommandOptions]
const check = (cases: readonly Case[]): void => {
  it.each(cases.map(([line, expected, given]) => ({ line, expected, given })))('$line', ({ line, expected, given }) => {
    expect(told(line, given)).toBe(expected)
  })
}

describe('commands of Django', () => {
  check([
    ['python manage.py collectstatic --noinput', 'script'],
    ['python3 manage.py migrate', 'script'],
    ['python3.11 -u manage.py collectstatic --no-input --clear', 'script'],
    ['./manage.py collectstatic', 'script'],
    ['/venv/bin/python manage.py createcachetable', 'script'],
    ['python manage.py compilemessages', 'script programs=msgfmt'],
    ['python manage.py makemessages -l de', 'script programs=xgettext,msgmerge,msguniq'],
    ['python manage.py --settings=a.b collectstatic', 'script'],
    ['python manage.py collectstatic --settings a.b --noinput', 'script'],
    ['python manage.py check --deploy', 'idle gate'],
    ['python manage.py test', 'idle gate'],
    ['python manage.py makemigrations --check', 'idle gate'],
    ['python manage.py makemigrations', 'script'],
    ['python manage.py showmigrations', 'idle'],
    ['python manage.py --version', 'idle'],
    ['python manage.py', '-'],
    ['python manage.py runserver', '-'],
    ['python manage.py custom_thing', 'script'],
    ['python backend/manage.py compress', 'script'],
    ['python manage.py collectstatic', 'script', { cwd: 'backend' }],
    ['python manage.py collectstatic', '-', { cwd: 'elsewhere' }],
    ['python /srv/app/manage.py collectstatic', 'script', { directory: '/srv/app' }],
    ['python /srv/other/manage.py collectstatic', '-', { directory: '/srv/app' }],
    ['django-admin compilemessages', 'script programs=msgfmt'],
    ['python -m django collectstatic', 'script'],
    ['django-admin --version', 'idle'],
    ['DJANGO_SETTINGS_MODULE=a python manage.py migrate', '-'],
    ['env DJANGO_SETTINGS_MODULE=a python manage.py migrate', 'script'],
  ])
})

describe('scripts, modules and code', () => {
  check([
    ['python seed.py', 'script'],
    ['python ./seed.py --all', 'script'],
    ['python absent.py', '-'],
    ['python -m tools', 'script'],
    ['python tools', 'script'],
    ['python -m atlas', 'script'],
    ['python -m nowhere', '-'],
    ['python -m nowhere', 'script', { installed: (name) => name === 'nowhere' }],
    ['python -', '-'],
    ['python', '-'],
    ['python --version', 'idle'],
    ['python -V', 'idle'],
    ['python -c print(1)', 'idle'],
    ['python -c import\tatlas', 'script'],
    ['python get-pip.py', 'install what=pip'],
    ['python -m ensurepip', 'install what=pip'],
    ['python -m unittest discover', 'idle gate'],
    ['python -m compileall -q .', 'script writes=.'],
    ['python -m site', 'idle'],
    ['python -m zipapp tools -o tools.pyz', 'script writes=tools.pyz'],
    ['python -W ignore -X dev seed.py', 'script'],
    ['python -um tools', 'script'],
    ['pypy3 seed.py', 'script'],
    ['timeout 20 python seed.py', 'script'],
    ['xvfb-run -a python seed.py', 'script'],
    ['./run.sh', '-'],
    ['unheard-of x', '-'],
    ['atlas-load x', 'script', { console: (name) => (name === 'atlas-load' ? 'atlas:main' : undefined) }],
    ['atlas-load --help', 'idle', { console: (name) => (name === 'atlas-load' ? 'atlas:main' : undefined) }],
    ['gcc x.c', '-'],
  ])
})

describe('tools of distributions', () => {
  check([
    ['flask db upgrade', 'script'],
    ['flask --app web db upgrade', 'script'],
    ['flask run', '-'],
    ['flask routes', 'idle'],
    ['python -m flask db upgrade', 'script'],
    ['alembic upgrade head', 'script'],
    ['alembic -c db/alembic.ini upgrade head', 'script'],
    ['alembic current', 'idle'],
    ['alembic check', 'idle gate'],
    ['pybabel compile -d app/translations', 'script writes=app/translations'],
    ['playwright install chromium', 'script writes=~/.cache/ms-playwright fetches'],
    [
      'playwright install',
      'script writes=/browsers fetches',
      { environment: new Map([['PLAYWRIGHT_BROWSERS_PATH', '/browsers']]) },
    ],
    ['playwright install --with-deps', 'unknown because=playwright installs packages of the system'],
    ['python -m playwright install-deps', 'unknown because=playwright installs packages of the system'],
    ['python -m spacy download en_core_web_sm', 'install what=en_core_web_sm'],
    ['spacy download de', 'install what=de'],
    ['python -m nltk.downloader punkt', 'script writes=~/nltk_data fetches'],
    ['python -m nltk.downloader -d /usr/share/nltk_data punkt', 'script writes=/usr/share/nltk_data fetches'],
    ['huggingface-cli download a/b --local-dir models', 'script writes=models fetches'],
    ['huggingface-cli download a/b', 'script writes=~/.cache/huggingface fetches'],
    ['jupyter nbextension enable --py widgetsnbextension', 'script'],
    ['jupyter labextension install x', 'unknown because=JupyterLab builds its extensions with Node'],
    ['jupyter lab build', 'unknown because=JupyterLab builds its extensions with Node'],
    ['python -m ipykernel install --user', 'script'],
    ['mkdocs build', 'script writes=site'],
    ['pytest -q', 'idle gate'],
    ['python -m pytest', 'idle gate'],
    ['flake8 .', 'idle gate'],
    ['black --check .', 'idle gate'],
    ['black .', 'script'],
    ['ruff check .', 'idle gate'],
    ['pip check', 'idle gate'],
    ['python -m pip list', 'idle'],
    ['pip install x', '-'],
    ['coverage run -m pytest', 'idle gate writes=.coverage'],
  ])
})

describe('what compiles', () => {
  check([
    ['python setup.py build_ext --inplace', 'script compiles'],
    ['python setup.py build_ext', 'script compiles writes=build'],
    ['python lib/setup.py build', 'script compiles writes=lib/build'],
    ['python setup.py bdist_wheel', 'script compiles writes=build,dist,*.egg-info'],
    ['python setup.py install', 'install what=.'],
    ['python setup.py develop', 'install what=.'],
    ['python setup.py test', 'idle gate'],
    ['python setup.py --version', 'idle'],
    ['python setup.py compile_catalog', 'script'],
    ['cythonize -i src/fast.pyx', 'script compiles'],
    [
      'python -m grpc_tools.protoc -I. --python_out=. --grpc_python_out=gen greet.proto',
      'script compiles writes=greet_pb2.py,gen',
    ],
    [
      'python -m grpc_tools.protoc -I protos --python_out=src --grpc_python_out=src --pyi_out=src protos/v1/greet-all.proto',
      'script compiles writes=src/v1/greet_all_pb2.py,src/v1/greet_all_pb2_grpc.py,src/v1/greet_all_pb2.pyi',
    ],
    ['python -m grpc_tools.protoc -I. --python_out=. protos/*.proto', 'script compiles writes=.'],
    ['python -m grpc_tools.protoc -I. --python_betterproto_out=. greet.proto', 'script compiles writes=.'],
    ['pyinstaller --onefile desk.py', 'script compiles contained writes=dist/desk,build,desk.spec'],
    ['pyinstaller -n shop --distpath /out desk.py', 'script compiles contained writes=/out/shop,build,shop.spec'],
    ['pyinstaller desk.spec', 'script compiles contained writes=dist/desk,build'],
    ['python -m PyInstaller desk.py', 'script compiles contained writes=dist/desk,build,desk.spec'],
    ['pyinstaller --version', 'idle'],
    ['python -m nuitka --standalone desk.py', 'script compiles contained writes=desk.dist,desk.build'],
    ['nuitka --onefile --output-dir=out desk.py', 'script compiles contained writes=out/desk.bin,out/desk.build'],
    ['pex . -o desk.pex -c desk', 'script compiles fetches writes=desk.pex'],
    ['python -m build --wheel', 'script compiles writes=dist'],
  ])
})

describe('managers', () => {
  check([
    ['poetry run python manage.py collectstatic', 'script by poetry'],
    ['poetry run pytest', 'idle gate by poetry'],
    ['poetry -C /x run flask db upgrade', 'script by poetry'],
    ['poetry install', '-'],
    ['poetry --version', 'idle'],
    ['pipenv run python seed.py', 'script by pipenv'],
    ['uv run python seed.py', 'script by uv syncs'],
    ['uv run --no-sync seed.py', 'script by uv'],
    ['uv run -m tools', 'script by uv syncs'],
    ['uv run --module tools', 'script by uv syncs'],
    ['uv sync', '-'],
    ['uv pip install x', '-'],
    ['pdm run seed.py', '-'],
    ['conda run -n base python seed.py', 'script by conda'],
    ['conda run --no-capture-output -n base python manage.py migrate', 'script by conda'],
  ])
})
