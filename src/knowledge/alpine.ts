import { isServed, packageOfProgram } from './packages.ts'
import type { Suite } from './types.ts'

/**
 * Debian packages and the Alpine packages of the same program, each with its recipe in Alpine's aports. Only names that no
 * Alpine release lacks, since a floating tag moves to the next one. ImageMagick, Ghostscript, GraphicsMagick and Chromium
 * are left out: Alpine splits or builds them with other delegates, or puts them elsewhere.
 */
const PACKAGES: readonly (readonly [debian: string, alpine: string, recipe: string])[] = [
  ['bash', 'bash', 'main/bash'],
  ['bind9-dnsutils', 'bind-tools', 'main/bind'],
  ['bzip2', 'bzip2', 'main/bzip2'],
  ['ca-certificates', 'ca-certificates', 'main/ca-certificates'],
  ['curl', 'curl', 'main/curl'],
  ['dnsutils', 'bind-tools', 'main/bind'],
  ['dumb-init', 'dumb-init', 'community/dumb-init'],
  ['ffmpeg', 'ffmpeg', 'community/ffmpeg'],
  ['file', 'file', 'main/file'],
  ['fontconfig', 'fontconfig', 'main/fontconfig'],
  ['git', 'git', 'main/git'],
  ['gnupg', 'gnupg', 'main/gnupg'],
  ['jq', 'jq', 'main/jq'],
  ['less', 'less', 'main/less'],
  ['nano', 'nano', 'main/nano'],
  ['netcat-openbsd', 'netcat-openbsd', 'main/netcat-openbsd'],
  ['openssh-client', 'openssh-client', 'main/openssh'],
  ['openssl', 'openssl', 'main/openssl'],
  ['poppler-utils', 'poppler-utils', 'main/poppler'],
  // main/procps-ng provides the name procps, which it had before.
  ['procps', 'procps', 'main/procps-ng'],
  ['python3', 'python3', 'main/python3'],
  ['python3-minimal', 'python3', 'main/python3'],
  ['rsync', 'rsync', 'main/rsync'],
  ['sqlite3', 'sqlite', 'main/sqlite'],
  ['tini', 'tini', 'community/tini'],
  ['tzdata', 'tzdata', 'main/tzdata'],
  ['unzip', 'unzip', 'main/unzip'],
  ['vim', 'vim', 'main/vim'],
  ['wget', 'wget', 'main/wget'],
  ['xz-utils', 'xz', 'main/xz'],
  ['zip', 'zip', 'main/zip'],
]

const byDebianName: ReadonlyMap<string, string> = new Map(PACKAGES.map(([debian, alpine]) => [debian, alpine]))

/** The Alpine package of the same program as a Debian package; undefined where none is known. */
export function alpinePackage(debian: string): string | undefined {
  return byDebianName.get(debian)
}

/**
 * The Alpine package of a program that a Debian image has, as `packageOfProgram` names it there; undefined where none is
 * known.
 */
export function alpinePackageOf(program: string, suite: Suite | undefined): string | undefined {
  if (program === 'bash') return 'bash'
  const debian = packageOfProgram(program, suite !== undefined && isServed(suite) ? suite : 'bookworm')
  return debian === undefined ? undefined : alpinePackage(debian)
}

/**
 * Programs of BusyBox as Alpine configures it (aports, main/busybox/busyboxconfig), with the options that mean the same there
 * and in Debian's coreutils, sed, grep, tar, gzip and util-linux: short ones, `:` after one that takes a value. Long options
 * of most are compiled out. Programs whose operands differ as well (find, awk, stat, su, install, adduser) are not here.
 */
const APPLETS: ReadonlyMap<string, string> = new Map([
  ...['basename', 'clear', 'dirname', 'expr', 'factor', 'false', 'fold', 'fsync', 'getent', 'hostid'].map(plain),
  ...['kill', 'logger', 'mkfifo', 'mountpoint', 'nohup', 'nproc', 'printenv', 'printf', 'realpath', 'reset'].map(plain),
  ...['seq', 'setsid', 'sleep', 'sync', 'tac', 'timeout', 'true', 'tty', 'unlink', 'whoami', 'yes', 'test'].map(plain),
  ['[', ''],
  ['arch', ''],
  ['ash', 'ceuxl'],
  ['base64', 'dw:'],
  ['cat', 'nvetA'],
  ['chgrp', 'Rh'],
  ['chmod', 'R'],
  ['chown', 'Rh'],
  ['cksum', ''],
  ['cmp', 's'],
  ['comm', '123'],
  ['cp', 'aRrfpdLHP'],
  ['cut', 'd:f:c:b:s'],
  ['date', 'u'],
  ['dd', ''],
  ['df', 'hk'],
  ['diff', 'qru'],
  ['du', 'shk'],
  ['echo', 'ne'],
  ['egrep', 'qivcnorwxshe:'],
  ['env', 'iu:'],
  ['fgrep', 'qivcnorwxshe:'],
  ['grep', 'qivcnorwxshlEFe:f:'],
  ['groups', ''],
  ['gunzip', 'cfk'],
  ['gzip', 'cdfk'],
  ['head', 'n:c:q'],
  ['hostname', 'fis'],
  ['id', 'ugnG'],
  ['ln', 'sfn'],
  ['ls', '1alhRtrAdF'],
  ['md5sum', 'cs'],
  ['mkdir', 'pm:'],
  ['mktemp', 'd'],
  ['mv', 'fn'],
  ['nice', 'n:'],
  ['nl', ''],
  ['od', ''],
  ['paste', 'd:s'],
  ['pidof', 's'],
  ['pwd', 'LP'],
  ['readlink', 'f'],
  ['rev', ''],
  ['rm', 'rRf'],
  ['rmdir', 'p'],
  ['sed', 'niErse:'],
  ['sh', 'ceuxl'],
  ['sha1sum', 'cs'],
  ['sha256sum', 'cs'],
  ['sha512sum', 'cs'],
  ['shuf', ''],
  ['sort', 'nruk:t:'],
  ['split', 'l:b:a:'],
  ['tail', 'fFn:c:q'],
  ['tar', 'xczf:vC:p'],
  ['tee', 'a'],
  ['touch', 'c'],
  ['tr', 'dscC'],
  ['uname', 'amnrsv'],
  ['uniq', 'cdu'],
  ['wc', 'lwc'],
  ['which', ''],
  ['xargs', '0rn:I:'],
])

function plain(name: string): readonly [string, string] {
  return [name, '']
}

export function isApplet(program: string): boolean {
  return APPLETS.has(program)
}

/**
 * The first argument of a BusyBox program that may mean something else there than on Debian; undefined where all mean the
 * same, and for a program that is none of BusyBox's.
 */
export function unlikeDebian(program: string, args: readonly string[]): string | undefined {
  const known = APPLETS.get(program)
  if (known === undefined || program === 'test' || program === '[' || program === 'echo' || program === 'printf')
    return undefined
  // FEATURE_DATE_NANO is off.
  if (program === 'date') return args.find((arg) => /%N|%:z/.test(arg) || (arg.startsWith('-') && arg !== '-u'))
  // A command of its own follows.
  const last = /^(env|nice|nohup|setsid|timeout|xargs)$/.test(program)
    ? args.findIndex((arg, index) => !arg.startsWith('-') && !isValue(args[index - 1], known))
    : args.length
  for (let index = 0; index < (last < 0 ? args.length : last); index++) {
    const arg = args[index] ?? ''
    if (arg === '--') return undefined
    if (!arg.startsWith('-') || arg.length === 1 || isValue(args[index - 1], known)) continue
    // `kill -TERM`, `head -5`
    if ((program === 'kill' && /^-[A-Z0-9]+$/.test(arg)) || (/^(head|tail)$/.test(program) && /^-\d+$/.test(arg)))
      continue
    if (!areKnown(arg.slice(1), known)) return arg
  }
  return undefined
}

/** Whether an option takes the word after it. */
function isValue(option: string | undefined, known: string): boolean {
  return option !== undefined && /^-\w+$/.test(option) && known.includes(`${option.at(-1)}:`)
}

function areKnown(letters: string, known: string): boolean {
  for (const letter of letters) {
    const at = known.indexOf(letter)
    if (letter === ':' || at < 0) return false
    if (known[at + 1] === ':') return true
  }
  return true
}

/**
 * Programs by path that both systems have there. Source: the file lists of Alpine's busybox, bash, curl, git, wget and
 * dumb-init, and of Debian's; what is below /usr/local comes with the image itself.
 */
const PATHS: ReadonlySet<string> = new Set([
  ...['/bin/sh', '/bin/bash', '/bin/cat', '/bin/date', '/bin/echo', '/bin/ls', '/bin/sleep', '/bin/true'],
  ...['/usr/bin/env', '/usr/bin/curl', '/usr/bin/dumb-init', '/usr/bin/git', '/usr/bin/wget'],
])

/** The first path of a program in a text at which Alpine is not known to have it; undefined where there is none. */
export function unknownPath(text: string): string | undefined {
  for (const [, path = ''] of text.matchAll(/(?:^|[\s"'=:(!])(\/(?:usr\/)?s?bin\/[\w.+-]+)/g))
    if (!PATHS.has(path)) return path
  return undefined
}
