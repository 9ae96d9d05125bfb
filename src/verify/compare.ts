import type { Rewrite } from '../types.ts'
import { compareFileSystems, stillDiffering } from './compare-files.ts'
import { compareConfigs } from './config.ts'
import { curesOf } from './cures.ts'
import { compareModules, meantToLeave } from './modules.ts'
import { systemPackages } from './packages.ts'
import { compareRuns } from './runs.ts'
import type { FileSystem, Finding, Proof, Side } from './types.ts'

export interface Compared {
  readonly findings: readonly Finding[]
  readonly proof: Proof
  /** Paths that differ and are accounted for, by the reason. */
  readonly accounted: ReadonlyMap<string, number>
  readonly notes: readonly string[]
  /** Where paths differ that may differ from build to build: what remains of them, given the files of a second build of the original. */
  readonly settle?: (again: FileSystem | undefined) => readonly Finding[]
}

/** Every comparison of two images, one of which takes the other's place. `before` was built. */
export function compareSides(before: Side, after: Side, rewrite: Rewrite): Compared {
  if (!before.build.ok) throw new Error('the original was not built')
  const { config } = before.build.image
  const files = before.files ?? new Map()
  const places = {
    before: files,
    after: after.files,
    config,
    owner: (path: string) => systemPackages(files).owners(path)[0],
  }
  if (!after.build.ok) {
    const failed: Finding = { comparison: 'build', what: 'build', because: after.build.because }
    return {
      findings: [failed, ...curesOf(after.build.log, { ...places, after: undefined })],
      proof: 'none',
      accounted: new Map(),
      notes: [],
    }
  }
  const runs = compareRuns(before.runs, after.runs)
  const exported = {
    before: files,
    after: after.files ?? new Map(),
    ...(before.base === undefined ? {} : { base: before.base.files }),
    ...(after.base === undefined ? {} : { afterBase: after.base.files }),
    rewrite,
    beforeConfig: config,
    afterConfig: after.build.image.config,
  }
  const { unstable, ...compared } = compareFileSystems(exported)
  const findings = [
    ...compareConfigs({
      before: config,
      after: after.build.image.config,
      bases: before.base && after.base && { before: before.base.config, after: after.base.config },
      amended: new Set(rewrite.applied.flatMap(({ change }) => (change.amends ?? []).map(({ field }) => field))),
    }),
    ...runs.findings,
    ...modulesOf(before, after, rewrite),
    ...compared.findings,
  ]
  return {
    findings: [...findings, ...(findings.length > 0 ? saidMissing(before, after, places) : [])],
    proof: runs.proof,
    accounted: compared.accounted,
    notes: compared.notes,
    ...(unstable.length === 0
      ? {}
      : { settle: (again) => (again === undefined ? [] : stillDiffering(unstable, again, exported)) }),
  }
}

function modulesOf(before: Side, after: Side, rewrite: Rewrite): Finding[] {
  const stack = rewrite.detection?.stack
  if (before.modules === undefined || stack === undefined) return []
  const workdir = before.build.ok ? before.build.image.config.workdir : '/'
  const meant = meantToLeave(rewrite.ledger.drops, workdir || '/')
  return compareModules(before.modules.modules, after.modules?.modules, stack, meant)
}

/** What the logs of the rewrite's containers say is missing. */
function saidMissing(before: Side, after: Side, places: Parameters<typeof curesOf>[1]): Finding[] {
  const words = ({ runs, modules }: Side): string[] => [
    ...runs.flatMap(({ log, health }) => [...log, ...(health?.log ?? [])]),
    ...(modules?.words ?? []),
  ]
  return curesOf(words(after), places, words(before))
}
