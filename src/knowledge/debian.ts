import { RUNTIME } from './data/debian.ts'
import { PRESENT } from './data/present.ts'
import { recent } from '../memo/recent.ts'
import { COLUMNS, findLine, findSuiteRow } from './suite-table.ts'
import type { Suite } from './types.ts'

const columnOf = (suite: Suite): number => COLUMNS.findIndex((name) => name === suite)

/**
 * The library packages that what was compiled against a `-dev` package loads: `libpq-dev` → `libpq5`. Empty for headers
 * alone and static libraries; undefined for a package that the suite lacks or that is in no table, and for the suites
 * that are no longer served. Packages that every slim image has may be among them (`zlib1g`).
 *
 * Source: Debian's package index. A `-dev` package depends on the libraries of its own source (Debian policy 8.4); one
 * that has none, such as `default-libmysqlclient-dev`, passes on those of the development packages that it depends on.
 * Only packages that ship a versioned shared library count. `libc6` is left out.
 */
export function runtimeLibraries(devPackage: string, suite: Suite): readonly string[] | undefined {
  const column = columnOf(suite)
  return column < 0 ? undefined : runtimeRow(plainName(devPackage))?.[column]
}

/**
 * Whether a suite has a package, for packages that the tables know: development packages and their libraries, what the
 * full and slim bases hold, what brings well-known programs, and what native modules need. False for any other.
 * Source: Debian's package indices (main, amd64) of bullseye, bookworm and trixie.
 */
export function packageExists(name: string, suite: Suite): boolean {
  const column = columnOf(suite)
  return column >= 0 && (suitesOf(plainName(name)) & (1 << column)) !== 0
}

/** Libraries whose package of 64-bit times has other files, and does not stand for the one of before. */
const CHANGED: ReadonlySet<string> = new Set(['libaio1', 'libvanessa-socket2'])

/**
 * The name that apt-get takes in every suite for a library that trixie has under another: `libmagic1` of `libmagic1t64`, which
 * provides it. Source: `Provides` in the package index of trixie. https://wiki.debian.org/ReleaseGoals/64bit-time
 */
export function nameBefore(name: string): string | undefined {
  const before = name.endsWith('t64') ? name.slice(0, -3) : ''
  return before === '' || CHANGED.has(before) || !packageExists(before, 'bookworm') ? undefined : before
}

/** Whether a set of packages of a suite has one, by either of its names. */
export function hasByEitherName(packages: { has(name: string): boolean } | undefined, name: string): boolean {
  if (packages === undefined) return false
  const before = nameBefore(name) ?? name
  return (
    packages.has(name) ||
    packages.has(before) ||
    (nameBefore(`${before}t64`) === before && packages.has(`${before}t64`))
  )
}

/** Whether apt-get installs something by a name: a package of a suite, or one that provides it there. */
export function isInstallable(name: string, suite: Suite): boolean {
  const later = `${plainName(name)}t64`
  return packageExists(name, suite) || (packageExists(later, suite) && nameBefore(later) !== undefined)
}

/** Whether apt-get finds nothing by this name in another served suite. */
export function isSuiteSpecific(name: string, suite: Suite): boolean {
  return COLUMNS.some((other) => other !== suite && !isInstallable(name, other as Suite))
}

/** A bit for each suite that has the package, in the order of `COLUMNS`. */
const suitesOf = recent(10_000, (name): number => {
  const bits = findLine(PRESENT(), name)
  if (bits !== undefined) return Number(bits)
  return (runtimeRow(name) ?? []).reduce((sum, list, column) => sum + (list ? 1 << column : 0), 0)
})

/** The tables are long, and the same few packages are asked for again and again. */
const runtimeRow = recent(10_000, (name) => findSuiteRow(RUNTIME(), name))

/** `libpq-dev` of `libpq-dev:amd64=15.3-1`, as apt-get takes it. */
function plainName(name: string): string {
  return name.replace(/[:=/].*$/, '')
}

/**
 * Packages that only builds use: nothing that runs loads a file of theirs.
 * Source: the package lists of Debian (sections devel and libdevel) and Alpine (subpackages `-dev`), and what each is:
 * compilers, linkers, build systems, generators of sources.
 */
const BUILD_ONLY: ReadonlySet<string> = new Set([
  // Debian policy 4.2: what packages are built with
  ...['build-essential', 'dpkg-dev', 'debhelper', 'devscripts', 'fakeroot'],
  // GCC, Clang and binutils
  ...['gcc', 'g++', 'cpp', 'gfortran', 'gcc-multilib', 'g++-multilib', 'clang', 'lld', 'llvm', 'binutils', 'ccache'],
  ...['libc6-dev', 'linux-libc-dev', 'linux-headers-generic', 'libstdc++-dev'],
  // build systems and what they start
  ...['make', 'cmake', 'cmake-data', 'ninja-build', 'meson', 'scons', 'bazel', 'bear'],
  ...['autoconf', 'automake', 'autotools-dev', 'autopoint', 'libtool', 'libtool-bin', 'm4', 'pkg-config', 'pkgconf'],
  // assemblers, generators and patching
  ...['nasm', 'yasm', 'bison', 'byacc', 'flex', 'gperf', 'swig', 'gettext', 'texinfo', 'help2man', 'patch', 'quilt'],
  ...['protobuf-compiler', 'patchelf', 'cython3', 'python3-setuptools', 'python3-wheel', 'python3-build'],
  // Alpine's names
  ...['alpine-sdk', 'build-base', 'abuild', 'musl-dev', 'linux-headers', 'libc-dev', 'samurai', 'ninja', 'gcompat-dev'],
  // Red Hat's names
  ...['gcc-c++', 'glibc-devel', 'kernel-headers', 'kernel-devel', 'rpm-build', 'redhat-rpm-config'],
])

/** Versioned names: `gcc-12`, `g++-10`, `clang-14`, `linux-headers-5.10`, `libstdc++-12-dev`, `llvm-14-tools`. */
const BUILD_ONLY_NAMES = [
  /^(gcc|g\+\+|cpp|gfortran|clang|lld|llvm|automake|autoconf)-?\d[\d.]*(-(dev|tools|multilib))?$/,
  /^linux-headers-/,
  /(-dev|-devel|-headers)$/,
  /^(gcc|g\+\+|binutils|cpp)(-\d+)?-(x86[-_]64|aarch64|arm|i686)-linux-gnu/,
]

/** A `-dev` package that programs read at run time: it is no build package. */
const READ_AT_RUN_TIME: ReadonlySet<string> = new Set([
  // Python's sysconfig and distutils read their configuration from it (packages compiled by pip at run time)
  'python3-dev',
  'python-dev',
  'python2-dev',
  'python-dev-is-python3',
])

/**
 * Whether an image that has been built can do without a package, whatever runs in it: compilers, build systems, headers.
 * A `-dev` package's libraries are another matter: `runtimeLibraries`.
 */
export function isBuildOnly(packageName: string): boolean {
  const name = plainName(packageName)
  if (READ_AT_RUN_TIME.has(name)) return false
  return BUILD_ONLY.has(name) || BUILD_ONLY_NAMES.some((pattern) => pattern.test(name))
}

/**
 * Packages that RUN lines fetch, unpack and verify with: their programs may as well be started by what runs, so they leave
 * only where nothing that runs starts them.
 */
const FETCH_TOOLS: ReadonlySet<string> = new Set([
  ...['curl', 'wget', 'git', 'git-core', 'subversion', 'mercurial', 'bzr', 'cvs', 'aria2', 'axel', 'lftp', 'rsync'],
  ...['unzip', 'zip', 'xz-utils', 'xz', 'bzip2', 'gzip', 'tar', 'zstd', 'p7zip', 'p7zip-full', '7zip', 'unrar-free'],
  ...['gnupg', 'gnupg1', 'gnupg2', 'gpg', 'gpg-agent', 'dirmngr', 'gpgv', 'apt-transport-https', 'lsb-release'],
  ...[
    'software-properties-common',
    'apt-utils',
    'debian-archive-keyring',
    'python3',
    'python',
    'python2',
    'jq',
    'file',
  ],
  ...['openssh-client', 'openssh-client-default', 'python3-minimal', 'python3-dev', 'python-dev', 'python2-dev'],
  ...['python3-pip', 'python3-venv', 'python-is-python3', 'python-dev-is-python3'],
])

/** The packages by name that a run stage may leave behind, which may hold programs that what runs starts. */
export const LEFT_BEHIND: ReadonlySet<string> = new Set([...BUILD_ONLY, ...FETCH_TOOLS])

/**
 * Of what fetches, what takes a few megabytes with all that it brings to a slim image. Source: Installed-Size in Debian's package index.
 */
const LIGHT: ReadonlySet<string> = new Set([
  ...['curl', 'wget', 'ca-certificates', 'unzip', 'zip', 'xz-utils', 'bzip2', 'jq', 'gnupg', 'gpg', 'dirmngr'],
  ...['apt-transport-https', 'lsb-release', 'openssl'],
])

/** Whether leaving a package behind gains too little for a stage of its own. */
export function isLight(packageName: string): boolean {
  return LIGHT.has(plainName(packageName))
}

export function isFetchTool(packageName: string): boolean {
  return FETCH_TOOLS.has(plainName(packageName))
}

/**
 * Services, editors, programs of media and fonts: no build of a package starts them, or links to what they bring. Source: each
 * package's list of files, `apt-file list NAME`: no header, no `-config`, no `.pc`.
 */
const RUN_ONLY: ReadonlySet<string> = new Set([
  ...['cron', 'anacron', 'supervisor', 'nginx', 'nginx-light', 'nginx-full', 'rsyslog', 'logrotate'],
  ...['vim', 'vim-tiny', 'nano', 'less', 'htop', 'tmux', 'screen', 'telnet', 'iputils-ping', 'net-tools', 'dnsutils'],
  ...['netcat', 'netcat-openbsd', 'netcat-traditional', 'tini', 'dumb-init', 'gosu', 'redis-tools'],
  ...['ffmpeg', 'sox', 'tesseract-ocr', 'poppler-utils', 'wkhtmltopdf', 'chromium', 'chromium-driver', 'firefox-esr'],
  ...['xvfb', 'libreoffice', 'espeak', 'espeak-ng'],
])

/** Whether a package is of use only to what runs, and to nothing that is installed or built beside it. */
export function isRunOnly(packageName: string): boolean {
  const name = plainName(packageName)
  return RUN_ONLY.has(name) || /^(?:fonts-|tesseract-ocr-|libreoffice-)/.test(name)
}
