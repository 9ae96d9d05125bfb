import { isKnown, optionOf, options, parseArgs, plain, type Leaf, type Word } from '../../commands/words.ts'
import { rootOf } from './modules.ts'
import type { PythonNotes, Tool } from './notes.ts'
import { target } from './servers.ts'

const FLASK = options(
  '-A --app -e --env-file -h --host -p --port --cert --key --extra-files --exclude-patterns -d --directory -m --message --rev-id -x --x-arg',
)
/** Commands that write the project's files, or the SQLite database that may lie in it. Source: flask-migrate, flask-assets, flask-security. */
const WRITES = options(
  'upgrade downgrade migrate init revision stamp merge build compile create-db init-db initdb create_db seed',
)
const BROUGHT: ReadonlyMap<string, string> = new Map([
  ['db', 'flask-migrate'],
  ['assets', 'flask-assets'],
  ['rq', 'flask-rq2'],
])

/** https://flask.palletsprojects.com/en/stable/cli/: the application of `--app`, FLASK_APP, a .flaskenv, or wsgi.py and app.py. */
export const flask: Tool = (notes, leaf) => {
  const parsed = parseArgs(leaf.args, FLASK)
  const [verb, ...rest] = parsed.operands
  if (!verb) return
  notes.existing('.flaskenv', leaf)
  notes.existing('.env', leaf)
  const given = optionOf(parsed, '-A', '--app')
  const written = leaf.env.get('FLASK_APP') ?? dotted(notes, leaf)
  const fallback = ['wsgi.py', 'app.py'].find((file) => notes.has(file, leaf))
  const app = given ?? (written === undefined ? (fallback === undefined ? undefined : plain(fallback)) : plain(written))
  if (app) application(notes, app, leaf)
  else notes.unknown(leaf.evidence)
  if (!isKnown(verb)) return notes.unknown(leaf.evidence)
  const brought = BROUGHT.get(verb.value)
  if (brought !== undefined) notes.package(brought, leaf.evidence)
  if (WRITES.has(verb.value) || rest.some((word) => WRITES.has(word.value))) notes.flag('writesAtStart', leaf.evidence)
  if (verb.value === 'db') notes.existing('migrations', leaf)
  if (verb.value === 'test') notes.flag('development', leaf.evidence)
  if (verb.value === 'shell') notes.flag('interactive', leaf.evidence)
  notes.files({ ...leaf, args: rest })
}

/** `hello.py`, `src/hello`, `hello:app`, `pkg.web:create_app('dev')`. */
function application(notes: PythonNotes, word: Word, leaf: Leaf): void {
  if (!isKnown(word)) return notes.unknown(leaf.evidence)
  const [, path = '', rest = ''] = /^((?:[^:]|:(?=[\\/]))*)(:.*)?$/s.exec(word.value.trim()) ?? []
  const roots = notes.roots(leaf)
  if (!path.includes('/') && !path.endsWith('.py'))
    return target(notes, plain(`${path}${rest === '' ? ':app' : rest}`), leaf, roots)
  const inside = notes.inside(path, leaf)
  const file =
    inside === undefined
      ? undefined
      : [inside, `${inside}.py`, `${inside}/__init__.py`].find((one) => notes.app.has(one))
  if (file === undefined) return notes.unknown(leaf.evidence)
  notes.source({ file, root: rootOf(notes.app, file) }, leaf)
}

/** What .flaskenv or .env says, which python-dotenv reads where it is installed. */
function dotted(notes: PythonNotes, leaf: Leaf): string | undefined {
  for (const name of ['.flaskenv', '.env']) {
    const inside = notes.inside(name, leaf)
    const value = /^(?:export[ \t]+)?FLASK_APP[ \t]*=[ \t]*["']?([^"'\s#]+)/m.exec(
      (inside === undefined ? undefined : notes.app.read(inside)) ?? '',
    )?.[1]
    if (value !== undefined) return value
  }
  return undefined
}
