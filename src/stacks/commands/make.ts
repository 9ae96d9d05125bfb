import { evidenceAt } from '../common/evidence.ts'
import { fileOf } from './supervisors.ts'
import type { At, Starter } from './types.ts'
import { isKnown, optionOf, options, parseArgs, plain, type Word } from './words.ts'

const MOST_RULES = 200

/** A target of a Makefile with those that it needs: the lines of its recipe, with variables that are set to plain text. */
export const make: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(leaf.args, options('-f --file --makefile -C --directory -j -I -o -W'))
  const directory = optionOf(parsed, '-C', '--directory')
  const cwd = directory ? (isKnown(directory) ? follower.inside(directory.value, at.cwd) : undefined) : at.cwd
  const given = optionOf(parsed, '-f', '--file', '--makefile')
  const here: At = { ...at, cwd: cwd ?? at.cwd }
  const names = given ? [given] : ['GNUmakefile', 'makefile', 'Makefile'].map(plain)
  const found = names
    .map((word) => (isKnown(word) ? fileOf(follower, word.value, here) : undefined))
    .find((one) => one !== undefined)
  if (!found || cwd === undefined) {
    follower.unknown(at.evidence)
    return false
  }
  const { rules, variables } = rulesOf(found.text)
  for (const word of parsed.operands) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word.value) ?? []
    if (name !== undefined && value !== undefined) variables.set(name, value)
  }
  const targets = parsed.operands.filter((word) => !/^\w+=/.test(word.value))
  const first = [...rules.keys()].find((name) => !name.startsWith('.'))
  const wanted: readonly Word[] = targets.length > 0 ? targets : first === undefined ? [] : [plain(first)]
  if (wanted.length === 0) follower.unknown(at.evidence)
  const done = new Set<string>()
  const run = (name: string): void => {
    if (done.has(name) || done.size > MOST_RULES) return
    done.add(name)
    const rule = rules.get(name)
    if (!rule) {
      if (!follower.app.has(follower.inside(name, cwd) ?? '')) follower.unknown(at.evidence)
      return
    }
    for (const one of rule.needs) run(one)
    for (const { text, offset } of rule.recipe) {
      const evidence = evidenceAt(found.path, found.text, offset)
      const line = filledIn(text.replace(/^[@+-]+\s*/, ''), variables, name)
      if (line === undefined) follower.unknown(evidence)
      else follower.text(line, { ...here, evidence })
    }
  }
  for (const word of wanted) {
    if (isKnown(word)) run(word.value)
    else follower.unknown(at.evidence)
  }
  return false
}

interface Rule {
  readonly needs: readonly string[]
  readonly recipe: { text: string; offset: number }[]
}

function rulesOf(text: string): { rules: ReadonlyMap<string, Rule>; variables: Map<string, string> } {
  const rules = new Map<string, Rule>()
  const variables = new Map<string, string>()
  let current: readonly Rule[] = []
  let offset = 0
  let joined: { text: string; offset: number } | undefined
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    if (joined) {
      joined.text = `${joined.text.replace(/\\$/, '')} ${line.trim()}`
      if (!line.endsWith('\\')) joined = undefined
      continue
    }
    if (line.startsWith('\t')) {
      const entry = { text: line.trim(), offset: start }
      for (const rule of current) rule.recipe.push(entry)
      if (line.endsWith('\\')) joined = entry
      continue
    }
    const assignment = /^(?:export[ \t]+)?([\w.]+)[ \t]*[:?+]?:?=[ \t]*(.*?)[ \t]*(?:#.*)?$/.exec(line)
    if (assignment) {
      variables.set(assignment[1] ?? '', assignment[2] ?? '')
      continue
    }
    const rule = /^([\w./ -]+?)[ \t]*::?(?!=)[ \t]*([^#=]*?)[ \t]*(?:#.*)?$/.exec(line)
    if (!rule) continue
    current = (rule[1] ?? '').split(/\s+/).map((name) => {
      const known = rules.get(name)
      const made = { needs: [...(known?.needs ?? []), ...words(rule[2] ?? '')], recipe: known?.recipe ?? [] }
      rules.set(name, made)
      return made
    })
  }
  return { rules, variables }
}

const words = (text: string): string[] => text.split(/\s+/).filter((one) => one !== '' && one !== '|')

/** A recipe's line as the shell gets it; undefined where a function or an unknown variable stands in it. */
function filledIn(text: string, variables: ReadonlyMap<string, string>, target: string): string | undefined {
  let line = text
  for (let depth = 0; depth < 5 && /\$[({]/.test(line.replaceAll('$$', '')); depth++) {
    line = line.replace(
      /(\$\$)|\$[({]([\w.]+)[)}]/g,
      (whole, escaped: string | undefined, name: string | undefined) =>
        escaped ?? (name === 'MAKE' ? 'make' : (variables.get(name ?? '') ?? whole)),
    )
  }
  line = line.replace(/\$@/g, target)
  if (/\$[^$\w"' ]|\$[A-Za-z(]/.test(line.replaceAll('$$', ''))) return undefined
  return line.replaceAll('$$', '$')
}
