import type { Effect } from '../types.ts'
import {
  type Describer,
  type Family,
  NOTHING,
  nothing,
  pathOf,
  readArguments,
  reads,
  unknown,
  list,
} from './arguments.ts'

/** `cd` alone goes home; `cd -` and `popd` go back. */
const cd: Describer = ({ name, args }) => {
  const target = args.find(({ value }) => value === '-' || !/^-[LPe@]+$|^--$/.test(value))
  if (target?.opaque) return [unknown(name, `${target.raw} is not known`)]
  if (name === 'popd') return [{ type: 'directory', path: '-' }]
  return [{ type: 'directory', path: target ? pathOf(target) : '~' }]
}

const sets: Describer = ({ args }) => {
  const names = args
    .filter(({ value }) => /^[A-Za-z_]\w*(\+?=|$)/.test(value))
    .map(({ value }) => value.split(/\+?=/, 1)[0] as string)
  return names.length > 0 ? names.map((name): Effect => ({ type: 'sets', name })) : NOTHING
}

/** Files that a shell reads to set variables, PATH among them, and that write nothing. */
const ENVIRONMENTS =
  /(^|\/)(bin\/activate|activate|os-release|lsb-release|\.(bashrc|profile|bash_profile|zshrc|env)|profile|profile\.d\/[^/]+|bash\.bashrc|environment|nvm\.sh|envvars|cargo\/env|setup\.(ba)?sh|enable|setvars\.sh|bash_completion|\.sdkman\/bin\/sdkman-init\.sh|sdkman-init\.sh)$/

const source: Describer = ({ name, args }) => {
  const [file] = args
  if (!file) return [unknown(name, 'its file is not known')]
  if (file.opaque) return [unknown(name, `${file.raw} is not known`)]
  if (ENVIRONMENTS.test(file.value)) return reads([file])
  return [{ type: 'program', name: file.value, args: args.slice(1).map(({ value }) => value) }, ...reads([file])]
}

const NOTHING_NAMES = list(`
  set unset : true false exit return break continue shift wait trap umask ulimit shopt alias unalias hash
  type jobs fg bg disown enable bind history times logout getopts let dirs test [ [[ (( sleep usleep date
  pwd whoami who w which whereis command id groups uname arch hostname hostid nproc env printenv uptime
  free df du ps pgrep top lscpu lsmod tty stty tput clear reset yes seq expr factor bc dc cal basename
  dirname realpath readlink getconf getent locale lsb_release lsof ldd file stat nm objdump readelf logger
  kill killall pkill sync ss netstat ifconfig ip route lspci nvidia-smi sysctl man info getcap getfacl
  namei pkg-config pkgconf mountpoint blkid logname tree errno screenfetch figlet cowsay apt-listchanges
  inotifywait time dmesg runlevel pathchk xset exec scanelf docker-java-home nohup watch
`)

export const builtins: Family = {
  ...Object.fromEntries(NOTHING_NAMES.map((name) => [name, nothing])),
  ls: nothing,
  dir: nothing,
  ll: nothing,
  vdir: nothing,
  cd,
  chdir: cd,
  pushd: cd,
  popd: cd,
  export: sets,
  declare: sets,
  typeset: sets,
  local: sets,
  readonly: sets,
  read: (call) => sets({ ...call, args: readArguments(call.args, { short: 'adinNptu' }).operands }),
  mapfile: sets,
  readarray: sets,
  source,
  '.': source,
}
