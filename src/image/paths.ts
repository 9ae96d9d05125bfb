import { posix } from 'node:path'

/**
 * An absolute path from one that an instruction has: relative ones start at `workdir`. A path that begins with a
 * variable is taken as absolute (`${APP_HOME}/x` becomes `/${APP_HOME}/x`), as WORKDIR values nearly always are.
 */
export function absolute(path: string, workdir: string): string {
  const rooted = path.startsWith('${') ? `/${path}` : path
  if (CLEAN.test(rooted)) return rooted
  const full = posix.normalize(rooted.startsWith('/') ? rooted : posix.join(workdir, rooted))
  return full.length > 1 && full.endsWith('/') ? full.slice(0, -1) : full
}

/** Stands for the working directory of a base of which nothing is known: no line can name it. */
export const BASE_WORKDIR = '/${WORKDIR-of-the-base}'

/** Stands for where the Python of a base has its packages, in its own directories or a home, where that is not known. */
export const BASE_PYTHON = '/${PYTHON-of-the-base}'

/** A directory of installed packages, in words. */
export const spokenPackages = (path: string): string =>
  path === BASE_PYTHON ? "what is installed into the base's Python" : path

/** Nearly all: normalising goes through a path letter by letter. */
const CLEAN = /^(?:\/(?!\.\.?(?:\/|$))[^/]+)+$/

/** How an absolute path of the replay is written in an instruction. */
export function written(path: string): string {
  return path.startsWith('/${') ? path.slice(1) : path
}

/** Whether `path` is `directory` or lies below it. */
export function within(path: string, directory: string): boolean {
  if (directory === '/' || path === directory) return true
  return path.startsWith(directory) && path[directory.length] === '/'
}

/** `path` relative to `directory`, without a leading `./`; the empty string for the directory itself. */
export function below(path: string, directory: string): string {
  if (path === directory) return ''
  return directory === '/' ? path.slice(1) : path.slice(directory.length + 1)
}

export function join(directory: string, name: string): string {
  if (name === '') return directory
  return directory === '/' ? `/${name}` : `${directory}/${name}`
}

export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash > 0 && slash < path.length - 1 ? path.slice(0, slash) : posix.dirname(path)
}

/** Directories that are never copied whole into another image: they hold the system. */
const SYSTEM = new Set([
  '/',
  '/root',
  '/home',
  '/etc',
  '/usr',
  '/var',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
  '/opt',
  '/usr/local',
  '/usr/lib',
  '/usr/bin',
  '/usr/local/bin',
  '/usr/local/lib',
  '/tmp',
  '/srv',
  '/run',
  '/dev',
  '/proc',
  '/sys',
  '/mnt',
  '/media',
])

/** Where a base image, or a package, has files of its own. */
const OTHERS = [
  '/etc',
  '/usr/bin',
  '/usr/lib',
  '/usr/local',
  '/usr/sbin',
  '/usr/share',
  '/var/cache',
  '/var/lib',
  '/var/log',
  '/var/run',
]

/** Whether a directory is the application's, or holds it or lies in it, and has nothing but what the Dockerfile put there. */
export function isApplicationTree(path: string, workdir: string): boolean {
  return (within(path, workdir) || within(workdir, path)) && workdir !== '/' && !isSystemPath(path)
}

/** Whether a path is where a base image, or a package, has files of its own. */
export function isSystemPath(path: string): boolean {
  return isSystemDirectory(path) || OTHERS.some((directory) => within(path, directory))
}

/** Directories that only a service which is started reads: cron, a web server, a process manager. */
const SERVICES = ['/etc/nginx', '/etc/supervisor', '/etc/logrotate.d', '/var/spool/cron']

export function isServiceSetting(path: string): boolean {
  return (
    SERVICES.some((directory) => within(path, directory)) || /^\/etc\/(cron[^/]*|supervisord\.conf)(\/|$)/.test(path)
  )
}

/**
 * Where compilers, pkg-config, the dynamic loader and clients of TLS and of databases look unasked: what an install compiles and fetches
 * may depend on it. https://gcc.gnu.org/onlinedocs/cpp/Search-Path.html, pkg-config(1), ld.so(8)
 */
const BUILD_INPUTS = [
  /^\/(?:usr\/)?(?:local\/)?(?:lib(?:32|64|x32)?|include)\//,
  /^\/usr\/(?:local\/)?share\/(?:pkgconfig|aclocal|cmake|ca-certificates)\//,
  /^\/etc\/(?:ssl|pki|ca-certificates|ld\.so\.conf|odbc|mysql|my\.cnf|krb5)/,
]

/** Whether a file is where installs may look for it without naming it, and is none of the application's, which lies in `directory`. */
export const isBuildInput = (path: string, directory: string): boolean =>
  !within(path, directory) && BUILD_INPUTS.some((each) => each.test(path))

/** A program in a directory of PATH: it is used where it is started. */
export function isProgramFile(path: string): boolean {
  return /^\/(usr\/(local\/)?)?s?bin\/[^/]+$/.test(path)
}

/** Where programs and libraries of a system lie. */
export const holdsPrograms = (path: string): boolean =>
  isProgramFile(path) ||
  /^\/(?:usr\/)?(?:local\/|opt\/[^/]+\/)?(?:s?bin|lib(?:exec|32|64|x32)?)(?:\/|$)|^\/usr(?:\/local)?$/.test(path)

/** Whether a path is a directory that every base has. */
export function isInEveryBase(path: string): boolean {
  return (SYSTEM.has(path) && path !== '/lib64') || /^\/usr\/(?:local\/)?(?:sbin|share)$/.test(path)
}

export function isSystemDirectory(path: string): boolean {
  return SYSTEM.has(path) || /^\/home\/[^/]+$/.test(path)
}

/** Stands for the programs that packages put beside the interpreter's: https://packaging.python.org/en/latest/specifications/entry-points/ */
export const PROGRAMS = 'console-scripts'
