import { describe, expect, it } from 'vitest'
import { readsOf, type ReadsOptions } from '../src/stacks/python/reads.ts'
import { appOf, names } from './node-app.ts'

type Files = Record<string, string>

interface Expected {
  paths?: string
  outside?: string
  writes?: string
  opaque?: string
  imports?: string
  computedImports?: string
  programs?: string
  opaqueCommands?: string
  libraries?: string
  downloads?: string
  named?: string
}

const NONE: Required<Expected> = {
  paths: '',
  outside: '',
  writes: '',
  opaque: '',
  imports: '',
  computedImports: '',
  programs: '',
  opaqueCommands: '',
  libraries: '',
  downloads: '',
  named: '',
}

function read(files: Files, entries: readonly string[], options: Partial<ReadsOptions> = {}): Required<Expected> {
  const found = readsOf(appOf(files), entries, { cwd: '', directory: '/srv/bus', ...options })
  const places = (list: readonly { file: string; line: number }[]) =>
    list.map(({ file, line }) => `${file}:${line}`).join(' ')
  return {
    paths: names(found.paths),
    outside: names(found.outside),
    writes: names(found.writes),
    opaque: places(found.opaque),
    imports: [...found.imports.keys()].sort().join(' '),
    computedImports: places(found.computedImports),
    programs: names(found.programs),
    opaqueCommands: places(found.opaqueCommands),
    libraries: names(found.libraries),
    downloads: names(found.downloads),
    named: [...found.named.keys()].sort().join(' '),
  }
}

/** What a test's application holds besides `app/go.py`, the file that runs. */
const FILES: Files = {
  'pages/home.html': '',
  'pages/mail/hi.html': '',
  'app/pages/local.html': '',
  'public/site.css': '',
  'stops/north.csv': '',
  'stops/south.csv': '',
  'conf/live.yaml': '',
  'app/schema.sql': '',
  'app/kit/__init__.py': '',
  'app/kit/fares.json': '',
  'manifest.json': '{}',
  '.env': '',
}

type Case = readonly [about: string, code: string, expected: Expected]
const ofCode = (code: string, more: Files = {}) => read({ ...FILES, ...more, 'app/go.py': code }, ['app/go.py'])

const PROGRAMS: readonly Case[] = [
  ['a list', `import subprocess\nsubprocess.run(['ffmpeg', '-i', name])`, { programs: 'ffmpeg' }],
  [
    'a path',
    `import subprocess\nsubprocess.run(['/usr/bin/git', 'log'])`,
    { programs: 'git', outside: '/usr/bin/git' },
  ],
  [
    'what another starts',
    `import subprocess\nsubprocess.run(['sudo', '-u', 'tide', 'git', 'log'])`,
    { programs: 'git sudo' },
  ],
  [
    'what find starts',
    `import subprocess\nsubprocess.run(['find', '.', '-exec', 'mogrify', '{}', '+'])`,
    { programs: 'find mogrify' },
  ],
  [
    'what xargs starts',
    `import subprocess\nsubprocess.run('ls | xargs identify', shell=True)`,
    { programs: 'identify ls xargs' },
  ],
  ['what a screen holds', `import os\nos.system('screen -dmS tide git log')`, { programs: 'git screen' }],
  [
    'a task',
    `from invoke import task\n@task\ndef log(c):\n    c.run('git log')`,
    { programs: 'git', imports: 'invoke' },
  ],
  ['another name', `import subprocess as sp\nsp.check_output(["git", "log"])`, { programs: 'git' }],
  ['a function by name', `from subprocess import Popen as P, PIPE\nP(('sox', a), stdout=PIPE)`, { programs: 'sox' }],
  ['all names', `from subprocess import *\ncall(['convert', a, b])`, { programs: 'convert' }],
  ['a line', `import os\nos.system('pdftotext %s - | grep x && gs -q ' + f)`, { programs: 'grep gs pdftotext' }],
  [
    'a line with shell=True',
    `import subprocess\nsubprocess.call("tar xf a.tgz; rm a.tgz", shell=True)`,
    { programs: 'rm tar' },
  ],
  ['a formatted line', `import os\nos.popen(f'identify {path}')`, { programs: 'identify' }],
  ['a % line', `import os\nos.system("unoconv -f pdf %s" % name)`, { programs: 'unoconv' }],
  ['a format line', `import os\nos.system("{} -v {}".format('mpg123', name))`, { programs: 'mpg123' }],
  ['a name', `import subprocess\nCMD = ['tesseract', 'x']\nsubprocess.run(CMD)`, { programs: 'tesseract' }],
  [
    'a name that grows',
    `import subprocess\ncmd = ['pandoc']\ncmd += ['-o', out]\nsubprocess.run(cmd)`,
    { programs: 'pandoc' },
  ],
  ['a sum of lists', `import subprocess\nsubprocess.run(['pandoc'] + args)`, { programs: 'pandoc' }],
  [
    'an attribute',
    `import subprocess\nclass A:\n  def __init__(self):\n    self.bin = 'ffprobe'\n  def go(self):\n    subprocess.run([self.bin, '-v'])`,
    { programs: 'ffprobe' },
  ],
  [
    'a default',
    `import subprocess\ndef go(binary='wkhtmltopdf'):\n  subprocess.run([binary])`,
    { programs: 'wkhtmltopdf', opaqueCommands: 'app/go.py:3' },
  ],
  [
    'the environment, or a default',
    `import os, subprocess\nsubprocess.run([os.environ.get('GS', 'gs')])`,
    { programs: 'gs', opaqueCommands: 'app/go.py:2' },
  ],
  ['shlex.split', `import shlex, subprocess\nsubprocess.run(shlex.split('nmap -sV ' + host))`, { programs: 'nmap' }],
  ['an unknown', `import subprocess\nsubprocess.run(cmd)`, { opaqueCommands: 'app/go.py:2' }],
  [
    'a shell in a list',
    `import subprocess\nsubprocess.run(['bash', '-c', 'curl x | jq .'])`,
    { programs: 'bash curl jq' },
  ],
  ['sudo', `import subprocess\nsubprocess.run(['sudo', '-n', 'mount', d])`, { programs: 'mount sudo' }],
  [
    'the interpreter',
    `import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'gunicorn', 'x'])`,
    { imports: 'gunicorn' },
  ],
  [
    'the interpreter by name',
    `import os\nos.system('python -m celery worker')`,
    { programs: 'python', imports: 'celery' },
  ],
  ['exec', `import os\nos.execvp('nginx', ['nginx', '-g'])`, { programs: 'nginx' }],
  ['spawn', `import os\nos.spawnlp(os.P_NOWAIT, 'redis-server', 'redis-server')`, { programs: 'redis-server' }],
  [
    'asyncio',
    `import asyncio\nasync def f():\n  await asyncio.create_subprocess_exec('yt-dlp', url)\n  await asyncio.create_subprocess_shell('aria2c ' + url)`,
    { programs: 'aria2c yt-dlp' },
  ],
  ['which', `import shutil\nif shutil.which('node'): pass`, { programs: 'node' }],
  [
    'plumbum',
    `from plumbum import local\nfrom plumbum.cmd import ls, wc\ngit = local['git']`,
    { programs: 'git ls wc', imports: 'plumbum' },
  ],
  ['sh', `from sh import apt_get\nimport sh\nsh.Command('dig')`, { programs: 'apt-get dig', imports: 'sh' }],
  ['pexpect', `import pexpect\npexpect.spawn('ssh root@x')`, { programs: 'ssh', imports: 'pexpect' }],
  ['Python 2', `import commands\nprint commands.getoutput("uptime")`, { programs: 'uptime' }],
  ['other systems', `import os\nos.system('cls' if os.name == 'nt' else 'clear')`, { programs: 'clear' }],
  ['a comment and a docstring', `"""subprocess.run(['nope'])"""\n# os.system('nope')\n`, {}],
  ['a method of the same name', `runner.run(['nope'])`, {}],
]

const IMPORTS: readonly Case[] = [
  [
    'the plain forms',
    `import flask, PIL.Image as I\nfrom celery.app import Celery\nimport os.path`,
    { imports: 'PIL celery flask' },
  ],
  ['several lines', `from requests import (\n  get,  # one\n  post,\n)`, { imports: 'requests' }],
  [
    'a namespace',
    `from google.cloud import storage\nfrom google.oauth2 import x\nimport ruamel.yaml`,
    { imports: 'google.cloud.storage google.oauth2 ruamel.yaml' },
  ],
  ['its own', `import kit\nfrom kit.fares import x\nfrom . import other`, {}],
  [
    'for types only',
    `from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  import mypy_boto3\nimport attr`,
    { imports: 'attr' },
  ],
  ['one that may be missing', `try:\n  import ujson as json\nexcept ImportError:\n  import json`, { imports: 'ujson' }],
  ['on one line', `import os; import yaml\nif x: import toml`, { imports: 'toml yaml' }],
  [
    'a computed one',
    `import importlib\nimportlib.import_module('plugins.' + name)`,
    { computedImports: 'app/go.py:2' },
  ],
  [
    'a literal',
    `import importlib\nimportlib.import_module('redis.client')\n__import__('lxml')`,
    { imports: 'lxml redis' },
  ],
  [
    'Django settings',
    `INSTALLED_APPS = ['django.contrib.admin', 'rest_framework', 'kit']\nMIDDLEWARE = [\n'whitenoise.middleware.WhiteNoiseMiddleware',\n]`,
    { imports: 'django rest_framework whitenoise' },
  ],
]

const PATHS: readonly Case[] = [
  ['a literal', `open('stops/north.csv')`, { paths: 'stops/north.csv' }],
  ['a literal from the file', `f('schema.sql')`, { paths: 'app/schema.sql' }],
  ['a literal from the root', `open('/srv/bus/conf/live.yaml')`, { paths: 'conf/live.yaml' }],
  ['a directory', `import os\nos.listdir('stops')`, { paths: 'stops' }],
  [
    'join',
    `import os\nHERE = os.path.dirname(os.path.abspath(__file__))\nopen(os.path.join(HERE, '..', 'conf', 'live.yaml'))`,
    { paths: 'conf/live.yaml' },
  ],
  [
    'pathlib',
    `from pathlib import Path\nBASE = Path(__file__).resolve().parent.parent\n(BASE / 'stops' / 'south.csv').read_text()`,
    { paths: 'stops/south.csv' },
  ],
  [
    'parents',
    `import pathlib\nP = pathlib.Path(__file__).parents[1]\nload(P.joinpath('pages', 'mail'))`,
    { paths: 'pages/mail' },
  ],
  [
    'an f-string',
    `import os\nROOT = os.getcwd()\nload(f"{ROOT}/stops/{name}.csv")`,
    { paths: 'stops/north.csv stops/south.csv' },
  ],
  ['a sum', `import os\nload(os.path.dirname(__file__) + '/schema.sql')`, { paths: 'app/schema.sql' }],
  [
    'an absolute one elsewhere',
    `open('/etc/ssl/openssl.cnf')\nImageFont.truetype("/usr/share/fonts/a.ttf")`,
    { outside: '/etc/ssl/openssl.cnf /usr/share/fonts/a.ttf' },
  ],
  ['a path that cannot be told', `def f(p):\n  return open(p)`, { opaque: 'app/go.py:2' }],
  ['a written one', `open('out.log', 'a')\nopen('gen/a.txt', mode='w')`, { writes: 'gen/a.txt out.log' }],
  ['sqlite', `import sqlite3\nsqlite3.connect('bus.db')`, { writes: 'bus.db' }],
  ['glob', `import glob\nglob.glob('stops/*.csv')`, { paths: 'stops/north.csv stops/south.csv' }],
  [
    'Flask',
    `from flask import Flask\napp = Flask(__name__, template_folder='../pages', static_folder='public')`,
    { paths: 'pages public', imports: 'flask' },
  ],
  [
    'package data',
    `import pkgutil, importlib.resources as r\npkgutil.get_data('kit', 'fares.json')\nr.files('kit')`,
    { paths: 'app/kit/fares.json' },
  ],
  [
    'Django settings',
    `from pathlib import Path\nBASE_DIR = Path(__file__).resolve().parent.parent\nTEMPLATES = [{'DIRS': [BASE_DIR / 'pages']}]\nSTATICFILES_DIRS = [BASE_DIR / 'public']\nMEDIA_ROOT = BASE_DIR / 'media'\nDATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': BASE_DIR / 'db.sqlite3'}}`,
    { paths: 'pages public', writes: 'db.sqlite3 media' },
  ],
]

const OTHERS: readonly Case[] = [
  [
    'find_library',
    `from ctypes.util import find_library\nimport ctypes\nctypes.CDLL(find_library('magic'))\nctypes.cdll.LoadLibrary("libfoo.so.1")`,
    { libraries: 'libfoo.so.1 magic' },
  ],
  [
    'downloads',
    `import nltk, spacy\nnltk.download('punkt')\nspacy.load('en_core_web_sm')\nBert.from_pretrained('x')`,
    { downloads: 'Bert.from_pretrained nltk.download spacy.load', imports: 'nltk spacy' },
  ],
  [
    'drivers',
    `URL = 'postgresql+asyncpg://u@h/db'\nE = {'ENGINE': 'django.db.backends.mysql'}`,
    { named: 'MySQLdb asyncpg' },
  ],
]

for (const [about, cases] of Object.entries({ PROGRAMS, IMPORTS, PATHS, OTHERS })) {
  describe(about.toLowerCase(), () => {
    it.each(cases)('%s', (_about, code, expected) => {
      expect(ofCode(code)).toEqual({ ...NONE, ...expected })
    })
  })
}

type Apps = readonly (readonly [
  about: string,
  files: Files,
  entries: string,
  options: Partial<ReadsOptions>,
  expected: Expected,
])[]

const APPS: Apps = [
  [
    'a path that another module gives',
    {
      'town/__init__.py': '',
      'town/where.py': 'from pathlib import Path\nROOT = Path(__file__).parent.parent',
      'town/maps.py': `from .where import ROOT\nfrom town import where as w\n(ROOT / 'tiles').iterdir()\nload(w.ROOT / 'legend.txt')`,
      'tiles/1.png': '',
      'legend.txt': '',
    },
    'town/maps.py',
    {},
    { paths: 'legend.txt tiles' },
  ],
  [
    'names that pass through a star',
    {
      'conf/__init__.py': 'from .base import *',
      'conf/base.py': `import os\nHERE = os.path.dirname(__file__)`,
      'go.py': `import conf, os\nopen(os.path.join(conf.HERE, 'x.ini'))`,
      'conf/x.ini': '',
    },
    'go.py',
    {},
    { paths: 'conf/x.ini' },
  ],
  [
    "Django's settings object",
    {
      'manage.py': `import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'town.settings')`,
      'town/__init__.py': '',
      'town/settings.py': `from pathlib import Path\nBASE_DIR = Path(__file__).parent.parent\nINSTALLED_APPS = ['shop']`,
      'shop/__init__.py': '',
      'shop/views.py': `from django.conf import settings\nopen(settings.BASE_DIR / 'deals.txt')`,
      'deals.txt': '',
    },
    'manage.py',
    {},
    { paths: 'deals.txt', imports: 'django' },
  ],
  [
    'a function that starts what it is given',
    {
      'go.py': `from kit import shell\nimport kit\nshell('pdfinfo x')\nkit.shell(command=['qpdf', a])`,
      'kit.py': `import subprocess\ndef shell(command, quiet=True):\n  return subprocess.run(command, shell=True)\n`,
    },
    'go.py',
    {},
    { programs: 'pdfinfo qpdf' },
  ],
  [
    'a method that starts the rest of its arguments, by way of another',
    {
      'go.py': `import subprocess\nclass Tool:\n  def start(self, *words):\n    subprocess.check_call(words)\n  def git(self, *more):\n    self.start('git', *more)\n  def any(self, program):\n    self.start(program, '-v')\n  def go(self):\n    self.any('svn')`,
    },
    'go.py',
    {},
    { programs: 'git svn' },
  ],
  [
    'a function that starts what it is given, and is given what is not known',
    {
      'go.py': `import subprocess\ndef shell(command):\n  subprocess.run(command)\nshell('ls')\nshell(input())`,
    },
    'go.py',
    {},
    { programs: 'ls', opaqueCommands: 'go.py:3' },
  ],
  [
    'a function of the same name elsewhere',
    {
      'go.py': `from other import shell\nimport kit\nshell('nope')\nx.shell('nope')`,
      'kit.py': `import subprocess\ndef shell(command):\n  subprocess.run(command)\n`,
      'other.py': `def shell(x): pass`,
    },
    'go.py',
    {},
    { opaqueCommands: 'kit.py:3' },
  ],
  [
    'a module that has the name of what is installed',
    { 'go.py': 'import redis, yaml, kit', 'redis/dump.py': '', 'yaml/__init__.py': '', 'kit.py': '' },
    'go.py',
    {},
    { imports: 'redis' },
  ],
  [
    'modules of a directory that is no package',
    {
      'town/go.py': 'from town.fares import x\nfrom town import zones\nimport town.maps.old\nfrom alembic import op',
      'town/fares.py': '',
      'town/zones.py': '',
      'town/maps/new.py': '',
      'alembic/env.py': '',
    },
    'town/go.py',
    {},
    { imports: 'alembic', paths: 'alembic' },
  ],
  [
    'a root that the environment gives',
    {
      'go.py': `import os\nROOT = os.environ.get('ROOT', 'data')\nopen(os.path.join(ROOT, 'fares'))\nopen(os.environ['X'])`,
      'data/fares': '',
      'src/fares': '',
    },
    'go.py',
    {},
    { paths: 'data/fares', opaque: 'go.py:3 go.py:4' },
  ],
  [
    'a module beside the file, in a package',
    { 'town/__init__.py': '', 'town/celery.py': 'from celery import Celery', 'go.py': 'import town.celery' },
    'go.py',
    {},
    { imports: 'celery' },
  ],
  [
    'PYTHONPATH, and directories of sys.path',
    {
      'go.py': `import sys, os\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), 'vendor'))\nimport alpha, beta, gamma`,
      'libs/alpha.py': '',
      'vendor/beta.py': '',
    },
    'go.py',
    { pythonPath: ['/srv/bus/libs', '/elsewhere'] },
    { imports: 'gamma', paths: 'vendor' },
  ],
  [
    'src/',
    {
      'src/town/__init__.py': '',
      'src/town/go.py': 'import town.fares\nfrom town.zones import z',
      'src/town/zones.py': '',
    },
    'src/town/go.py',
    {},
    {},
  ],
  [
    'tests and tools of the repository',
    {
      'go.py': 'import kit',
      'kit.py': '',
      'tests/test_kit.py': 'import pytest',
      'test_go.py': 'import pytest',
      'setup.py': 'import setuptools',
      'docs/conf.py': 'import sphinx',
      'venv/x.py': 'import nope',
      '.github/x.py': 'import nope',
    },
    'go.py',
    {},
    {},
  ],
  ['a test that runs', { 'tests/go.py': 'import pytest' }, 'tests/go.py', {}, { imports: 'pytest' }],
  [
    'a script without an ending',
    { 'bin/go': '#!/usr/bin/env python3\nimport flask', LICENSE: 'import nope' },
    'bin/go',
    {},
    { imports: 'flask' },
  ],
  [
    'directories that a framework reads',
    { 'web/app.py': 'import flask', 'web/templates/a.html': '', 'web/static/a.css': '', 'static/b.css': '' },
    'web/app.py',
    {},
    { imports: 'flask', paths: 'web/static web/templates' },
  ],
  ['no text', { 'go.py': 'a\0b' }, 'go.py', {}, { opaque: 'go.py:1', computedImports: 'go.py:1' }],
  [
    'databases',
    {
      'go.py': `import os\nHERE = os.path.dirname(os.path.abspath(__file__))\nA = 'sqlite:///' + os.path.join(HERE, 'a.db')\nB = f'sqlite:///{HERE}/b.db'\ncreate_engine('sqlite:///./c.db')\ncreate_engine('sqlite://')`,
      'a.db': '',
      'b.db': '',
    },
    'go.py',
    {},
    { paths: 'a.db b.db', writes: 'a.db b.db c.db' },
  ],
  [
    'names of packages in strings',
    { 'go.py': `broker = 'redis://'\nbackend = 'rpc'\nengine = 'pymysql'\nCACHE = 'django_redis.cache.RedisCache'` },
    'go.py',
    { packageNames: new Set(['pymysql', 'django_redis', 'flask']) },
    { named: 'django_redis pymysql redis' },
  ],
]

describe('applications', () => {
  it.each(APPS)('%s', (_about, files, entry, options, expected) => {
    expect(read(files, [entry], options)).toEqual({ ...NONE, ...expected })
  })

  it('marks what only files have that nothing imports', () => {
    const files = {
      'go.py': `import kit, subprocess\nsubprocess.run(['git'])`,
      'kit.py': '',
      'report.py': `import subprocess, pandas\nsubprocess.run(['svn'])\nsubprocess.run(['git'])`,
    }
    const found = readsOf(appOf(files), ['go.py'], { cwd: '' })
    expect(found.programs.map(({ name, unreached }) => [name, unreached])).toEqual([
      ['git', undefined],
      ['svn', true],
    ])
    expect([...found.optional]).toEqual(['pandas'])
    expect([...found.reached].sort()).toEqual(['go.py', 'kit.py'])
  })

  it('takes all for reached where modules are found by looking', () => {
    const files = { 'go.py': 'import pkgutil', 'plugins/a.py': 'import redis', 'scripts/b.py': '' }
    expect([...readsOf(appOf(files), ['go.py'], { cwd: '' }).reached].sort()).toEqual(['go.py', 'plugins/a.py'])
  })

  it('tells modules of Python apart', () => {
    const found = readsOf(
      appOf({ 'go.py': 'import tkinter, sqlite3, urllib2, __future__\nimport os.path' }),
      ['go.py'],
      { cwd: '' },
    )
    expect([...found.standard.keys()]).toEqual(['tkinter', 'sqlite3', 'urllib2', '__future__', 'os', 'os.path'])
    expect([...found.imports]).toEqual([])
  })

  it('shows the line', () => {
    const found = readsOf(appOf({ 'go.py': `import os\n\nos.system("""\n  sox a\n""")` }), ['go.py'], { cwd: '' })
    expect(found.programs).toEqual([{ name: 'sox', evidence: { file: 'go.py', line: 3, text: 'os.system("""' } }])
  })

  it('never throws, and takes its time in proportion', () => {
    const pieces = [
      'f"{',
      '"%s"%',
      `'a'+`,
      'os.path.join(',
      'subprocess.run([',
      'def f(x):\n subprocess.run(x)\n',
      'import a.',
      'x=[x,x]\n',
      '"a/b"/',
      '{"NAME":',
      'from . import ',
      ')(',
      'open(\n',
    ]
    for (const piece of pieces) {
      const text = `import os, subprocess\n${piece.repeat(Math.ceil(50_000 / piece.length))}`
      const before = performance.now()
      expect(() => readsOf(appOf({ 'go.py': text, 'a/b.txt': '' }), ['go.py'], { cwd: '' }), piece).not.toThrow()
      expect(performance.now() - before, piece).toBeLessThan(4000)
    }
  })
})
