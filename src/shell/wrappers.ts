import type { ShellWord, SimpleCommand } from './types.ts'

/** A program that runs the command which its arguments hold. */
interface Wrapper {
  /** Options that take the next word. */
  readonly valued?: readonly string[]
  /** Operands before the command: `timeout 10`, `gosu node`. */
  readonly operands?: number
  /** Takes `NAME=value` before the command. */
  readonly assignments?: boolean
  /** Option whose value is the user, or `operand`. */
  readonly user?: string
  /** Any of these options and the command is no longer what runs. */
  readonly never?: readonly string[]
}

/** Synopses of the manual pages: coreutils, util-linux, sudo(8), gosu, su-exec, tini, dumb-init, bash builtins. */
const WRAPPERS = new Map<string, Wrapper>([
  [
    'sudo',
    {
      valued: ['-u', '-g', '-p', '-C', '-h', '-r', '-t', '--user', '--group', '--prompt'],
      assignments: true,
      user: '-u',
      never: ['-l', '-v', '-k', '-K', '-e', '-V', '--list', '--validate', '--edit', '--version'],
    },
  ],
  [
    'env',
    {
      valued: ['-u', '-C', '--unset', '--chdir', '-S', '--split-string'],
      assignments: true,
      never: ['-S', '--split-string', '-C', '--chdir'],
    },
  ],
  ['nice', { valued: ['-n', '--adjustment'] }],
  ['ionice', { valued: ['-c', '-n', '-p', '-P', '-u', '--class', '--classdata'] }],
  ['nohup', {}],
  ['setsid', {}],
  ['time', { valued: ['-f', '-o', '--format', '--output'], never: ['-o', '--output'] }],
  ['timeout', { valued: ['-k', '-s', '--kill-after', '--signal'], operands: 1 }],
  ['exec', { valued: ['-a'] }],
  ['command', { never: ['-v', '-V'] }],
  ['builtin', {}],
  ['stdbuf', { valued: ['-i', '-o', '-e'] }],
  ['linux32', {}],
  ['linux64', {}],
  ['setarch', { operands: 1 }],
  ['fakeroot', {}],
  ['eatmydata', {}],
  ['unbuffer', {}],
  [
    'xvfb-run',
    {
      valued: [
        '-n',
        '-e',
        '-f',
        '-p',
        '-s',
        '-w',
        '--server-num',
        '--server-args',
        '--error-file',
        '--auth-file',
        '--xauth-protocol',
        '--wait',
        '--listen-tcp',
      ],
    },
  ],
  ['gosu', { operands: 1, user: 'operand' }],
  ['su-exec', { operands: 1, user: 'operand' }],
  ['setpriv', { valued: ['--reuid', '--regid', '--groups', '--inh-caps'] }],
  ['tini', { valued: ['-p', '-e'] }],
  ['dumb-init', { valued: ['-r', '--rewrite'] }],
  ['catatonit', {}],
  ['busybox', {}],
])

export interface Unwrapped {
  readonly command: SimpleCommand
  /** Another user than the script's runs it, so that `~` is not known. */
  readonly user?: string
}

export const baseName = (program: string): string => program.slice(program.lastIndexOf('/') + 1)

/** `sudo -u node env A=1 npm ci` as `npm ci`: the command without what only starts it. */
export function unwrap(command: SimpleCommand): Unwrapped {
  let current = command
  let user: string | undefined
  for (let depth = 0; depth < 8; depth++) {
    const inner = unwrapOnce(current)
    if (!inner) break
    current = inner.command
    user = inner.user ?? user
  }
  return user === undefined ? { command: current } : { command: current, user }
}

/** One layer of `unwrap`; undefined for a command that starts no other. */
export function unwrapOnce(command: SimpleCommand): Unwrapped | undefined {
  const program = command.words[0]
  if (!program || program.opaque || program.variables.length > 0) return undefined
  const wrapper = WRAPPERS.get(baseName(program.value))
  if (!wrapper) return undefined
  const assignments = [...command.assignments]
  let user: string | undefined
  let operands = wrapper.operands ?? 0
  let index = 1
  for (; index < command.words.length; index++) {
    const word = command.words[index] as ShellWord
    if (word.opaque) break
    if (word.value === '--') {
      index++
      break
    }
    if (word.value.length > 1 && word.value.startsWith('-')) {
      const name = word.value.split('=', 1)[0] as string
      if (wrapper.never?.includes(name)) return undefined
      if (!wrapper.valued?.includes(word.value)) continue
      index++
      if (wrapper.user && (name === wrapper.user || name === '--user')) user = command.words[index]?.value
      continue
    }
    const assigned = wrapper.assignments ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word.value) : null
    if (assigned) {
      assignments.push({ name: assigned[1] as string, value: { ...word, value: assigned[2] as string } })
      continue
    }
    if (operands === 0) break
    operands--
    if (wrapper.user === 'operand') user = word.value
  }
  if (index >= command.words.length) return undefined
  const inner = { ...command, assignments, words: command.words.slice(index) }
  return user === undefined || user === 'root' ? { command: inner } : { command: inner, user }
}
