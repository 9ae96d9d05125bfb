import type { AppFiles } from '../types.ts'

/** The names that https://github.com/javascript-obfuscator/javascript-obfuscator#identifiernamesgenerator gives: `_0x5de6a9`. */
const NAMES = /\b_0x[0-9a-f]{4,6}\b/g
/** Fewer may be anything. */
const FEW = 10

/** What is assumed of a program that has its texts hidden, commands among them. */
export function hiddenSource(files: Pick<AppFiles, 'read'>, sources: readonly string[]): string | undefined {
  const path = sources.find((each) => new Set((files.read(each) ?? '').match(NAMES)).size > FEW)
  return path === undefined
    ? undefined
    : `${path} is obfuscated, and what it starts is in the slim base or installed by name`
}
