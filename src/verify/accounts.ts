import { parentOf, within } from '../image/paths.ts'
import { parseJson, stringOf } from '../project/json.ts'
import type { DropReason } from '../image/drop.ts'
import type { FileChange } from '../types.ts'
import { compiles, isHeader } from './headers.ts'
import { isOfMoved, isUserDatabase, type MovedAccounts, movedAccounts } from './users.ts'
import { lookup, type Lookup } from './lookup.ts'
import { INSTALL_STATE, moduleRoot, ofInstall } from './install-state.ts'
import { leavingPackages } from './leaving.ts'
import { sameRights } from './nodes.ts'
import { toolsOf } from './tools.ts'
import { systemPackages, type SystemPackages } from './packages.ts'
import type { Exported } from './compare-files.ts'
import type { FileSystem, Node } from './types.ts'

/**
 * Why a path may differ: a reason of the ledger, or one of those that follow from how images are made. Closed, as the ledger's are.
 */
export type Account =
  | DropReason
  /** What the engine itself puts into a container. */
  | 'engine'
  /** Databases, logs and caches of package managers: they follow from what is installed. */
  | 'package-state'
  /** A package that apt recommends, and that nothing depends on. */
  | 'recommended-package'
  /** A package that both have, at another version. */
  | 'package-version'
  /** Documents of packages, which slim bases do not unpack. */
  | 'package-documents'
  /** What the package manager of the ecosystem writes of what it installed. */
  | 'install-state'
  /** Users and groups: compared by what they say. */
  | 'users'
  /** A file that the rewrite itself changes. */
  | 'rewritten'
  /** Byte code of Python, made from its sources. */
  | 'byte-code'
  /** Headers of Python packages, where nothing compiles. */
  | 'headers'
  /** The mode of a directory, which the umask of a checkout gave. */
  | 'checkout'

export interface Accounting {
  readonly before: Lookup
  readonly after: Lookup
  /** Reasons by the paths that the ledger names; development dependencies by their install directory, apart. */
  readonly dropped: ReadonlyMap<string, DropReason>
  readonly installs: readonly string[]
  /** Whether a difference is one of the version of a tool that the ledger names. */
  readonly isOfTool: (path: string, was: Node, now: Node | undefined) => boolean
  /** `name version` of every package of node_modules that the original has. */
  readonly modules: () => ReadonlySet<string>
  readonly files: readonly FileChange[]
  /** Values of the original's settings in which paths may stand: commands and variables. */
  readonly settings: readonly string[]
  readonly moved: MovedAccounts
  readonly packages: SystemPackages
  readonly packagesAfter: SystemPackages
  /** Packages of the original that may be missing, with why. */
  readonly leaving: ReadonlyMap<string, Account>
}

/** `now` is undefined where the path is missing. */
type Predicate = (path: string, was: Node, now: Node | undefined, at: Accounting) => Account | undefined

export function accountingOf(exported: Exported): Accounting {
  const { before, after, base, rewrite, beforeConfig } = exported
  const packages = systemPackages(before)
  const packagesAfter = systemPackages(after)
  const { files, ledger } = rewrite
  const { drops } = ledger
  const paths = drops.filter(({ what }) => what.startsWith('/'))
  const dropped = new Map(
    paths.filter(({ reason }) => reason !== 'dev-dependencies').map(({ reason, what }) => [what, reason]),
  )
  const installs = paths.filter(({ reason }) => reason === 'dev-dependencies').map(({ what }) => what)
  const leaving = leavingPackages(drops, packages, packagesAfter, base ? systemPackages(base) : undefined)
  const settings = [
    ...(beforeConfig.entrypoint ?? []),
    ...(beforeConfig.cmd ?? []),
    ...(beforeConfig.healthcheck?.test ?? []),
    ...beforeConfig.env.values(),
  ]
  let modules: ReadonlySet<string> | undefined
  return {
    before: lookup(before),
    after: lookup(after),
    dropped,
    installs,
    isOfTool: toolsOf(exported),
    modules: () => (modules ??= modulesOf(before)),
    files,
    settings,
    moved: movedAccounts(exported),
    packages,
    packagesAfter,
    leaving,
  }
}

const isFile = ({ kind }: Node): boolean => kind === 'file'

/** Put there by the engine when a container is made: https://docs.docker.com/engine/network/#dns-services; .containerenv is podman's. */
const ENGINE =
  /^\/(\.dockerenv|etc\/(hostname|hosts|resolv\.conf|mtab)|run\/(\.containerenv|secrets)|(proc|sys|dev)(\/.*)?)$/

/**
 * Written by package managers and by what they trigger: dpkg(1), apt(8), update-alternatives(1), ldconfig(8), passwd(5) (backups end in `-`),
 * ucf(1), systemd's record of what it enabled, fontconfig's and man's caches.
 */
const PACKAGE_STATE =
  /^(\/var\/lib\/(dpkg|apt|apk|ucf|systemd|pam|aptitude)|\/lib\/apk|\/usr\/lib\/apk|\/var\/cache|\/var\/log\/apt)(\/|$)|^\/var\/log\/(dpkg|alternatives|bootstrap|fontconfig|lastlog|faillog|apk|wtmp|btmp)[^/]*$|^\/etc\/(ld\.so\.cache|\.pwd\.lock|apk\/world|(passwd|group|shadow|gshadow|subuid|subgid)-)$/

/** Left out by dpkg in slim images, by /etc/dpkg/dpkg.cfg.d/docker: https://github.com/debuerreotype/debuerreotype, `.slimify-excludes`. */
const PACKAGE_DOCUMENTS = /^\/usr\/share\/(doc|man|info|locale|groff|lintian|linda|gnome\/help|omf|help)\//

const VERSION_CONTROL = /\/\.(git|hg|svn)(\/|$)/

/**
 * What package managers keep of their downloads, and of their runs: npm-config(7) `cache`, `yarn cache dir`, `pnpm store path`, pnpm's `state-dir`, `bun pm cache`,
 * `pip cache dir`, `uv cache dir`, `poetry config cache-dir` (its environments lie there too), and node-gyp's headers.
 */
const DOWNLOADS =
  /\/(\.npm\/(_cacache|_locks|_logs|_npx|_prebuilds|_libvips|_update-notifier-last-checked|anonymous-cli-metrics\.json)|\.cache\/(yarn|pnpm|pip|uv|node-gyp|pypoetry\/(cache|artifacts))|\.local\/(share\/pnpm\/store|state\/pnpm)|\.bun\/install\/cache|\.yarn\/berry\/cache)(\/|$)/

const PREDICATES: readonly Predicate[] = [
  (path) => (ENGINE.test(path) ? 'engine' : undefined),
  ledgerDrop,
  (path, _was, now, { after }) => (!now && isHeader(path) && !compiles(after) ? 'headers' : undefined),
  (path, was, now, { isOfTool }) => (isOfTool(path, was, now) ? 'build-tool' : undefined),
  // No listing of a build context goes into it, and the ledger cannot name it: it is a project file like others of its kind.
  (path, _was, now) => (!now && VERSION_CONTROL.test(path) ? 'project-file' : undefined),
  temporary,
  (path) => (DOWNLOADS.test(path) ? 'package-cache' : undefined),
  // Programs make it where it is missing: https://specifications.freedesktop.org/basedir-spec/latest/ (what lies in it is asked apart).
  (path, was, now) => (!now && was.kind === 'directory' && path.endsWith('/.cache') ? 'package-cache' : undefined),
  (path, was, now) => (now && isUserDatabase(path) && sameRights(was, now) ? 'users' : undefined),
  (_path, was, now, { moved }) => (now && isOfMoved(was, now, moved) ? 'users' : undefined),
  rewritten,
  development,
  ofInstall,
  systemPackage,
  (path) => (PACKAGE_STATE.test(path) ? 'package-state' : undefined),
  (path, was, now, at) => {
    const source = /^(.*)\/__pycache__\/([^/]+?)\.[^/]*\.pyc$/.exec(path)
    if (!source || !isFile(was)) return undefined
    const script = `${source[1] ?? ''}/${source[2] ?? ''}.py`
    return !at.after.files.has(script) || !now || at.after.files.get(script)?.hash === at.before.files.get(script)?.hash
      ? 'byte-code'
      : undefined
  },
  linkToLeaving,
  inLeavingDirectory,
  checkedOut,
]

/** What accounts for a difference; undefined where nothing does. */
export function accountOf(path: string, was: Node, now: Node | undefined, at: Accounting): Account | undefined {
  for (const predicate of PREDICATES) {
    const account = predicate(path, was, now, at)
    if (account !== undefined) return account
  }
  return undefined
}

const WRITE_OF_OTHERS = 0o022

const SETS_MODES = /\b(chmod|umask)\b|\binstall\s+-|\bmkdir\s[^&|;]*-\w*m|--mode/

/**
 * Git keeps no modes of directories: a checkout gives them whoever's umask, and COPY keeps that of some. A Dockerfile that sets modes is
 * another matter.
 */
function checkedOut(_path: string, was: Node, now: Node | undefined, { files }: Accounting): Account | undefined {
  if (!now || was.kind !== 'directory' || !sameRights({ ...was, mode: now.mode }, now)) return undefined
  const original = files.find(({ path }) => !path.endsWith('.dockerignore'))?.before
  const umask = ((was.mode ^ now.mode) & ~WRITE_OF_OTHERS) === 0
  if (original === undefined || !umask) return undefined
  return SETS_MODES.test(original) ? undefined : 'checkout'
}

/** A path that the ledger names may be missing, with all below it; a cache may differ as well. */
function ledgerDrop(path: string, _was: Node, now: Node | undefined, { dropped }: Accounting): Account | undefined {
  for (let at = path; ; at = parentOf(at)) {
    const reason = dropped.get(at)
    if (reason !== undefined && (!now || reason === 'package-cache' || reason === 'build-state')) return reason
    if (at === '/') return undefined
  }
}

/**
 * FHS 3.0, 3.18 (/tmp): programs must not assume that what is there is preserved. npm, yarn and Node keep caches in it. What the image's
 * settings name there is another matter.
 */
function temporary(path: string, was: Node, now: Node | undefined, { settings }: Accounting): Account | undefined {
  if (!/^\/(var\/)?tmp\/./.test(path) || (now && !sameRights(was, now))) return undefined
  return settings.some((value) => value.includes(path)) ? undefined : 'build-state'
}

/** The Dockerfile and the ignore file lie in the image where COPY takes the whole context. No bytes are kept of them, but their number. */
function rewritten(path: string, was: Node, now: Node | undefined, { files }: Accounting): Account | undefined {
  if (!now || !sameRights(was, now)) return undefined
  const changed = files.some(
    (file) => path.endsWith(`/${file.path}`) && was.size === bytes(file.before ?? '') && now.size === bytes(file.after),
  )
  return changed ? 'rewritten' : undefined
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

/**
 * What a package manager wrote into an install directory whose development dependencies leave. Whether what is gone was needed is asked
 * of the packages that stay.
 */
function development(path: string, was: Node, now: Node | undefined, at: Accounting): Account | undefined {
  if (!at.installs.some((directory) => within(path, directory))) return undefined
  if (INSTALL_STATE.test(path)) return 'install-state'
  const { before, after, modules } = at
  const root = moduleRoot(path)
  if (root !== undefined && !root.endsWith('/.bin')) {
    if (!after.files.has(root)) return 'dev-dependencies'
    // Without those that leave, another version may lie in the same place: one that the original had elsewhere.
    const [one, other] = [moduleAt(before.files, root), moduleAt(after.files, root)]
    if (one !== other && other !== undefined && modules().has(other)) return 'dev-dependencies'
  }
  const program = was.kind === 'link' ? before.real(path) : undefined
  const owner = program === undefined ? undefined : moduleRoot(program)
  return owner !== undefined && !after.files.has(owner) && (!now || now.kind === 'link')
    ? 'dev-dependencies'
    : undefined
}

/** `name version` of the package that lies in a directory. */
function moduleAt(files: FileSystem, directory: string): string | undefined {
  const manifest = parseJson(files.get(`${directory}/package.json`)?.text)
  const [name, version] = [stringOf(manifest?.name), stringOf(manifest?.version)]
  return name === undefined || version === undefined ? undefined : `${name} ${version}`
}

function modulesOf(files: FileSystem): Set<string> {
  const manifests = [...files.keys()].filter(
    (path) => path.endsWith('/package.json') && path.includes('/node_modules/'),
  )
  return new Set(manifests.flatMap((path) => moduleAt(files, parentOf(path)) ?? []))
}

function systemPackage(path: string, _was: Node, now: Node | undefined, at: Accounting): Account | undefined {
  const owners = at.packages.owners(path)
  if (owners.length === 0) return undefined
  if (!now && owners.every((name) => at.leaving.has(name))) return at.leaving.get(owners[0] ?? '')
  if (!now && PACKAGE_DOCUMENTS.test(path)) return 'package-documents'
  const others = owners.filter((name) => !at.leaving.has(name))
  const moved = others.some((name) => {
    const version = at.packagesAfter.packages.get(name)?.version
    return version !== undefined && version !== at.packages.packages.get(name)?.version
  })
  return moved ? 'package-version' : undefined
}

/**
 * A link to what leaves, from outside the application: a program's name in PATH, or an alternative, update-alternatives(1): `/usr/bin/x`
 * links to `/etc/alternatives/x`, which links to a program.
 */
function linkToLeaving(path: string, was: Node, _now: Node | undefined, at: Accounting): Account | undefined {
  if (was.kind !== 'link') return undefined
  const target = at.before.real(path)
  const node = target === undefined ? undefined : at.before.files.get(target)
  if (target === undefined || !node || at.after.files.has(target)) return undefined
  return ledgerDrop(target, node, undefined, at) ?? systemPackage(target, node, undefined, at)
}

/** What a package's scripts or its triggers write into a directory that belongs to packages which leave, and to no other. */
function inLeavingDirectory(path: string, _was: Node, now: Node | undefined, at: Accounting): Account | undefined {
  if (now) return undefined
  const certificates = at.leaving.get('ca-certificates')
  // The directory belongs to openssl as well: update-ca-certificates(8).
  if (certificates !== undefined && /^\/etc\/(ssl\/certs\/|ca-certificates\.conf$)/.test(path)) return certificates
  for (let above = parentOf(path); above !== '/'; above = parentOf(above)) {
    const owners = at.packages.owners(above)
    if (owners.length === 0) continue
    return owners.every((name) => at.leaving.has(name)) ? at.leaving.get(owners[0] ?? '') : undefined
  }
  return undefined
}
