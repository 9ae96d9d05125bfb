import type { PipelineNode } from 'unbash'
import type { SimpleCommand } from './types.ts'

/** Programs that are run to ask something: their failure decides what runs next, and says nothing of the build. */
const ASKING = new Set([
  'test',
  '[',
  'grep',
  'egrep',
  'fgrep',
  'which',
  'type',
  'hash',
  'command',
  'cmp',
  'diff',
  'false',
  'getent',
  'id',
  'pgrep',
  'expr',
])

/** Of a pipe the last command decides; `! command` always asks. */
export function isPredicate(node: PipelineNode): boolean {
  switch (node.type) {
    case 'TestCommand':
    case 'ArithmeticCommand':
      return true
    case 'Command':
      return node.name !== undefined && ASKING.has(node.name.value)
    case 'Pipeline': {
      if (node.prefixes.some((prefix) => prefix.type === 'Negation')) return true
      const last = node.commands.at(-1)
      return last !== undefined && isPredicate(last)
    }
    default:
      return false
  }
}

/** `exit 0` and `exit` alone may end the script well; `exit 1` fails the build. */
export function endsWell(command: SimpleCommand): boolean {
  if (command.words[0]?.value !== 'exit') return false
  const status = command.words[1]
  return !status || status.opaque || status.variables.length > 0 || status.value === '0'
}

/** `set -e`, `set -eux`, `set -o errexit`: true; `set +e`: false; else undefined. */
export function setsErrexit(command: SimpleCommand): boolean | undefined {
  if (command.words[0]?.value !== 'set') return undefined
  let state: boolean | undefined
  for (let index = 1; index < command.words.length; index++) {
    const value = command.words[index]?.value ?? ''
    if (value === '--' || !/^[-+]/.test(value)) break
    const on = value.startsWith('-')
    if (value.slice(1).includes('e')) state = on
    if (!/o$/.test(value)) continue
    if (command.words[++index]?.value === 'errexit') state = on
  }
  return state
}
