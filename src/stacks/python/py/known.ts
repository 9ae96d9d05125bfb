import {
  ANCHOR,
  combine,
  either,
  ENVIRONMENT,
  ENVIRONMENT_HOLE,
  HOLE,
  isAbsolute,
  joinPaths,
  lastPart,
  mapTexts,
  normalise,
  parentPath,
  propertyOf,
  text,
  textsOf,
  UNKNOWN,
  type Value,
} from '../../common/values.ts'
import type { Arguments } from './operands.ts'
import { formatted } from './format.ts'

/** Where a source runs. Paths are anchored. */
export interface Place {
  readonly cwd: string
  readonly file: string
  /** The directory of a package or module of the application, by its dotted name. */
  readonly packageDirectory: (module: string) => string | undefined
}

/** The interpreter that runs the program, as `sys.executable` names it. */
export const INTERPRETER = '\x05python'

type Args = () => Arguments

const first = (args: Args): Value => args().positional[0] ?? UNKNOWN

/** `os.path.join` and pathlib's `/`: what stands before an absolute part does not count. */
function joined(parts: readonly string[]): string {
  const from = parts.findLastIndex(isAbsolute)
  return joinPaths(parts.slice(Math.max(from, 0)))
}

const absolute = (path: string, { cwd }: Place): string =>
  isAbsolute(path) || path.startsWith(HOLE) ? normalise(path) : joinPaths([cwd, path])

/** `a / b` */
export function divided(left: Value, right: Value): Value {
  if (left.type === 'plain' && right.type === 'plain') return left
  return combine([textsOf(left), textsOf(right)], joined)
}

/** The value of a dotted name that the file does not define, with the modules' own names: `os.environ`. */
export function nameValue(name: string, place: Place): Value | undefined {
  if (name === '__file__') return text(place.file)
  return NAMES.get(name)
}

const NAMES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['os.environ', ENVIRONMENT],
  ['os.sep', text('/')],
  ['os.path.sep', text('/')],
  ['os.pardir', text('..')],
  ['os.path.pardir', text('..')],
  ['os.curdir', text('.')],
  ['os.path.curdir', text('.')],
  ['sys.executable', text(INTERPRETER)],
  ['os.name', text('posix')],
  ['os.linesep', text('\n')],
])

/** Functions that hand back the path they are given. */
const SAME = new Set(
  'os.fspath os.fsdecode os.fsencode str builtins.str bytes tuple list set frozenset sorted reversed iter dict os.path.normcase os.path.expandvars shlex.quote pipes.quote open io.open codecs.open typing.cast unicode'.split(
    ' ',
  ),
)

const PATH_CLASSES = new Set(
  'pathlib.Path pathlib.PurePath pathlib.PosixPath pathlib.PurePosixPath anyio.Path trio.Path aiopath.AsyncPath environ.Path unipath.Path path.Path path.path py.path.local upath.UPath'.split(
    ' ',
  ),
)

/** The value of a call of a name, with the modules' own names; undefined where it is not known. */
export function callValue(name: string, args: Args, place: Place): Value | undefined {
  if (PATH_CLASSES.has(name)) return pathOf(args())
  if (SAME.has(name)) return first(args)
  if (name === 'getattr') return either(args().positional.slice(2))
  switch (name) {
    case 'os.path.join':
    case 'posixpath.join':
    case 'django.utils._os.safe_join':
    case 'werkzeug.utils.safe_join':
    case 'flask.safe_join':
      return combine(args().positional.map(textsOf), joined)
    case 'os.path.dirname':
      return mapTexts(first(args), parentPath)
    case 'os.path.basename':
      return mapTexts(first(args), lastPart)
    case 'os.path.abspath':
    case 'os.path.realpath':
      return mapTexts(first(args), (one) => absolute(one, place))
    case 'os.path.normpath':
      return mapTexts(first(args), normalise)
    case 'os.path.expanduser':
      return mapTexts(first(args), (one) => (one.startsWith('~') ? HOLE : one))
    case 'os.path.split':
    case 'os.path.splitext':
      return splitPath(name, first(args))
    case 'os.path.relpath':
      return first(args)
    case 'os.getcwd':
    case 'os.getcwdu':
    case 'pathlib.Path.cwd':
      return text(place.cwd)
    case 'os.getenv':
    case 'os.environ.get':
    case 'os.environ.setdefault':
    case 'os.environ.pop':
    case 'decouple.config':
      return environment(args())
    case 'dotenv.find_dotenv':
      return args().positional[0] ?? text('.env')
    case 'tempfile.gettempdir':
      return text('/tmp')
    case 'inspect.getfile':
    case 'inspect.getsourcefile':
    case 'inspect.getabsfile':
      return text(place.file)
    case 'shlex.split':
      return words(first(args))
    case 'importlib.resources.files':
    case 'importlib_resources.files':
      return directory(first(args), place)
    case 'jinja2.PackageLoader': {
      const [module = UNKNOWN, folder = text('templates')] = args().positional
      return divided(directory(module, place), folder)
    }
    case 'importlib.resources.path':
    case 'importlib_resources.path':
    case 'pkg_resources.resource_filename':
    case 'pkg_resources.resource_string':
    case 'pkg_resources.resource_stream':
    case 'pkgutil.get_data':
    case 'importlib.resources.read_text':
    case 'importlib.resources.open_text':
    case 'importlib.resources.read_binary':
    case 'importlib.resources.open_binary': {
      const [module = UNKNOWN, resource = UNKNOWN] = args().positional
      return divided(directory(module, place), resource)
    }
    default:
      // django-environ's and others' `env('X', default=…)`
      return ENVIRONMENTS.test(name) && args().keywords.has('default') ? environment(args()) : undefined
  }
}

const ENVIRONMENTS = /(?:^|[._])(?:env|environ|config|getenv)(?:[._]|$)/i

function pathOf({ positional }: Arguments): Value {
  return positional.length === 0 ? text('.') : combine(positional.map(textsOf), joined)
}

/** What the environment gives, or the default. */
function environment({ positional, keywords }: Arguments): Value {
  const fallback = keywords.get('default') ?? positional[1]
  const known = fallback && fallback.type !== 'plain' ? [fallback] : []
  return either([text(ENVIRONMENT_HOLE), ...known])
}

/** A package's directory; of `__name__`, the file's own. */
function directory(module: Value, place: Place): Value {
  return mapTexts(module, (one) => {
    const found = one.includes(HOLE) ? undefined : place.packageDirectory(one)
    return found === undefined ? (one === HOLE ? parentPath(place.file) : HOLE) : joinPaths([ANCHOR, found])
  })
}

function splitPath(name: string, value: Value): Value {
  if (name === 'os.path.split') return { type: 'list', items: [mapTexts(value, parentPath), mapTexts(value, lastPart)] }
  const bare = mapTexts(value, (one) => one.replace(/(?<=[^/.])\.[^/.]*$/, ''))
  return { type: 'list', items: [bare, mapTexts(value, (one) => /(?<=[^/.])\.[^/.]*$/.exec(one)?.[0] ?? '')] }
}

/** A command line's words, where quotes are simple. */
function words(value: Value): Value {
  if (value.type !== 'text') return UNKNOWN
  return either(
    value.texts.map((one): Value => {
      const found = one.match(/"[^"]*"|'[^']*'|\S+/g) ?? []
      return { type: 'list', items: found.map((word) => text(word.replace(/^(["'])(.*)\1$/, '$2'))) }
    }),
  )
}

/** A member of a value: pathlib's `parent`, a package's `root_path`; `given` of `ancestor`. */
export function memberValue(value: Value, property: string, given: Value = UNKNOWN): Value {
  if (value === ENVIRONMENT) return UNKNOWN
  switch (property) {
    case 'parent':
      return mapTexts(value, parentPath)
    case 'name':
      return value.type === 'text' ? mapTexts(value, lastPart) : UNKNOWN
    case 'parents':
      return parents(value)
    case 'ancestor': {
      const steps = given.type === 'plain' && typeof given.value === 'number' ? given.value : -1
      if (value.type !== 'text' || steps < 0 || steps > 20) return UNKNOWN
      return mapTexts(value, (one) => ancestor(one, steps))
    }
    default:
      return value.type === 'object' ? propertyOf(value, property) : UNKNOWN
  }
}

const ancestor = (path: string, steps: number): string => {
  let at = path
  for (let step = 0; step < steps; step++) at = parentPath(at)
  return at
}

function parents(value: Value): Value {
  if (value.type !== 'text') return UNKNOWN
  return {
    type: 'list',
    items: Array.from({ length: 8 }, (_, index) => mapTexts(value, (one) => ancestor(one, index + 1))),
  }
}

/** The value of a method of a value. */
export function methodValue(value: Value, method: string, args: Args, place: Place): Value {
  if (value === ENVIRONMENT) return environment(args())
  switch (method) {
    case 'resolve':
    case 'absolute':
      return mapTexts(value, (one) => absolute(one, place))
    case 'joinpath':
    case 'child':
    case 'path':
      return combine([textsOf(value), ...args().positional.map(textsOf)], joined)
    case 'ancestor':
      return memberValue(value, 'ancestor', first(args))
    case 'with_name':
      return combine([textsOf(value), textsOf(first(args))], ([path = '', name = '']) =>
        joined([parentPath(path), name]),
      )
    case 'with_suffix':
      return combine(
        [textsOf(value), textsOf(first(args))],
        ([path = '', ending = '']) => `${path.replace(/(?<=[^/.])\.[^/.]*$/, '')}${ending}`,
      )
    case 'format':
      return formatted(value, args())
    case 'join':
      return joinedTexts(value, first(args))
    case 'split':
      return args().positional.length === 0 ? words(value) : UNKNOWN
    case 'get':
    case 'setdefault':
      return object(value, args())
    case 'strip':
    case 'rstrip':
    case 'lstrip':
    case 'encode':
    case 'decode':
    case 'as_posix':
    case 'expanduser':
    case 'copy':
    case '__str__':
    case 'absolutePath':
      return value
    default:
      return UNKNOWN
  }
}

function object(value: Value, { positional }: Arguments): Value {
  const [key = UNKNOWN, fallback] = positional
  if (value.type !== 'object' || key.type !== 'text') return UNKNOWN
  const found = either(key.texts.map((one) => propertyOf(value, one)))
  return fallback ? either([found, fallback]) : found
}

/** `'/'.join(['a', b])` */
function joinedTexts(separator: Value, list: Value): Value {
  if (separator.type !== 'text' || list.type !== 'list' || list.items.length > 100) return UNKNOWN
  const by = separator.texts[0] ?? ''
  return combine(list.items.map(textsOf), (way) => way.join(by))
}
