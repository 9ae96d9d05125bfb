import type { SimpleCommand } from './types.ts'
import { baseName, unwrap } from './wrappers.ts'

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'ksh', 'zsh'])
/** `su -c`, `runuser -c`; options of su(1) that take a value. */
const SWITCHERS = new Set(['su', 'runuser'])
const SWITCHER_VALUED = new Set(['-s', '--shell', '-g', '--group', '-G', '--supp-group', '-u', '--user', '-w'])
/** Options of sh(1) and bash(1) that take the next word. */
const SHELL_VALUED = new Set(['-o', '+o', '-O', '+O', '--rcfile', '--init-file'])

export interface Inner {
  readonly script: string
  readonly user?: string
  /** A login shell of another user starts in that user's home. */
  readonly home: boolean
}

/** The script that a command hands to a shell: `sh -c '…'`, `bash -lc "…"`, `su node -c '…'`. */
export function inner(command: SimpleCommand): Inner | undefined {
  const { command: bare, user } = unwrap(command)
  const program = bare.words[0]
  if (!program || program.opaque) return undefined
  const name = baseName(program.value)
  if (SHELLS.has(name)) {
    const script = shellScript(bare)
    return script === undefined ? undefined : { script, home: false, ...(user === undefined ? {} : { user }) }
  }
  return SWITCHERS.has(name) ? switcherScript(bare) : undefined
}

/** The text of a nested script, or undefined: `sh -c`, `bash -c` and `su -c`, behind wrappers such as sudo as well. */
export function innerScript(command: SimpleCommand): string | undefined {
  return inner(command)?.script
}

function shellScript(command: SimpleCommand): string | undefined {
  let found = false
  for (let index = 1; index < command.words.length; index++) {
    const word = command.words[index]
    if (!word || word.opaque) return undefined
    if (SHELL_VALUED.has(word.value)) index++
    else if (word.value.startsWith('--')) continue
    else if (/^[-+][A-Za-z]+$/.test(word.value)) {
      found ||= word.value.startsWith('-') && word.value.includes('c')
      // `-euo pipefail -c`: the last letter takes the next word.
      if (/[oO]$/.test(word.value)) index++
    } else return found ? word.value : undefined
  }
  return undefined
}

function switcherScript(command: SimpleCommand): Inner | undefined {
  let script: string | undefined
  let user: string | undefined
  let home = false
  for (let index = 1; index < command.words.length; index++) {
    const word = command.words[index]
    if (!word) break
    const { value } = word
    if (value === '-' || value === '-l' || value === '--login') home = true
    else if (value === '-c' || value === '--command' || value === '-lc' || value === '-mc') {
      const next = command.words[++index]
      if (!next || next.opaque) return undefined
      script = next.value
      home ||= value === '-lc'
    } else if (value.startsWith('--command=')) script = value.slice('--command='.length)
    else if (value === '-u' || value === '--user') user = command.words[++index]?.value
    else if (SWITCHER_VALUED.has(value)) index++
    else if (!value.startsWith('-')) user ??= value
  }
  if (script === undefined) return undefined
  return user === undefined || user === 'root' ? { script, home } : { script, home, user }
}
