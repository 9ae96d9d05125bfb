import { evidenceAt } from '../common/evidence.ts'
import { programsInText } from './in-arguments.ts'
import { fileOf } from './supervisors.ts'
import type { At, Follower, Starter } from './types.ts'
import { isKnown, plain, type Word } from './words.ts'

/** An interpreter whose language is not followed: the programs that its script, or the text in its arguments, may start. */
export const foreign: Starter = (follower, leaf, at) => {
  const inline = leaf.args.filter(isKnown).filter(({ value }) => STARTS.test(value))
  for (const { value } of inline) for (const name of programsInText(value)) follower.program(name, at.evidence)
  const script = scriptOf(leaf.args)
  const found = script && fileOf(follower, script.value, at)
  if (found) {
    for (const name of programsInText(found.text))
      follower.program(name, evidenceAt(found.path, found.text, Math.max(0, found.text.indexOf(name))))
    const quoted = [...found.text.matchAll(/["']([\w./-]+)["']/g)].map((match) => plain(match[1] ?? ''))
    follower.filesOf(quoted, at)
  }
  return false
}

/** What is given as text: `awk '{ system("mogrify " $1) }'`, `perl -e 'system("git")'`. */
const STARTS = /\b(?:system|exec|spawn|popen|open|qx|getline)\b|`|\|\s*"/

/** `perl -w x.pl`, `awk -f x.awk` */
const scriptOf = (args: readonly Word[]): Word | undefined =>
  args.find((word) => isKnown(word) && !word.value.startsWith('-') && !/\s/.test(word.value))

/** Source: the manual pages of each. */
export const FOREIGN = [
  'perl',
  'ruby',
  'awk',
  'gawk',
  'mawk',
  'tclsh',
  'wish',
  'expect',
  'lua',
  'php',
  'guile',
  'Rscript',
  'monit',
]

/** `find . -exec mogrify {} +` */
export const find: Starter = (follower, leaf, at) => {
  leaf.args.forEach(({ value }, index) => {
    if (!/^-(?:exec|ok)(?:dir)?$/.test(value)) return
    const rest = leaf.args.slice(index + 1)
    const end = rest.findIndex((word) => word.value === ';' || word.value === '+')
    follower.words(end < 0 ? rest : rest.slice(0, end), at)
  })
  return false
}

/** run-parts(8): each program of a directory. */
export const runParts: Starter = (follower, leaf, at) => {
  const directory = leaf.args.filter((word) => !word.value.startsWith('-')).at(-1)
  if (!isKnown(directory)) {
    follower.unknown(at.evidence)
    return false
  }
  const found = filesBelow(follower, directory.value, at)
  // Whatever else lies in the image's directory is not seen.
  if (found.length === 0) follower.unknown(at.evidence)
  for (const path of found) follower.words([plain(path)], { ...at, cwd: '' })
  return false
}

/** Files straight in a directory, of the application or elsewhere in the image, as paths from the application's directory. */
function filesBelow(follower: Follower, written: string, at: At): string[] {
  const inside = follower.inside(written.replace(/\/$/, ''), at.cwd)
  const isIn = (path: string, directory: string): boolean =>
    path.startsWith(`${directory}/`) && !path.slice(directory.length + 1).includes('/')
  if (inside !== undefined)
    return [...follower.app.paths()].filter((path) => isIn(path, inside)).map((path) => `./${path}`)
  return [...(follower.options.outside ?? [])].filter((path) => isIn(path, written.replace(/\/$/, '')))
}
