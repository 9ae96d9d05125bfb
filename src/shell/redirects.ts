import { each, reads, write } from './commands/arguments.ts'
import type { Effect, Redirect } from './types.ts'

/** What redirections write and read; `/dev/null`, other devices and `2>&1` are nothing. */
export function redirectEffects(redirects: readonly Redirect[]): Effect[] {
  return redirects.flatMap(({ operator, target }): Effect[] => {
    if (operator.includes('<<') || /[<>]&(\d+-?|-)$/.test(operator)) return []
    if (target.value.startsWith('/dev/') || target.value.startsWith('/proc/')) return []
    if (operator.endsWith('<>')) return each('<>', [target], (path) => write(path))
    if (operator.endsWith('<')) return reads([target])
    return each(operator, [target], (path) => write(path))
  })
}
