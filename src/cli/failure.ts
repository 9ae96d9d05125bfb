import type { ParseError } from '../dockerfile/types.ts'
import { frame } from '../report/frame.ts'
import { sanitize, sanitizeLine } from '../report/sanitize.ts'
import type { Failure } from '../workspace/discover.ts'
import type { Output } from './output.ts'

/** A file that could not be handled. */
export interface Failed {
  readonly path: string
  /** The file's text, for the code frame. */
  readonly text?: string
  readonly error: Partial<ParseError> & { readonly message: string }
}

/** A path that leads to no Dockerfile. */
export function notFound({ path, because, next }: Failure): Failed {
  return { path, error: { message: because, ...(next === undefined ? {} : { hint: next }) } }
}

/** `path:line:column: message`, the lines around it, and what to do. */
export function failureText({ path, text, error }: Failed, { err }: Output): string {
  const place = error.line === undefined ? '' : `:${error.line}:${error.column ?? 1}`
  const parts = [`${err.paint.red('error')} ${sanitizeLine(path)}${place}: ${sanitize(error.message)}`]
  if (text !== undefined && error.line !== undefined) {
    parts.push(frame(text, error.line, error.column ?? 1, err.columns, err.paint))
  }
  if (error.hint !== undefined) parts.push(sanitize(error.hint))
  return `${parts.join('\n')}\n\n`
}
