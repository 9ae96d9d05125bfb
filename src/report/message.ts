import type { Rewrite } from '../types.ts'
import { count, size } from './words.ts'

/** Characters of a commit's first line, as most tools show it whole. Source: https://git-scm.com/docs/git-commit (Discussion). */
const subjectLength = 72

/** The directory that a Dockerfile's service goes by: `services/api`, or the file where it is not called `Dockerfile`. */
function serviceOf(path: string): string {
  return path.replace(/(^|\/)(Dockerfile|Containerfile)$/, '') || path
}

/** A commit message for the rewrite of one Dockerfile: what changed and why, by its path from the repository's root. */
export function commitMessage(path: string, { applied, ledger, stages, size: sizes }: Rewrite): string {
  const service = serviceOf(path)
  const short =
    stages.after > stages.before
      ? `build ${service} in ${count(stages.after, 'stage')}`
      : `mend the Dockerfile of ${service}`
  const subject = short.length <= subjectLength ? short : `${short.slice(0, subjectLength - 1)}…`
  const lines = applied.map(({ change }) => `- ${change.title}: ${change.because}`)
  const parts = [subject, lines.join('\n')]
  if (sizes) parts.push(`The image is estimated to go from ${size(sizes.before)} to ${size(sizes.after)}.`)
  if (ledger.assumes.length > 0) parts.push(`It assumes:\n${ledger.assumes.map((text) => `- ${text}`).join('\n')}`)
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/**
 * A name for a file about one Dockerfile, different for every one: `services-api`. What a file system or a shell could take for
 * something else becomes a dash.
 */
export function fileNames(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of paths) {
    const plain =
      serviceOf(path)
        .replace(/[^A-Za-z0-9._]+/g, '-')
        .replace(/^[-.]+|-+$/g, '') || 'Dockerfile'
    let name = plain
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}-${number}`
    taken.add(name.toLowerCase())
    names.set(path, name)
  }
  return names
}
