import type { Account } from '../verify/accounts.ts'
import { evidenceInWords } from '../verify/evidence.ts'
import { isForAnother, servedBy } from '../verify/served.ts'
import type { Build, Comparison, Finding, Run, Side, Verdict, Verified } from '../verify/types.ts'
import type { Paint } from './paint.ts'
import { sanitizeLine } from './sanitize.ts'
import { cut, table } from './table.ts'
import { headline } from './text.ts'
import { figures, layerTable, type Texts } from './verify-figures.ts'
import { bytes, change, count } from './words.ts'
import { labelled } from './wrap.ts'

/** One Dockerfile's verification, with paths as people are to read them. */
export interface VerifyReport {
  readonly path: string
  /** The build context; absent where it is the Dockerfile's own directory. */
  readonly context?: string
  readonly verified: Verified
  /** The Dockerfile before and after, for the lines of layers. */
  readonly texts: Texts
}

export interface VerifyOptions {
  readonly columns: number
  readonly verbose: boolean
  readonly paint: Paint
  /** Whether the stream shows more than ASCII. */
  readonly unicode: boolean
}

/** Findings shown of one comparison unless everything is asked for. */
const few = 6

/** What one Dockerfile came to: the verdict, what it rests on, what differs, what was done about it, and the figures. */
export function verifyBody(report: VerifyReport, options: VerifyOptions): string {
  const { verified, texts } = report
  const { columns, verbose, paint } = options
  const out: string[] = []
  const rows = (label: string, lines: readonly string[], style: (text: string) => string = paint.bold): void => {
    out.push(...labelled(label, lines, { columns, few: verbose ? Infinity : few, style }))
  }
  rows(verified.verdict, [reason(verified)], colour(verified.verdict, paint))
  for (const comparison of COMPARISONS) {
    const found = verified.findings.filter((finding) => finding.comparison === comparison)
    rows(comparison, found.flatMap(told), verified.verdict === 'differs' ? paint.red : paint.yellow)
  }
  const failed = [verified.before?.build, verified.after?.build].find((build) => build?.ok === false)
  if (failed?.ok === false) rows('log', failed.log.slice(verbose ? 0 : -few), paint.red)
  rows('repairs', repairs(verified), paint.yellow)
  rows('accounted', accounted(verified))
  rows('notes', verified.notes)
  const measured = figures(verified, options)
  if (measured.length > 0) out.push('', ...measured)
  const layers = layerTable(verified, texts, options)
  if (layers.length > 0) out.push('', ...layers)
  return out.join('\n')
}

/** What this module itself writes that is not ASCII; each is one character wide, but for the arrow. */
const PLAIN: readonly (readonly [sign: string, instead: string])[] = [
  ['→', '->'],
  ['·', '-'],
  ['…', '~'],
  ['█', '#'],
]

function shown(text: string, { unicode }: VerifyOptions): string {
  return unicode ? text : PLAIN.reduce((all, [sign, instead]) => all.split(sign).join(instead), text)
}

/** The headline and the body. */
export function verifyText(report: VerifyReport, options: VerifyOptions): string {
  const { path, context, verified } = report
  const named = { path, rewrite: verified.rewrite, beside: [], ...(context === undefined ? {} : { context }) }
  return shown(`${headline(named, options.paint)}\n\n${verifyBody(report, options)}\n`, options)
}

const COMPARISONS: readonly Comparison[] = [
  'build',
  'start',
  'answer',
  'health',
  'config',
  'library',
  'program',
  'module',
  'file',
  'owner',
]

function colour(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'same') return paint.green
  if (verdict === 'differs' || verdict === 'failed') return paint.red
  return verdict === 'unchanged' ? paint.dim : paint.yellow
}

/** What the verdict rests on. */
export function reason(verified: Verified): string {
  switch (verified.verdict) {
    case 'same':
      return proofInWords(verified)
    case 'differs':
      return `${count(verified.findings.length, 'difference')} that nothing accounts for`
    case 'unproven':
      return verified.before?.runs.length === 0
        ? 'no difference was seen, and nothing was run'
        : 'no difference was seen, and both containers fail without saying why'
    case 'unchanged':
      return verified.rounds.length > 0
        ? 'nothing is left of the rewrite without what makes a difference'
        : 'restage changes nothing here'
    case 'original':
      return `it does not build as it stands: ${because(verified.before?.build)}`
    case 'failed':
      return because(verified.after?.build) || verified.notes[0] || 'the comparison could not be made'
  }
}

const because = (build: Build | undefined): string => (build?.ok === false ? build.because : '')

/** `serves 3000/ on both networks`: what was seen of both images alike. */
export function proofInWords({ proof, before, after }: Verified): string {
  const pairs = (before?.runs ?? []).flatMap((was) => {
    const is = after?.runs.find(({ network }) => network === was.network)
    return is === undefined ? [] : [{ was, is }]
  })
  const on = (holds: (run: Run) => boolean): string => {
    const networks = pairs.filter(({ was, is }) => holds(was) && holds(is)).map(({ was }) => was.network)
    if (networks.length > 1) return ' on both networks'
    return networks[0] === 'closed' ? ', with no network' : networks[0] === 'open' ? ' on an open network' : ''
  }
  switch (proof) {
    case 'serves': {
      const probes = new Set(pairs.flatMap(({ was, is }) => servedBy(was, is)))
      return `serves ${[...probes].join(', ')}${on(({ answers }) => ![...answers.values()].every(isForAnother))}`
    }
    case 'healthy':
      return `is healthy by its own check${on(({ health }) => health?.status === 'healthy')}`
    case 'stays up': {
      const seconds = Math.min(
        ...pairs.flatMap(({ was, is }) => (was.state === 'running' ? [was.seconds, is.seconds] : [])),
      )
      const long = Number.isFinite(seconds) ? ` for ${Math.round(seconds)} s` : ''
      return `stays up${long}${on(({ state }) => state === 'running')}`
    }
    case 'exits 0':
      return `ends well (exit code 0)${on(({ exitCode }) => exitCode === 0)}`
    case 'fails alike':
      return `both fail in the same words${on(({ state }) => state !== 'running')}, which proves little`
    case 'none':
      return 'nothing was seen of it when it ran'
  }
}

/** `libpq.so.5: was found, is missing`, and below it what would mend it. */
function told({ what, because: why, cure }: Finding): string[] {
  const cures = cure === undefined ? [] : evidenceInWords(cure).map((line) => line.split(': ')[0] ?? line)
  const names = cures.length > few ? [...cures.slice(0, few), `and ${cures.length - few} more`] : cures
  return [`${what}: ${why}${names.length > 0 ? ` (cure: ${names.join(', ')})` : ''}`]
}

/** What each round found and told the next. A last round that found nothing passed. */
function repairs({ rounds }: Verified): string[] {
  if (rounds.length < 2) return rounds.flatMap(({ repairs: done }) => done)
  return rounds.flatMap(({ findings, repairs: done, withheld }, index) => {
    const found = findings.length === 0 ? 'nothing found' : count(findings.length, 'finding')
    const left = withheld === undefined ? [] : [`${withheld} withheld, for want of a repair: ${first(findings)}`]
    const steps = [...done, ...left]
    return steps.length === 0 ? [`round ${index + 1}: ${found}`] : [`round ${index + 1}: ${found}; ${steps.join('; ')}`]
  })
}

function first(findings: readonly Finding[]): string {
  const [finding] = findings
  return finding === undefined ? 'no reason was found' : `${finding.what}: ${finding.because}`
}

/** What each account of a path that differs means. */
const ACCOUNTS: Readonly<Record<Account, string>> = {
  'package-cache': 'caches of package managers',
  'dev-dependencies': 'development dependencies',
  'other-workspace': 'other workspaces',
  'compiled-source': 'sources that were compiled',
  'build-input': 'read by the build alone',
  test: 'tests',
  documentation: 'documentation',
  'tool-config': 'configuration of tools',
  'project-file': 'files of the project, not of the program',
  'host-artefact': 'what the host had built',
  'build-tool': 'tools of the build',
  'build-package': 'packages of the build',
  'base-package': 'packages of the full base image',
  'build-state': 'temporary files',
  secret: 'credentials',
  engine: 'put there by the engine',
  'package-state': 'databases of package managers',
  'recommended-package': 'packages that others recommend',
  'package-version': 'another version of a package',
  'package-documents': 'documents of packages',
  'install-state': 'notes of the install',
  users: 'users and groups',
  rewritten: 'the files of this rewrite',
  'byte-code': 'byte code',
  headers: 'headers',
  checkout: 'modes of directories, which git does not keep',
}

/** Paths that differ for a reason, by the reason. */
function accounted({ accounted: reasons }: Verified): string[] {
  const rows = [...reasons].sort(([, a], [, b]) => b - a)
  const total = rows.reduce((sum, [, number]) => sum + number, 0)
  if (total === 0) return []
  const words: ReadonlyMap<string, string> = new Map(Object.entries(ACCOUNTS))
  const parts = rows.map(([name, number]) => `${words.get(name) ?? name} ${number}`)
  return [`${count(total, 'path')} that differ, each for a reason: ${parts.join(', ')}`]
}

/** One row of the table of many: a Dockerfile that could not be handled has no verification. */
export type VerifyRow =
  { readonly path: string; readonly verified: Verified } | { readonly path: string; readonly error: string }

/** The table of many, in the order given, with its totals. */
export function verifyTable(rows: readonly VerifyRow[], options: VerifyOptions): string {
  const { columns, paint } = options
  const cells = rows.map((row): string[] => {
    if ('error' in row) return [row.path, 'failed', '', '', '', row.error].map(sanitizeLine)
    const { verified, path } = row
    const sizes = sizesOf(verified)
    return [
      path,
      verified.verdict,
      verified.proof === 'none' ? '' : verified.proof,
      ...shrink(sizes),
      happened(verified),
    ].map(sanitizeLine)
  })
  const verdicts = new Map<string, number>()
  for (const [, verdict = ''] of cells) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  const all = rows.flatMap((row) => ('error' in row ? [] : (sizesOf(row.verified) ?? [])))
  const sum = all.reduce(
    (total, { before, after }) => ({ before: total.before + before, after: total.after + after }),
    {
      before: 0,
      after: 0,
    },
  )
  const counts = [...verdicts].map(([verdict, number]) => `${number} ${verdict}`).join(', ')
  const last = [`${rows.length} in all`, '', '', ...shrink(all.length > 0 ? sum : undefined), counts]
  const lines = table(
    [
      { title: 'Dockerfile', narrowest: 16 },
      { title: 'verdict' },
      { title: 'proof' },
      { title: 'size', right: true },
      { title: 'saved', right: true },
      { title: 'what happened', narrowest: 12 },
    ],
    [...cells, last],
    columns,
    (cell, row, column) => {
      if (row < 0) return paint.dim(cell)
      if (row === cells.length) return paint.bold(cell)
      return column === 1 ? colour(cell.trim() as Verdict, paint)(cell) : cell
    },
  )
  return shown(lines.join('\n'), options)
}

interface Sizes {
  readonly before: number
  readonly after: number
}

function sizesOf({ before, after }: Pick<Verified, 'before' | 'after'>): Sizes | undefined {
  const sizes = [before, after].map((side?: Side) => (side?.build.ok ? side.build.image.size : undefined))
  const [was, is] = sizes
  return was === undefined || is === undefined ? undefined : { before: was, after: is }
}

function shrink(sizes: Sizes | undefined): [string, string] {
  if (sizes === undefined) return ['', '']
  const { before, after } = sizes
  const saved = change(before, after, '', 'more')?.trim() ?? '0 %'
  return [`${bytes(before)} → ${bytes(after)}`, saved]
}

function happened(verified: Verified): string {
  const { verdict, rounds, findings } = verified
  if (verdict === 'original' || verdict === 'failed') return reason(verified)
  if (findings.length > 0) return cut(findings.map(({ comparison, what }) => `${comparison} ${what}`).join('; '), 200)
  const repaired = rounds.reduce((sum, { repairs: done }) => sum + done.length, 0)
  const withheld = rounds.flatMap((round) => round.withheld ?? [])
  return [
    ...(repaired > 0 ? [count(repaired, 'repair')] : []),
    ...(withheld.length > 0 ? [`${withheld.join(', ')} withheld`] : []),
  ].join('; ')
}
