import { isKnown, optionOf, options, parseArgs, type Leaf } from '../../commands/words.ts'
import { rootOf, searchPath } from './modules.ts'
import type { PythonNotes } from './notes.ts'

/** Commands that write files below the project, or the SQLite database that may lie in it. */
const WRITES = options(
  'migrate makemigrations collectstatic compilemessages makemessages compress syncdb loaddata createcachetable createsuperuser rebuild_index update_index flush squashmigrations collectmedia compilescss createinitialrevisions',
)
/** Commands of development. */
const DEVELOPMENT = options('test testserver')
/** Commands that other distributions bring. Sources: their documentation. */
const BROUGHT: ReadonlyMap<string, string> = new Map([
  ['runserver_plus', 'django-extensions'],
  ['shell_plus', 'django-extensions'],
  ['runscript', 'django-extensions'],
  ['qcluster', 'django-q'],
  ['rqworker', 'django-rq'],
  ['rundramatiq', 'django-dramatiq'],
  ['run_huey', 'huey'],
  ['runworker', 'channels'],
  ['runcrons', 'django-cron'],
  ['process_tasks', 'django-background-tasks'],
  ['compress', 'django-compressor'],
  ['rebuild_index', 'django-haystack'],
  ['update_index', 'django-haystack'],
  ['procrastinate', 'procrastinate'],
  ['createinitialrevisions', 'django-reversion'],
])
/** Programs of the system that commands start. Source: django/core/management/commands. */
const STARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['compilemessages', ['msgfmt']],
  ['makemessages', ['xgettext', 'msgmerge', 'msguniq']],
])

/** A command of manage.py or django-admin; `directory` is where the one that runs it stands. */
export function django(notes: PythonNotes, leaf: Leaf, directory: string): void {
  const parsed = parseArgs(leaf.args, options('--settings --pythonpath --verbosity -v -p --port --traceback'))
  notes.package('django', leaf.evidence)
  const path = optionOf(parsed, '--pythonpath')
  const roots = notes.roots(
    leaf,
    directory,
    ...(isKnown(path) ? searchPath(path.value, (one) => notes.inside(one, leaf)) : []),
  )
  const given = optionOf(parsed, '--settings')
  const settings = given ? (isKnown(given) ? given.value : '') : leaf.env.get('DJANGO_SETTINGS_MODULE')
  if (settings === '') notes.unknown(leaf.evidence)
  else if (settings !== undefined) notes.module(settings, leaf, roots)
  const [verb, ...rest] = parsed.operands
  if (!verb) return
  if (!isKnown(verb)) return notes.unknown(leaf.evidence)
  command(notes, verb.value, leaf)
  notes.files({ ...leaf, args: rest })
}

function command(notes: PythonNotes, verb: string, leaf: Leaf): void {
  if (WRITES.has(verb)) notes.flag('writesAtStart', leaf.evidence)
  if (DEVELOPMENT.has(verb)) notes.flag('development', leaf.evidence)
  const brought = BROUGHT.get(verb)
  if (brought !== undefined) notes.package(brought, leaf.evidence)
  for (const program of STARTS.get(verb) ?? []) notes.program(program, leaf.evidence)
  const ending = `management/commands/${verb}.py`
  for (const path of notes.app.paths()) {
    if (path === ending || path.endsWith(`/${ending}`))
      notes.source({ file: path, root: rootOf(notes.app, path) }, leaf)
  }
}
