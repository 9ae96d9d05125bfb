import type { Evidence, Rewrite } from '../types.ts'
import { compareSides, type Compared } from '../verify/compare.ts'
import { cureOf } from '../verify/cures.ts'
import { evidenceInWords, mergeEvidence, noEvidence, sameEvidence } from '../verify/evidence.ts'
import { pairOf, type Pair } from '../verify/pair.ts'
import type { Build, Round, Side, Verdict, Verified } from '../verify/types.ts'
import { withholdNext } from '../verify/withhold.ts'
import { observer, type Bases, type Observer, type ObserveSettings } from './observe.ts'
import type { Engine, Watch } from './types.ts'
import { workplace, type BuildSettings, type Workplace } from './workplace.ts'

/** Rounds of repair: what five attempts do not mend, a sixth does not. */
const REPAIRS = 5

const AS_IT_STANDS = 'as it stands'
const REWRITTEN = 'rewritten'

/** One Dockerfile, and how it is rewritten. */
export interface Request {
  readonly subject: Parameters<typeof workplace>[0]
  readonly rewrite: Rewrite
  /** The rewrite once more, with what was seen, and without some transforms; undefined where it fails. */
  readonly again: (evidence: Evidence, without: readonly string[]) => Rewrite | undefined
}

export interface Settings {
  readonly build: BuildSettings
  readonly observe: ObserveSettings
  readonly repair: boolean
  /** Whether builds after an edit are timed. */
  readonly rebuild: boolean
  /** Whether images stay. */
  readonly keep: boolean
}

/** The last attempt at a rewrite, and those before it. */
interface Attempts extends Compared {
  readonly rewrite: Rewrite
  /** Undefined where nothing is left of the rewrite. */
  readonly after: Side | undefined
  readonly rounds: readonly Round[]
}

/**
 * Builds a Dockerfile as it stands and as it would be rewritten, runs both, and tells what differs. With `repair` it tries
 * again with what was found, and then with one transform less at a time. Nothing of the user's tree is touched.
 */
export async function verify(
  request: Request,
  engine: Engine,
  settings: Settings,
  bases: Bases,
  watch: Watch,
): Promise<Verified> {
  const { rewrite } = request
  const nothing = { proof: 'none', findings: [], accounted: new Map(), notes: [], rounds: [], rewrite } as const
  if (rewrite.files.length === 0) return { ...nothing, verdict: 'unchanged' }
  watch.step?.('copying its build context')
  const place = await workplace(request.subject, settings.build, watch.signal)
  try {
    const look = observer(engine, place, settings.observe, rewrite.detection?.stack, bases, watch)
    const before = await look.see(AS_IT_STANDS, place.original)
    if (!before.build.ok) return { ...nothing, verdict: 'original', before: { build: before.build, runs: [] } }
    const tried = await attempts(request, before, look, place, settings)
    const pair = pairOf(tried.rewrite, place.original)
    const timed = settings.rebuild && tried.after !== undefined && tried.findings.length === 0
    const seconds = timed ? await rebuildTimes(place, look, pair) : undefined
    if (!settings.keep) for (const side of [before, tried.after]) if (side) await look.discard(side)
    const { findings, proof, accounted, notes, rounds } = tried
    return {
      verdict: verdictOf(tried),
      proof,
      findings,
      accounted,
      notes: [
        ...notes,
        ...(engine.idle === undefined ? [] : [engine.idle]),
        ...(timed && seconds === undefined
          ? ['no file is known to be source: a rebuild after an edit was not timed']
          : []),
      ],
      rounds,
      rewrite: tried.rewrite,
      before: { build: withRebuild(before.build, seconds?.before), runs: before.runs },
      ...(tried.after === undefined
        ? {}
        : { after: { build: withRebuild(tried.after.build, seconds?.after), runs: tried.after.runs } }),
    }
  } finally {
    await place.remove()
  }
}

function verdictOf({ after, findings, proof }: Attempts): Verdict {
  if (after === undefined) return 'unchanged'
  if (findings.length > 0) return 'differs'
  return proof === 'none' ? 'unproven' : 'same'
}

/** Tries a rewrite; where something differs and repair is asked for, tells the next one what was seen. */
async function attempts(
  request: Request,
  before: Side,
  look: Observer,
  place: Workplace,
  { repair }: Settings,
): Promise<Attempts> {
  const rounds: Round[] = []
  const without: string[] = []
  let evidence = noEvidence
  let rewrite = request.rewrite
  let again: Side['files']
  /** What is built twice differs in what no rewrite changes: the original is built once more, where that matters. */
  const secondBuild = async (): Promise<Side['files']> =>
    (again ??= await look.anew(`${AS_IT_STANDS}, once more`, place.original))

  for (;;) {
    const pair = pairOf(rewrite, place.original)
    const after = await look.see(REWRITTEN, pair, before)
    const compared = compareSides(await look.fair(AS_IT_STANDS, before, after), after, rewrite)
    const findings = [...compared.findings, ...(compared.settle?.(await secondBuild()) ?? [])]
    const ended = { ...compared, findings, rewrite, after }
    if (findings.length === 0 || !repair) return { ...ended, rounds: [...rounds, { findings, repairs: [] }] }

    const cured = mergeEvidence(evidence, cureOf(findings))
    const repaired = rounds.filter(({ repairs }) => repairs.length > 0).length
    const next =
      repaired < REPAIRS && !sameEvidence(cured, evidence)
        ? changed(request.again(cured, without), pair, place)
        : undefined
    if (next !== undefined) {
      rounds.push({ findings, repairs: newWords(cured, evidence) })
      evidence = cured
      rewrite = next
    } else {
      const withheld = withholdNext(findings, rewrite.applied, after.build.ok ? undefined : after.build)
      const less = withheld === undefined ? undefined : request.again(evidence, [...without, withheld])
      if (withheld === undefined || less === undefined)
        return { ...ended, rounds: [...rounds, { findings, repairs: [] }] }
      without.push(withheld)
      rounds.push({ findings, repairs: [], withheld })
      rewrite = less
      if (less.files.length === 0) return { ...ended, findings: [], rewrite, after: undefined, rounds }
    }
    await look.discard(after)
  }
}

/** A rewrite, where it is another one than the last. */
function changed(rewrite: Rewrite | undefined, last: Pair, { original }: Workplace): Rewrite | undefined {
  if (rewrite === undefined) return undefined
  const pair = pairOf(rewrite, original)
  return pair.dockerfile === last.dockerfile && pair.ignore === last.ignore ? undefined : rewrite
}

function newWords(now: Evidence, before: Evidence): string[] {
  const known = new Set(evidenceInWords(before))
  return evidenceInWords(now).filter((words) => !known.has(words))
}

/** Seconds of both builds after one source file was edited; undefined where none is known to be source. */
async function rebuildTimes(
  place: Workplace,
  look: Observer,
  pair: Pair,
): Promise<{ before: number | undefined; after: number | undefined } | undefined> {
  if ((await place.edit()) === undefined) return undefined
  return {
    before: await look.time(`${AS_IT_STANDS}, after an edit`, place.original),
    after: await look.time(`${REWRITTEN}, after an edit`, pair),
  }
}

function withRebuild(build: Build, rebuildSeconds: number | undefined): Build {
  return build.ok && rebuildSeconds !== undefined ? { ...build, rebuildSeconds } : build
}
