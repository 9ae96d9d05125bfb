import { cron, supercronic } from './cron.ts'
import { find, FOREIGN, foreign, runParts } from './foreign.ts'
import { make } from './make.ts'
import { supervisord } from './supervisors.ts'
import type { Starter } from './types.ts'
import { isKnown, optionOf, options, parseArgs, plain } from './words.ts'

const su: Starter = (follower, leaf, at) => {
  const command = optionOf(parseArgs(leaf.args, options('-c --command -s --shell -g --group -w')), '-c', '--command')
  if (!command || command.opaque) follower.unknown(at.evidence)
  else follower.text(command.value, at)
  return false
}

/** `runuser -u tide -- node server.js`, and as su */
const runuser: Starter = (follower, leaf, at) => {
  const valued = options('-u --user -g --group -G --supp-group')
  const { operands, options: given } = parseArgs(leaf.args, valued)
  if (!given.has('-u') && !given.has('--user')) return su(follower, leaf, at)
  follower.words(operands, at)
  return false
}

/** `flock /tmp/lock node job.js`, `flock /tmp/lock -c 'node job.js'` */
const flock: Starter = (follower, leaf, at) => {
  const valued = new Set(['-w', '--timeout', '-E', '--conflict-exit-code'])
  const file = leaf.args.findIndex(
    (word, index) => !word.value.startsWith('-') && !valued.has(leaf.args[index - 1]?.value ?? ''),
  )
  const [first, line, ...rest] = leaf.args.slice(file + 1)
  if (first?.value !== '-c' && first?.value !== '--command') follower.words(first ? leaf.args.slice(file + 1) : [], at)
  else if (isKnown(line) && rest.length === 0) follower.text(line.value, at)
  else follower.unknown(at.evidence)
  return false
}

/** `script -c 'node server.js' /dev/null` */
const script: Starter = (follower, leaf, at) => {
  const command = optionOf(parseArgs(leaf.args, options('-c --command -m -o -E -I -O -B -T')), '-c', '--command')
  if (isKnown(command)) follower.text(command.value, at)
  else if (command) follower.unknown(at.evidence)
  return false
}

/** `watch -n 5 'node poll.js | tail'`: what is left of its arguments is a line for the shell. */
const watch: Starter = (follower, leaf, at) => {
  const { operands } = parseArgs(leaf.args, options('-n --interval -q --equexit'))
  if (operands.every(isKnown)) follower.text(operands.map(({ value }) => value).join(' '), at)
  else follower.unknown(at.evidence)
  return false
}

/** `service supervisor start` */
const service: Starter = (follower, leaf, at) => {
  const [name, verb] = leaf.args
  if (verb?.value !== 'start' && verb?.value !== 'restart') return false
  if (name?.value === 'supervisor') follower.words([plain('supervisord')], at)
  else if (/^crond?$/.test(name?.value ?? '')) follower.words([plain('cron')], at)
  else if (!isKnown(name) || /^(?:apache2|httpd|uwsgi|gunicorn)$/.test(name.value)) follower.unknown(at.evidence)
  return false
}

/** Programs of a system that start the commands which their arguments or files name. Sources: the manual pages of each. */
export const SYSTEM_STARTERS: readonly (readonly [string, Starter])[] = [
  ['supervisord', supervisord],
  ['su', su],
  ['runuser', runuser],
  ['flock', flock],
  ['script', script],
  ['watch', watch],
  ['make', make],
  ['cron', cron],
  ['crond', cron],
  ['supercronic', supercronic],
  ['service', service],
  ['find', find],
  ['run-parts', runParts],
  ...FOREIGN.map((name) => [name, foreign] as const),
]
