/** Shells that take `-c` or a script. */
export const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])
/** Words of the shell that start nothing. Source: POSIX, Shell Command Language, 2.14 and 2.15, and bash(1). */
export const QUIET = new Set(
  ': [ [[ alias bg break cd continue declare echo exit export false fg getopts hash jobs kill let local printf pwd read readonly return set shift shopt sleep test times trap true type typeset ulimit umask unalias unset wait'.split(
    ' ',
  ),
)
