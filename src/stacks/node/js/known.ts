import type { Binding } from './source.ts'
import {
  ENVIRONMENT,
  combine,
  either,
  flatten,
  HOLE,
  joinPaths,
  lastPart,
  mapTexts,
  normalise,
  parentPath,
  resolvePaths,
  text,
  textsOf,
  UNKNOWN,
  type Value,
} from '../../common/values.ts'

/** Where a source runs. Paths are anchored. */
export interface Place {
  readonly cwd: string
  /** The file itself; a source that runs from a compiled copy is in both places. */
  readonly files: readonly string[]
}

const PATH_MODULES = new Set(['path', 'node:path', 'path/posix', 'node:path/posix', 'upath', 'pathe'])
const URL_MODULES = new Set(['url', 'node:url'])
const PROCESS_MODULES = new Set(['process', 'node:process'])
/** Modules whose value is the application's directory. Source: their READMEs. */
const ROOT_MODULES = new Set(['app-root-path', 'app-root-dir', 'pkg-dir', 'root-path'])

const lastName = (dotted: string): string => dotted.slice(dotted.lastIndexOf('.') + 1)

/** The value of a name that the file does not define. */
export function globalValue(name: string, binding: Binding | undefined, place: Place): Value | undefined {
  if (name === '__dirname') return text(...place.files.map(parentPath))
  if (name === '__filename') return text(...place.files)
  if (binding && ROOT_MODULES.has(binding.module)) return text(place.cwd)
  if (binding && PATH_MODULES.has(binding.module) && binding.name === 'sep') return text('/')
  return undefined
}

/** The value of `object.property`, where the language or a well-known module gives it. */
export function memberValue(
  object: Value,
  dotted: string | undefined,
  property: string,
  root: Binding | undefined,
  place: Place,
): Value | undefined {
  if (
    dotted === 'import.meta.url' ||
    dotted === 'import.meta.filename' ||
    dotted === 'module.filename' ||
    dotted === 'module.id'
  )
    return text(...place.files)
  if (dotted === 'import.meta.dirname' || dotted === 'module.path') return text(...place.files.map(parentPath))
  if (dotted === 'process.execPath' || dotted === 'process.argv0') return text('node')
  if (dotted === 'process.env.PWD' || dotted === 'process.env.INIT_CWD') return text(place.cwd)
  if (dotted === 'process.env' || dotted === 'import.meta.env' || dotted === 'Bun.env') return ENVIRONMENT
  if (property === 'sep' && isPath(dotted, root)) return text('/')
  if (root && ROOT_MODULES.has(root.module) && property === 'path') return text(place.cwd)
  // Members of a URL, of which the path is what counts.
  if (object.type === 'text' && (property === 'pathname' || property === 'href')) return object
  return undefined
}

const isPath = (dotted: string | undefined, root: Binding | undefined): boolean => {
  if (dotted === undefined) return false
  if (root) return PATH_MODULES.has(root.module)
  return dotted.includes('.') && /^_?(node)?path\d*(_\d+)?(__default)?$/i.test(dotted.split('.', 1)[0] ?? '')
}

/** The exported name that a call reaches: `join` for `path.join`, `path_1.default.join`, and `j` of `import { join as j }`. */
function exported(name: string, root: Binding | undefined): string {
  return !name.includes('.') && root && root.name !== '*' && root.name !== 'default'
    ? lastName(root.name)
    : lastName(name)
}

/**
 * The value of a call. `name` is the callee as dotted names, undefined where it is none; `root` the module that its
 * first name is bound to.
 */
export function callValue(
  name: string | undefined,
  root: Binding | undefined,
  args: () => Value[],
  isNew: boolean,
  place: Place,
): Value {
  if (name === undefined) return UNKNOWN
  const method = exported(name, root)
  if (isPath(name, root)) return pathCall(method, args().map(textsOf), place)
  if (name === 'process.cwd' || (root && PROCESS_MODULES.has(root.module) && method === 'cwd')) return text(place.cwd)
  if (root && ROOT_MODULES.has(root.module)) {
    if (method === 'resolve') return combine([[place.cwd], ...args().map(textsOf)], joinPaths)
    return text(place.cwd)
  }
  if (method === 'tmpdir') return text('/tmp')
  // A new directory: its name begins with what it is given.
  if (method === 'mkdtemp' || method === 'mkdtempSync') return mapTexts(args()[0] ?? UNKNOWN, (one) => `${one}${HOLE}`)
  if (isNew && name === 'URL') return urlCall(args())
  if (
    method === 'fileURLToPath' ||
    method === 'pathToFileURL' ||
    name === 'String' ||
    name === 'decodeURI' ||
    name === 'decodeURIComponent'
  )
    return args()[0] ?? UNKNOWN
  if (root && URL_MODULES.has(root.module)) return UNKNOWN
  if (name === 'require.resolve' || name === 'import.meta.resolve') return resolveCall(args()[0] ?? UNKNOWN, place)
  // `Object.freeze({…})`, `defineConfig({…})` and the like hand their argument back.
  if (IDENTITIES.has(method)) return args()[0] ?? UNKNOWN
  return UNKNOWN
}

const IDENTITIES = new Set([
  'freeze',
  'defineConfig',
  'defineNuxtConfig',
  'defineBuildConfig',
  'normalizePath',
  'toNamespacedPath',
  'realpathSync',
  'fromEntries',
])

/** The value of a method of a text or a list; undefined for others. */
export function methodValue(object: Value, method: string, args: () => Value[]): Value | undefined {
  if (object.type === 'text') {
    if (method === 'toString' || method === 'trim' || method === 'valueOf') return object
    if (method === 'concat') return combine([object.texts, ...args().map(textsOf)], (parts) => parts.join(''))
  }
  if (object.type !== 'list') return undefined
  // What a filter leaves is among what it was given.
  if (method === 'filter' || method === 'sort' || method === 'reverse') return object
  if (method === 'concat') return { type: 'list', items: [object, ...args()].flatMap(flatten) }
  if (method !== 'join') return undefined
  const separator = args()[0]
  const between = separator ? textsOf(separator) : [',']
  return combine([between, ...object.items.map(textsOf)], ([glue = ',', ...parts]) => parts.join(glue))
}

function pathCall(method: string, args: readonly (readonly string[])[], place: Place): Value {
  switch (method) {
    case 'join':
      return combine(args, joinPaths)
    case 'resolve':
      return combine(args, (parts) => resolvePaths(parts, place.cwd))
    case 'normalize':
      return combine(args.slice(0, 1), ([one = HOLE]) => normalise(one))
    case 'dirname':
      return combine(args.slice(0, 1), ([one = HOLE]) => parentPath(normalise(one)))
    case 'basename':
      return combine(args, ([one = HOLE, extension = '']) => {
        const base = lastPart(one)
        return extension !== '' && base.endsWith(extension) ? base.slice(0, -extension.length) : base
      })
    case 'format':
      return UNKNOWN
    default:
      return UNKNOWN
  }
}

function urlCall([path, base]: readonly Value[]): Value {
  if (!path) return UNKNOWN
  if (!base) return path
  return combine([textsOf(path), textsOf(base)], ([one = HOLE, from = HOLE]) => {
    if (/^[a-z]+:/i.test(one)) return one
    return joinPaths([from.endsWith('/') ? from : parentPath(from), one])
  })
}

/** A relative specifier as a path; a package's stays a hole, since it lies in node_modules. */
function resolveCall(value: Value, place: Place): Value {
  return either(
    textsOf(value).map((specifier) =>
      specifier.startsWith('.')
        ? text(...place.files.map((file) => joinPaths([parentPath(file), specifier])))
        : mapTexts(text(specifier), () => HOLE),
    ),
  )
}
