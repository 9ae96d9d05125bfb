import { complaints, lastWords, normal } from './logs.ts'
import { servedBy } from './served.ts'
import type { Answer, Finding, Proof, Run } from './types.ts'

/** Strongest first. */
const PROOFS: readonly Proof[] = ['serves', 'healthy', 'stays up', 'exits 0', 'fails alike', 'none']

/** Compares what the containers of the two images did, network by network, and tells how much their agreement proves. */
export function compareRuns(
  before: readonly Run[],
  after: readonly Run[],
): { readonly findings: Finding[]; readonly proof: Proof } {
  const findings: Finding[] = []
  let strongest = PROOFS.length - 1
  for (const was of before) {
    const is = after.find(({ network }) => network === was.network)
    if (is === undefined) continue
    const found = differences(was, is)
    findings.push(...found)
    if (found.length === 0) strongest = Math.min(strongest, PROOFS.indexOf(proofOf(was, is)))
  }
  return { findings: merged(findings), proof: PROOFS[strongest] ?? 'none' }
}

/** The same difference on both networks is told once. */
function merged(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>()
  for (const finding of findings) {
    const { comparison, what, because } = finding
    const key = `${comparison} ${what.replace(NETWORK, '')} ${because}`
    const other = seen.get(key)
    seen.set(key, other === undefined ? finding : { ...other, what: what.replace(NETWORK, '') })
  }
  return [...seen.values()]
}

const NETWORK = / on the (?:open|closed) network$/

function differences(was: Run, is: Run): Finding[] {
  const on = `on the ${was.network} network`
  const found = (comparison: Finding['comparison'], what: string, because: string): Finding => ({
    comparison,
    what: `${what} ${on}`,
    because,
  })
  const start = startDiffers(was, is)
  if (start !== undefined) return [found('start', 'container', start)]
  const health = healthDiffers(was, is)
  return [
    ...[...was.answers].flatMap(([probe, answer]) => {
      const because = answerDiffers(answer, is.answers.get(probe))
      return because === undefined ? [] : [found('answer', probe, because)]
    }),
    ...(health === undefined ? [] : [found('health', 'health check', health)]),
  ]
}

function startDiffers(was: Run, is: Run): string | undefined {
  if (was.state !== is.state || (was.state === 'exited' && was.exitCode !== is.exitCode)) {
    const words = lastWords(is.log)
    const both = `was ${inWords(was)}, is ${inWords(is)}`
    return words === '' ? both : `${both}: ${words}`
  }
  if (was.state === 'running') return undefined
  if (fails(was) && !sameComplaints(was.log, is.log))
    return `fails in other words: was ${lastWords(was.log) || 'silent'}; is ${lastWords(is.log) || 'silent'}`
  if (was.answers.size === 0 && endsOtherwise(was.log, is.log)) return `ends otherwise: ${lastWords(is.log)}`
  return undefined
}

function inWords({ state, exitCode }: Run): string {
  return state === 'exited' ? `exited with ${exitCode ?? 'no code'}` : state
}

function fails({ state, exitCode }: Run): boolean {
  return state === 'not started' || (state === 'exited' && exitCode !== 0)
}

/** The first complaints of each are among the other's: standard output and error may come in another order. */
function sameComplaints(was: readonly string[], is: readonly string[]): boolean {
  const mine = complaints(was)
  const theirs = complaints(is)
  const among = (few: readonly string[], all: readonly string[]) => few.slice(0, 2).every((line) => all.includes(line))
  return (mine.length === 0) === (theirs.length === 0) && among(mine, theirs) && among(theirs, mine)
}

/** Lines at the end of a log that are compared, and the part of them that two like runs share at least. */
const TAIL = 15
const LIKE = 0.5

/** The last line differs, and most of those above it. */
function endsOtherwise(was: readonly string[], is: readonly string[]): boolean {
  const tail = (log: readonly string[]) => log.map(normal).filter(Boolean).slice(-TAIL)
  const [mine, theirs] = [tail(was), tail(is)]
  if (mine.length === 0 || theirs.length === 0 || mine.at(-1) === theirs.at(-1)) return false
  const all = new Set([...mine, ...theirs])
  const shared = [...all].filter((line) => mine.includes(line) && theirs.includes(line))
  return shared.length / all.size < LIKE
}

/** Sizes of two like bodies may differ: they hold times and tokens. Nothing in place of something is another body. */
function answerDiffers(was: Answer, is: Answer | undefined): string | undefined {
  if (is === undefined) return `was ${was.status}, does not answer`
  if (was.status !== is.status) return `was ${was.status}, is ${is.status}`
  if (media(was.type) !== media(is.type))
    return `was ${was.status} ${media(was.type) || 'without a type'}, is ${is.status} ${media(is.type) || 'without a type'}`
  if ((was.bytes === 0) !== (is.bytes === 0)) return `was ${was.bytes} bytes, is ${is.bytes} bytes`
  return undefined
}

/** `text/html` of `text/html; charset=utf-8`. */
function media(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

function healthDiffers({ health: was }: Run, { health: is }: Run): string | undefined {
  // No check had been made yet: nothing to compare with.
  if (was === undefined || (was.status === 'starting' && was.log.length === 0)) return undefined
  if (is === undefined) return `was ${was.status}, is not checked`
  if (was.status === 'healthy')
    return is.status === 'healthy' ? undefined : `was healthy, is ${is.status}: ${lastWords(is.log)}`
  if (is.status === 'healthy' || is.log.length === 0 || sameComplaints(was.log, is.log)) return undefined
  return `fails in other words: was ${lastWords(was.log) || 'silent'}; is ${lastWords(is.log) || 'silent'}`
}

/** What two runs that agree prove. Two that fail without a word may fail for two reasons. */
function proofOf(was: Run, is: Run): Proof {
  if (servedBy(was, is).length > 0) return 'serves'
  if (was.health?.status === 'healthy') return 'healthy'
  if (was.state === 'running') return 'stays up'
  if (was.state === 'exited' && was.exitCode === 0) return 'exits 0'
  return complaints(was.log).length > 0 ? 'fails alike' : 'none'
}
