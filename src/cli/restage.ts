import { resolve } from 'node:path'
import { transforms } from '../index.ts'
import type { Listing } from '../project/disk/lists.ts'
import { readable } from '../report/diff.ts'
import { json, type JsonFile } from '../report/json.ts'
import { sanitizeLine } from '../report/sanitize.ts'
import { summary, summaryRow, type SummaryRow } from '../report/summary.ts'
import { body, closing, headline, type FileReport } from '../report/text.ts'
import { discover, type Target } from '../workspace/discover.ts'
import { createListings } from '../workspace/listings.ts'
import { batchSettingsOf, type BatchSettings } from './batch-settings.ts'
import { createDelivery, type Delivery } from './deliver.ts'
import { failureText, notFound, type Failed } from './failure.ts'
import { collectEarly } from './heap.ts'
import { engineOptionNames } from './help.ts'
import { interruptible } from './interrupt.ts'
import { createLooker, type Left, type Looked } from './look.ts'
import { selectionOf } from './narrow.ts'
import type { Output } from './output.ts'
import { createProgress, remaining, type Progress } from './progress.ts'
import { flag, type Arguments } from './settings.ts'
import { UsageError } from './usage.ts'

/** The main command: finds Dockerfiles, shows or writes what would change, and gives the exit code. `begun` is a listing that it may use. */
export async function restage(given: Arguments, output: Output, begun?: Listing): Promise<number> {
  const cwd = process.cwd()
  const verifies = flag(given, 'verify')
  const idle = engineOptionNames.find((name) => given[name] !== undefined)
  if (idle !== undefined && !verifies)
    throw new UsageError(
      `--${idle} is for images that are built and run.`,
      'Give --verify too, or use `restage verify`.',
    )
  const names = transforms.map(({ name }) => name)
  const settings = batchSettingsOf(given, cwd, names)
  if (settings.stdin) return (await import('./stdin.ts')).restageStdin(settings, cwd, output)
  if (verifies) return (await import('./verify.ts')).verifyCommand(given, output, 'diff')
  const stopping = 'stopping after this file (once more to stop at once)'
  return interruptible(output.err, stopping, (signal) => run(settings, cwd, output, begun, signal))
}

/** What a run has found so far. */
interface Findings {
  readonly files: JsonFile[]
  readonly rows: SummaryRow[]
  passed: number
  /** In directories that were not searched. */
  readonly hidden: number
}

async function run(
  settings: BatchSettings,
  cwd: string,
  output: Output,
  begun: Listing | undefined,
  signal: AbortSignal,
): Promise<number> {
  const { err } = output
  const listings = createListings(settings, begun)
  await listings.prepare(settings.paths.map((path) => resolve(cwd, path)))
  const found = discover(settings.paths, cwd, settings.isDockerfile, listings, settings)
  const selection = selectionOf(settings.narrowed, cwd)
  const targets = found.targets.filter((target) => selection.takes(target))
  collectEarly(targets.length)
  const looker = createLooker(settings, cwd, listings)
  const delivery = await createDelivery(settings, cwd, targets, output)
  const progress = createProgress(err, { quiet: settings.quiet, ci: Boolean(process.env['CI']) })
  const findings: Findings = {
    files: [],
    rows: [],
    passed: found.targets.length - targets.length,
    hidden: found.hidden,
  }

  const fail = (failed: Failed): void => {
    progress.clear()
    findings.rows.push(failedRow(failed))
    findings.files.push({ path: failed.path, error: failed.error })
    err.print(failureText(failed, output))
  }

  const leave = ({ path, left: { because, hint } }: Left): void => {
    progress.clear()
    findings.rows.push(leftRow(path, because))
    findings.files.push({ path, left: because })
    if (settings.quiet) return
    const next = hint === undefined ? '' : `  ${sanitizeLine(hint)}\n`
    err.print(`${err.paint.bold(sanitizeLine(path))}\n  left      ${sanitizeLine(because)}\n${next}\n`)
  }

  /** Looks at one Dockerfile, and shows and delivers what was found. */
  const handle = async (target: Target): Promise<void> => {
    const place = looker.place(target)
    if ('error' in place) return fail(place)
    if ('left' in place) return leave(place)
    if (!selection.takesPlace(place)) {
      findings.passed++
      return
    }
    const looked = looker.look(place)
    if ('error' in looked) return fail(looked)
    if (!selection.takesStack(looked.rewrite.detection?.stack)) {
      looked.discard()
      findings.passed++
      return
    }
    progress.clear()
    // What is written is told of afterwards; what is asked for is shown before.
    const notes = settings.interactive ? [] : await delivery.take(looked)
    if (notes !== undefined && 'error' in notes) return fail(notes)
    if (settings.json) findings.files.push(entry(looked))
    else show(looked, settings, delivery, output)
    const told = settings.interactive ? await delivery.take(looked) : notes
    if (told !== undefined && 'error' in told) return fail(told)
    const row = summaryRow(looked.path, looked.rewrite)
    findings.rows.push(told === undefined ? unchosen(row) : row)
    for (const note of told ?? []) err.print(`  note      ${sanitizeLine(note)}\n`)
  }

  for (const failure of found.failures) fail(notFound(failure))
  const since = Date.now()
  try {
    for (const [index, target] of targets.entries()) {
      // Lets a signal, or the news that nobody reads any more, come in between two files.
      await new Promise(setImmediate)
      if (signal.aborted || delivery.over() || (output.out.closed() && settings.mode !== 'write')) break
      say(progress, index, targets, since, cwd)
      await handle(target)
    }
    if (!signal.aborted) for (const failed of await delivery.end()) fail(failed)
  } finally {
    progress.end()
    delivery.close()
  }
  if (settings.json) output.out.print(json(findings.files))
  else if (!settings.quiet && !output.out.closed()) err.print(ending(findings, settings, delivery, output))
  if (findings.rows.some(({ status }) => status === 'failed')) return 2
  return settings.mode === 'check' && findings.rows.some(({ status }) => status === 'changed') ? 1 : 0
}

/** Which file it is at, of how many, and how long it still takes; drawn at most ten times a second. */
function say(progress: Progress, index: number, targets: readonly Target[], since: number, cwd: string): void {
  if (targets.length === 1) return
  const { path = '' } = targets[index] ?? {}
  const shown = path.startsWith(cwd) ? path.slice(cwd.length + 1) : path
  const left = remaining(index, targets.length, (Date.now() - since) / 1000)
  progress.say('restage', `${index + 1} of ${targets.length}${left} · ${shown}`, since)
}

const unchosen = (row: SummaryRow): SummaryRow => ({
  ...row,
  changes: [],
  left: 'it was not chosen',
  status: 'unchanged',
})

const leftRow = (path: string, because: string): SummaryRow => ({
  ...failedRow({ path, error: { message: because } }),
  status: 'unchanged',
})

const failedRow = ({ path, error }: Failed): SummaryRow => ({
  path,
  stack: '',
  stages: { before: 0, after: 0 },
  changes: [],
  left: error.message,
  status: 'failed',
})

/** The table of several files, and the last line. */
function ending(
  { rows, passed, hidden }: Findings,
  settings: BatchSettings,
  { next }: Delivery,
  { err }: Output,
): string {
  const has = (wanted: SummaryRow['status']) => rows.filter(({ status }) => status === wanted).length
  const totals = { files: rows.length, changed: has('changed'), failed: has('failed') }
  const parts: string[] = []
  if (rows.length > 1 && settings.mode !== 'check')
    parts.push(summary(rows, { columns: err.columns, verbose: settings.verbose, paint: err.paint }))
  const last = closing(totals, settings.mode, { passed, hidden, ...(next === undefined ? {} : { next }) })
  if (last !== '') parts.push(last)
  return parts.length > 0 ? `\n${parts.join('\n')}\n` : ''
}

function entry({ path, context, rewrite, patches }: Looked): JsonFile {
  return {
    path,
    context,
    rewrite,
    files: patches.map(({ shown, made, patch }) => ({ path: shown, made, diff: patch })),
  }
}

/** The headline, the diff and the report, each on its stream, in this order. */
function show(looked: Looked, settings: BatchSettings, delivery: Delivery, { out, err }: Output): void {
  const { path, context, ownContext, contextBy, rewrite, patches, elsewhere } = looked
  const report: FileReport = {
    path,
    ...(ownContext ? {} : { context: contextBy === undefined ? context : `${context} (${contextBy})` }),
    rewrite,
    beside: patches
      .filter(({ isDockerfile }) => !isDockerfile)
      .map(({ shown, made, after }) => ({ path: shown, made, lines: after.split('\n').length - 1 })),
  }
  if (settings.mode === 'check' && !settings.verbose) {
    if (patches.length > 0) err.print(`would change: ${headline(report, err.paint)}\n`)
    return
  }
  if (!settings.quiet) err.print(`${headline(report, err.paint)}\n${patches.length > 0 ? '\n' : ''}`)
  if (delivery.showsDiff) for (const { patch } of patches) out.print(out.forEyes ? readable(patch, out.paint) : patch)
  if (settings.quiet) return
  const { columns, paint } = err
  const written = settings.mode === 'write' && !settings.interactive
  const text = body(report, { columns, verbose: settings.verbose, written, paint })
  if (text !== '') err.print(`${patches.length > 0 ? '\n' : ''}${text}\n`)
  if (elsewhere !== undefined && patches.length > 0)
    err.print(`\nThe diff of this file applies in ${sanitizeLine(elsewhere)}\n`)
  err.print('\n')
}
