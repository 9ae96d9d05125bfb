import { describe, expect, it } from 'vitest'
import { resolvePythonStart, type PythonStartOptions } from '../src/stacks/python/start.ts'
import { appOf, names } from './node-app.ts'

const evidence = { file: 'Dockerfile', line: 9, text: 'CMD' }

interface Expected {
  programs?: string
  packages?: string
  entries?: string
  modules?: string
  outside?: string
  managers?: string
  scripts?: string
  /** `name@file:line`, those that are set. */
  flags?: string
  /** `file:line` */
  unknown?: string
}
type Files = Record<string, string>
type Case = readonly [
  about: string,
  files: Files,
  command: string | readonly string[],
  expected: Expected,
  options?: PythonStartOptions,
]

const NONE: Required<Expected> = {
  programs: '',
  packages: '',
  entries: '',
  modules: '',
  outside: '',
  managers: '',
  scripts: '',
  flags: '',
  unknown: '',
}

function resolved(
  files: Files,
  command: string | readonly string[],
  options: PythonStartOptions = {},
): Required<Expected> {
  const line =
    typeof command === 'string' ? { form: 'shell' as const, text: command } : { form: 'exec' as const, argv: command }
  const start = resolvePythonStart(appOf(files), [{ command: line, cwd: '', evidence }], options)
  const { installs, writesAtStart, development, site, interactive } = start
  const place = ({ file, line: at }: { file: string; line: number }): string => `${file}:${at}`
  return {
    programs: names(start.programs),
    packages: names(start.packages),
    entries: names(start.entries),
    modules: names(start.modules),
    outside: names(start.outside),
    managers: names(start.managers),
    scripts: start.scripts.join(' '),
    flags: Object.entries({ installs, writesAtStart, development, site, interactive })
      .flatMap(([name, at]) => (at ? [`${name}@${place(at)}`] : []))
      .join(' '),
    unknown: start.unknown.map(place).join(' '),
  }
}

const check = (cases: readonly Case[]): void => {
  const rows = cases.map(([about, files, command, expected, options]) => ({ about, files, command, expected, options }))
  it.each(rows)('$about', ({ files, command, expected, options }) => {
    const sorted = (text: string): string => text.split(' ').sort().join(' ')
    const { entries = '', ...rest } = expected
    expect(resolved(files, command, options)).toEqual({ ...NONE, ...rest, entries: sorted(entries) })
  })
}

const NOWHERE = 'Dockerfile:9'
const env = (variables: Record<string, string>): PythonStartOptions => ({
  environment: new Map(Object.entries(variables)),
})

const app = { 'app/__init__.py': '', 'app/main.py': '' }
const appEntries = 'app/__init__.py app/main.py'
const site = {
  'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'atlas.settings')\nexecute_from_command_line(sys.argv)",
  'atlas/__init__.py': '',
  'atlas/settings.py': '',
  'atlas/wsgi.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "atlas.settings")',
  'atlas/asgi.py': 'os.environ["DJANGO_SETTINGS_MODULE"] = "atlas.settings"',
  'atlas/celery.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'atlas.settings')",
}
const settings = 'atlas/__init__.py atlas/settings.py'

describe('the interpreter', () => {
  check([
    ['a script', { 'run.py': '' }, ['python', 'run.py'], { programs: 'python', entries: 'run.py' }],
    [
      'a script by a path below the directory',
      { 'a/run.py': '' },
      ['python3', './a/run.py'],
      { programs: 'python3', entries: 'a/run.py' },
    ],
    [
      'options',
      { 'run.py': '' },
      ['python3.9', '-u', '-W', 'ignore', '-X', 'dev', 'run.py', '-m', 'x'],
      { programs: 'python3.9', entries: 'run.py' },
    ],
    [
      'absolute, in the application',
      { 'run.py': '' },
      ['python', '/srv/run.py'],
      { programs: 'python', entries: 'run.py' },
      { directory: '/srv' },
    ],
    [
      'absolute, elsewhere',
      { 'run.py': '' },
      ['python', '/opt/run.py'],
      { programs: 'python', unknown: NOWHERE },
      { directory: '/srv' },
    ],
    ['a script that is not there', {}, ['python', 'run.py'], { programs: 'python', unknown: NOWHERE }],
    ['a variable', { 'run.py': '' }, 'python $WHAT', { programs: 'python', unknown: NOWHERE }],
    [
      'a variable of the image',
      { 'run.py': '' },
      'python $WHAT',
      { programs: 'python', entries: 'run.py' },
      env({ WHAT: 'run.py' }),
    ],
    [
      'a variable in exec form is text',
      { 'run.py': '' },
      ['python', '$WHAT'],
      { programs: 'python', unknown: NOWHERE },
      env({ WHAT: 'run.py' }),
    ],
    [
      'a variable with a fallback',
      { 'run.py': '' },
      'python ${WHAT:-run.py}',
      { programs: 'python', entries: 'run.py' },
    ],
    [
      'a directory',
      { 'tool/__main__.py': '' },
      ['python', 'tool'],
      { programs: 'python', entries: 'tool/__main__.py' },
    ],
    [
      'files that it is given',
      { 'run.py': '', 'conf/a.yml': '' },
      ['python', 'run.py', '--config=conf/a.yml'],
      { programs: 'python', entries: 'conf/a.yml run.py' },
    ],
    ['a module', app, ['python', '-m', 'app.main'], { programs: 'python', entries: appEntries, modules: 'app.main' }],
    [
      'a module, its option among others',
      app,
      ['python', '-um', 'app.main'],
      { programs: 'python', entries: appEntries, modules: 'app.main' },
    ],
    [
      'a package',
      { 'app/__init__.py': '', 'app/__main__.py': '' },
      'python -m app',
      { programs: 'python', entries: 'app/__init__.py app/__main__.py', modules: 'app' },
    ],
    [
      'a package of the source directory',
      { 'src/app/__init__.py': '', 'src/app/__main__.py': '' },
      'python -m app',
      { programs: 'python', entries: 'src/app/__init__.py src/app/__main__.py', modules: 'app' },
    ],
    [
      'a module on PYTHONPATH',
      { 'lib/app.py': '' },
      'python -m app',
      { programs: 'python', entries: 'lib/app.py', modules: 'app' },
      { directory: '/srv', ...env({ PYTHONPATH: '/srv/lib:/opt' }) },
    ],
    [
      'PYTHONPATH before the command',
      { 'lib/app.py': '' },
      'PYTHONPATH=lib python -m app',
      { programs: 'python', entries: 'lib/app.py', modules: 'app' },
    ],
    ['a module that nobody has', {}, 'python -m app', { programs: 'python', modules: 'app', unknown: NOWHERE }],
    [
      'a module of a distribution',
      {},
      'python -m my_tool',
      { programs: 'python', packages: 'my-tool', modules: 'my_tool' },
      { installed: (name) => name === 'my-tool' },
    ],
    ['a server of files', {}, 'python -m http.server 80', { programs: 'python' }],
    ['the site', {}, 'python -m site', { programs: 'python', flags: `site@${NOWHERE}` }],
    [
      'code',
      app,
      ['python', '-c', 'from app.main import run; run()'],
      { programs: 'python', entries: appEntries, modules: 'app.main' },
    ],
    [
      'code that starts programs',
      {},
      ['python', '-c', 'import os; os.system("x")'],
      { programs: 'python', unknown: NOWHERE },
    ],
    [
      'a health check',
      {},
      ['python', '-c', "import urllib.request as r; r.urlopen('http://localhost/')"],
      { programs: 'python' },
    ],
    ['a prompt', {}, ['python3'], { programs: 'python3', flags: `interactive@${NOWHERE}` }],
    ['its version', {}, ['python', '--version'], { programs: 'python' }],
    ['its input', {}, 'python - < run.py', { programs: 'python', entries: 'run.py', unknown: NOWHERE }],
    [
      'of a virtual environment',
      { 'run.py': '' },
      ['/opt/venv/bin/python', 'run.py'],
      { programs: 'python', entries: 'run.py' },
    ],
    [
      'of a virtual environment below',
      { 'run.py': '' },
      ['.venv/bin/python', 'run.py'],
      { programs: 'python', entries: 'run.py' },
    ],
    [
      'by its path in the application',
      { 'run.py': '' },
      ['/srv/venv/bin/python', 'run.py'],
      { programs: 'python', entries: 'run.py' },
      { directory: '/srv' },
    ],
    [
      'under a profiler',
      { 'run.py': '' },
      'python -m cProfile -o out run.py',
      { programs: 'python', entries: 'run.py' },
    ],
    [
      'under a tracer that runs a module',
      app,
      'python -m pdb -m app.main',
      { programs: 'python', entries: appEntries, modules: 'app.main' },
    ],
    [
      'setup.py installs',
      { 'setup.py': '' },
      'python setup.py develop',
      { programs: 'python', entries: 'setup.py', flags: `installs@${NOWHERE}` },
    ],
    [
      'pip as a module',
      { 'requirements.txt': '' },
      'python -m pip install -r requirements.txt',
      { programs: 'pip python', entries: 'requirements.txt', managers: 'pip', flags: `installs@${NOWHERE}` },
    ],
    [
      'a script with a shebang',
      { 'run.py': '#!/usr/bin/env python3\n' },
      ['./run.py'],
      { programs: 'python3', entries: 'run.py' },
    ],
    [
      'a console script by its path',
      app,
      'python /usr/local/bin/uvicorn app.main:app',
      { programs: 'python', packages: 'uvicorn', entries: appEntries, modules: 'app.main' },
    ],
  ])
})

describe('gunicorn', () => {
  check([
    [
      'a module and its application',
      app,
      ['gunicorn', 'app.main:app', '-b', ':80'],
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'options before it',
      app,
      'gunicorn -w 4 --bind 0.0.0.0:80 --timeout=60 app.main:app',
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'a factory',
      app,
      ['gunicorn', 'app.main:create("x")'],
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'wsgi of Django',
      site,
      'gunicorn atlas.wsgi',
      { packages: 'gunicorn', entries: `${settings} atlas/wsgi.py`, modules: 'atlas.settings atlas.wsgi' },
    ],
    [
      'settings of the image',
      { ...site, 'atlas/live.py': '' },
      'gunicorn atlas.wsgi:application',
      {
        packages: 'gunicorn',
        entries: 'atlas/__init__.py atlas/live.py atlas/wsgi.py',
        modules: 'atlas.live atlas.wsgi',
      },
      env({ DJANGO_SETTINGS_MODULE: 'atlas.live' }),
    ],
    [
      'settings by --env',
      { ...site, 'atlas/live.py': '' },
      'gunicorn -e DJANGO_SETTINGS_MODULE=atlas.live atlas.wsgi',
      {
        packages: 'gunicorn',
        entries: 'atlas/__init__.py atlas/live.py atlas/wsgi.py',
        modules: 'atlas.live atlas.wsgi',
      },
    ],
    [
      'a directory',
      { 'web/main.py': '' },
      'gunicorn --chdir web main:app',
      { packages: 'gunicorn', entries: 'web/main.py', modules: 'main' },
    ],
    [
      'a directory elsewhere',
      { 'main.py': '' },
      'gunicorn --chdir /opt/x main:app',
      { packages: 'gunicorn', unknown: NOWHERE },
      { directory: '/srv' },
    ],
    [
      '--pythonpath',
      { 'a/main.py': '' },
      'gunicorn --pythonpath a,b main:app',
      { packages: 'gunicorn', entries: 'a/main.py', modules: 'main' },
    ],
    [
      'after cd',
      { 'web/main.py': '' },
      'cd web && exec gunicorn main:app',
      { packages: 'gunicorn', entries: 'web/main.py', modules: 'main' },
    ],
    [
      'workers of uvicorn',
      app,
      'gunicorn app.main:app -k uvicorn.workers.UvicornWorker',
      { packages: 'gunicorn uvicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'workers of gevent',
      app,
      'gunicorn app.main:app --worker-class=gevent',
      { packages: 'gevent gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'workers of gevent, glued',
      app,
      ['gunicorn', 'app.main:app', '-k=gevent'],
      { packages: 'gevent gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'workers of threads',
      app,
      'gunicorn app.main:app -k gthread',
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'workers of its own',
      { ...app, 'app/work.py': '' },
      'gunicorn app.main:app -k app.work.Worker',
      { packages: 'gunicorn', entries: `${appEntries} app/work.py`, modules: 'app.main app.work.Worker' },
    ],
    [
      'GUNICORN_CMD_ARGS',
      app,
      'gunicorn app.main:app',
      { packages: 'eventlet gunicorn', entries: appEntries, modules: 'app.main' },
      env({ GUNICORN_CMD_ARGS: '-k eventlet -w 2' }),
    ],
    [
      'its configuration',
      { ...app, 'conf.py': 'bind = ":80"\nworker_class = "tornado"\nchdir = "x"  # no\n', 'x/m.py': '' },
      'gunicorn -c conf.py m:app',
      { packages: 'gunicorn tornado', entries: 'conf.py x/m.py', modules: 'm' },
    ],
    [
      'its configuration, by default',
      { ...app, 'gunicorn.conf.py': "wsgi_app = 'app.main:app'" },
      'gunicorn',
      { packages: 'gunicorn', entries: `${appEntries} gunicorn.conf.py`, modules: 'app.main' },
    ],
    [
      'its configuration as a module',
      { ...app, 'app/conf.py': '' },
      'gunicorn -c python:app.conf app.main:app',
      { packages: 'gunicorn', entries: `app/__init__.py app/conf.py app/main.py`, modules: 'app.conf app.main' },
    ],
    [
      'a configuration that asks the environment',
      { ...app, 'c.py': "worker_class = os.environ.get('KIND', 'gevent')" },
      'gunicorn -c c.py app.main:app',
      { packages: 'gevent gunicorn', entries: `${appEntries} c.py`, modules: 'app.main' },
    ],
    [
      'a configuration that computes',
      { ...app, 'c.py': 'worker_class = pick()' },
      'gunicorn -c c.py app.main:app',
      { packages: 'gunicorn', entries: `${appEntries} c.py`, modules: 'app.main', unknown: NOWHERE },
    ],
    [
      'a configuration elsewhere',
      app,
      'gunicorn -c /etc/g.py app.main:app',
      { packages: 'gevent gunicorn', entries: appEntries, modules: 'app.main' },
      { directory: '/srv', readOutside: (path) => (path === '/etc/g.py' ? 'worker_class = "gevent"' : undefined) },
    ],
    [
      'a configuration that is not there',
      app,
      'gunicorn -c c.py app.main:app',
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main', unknown: NOWHERE },
    ],
    ['no application', app, 'gunicorn -b :80', { packages: 'gunicorn', unknown: NOWHERE }],
    ['its application in a variable', app, 'gunicorn "$APP"', { packages: 'gunicorn', unknown: NOWHERE }],
    [
      'its application in a variable of the image',
      app,
      'gunicorn --bind=:$PORT "$APP"',
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
      env({ APP: 'app.main:app' }),
    ],
    [
      'options in a variable of the image',
      app,
      'gunicorn $OPTS app.main:app',
      { packages: 'gevent gunicorn', entries: appEntries, modules: 'app.main' },
      env({ OPTS: '-k gevent --preload' }),
    ],
    [
      'as a module',
      app,
      'python -m gunicorn app.main:app',
      { programs: 'python', packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'options written with a space in one word',
      app,
      ['gunicorn', '-w 3', 'app.main:app'],
      { packages: 'gunicorn', entries: appEntries, modules: 'app.main' },
    ],
  ])
})

describe('other servers', () => {
  check([
    [
      'uvicorn',
      app,
      'uvicorn app.main:app --host 0.0.0.0 --port $PORT',
      { packages: 'uvicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'uvicorn, another directory',
      { 'src/main.py': '' },
      'uvicorn main:app --app-dir src',
      { packages: 'uvicorn', entries: 'src/main.py', modules: 'main' },
    ],
    [
      'uvicorn, its log configuration',
      { ...app, 'log.yml': '' },
      'uvicorn app.main:app --log-config log.yml',
      { packages: 'uvicorn', entries: `${appEntries} log.yml`, modules: 'app.main' },
    ],
    [
      'uvicorn by UVICORN_APP',
      app,
      'uvicorn',
      { packages: 'uvicorn', entries: appEntries, modules: 'app.main' },
      env({ UVICORN_APP: 'app.main:app' }),
    ],
    [
      'hypercorn',
      app,
      'hypercorn app.main:app -b :80',
      { packages: 'hypercorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'daphne',
      site,
      'daphne -b 0.0.0.0 -p 80 atlas.asgi:application',
      { packages: 'daphne', entries: `${settings} atlas/asgi.py`, modules: 'atlas.asgi atlas.settings' },
    ],
    [
      'waitress',
      app,
      'waitress-serve --port=80 app.main:app',
      { packages: 'waitress', entries: appEntries, modules: 'app.main' },
    ],
    [
      'waitress, a factory',
      app,
      'waitress-serve --listen=*:80 --call app.main:create',
      { packages: 'waitress', entries: appEntries, modules: 'app.main' },
    ],
    [
      'granian',
      app,
      'granian --interface asgi --host 0.0.0.0 app.main:app',
      { packages: 'granian', entries: appEntries, modules: 'app.main' },
    ],
    [
      'sanic by a dotted name',
      app,
      'sanic app.main.server --host=0.0.0.0',
      { packages: 'sanic', entries: appEntries, modules: 'app.main.server' },
    ],
    ['fastapi', app, 'fastapi run --port 80', { packages: 'fastapi uvicorn', entries: appEntries }],
    [
      'fastapi with a path',
      app,
      ['fastapi', 'run', 'app/main.py', '--port', '80'],
      { packages: 'fastapi uvicorn', entries: appEntries },
    ],
    [
      'streamlit',
      { 'home.py': '', 'pages/a.py': '', '.streamlit/config.toml': '' },
      'streamlit run home.py --server.port=80',
      { packages: 'streamlit', entries: '.streamlit home.py pages/a.py' },
    ],
    ['streamlit without a script', {}, 'streamlit hello', { packages: 'streamlit', unknown: NOWHERE }],
    ['bokeh', { 'plot.py': '' }, 'bokeh serve --port 80 plot.py', { packages: 'bokeh', entries: 'plot.py' }],
    [
      'jupyter',
      {},
      ['jupyter', 'notebook', '--ip=0.0.0.0'],
      { packages: 'jupyter-core notebook', flags: `interactive@${NOWHERE}` },
    ],
    ['jupyter lab', {}, ['jupyter', 'lab'], { packages: 'jupyter-core jupyterlab', flags: `interactive@${NOWHERE}` }],
    [
      'aws lambda',
      { 'hook.py': '' },
      ['python', '-m', 'awslambdaric', 'hook.handler'],
      { programs: 'python', packages: 'awslambdaric', entries: 'hook.py', modules: 'hook.handler' },
    ],
    [
      'functions',
      { 'main.py': '' },
      'functions-framework --target=hello',
      { packages: 'functions-framework', entries: 'main.py' },
    ],
    [
      'mod_wsgi',
      { 'site.wsgi': '' },
      'mod_wsgi-express start-server site.wsgi',
      { packages: 'mod-wsgi', entries: 'site.wsgi', flags: `site@${NOWHERE}` },
    ],
    [
      'pserve',
      { 'live.ini': '[app:main]\nuse = egg:atlas\n', 'atlas/__init__.py': '' },
      'pserve live.ini',
      { packages: 'pyramid', entries: 'atlas/__init__.py live.ini', modules: 'atlas' },
    ],
    ['twisted', { 'bot.tac': '' }, 'twistd --nodaemon -y bot.tac', { packages: 'twisted', entries: 'bot.tac' }],
  ])
})

describe('uwsgi', () => {
  const flags = `site@${NOWHERE}`
  check([
    [
      'an ini file',
      { ...app, 'u.ini': '[uwsgi]\nmodule = app.main:app\nmaster = true\n' },
      'uwsgi --ini u.ini',
      { packages: 'uwsgi', entries: `${appEntries} u.ini`, modules: 'app.main', flags },
    ],
    [
      'a hook, cron and a daemon',
      {
        ...app,
        'u.ini':
          '[uwsgi]\nmodule = app.main:app\nhook-post-app = exec:identify x\ncron2 = minute=5 mogrify x\nattach-daemon2 = cmd=convert x,freq=1\n',
      },
      ['uwsgi', 'u.ini'],
      {
        programs: 'convert identify mogrify',
        packages: 'uwsgi',
        entries: `${appEntries} u.ini`,
        modules: 'app.main',
        flags,
        unknown: NOWHERE,
      },
    ],
    [
      'an ini file as an operand',
      { ...app, 'u.ini': '[uwsgi]\nmodule = app.main:app\n' },
      ['uwsgi', 'u.ini'],
      { packages: 'uwsgi', entries: `${appEntries} u.ini`, modules: 'app.main', flags },
    ],
    [
      'its variables',
      { ...app, 'u.ini': '[uwsgi]\nbase = app\nmodule = %(base).main:app\nchdir = %d\n' },
      ['uwsgi', 'u.ini'],
      { packages: 'uwsgi', entries: `${appEntries} u.ini`, modules: 'app.main', flags },
    ],
    [
      'a variable that is not known',
      { ...app, 'u.ini': '[uwsgi]\nmodule = $(WHAT)\n' },
      ['uwsgi', 'u.ini'],
      { packages: 'uwsgi', entries: 'u.ini', flags, unknown: NOWHERE },
    ],
    [
      'a variable of the environment',
      { ...app, 'u.ini': '[uwsgi]\nmodule = $(WHAT)\n' },
      ['uwsgi', 'u.ini'],
      { packages: 'uwsgi', entries: `${appEntries} u.ini`, modules: 'app.main', flags },
      env({ WHAT: 'app.main:app' }),
    ],
    [
      'a file and a directory',
      { 'web/run.py': '' },
      'uwsgi --http :80 --chdir web --wsgi-file run.py --callable app',
      { packages: 'uwsgi', entries: 'web/run.py', flags },
    ],
    [
      'a module',
      app,
      'uwsgi --http 0.0.0.0:80 --master -p 4 -w app.main:app',
      { packages: 'uwsgi', entries: appEntries, modules: 'app.main', flags },
    ],
    [
      'Django',
      site,
      'uwsgi --socket :80 --module atlas.wsgi',
      { packages: 'uwsgi', entries: `${settings} atlas/wsgi.py`, modules: 'atlas.settings atlas.wsgi', flags },
    ],
    [
      'UWSGI_INI',
      { ...app, 'u.ini': '[uwsgi]\nmodule = app.main:app\n' },
      'uwsgi',
      { packages: 'uwsgi', entries: `${appEntries} u.ini`, modules: 'app.main', flags },
      env({ UWSGI_INI: 'u.ini' }),
    ],
    [
      'yaml',
      { ...app, 'u.yml': 'uwsgi:\n  module: app.main:app\n' },
      'uwsgi --yaml u.yml',
      { packages: 'uwsgi', entries: `${appEntries} u.yml`, modules: 'app.main', flags },
    ],
    ['nothing to load', {}, 'uwsgi --http :80', { packages: 'uwsgi', flags, unknown: NOWHERE }],
    [
      'of the system',
      app,
      '/usr/bin/uwsgi -w app.main:app',
      { programs: 'uwsgi', entries: appEntries, modules: 'app.main', flags },
    ],
    ['a file that is not there', {}, 'uwsgi --ini u.ini', { packages: 'uwsgi', flags, unknown: NOWHERE }],
  ])
})

describe('Django and Flask', () => {
  const django = { programs: 'python', packages: 'django', entries: `${settings} manage.py`, modules: 'atlas.settings' }
  check([
    ['runserver', site, 'python manage.py runserver 0.0.0.0:80', django],
    ['migrate', site, 'python manage.py migrate', { ...django, flags: `writesAtStart@${NOWHERE}` }],
    [
      'compilemessages',
      site,
      'python manage.py compilemessages',
      { ...django, programs: 'msgfmt python', flags: `writesAtStart@${NOWHERE}` },
    ],
    ['tests', site, 'python manage.py test', { ...django, flags: `development@${NOWHERE}` }],
    [
      'a command of its own',
      { ...site, 'atlas/management/commands/feed.py': '' },
      'python manage.py feed',
      { ...django, entries: `${settings} atlas/management/commands/feed.py manage.py` },
    ],
    ['a command of a distribution', site, 'python manage.py qcluster', { ...django, packages: 'django django-q' }],
    [
      'other settings',
      { ...site, 'atlas/live.py': '' },
      'python manage.py runserver --settings=atlas.live',
      {
        ...django,
        entries: `atlas/__init__.py atlas/live.py atlas/settings.py manage.py`,
        modules: 'atlas.live atlas.settings',
      },
    ],
    [
      'below a directory',
      { 'web/manage.py': site['manage.py'], 'web/atlas/settings.py': '' },
      'python web/manage.py runserver',
      {
        programs: 'python',
        packages: 'django',
        entries: 'web/atlas/settings.py web/manage.py',
        modules: 'atlas.settings',
      },
    ],
    [
      'django-admin',
      site,
      'django-admin runserver',
      { packages: 'django', entries: settings, modules: 'atlas.settings' },
      env({ DJANGO_SETTINGS_MODULE: 'atlas.settings' }),
    ],
    [
      'executable',
      { ...site, 'manage.py': `#!/usr/bin/env python\n${site['manage.py']}` },
      './manage.py runserver',
      django,
    ],
    [
      'flask by FLASK_APP',
      app,
      'flask run --host=0.0.0.0',
      { packages: 'flask', entries: appEntries, modules: 'app.main' },
      env({ FLASK_APP: 'app.main' }),
    ],
    [
      'flask by a path',
      app,
      'flask run',
      { packages: 'flask', entries: appEntries },
      env({ FLASK_APP: 'app/main.py' }),
    ],
    [
      'flask by a factory',
      app,
      'flask run',
      { packages: 'flask', entries: appEntries, modules: 'app.main' },
      env({ FLASK_APP: 'app.main:create("x")' }),
    ],
    ['flask by default', { 'app.py': '' }, ['flask', 'run'], { packages: 'flask', entries: 'app.py' }],
    [
      'flask by a package',
      { 'app/__init__.py': '' },
      'flask --app app run --debug',
      { packages: 'flask', entries: 'app/__init__.py', modules: 'app' },
    ],
    [
      'flask by .flaskenv',
      { 'web.py': '', '.flaskenv': 'FLASK_APP=web.py\n' },
      ['flask', 'run'],
      { packages: 'flask', entries: '.flaskenv web.py' },
    ],
    ['flask with nothing', {}, ['flask', 'run'], { packages: 'flask', unknown: NOWHERE }],
    [
      'flask set by the script',
      { 'web.py': '', 'go.sh': '#!/bin/sh\nexport FLASK_APP=web\nflask db upgrade\nexec flask run' },
      './go.sh',
      {
        programs: 'sh',
        packages: 'flask flask-migrate',
        entries: 'go.sh web.py',
        modules: 'web',
        flags: 'writesAtStart@go.sh:3',
      },
    ],
    [
      'flask as a module',
      { 'app.py': '' },
      'python3 -m flask run',
      { programs: 'python3', packages: 'flask', entries: 'app.py' },
    ],
  ])
})

describe('workers', () => {
  const celery = { packages: 'celery', entries: `${settings} atlas/celery.py`, modules: 'atlas atlas.settings' }
  check([
    ['celery', site, 'celery -A atlas worker -l info', celery],
    ['celery as it was called', site, 'celery worker --app=atlas --loglevel=info', celery],
    ['celery, glued', site, ['celery', '-Aatlas', 'worker'], celery],
    ['celery beat', site, 'celery -A atlas beat', { ...celery, flags: `writesAtStart@${NOWHERE}` }],
    [
      'celery beat with a schedule in the database',
      site,
      'celery -A atlas beat -S django',
      { ...celery, packages: 'celery django-celery-beat' },
    ],
    ['celery on gevent', site, 'celery -A atlas worker -P gevent', { ...celery, packages: 'celery gevent' }],
    ['flower', site, 'celery -A atlas flower', { ...celery, packages: 'celery flower' }],
    [
      'celery, an attribute of a module',
      { 'jobs.py': '' },
      'celery -A jobs.queue worker',
      { packages: 'celery', entries: 'jobs.py', modules: 'jobs.queue' },
    ],
    [
      'celery, another directory',
      { 'web/jobs.py': '' },
      'celery --workdir web -A jobs worker',
      { packages: 'celery', entries: 'web/jobs.py', modules: 'jobs' },
    ],
    ['celery with nothing', {}, 'celery worker', { packages: 'celery', unknown: NOWHERE }],
    ['rq', {}, 'rq worker -u redis://r', { packages: 'rq', unknown: NOWHERE }],
    [
      'dramatiq',
      { 'a.py': '', 'b.py': '' },
      'dramatiq a b --processes 2',
      { packages: 'dramatiq', entries: 'a.py b.py', modules: 'a b' },
    ],
    ['huey', { 'm.py': '' }, 'huey_consumer.py m.huey -w 4', { packages: 'huey', entries: 'm.py', modules: 'm.huey' }],
    ['arq', { 'm.py': '' }, 'arq m.Settings', { packages: 'arq', entries: 'm.py', modules: 'm.Settings' }],
    ['taskiq', { 'm.py': '' }, 'taskiq worker m:broker', { packages: 'taskiq', entries: 'm.py', modules: 'm' }],
    [
      'scrapy',
      { 'scrapy.cfg': '[settings]\ndefault = bot.settings\n', 'bot/settings.py': '', 'bot/spiders/a.py': '' },
      'scrapy crawl a',
      { packages: 'scrapy', entries: 'bot/settings.py bot/spiders/a.py scrapy.cfg', modules: 'bot.settings' },
    ],
    [
      'alembic',
      { 'alembic.ini': '[alembic]\nscript_location = db/moves\n', 'db/moves/env.py': '' },
      'alembic upgrade head',
      { packages: 'alembic', entries: 'alembic.ini db/moves/env.py', flags: `writesAtStart@${NOWHERE}` },
    ],
    ['locust', { 'locustfile.py': '' }, ['locust'], { packages: 'locust', entries: 'locustfile.py' }],
  ])
})

describe('what starts several', () => {
  const conf =
    '[supervisord]\nnodaemon=true\n\n[program:web]\ncommand=gunicorn app.main:app ; the web\ndirectory=%(here)s\n\n[program:nginx]\ncommand=nginx -g "daemon off;"\n'
  check([
    [
      'supervisord',
      { ...app, 'supervisord.conf': conf },
      ['supervisord', '-n', '-c', 'supervisord.conf'],
      {
        programs: 'nginx',
        packages: 'gunicorn supervisor',
        entries: `${appEntries} supervisord.conf`,
        modules: 'app.main',
      },
    ],
    [
      'supervisord of the system',
      { ...app, 'supervisord.conf': conf },
      ['/usr/bin/supervisord'],
      {
        programs: 'nginx supervisord',
        packages: 'gunicorn',
        entries: `${appEntries} supervisord.conf`,
        modules: 'app.main',
      },
    ],
    [
      'a configuration elsewhere',
      app,
      ['supervisord', '-c', '/etc/s.conf'],
      { packages: 'gunicorn supervisor', entries: appEntries, modules: 'app.main' },
      {
        directory: '/srv',
        readOutside: (path) =>
          path === '/etc/s.conf' ? '[program:a]\ncommand=gunicorn app.main:app\ndirectory=/srv\n' : undefined,
      },
    ],
    [
      'a configuration that includes others',
      app,
      ['supervisord'],
      { packages: 'gunicorn supervisor', entries: appEntries, modules: 'app.main' },
      {
        directory: '/srv',
        outside: ['/etc/supervisor/conf.d/web.conf'],
        readOutside: (path) =>
          ({
            '/etc/supervisor/supervisord.conf': '[include]\nfiles = /etc/supervisor/conf.d/*.conf\n',
            '/etc/supervisor/conf.d/web.conf': '[program:a]\ncommand=gunicorn app.main:app\n',
          })[path],
      },
    ],
    ['a configuration that is not there', {}, ['supervisord'], { packages: 'supervisor', unknown: NOWHERE }],
    [
      'environment of a program',
      { 'w.py': '', 's.conf': '[program:a]\nenvironment=FLASK_APP="w"\ncommand=flask run\n' },
      'supervisord -c s.conf',
      { packages: 'flask supervisor', entries: 's.conf w.py', modules: 'w' },
    ],
    [
      'a variable that decides',
      { 's.conf': '[program:a]\ncommand=%(ENV_WHAT)s\n' },
      'supervisord -c s.conf',
      { packages: 'supervisor', entries: 's.conf', unknown: 's.conf:1' },
    ],
    [
      'honcho',
      { ...app, Procfile: 'web: uvicorn app.main:app\nwork: celery -A app worker\n' },
      'honcho start',
      { packages: 'celery honcho uvicorn', entries: `Procfile ${appEntries}`, modules: 'app app.main' },
    ],
    [
      'honcho, one of them',
      { ...app, Procfile: 'web: uvicorn app.main:app\nwork: celery -A app worker\n' },
      'honcho start web',
      { packages: 'honcho uvicorn', entries: `Procfile ${appEntries}`, modules: 'app.main' },
    ],
    [
      'circus',
      { 'run.py': '', 'c.ini': '[watcher:w]\ncmd = python\nargs = run.py\n' },
      'circusd c.ini',
      { programs: 'python', packages: 'circus', entries: 'c.ini run.py' },
    ],
    [
      'in the background',
      { 'a.py': '', 'b.py': '' },
      'python a.py & python b.py',
      { programs: 'python', entries: 'a.py b.py' },
    ],
    [
      'restarted when files change',
      { 'a.py': '' },
      'watchmedo auto-restart -d . -p *.py -- python a.py',
      { programs: 'python', packages: 'watchdog', entries: 'a.py' },
    ],
  ])
})

describe('managers', () => {
  check([
    [
      'poetry',
      app,
      'poetry run uvicorn app.main:app',
      { programs: 'poetry', packages: 'uvicorn', entries: appEntries, modules: 'app.main', managers: 'poetry' },
    ],
    [
      'poetry in another directory',
      { 'web/run.py': '' },
      'poetry -C web run python run.py',
      { programs: 'poetry python', entries: 'web/run.py', managers: 'poetry' },
    ],
    [
      'poetry installs',
      { 'pyproject.toml': '' },
      'poetry install',
      { programs: 'poetry', entries: 'pyproject.toml', managers: 'poetry', flags: `installs@${NOWHERE}` },
    ],
    [
      'pipenv',
      { 'run.py': '' },
      ['pipenv', 'run', 'python', 'run.py'],
      { programs: 'pipenv python', entries: 'run.py', managers: 'pipenv' },
    ],
    [
      'a script of Pipfile',
      { ...app, Pipfile: '[scripts]\nweb = "uvicorn app.main:app"\n' },
      'pipenv run web',
      {
        programs: 'pipenv',
        packages: 'uvicorn',
        entries: `Pipfile ${appEntries}`,
        modules: 'app.main',
        managers: 'pipenv',
        scripts: 'web',
      },
    ],
    [
      'uv',
      { 'run.py': '' },
      ['uv', 'run', 'run.py'],
      { programs: 'python uv', entries: 'run.py', managers: 'uv', flags: `installs@${NOWHERE}` },
    ],
    [
      'uv as it is',
      { 'run.py': '' },
      ['uv', 'run', '--no-sync', 'run.py'],
      { programs: 'python uv', entries: 'run.py', managers: 'uv' },
    ],
    [
      'uv as it is, by the environment',
      app,
      'uv run uvicorn app.main:app',
      { programs: 'uv', packages: 'uvicorn', entries: appEntries, modules: 'app.main', managers: 'uv' },
      env({ UV_NO_SYNC: '1' }),
    ],
    [
      'uv, a module',
      app,
      ['uv', 'run', '--no-sync', '-m', 'app.main'],
      { programs: 'python uv', entries: appEntries, modules: 'app.main', managers: 'uv' },
    ],
    [
      'pdm',
      { 'run.py': '', 'pyproject.toml': '[tool.pdm.scripts]\nweb = {cmd = "python run.py"}\n' },
      'pdm run web',
      { programs: 'pdm python', entries: 'pyproject.toml run.py', managers: 'pdm', scripts: 'web' },
    ],
    [
      'poe',
      { 'run.py': '', 'pyproject.toml': '[tool.poe.tasks]\na = "python run.py"\nb = ["a"]\n' },
      'poe b',
      { programs: 'poe python', entries: 'pyproject.toml run.py', managers: 'poe', scripts: 'b' },
    ],
    [
      'conda',
      { 'run.py': '' },
      'conda run --no-capture-output -n web python run.py',
      { programs: 'conda python', entries: 'run.py', managers: 'conda' },
    ],
    [
      'pip at start',
      { 'run.py': '', 'requirements.txt': '' },
      'pip install -r requirements.txt && python run.py',
      { programs: 'pip python', entries: 'requirements.txt run.py', managers: 'pip', flags: `installs@${NOWHERE}` },
    ],
    [
      'a console script of the project',
      { 'atlas/cli.py': '' },
      ['atlas', 'serve'],
      { entries: 'atlas/cli.py', modules: 'atlas.cli' },
      { console: (name) => (name === 'atlas' ? 'atlas.cli:main' : undefined) },
    ],
    [
      'a program of a distribution by its own name',
      {},
      ['unheard'],
      { packages: 'unheard' },
      { installed: (name) => name === 'unheard' },
    ],
    ['a program of nobody', {}, ['unheard'], { programs: 'unheard' }],
    [
      'playwright at start',
      { 'a.py': '' },
      'playwright install && python a.py',
      { programs: 'python', packages: 'playwright', entries: 'a.py', flags: `installs@${NOWHERE}` },
    ],
    [
      'pytest',
      { 'tests/a.py': '' },
      ['pytest', 'tests'],
      { packages: 'pytest', entries: 'tests', flags: `development@${NOWHERE}` },
    ],
  ])
})

describe('scripts of the shell', () => {
  const entry =
    '#!/bin/bash\nset -e\npython manage.py migrate --noinput\npython manage.py collectstatic --noinput\nexec "$@"\n'
  check([
    [
      'an entry script',
      { ...site, 'entry.sh': entry },
      ['./entry.sh', 'gunicorn', 'atlas.wsgi'],
      {
        programs: 'bash python',
        packages: 'django gunicorn',
        entries: `${settings} atlas/wsgi.py entry.sh manage.py`,
        modules: 'atlas.settings atlas.wsgi',
        flags: 'writesAtStart@entry.sh:3',
      },
    ],
    [
      'an entry script elsewhere',
      { 'run.py': '' },
      ['/entry.sh', 'python', 'run.py'],
      { programs: 'python sh', entries: 'run.py' },
      { directory: '/srv', readOutside: (path) => (path === '/entry.sh' ? '#!/bin/sh\nexec "$@"\n' : undefined) },
    ],
    [
      'an entry script that is not there',
      {},
      ['/entry.sh'],
      { programs: '/entry.sh', unknown: NOWHERE },
      { directory: '/srv' },
    ],
    [
      'a variable that the script sets',
      { ...app, 'go.sh': 'MODULE=app.main\nexec gunicorn "$MODULE:app"\n' },
      'sh go.sh',
      { programs: 'sh', packages: 'gunicorn', entries: `${appEntries} go.sh`, modules: 'app.main' },
    ],
    [
      'a variable that the script sets where it is not',
      { ...app, 'go.sh': 'if [ -z "$MODULE" ]; then\n MODULE=x\nfi\ngunicorn "$MODULE:app"\n' },
      'sh go.sh',
      { programs: 'sh', packages: 'gunicorn', entries: `${appEntries} go.sh`, modules: 'app.main' },
      env({ MODULE: 'app.main' }),
    ],
    [
      'activated',
      { 'run.py': '' },
      '. /opt/venv/bin/activate && python run.py',
      { programs: 'python', entries: 'run.py' },
    ],
    [
      'a loop',
      { 'run.py': '' },
      'while true; do python run.py; sleep 60; done',
      { programs: 'python sleep', entries: 'run.py' },
    ],
    [
      'writes by a redirection',
      { 'run.py': '', 'conf/.keep': '' },
      'echo x > conf/a && python run.py',
      { programs: 'python', entries: 'run.py', flags: `writesAtStart@${NOWHERE}` },
    ],
    [
      'writes by cp',
      { 'run.py': '', a: '' },
      'cp a b && python run.py',
      { programs: 'cp python', entries: 'a run.py', flags: `writesAtStart@${NOWHERE}` },
    ],
    ['tini', { 'run.py': '' }, ['tini', '--', 'python', 'run.py'], { programs: 'python tini', entries: 'run.py' }],
    ['gosu', { 'run.py': '' }, ['gosu', 'web', 'python', 'run.py'], { programs: 'gosu python', entries: 'run.py' }],
    [
      'ddtrace',
      { 'run.py': '' },
      ['ddtrace-run', 'python', 'run.py'],
      { programs: 'python', packages: 'ddtrace', entries: 'run.py' },
    ],
    ['su', { 'run.py': '' }, "su web -c 'python run.py'", { programs: 'python su', entries: 'run.py' }],
    ['cron', {}, ['cron', '-f'], { programs: 'cron', unknown: NOWHERE }],
    ['a computed command', {}, 'eval "$X"', { unknown: NOWHERE }],
  ])
})

/** Files of the image outside `/srv`, where the application lies. */
const elsewhere = (files: Record<string, string>): PythonStartOptions => ({
  directory: '/srv',
  outside: Object.keys(files),
  readOutside: (path) => files[path],
})

describe('elsewhere in the image', () => {
  check([
    [
      'a script',
      {},
      ['python', '/opt/run.py'],
      { programs: 'python', outside: '/opt/run.py' },
      elsewhere({ '/opt/run.py': '' }),
    ],
    [
      'a script by its shebang',
      {},
      ['/usr/bin/job'],
      { programs: 'python3', outside: '/usr/bin/job' },
      elsewhere({ '/usr/bin/job': '#!/usr/bin/env python3\n' }),
    ],
    ['a script of the shell among the programs', { 'run.py': '' }, ['start'], { programs: 'start' }, elsewhere({})],
    [
      'a script of the shell by its path',
      { 'run.py': '' },
      ['/usr/local/bin/start'],
      { programs: 'bash python', entries: 'run.py' },
      elsewhere({ '/usr/local/bin/start': '#!/bin/bash\nexec python run.py\n' }),
    ],
    [
      'supervisord with options in one word',
      app,
      ['supervisord', '-nc', '/etc/s.conf'],
      { packages: 'gunicorn supervisor', entries: appEntries, modules: 'app.main' },
      elsewhere({ '/etc/s.conf': '[program:a]\ncommand =\n  gunicorn\n  app.main:app\n' }),
    ],
    [
      'a table of cron',
      { 'job.py': '' },
      ['cron', '-f'],
      { programs: 'cron python', entries: 'job.py' },
      elsewhere({ '/etc/cron.d/app': 'MAILTO=""\n*/5 * * * * root cd /srv && python job.py >> /var/log/x 2>&1\n' }),
    ],
    [
      'a table that crontab installs as well',
      { 'job.py': '' },
      ['cron', '-f'],
      { programs: 'cron python', entries: 'job.py' },
      elsewhere({ '/etc/cron.d/app': '*/15 * * * * /usr/local/bin/python /srv/job.py > /proc/1/fd/1 2>&1\n' }),
    ],
    [
      'a table of crond',
      { 'job.py': '' },
      ['crond', '-f'],
      { programs: 'crond python3', entries: 'job.py' },
      elsewhere({ '/etc/crontabs/root': '@daily python3 /srv/job.py\n' }),
    ],
    [
      'supercronic',
      { 'job.py': '', crontab: '0 0 * * * python job.py\n' },
      ['supercronic', 'crontab'],
      { programs: 'python supercronic', entries: 'crontab job.py' },
    ],
    [
      'a service',
      { ...app },
      'service supervisor start',
      { programs: 'service', packages: 'gunicorn supervisor', entries: appEntries, modules: 'app.main' },
      elsewhere({ '/etc/supervisor/supervisord.conf': '[program:a]\ncommand=gunicorn app.main:app\n' }),
    ],
    [
      'programs below the root',
      {},
      ['/usr/local/bin/uvicorn', 'main:app'],
      { packages: 'uvicorn', modules: 'main', unknown: NOWHERE },
      { directory: '/' },
    ],
    [
      'a program of the system below the root',
      { 'supervisord.conf': '' },
      ['/usr/bin/supervisord'],
      { programs: 'supervisord', entries: 'supervisord.conf' },
      { directory: '/' },
    ],
  ])
})

describe('Makefiles', () => {
  const rules =
    '.PHONY: run\nPY ?= python\nrun: moved\n\t@$(PY) run.py --to=$$HOME \\\n\t  --fast\nmoved:\n\tpython manage.py migrate\nother: ; x\n'
  check([
    [
      'a target',
      { Makefile: rules, 'run.py': '', 'manage.py': site['manage.py'], 'atlas/settings.py': '' },
      'make run',
      {
        programs: 'make python',
        packages: 'django',
        entries: 'Makefile atlas/settings.py manage.py run.py',
        modules: 'atlas.settings',
        flags: 'writesAtStart@Makefile:7',
      },
    ],
    [
      'the first target',
      { Makefile: 'go:\n\tpython run.py\n', 'run.py': '' },
      'make',
      { programs: 'make python', entries: 'Makefile run.py' },
    ],
    [
      'another make',
      { Makefile: 'go:\n\t$(MAKE) -C sub go\n', 'sub/Makefile': 'go:\n\tpython run.py\n', 'sub/run.py': '' },
      'make go',
      { programs: 'make python', entries: 'Makefile sub sub/Makefile sub/run.py' },
    ],
    [
      'a function',
      { Makefile: 'go:\n\tpython $(shell ls)\n' },
      'make go',
      { programs: 'make', entries: 'Makefile', unknown: 'Makefile:2' },
    ],
    [
      'a target that is not there',
      { Makefile: 'go:\n\tls\n' },
      'make run',
      { programs: 'make', entries: 'Makefile', unknown: NOWHERE },
    ],
    [
      'targets in a circle',
      { Makefile: 'a: b\nb: a\n\tpython run.py\n', 'run.py': '' },
      'make a',
      { programs: 'make python', entries: 'Makefile run.py' },
    ],
    ['no Makefile', {}, 'make run', { programs: 'make', unknown: NOWHERE }],
  ])
})

describe('rare ones', () => {
  check([
    [
      'a module that no import could name',
      { 'my-app.py': '' },
      'gunicorn my-app:app',
      { packages: 'gunicorn', entries: 'my-app.py', modules: 'my-app' },
    ],
    [
      'uwsgi by XML',
      { ...app, 'u.xml': '<uwsgi>\n <module>app.main:app</module>\n</uwsgi>' },
      'uwsgi -x u.xml',
      { packages: 'uwsgi', entries: `${appEntries} u.xml`, modules: 'app.main', flags: `site@${NOWHERE}` },
    ],
    [
      'a plugin of twisted',
      { 'twisted/plugins/bot_plugin.py': '' },
      'twistd -n bot',
      { packages: 'twisted', entries: 'twisted/plugins/bot_plugin.py' },
    ],
    [
      'airflow',
      { 'dags/a.py': '', 'plugins/b.py': '', 'airflow.cfg': '' },
      'airflow webserver',
      { packages: 'apache-airflow', entries: 'airflow.cfg dags/a.py plugins/b.py' },
    ],
    ['flower by itself', {}, 'flower --broker=redis://r', { packages: 'flower' }],
    ['setup.py of somebody', { 'setup.py': '' }, 'python setup.py', { programs: 'python', entries: 'setup.py' }],
    [
      'nothing for exec',
      { 'go.sh': '#!/bin/sh\nexec "$@"\n' },
      './go.sh',
      { programs: 'sh', entries: 'go.sh', unknown: 'go.sh:2' },
    ],
    [
      'nothing for exec, which the script asks',
      { 'go.sh': '#!/bin/sh\n[ $# -gt 0 ] || set -- true\nexec "$@"\n' },
      './go.sh',
      { programs: 'sh', entries: 'go.sh' },
    ],
    ['a screen', {}, 'screen -dmS web python run.py', { programs: 'python screen', unknown: NOWHERE }],
    [
      'a program of debugpy',
      app,
      'debugpy --listen 0.0.0.0:5678 -m uvicorn app.main:app',
      { programs: 'python', packages: 'debugpy uvicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'as a module, with a debugger',
      app,
      'python -m debugpy --listen 0.0.0.0:5678 -m uvicorn app.main:app',
      { programs: 'python', packages: 'debugpy uvicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'coverage',
      { 'run.py': '' },
      'coverage run --source=. run.py',
      { programs: 'python', packages: 'coverage', entries: 'run.py' },
    ],
    [
      'newrelic',
      app,
      'newrelic-admin run-program gunicorn app.main:app',
      { packages: 'gunicorn newrelic', entries: appEntries, modules: 'app.main' },
    ],
    [
      'opentelemetry',
      app,
      'opentelemetry-instrument --service_name x uvicorn app.main:app',
      { packages: 'opentelemetry-instrumentation uvicorn', entries: appEntries, modules: 'app.main' },
    ],
    [
      'dotenv',
      { 'run.py': '', '.env': '' },
      'dotenv run -- python run.py',
      { programs: 'python', packages: 'python-dotenv', entries: '.env run.py' },
    ],
    [
      'torchrun',
      { 'train.py': '' },
      'torchrun --nproc_per_node 2 train.py',
      { programs: 'python', packages: 'torch', entries: 'train.py' },
    ],
    [
      'accelerate',
      { 'train.py': '' },
      'accelerate launch --num_processes 2 train.py',
      { programs: 'python', packages: 'accelerate', entries: 'train.py' },
    ],
    ['many times itself', { 'go.sh': 'sh go.sh\n' }, 'sh go.sh', { programs: 'sh', entries: 'go.sh' }],
  ])
})
