import { analyser, changedFiles, inOrder, noFacts, textsOf } from './analyse.ts'
import { localsOf, withBases } from './bases.ts'
import { check } from './image/check.ts'
import { ledgerOf } from './image/ledger.ts'
import { estimate } from './image/size.ts'
import { detect, interpreterOf, settledInterpreter } from './stacks/index.ts'
import type { ParseError } from './dockerfile/types.ts'
import type { Input, Rewrite } from './types.ts'

/** The two files that would take the original's place. Without an ignore file the original's holds. */
export interface Proposal {
  readonly dockerfile: string
  readonly ignore?: string | undefined
}

/** What the check says of a proposal. */
export interface Judgement {
  /** None where it may take the original's place. */
  readonly problems: readonly string[]
  /** As if restage had made it: no transform did, so none is named. */
  readonly rewrite: Rewrite
}

/**
 * Looks at a Dockerfile that somebody wrote in place of another: what it leaves out and why that is right, and what is wrong
 * with it. Contract fields in `amended` may differ.
 */
export function byHand(
  input: Input,
  proposal: Proposal,
  amended: ReadonlySet<string> = new Set(),
): Judgement | ParseError {
  const project = withBases(inOrder(input.project), input.bases)
  const { path, text } = input.dockerfile
  const known = interpreterOf(project)
  const locals = localsOf(input)
  const first = analyser(project, known, locals)
  const texts = textsOf(project, path, text)
  const seen = first(texts)
  if (!seen.ok) return seen.error
  const interpreter = settledInterpreter(known, seen.analysis.replay, project, path)
  const analyse = interpreter === known ? first : analyser(project, interpreter, locals)
  const before = analyse(texts)
  if (!before.ok) return before.error
  const now = analyse({ ...texts, dockerfile: proposal.dockerfile, ignore: proposal.ignore ?? texts.ignore })
  if (!now.ok) return now.error
  const [original, result] = [before.analysis, now.analysis]
  const found = detect(original.replay, project)
  const facts = found?.stack.facts(original.replay, project, path) ?? noFacts(original.replay)
  const { problems, drops } = check(original.replay, result.replay, facts, { amended })
  const { size, dominant } = estimate(original.replay.final, result.replay.final, facts, project)
  return {
    problems,
    rewrite: {
      files: changedFiles(project, path, texts, result.texts),
      detection: found?.detection,
      ...{ applied: [], withheld: [], skipped: [], advice: [] },
      ledger: ledgerOf(drops, result.replay, facts, [
        ...(drops.some(({ reason }) => reason === 'base-package') ? facts.assumes.slim : []),
        ...(result.dockerfile.stages.length > original.dockerfile.stages.length ? facts.assumes.stage : []),
      ]),
      stages: { before: original.dockerfile.stages.length, after: result.dockerfile.stages.length },
      ...(size === undefined ? {} : { size }),
      ...(dominant.length > 0 ? { dominant } : {}),
    },
  }
}

/** What is wrong with a proposal, in words; none where it may take the original's place. */
export function problemsOf(input: Input, proposal: Proposal, amended?: ReadonlySet<string>): readonly string[] {
  const judged = byHand(input, proposal, amended)
  return 'problems' in judged ? judged.problems : [judged.message]
}
