import { isFields } from '../json.ts'
import { intersects, parseSpec, splitNameSpec } from './spec.ts'

/** A node of package.json's `overrides`. The root has no name. */
export interface Rule {
  readonly name?: string
  /** Range of the key: `foo@^1` is `^1`, `foo` is `*`. */
  readonly keySpec: string
  /** What it puts in place; the key's range where it only holds rules for what is below. */
  readonly value: string
  readonly children: readonly Rule[]
  readonly parent?: Rule
}

const maximumDepth = 50

/** Reads `overrides`; undefined where there are none. Semantics: https://docs.npmjs.com/cli/configuring-npm/package-json#overrides */
export function parseOverrides(overrides: unknown): Rule | undefined {
  if (!isFields(overrides) || Object.keys(overrides).length === 0) return undefined
  return build('', overrides, undefined, 0)
}

function build(key: string, value: unknown, parent: Rule | undefined, depth: number): Rule {
  const { name, spec } = splitNameSpec(key)
  const own =
    typeof value === 'string' ? value : isFields(value) && typeof value['.'] === 'string' ? value['.'] : undefined
  const keySpec = spec === '' ? '*' : spec
  const children: Rule[] = []
  const rule: Rule = {
    keySpec,
    value: own === '' ? '*' : (own ?? keySpec),
    children,
    ...(parent ? { name, parent } : {}),
  }
  if (isFields(value) && depth < maximumDepth) {
    for (const [child, below] of Object.entries(value)) {
      if (child !== '.' && child !== '') children.push(build(child, below, rule, depth + 1))
    }
  }
  return rule
}

/** The rule for a dependency of a package to which `set` applies: the nearest that names it, else `set` itself. */
export function ruleFor(set: Rule, name: string, spec: string): Rule {
  for (let level: Rule | undefined = set; level; level = level.parent) {
    for (const rule of level.parent ? [...level.children, level] : level.children) {
      if (rule.name === name && applies(rule, spec)) return rule
    }
  }
  return set
}

function applies(rule: Rule, written: string): boolean {
  if (rule.keySpec === '*') return true
  const parsed = parseSpec(written)
  const spec = parsed.type === 'alias' ? parsed.to : parsed
  return spec.type !== 'range' || intersects(spec.range, rule.keySpec)
}

/** What a rule means for the packages below the one that it fell on: rules without rules below are the same as their parent. */
export function inherited(rule: Rule): Rule {
  let set = rule
  while (set.children.length === 0 && set.parent) set = set.parent
  return set
}

export function isAbove(rule: Rule, other: Rule): boolean {
  for (let level: Rule | undefined = other; level; level = level.parent) if (level === rule) return true
  return false
}
