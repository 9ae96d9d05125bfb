import { expandMake } from './make-expand.ts'
import { stemOf, wordsOf } from './make-functions.ts'
import type { Line, Makefile, Variables } from './make-text.ts'

export interface Rule {
  readonly targets: readonly string[]
  /** `build-%`: of a pattern rule, or of each target in a static one. */
  readonly patterns: readonly string[]
  readonly prerequisites: readonly string[]
  /** `$<`, where it is known. */
  readonly first: string | undefined
  /** As they are written, without what begins them. */
  readonly recipe: readonly Line[]
}

/** `$(MAKE) target NAME=value`, by the target. */
export type Calls = ReadonlyMap<string, readonly Variables[]>

export const noCalls: Calls = new Map()

const nothing: ReadonlyMap<string, string> = new Map()

/** The rules, targets and prerequisites with their variables put in; what is not known of these is left out. */
export function rulesOf({ lines, variables }: Makefile): Rule[] {
  const rules: Rule[] = []
  let recipe: Line[] = []
  for (const line of lines) {
    if (line.text.startsWith('\t')) {
      recipe.push({ text: bare(line.text), line: line.line })
      continue
    }
    if (/^\s*(#|$|ifn?def|ifn?eq|else|endif)/.test(line.text)) continue
    recipe = []
    // What stands behind the semicolon is expanded with the recipe.
    const [, head = '', inline] = /^([^;]*)(?:;([^]*))?$/.exec(line.text) ?? []
    const [, left = '', right = ''] =
      /^([^:=#\t]+?)\s*::?(?!=)\s*(.*)$/.exec(expandMake(head, { variables, automatic: nothing })) ?? []
    const [, middle = '', last = right] = /^([^:]*%[^:]*?)\s*:\s*(.*)$/.exec(right) ?? []
    const words = known(left)
    const needs = last.replace(/\|.*$/s, '').trim()
    const isStatic = middle !== ''
    if (inline !== undefined) recipe.push({ text: bare(inline), line: line.line })
    rules.push({
      targets: words.filter((word) => !word.includes('%')),
      patterns: isStatic ? known(middle) : words.filter((word) => word.includes('%')),
      prerequisites: known(needs),
      first: known(needs.split(/\s/)[0] ?? '')[0],
      recipe,
    })
  }
  return rules
}

/** A command of a recipe without what begins it: https://www.gnu.org/software/make/manual/make.html#Echoing */
const bare = (text: string): string => text.replace(/^\s*[@+-]*\s*/, '')

/** The words of a list that are known. */
const known = (text: string): string[] => text.split(/\s+/).flatMap((word) => wordsOf(word) ?? [])

/** Most targets and calls of one rule. */
const maximumRuns = 100

/** The recipe of each rule for each of its targets, as the shells get it: a line of the file may be several. */
export function recipesOf(
  makefile: Makefile,
  rules: readonly Rule[],
  calls: Calls,
  isThere: (path: string) => boolean,
): (readonly Line[])[] {
  const ruleOf = implicit(rules, calls, isThere)
  return rules.flatMap((rule) => {
    if (rule.recipe.length === 0) return []
    const targets =
      rule.targets.length > 0
        ? rule.targets
        : [...ruleOf].flatMap(([target, other]) => (other === rule ? [target] : []))
    const found = new Map<string, readonly Line[]>()
    for (const target of targets.length === 0 ? [undefined] : targets.slice(0, maximumRuns)) {
      for (const given of [undefined, ...(calls.get(target ?? '') ?? [])].slice(0, maximumRuns)) {
        const lines = recipeFor(rule, rules, target, given, makefile)
        found.set(JSON.stringify(lines), lines)
      }
    }
    return [...found.values()]
  })
}

function recipeFor(
  rule: Rule,
  rules: readonly Rule[],
  target: string | undefined,
  given: Variables | undefined,
  { variables, own }: Makefile,
): readonly Line[] {
  const automatic = new Map<string, string>()
  const values = new Map(variables)
  if (target !== undefined) {
    automatic.set('@', target)
    const stem = rule.patterns.map((pattern) => stemOf(target, pattern)).find((each) => each !== undefined)
    if (stem !== undefined) automatic.set('*', stem)
    // Those of another rule for the same target may come first.
    const isOnly = rules.every(
      (other) => other === rule || !other.targets.includes(target) || other.first === undefined,
    )
    if (rule.first !== undefined && (isOnly || rule.targets.length === 0))
      automatic.set('<', rule.first.replace('%', stem ?? '%'))
    const put = new Set<string>()
    for (const { targets, variables: theirs } of own) {
      const words = known(expandMake(targets, { variables, automatic: nothing }))
      if (!words.some((word) => stemOf(target, word) !== undefined)) continue
      for (const [name, value] of theirs) {
        values.set(name, put.has(name) && values.get(name) !== value ? undefined : value)
        put.add(name)
      }
    }
  }
  for (const [name, value] of given ?? []) values.set(name, value)
  return rule.recipe.flatMap(({ text, line }) =>
    expandMake(text, { variables: values, automatic })
      .split('\n')
      .map((each) => ({ text: bare(each), line })),
  )
}

/**
 * The pattern rule of each target that the file speaks of and has no recipe of its own: the one with the shortest stem whose
 * prerequisites are there. None is looked for where the target is `.PHONY`.
 * https://www.gnu.org/software/make/manual/make.html#Implicit-Rule-Search
 */
function implicit(rules: readonly Rule[], calls: Calls, isThere: (path: string) => boolean): ReadonlyMap<string, Rule> {
  const patterns = rules.filter(({ targets, recipe }) => targets.length === 0 && recipe.length > 0)
  const made = new Set(rules.flatMap(({ targets, recipe }) => (recipe.length > 0 ? targets : [])))
  const phony = new Set(
    rules.flatMap(({ targets, prerequisites }) => (targets.includes('.PHONY') ? prerequisites : [])),
  )
  const named = new Set(rules.flatMap(({ targets, prerequisites }) => [...targets, ...prerequisites]))
  const found = new Map<string, Rule>()
  for (const target of patterns.length === 0 ? [] : [...named, ...calls.keys()]) {
    if (made.has(target) || phony.has(target) || target.includes('%')) continue
    let shortest = Infinity
    for (const rule of patterns) {
      for (const pattern of rule.patterns) {
        // A pattern that anything fits is for files.
        const stem = pattern === '%' ? undefined : stemOf(target, pattern)
        if (stem === undefined || stem.length >= shortest) continue
        const needs = rule.prerequisites.filter((name) => name.includes('%')).map((name) => name.replace('%', stem))
        if (!needs.every((name) => named.has(name) || isThere(name))) continue
        shortest = stem.length
        found.set(target, rule)
      }
    }
  }
  return found
}

/** What recipes call make for again: `$(MAKE) build-api NAME=api`, in the same directory. */
export function callsIn(recipes: readonly (readonly Line[])[]): Calls {
  const calls = new Map<string, Variables[]>()
  for (const { text } of recipes.flat()) {
    for (const [, rest = ''] of text.matchAll(/(?:^|[\s;&|(])(?:\$\{MAKE\}|make)((?:\s+[^\s;&|()]+)+)/g)) {
      const words = rest.trim().split(/\s+/)
      if (words.some((word) => /^-[^-]*[Cf]|^--(directory|file|makefile)/.test(word))) continue
      const given = new Map<string, string | undefined>()
      for (const word of words) {
        const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/.exec(word) ?? []
        // A quote may hold more words, and a variable is the shell's.
        if (name !== undefined) given.set(name, /["'$`\\]/.test(value) ? undefined : value)
      }
      for (const word of words) {
        if (!/^[\w./-]+$/.test(word) || word.startsWith('-')) continue
        calls.set(word, [...(calls.get(word) ?? []), given])
      }
    }
  }
  return calls
}
