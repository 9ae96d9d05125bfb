import { within } from '../image/paths.ts'
import type { Drop, DropReason } from '../image/types.ts'
import type { FileChange } from '../types.ts'
import { isUserDatabase } from './users.ts'
import { lookup, type Lookup } from './lookup.ts'
import { systemPackages, type SystemPackages } from './packages.ts'
import type { Exported } from './compare-files.ts'
import type { Node } from './types.ts'

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

export interface Accounting {
  readonly before: Lookup
  readonly after: Lookup
  readonly drops: readonly Drop[]
  readonly files: readonly FileChange[]
  /** Values of the original's settings in which paths may stand: commands and variables. */
  readonly settings: readonly string[]
  readonly packages: SystemPackages
  readonly packagesAfter: SystemPackages
  /** Packages of the original that may be missing, with why. */
  readonly leaving: ReadonlyMap<string, Account>
}

/** `now` is undefined where the path is missing. */
type Predicate = (path: string, was: Node, now: Node | undefined, at: Accounting) => Account | undefined

export function accountingOf({ before, after, base, rewrite, beforeConfig }: Exported): Accounting {
  const packages = systemPackages(before)
  const packagesAfter = systemPackages(after)
  const { files, ledger } = rewrite
  const { drops } = ledger
  const leaving = leavingPackages(drops, packages, packagesAfter, base ? systemPackages(base) : undefined)
  const settings = [
    ...(beforeConfig.entrypoint ?? []),
    ...(beforeConfig.cmd ?? []),
    ...(beforeConfig.healthcheck?.test ?? []),
    ...beforeConfig.env.values(),
  ]
  return { before: lookup(before), after: lookup(after), drops, files, settings, packages, packagesAfter, leaving }
}

/** Packages that the ledger names, those of the base where it leaves them behind, and what only these brought along. */
function leavingPackages(
  drops: readonly Drop[],
  before: SystemPackages,
  after: SystemPackages,
  base: SystemPackages | undefined,
): Map<string, Account> {
  const leaving = new Map<string, Account>()
  const gone = (name: string): boolean => before.packages.has(name) && !after.packages.has(name)
  const leave = (name: string, account: Account): void => {
    if (!gone(name) || leaving.has(name)) return
    leaving.set(name, account)
    const found = before.packages.get(name)
    for (const names of [...(found?.depends ?? []), ...(found?.recommends ?? [])])
      for (const one of names) for (const provider of before.providers(one)) leave(provider, account)
  }
  for (const { reason, what } of drops) if (reason === 'build-package') leave(what, 'build-package')
  if (drops.some(({ reason }) => reason === 'base-package'))
    for (const name of base?.packages.keys() ?? []) leave(name, 'base-package')
  for (const [name, { recommends }] of before.packages) {
    if (gone(name)) continue
    for (const one of recommends.flat())
      for (const provider of before.providers(one)) leave(provider, 'recommended-package')
  }
  return leaving
}

const sameRights = (one: Node, other: Node): boolean =>
  one.kind === other.kind && one.mode === other.mode && one.uid === other.uid && one.gid === other.gid

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
 * What package managers keep of their downloads, and of their runs: npm-config(7) `cache`, `yarn cache dir`, `pnpm store path`, `bun pm cache`,
 * `pip cache dir`, `uv cache dir`, `poetry config cache-dir` (its environments lie there too), and node-gyp's headers.
 */
const DOWNLOADS =
  /\/(\.npm\/(_cacache|_logs|_npx|_prebuilds|_libvips|_update-notifier-last-checked)|\.cache\/(yarn|pnpm|pip|uv|node-gyp|pypoetry\/(cache|artifacts))|\.local\/share\/pnpm\/store|\.bun\/install\/cache|\.yarn\/berry\/cache)(\/|$)/

/** What npm, yarn and pnpm write into node_modules of what they installed there. */
const INSTALL_STATE =
  /\/node_modules\/(\.package-lock\.json|\.yarn-integrity|\.yarn-state\.yml|\.modules\.yaml|\.pnpm\/lock\.yaml|\.pnpm-workspace-state[^/]*\.json)$/

/** A package of node_modules: its name may have a scope. */
const MODULE_ROOT = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)(?:\/|$)/

const PREDICATES: readonly Predicate[] = [
  (path) => (ENGINE.test(path) ? 'engine' : undefined),
  ledgerDrop,
  // No listing of a build context goes into it, and the ledger cannot name it: it is a project file like others of its kind.
  (path, _was, now) => (!now && VERSION_CONTROL.test(path) ? 'project-file' : undefined),
  temporary,
  (path) => (DOWNLOADS.test(path) ? 'package-cache' : undefined),
  (path, was, now) => (now && isUserDatabase(path) && sameRights(was, now) ? 'users' : undefined),
  rewritten,
  (path, _was, now, at) => (inDevelopment(path, at) && now && INSTALL_STATE.test(path) ? 'install-state' : undefined),
  (path, was, now, at) => (inDevelopment(path, at) && !now ? developmentDrop(path, was, at) : undefined),
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
  alternative,
]

/** What accounts for a difference; undefined where nothing does. */
export function accountOf(path: string, was: Node, now: Node | undefined, at: Accounting): Account | undefined {
  for (const predicate of PREDICATES) {
    const account = predicate(path, was, now, at)
    if (account !== undefined) return account
  }
  return undefined
}

/** A path that the ledger names may be missing, with all below it; a cache may differ as well. */
function ledgerDrop(path: string, _was: Node, now: Node | undefined, { drops }: Accounting): Account | undefined {
  return drops.find(
    ({ reason, what }) =>
      what.startsWith('/') &&
      reason !== 'dev-dependencies' &&
      within(path, what) &&
      (!now || reason === 'package-cache' || reason === 'build-state'),
  )?.reason
}

/**
 * FHS 3.0, 3.18 (/tmp): programs must not assume that what is there is preserved. npm, yarn and Node keep caches in it. What the image's
 * settings name there is another matter.
 */
function temporary(path: string, _was: Node, now: Node | undefined, { settings }: Accounting): Account | undefined {
  if (now || !/^\/(var\/)?tmp\/./.test(path)) return undefined
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

function inDevelopment(path: string, { drops }: Accounting): boolean {
  return drops.some(({ reason, what }) => reason === 'dev-dependencies' && within(path, what))
}

/** A package that is gone as a whole, or the link to a program of one: whether it was needed is asked of the packages that stay. */
function developmentDrop(path: string, was: Node, { before, after }: Accounting): Account | undefined {
  if (INSTALL_STATE.test(path)) return 'install-state'
  const link = was.kind === 'link' ? before.real(path) : undefined
  for (const one of link === undefined ? [path] : [path, link]) {
    const root = MODULE_ROOT.exec(one)?.[1]
    if (root !== undefined && !root.endsWith('/.bin') && !after.files.has(root)) return 'dev-dependencies'
  }
  return undefined
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

/** update-alternatives(1): `/usr/bin/x` links to `/etc/alternatives/x`, which links to a program; where that belongs to a package that leaves. */
function alternative(path: string, was: Node, _now: Node | undefined, at: Accounting): Account | undefined {
  if (was.kind !== 'link' || !(path.startsWith('/etc/alternatives/') || was.target?.startsWith('/etc/alternatives/')))
    return undefined
  const target = at.before.real(path)
  const owners = target === undefined ? [] : at.packages.owners(target)
  return owners.length > 0 && owners.every((name) => at.leaving.has(name)) ? at.leaving.get(owners[0] ?? '') : undefined
}
