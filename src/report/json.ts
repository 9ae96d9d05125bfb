import type { ParseError } from '../dockerfile/types.ts'
import type { Applied, Rewrite } from '../types.ts'

/** One file's part of the JSON report. `line` and `column` count from 1. */
export type JsonFile =
  | {
      readonly path: string
      readonly context: string
      readonly rewrite: Rewrite
      readonly files: readonly { readonly path: string; readonly made: boolean; readonly diff: string }[]
    }
  /** Left as it is, without being looked into. */
  | { readonly path: string; readonly left: string }
  | { readonly path: string; readonly error: Partial<ParseError> & { readonly message: string } }

const applied = ({ transform, change }: Applied) => ({
  transform,
  title: change.title,
  because: change.because,
  safety: change.safety,
  ...(change.assumes && change.assumes.length > 0 ? { assumes: change.assumes } : {}),
  ...(change.amends && change.amends.length > 0 ? { amends: change.amends } : {}),
})

/** What a rewrite did and why, without its files. */
export function rewriteEntry(rewrite: Rewrite) {
  return {
    changes: rewrite.applied.map(applied),
    withheld: rewrite.withheld.map((row) => ({ ...applied(row), reasons: row.reasons })),
    skipped: rewrite.skipped,
    advice: rewrite.advice.map(applied),
    ledger: rewrite.ledger,
    stages: rewrite.stages,
    size: rewrite.size ?? null,
    dominant: rewrite.dominant ?? [],
  }
}

function entry(file: JsonFile): object {
  if ('error' in file) return { path: file.path, status: 'failed', error: file.error }
  if ('left' in file) return { path: file.path, status: 'unchanged', left: file.left }
  const { rewrite } = file
  return {
    path: file.path,
    context: file.context,
    status: file.files.length > 0 ? 'changed' : 'unchanged',
    detection: rewrite.detection ?? null,
    files: file.files,
    ...rewriteEntry(rewrite),
  }
}

/** What JSON.stringify leaves as it is and a terminal or a script reader would act on. */
const risky = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** The whole run as one JSON document, `schema` 1, in ASCII-safe escapes where a character could act on a terminal. */
export function json(files: readonly JsonFile[]): string {
  const entries = files.map(entry)
  const document = {
    schema: 1,
    files: entries,
    summary: {
      files: files.length,
      changed: files.filter((file) => 'files' in file && file.files.length > 0).length,
      failed: files.filter((file) => 'error' in file).length,
    },
  }
  return stringify(document)
}

/** Two blanks deep, with a final line feed; in escapes what a terminal would act on. */
export function stringify(document: object): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(document, null, 2).replace(risky, escape)}\n`
}
