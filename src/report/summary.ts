import type { Rewrite } from '../types.ts'
import type { Paint } from './paint.ts'
import { sanitizeLine } from './sanitize.ts'
import { table } from './table.ts'
import { count, sizeChange } from './words.ts'

/** What the table of a run keeps of one Dockerfile. */
export interface SummaryRow {
  readonly path: string
  /** `node`, `python`, or nothing where it is not known. */
  readonly stack: string
  readonly stages: { readonly before: number; readonly after: number }
  /** Estimated megabytes. */
  readonly size?: { readonly before: number; readonly after: number }
  /** Names of the transforms that changed something. */
  readonly changes: readonly string[]
  /** The first reason why something was left alone; the error of a file that could not be handled. */
  readonly left: string
  readonly status: 'changed' | 'unchanged' | 'failed'
}

/** What makes most of an image's size, and what makes none of it. */
const FIRST = ['multi-stage', 'slim-base', 'prune-dependencies', 'dependency-copy']
const LAST = ['dockerignore']

const rankOf = (transform: string): number =>
  FIRST.includes(transform) ? FIRST.indexOf(transform) : FIRST.length + (LAST.includes(transform) ? 1 : 0)

/** What makes most of an image's size stands first: a narrow terminal cuts the rest. */
const weighty = <Item>(items: readonly Item[], transform: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => rankOf(transform(a)) - rankOf(transform(b)))

export function summaryRow(path: string, rewrite: Rewrite): SummaryRow {
  const changed = rewrite.files.length > 0
  const skipped = weighty(rewrite.skipped, ({ transform }) => transform)
  const left = [
    ...weighty(rewrite.withheld, ({ transform }) => transform).map(({ reasons: [first = ''] }) => first),
    ...skipped.filter(({ noNeed }) => !noNeed).map(({ because }) => because),
    // Beside a change, what was right all along answers no question.
    ...(changed ? [] : skipped.map(({ because }) => because)),
  ]
  return {
    path,
    stack: rewrite.detection?.stack ?? '',
    stages: rewrite.stages,
    ...(rewrite.size === undefined || !changed ? {} : { size: rewrite.size }),
    changes: weighty([...new Set(rewrite.applied.map(({ transform }) => transform))], (name) => name),
    left: left[0] ?? '',
    status: changed ? 'changed' : 'unchanged',
  }
}

/** Rows that are shown unless everything is asked for. */
const most = 40

const saved = ({ size }: SummaryRow): number => (size === undefined ? 0 : size.before - size.after)

/** What comes first: most to be saved, then what changes, then what failed, then by path. */
function inOrder(rows: readonly SummaryRow[]): SummaryRow[] {
  const rank = { changed: 0, failed: 1, unchanged: 2 }
  return [...rows].sort((a, b) => saved(b) - saved(a) || rank[a.status] - rank[b.status] || (a.path < b.path ? -1 : 1))
}

export interface SummaryOptions {
  readonly columns: number
  readonly verbose: boolean
  readonly paint: Paint
}

/** The table of a run over several Dockerfiles, what would be saved most first, and its totals. */
export function summary(rows: readonly SummaryRow[], { columns, verbose, paint }: SummaryOptions): string {
  const shown = verbose ? inOrder(rows) : inOrder(rows).slice(0, most)
  const lines = table(
    [
      { title: 'Dockerfile', narrowest: 44, path: true },
      { title: 'stack' },
      { title: 'stages' },
      { title: 'size, estimated', right: true },
      { title: 'changes, or why none', narrowest: 16 },
    ],
    shown.map(({ path, stack, stages, size: sizes, changes, left }) => [
      sanitizeLine(path),
      stack || '–',
      stages.before === 0
        ? '–'
        : stages.before === stages.after
          ? `${stages.before}`
          : `${stages.before} → ${stages.after}`,
      sizes === undefined ? '–' : sizeChange(sizes),
      changes.length > 0 ? changes.join(', ') : left === '' ? '–' : sanitizeLine(left),
    ]),
    columns,
    (cell, row, column) => {
      if (row < 0) return paint.dim(cell)
      if (column !== 0) return cell
      const status = shown[row]?.status
      return status === 'failed' ? paint.red(cell) : status === 'changed' ? paint.bold(cell) : cell
    },
  )
  if (shown.length < rows.length)
    lines.push(paint.dim(`… and ${count(rows.length - shown.length, 'more Dockerfile')} (--verbose)`))
  lines.push('', totals(rows))
  return lines.join('\n')
}

function totals(rows: readonly SummaryRow[]): string {
  const changed = rows.filter(({ status }) => status === 'changed')
  const sized = changed.flatMap(({ size: sizes }) => sizes ?? [])
  const sum = (pick: 'before' | 'after'): number => sized.reduce((total, sizes) => total + sizes[pick], 0)
  const failed = rows.filter(({ status }) => status === 'failed').length
  const parts = [
    `${count(rows.length, 'Dockerfile')}: ${changed.length} to change, ${rows.length - changed.length - failed} to stay`,
  ]
  if (failed > 0) parts.push(`${failed} failed`)
  const text = parts.join(', ')
  if (sized.length === 0) return `${text}.`
  return `${text}. Images of ${count(sized.length, 'Dockerfile')}: about ${sizeChange({ before: sum('before'), after: sum('after') })} (estimated).`
}
