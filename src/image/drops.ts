import { cacheInWords, GENERATOR } from './origin.ts'
import { isBuildOnly, isFetchTool } from '../knowledge/debian.ts'
import { packageOfProgram } from '../knowledge/packages.ts'
import { kindOf } from '../project/kinds.ts'
import { below, within } from './paths.ts'
import { isPackageSource } from './sources.ts'
import type { Drop, DropReason } from './drop.ts'
import type { Entry, Facts, Image, InstalledPackage } from './types.ts'

/** Directories of PATH. */
const BINARIES = /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/]+$/

/** A predicate of one reason: why an entry may leave, or undefined where this reason does not hold. */
type Predicate = (path: string, entry: Entry, facts: Facts) => string | undefined

/** What is asked of the same facts again and again, for every file in every check. */
const readers = new WeakMap<Facts, Map<string, string | undefined>>()

/** Who reads a path at run time: itself, what holds it, or what lies below it. */
export function readerOf(path: string, facts: Facts): string | undefined {
  const known = readers.get(facts) ?? new Map<string, string | undefined>()
  if (known.size === 0) readers.set(facts, known)
  let reader = known.get(path)
  if (reader === undefined && !known.has(path)) known.set(path, (reader = findReader(path, facts)))
  return reader
}

function findReader(path: string, { read, inside }: Facts): string | undefined {
  // What holds the part that is read is another tree, of which nothing else is.
  const around = inside !== undefined && path !== inside && within(inside, path)
  for (const [each, because] of read)
    if (within(path, each) || (within(each, path) && !(around && within(each, inside)))) return because
  return undefined
}

const unreadOf = new WeakMap<Image, { readonly facts: Facts; readonly files: ReadonlySet<string> }>()

/** Files of the context that only installs read. */
export function unreadFiles(image: Image, facts: Facts): ReadonlySet<string> {
  const known = unreadOf.get(image)
  if (known?.facts === facts) return known.files
  const files = findUnread(image, facts)
  unreadOf.set(image, { facts, files })
  return files
}

function findUnread({ files }: Image, facts: Facts): ReadonlySet<string> {
  const read = new Set<string>()
  for (const [path, { origin }] of files)
    if (origin.type === 'context' && readerOf(path, facts) !== undefined) read.add(origin.path)
  return new Set([...(facts.manifests ?? [])].filter((path) => !read.has(path)))
}

const unread =
  (test: Predicate): Predicate =>
  (path, entry, facts) =>
    readerOf(path, facts) === undefined ? test(path, entry, facts) : undefined

/** A file of the context that nothing reads, in an application whose reads are all known. */
const idle = (test: (contextPath: string, facts: Facts) => string | undefined): Predicate =>
  unread((_path, { origin }, facts) =>
    origin.type === 'context' && facts.whole === undefined ? test(origin.path, facts) : undefined,
  )

/** The kind of a file by its place in the context, or in the application's directory, which a workspace has below the context's top. */
function kindAt(path: string, contextPath: string, { directory }: Facts): ReturnType<typeof kindOf> {
  const own = kindOf(contextPath)
  if (own !== undefined || directory === '/' || path === directory || !within(path, directory)) return own
  const inner = below(path, directory)
  return contextPath.endsWith(`/${inner}`) ? kindOf(inner) : undefined
}

const kindIs = (kind: string, because: string): Predicate =>
  unread((path, { origin }, facts) =>
    origin.type === 'context' && facts.whole === undefined && kindAt(path, origin.path, facts) === kind
      ? because
      : undefined,
  )

const PROJECT_FILES = new Map([
  ['vcs', 'version control'],
  ['docker', 'read by the engine, not by the program'],
  ['ci', 'read by the build server'],
  ['editor', 'left by editors and file managers'],
  ['lockfile', 'read by the install'],
])

/** Names of files that hold credentials for a registry, a host or a cloud; `authorized_keys` holds public ones, for a server. */
const SECRET =
  /(^|\/)(\.npmrc|\.netrc|\.pypirc|\.git-credentials|\.yarnrc\.yml|\.docker\/config\.json|\.ssh\/(?!authorized_keys2?$).*|\.aws\/credentials|id_(rsa|ed25519|ecdsa))$/

/** Files of pip and uv that may name an index with the password that it asks for: pip.pypa.io/en/stable/topics/authentication. */
export const isIndexSettings = (path: string): boolean => /(^|\/)(pip\.conf|uv\.toml)$/.test(path)

/** Whether a text that is in such a file, or is written to it, has a password in an address. */
export const namesPrivateIndex = (path: string, text: string): boolean =>
  isIndexSettings(path) && /:\/\/[^\s/'"]+@/.test(text)

/** Whether a path is one where a RUN leaves credentials. */
export function isSecret(path: string, { origin }: Entry): boolean {
  return origin.type === 'output' && (SECRET.test(path) || namesPrivateIndex(path, origin.command))
}

/** Exact places outside the application whose content no program of the image reads after its build. */
const BUILD_STATE = ['/tmp', '/var/tmp', '/var/cache', '/var/lib/apt/lists']

const PREDICATES: readonly (readonly [DropReason, Predicate])[] = [
  [
    'build-state',
    (_path, { origin }) =>
      origin.type === 'cache' && origin.of === GENERATOR ? 'whatever reads it makes it anew first' : undefined,
  ],
  ['package-cache', (_path, { origin }) => (origin.type === 'cache' ? cacheInWords(origin) : undefined)],
  [
    'build-tool',
    (_path, { origin }, { tools, unseen }) =>
      origin.type === 'tool' && unseen !== true && !tools.has(origin.name) ? 'no run command starts it' : undefined,
  ],
  [
    'build-tool',
    (_path, { origin }, { tools, unseen }) =>
      origin.type === 'settings' && unseen !== true && !tools.has(origin.of)
        ? `no run command starts ${origin.of}`
        : undefined,
  ],
  ['build-tool', (path, _entry, { unused }) => (unused?.has(path) ? 'only installs start it' : undefined)],
  [
    'build-tool',
    (path, { kind, target }, { needs }) => {
      // `ln -s /usr/bin/python3 /usr/bin/python`, for a program of a package that leaves.
      if (kind !== 'link' || target === undefined || !BINARIES.test(path) || !BINARIES.test(target)) return undefined
      const owner = packageOfProgram(target.slice(target.lastIndexOf('/') + 1), 'bookworm')
      if (
        owner === undefined ||
        !(isBuildOnly(owner) || isFetchTool(owner)) ||
        needs.some((need) => need.name === owner)
      )
        return undefined
      return `a name for a program of ${owner}, which nothing that runs starts`
    },
  ],
  [
    'compiled-source',
    idle((path, facts) => (facts.compiled.has(path) ? 'compiled, and read by nothing that runs' : undefined)),
  ],
  [
    'build-input',
    unread((path, { origin }, { only, whole, directory, outputsStay }) =>
      only !== undefined &&
      whole === undefined &&
      within(path, directory) &&
      (origin.type === 'context' || origin.type === 'install' || (origin.type === 'output' && !outputsStay))
        ? only
        : undefined,
    ),
  ],
  [
    'build-input',
    unread((path, { origin }, { lists }) =>
      origin.type === 'output' && lists?.has(path) ? 'a list that only the install reads' : undefined,
    ),
  ],
  ['build-input', unread((path, _entry, { buildAlone }) => buildAlone?.get(path))],
  [
    'other-workspace',
    unread((path, { origin }, { focus, focused, whole }) => {
      if (!focused || !focus?.ok || !focus.others.some((other) => within(path, other))) return undefined
      const packages = origin.type === 'install' || origin.type === 'directory'
      const files = (origin.type === 'context' || origin.type === 'output') && whole === undefined
      return packages || files ? `${focus.name} does not depend on it` : undefined
    }),
  ],
  ['test', kindIs('test', 'tests')],
  ['documentation', kindIs('docs', 'documentation')],
  ['tool-config', kindIs('tool-config', "a tool's configuration")],
  [
    'secret',
    unread((path, entry, facts) =>
      isSecret(path, entry) || (entry.origin.type === 'context' && facts.credentials.has(entry.origin.path))
        ? 'a credential of the build'
        : undefined,
    ),
  ],
  // A file that only people, the engine or a build server read may go even where the application's reads are not all known.
  [
    'project-file',
    unread((path, { origin }, facts) => {
      const kind = origin.type === 'context' ? kindAt(path, origin.path, facts) : undefined
      if (origin.type === 'context' && facts.manifests?.has(origin.path)) return PROJECT_FILES.get('lockfile')
      return kind === undefined ? undefined : PROJECT_FILES.get(kind)
    }),
  ],
  [
    'host-artefact',
    unread((_path, { origin }, { host }) =>
      origin.type === 'context' && (/(^|\/)(node_modules|\.git)\//.test(origin.path) || host?.has(origin.path))
        ? 'made on the host'
        : undefined,
    ),
  ],
  [
    'build-state',
    unread((path, { origin }, { slim }) =>
      // Where the program is known, and so to install nothing when it starts.
      origin.type === 'output' && isPackageSource(path) && slim === undefined
        ? 'where apt takes packages from, which installs alone read'
        : undefined,
    ),
  ],
  [
    'build-state',
    unread((path, { origin }) => {
      if (origin.type === 'output' && BUILD_STATE.some((place) => within(path, place)))
        return 'left over from the build'
      if (origin.type === 'output' && /\/\.(angular|parcel-cache)$/.test(path)) return "a bundler's cache"
      if (origin.type === 'output' && path.endsWith('/next-env.d.ts')) return 'types alone'
      if (origin.type === 'output' && path.endsWith('.tsbuildinfo')) return "the compiler's own state"
      if (origin.type === 'output' && path.endsWith('/.yarn/install-state.gz')) return "yarn's own state"
      return undefined
    }),
  ],
]

/** Why this entry may leave the image; undefined where nothing says that it may. */
export function dropOf(path: string, entry: Entry, facts: Facts): Drop | undefined {
  for (const [reason, test] of PREDICATES) {
    const because = test(path, entry, facts)
    if (because !== undefined) return { reason, what: path, because }
  }
  return undefined
}

/** Why development dependencies may leave an installed directory; undefined where they may not. */
export function devDropOf(path: string, facts: Facts): Drop | undefined {
  const told = facts.prune.get(path)
  return told?.ok ? { reason: 'dev-dependencies', what: path, because: told.because } : undefined
}

/** A directory that holds development dependencies alone may leave whole. */
export function emptyInstallDrop(path: string, { origin }: Entry, facts: Facts): Drop | undefined {
  return origin.type === 'install' && facts.prune.get(path)?.empty ? devDropOf(path, facts) : undefined
}

/** Why a package that a RUN installed may leave. */
export function packageDropOf(found: InstalledPackage, facts: Facts): Drop | undefined {
  const { name, manager, group } = found
  // What is installed on some machines alone is used there in ways that are not seen here.
  if (found.conditional) return undefined
  if (facts.installing || facts.needs.some((need) => need.name === name)) return undefined
  if (group) return { reason: 'build-package', what: name, because: 'a group of packages, each told by its own name' }
  // Which libraries belong to a -dev package of Alpine is not in the tables: it stays, and brings them.
  if (manager === 'apk' && /-dev$/.test(name) && !/^(musl|libc|python3)-dev$/.test(name)) return undefined
  const alone = facts.buildAlone?.get(name)
  if (alone !== undefined) return { reason: 'build-package', what: name, because: alone }
  if (isBuildOnly(name)) return { reason: 'build-package', what: name, because: 'only builds use it' }
  if (isFetchTool(name) && facts.unseen !== true)
    return { reason: 'build-package', what: name, because: 'only RUN lines use it' }
  return undefined
}
