import { describe } from './describe.ts'
import type { Effect, Script, SimpleCommand } from './types.ts'

/** It is understood, and nothing that it does changes a file: `set -x`, `echo`, `true`. */
export function isTrivial(script: Script): boolean {
  return (
    script.errors.length === 0 &&
    script.commands.every((command) => describe(command).every(({ type }) => type === 'nothing'))
  )
}

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
