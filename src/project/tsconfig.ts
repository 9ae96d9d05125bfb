import { clean, dirname, join } from './path.ts'
import { booleanOf, field, isFields, parseJsonc, stringListOf, stringOf, type Fields } from './json.ts'
import { readerOf, type Reader } from './reader.ts'

/** What a tsconfig says of its inputs and outputs, with what it extends. All paths are of the context; the root is `.`. */
export interface Tsconfig {
  readonly path: string
  readonly outDir?: string
  readonly declarationDir?: string
  readonly rootDir?: string
  /** One file that everything is bundled into. */
  readonly outFile?: string
  readonly noEmit?: boolean
  readonly incremental?: boolean
  readonly composite?: boolean
  readonly tsBuildInfoFile?: string
  readonly allowJs?: boolean
  readonly resolveJsonModule?: boolean
  readonly sourceMap?: boolean
  readonly baseUrl?: string
  /** Aliases as written, relative to `pathsBase`. */
  readonly paths?: Readonly<Record<string, readonly string[]>>
  readonly pathsBase?: string
  /** Undefined where neither it nor what it extends sets them: TypeScript's defaults apply. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly files?: readonly string[]
  /** Directories or files of `references`. */
  readonly references: readonly string[]
  /** Files of the project that it extends, nearest first. */
  readonly extended: readonly string[]
  /** What it extends that is not in the project: packages, absent files, loops. Their settings are not known. */
  readonly unresolved: readonly string[]
}

/** Files that one tsconfig may extend in all: parents that share parents would otherwise cost exponentially. */
const maximumFiles = 100

/** Reads a tsconfig; undefined where it is absent or no object. Source: https://www.typescriptlang.org/tsconfig */
export function readTsconfig(reader: Reader, path: string): Tsconfig | undefined {
  const start = clean(path)
  const found = collect(readerOf(reader), start, new Set(), { left: maximumFiles })
  if (!found) return undefined
  const { own, layers, unresolved } = found
  return {
    path: start,
    ...settingsOf(layers),
    references: referencesOf(own),
    extended: layers.map((layer) => layer.path).filter((layer) => layer !== start),
    unresolved,
  }
}

interface Layer {
  readonly path: string
  readonly json: Fields
}

interface Collected {
  readonly own: Layer
  /** Nearest first: what comes first wins. */
  readonly layers: readonly Layer[]
  readonly unresolved: readonly string[]
}

function collect(
  read: (path: string) => string | undefined,
  path: string,
  above: ReadonlySet<string>,
  budget: { left: number },
): Collected | undefined {
  if (budget.left-- <= 0) return undefined
  const json = parseJsonc(read(path))
  if (!json) return undefined
  const own: Layer = { path, json }
  const layers: Layer[] = [own]
  const unresolved: string[] = []
  const written = field(json, 'extends')
  const parents = typeof written === 'string' ? [written] : stringListOf(written)
  const chain = new Set([...above, path])
  // Of several parents, the later wins.
  for (const parent of parents.slice(0, maximumFiles).reverse()) {
    const target = resolveParent(read, path, parent)
    const found = target === undefined || chain.has(target) ? undefined : collect(read, target, chain, budget)
    if (!found) {
      unresolved.push(parent)
      continue
    }
    layers.push(...found.layers)
    unresolved.push(...found.unresolved)
  }
  return { own, layers, unresolved }
}

/** A relative parent, with or without `.json`; a package's is not looked for. */
function resolveParent(read: (path: string) => string | undefined, path: string, parent: string): string | undefined {
  if (!/^\.{0,2}\//.test(parent) && parent !== '.' && parent !== '..') return undefined
  if (parent.startsWith('/')) return undefined
  const target = join(dirname(path), parent)
  const candidates = target.endsWith('.json') ? [target] : [target, `${target}.json`, join(target, 'tsconfig.json')]
  return candidates.find((candidate) => read(candidate) !== undefined)
}

function settingsOf(layers: readonly Layer[]) {
  const first = <T>(get: (layer: Layer) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const value = get(layer)
      if (value !== undefined) return value
    }
    return undefined
  }
  const option = (layer: Layer, name: string) => field(layer.json, 'compilerOptions', name)
  const path = (name: string) => first((layer) => relative(layer, stringOf(option(layer, name))))
  const flag = (name: string) => first((layer) => booleanOf(option(layer, name)))
  const list = (name: string) =>
    first((layer) => {
      const value = field(layer.json, name)
      return Array.isArray(value) ? stringListOf(value).map((item) => join(dirname(layer.path), item)) : undefined
    })
  const aliases = first((layer) => {
    const value = option(layer, 'paths')
    return isFields(value) ? { paths: aliasesOf(value), base: dirname(layer.path) || '.' } : undefined
  })
  const baseUrl = path('baseUrl')
  return defined({
    outDir: path('outDir'),
    declarationDir: path('declarationDir'),
    rootDir: path('rootDir'),
    outFile: path('outFile'),
    tsBuildInfoFile: path('tsBuildInfoFile'),
    baseUrl,
    noEmit: flag('noEmit'),
    incremental: flag('incremental'),
    composite: flag('composite'),
    allowJs: flag('allowJs'),
    resolveJsonModule: flag('resolveJsonModule'),
    sourceMap: flag('sourceMap'),
    paths: aliases?.paths,
    pathsBase: aliases && (baseUrl ?? aliases.base),
    include: list('include'),
    exclude: list('exclude'),
    files: list('files'),
  })
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>
}

/** Paths are relative to the file that has them; `${configDir}` is that of the file which was asked for, and is left as written. */
function relative(layer: Layer, value: string | undefined): string | undefined {
  if (value === undefined || value.startsWith('${configDir}')) return value
  return value.startsWith('/') ? clean(value) : join(dirname(layer.path), value)
}

function aliasesOf(value: Fields): Record<string, readonly string[]> {
  const aliases: Record<string, readonly string[]> = Object.create(null)
  for (const [name, targets] of Object.entries(value)) aliases[name] = stringListOf(targets)
  return aliases
}

function referencesOf(layer: Layer): string[] {
  const references = field(layer.json, 'references')
  if (!Array.isArray(references)) return []
  return references.flatMap((reference) => {
    const path = stringOf(field(reference, 'path'))
    return path === undefined ? [] : [join(dirname(layer.path), path)]
  })
}
