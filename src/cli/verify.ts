import { resolve } from 'node:path'
import { openEngine } from '../engine/index.ts'
import type { Bases } from '../engine/observe.ts'
import { EngineError, type Engine } from '../engine/types.ts'
import { verify, type Settings as EngineSettings } from '../engine/verify.ts'
import { transforms } from '../index.ts'
import { readable } from '../report/diff.ts'
import { sanitize } from '../report/sanitize.ts'
import { verifyJson, type VerifyJsonFile } from '../report/verify-json.ts'
import { verifyTable, verifyText, type VerifyOptions, type VerifyRow } from '../report/verify.ts'
import { pairOf } from '../verify/pair.ts'
import type { Verified } from '../verify/types.ts'
import { discover, type Target } from '../workspace/discover.ts'
import { createListings } from '../workspace/listings.ts'
import { apply } from './apply.ts'
import { failureText, notFound, type Failed } from './failure.ts'
import { interruptible } from './interrupt.ts'
import { narrowedOf } from './batch-settings.ts'
import { createLooker, type Looked, type Looker } from './look.ts'
import { selectionOf, type Selection } from './narrow.ts'
import type { Channel, Output } from './output.ts'
import { inOrder } from './pool.ts'
import { createProgress, type Progress } from './progress.ts'
import type { Arguments, Settings } from './settings.ts'
import { verifySettingsOf, type VerifySettings } from './verify-settings.ts'

/** What became of one Dockerfile. */
type Outcome = { readonly looked: Looked; readonly verified: Verified } | Failed

type All = Settings & { readonly verify: VerifySettings }

const stopping = 'stopping, and taking away what was made (once more to leave it)'

/** What every Dockerfile of a run shares. */
interface Shared {
  readonly settings: All
  readonly engine: Engine
  readonly bases: Bases
  readonly signal: AbortSignal
  readonly progress: Progress
}

/**
 * `restage verify`, and `restage --verify`: builds, runs and compares, and gives the exit code. 0: nothing differs; 1: something
 * does, or nothing is proven; 2: it could not be told; 130 or 143: it was stopped. `beside` is what standard output is for: the
 * report, or the diff, with the report on standard error.
 */
export async function verifyCommand(given: Arguments, output: Output, beside: 'report' | 'diff'): Promise<number> {
  const cwd = process.cwd()
  const names = transforms.map(({ name }) => name)
  const settings = verifySettingsOf(given, cwd, names)
  const listings = createListings(settings)
  await listings.prepare(settings.paths.map((path) => resolve(cwd, path)))
  const { targets: found, failures } = discover(settings.paths, cwd, settings.isDockerfile, listings, settings)
  const rows: VerifyRow[] = []
  const files: VerifyJsonFile[] = []
  const codes = [0]
  const fail = (failed: Failed): void => {
    codes.push(2)
    rows.push({ path: failed.path, error: failed.error.message })
    files.push({ path: failed.path, error: failed.error })
    output.err.print(failureText(failed, output))
  }
  for (const failure of failures) fail(notFound(failure))
  const looker = createLooker(settings, cwd, listings)
  const { lookAt } = looker
  const targets = selected(found, looker, selectionOf(narrowedOf(given), cwd))
  if (settings.verify.bake !== undefined)
    return (await import('./bake.ts')).writeBake(settings.verify.bake, targets.map(lookAt), settings.verify, output)

  return interruptible(output.err, stopping, async (signal) => {
    const engine =
      targets.length === 0
        ? undefined
        : await opened(
            settings.verify,
            targets.map(({ root }) => root),
            signal,
            output.err,
          )
    if (engine === undefined) return 2
    const progress = createProgress(output.err, { quiet: settings.quiet, ci: Boolean(process.env['CI']) })
    const bases: Bases = new Map()
    const channel = beside === 'report' ? output.out : output.err
    const options = textOptions(settings, channel)
    if (!settings.json && !settings.quiet) output.err.print(`${engine.title}\n\n`)
    try {
      await inOrder(
        targets,
        settings.verify.jobs,
        (target) => outcome(lookAt(target), { settings, engine, bases, signal, progress }),
        async (result) => {
          progress.clear()
          if ('error' in result) return fail(result)
          const { looked, verified } = result
          codes.push(codeOf(verified))
          rows.push({ path: looked.path, verified })
          files.push(entry(result))
          if (!settings.json) show(result, settings, output, channel, options)
          const notes = settings.mode === 'write' && verified.verdict === 'same' ? await apply(looked, cwd) : []
          if ('error' in notes) fail(notes)
        },
      )
    } finally {
      progress.end()
      await removed(engine, settings.verify.keep, output.err)
    }
    if (settings.json) output.out.print(verifyJson(files))
    else if (rows.length > 1) channel.print(`${verifyTable(rows, options)}\n`)
    return Math.max(...codes)
  })
}

/** The Dockerfiles that were asked for; what cannot be read is told later. */
function selected(targets: readonly Target[], looker: Looker, selection: Selection): readonly Target[] {
  return targets.filter((target) => {
    if (!selection.takes(target)) return false
    const place = looker.place(target)
    if ('error' in place || 'left' in place) return true
    if (!selection.takesPlace(place)) return false
    if (selection.takesAnyStack) return true
    const looked = looker.look(place)
    if ('error' in looked) return true
    looked.discard()
    return selection.takesStack(looked.rewrite.detection?.stack)
  })
}

function codeOf({ verdict }: Verified): number {
  if (verdict === 'same' || verdict === 'unchanged') return 0
  return verdict === 'original' || verdict === 'failed' ? 2 : 1
}

function textOptions({ verbose }: All, { columns, paint }: Channel): VerifyOptions {
  const encoding = process.env['LC_ALL'] ?? process.env['LC_CTYPE'] ?? process.env['LANG'] ?? 'C.UTF-8'
  return { columns, paint, verbose, unicode: /utf-?8/i.test(encoding) }
}

/** The Dockerfiles whose lines the layers come from. */
function textsOf({ subject, rewrite }: Looked) {
  const { text, ignore } = subject
  return { before: text, after: pairOf(rewrite, { dockerfile: text, ignore }).dockerfile }
}

function entry({ looked, verified }: Exclude<Outcome, Failed>): VerifyJsonFile {
  const { path, context, patches } = looked
  const files = patches.map(({ shown, made, patch }) => ({ path: shown, made, diff: patch }))
  return { path, context, verified, texts: textsOf(looked), files }
}

/** The report; the diff too, on standard output where that is what it is for, and in the report where repairs changed it. */
function show(
  { looked, verified }: Exclude<Outcome, Failed>,
  settings: All,
  { out }: Output,
  channel: Channel,
  options: VerifyOptions,
): void {
  const { path, context, ownContext, patches } = looked
  const repaired = verified.rounds.length > 1
  for (const { patch } of patches)
    if (channel !== out) out.print(out.forEyes ? readable(patch, out.paint) : patch)
    else if (repaired) out.print(readable(patch, out.paint))
  if (settings.quiet && codeOf(verified) === 0) return
  const texts = textsOf(looked)
  channel.print(`${verifyText({ path, ...(ownContext ? {} : { context }), verified, texts }, options)}\n`)
}

/** What could not be removed is said, and changes nothing of what was found. */
async function removed(engine: Engine, keep: boolean, err: Channel): Promise<void> {
  try {
    await engine.remove(keep)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    err.print(`${err.paint.yellow('warning')} ${sanitize(error.message)}\n${sanitize(error.next)}\n`)
  }
}

/** `roots` are repositories that are looked at: no program is taken from there. */
async function opened(
  given: VerifySettings,
  roots: readonly string[],
  signal: AbortSignal,
  err: Channel,
): Promise<Engine | undefined> {
  try {
    const { engine, builder, platform } = given
    return await openEngine(
      {
        ...(engine === undefined ? {} : { engine }),
        ...(builder === undefined ? {} : { builder }),
        ...(platform === undefined ? {} : { platform }),
        avoid: [...new Set(roots)],
      },
      { signal },
    )
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    err.print(`${err.paint.red('error')} ${sanitize(error.message)}\n${sanitize(error.next)}\n`)
    return undefined
  }
}

async function outcome(found: Looked | Failed, shared: Shared): Promise<Outcome> {
  if ('error' in found) return found
  const { after } = shared.settings.verify
  const looked = after === undefined ? found : found.subject.by(after.text)
  if ('error' in looked) return looked
  const { settings, engine, bases, signal, progress } = shared
  const { subject, rewrite, path } = looked
  let current: Looked = looked
  try {
    const verified = await verify(
      {
        subject,
        rewrite,
        again: (evidence, without) => {
          const next = subject.again(evidence, without)
          if ('error' in next) return undefined
          current = next
          return next.rewrite
        },
      },
      engine,
      engineSettings(settings.verify),
      bases,
      { signal, step: (text) => progress.say(path, text) },
    )
    const said = (current.problems ?? []).map((problem) => `by the files alone: ${problem}`)
    return { looked: current, verified: { ...verified, notes: [...verified.notes, ...said] } }
  } catch (error) {
    if (signal.aborted) throw error
    if (!(error instanceof EngineError)) throw error
    return { path, error: { message: error.message, hint: error.next } }
  } finally {
    progress.say(path, undefined)
  }
}

function engineSettings(given: VerifySettings): EngineSettings {
  const { buildArgs, secrets, platform, network, timeout, env, envFiles, probes, seconds } = given
  const place = platform === undefined ? {} : { platform }
  return {
    build: {
      ...{ buildArgs, secrets, timeout },
      ...place,
      ...(network === undefined ? {} : { network }),
    },
    observe: { env, envFiles, probes, seconds, ...place },
    repair: given.repair,
    rebuild: given.rebuild,
    keep: given.keep,
  }
}
