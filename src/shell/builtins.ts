/** Built-ins and keywords of POSIX shells and of bash, which start no program of the system. */
export const BUILTINS: ReadonlySet<string> = new Set([
  ...['cd', 'export', 'set', 'unset', 'test', '[', ':', '.', 'source', 'true', 'false', 'exit', 'echo', 'printf'],
  ...['eval', 'exec', 'command', 'type', 'umask', 'read', 'return', 'shift', 'trap', 'wait', 'ulimit', 'alias', 'pwd'],
  ...['kill', 'local', 'readonly', '[[', 'break', 'builtin', 'continue', 'declare', 'getopts', 'hash', 'jobs', 'let'],
  ...['mapfile', 'pushd', 'popd', 'shopt', 'times', 'typeset', 'unalias'],
])
