import {
  isKnown,
  optionOf,
  options,
  parseArgs,
  plain,
  type Leaf,
  type Parsed,
  type Word,
} from '../../commands/words.ts'
import { dirname } from '../../../project/path.ts'
import { searchPath } from './modules.ts'
import { separated, wordsOf, type PythonNotes, type Tool } from './notes.ts'

/** A value of `package.module:application`, and of the forms around it. */
export function target(notes: PythonNotes, word: Word, leaf: Leaf, roots: readonly string[]): void {
  if (!isKnown(word)) return notes.unknown(leaf.evidence)
  const module = (word.value.split(':')[0] ?? '').replace(/^['"]|['"]$/g, '')
  if (/\.py$/.test(module) || module.includes('/')) {
    const path = notes.script(plain(module), leaf)
    if (path === undefined) return
  } else notes.module(module, leaf, roots, { part: !word.value.includes(':') })
}

interface Server {
  /** Options that take the next word. */
  readonly valued: string
  /** Options that name the directory in which modules are looked for. */
  readonly directory?: readonly string[]
  /** The variable's prefix by which options are given: `UVICORN_`. */
  readonly prefix?: string
  /** Options whose value is a module and attribute: `--call`. */
  readonly given?: readonly string[]
  readonly packages?: readonly string[]
  /** Taken where the command line names none. */
  readonly fallback?: readonly string[]
}

/** A server that takes its application as an operand. */
export const server =
  (spec: Server): Tool =>
  (notes, leaf) => {
    const parsed = parseArgs(separated(leaf.args), options(spec.valued))
    for (const name of spec.packages ?? []) notes.package(name, leaf.evidence)
    const fromEnv = (option: string): Word | undefined => {
      const value =
        spec.prefix === undefined
          ? undefined
          : leaf.env.get(spec.prefix + option.replace(/^--/, '').replaceAll('-', '_').toUpperCase())
      return value === undefined ? undefined : plain(value)
    }
    const directory = (spec.directory ?? [])
      .map((name) => optionOf(parsed, name) ?? fromEnv(name))
      .find((one) => one !== undefined)
    const inside = directory ? (isKnown(directory) ? notes.inside(directory.value, leaf) : undefined) : leaf.cwd
    if (inside === undefined) return notes.unknown(leaf.evidence)
    notes.files({ ...leaf, args: leaf.args.filter((word) => word.value.includes('.') || word.value.includes('/')) })
    if (asks(parsed)) return
    const fallback = (spec.fallback ?? []).find((file) => notes.has(file, leaf))
    const app =
      optionOf(parsed, ...(spec.given ?? [])) ??
      parsed.operands[0] ??
      fromEnv('--app') ??
      (fallback === undefined ? undefined : plain(fallback))
    if (!app) return notes.unknown(leaf.evidence)
    target(notes, app, { ...leaf, cwd: inside }, notes.roots({ ...leaf, cwd: inside }))
  }

/** Whether a command only tells of itself. */
export const asks = ({ options: given }: Parsed): boolean =>
  ['--version', '--help', '-h', '-V'].some((name) => given.has(name))

const GUNICORN = options(
  '-c --config -b --bind --backlog -w --workers -k --worker-class --threads --worker-connections --max-requests --max-requests-jitter -t --timeout --graceful-timeout --keep-alive --limit-request-line --limit-request-fields --limit-request-field_size --reload-engine --reload-extra-file --chdir -e --env -p --pid --worker-tmp-dir -u --user -g --group -m --umask --pythonpath --paste --paster --log-file --error-logfile --log-level --logger-class --log-config --log-config-json --log-syslog-to --log-syslog-prefix --log-syslog-facility --access-logfile --access-logformat --statsd-host --statsd-prefix --dogstatsd-tags -n --name --proc_name --keyfile --certfile --ssl-version --cert-reqs --ca-certs --ciphers --forwarded-allow-ips --proxy-allow-from --paste-global --http-protocols --control-socket',
)

/** Worker classes by name that a distribution brings. https://docs.gunicorn.org/en/stable/settings.html#worker-class */
const WORKERS = options('gevent eventlet tornado meinheld aiohttp uvicorn uvicorn_worker hypercorn bjoern')

/** https://docs.gunicorn.org/en/stable/configure.html: the file, then GUNICORN_CMD_ARGS, then the command line. */
export const gunicorn: Tool = (notes, leaf) => {
  const parsed = parseArgs(separated([...wordsOf(leaf.env.get('GUNICORN_CMD_ARGS')), ...leaf.args]), GUNICORN)
  if (asks(parsed)) return
  const config = settingsOf(notes, leaf, optionOf(parsed, '-c', '--config'))
  const setting = (name: string, ...names: readonly string[]): Word | undefined =>
    optionOf(parsed, ...names) ?? config(name)
  const chdir = setting('chdir', '--chdir')
  const cwd = chdir ? (isKnown(chdir) ? notes.inside(chdir.value, leaf) : undefined) : leaf.cwd
  if (cwd === undefined) return notes.unknown(leaf.evidence)
  const env = new Map(leaf.env)
  for (const word of [...(parsed.options.get('-e') ?? []), ...(parsed.options.get('--env') ?? [])]) {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(word.value) ?? []
    if (isKnown(word) && name !== '') env.set(name, value)
  }
  const here: Leaf = { ...leaf, cwd, env }
  const path = setting('pythonpath', '--pythonpath')
  const roots = notes.roots(here, ...searchPath(path?.value, (one) => notes.inside(one, here), /,/))
  worker(notes, setting('worker_class', '-k', '--worker-class'), here, roots)
  for (const name of ['--log-config', '--log-config-json', '--certfile', '--keyfile']) {
    const file = optionOf(parsed, name)
    if (isKnown(file)) notes.existing(file.value, here)
  }
  const paste = optionOf(parsed, '--paste', '--paster')
  if (isKnown(paste)) {
    notes.entry(paste.value, here)
    return notes.unknown(leaf.evidence)
  }
  const app = parsed.operands[0] ?? config('wsgi_app')
  if (!app) return notes.unknown(leaf.evidence)
  if (isKnown(app) && !app.value.includes(':') && /\.(?:ini|conf)$/.test(app.value)) return notes.unknown(leaf.evidence)
  // A name without an attribute is a module with `application`; `a.b` is never `b` of a.
  target(notes, isKnown(app) && !app.value.includes(':') ? plain(`${app.value}:application`) : app, here, roots)
}

function worker(notes: PythonNotes, word: Word | undefined, leaf: Leaf, roots: readonly string[]): void {
  if (!word) return
  if (!isKnown(word)) return notes.unknown(leaf.evidence)
  const named = word.value.replace(/^egg:gunicorn#/, '')
  if (/^(?:sync|gthread)$/.test(named)) return
  const top = named.split('.')[0] ?? ''
  if (WORKERS.has(top)) return notes.package(top.replaceAll('_', '-'), leaf.evidence)
  // gunicorn's own: `gunicorn.workers.ggevent.GeventWorker`.
  const own = /^gunicorn\.workers\.g?(gevent|eventlet|tornado)/.exec(named)?.[1]
  if (own !== undefined) notes.package(own, leaf.evidence)
  else if (top !== 'gunicorn') notes.module(named, leaf, roots, { part: true })
}

/** Settings of gunicorn's file that decide what is loaded: it is Python, of which plain assignments are read. */
function settingsOf(notes: PythonNotes, leaf: Leaf, word: Word | undefined): (name: string) => Word | undefined {
  const none = (): undefined => undefined
  if (word && !isKnown(word)) {
    notes.unknown(leaf.evidence)
    return none
  }
  const named = word?.value ?? (notes.has('gunicorn.conf.py', leaf) ? 'gunicorn.conf.py' : undefined)
  if (named === undefined) return none
  let text: string | undefined
  if (named.startsWith('python:')) {
    const found = notes.module(named.slice('python:'.length), leaf, notes.roots(leaf))
    text = found ? notes.app.read(found.file) : undefined
  } else {
    const written = named.replace(/^file:/, '')
    const inside = notes.inside(written, leaf)
    text = inside === undefined ? notes.options.readOutside?.(written) : notes.app.read(inside)
    if (inside !== undefined && text !== undefined) notes.source({ file: inside, root: dirname(inside) }, leaf)
  }
  if (text === undefined) {
    notes.unknown(leaf.evidence)
    return none
  }
  const body = text
  return (name) => {
    const value = new RegExp(`^${name}[ \\t]*=[ \\t]*(.+?)[ \\t]*(?:#.*)?$`, 'm').exec(body)?.[1]
    if (value === undefined) return undefined
    const literal = /^(['"])([^'"]*)\1$/.exec(value)?.[2]
    const environment = /^os\.(?:getenv|environ\.get)\(\s*['"](\w+)['"]\s*(?:,\s*['"]([^'"]*)['"]\s*)?\)$/.exec(value)
    const found = literal ?? (environment ? (leaf.env.get(environment[1] ?? '') ?? environment[2]) : undefined)
    return found === undefined ? { raw: value, value, opaque: true, variables: [] } : plain(found)
  }
}
