import type { Effect, PackageManager, ShellWord } from '../types.ts'
import { type Arguments } from './arguments.ts'

export type Action = Extract<Effect, { type: 'packages' }>['action']

/**
 * Package names as written. Empty where one is wholly worked out by another command: then none can be told.
 * `linux-headers-$(uname -r)` stands as it is.
 */
export function packageNames(words: readonly ShellWord[]): string[] {
  const names: string[] = []
  for (const word of words) {
    if (word.opaque && !/^[\w@.]/.test(word.raw)) return []
    names.push(word.opaque ? word.raw : word.value)
  }
  return names
}

/** `verb` stands before the options where it says more than the action does: `purge`, `autoremove`. */
export function packages(
  manager: PackageManager,
  action: Action,
  words: readonly ShellWord[],
  parsed: Arguments,
  verb?: string,
): Effect {
  const names = packageNames(words)
  return {
    type: 'packages',
    manager,
    action,
    names,
    ...(names.length < words.length ? { untold: true } : {}),
    options: verb ? [verb, ...parsed.options] : parsed.options,
  }
}
