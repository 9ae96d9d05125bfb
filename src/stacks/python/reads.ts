import { memberName } from './py/names.ts'
import { appIndex, type AppIndex } from '../common/app-index.ts'
import { evidenceAt, evidenceOf } from '../common/evidence.ts'
import type { AppFiles } from '../types.ts'
import { clean } from '../../project/path.ts'
import { Collected } from './reads/collected.ts'
import { conventions } from './reads/conventions.ts'
import { followRunners } from './reads/follow.ts'
import { isProgram, isSource } from './reads/files.ts'
import { type Modules, modulesOf } from './reads/modules.ts'
import { programOfImport, programsOfDecorators } from './reads/programs.ts'
import { reachedFrom } from './reads/reach.ts'
import { scanSource } from './reads/scan.ts'
import { searchedBy } from './reads/search-path.ts'
import type { Sink } from './reads/sink.ts'
import type { PythonReads, ReadsOptions } from './reads/types.ts'
import { rootOf } from './start/modules.ts'
import { parserOf, type Sources, sourcesOf } from './reads/world.ts'

/**
 * What an application's Python sources read, import and start. `entries` are the files that its commands run, relative to its directory;
 * all of its sources are read, but for tests, documents and tools of the repository that no entry is seen to import. Never throws.
 */
export function readsOf(app: AppFiles, entries: readonly string[], options: ReadsOptions): PythonReads {
  const files = new Set(app.paths())
  const sources = [...files].filter((path) => isSource(app, path))
  const { modules, reader } = resolution(app, sources, rootsOf(app, entries, options), options)
  const reach = reachedFrom(entries, sources, modules, reader)
  const collected = new Collected(indexOf(app, options.directory), modules, options)
  const chosen = sources.filter((path) => reach.has(path) || isProgram(path))
  const sinks = new Map<string, Sink>()
  // What is reached first, so that it is what evidence names.
  for (const file of [...chosen.filter((path) => reach.has(path)), ...chosen.filter((path) => !reach.has(path))]) {
    const source = reader.source(file)
    const evaluate = reader.evaluator(file)
    if (!source || !evaluate) {
      const text = app.read(file)
      collected.unread(text === undefined ? { file, line: 1, text: '' } : evidenceAt(file, text.slice(0, 4000), 0))
      continue
    }
    const evidence = evidenceOf(file, source.tokens.text)
    const reached = reach.has(file)
    const sink = collected.sink(file, reached, evidence)
    sinks.set(file, sink)
    for (const use of source.uses) {
      if (use.typeOnly) continue
      const name = use.name === undefined || use.name === '*' ? use.module : memberName(use.module, use.name)
      const offset = source.tokens.start(use.token)
      collected.imported(name, file, () => evidence(offset), reached && !use.optional)
      const program = programOfImport(use)
      if (program !== undefined) sink.program(program, offset)
    }
    for (const [program, offset] of programsOfDecorators(source)) sink.program(program, offset)
    conventions(source, file, collected, evidence)
    scanSource(evaluate, sink)
  }
  const unresolved = followRunners(() => collected.newRunners(), sinks, reader, modules)
  return collected.result(reach, unresolved)
}

/** Modules and sources, with the directories that the sources themselves give to `sys.path`. */
function resolution(
  app: AppFiles,
  sources: readonly string[],
  roots: readonly string[],
  { cwd, directory }: ReadsOptions,
): { readonly modules: Modules; readonly reader: Sources } {
  const parse = parserOf(app)
  const files = new Set(sources)
  const settings = settingsOf(sources)
  const found = (places: readonly string[]): { modules: Modules; reader: Sources } => {
    const modules = modulesOf(files, places)
    return { modules, reader: sourcesOf(parse, modules, cwd, settings) }
  }
  const first = found(roots)
  const more = searchedBy(app, sources.filter(isProgram), first.reader, directory).filter(
    (path) => !roots.includes(path),
  )
  return more.length === 0 ? first : found([...roots, ...more])
}

/**
 * Directories in which modules are looked for: those of the entries, the working directory, PYTHONPATH's, and `src`; then those above
 * the packages of the entries (`--app-dir`), and those of projects that are installed from the application.
 */
function rootsOf(
  app: AppFiles,
  entries: readonly string[],
  { cwd, directory, pythonPath = [], projects = [] }: ReadsOptions,
): readonly string[] {
  const given = pythonPath.flatMap((path) => {
    if (!path.startsWith('/')) return [clean(`${cwd}/${path}`.replace(/^\//, ''))]
    if (directory === undefined) return []
    return path === directory ? [''] : path.startsWith(`${directory}/`) ? [clean(path.slice(directory.length + 1))] : []
  })
  const own = entries.filter((entry) => entry.includes('/')).map((entry) => entry.slice(0, entry.lastIndexOf('/')))
  const above = entries.filter((entry) => entry.endsWith('.py')).map((entry) => rootOf(app, entry))
  const installed = projects.flatMap((path) => [`${path}/src`, path])
  const all = [...own, ...given, cwd, '', 'src', 'lib', ...above, ...installed].map((path) =>
    path === '.' ? '' : path,
  )
  return [...new Set(all)]
}

/** Modules that may hold Django's settings, the plain ones first. */
const settingsOf = (sources: readonly string[]): readonly string[] =>
  sources
    .filter((path) => /(?:^|\/)(?:settings\.py|settings\/[^/]+\.py|config\/settings\/[^/]+\.py)$/.test(path))
    .slice(0, 12)

const indexes = new WeakMap<AppFiles, Map<string | undefined, AppIndex>>()

/** Kept, since the same application is asked about again and again. */
function indexOf(app: AppFiles, directory: string | undefined): AppIndex {
  const known = indexes.get(app) ?? new Map<string | undefined, AppIndex>()
  indexes.set(app, known)
  const found = known.get(directory) ?? appIndex(app, directory)
  known.set(directory, found)
  return found
}

export type { OpaquePath, PythonNamed, PythonReads, ReadsOptions } from './reads/types.ts'
