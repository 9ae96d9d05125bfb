import { problemsOf, rewrite } from '../../src/index.ts'
import type { Proposal } from '../../src/judge.ts'
import type { Input, Rewrite } from '../../src/types.ts'
import { mutations } from './mutations.ts'

export function rewritten(input: Input): Rewrite {
  const result = rewrite(input)
  if (!result.ok) throw new Error(`line ${result.error.line}: ${result.error.message}`)
  return result.rewrite
}

/** The files as a rewrite leaves them, for the check. */
export function afterwards({ dockerfile: { path, text } }: Input, { files }: Rewrite): Proposal {
  return {
    dockerfile: files.find((each) => each.path === path)?.after ?? text,
    ignore: files.find((each) => each.path.endsWith('.dockerignore'))?.after,
  }
}

export function amendedBy({ applied }: Rewrite): ReadonlySet<string> {
  return new Set(applied.flatMap(({ change }) => (change.amends ?? []).map(({ field }) => field)))
}

/** `line 8: ENV NODE_ENV=production` takes away what amends `ENV NODE_ENV`. */
const isAmendment = (what: string, field: string): boolean => what.replace(/^line \d+: /, '').startsWith(field)

/** What can be taken away from an output and the check does not see. */
export function unnoticed(
  input: Input,
  { dockerfile, ignore }: Proposal,
  amended: ReadonlySet<string>,
): { what: string }[] {
  // Without what a change on request adds, the contract is the original's again.
  const own = mutations(dockerfile).filter(({ what }) => ![...amended].some((field) => isAmendment(what, field)))
  return own.filter(({ text }) => problemsOf(input, { dockerfile: text, ignore }, amended).length === 0)
}
