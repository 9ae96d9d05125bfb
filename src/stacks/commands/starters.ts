import { cron, supercronic } from './cron.ts'
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
  ['make', make],
  ['cron', cron],
  ['crond', cron],
  ['supercronic', supercronic],
  ['service', service],
]
