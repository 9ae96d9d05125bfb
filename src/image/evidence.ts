import type { Evidence } from '../types.ts'
import type { Facts, Need } from './types.ts'

/** What an ecosystem knows of an image, and what its containers showed beside it. */
export function withEvidence(facts: Facts, evidence: Evidence | undefined): Facts {
  if (evidence === undefined) return facts
  const { packages, paths, development } = evidence
  const needs = [...packages].map(([name, because]): Need => ({ kind: 'package', name, because }))
  const kept = ([path, told]: [string, { readonly ok: boolean; readonly because: string }]) =>
    [path, development === undefined || !told.ok ? told : { ok: false, because: development }] as const
  return {
    ...facts,
    read: new Map([...facts.read, ...paths]),
    needs: [...facts.needs, ...needs.filter(({ name }) => !facts.needs.some((need) => need.name === name))],
    prune: new Map([...facts.prune].map(kept)),
  }
}
