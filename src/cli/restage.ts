import { transforms } from '../index.ts'
import { readable } from '../report/diff.ts'
import { json, type JsonFile } from '../report/json.ts'
import { sanitizeLine } from '../report/sanitize.ts'
import { body, closing, headline, type FileReport } from '../report/text.ts'
import { discover } from '../workspace/discover.ts'
import { createListings } from '../workspace/listings.ts'
import { apply } from './apply.ts'
import { failureText, notFound, type Failed } from './failure.ts'
import { engineOptionNames } from './help.ts'
import { createLooker, type Looked } from './look.ts'
import type { Output } from './output.ts'
import { flag, settingsOf, type Arguments, type Settings } from './settings.ts'
import { UsageError } from './usage.ts'

/** The main command: finds Dockerfiles, shows or writes what would change, and gives the exit code. */
export async function restage(given: Arguments, output: Output): Promise<number> {
  const cwd = process.cwd()
  const verifies = flag(given, 'verify')
  const idle = engineOptionNames.find((name) => given[name] !== undefined)
  if (idle !== undefined && !verifies)
    throw new UsageError(
      `--${idle} is for images that are built and run.`,
      'Give --verify too, or use `restage verify`.',
    )
  const settings = settingsOf(
    given,
    cwd,
    transforms.map(({ name }) => name),
  )
  if (settings.stdin) return (await import('./stdin.ts')).restageStdin(settings, cwd, output)
  if (verifies) return (await import('./verify.ts')).verifyCommand(given, output, 'diff')

  const listings = createListings()
  const { targets, failures } = discover(settings.paths, cwd, settings.isDockerfile, listings)
  const look = createLooker(settings, cwd, listings)
  const results: JsonFile[] = []
  const totals = { files: 0, changed: 0, failed: 0 }
  const fail = (failed: Failed): void => {
    totals.failed++
    results.push({ path: failed.path, error: failed.error })
    output.err.print(failureText(failed, output))
  }

  for (const failure of failures) fail(notFound(failure))
  for (const target of targets) {
    // Lets a signal, or the news that nobody reads any more, come in between two files.
    await new Promise(setImmediate)
    if (output.out.closed() && settings.mode !== 'write') break
    const looked = look(target)
    totals.files++
    if ('error' in looked) {
      fail(looked)
      continue
    }
    const notes = settings.mode === 'write' ? await apply(looked, cwd) : []
    if ('error' in notes) {
      fail(notes)
      continue
    }
    if (looked.patches.length > 0) totals.changed++
    if (settings.json) results.push(entry(looked))
    else show(looked, settings, output)
    for (const note of notes) output.err.print(`  note      ${sanitizeLine(note)}\n`)
  }

  if (settings.json) output.out.print(json(results))
  else if (!settings.quiet && !output.out.closed()) {
    const last = closing(totals, settings.mode)
    if (last !== '') output.err.print(`\n${last}\n`)
  }
  if (totals.failed > 0) return 2
  return settings.mode === 'check' && totals.changed > 0 ? 1 : 0
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
function show(looked: Looked, settings: Settings, { out, err }: Output): void {
  const { path, context, ownContext, rewrite, patches, elsewhere } = looked
  const report: FileReport = {
    path,
    ...(ownContext ? {} : { context }),
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
  for (const { patch } of patches) out.print(out.forEyes ? readable(patch, out.paint) : patch)
  if (settings.quiet) return
  const { columns, paint } = err
  const text = body(report, { columns, verbose: settings.verbose, written: settings.mode === 'write', paint })
  if (text !== '') err.print(`${patches.length > 0 ? '\n' : ''}${text}\n`)
  if (elsewhere !== undefined && patches.length > 0)
    err.print(`\nThe diff of this file applies in ${sanitizeLine(elsewhere)}\n`)
  err.print('\n')
}
