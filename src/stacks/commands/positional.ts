import type { Script, SimpleCommand } from '../../shell/types.ts'
import type { Word } from './words.ts'

/** The words with `"$@"`, `$*` and `$1` in their place, once for each list of arguments that there may be. */
export function positional(words: readonly Word[], lists: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  if (!words.some((word) => POSITIONAL.test(word.raw))) return [words]
  return lists.map((list) =>
    words.flatMap((word) => {
      const match = POSITIONAL.exec(word.raw)
      if (!match) return [word]
      if (match[1] === '@' || match[1] === '*') return list
      const one = list[Number(match[1]) - 1]
      return one ? [one] : []
    }),
  )
}

const POSITIONAL = /^"?\$\{?([@*1-9])\}?"?$/

/** `set -- node "$@"`: the new arguments, and where it may not run, the old ones as well. */
export function setArgs(
  lists: readonly (readonly Word[])[],
  words: readonly Word[],
  conditional: boolean,
): readonly (readonly Word[])[] {
  const changed = positional(words, lists)
  const all = conditional ? [...changed, ...lists.filter((list) => !list[0]?.value.startsWith('-'))] : changed
  return all.slice(0, 8)
}

/** Whether a command of a script is its arguments alone, whatever they are, and the script does not ask whether there are any. */
export function handsOver({ words, conditional }: SimpleCommand, script: string): boolean {
  const last = words.at(-1)
  if (conditional || !last || !/^"?\$\{?[@*]\}?"?$/.test(last.raw)) return false
  const before = words.slice(0, -1).map(({ value }) => value)
  return (
    /^(?:exec )?(?:(?:gosu|su-exec) \S+ |(?:tini|dumb-init) (?:-\S+ )*)?$/.test([...before, ''].join(' ')) &&
    !ASKS.test(script)
  )
}

/** `[ $# -gt 0 ]`, `[ -z "$1" ]`, `${1:-serve}` */
const ASKS = /\$#|\$\{#|\s-[zn]\s+"?\$\{?[@*1]|\$\{[@*1]:?[-=+]|"\$\{?[@*1]\}?"\s*!?==?\s*""/

/** A word as a shell takes it back. */
export const quoted = (word: Word): string =>
  /^[\w@%+=:,./-]+$/.test(word.raw) || /^["'$]/.test(word.raw) ? word.raw : `'${word.value.replaceAll("'", `'\\''`)}'`

/** The functions that a script defines: calls of them start no program. Their bodies are among its commands. */
export function functionsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of text.split('\n')) {
    const [, keyword, named] = /^[ \t]*(?:function[ \t]+([\w.:-]+)|([\w.:-]+)[ \t]*\([ \t]*\))/.exec(line) ?? []
    const name = keyword ?? named
    if (name !== undefined) found.add(name)
  }
  return found
}

/** Functions that run what they are given: `retry() { until "$@"; do sleep 1; done; }`, and not `log() { echo "$*"; }`. */
export function runnersOf({ commands }: Script): ReadonlySet<string> {
  const found = new Set<string>()
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { words, blocks } of commands) {
      const name = blocks?.findLast(({ kind }) => kind === 'function')?.name
      const at = words.findIndex(({ raw }) => GIVEN.test(raw))
      const first = words[0]?.value ?? ''
      if (name !== undefined && (at === 0 || (at > 0 && (STARTERS.test(first) || found.has(first))))) found.add(name)
    }
  }
  return found
}

const GIVEN = /^"?\$(?:[@*1-3]|\{[@*1-3](?::\d+)?\})/
const STARTERS =
  /^(?:eval|exec|command|time|timeout|sudo|su|su-exec|gosu|runuser|setpriv|nohup|nice|env|setsid|xargs|flock|(?:ba|da|a)?sh)$/
