import type { Build, Evidence, Unread } from '../project/builds/index.ts'
import { clean } from '../project/path.ts'
import { holds } from '../project/sorted.ts'
import { contextOf, lackedBy } from './context.ts'

/** The directory that a Dockerfile is built from, by its path from the root (`''` is the root itself), or why it cannot be told. */
export type Choice =
  | {
      readonly context: string
      /** What says so; absent where it is the nearest directory that has what COPY names. */
      readonly evidence?: Evidence
      /** What says otherwise, and why that is not followed. */
      readonly besides?: string
    }
  | { readonly conflict: string; readonly hint: string }

const root = (path: string): string => (clean(path) === '.' ? '' : clean(path))

const shown = (context: string): string => (context === '' ? 'the root' : context)

const told = ({ file, line }: Evidence): string => `${file}:${line}`

/** What is known of a Dockerfile where its context is chosen. */
export interface Asked {
  readonly path: string
  /** What COPY and ADD name of the context. */
  readonly sources: readonly string[]
  /** Whether it takes anything of the context. */
  readonly copies: boolean
  /** The repository's own files, sorted. */
  readonly paths: readonly string[]
  readonly builds: readonly Build[]
  /** Builds of it that cannot be read. */
  readonly unread: readonly Unread[]
  /** Builds of what may be it: `services/$NAME/Dockerfile`. */
  readonly likely: readonly Unread[]
}

/**
 * Chooses from what the repository's files say. All that speak of one Dockerfile must agree, save where one directory has all
 * that COPY names and the others have not; where none does, or what it says cannot be read, it is the nearest directory whose
 * files satisfy every COPY.
 */
export function chooseContext(asked: Asked): Choice {
  const { path: dockerfile, sources, paths, unread } = asked
  const named = namedBy(asked)
  const [first, second] = asked.copies ? named : named.slice(0, 1)
  if (first !== undefined && second !== undefined) {
    const lacking = named.map(([context, said]) => ({ context, said, lacks: lackedBy(context, sources, paths)[0] }))
    const [whole, more] = lacking.filter(({ lacks }) => lacks === undefined)
    const other = lacking.find(({ lacks }) => lacks !== undefined)
    if (whole && !more && other) {
      const besides = `${told(other.said)} says ${shown(other.context)}, which has no ${clean(other.lacks ?? '')}`
      return { context: whole.context, evidence: whole.said, besides }
    }
    const verb = asked.builds.some(({ evidence }) => evidence === second[1]) ? '' : 'may build it '
    return {
      conflict: `its contexts differ: ${told(first[1])} builds it from ${shown(first[0])}, and ${told(second[1])} ${verb}from ${shown(second[0])}`,
      hint: 'Say which one is meant with --context, or in restage.config.json: { "contexts": { "PATH": "DIRECTORY" } }.',
    }
  }
  if (first !== undefined) {
    const [context, evidence] = first
    if (context === '' || holds(paths, context)) return { context, evidence }
    return {
      conflict: `${told(evidence)} builds it from ${context}, which is not in the repository`,
      hint: 'If something makes that directory first, make it, and name it with --context.',
    }
  }
  const nearest = contextOf(dockerfile, sources, paths)
  const doubt = unread.find(({ context }) => context === undefined || root(context) !== nearest)
  if (doubt !== undefined && sources.length > 0 && !isSure(dockerfile, sources, paths, nearest)) {
    return {
      conflict: `${told(doubt.evidence)} builds it, from where cannot be read (${doubt.because}), and no directory has all that it copies`,
      hint: 'Name the build context with --context, or in restage.config.json.',
    }
  }
  return { context: nearest }
}

/** The directories that are named, each with the first that says so; what may be another's is heard where it has all that COPY names. */
function namedBy({ sources, paths, builds, likely }: Asked): readonly (readonly [context: string, said: Evidence])[] {
  const named = new Map<string, Evidence>()
  for (const { context, evidence } of builds) if (!named.has(root(context))) named.set(root(context), evidence)
  for (const { context, evidence } of likely) {
    if (context === undefined || named.has(root(context))) continue
    if (lackedBy(root(context), sources, paths).length === 0) named.set(root(context), evidence)
  }
  return [...named]
}

/** Whether the nearest directory is so because it has everything, and not for want of a better one. */
function isSure(dockerfile: string, sources: readonly string[], paths: readonly string[], nearest: string): boolean {
  const has = (source: string): boolean => holds(paths, clean(nearest === '' ? source : `${nearest}/${source}`))
  return sources.every((source) => /[*?[]/.test(source) || clean(source) === '.' || has(source)) && dockerfile !== ''
}
