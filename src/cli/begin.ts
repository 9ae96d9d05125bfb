import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findRepository, realpath } from '../project/disk/git.ts'
import { startLists, type Listing } from '../project/disk/lists.ts'

/** Command lines that look into no repository, or not by its listing. */
const without = new Set(['list', 'explain', 'verify', '--help', '-h', '--stdin', '--verify', '--no-git'])

/**
 * Has git list the repository that a command line seems to be about, while the command is loaded and reads it properly. A guess
 * that is wrong costs nothing but git's time.
 */
export function begin(args: readonly string[]): Listing | undefined {
  if (args.some((each) => without.has(each))) return undefined
  const path = args.find((each) => !each.startsWith('-') && existsSync(each)) ?? '.'
  const real = realpath(resolve(path))
  const root = real === undefined ? undefined : findRepository(real)
  return root === undefined ? undefined : startLists(root)
}
