import { isKnown, parseArgs, type Leaf } from '../../commands/words.ts'
import { django } from './django.ts'
import { flask } from './flask.ts'
import {
  airflow,
  alembic,
  fastapi,
  functions,
  jupyter,
  locust,
  NOTEBOOKS,
  pserve,
  scrapy,
  twistd,
} from './frameworks.ts'
import { fetching, files, flagged, reading, scripts } from './kinds.ts'
import { isManager, managerInstalls } from './managers.ts'
import type { PythonNotes, Tool } from './notes.ts'
import { python } from './python.ts'
import { asks, gunicorn, server } from './servers.ts'
import { uwsgi } from './uwsgi.ts'
import { celery, named, workers } from './workers.ts'

const pip: Tool = (notes, leaf) => {
  notes.manager('pip', leaf.evidence)
  const verb = leaf.args.find((word) => !word.value.startsWith('-'))?.value
  if (['install', 'sync', 'uninstall', 'wheel', 'download'].includes(verb ?? '')) {
    notes.flag('installs', leaf.evidence)
    notes.files(leaf)
  }
}

const manager: Tool = (notes, leaf) => {
  const verb = leaf.args[0]?.value ?? ''
  notes.manager(leaf.program, leaf.evidence)
  if (managerInstalls(leaf.program, verb) || (verb === 'pip' && leaf.program === 'uv')) {
    if (leaf.program === 'uv' && verb === 'sync') notes.flag('syncs', leaf.evidence)
    if (!isSynced(notes, leaf)) notes.flag('installs', leaf.evidence)
    for (const name of ['pyproject.toml', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile', 'Pipfile.lock'])
      notes.existing(name, leaf)
    notes.files(leaf)
  } else if (verb === 'shell') notes.flag('interactive', leaf.evidence)
}

/** Whether a `uv sync`, by itself or of `uv run`, finds all that it would install. */
const isSynced = ({ options }: PythonNotes, { program, args, cwd }: Leaf): boolean =>
  program === 'uv' &&
  args[0]?.value === 'sync' &&
  args.every(isKnown) &&
  options.synced?.(
    args.slice(1).map(({ value }) => value),
    cwd,
  ) === true

const unknown: Tool = (notes, leaf) => {
  notes.files(leaf)
  if (!asks(parseArgs(leaf.args, new Set()))) notes.unknown(leaf.evidence)
}

const UVICORN =
  '--host --port --uds --fd --reload-dir --reload-include --reload-exclude --reload-delay --workers --loop --http --ws --ws-max-size --ws-max-queue --ws-ping-interval --ws-ping-timeout --lifespan --interface --env-file --log-config --log-level --root-path --forwarded-allow-ips --header --limit-concurrency --backlog --limit-max-requests --timeout-keep-alive --timeout-graceful-shutdown --timeout-worker-healthcheck --ssl-keyfile --ssl-certfile --ssl-keyfile-password --ssl-version --ssl-cert-reqs --ssl-ca-certs --ssl-ciphers --app-dir --h11-max-incomplete-event-size'

/** What a program reads and runs. Sources: the command line reference of each. */
export const testing = flagged(
  'development',
  'tests',
  'test',
  'pytest.ini',
  'tox.ini',
  'setup.cfg',
  'pyproject.toml',
  'conftest.py',
  'noxfile.py',
)

const TOOLS: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  ['python', python],
  ['gunicorn', gunicorn],
  ['uvicorn', server({ valued: UVICORN, directory: ['--app-dir'], prefix: 'UVICORN_' })],
  [
    'hypercorn',
    server({
      valued:
        '-b --bind -c --config -w --workers -k --worker-class --root-path --access-log --access-logfile --access-logformat --backlog --ca-certs --certfile --cert-reqs --ciphers --error-log --error-logfile --log-file --graceful-timeout --read-timeout --max-requests --max-requests-jitter -g --group -u --user -m --umask --keep-alive --keyfile --keyfile-password --insecure-bind --log-config --log-level -p --pid --quic-bind --server-name --statsd-host --statsd-prefix --verify-mode --websocket-ping-interval',
    }),
  ],
  [
    'daphne',
    server({
      valued:
        '-p --port -b --bind --websocket_timeout --websocket_connect_timeout -u --unix-socket --fd -e --endpoint -v --verbosity -t --http-timeout --access-log --log-fmt --ping-interval --ping-timeout --application-close-timeout --root-path -s --server-name --proxy-headers-host --proxy-headers-port',
    }),
  ],
  ['waitress-serve', server({ valued: '--app', given: ['--app'] })],
  [
    'granian',
    server({
      valued:
        '--host --port --uds --interface --http --ws --workers --blocking-threads --runtime-threads --runtime-mode --loop --task-impl --backlog --backpressure --log-level --log-config --access-log-fmt --ssl-keyfile --ssl-certificate --url-path-prefix --respawn-interval --working-dir --env-files --static-path-mount --process-name --pid-file',
      directory: ['--working-dir'],
      prefix: 'GRANIAN_',
    }),
  ],
  [
    'sanic',
    server({
      valued:
        '-H --host -p --port -u --unix -w --workers -t --cert --key --tls --repl-port -R --reload-dir --factory-args',
    }),
  ],
  [
    'litestar',
    server({
      valued: '--app --app-dir -H --host -p --port -W --wc',
      given: ['--app'],
      directory: ['--app-dir'],
      prefix: 'LITESTAR_',
      fallback: ['app.py', 'application.py', 'app/__init__.py'],
    }),
  ],
  ['uwsgi', uwsgi],
  ['pyuwsgi', uwsgi],
  ['flask', flask],
  ['quart', flask],
  ['django-admin', (notes, leaf) => django(notes, leaf, leaf.cwd)],
  ['fastapi', fastapi],
  ['celery', celery],
  ['celerybeat', celery],
  ['celeryd', celery],
  [
    'dramatiq',
    workers(
      '-p --processes -t --threads -P --path -Q --queues --pid-file --log-file --skip-logging --watch --fork-function -f --worker-shutdown-timeout',
    ),
  ],
  [
    'huey_consumer',
    workers(
      '-l --logfile -w --workers -k --worker-type -d --delay -m --max-delay -b --backoff -c --health-check-interval -S --scheduler-interval',
      { first: true },
    ),
  ],
  ['arq', workers('--watch --custom-log-dict', { first: true })],
  [
    'taskiq',
    workers(
      '-w --workers --log-level --max-async-tasks --tasks-pattern --fs-discover-dir --app-dir --shutdown-timeout',
      { verbs: ['worker', 'scheduler'] },
    ),
  ],
  ['faust', workers('-A --app -l --loglevel --workdir --datadir -p --web-port', { app: ['-A', '--app'] })],
  ['nameko', workers('--config --broker --rlwrap', { verbs: ['run'] })],
  ['procrastinate', workers('-a --app -q --queues -n --name -c --concurrency', { app: ['-a', '--app'] })],
  ['saq', workers('--workers --port', { first: true })],
  [
    'flower',
    (notes, leaf) =>
      leaf.args.some((word) => /^(?:-A|--app)/.test(word.value)) ? celery(notes, leaf) : files(notes, leaf),
  ],
  ['rq', named],
  ['rqworker', named],
  ['rqscheduler', files],
  ['rqinfo', files],
  ['streamlit', scripts('', ['run'], '.streamlit')],
  ['chainlit', scripts('--host --port -p --root-path', ['run'], '.chainlit', 'chainlit.md', 'public')],
  [
    'panel',
    scripts(
      '--address --port --allow-websocket-origin --num-procs --prefix --index --log-level --static-dirs --basic-auth --setup --root-path',
      ['serve'],
    ),
  ],
  ['bokeh', scripts('--address --port --allow-websocket-origin --num-procs --prefix --index --log-level', ['serve'])],
  ['shiny', scripts('-h --host -p --port --reload-dir --ws-max-size --log-level -d --app-dir', ['run'])],
  ['marimo', scripts('-p --port --host --proxy --base-url --session-ttl --token-password', ['run', 'edit'])],
  ['solara', scripts('--host --port --workers --log-level --root-path', ['run'])],
  ['voila', files],
  ['locust', locust],
  ['scrapy', scrapy],
  ['alembic', alembic],
  ['mkdocs', reading('mkdocs.yml', 'docs')],
  ['sphinx-build', files],
  ['sphinx-autobuild', files],
  ['tensorboard', files],
  ['mlflow', reading('MLproject')],
  ['superset', reading('superset_config.py')],
  ['rasa', reading('config.yml', 'domain.yml', 'endpoints.yml', 'credentials.yml', 'data', 'models', 'actions')],
  ['airflow', airflow],
  ['ansible-playbook', reading('ansible.cfg', 'roles', 'inventory')],
  ['ansible', reading('ansible.cfg', 'inventory')],
  ['aws', files],
  ['yt-dlp', files],
  ['supervisord', files],
  ['supervisorctl', files],
  ['honcho', files],
  ['circusd', files],
  ['watchmedo', files],
  ['watchfiles', files],
  ...[
    'coverage',
    'debugpy',
    'ptvsd',
    'kernprof',
    'memray',
    'viztracer',
    'pyinstrument',
    'scalene',
    'gradio',
    'torchrun',
    'accelerate',
    'deepspeed',
  ].map((name): [string, Tool] => [name, files]),
  ['jupyter', jupyter],
  ['functions-framework', functions],
  ['awslambdaric', workers('', { first: true })],
  ['pserve', pserve],
  ['twistd', twistd],
  ...[
    'jupyter-lab',
    'jupyter-notebook',
    'jupyter-server',
    'jupyter-labhub',
    'jupyterhub',
    'ipython',
    'ipython2',
    'ipython3',
    'bpython',
    'ptpython',
  ].map((name): [string, Tool] => [name, flagged('interactive', ...NOTEBOOKS)]),
  ...[
    'pytest',
    'py.test',
    'behave',
    'robot',
    'pabot',
    'black',
    'flake8',
    'mypy',
    'pylint',
    'isort',
    'ruff',
    'nosetests',
  ].map((name): [string, Tool] => [name, testing]),
  // Each makes environments, and installs into them what it is to run.
  ...['tox', 'nox', 'pre-commit'].map((name): [string, Tool] => [
    name,
    (notes, leaf) => {
      testing(notes, leaf)
      flagged('installs')(notes, leaf)
    },
  ]),
  ['mod_wsgi-express', modWsgi],
  ['pip', pip],
  ['pip2', pip],
  ['pip3', pip],
  ['pip-sync', flagged('installs', 'requirements.txt')],
  ['uvx', flagged('installs')],
  ['pipx', flagged('installs')],
  ['hatch', flagged('installs', 'pyproject.toml')],
  ['playwright', fetching('install', 'install-deps')],
  ['spacy', fetching('download')],
  ['huggingface-cli', fetching('download')],
  ['hf', fetching('download')],
  ['gdown', flagged('installs')],
  ['apt-get', fetching('install', 'upgrade', 'dist-upgrade')],
  ['apt', fetching('install', 'upgrade')],
  ['apk', fetching('add', 'upgrade')],
  ['npm', unknown],
  ['npx', unknown],
  ['yarn', unknown],
  ['make', files],
  ['cron', files],
  ['crond', files],
  ['supercronic', files],
  ['s6-svscan', unknown],
  ['runsvdir', unknown],
  ['init', unknown],
  ['screen', unknown],
  ['tmux', unknown],
  ['xargs', unknown],
  ['parallel', unknown],
  ['start-stop-daemon', unknown],
  ['daemonize', unknown],
  ['apache2ctl', unknown],
  ['apachectl', unknown],
  ['apache2', unknown],
  ['httpd', unknown],
])

function modWsgi(notes: PythonNotes, leaf: Leaf): void {
  notes.flag('site', leaf.evidence)
  const script = leaf.args.find((word) => /\.(?:py|wsgi)$/.test(word.value))
  if (script) notes.script(script, leaf)
  else notes.unknown(leaf.evidence)
}

export function toolOf(leaf: Leaf): Tool | undefined {
  if (isManager(leaf.program)) return manager
  const name = leaf.program.replace(/\.(?:py|exe)$/, '')
  return (
    TOOLS.get(leaf.program) ??
    TOOLS.get(name) ??
    (/^uwsgi[_-]python/.test(name) ? uwsgi : /^pip[\d.]+$/.test(name) ? pip : undefined)
  )
}
