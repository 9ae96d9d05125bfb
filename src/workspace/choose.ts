import type { Build, Evidence, Unread } from '../project/builds/index.ts'
import { clean } from '../project/path.ts'
import { holds } from '../project/sorted.ts'
import { contextOf } from './context.ts'

/** The directory that a Dockerfile is built from, by its path from the root (`''` is the root itself), or why it cannot be told. */
export type Choice =
  | {
      readonly context: string
      /** What says so; absent where it is the nearest directory that has what COPY names. */
      readonly evidence?: Evidence
    }
  | { readonly conflict: string; readonly hint: string }

const root = (path: string): string => (clean(path) === '.' ? '' : clean(path))

const shown = (context: string): string => (context === '' ? 'the root' : context)

const told = ({ file, line }: Evidence): string => `${file}:${line}`

/**
 * Chooses from what the repository's files say. All that speak of one Dockerfile must agree; where none does, or what it says
 * cannot be read, it is the nearest directory whose files satisfy every COPY. `paths` are the repository's own files, sorted.
 */
export function chooseContext(
  dockerfile: string,
  sources: readonly string[],
  paths: readonly string[],
  builds: readonly Build[],
  unread: readonly Unread[],
): Choice {
  const named = new Map<string, Evidence>()
  for (const { context, evidence } of builds) if (!named.has(root(context))) named.set(root(context), evidence)
  const [first, second] = [...named]
  if (first !== undefined && second !== undefined) {
    return {
      conflict: `${told(first[1])} builds it from ${shown(first[0])}, and ${told(second[1])} from ${shown(second[0])}`,
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

/** Whether the nearest directory is so because it has everything, and not for want of a better one. */
function isSure(dockerfile: string, sources: readonly string[], paths: readonly string[], nearest: string): boolean {
  const has = (source: string): boolean => holds(paths, clean(nearest === '' ? source : `${nearest}/${source}`))
  return sources.every((source) => /[*?[]/.test(source) || clean(source) === '.' || has(source)) && dockerfile !== ''
}
