import type { Applied, Rewrite, Skipped } from '../types.ts'
import type { Paint } from './paint.ts'
import { sanitizeLine } from './sanitize.ts'
import { count, roughly, sizeChange } from './words.ts'
import { labelled } from './wrap.ts'

/** One Dockerfile's result, with paths as people are to read them. */
export interface FileReport {
  readonly path: string
  /** The build context; absent where it is the Dockerfile's own directory. */
  readonly context?: string
  readonly rewrite: Rewrite
  /** Files other than the Dockerfile that the run makes or changes, by the path to show. */
  readonly beside: readonly { readonly path: string; readonly made: boolean; readonly lines: number }[]
}

export interface TextOptions {
  readonly columns: number
  readonly verbose: boolean
  readonly written: boolean
  readonly paint: Paint
}

/** Rows shown under one label unless everything is asked for. */
const few = 8

interface Because {
  readonly what: string
  readonly because: string
}

/** `services/orders/Dockerfile · node · npm · TypeScript (tsc → dist)` */
export function headline({ path, context, rewrite }: FileReport, paint: Paint): string {
  const parts = [paint.bold(sanitizeLine(path))]
  if (rewrite.detection) parts.push(sanitizeLine(rewrite.detection.summary))
  if (context !== undefined) parts.push(`context ${sanitizeLine(context)}`)
  return parts.join(' · ')
}

const phrase = ({ what, because }: Because): string => (because === '' ? what : `${what} (${because})`)

/** What one change does, and the fact that it rests on. */
const told = ({ transform, change }: Applied): string => `${change.title}: ${change.because} [${transform}]`

/** Refusals with the same reason are one row, whichever transforms gave it. */
function refusals(skipped: readonly Skipped[]): string[] {
  const rows = new Map<string, string[]>()
  for (const { transform, line, because } of skipped) {
    const text = line === undefined ? because : `line ${line}: ${because}`
    const names = rows.get(text)
    if (!names) rows.set(text, [transform])
    else if (!names.includes(transform)) names.push(transform)
  }
  return [...rows].map(([text, names]) => `${text} [${names.join(', ')}]`)
}

/** What stands under the diff: what changed and why, what leaves and stays, what was assumed, and what was left alone. */
export function body(report: FileReport, { columns, verbose, written, paint }: TextOptions): string {
  const { rewrite, beside } = report
  const out: string[] = []
  const rows = (label: string, texts: readonly string[], style: (text: string) => string = paint.bold): void => {
    out.push(...labelled(label, texts, { columns, few: verbose ? Infinity : few, style }))
  }
  rows('changes', rewrite.applied.map(told), paint.green)
  rows('leaves', rewrite.ledger.leaves.map(phrase))
  rows('stays', rewrite.ledger.stays.map(phrase))
  rows('size', sizeRows(rewrite))
  if (rewrite.applied.some(({ transform }) => transform === 'dependency-copy')) {
    rows('rebuild', ['an edit of the source no longer installs again what it does not change'])
  }
  if (rewrite.files.length > 0) rows('assumes', rewrite.ledger.assumes, paint.yellow)
  rows(
    'withheld',
    rewrite.withheld.map(({ transform, change, reasons }) => {
      const [first = '', ...others] = reasons
      const more = verbose
        ? others.map((reason) => `; ${reason}`).join('')
        : others.length > 0
          ? ` (and ${others.length} more)`
          : ''
      return `${change.title}: ${first}${more} [${transform}]`
    }),
    paint.yellow,
  )
  rows('left', refusals(rewrite.skipped.filter(({ noNeed }) => !noNeed)))
  // Beside a change of the Dockerfile, what was right all along answers no question.
  if (verbose || rewrite.files.every(({ path }) => path.endsWith('.dockerignore')))
    rows('no need', refusals(rewrite.skipped.filter(({ noNeed }) => noNeed)))
  rows(
    'advice',
    rewrite.advice.map(({ change }) => `${change.title}: ${change.because}`),
    paint.cyan,
  )

  const verb = written ? 'was' : 'would be'
  for (const { path, made, lines } of beside) {
    const what = made ? `created (${count(lines, 'line')})` : 'changed'
    out.push(`\n${sanitizeLine(path)} ${verb} ${what}`)
  }
  return out.join('\n')
}

/** What the image comes to, and what most of it is where little is gained. */
function sizeRows({ files, size: sizes, dominant = [] }: Rewrite): string[] {
  const [first, ...others] = dominant.map(({ what, megabytes }) => `${what}, about ${roughly(megabytes)}`)
  return [
    ...(files.length > 0 && sizes ? [`about ${sizeChange(sizes)} (estimated)`] : []),
    ...(first === undefined
      ? []
      : [`little is gained, since most of it stays: ${[first, ...others.slice(0, 2)].join('; ')}`]),
  ]
}

export interface Totals {
  readonly files: number
  readonly changed: number
  readonly failed: number
}

/** The last line of a run: how many files change, and what to do next. `passed` files were not asked for, `hidden` ones not searched for. */
export function closing(
  { files, changed, failed }: Totals,
  mode: 'dry' | 'write' | 'check',
  {
    passed = 0,
    hidden = 0,
    next = 'Run with --write to apply.',
  }: { readonly passed?: number; readonly hidden?: number; readonly next?: string } = {},
): string {
  const parts: string[] = []
  if (changed === 0)
    parts.push(files - failed > 0 ? `Nothing to change in ${count(files - failed, 'Dockerfile')}.` : '')
  else if (mode === 'write') parts.push(`${count(changed, 'Dockerfile')} changed.`)
  else parts.push(`${count(changed, 'Dockerfile')} would change.`)
  if (changed > 0 && mode === 'dry') parts.push(next)
  if (changed > 0 && mode === 'check') parts.push('Run restage without --check to see the diff.')
  if (failed > 0) parts.push(`${count(failed, 'file')} could not be handled: see above.`)
  if (passed > 0) parts.push(`${count(passed, 'Dockerfile')} passed over (--filter, --since).`)
  if (hidden > 0) parts.push(`${count(hidden, 'Dockerfile')} in hidden directories passed over (see --hidden).`)
  return parts.filter(Boolean).join(' ')
}
