import { transforms } from '../transforms/index.ts'
import {
  type Analysed,
  analyser,
  type Analysis,
  changedFiles,
  ignoreAssumed,
  inOrder,
  noFacts,
  type Texts,
  textsOf,
} from './analyse.ts'
import { localsOf, withBases } from './bases.ts'
import { applyEdits } from './dockerfile/edit.ts'
import { check, type Verdict } from './image/check.ts'
import { focusedBy } from './image/focus.ts'
import { BASE_PYTHON, BASE_WORKDIR } from './image/paths.ts'
import { namesBaseUser, strangerIn } from './image/owners.ts'
import { unknownPaths, withEvidence, withPaths } from './image/evidence.ts'
import type { Facts, Interpreter } from './image/types.ts'
import { ledgerOf } from './image/ledger.ts'
import { pays } from './image/pays.ts'
import { estimate } from './image/size.ts'
import type { Project } from './project/types.ts'
import { detect, interpreterOf, settledInterpreter } from './stacks/index.ts'
import type { Applied, Change, Context, Input, Options, Result, Skipped, Transform, Withheld } from './types.ts'

export type * from './types.ts'
export { byHand, problemsOf } from './judge.ts'
export { transforms }

/** A change and what the check says of it, for the transform that asks. */
interface Pipeline {
  readonly path: string
  readonly project: Project
  readonly options: Options
  readonly interpreter: Interpreter
  readonly analyse: (texts: Texts) => Analysed
  readonly original: Analysis
  readonly facts: Facts
  readonly chosen: readonly Transform[]
}

interface Outcome {
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly applied: readonly Applied[]
  readonly withheld: readonly Withheld[]
  readonly skipped: readonly Skipped[]
  readonly advice: readonly Applied[]
}

/**
 * Rewrites one Dockerfile. Pure: reads nothing but its input, throws on no input. A Dockerfile that cannot be read comes
 * back as an error with its line.
 */
export function rewrite(input: Input): Result {
  const options = input.options ?? {}
  const project = withBases(inOrder(input.project), input.bases)
  const locals = localsOf(input)
  const { path } = input.dockerfile
  const texts = textsOf(project, path, input.dockerfile.text)
  const known = interpreterOf(project)
  const first = analyser(project, known, locals)
  const readFirst = first(texts)
  if (!readFirst.ok) return readFirst
  const seen = readFirst.analysis.replay
  const settled = settledInterpreter(known, seen, project, path)
  const interpreter = withPaths(settled, unknownPaths(seen.final, input.evidence))
  const analyse = interpreter === known ? first : analyser(project, interpreter, locals)
  const read = interpreter === known ? readFirst : analyse(texts)
  if (!read.ok) return read
  const original = read.analysis
  const found = detect(original.replay, project)
  const told = found?.stack.facts(original.replay, project, path) ?? noFacts(original.replay)
  const facts = withEvidence(told, input.evidence)
  const pipeline: Pipeline = {
    path,
    project,
    options,
    interpreter,
    analyse,
    original,
    facts,
    chosen: chosenTransforms(options),
  }
  const outcome = runWhatPays(pipeline)
  const after = outcome.analysis
  const { size, dominant } = estimate(original.replay.final, after.replay.final, facts, project)
  const files = changedFiles(project, path, texts, after.texts)
  return {
    ok: true,
    rewrite: {
      files,
      detection: found?.detection,
      applied: outcome.applied,
      withheld: outcome.withheld,
      skipped: outcome.skipped,
      advice: outcome.advice,
      ledger: ledgerOf(outcome.verdict.drops, after.replay, facts, [
        ...baseAssumed(input, outcome),
        ...ignoreAssumed(files, texts),
        ...outcome.applied.flatMap(({ change }) => change.assumes ?? []),
      ]),
      stages: { before: original.dockerfile.stages.length, after: after.dockerfile.stages.length },
      ...(size === undefined ? {} : { size }),
      ...(dominant.length > 0 ? { dominant } : {}),
    },
  }
}

/** A change rests on what a base of the repository is, as its Dockerfile stands there. */
function baseAssumed({ bases }: Input, { applied }: Outcome): string[] {
  if (applied.length === 0) return []
  return [...(bases ?? [])].map(
    ([reference, { name, evidence }]) => `${reference} is what ${name} builds (${evidence})`,
  )
}

function chosenTransforms(options: Options): Transform[] {
  return transforms.filter(({ name, onRequest }) => {
    if (options.skip?.includes(name)) return false
    if (options.only) return options.only.includes(name)
    return !onRequest || options.with?.includes(name) === true
  })
}

/** Runs the transforms; where a second stage turned out to leave nothing behind, runs them again without it. */
function runWhatPays(pipeline: Pipeline): Outcome {
  const outcome = run(pipeline)
  const split = outcome.applied.some(({ transform }) => transform === 'multi-stage')
  if (!split || pays(outcome.verdict.drops, outcome.analysis)) return outcome
  const without = run({ ...pipeline, chosen: pipeline.chosen.filter(({ name }) => name !== 'multi-stage') })
  const reasons = outcome.withheld
    .filter(({ transform }) => transform === 'slim-base')
    .flatMap(({ reasons }) => reasons)
  const skips = outcome.skipped.filter(({ transform }) => transform === 'slim-base').map(({ because }) => because)
  const because = `a second stage would leave nothing behind${[...reasons, ...skips].length > 0 ? `: ${[...reasons, ...skips][0]}` : ''}`
  const several = pipeline.original.replay.stages.length > 1
  return {
    ...without,
    skipped: [...without.skipped, { transform: 'multi-stage', because, ...(several ? { noNeed: true as const } : {}) }],
  }
}

function run(pipeline: Pipeline): Outcome {
  let analysis = pipeline.original
  let verdict: Verdict = { problems: [], drops: [] }
  const applied: Applied[] = []
  const withheld: Withheld[] = []
  const skipped: Skipped[] = []
  const advice: Applied[] = []
  for (const transform of pipeline.chosen) {
    const refused = new Map<string, Withheld>()
    // A change that landed moves every offset: the transform is asked again, until it has nothing more to say.
    for (let round = 0; round < 50; round++) {
      const told = ask(transform, pipeline, analysis, refused, amendedBy(applied))
      if (!told.landed) {
        // What a transform says of the file that it has just changed answers no question.
        skipped.push(...told.skipped.filter(({ line, noNeed }) => round === 0 || (line !== undefined && !noNeed)))
        withheld.push(...told.withheld)
        for (const change of told.advice) advice.push({ transform: transform.name, change })
        break
      }
      // What is still to be said against another change is said in the last round: this one may be what it was about.
      applied.push({ transform: transform.name, change: told.landed.change })
      analysis = told.landed.analysis
      verdict = told.landed.verdict
    }
  }
  return { analysis, verdict, applied, withheld: unique(withheld), skipped: unique(skipped), advice }
}

/** The same refusal may be given in every round: it is said once. */
function unique<T extends Withheld | Skipped>(items: readonly T[]): T[] {
  const seen = new Map<string, T>()
  for (const item of items)
    seen.set(
      'reasons' in item ? `${item.transform} ${item.reasons.join()}` : `${item.transform} ${item.line} ${item.because}`,
      item,
    )
  return [...seen.values()]
}

interface Told {
  readonly landed?: { readonly change: Change; readonly analysis: Analysis; readonly verdict: Verdict }
  readonly withheld: Withheld[]
  readonly skipped: Skipped[]
  readonly advice: Change[]
}

/** Contract fields that changes meant to change. */
function amendedBy(applied: readonly Applied[]): string[] {
  return applied.flatMap(({ change }) => (change.amends ?? []).map(({ field }) => field))
}

/** Asks a transform for changes until one of them passes the check; `amended` is what changes before it did to the contract. */
function ask(
  transform: Transform,
  pipeline: Pipeline,
  analysis: Analysis,
  refused: Map<string, Withheld>,
  amended: readonly string[],
): Told {
  const told: Told = { withheld: [], skipped: [], advice: [] }
  for (const result of transform.run(contextOf(pipeline, analysis, amended))) {
    if (!('edits' in result)) {
      told.skipped.push({ transform: transform.name, ...result })
      continue
    }
    const key = `${result.title}\n${result.edits.map(({ start, end, text }) => `${start}-${end}${text}`).join()}`
    const before = refused.get(key)
    if (before) {
      told.withheld.push(before)
      continue
    }
    const refuse = (reasons: readonly string[]) => {
      const withheld = { transform: transform.name, change: result, reasons }
      told.withheld.push(withheld)
      refused.set(key, withheld)
    }
    if (result.safety === 'advice') {
      told.advice.push(result)
      continue
    }
    if (result.safety === 'unsafe' && !allowsUnsafe(transform, pipeline.options)) {
      refuse(['it rests on an assumption, and was not asked for (--unsafe)'])
      continue
    }
    const tried = attempt(result, pipeline, analysis, amended)
    if (tried.reasons.length === 0 && tried.landed) return { ...told, landed: tried.landed }
    refuse(tried.reasons)
  }
  return told
}

function allowsUnsafe(transform: Transform, options: Options): boolean {
  return (
    options.unsafe === true ||
    (transform.name === 'slim-base' && options.base !== undefined) ||
    options.with?.includes(transform.name) === true ||
    options.only?.includes(transform.name) === true
  )
}

function attempt(
  change: Change,
  pipeline: Pipeline,
  analysis: Analysis,
  amended: readonly string[],
): { reasons: readonly string[]; landed?: Told['landed'] } {
  const { path, analyse, original, facts } = pipeline
  const own = (file: string) => change.edits.filter((edit) => edit.file === file)
  const { texts } = analysis
  const ignoreEdits = own(texts.ignorePath)
  const after: Texts = {
    dockerfile: applyEdits(texts.dockerfile, own(path)),
    ignorePath: texts.ignorePath,
    ignore: ignoreEdits.length > 0 ? applyEdits(texts.ignore ?? '', ignoreEdits) : texts.ignore,
  }
  if (change.edits.some(({ text }) => text.includes(BASE_WORKDIR.slice(1))))
    return { reasons: [`which directory ${original.replay.final.reference} works in is not known`] }
  if (change.edits.some(({ text }) => text.includes(BASE_PYTHON.slice(1))))
    return { reasons: [`where Python of ${original.replay.final.reference} has its packages is not known`] }
  if (change.edits.some(({ text }) => namesBaseUser(text))) return { reasons: [strangerIn(original.replay)] }
  if (after.dockerfile === texts.dockerfile && after.ignore === texts.ignore) return { reasons: ['it changes nothing'] }
  const read = analyse(after)
  if (!read.ok) return { reasons: [`the result cannot be read: ${read.error.message} (line ${read.error.line})`] }
  const verdict = check(original.replay, read.analysis.replay, facts, {
    amended: new Set([...amended, ...(change.amends ?? []).map(({ field }) => field)]),
  })
  return { reasons: verdict.problems, landed: { change, analysis: read.analysis, verdict } }
}

function contextOf(pipeline: Pipeline, analysis: Analysis, amended: readonly string[]): Context {
  const { path, project, interpreter, original, facts, options, chosen } = pipeline
  return {
    path,
    dockerfile: analysis.dockerfile,
    project,
    ignorePath: analysis.texts.ignorePath,
    ignoreText: analysis.texts.ignore,
    ignore: analysis.ignore,
    replay: analysis.replay,
    original: original.replay,
    facts: focusedBy(facts, new Set(amended)),
    interpreter,
    options,
    enabled: (name) => chosen.some((transform) => transform.name === name),
  }
}
