/** Console scripts whose distribution has another name: `entry_points.txt` of each distribution's wheel. */
const DISTRIBUTIONS: ReadonlyMap<string, string> = new Map([
  // servers
  ['waitress-serve', 'waitress'],
  ['mod_wsgi-express', 'mod-wsgi'],
  ['pserve', 'pyramid'],
  ['paster', 'pastescript'],
  ['twistd', 'twisted'],
  ['twist', 'twisted'],
  ['pyuwsgi', 'pyuwsgi'],
  ['circusd', 'circus'],
  ['supervisord', 'supervisor'],
  ['supervisorctl', 'supervisor'],
  ['huey_consumer', 'huey'],
  ['huey_consumer.py', 'huey'],
  ['functions-framework', 'functions-framework'],
  // frameworks
  ['django-admin', 'django'],
  ['django-admin.py', 'django'],
  ['airflow', 'apache-airflow'],
  ['superset', 'apache-superset'],
  ['dagit', 'dagit'],
  ['dagster-daemon', 'dagster'],
  ['dbt', 'dbt-core'],
  ['luigid', 'luigi'],
  // workers
  ['rqworker', 'rq'],
  ['rqscheduler', 'rq-scheduler'],
  ['rqinfo', 'rq'],
  ['celerybeat', 'celery'],
  ['celeryd', 'celery'],
  // notebooks
  ['jupyter', 'jupyter-core'],
  ['jupyter-lab', 'jupyterlab'],
  ['jupyter-labhub', 'jupyterlab'],
  ['jupyter-notebook', 'notebook'],
  ['jupyter-server', 'jupyter-server'],
  ['jupyter-nbconvert', 'nbconvert'],
  ['jupyter-kernelgateway', 'jupyter-kernel-gateway'],
  ['ipython3', 'ipython'],
  ['ipython2', 'ipython'],
  ['mercury', 'mljar-mercury'],
  // machine learning
  ['torchrun', 'torch'],
  ['huggingface-cli', 'huggingface-hub'],
  ['hf', 'huggingface-hub'],
  // instruments
  ['watchmedo', 'watchdog'],
  ['watchgod', 'watchgod'],
  ['ddtrace-run', 'ddtrace'],
  ['newrelic-admin', 'newrelic'],
  ['opentelemetry-instrument', 'opentelemetry-instrumentation'],
  ['opentelemetry-bootstrap', 'opentelemetry-instrumentation'],
  ['kernprof', 'line-profiler'],
  ['dotenv', 'python-dotenv'],
  // tools
  ['py.test', 'pytest'],
  ['ansible', 'ansible-core'],
  ['ansible-playbook', 'ansible-core'],
  ['ansible-galaxy', 'ansible-core'],
  ['aws', 'awscli'],
  ['pybabel', 'babel'],
  ['inv', 'invoke'],
  ['fab', 'fabric'],
  ['poe', 'poethepoet'],
  ['robot', 'robotframework'],
  ['pabot', 'robotframework-pabot'],
  ['sphinx-build', 'sphinx'],
  ['sphinx-autobuild', 'sphinx-autobuild'],
  ['yoyo', 'yoyo-migrations'],
  ['aerich', 'aerich'],
  ['uvx', 'uv'],
  ['pre-commit', 'pre-commit'],
  ['pip-sync', 'pip-tools'],
  ['pip-compile', 'pip-tools'],
])

/** Console scripts that have their distribution's own name. */
const SAME = new Set(
  `gunicorn uvicorn hypercorn daphne granian sanic flask quart litestar robyn nameko bjoern chaussette
  celery flower rq huey dramatiq arq faust taskiq procrastinate saq
  streamlit chainlit panel bokeh voila solara shiny marimo gradio mesop reflex fastapi
  alembic scrapy scrapyd mlflow tensorboard prefect dagster luigi locust bentoml ray rasa vllm accelerate deepspeed
  honcho circus watchfiles debugpy coverage memray py-spy scalene viztracer pyinstrument
  pytest tox nox black flake8 mypy pylint isort ruff behave invoke
  mkdocs ipython bpython ptpython jupyterhub jupyterlab poetry pipenv pdm hatch uv conan dvc spacy playwright gdown
  yt-dlp wandb chalice kaggle cookiecutter twine envdir awslambdaric uwsgi`
    .split(/\s+/)
    .filter((name) => name !== ''),
)

/**
 * Console scripts that Linux distributions have packages of as well: their programs are the image's own where pip was not
 * told to install them. Source: packages.debian.org.
 */
export const ALSO_OF_SYSTEM: ReadonlySet<string> = new Set([
  'supervisord',
  'supervisorctl',
  'uwsgi',
  'ansible',
  'ansible-playbook',
  'ansible-galaxy',
  'aws',
  'ipython',
  'ipython3',
  'twistd',
  'yt-dlp',
])

/** The distribution of a console script, by its normalised name. */
export function distributionOf(program: string): string | undefined {
  return DISTRIBUTIONS.get(program) ?? (SAME.has(program) ? program : undefined)
}

/** Modules that `python -m` runs as a console script of another name does. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ['django', 'django-admin'],
  ['py.test', 'pytest'],
  ['huey.bin.huey_consumer', 'huey_consumer'],
  ['supervisor.supervisord', 'supervisord'],
  ['notebook', 'jupyter-notebook'],
  ['jupyterlab', 'jupyter-lab'],
  ['jupyter_server', 'jupyter-server'],
  ['IPython', 'ipython'],
  ['waitress', 'waitress-serve'],
  ['torch.distributed.run', 'torchrun'],
  ['torch.distributed.launch', 'torchrun'],
  ['tensorboard.main', 'tensorboard'],
  ['gunicorn.app.wsgiapp', 'gunicorn'],
  ['streamlit.cli', 'streamlit'],
  ['streamlit.web.cli', 'streamlit'],
  ['celery.bin.celery', 'celery'],
  ['functions_framework', 'functions-framework'],
  ['pip', 'pip'],
  ['pipenv', 'pipenv'],
  ['playwright', 'playwright'],
  ['py_spy', 'py-spy'],
])

/** The console script that does what `python -m MODULE` does. */
export function programOfModule(module: string): string | undefined {
  return MODULES.get(module) ?? (SAME.has(module) ? module : undefined)
}
