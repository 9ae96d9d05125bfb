import { alpinePackage } from '../knowledge/alpine.ts'
import { alpineTag } from '../knowledge/tags.ts'
import { faultsOnAlpine, packagesForSteps, unfrozen } from './alpine.ts'
import type { Drop } from './drop.ts'
import type { Facts, Image, Replay } from './types.ts'

/** Whether a stage on Debian became one on Alpine. */
export function changesLibc(old: Image, now: Image): boolean {
  return old.base?.libc === 'glibc' && now.base?.libc === 'musl'
}

/** What stands against the Alpine image as the base of a final stage that was on Debian, where its libc may change. */
export function alpineProblems(original: Replay, rewritten: Replay, facts: Facts, drops: Drop[]): string[] {
  const old = original.final
  const now = rewritten.final
  const { base: from } = old
  const { base: to } = now
  if (from?.name !== to?.name || !from || !to || alpineTag(from.name, from.tag) !== to.tag)
    return [`${now.reference} is not the Alpine image of ${old.reference}`]
  const { alpine } = facts
  if (!alpine) return ['whether what runs here runs on Alpine is not known']
  const problems = alpine.refused === undefined ? [] : [`the base must stay: ${alpine.refused}`]
  for (const { name, because } of alpine.needs)
    if (!now.packages.has(name)) problems.push(`${name} is not in the final stage: ${because}`)
  for (const [name, because] of packagesForSteps(now))
    if (!now.packages.has(name)) problems.push(`${name} is not in the final stage: ${because}`)
  problems.push(...[...faultsOnAlpine(now), ...unfrozen(rewritten)].map(({ because }) => because))
  drops.push({
    reason: 'base-package',
    what: `${old.reference}'s Debian system`,
    because: `${to.name}:${to.tag} has another, asked for with its libc`,
  })
  return problems
}

/** Packages of Alpine that stand for none of the original's, and that nothing needs. */
export function newOnAlpine(old: Image, now: Image, facts: Facts): string[] {
  const used = new Set([
    ...[...old.packages.keys()].map(alpinePackage),
    ...(facts.alpine?.needs ?? []).map(({ name }) => name),
    ...packagesForSteps(now).keys(),
  ])
  return [...now.packages].flatMap(([name, { line }]) =>
    used.has(name) ? [] : [`the package ${name} is new (line ${line}), and nothing needs it`],
  )
}
