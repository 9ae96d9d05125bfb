import type { Evidence } from '../types.ts'
import { within } from './paths.ts'
import { covering } from './tree.ts'
import type { Facts, Image, Interpreter, Need, Work } from './types.ts'

/** What an ecosystem knows of an image, and what its containers showed beside it. */
export function withEvidence(facts: Facts, evidence: Evidence | undefined): Facts {
  if (evidence === undefined) return facts
  const { packages, paths, development } = evidence
  const needs = [...packages].map(([name, because]): Need => ({ kind: 'package', name, because }))
  const kept = <T extends { readonly ok: boolean; readonly because: string }>([path, told]: [string, T]) =>
    [path, development === undefined || !told.ok ? told : { ...told, ok: false, because: development }] as const
  return {
    ...facts,
    read: new Map([...facts.read, ...paths]),
    needs: [...facts.needs, ...needs.filter(({ name }) => !facts.needs.some((need) => need.name === name))],
    prune: new Map([...facts.prune].map(kept)),
    ...(facts.developmentInstalls === undefined
      ? {}
      : { developmentInstalls: new Map([...facts.developmentInstalls].map(kept)) }),
  }
}

/** Paths that the evidence names and that no line of the original is known to bring: the hook of an install may, or a build. */
export function unknownPaths({ files }: Image, evidence: Evidence | undefined): string[] {
  const paths = [...(evidence?.paths.keys() ?? [])]
  return paths.filter((path) => !covering(files, path) && ![...files.keys()].some((each) => within(each, path)))
}

const MAKES: ReadonlySet<Work> = new Set<Work>(['install', 'build', 'script'])

/** Takes paths that were seen in the image for the work of the commands that install and build: which of them it was is not known. */
export function withPaths(interpreter: Interpreter, paths: readonly string[]): Interpreter {
  if (paths.length === 0) return interpreter
  return {
    outcome(effect, at) {
      const told = interpreter.outcome(effect, at)
      if (!told || !MAKES.has(told.work)) return told
      const made = paths
        .filter((path) => !at.has(path))
        .map((path) => ({ path, kind: 'tree', origin: { type: 'output', command: '' } }) as const)
      return { ...told, writes: [...told.writes, ...made] }
    },
  }
}
