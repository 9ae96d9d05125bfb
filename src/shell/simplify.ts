import type { Effect, SimpleCommand } from './types.ts'

/** The program and its arguments, quotes removed. */
export const words = (command: SimpleCommand): string[] => command.words.map(({ value }) => value)

const optionsOf = (of: SimpleCommand | Effect): readonly string[] => {
  if (!('type' in of)) return words(of).slice(1)
  return 'options' in of ? of.options : []
}

/** Whether it has `--name`, `--name=value`, `--name value`, or the letter `-x`, alone or in a cluster. */
export function hasOption(of: SimpleCommand | Effect, option: string): boolean {
  const letter = /^-[A-Za-z]$/.test(option) ? option.slice(1) : undefined
  for (const given of optionsOf(of)) {
    if (given === '--' && !('type' in of)) return false
    if (given === option || given.startsWith(option + '=') || given.startsWith(option + ' ')) return true
    if (letter && /^-[A-Za-z]+( |$)/.test(given) && given.split(' ', 1)[0]?.includes(letter)) return true
  }
  return false
}
