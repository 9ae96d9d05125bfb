import { DEFAULT_PATH } from '../knowledge/base.ts'
import { basename, dirname, join } from '../project/path.ts'
import type { Evidence } from '../types.ts'
import { mergeEvidence, noEvidence } from './evidence.ts'
import { complaints, normal } from './logs.ts'
import { has, named, real, search } from './lookup.ts'
import { missingIn, type Missing } from './missing.ts'
import type { Comparison, FileSystem, Finding, ImageConfig } from './types.ts'

/** Where the things that a log speaks of are looked for. */
export interface Places {
  readonly before: FileSystem
  /** Absent where the image could not be built: then all that the original has may be what is missing. */
  readonly after?: FileSystem | undefined
  /** Of the original: its WORKDIR and PATH. */
  readonly config: Pick<ImageConfig, 'workdir' | 'env'>
  /** The system's package that owns a path of the original. */
  readonly owner: (path: string) => string | undefined
}

/** How the thing is kept, and what kind of comparison it belongs to. */
interface Found {
  readonly comparison: Comparison
  readonly what: string
  readonly cure: (because: string) => Evidence
}

/**
 * What a log says is missing, and what would mend it: a finding with its cure for each thing that the original has and the
 * rewrite has not. Lines that the original's log (`beforeLog`) has too are its own affair.
 */
export function curesOf(log: readonly string[], places: Places, beforeLog: readonly string[] = []): Finding[] {
  const known = new Set([...complaints(beforeLog), ...beforeLog.map(normal)])
  const findings = new Map<string, Finding>()
  for (const missing of missingIn(log)) {
    if (known.has(normal(missing.line))) continue
    const found = LOOK[missing.kind](missing, places)
    if (found === undefined || findings.has(found.what)) continue
    const said = `the log says: ${missing.line.slice(0, LONGEST)}`
    const { comparison, what, cure } = found
    findings.set(what, { comparison, what, because: said, cure: cure(said) })
  }
  return [...findings.values()]
}

/** The cures of some findings, as one. */
export function cureOf(findings: readonly Finding[]): Evidence {
  return findings.reduce((all, { cure }) => (cure === undefined ? all : mergeEvidence(all, cure)), noEvidence)
}

const LONGEST = 300

const LOOK: Readonly<Record<Missing['kind'], (missing: Missing, places: Places) => Found | undefined>> = {
  library: ({ name }, places) => {
    if (name.includes('/')) return gone(name, 'library', places)
    const paths = named(places.before, name).filter((path) => has(places.before, path))
    // The loader looks in the system's directories: a copy that a package brings for itself is found by nothing else.
    const system = paths.filter((path) => !inModules(path))
    if (system.some((path) => isThere(path, places))) return undefined
    const path = system.find((each) => places.owner(each) !== undefined) ?? system[0] ?? paths[0]
    return path === undefined ? undefined : gone(path, 'library', places, name)
  },
  program: ({ name }, places) => {
    if (name.includes('/')) return gone(absolute(name, places), 'program', places)
    const directories = programDirectories(places)
    if (places.after && search(places.after, directories, name) !== undefined) return undefined
    const path =
      search(places.before, directories, name) ??
      named(places.before, name).find((each) => each.endsWith(`/node_modules/.bin/${name}`))
    return path === undefined ? undefined : gone(path, 'program', places, name)
  },
  module: ({ name, asker }, places) => {
    if (/^\.{0,2}\//.test(name) || /^\.{1,2}$/.test(name)) {
      const path = moduleAt(places.before, absolute(name, places, asker))
      if (path !== undefined) return gone(path, 'module', places)
      // Node's image starts what it takes for no program with Node itself: `nodemon` comes as `/app/nodemon`.
      const started = dirname(name) === '' || dirname(name) === places.config.workdir
      return started ? LOOK.program({ kind: 'program', name: basename(name), line: '' }, places) : undefined
    }
    const owner = /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
    for (const directory of named(places.before, `node_modules/${owner}`)) {
      if (!isThere(directory, places)) return gone(directory, 'module', places, owner)
      const inside = moduleAt(places.before, directory + name.slice(owner.length))
      const found = inside === undefined ? undefined : gone(inside, 'module', places)
      if (found !== undefined) return found
    }
    const own = moduleAt(places.before, absolute(name, places))
    return own === undefined ? undefined : gone(own, 'module', places)
  },
  python: ({ name }, places) => {
    const way = name.split('.').join('/')
    const forms = [way, `${way}.py`]
    const own = forms.map((form) => absolute(form, places)).find((path) => has(places.before, path))
    const installed = (form: string) =>
      named(places.before, form).find((path) =>
        /^(?:site|dist)-packages$/.test(basename(path.slice(0, -form.length - 1))),
      )
    const path = own ?? installed(`${way}.py`) ?? installed(way)
    return path === undefined ? undefined : gone(path, 'module', places, name)
  },
  file: ({ name }, places) => {
    // COPY names what it takes from the context's root, where the image has it in its WORKDIR.
    const candidates = [absolute(name, places), join(places.config.workdir, name)]
    for (const path of candidates) {
      const found = gone(path, 'file', places)
      if (found !== undefined) return found
    }
    // Python's subprocess names a program that it does not find as it names a file.
    return name.includes('/') ? undefined : LOOK.program({ kind: 'program', name, line: '' }, places)
  },
}

/** A path of the image; `from` is the file that asks, else the program was started in the WORKDIR. */
function absolute(path: string, { config }: Places, from?: string): string {
  if (path.startsWith('/')) return join(path)
  return join(from === undefined ? config.workdir || '/' : dirname(from), path)
}

function isThere(path: string, { after }: Places): boolean {
  return after !== undefined && has(after, path)
}

const inModules = (path: string): boolean => path.includes('/node_modules/') && !path.startsWith('/usr/')

/** What the original has at a path, or the directory that a new file would be written into, where the rewrite has not. */
function gone(path: string, comparison: Comparison, places: Places, what = path): Found | undefined {
  if (isThere(path, places)) return undefined
  const parent = dirname(path) || '/'
  if (!has(places.before, path))
    return comparison === 'file' && parent !== '/' && has(places.before, parent) && !isThere(parent, places)
      ? { comparison, what: parent, cure: keep(parent, places) }
      : undefined
  // What lies beside a file of the application is mostly read as well: a directory that is gone comes back whole.
  const whole =
    comparison === 'file' &&
    places.after !== undefined &&
    parent !== '/' &&
    !isThere(parent, places) &&
    packageOf(path, places) === undefined
  return { comparison, what, cure: keep(whole ? parent : path, places) }
}

/** How a path of the original is kept: by its package of the system, with the development dependencies, or as it is. */
export function keep(path: string, places: Pick<Places, 'before' | 'owner'>): (because: string) => Evidence {
  const target = real(places.before, path) ?? path
  const name = packageOf(path, places)
  if (name !== undefined) return (because) => ({ ...noEvidence, packages: new Map([[name, because]]) })
  if (!inModules(path)) {
    const paths = new Set([path, home(target)])
    return (because) => ({ ...noEvidence, paths: new Map([...paths].map((each) => [each, because])) })
  }
  // `.prisma` and its like are written there by the install or the build, and are no dependency.
  const generated = /^.*?\/node_modules\/\.(?!bin\/|pnpm\/|store\/)[^/]+/.exec(path)?.[0]
  const paths = generated === undefined ? [] : [generated]
  return (because) => ({
    ...noEvidence,
    paths: new Map(paths.map((each) => [each, because])),
    development: because,
  })
}

function packageOf(path: string, { before, owner }: Pick<Places, 'before' | 'owner'>): string | undefined {
  // The bundle of certificates is written by a program of its package, when that is installed.
  const by = path.startsWith('/etc/ssl/certs') ? '/usr/sbin/update-ca-certificates' : (real(before, path) ?? path)
  return owner(path) ?? owner(by)
}

/** Of a program of a global package, the package: `/usr/local/lib/node_modules/pm2`. */
function home(path: string): string {
  return /^\/usr\/(?:local\/)?lib\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path
}

/** The file that Node takes for a module's path. */
function moduleAt(files: FileSystem, path: string): string | undefined {
  return ENDINGS.map((ending) => path + ending).find((each) => has(files, each))
}

const ENDINGS = ['', '.js', '.json', '.node', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.jsx']

/** The directories of PATH. */
export function programDirectories({ config }: Pick<Places, 'config'>): string[] {
  const path = config.env.get('PATH') ?? DEFAULT_PATH
  return path.split(':').filter((directory) => directory.startsWith('/'))
}
