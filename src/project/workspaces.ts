import { literal, matcher, notNewline, notSlash, type Step } from './automaton.ts'
import { clean } from './path.ts'

/**
 * Whether a directory (relative to the workspace root) is one of the workspaces that patterns name: `packages/*`,
 * `apps/**`, `{a,b}`, with `!` to take some back; the last pattern that matches decides. `node_modules` and directories
 * with a leading dot that no pattern spells out are never workspaces.
 */
export function compileWorkspaces(patterns: readonly string[]): (directory: string) => boolean {
  const rules = patterns.slice(0, maximumPatterns).flatMap((written) => {
    const exception = written.startsWith('!')
    const pattern = clean(`/${exception ? written.slice(1) : written}`).slice(1)
    return expandBraces(pattern).map((text) => ({ exception, dots: /(^|\/)\./.test(text), matches: compile(text) }))
  })
  return (directory) => {
    if (/(^|\/)node_modules(\/|$)/.test(directory)) return false
    const dotted = /(^|\/)\./.test(directory)
    let included = false
    for (const rule of rules) {
      if (rule.exception === included && (rule.exception || rule.dots || !dotted) && rule.matches(directory))
        included = !included
    }
    return included
  }
}

function compile(pattern: string): (path: string) => boolean {
  const steps: Step[] = []
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? ''
    if (character === '*' && pattern[index + 1] === '*') {
      while (pattern[index + 1] === '*') index++
      if (pattern[index + 1] === '/') {
        index++
        steps.push({ kind: 'directories' })
      } else {
        steps.push({ kind: 'character', test: notNewline, star: true })
      }
    } else if (character === '*') steps.push({ kind: 'character', test: notSlash, star: true })
    else if (character === '?') steps.push({ kind: 'character', test: notSlash, star: false })
    else steps.push(literal(character))
  }
  return matcher(steps)
}

const maximumPatterns = 500
const maximumLength = 500
const maximumAlternatives = 64

/** `{a,b}/*` as `a/*` and `b/*`. Braces that do not close stand for themselves, and so do those past the limit. */
export function expandBraces(pattern: string): string[] {
  if (pattern.length > maximumLength) return [pattern]
  const done: string[] = []
  const open = [pattern]
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const group = /\{([^{}]*,[^{}]*)\}/.exec(text)
    if (!group || done.length + open.length >= maximumAlternatives) {
      done.push(text)
      continue
    }
    const before = text.slice(0, group.index)
    const after = text.slice(group.index + group[0].length)
    for (const part of (group[1] ?? '').split(',').reverse()) open.push(before + part + after)
  }
  return [...new Set(done)]
}
