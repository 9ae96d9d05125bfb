/** Shells that take `-c` or a script. */
export const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])
/** Words of the shell that start nothing. Source: POSIX, Shell Command Language, 2.14 and 2.15, and bash(1). */
export const QUIET = new Set(
  ': [ [[ alias bg break cd continue declare echo exit export false fg getopts hash jobs kill let local printf pwd read readonly return set shift shopt sleep test times trap true type typeset ulimit umask unalias unset wait'.split(
    ' ',
  ),
)
/** Programs of Node's images, whatever package has the same name. */
export const SYSTEM_BINS = new Set(['node', 'bun', 'deno'])
/** Programs of a system, whatever package has the same name. */
export const SYSTEM = new Set([
  ...SYSTEM_BINS,
  'npm',
  'npx',
  'yarn',
  'pnpm',
  'cp',
  'mv',
  'rm',
  'mkdir',
  'cat',
  'touch',
  'tar',
  'find',
  'ls',
  'chmod',
  'chown',
  'sed',
  'grep',
  'awk',
  'curl',
  'wget',
  'git',
  'make',
  'python',
  'python3',
  'gcc',
  'which',
  'head',
  'tail',
  'sort',
  'xargs',
  'tee',
  'date',
  'open',
])
