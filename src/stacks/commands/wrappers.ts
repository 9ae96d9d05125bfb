import { isKnown, type Word } from './words.ts'

/** A program that starts the command which its arguments hold. */
export interface Wrapper {
  /** Options that take the next word. */
  readonly valued?: readonly string[]
  /** Words before the command: `timeout 10`, `gosu node`. */
  readonly operands?: number
  /** Takes `NAME=value` before the command. */
  readonly assignments?: boolean
  /** The command stands after `--`, and only there. */
  readonly dashes?: boolean
  /** Options whose value is a file that it reads. */
  readonly reads?: readonly string[]
  /** Files that it reads where no option names one. */
  readonly reading?: readonly string[]
  /** The package that it comes from; undefined for programs of the system. */
  readonly package?: string
}

/** Programs of a system. Sources: the manual pages and READMEs of each. */
export const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['exec', { valued: ['-a'] }],
  ['command', {}],
  ['builtin', {}],
  ['nohup', {}],
  ['setsid', {}],
  ['time', { valued: ['-f', '-o'] }],
  ['nice', { valued: ['-n', '--adjustment'] }],
  ['ionice', { valued: ['-c', '-n'] }],
  ['stdbuf', { valued: ['-i', '-o', '-e'] }],
  ['timeout', { valued: ['-k', '-s', '--signal', '--kill-after'], operands: 1 }],
  ['sudo', { valued: ['-u', '-g', '--user', '--group'], assignments: true }],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  ['chroot', { operands: 1 }],
  ['chrt', { valued: ['-T', '-P', '-D'], operands: 1 }],
  ['taskset', { operands: 1 }],
  ['prlimit', {}],
  ['unshare', {}],
  ['numactl', { valued: ['-i', '-m', '-N', '-C', '-p', '-l'] }],
  ['strace', { valued: ['-a', '-b', '-e', '-E', '-I', '-o', '-O', '-p', '-P', '-s', '-S', '-u'] }],
  ['valgrind', {}],
  ['unbuffer', {}],
  ['envdir', { operands: 1 }],
  ['setpriv', { valued: ['--reuid', '--regid', '--groups'] }],
  ['tini', { valued: ['-p', '-e'] }],
  ['tini-static', { valued: ['-p', '-e'] }],
  ['docker-init', {}],
  ['dumb-init', { valued: ['-r', '--rewrite'] }],
  ['catatonit', {}],
  [
    'xvfb-run',
    { valued: ['-n', '-e', '-f', '-p', '-s', '-w', '--server-num', '--server-args', '--error-file', '--auth-file'] },
  ],
  ['dbus-run-session', {}],
  ['env', { valued: ['-u', '--unset'], assignments: true }],
  ['eatmydata', {}],
  ['chpst', { valued: ['-u', '-U', '-e', '-/', '-n'] }],
  ['wait-for-it', { valued: ['-h', '-p', '-t', '--host', '--port', '--timeout'], operands: 1, dashes: true }],
  ['wait-for-it.sh', { valued: ['-h', '-p', '-t', '--host', '--port', '--timeout'], operands: 1, dashes: true }],
  ['wait-for', { valued: ['-t'], operands: 1, dashes: true }],
  ['wait-for.sh', { valued: ['-t'], operands: 1, dashes: true }],
  [
    'dockerize',
    {
      valued: ['-wait', '-timeout', '-template', '-stdout', '-stderr', '-wait-http-header', '-wait-retry-interval'],
      reads: ['-template'],
    },
  ],
  ['doppler', { dashes: true }],
  ['infisical', { dashes: true }],
  ['op', { dashes: true }],
  ['chamber', { dashes: true }],
])

/** By what its text says, the script that waits for a port, under whatever name: vishnubob's wait-for-it, Eficode's wait-for. */
export function waiterOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^# *Use this script to test if a given TCP host\/port are available/m.test(text)) return 'wait-for-it.sh'
  return /Copyright \(c\) \d+ Eficode/.test(text) ? 'wait-for.sh' : undefined
}

export interface Unwrapped {
  readonly words: readonly Word[]
  readonly assignments: readonly { readonly name: string; readonly value: string }[]
  /** Files that the wrapper reads. */
  readonly reads: readonly string[]
  /** Files that it reads where they exist. */
  readonly reading: readonly string[]
  readonly package?: string
}

/** The command that `name` starts; undefined where it is no wrapper, or starts nothing. */
export function unwrapOnce(
  wrappers: ReadonlyMap<string, Wrapper>,
  name: string,
  args: readonly Word[],
): Unwrapped | undefined {
  const wrapper = wrappers.get(name)
  if (!wrapper) return undefined
  const assignments: { name: string; value: string }[] = []
  const reads: string[] = []
  let operands = wrapper.operands ?? 0
  let index = 0
  if (wrapper.dashes) {
    const dashes = args.findIndex((word) => word.value === '--')
    // `wait-for-it.sh db:5432 npm start` has no dashes.
    if (dashes >= 0) index = dashes + 1
    else if (name !== 'wait-for-it' && name !== 'wait-for-it.sh') return undefined
  }
  if (index === 0) {
    for (; index < args.length; index++) {
      const word = args[index] as Word
      if (word.value === '--') {
        index++
        break
      }
      if (word.value.length > 1 && word.value.startsWith('-')) {
        const [option = '', given] = word.value.split('=', 2)
        if (wrapper.reads?.includes(option) && given !== undefined) reads.push(given)
        if (!wrapper.valued?.includes(word.value)) continue
        index++
        const value = args[index]
        if (wrapper.reads?.includes(option) && isKnown(value)) reads.push(value.value)
        continue
      }
      const assigned = wrapper.assignments ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word.value) : null
      if (assigned) {
        assignments.push({ name: assigned[1] ?? '', value: assigned[2] ?? '' })
        continue
      }
      if (operands === 0) break
      operands--
    }
  }
  if (index >= args.length) return undefined
  return {
    words: args.slice(index),
    assignments,
    reads,
    reading: reads.length > 0 ? [] : (wrapper.reading ?? []),
    ...(wrapper.package === undefined ? {} : { package: wrapper.package }),
  }
}
