import type { Applied } from '../types.ts'
import { plain } from './logs.ts'
import type { Build, Comparison, Finding } from './types.ts'

/** Symptoms say that something is wrong; the others say what. What says more is looked at first. */
const TELLING: readonly Comparison[] = [
  'build',
  'config',
  'library',
  'program',
  'module',
  'file',
  'owner',
  'health',
  'start',
  'answer',
]

/** Which transforms can have brought a finding about, the likeliest first. What each does: its page in docs/transforms. */
const LIKELY: Readonly<Record<Comparison, readonly string[]>> = {
  build: [],
  config: ['multi-stage'],
  library: ['slim-base', 'clean-run', 'multi-stage'],
  program: ['slim-base', 'clean-run', 'multi-stage'],
  module: ['focus', 'prune-dependencies', 'frozen-install', 'production-env', 'multi-stage'],
  file: ['dockerignore', 'multi-stage'],
  owner: ['non-root', 'multi-stage'],
  health: ['slim-base', 'non-root', 'exec-form', 'multi-stage'],
  start: ['focus', 'prune-dependencies', 'slim-base', 'dockerignore', 'non-root', 'exec-form', 'multi-stage'],
  answer: ['focus', 'prune-dependencies', 'dockerignore', 'slim-base', 'production-env', 'multi-stage'],
}

/**
 * The transform to leave out of the next attempt, where no cure mends what was found: the likeliest of those that were applied,
 * else the last one. Undefined where none was applied. `build` is given where the rewrite could not be built.
 */
export function withholdNext(
  findings: readonly Finding[],
  applied: readonly Applied[],
  build?: Extract<Build, { readonly ok: false }>,
): string | undefined {
  const names = [...new Set(applied.map(({ transform }) => transform))]
  const likely = [
    ...(build === undefined ? [] : ofBuild(build.log, applied)),
    ...[...findings]
      .sort((a, b) => TELLING.indexOf(a.comparison) - TELLING.indexOf(b.comparison))
      .flatMap((finding) => ofFinding(finding, applied)),
  ]
  return likely.find((name) => names.includes(name)) ?? names.at(-1)
}

function ofFinding({ comparison, what }: Finding, applied: readonly Applied[]): readonly string[] {
  const amending = applied
    .filter(({ change }) => change.amends?.some(({ field }) => field === what))
    .map(({ transform }) => transform)
  if (comparison === 'file' && what.includes('/node_modules')) return ['prune-dependencies', ...LIKELY.file]
  if (
    comparison === 'file' &&
    /^\/(?:usr\/(?!src\/|local\/app)|lib\d*\/|bin\/|sbin\/|etc\/|var\/(?!www\/|app\/))/.test(what)
  )
    return ['slim-base', ...LIKELY.file]
  return [...amending, ...LIKELY[comparison]]
}

/** The instruction at which a build stopped, on one line: BuildKit marks it, the older builder and Podman's name each step. */
export function failedInstruction(log: readonly string[]): string | undefined {
  const lines = log.map(plain)
  const marked = lines.flatMap((line) => /^(?:#\d+ )?\s*\d+ \| >>> (.*)$/.exec(line)?.[1] ?? [])
  if (marked.length > 0) return marked.map((line) => line.replace(/\\$/, '').trim()).join(' ')
  return lines.flatMap((line) => /^step \d+(?:\/\d+)? ?: (.*)$/i.exec(line)?.[1] ?? []).at(-1)
}

/** Commands and paths that one transform writes, wherever they stand. */
const WRITES: readonly (readonly [text: RegExp, transform: string])[] = [
  [/\b(?:prune|--omit=dev|--production|--prod)\b/, 'prune-dependencies'],
  [/\bnpm ci\b|--frozen-lockfile|--immutable/, 'frozen-install'],
  [/--mount=type=cache/, 'cache-mounts'],
  [/^(?:COPY|ADD)(?: --\S+)* --from=/i, 'multi-stage'],
  [/^FROM\b/i, 'slim-base'],
]

function ofBuild(log: readonly string[], applied: readonly Applied[]): string[] {
  const failed = failedInstruction(log)
  if (failed === undefined) return []
  const words = failed.replace(/\s+/g, ' ')
  const writing = WRITES.filter(([text]) => text.test(words)).map(([, transform]) => transform)
  const edited = applied.filter(({ change }) => change.edits.some(({ text }) => holds(text, words)))
  // A file of the context that a COPY does not find, or a command does not read, may be one that is ignored now.
  const ignored =
    /^(?:COPY|ADD)\b/i.test(words) && !words.includes('--from=') ? ['dockerignore', 'dependency-copy'] : []
  const own = edited.map(({ transform }) => transform).reverse()
  return [...writing, ...ignored, ...own, 'dockerignore', 'dependency-copy']
}

/** Whether an edit wrote an instruction. */
function holds(text: string, words: string): boolean {
  return text
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .includes(words)
}
