import { join, relative } from 'node:path'
import { parseDockerfile } from '../dockerfile/parse.ts'
import type { Dockerfile, ParseError } from '../dockerfile/types.ts'
import { copied } from '../project/copy.ts'
import type { FileFacts } from '../project/types.ts'
import { contextOf, contextSources } from './context.ts'
import type { Target } from './discover.ts'
import { slashed, type Listings } from './listings.ts'
import { readText } from './read.ts'
import { inside } from './write.ts'

/** A Dockerfile, read, with the directory that it is built from. */
export interface Place {
  readonly target: Target
  readonly text: string
  readonly dockerfile: Dockerfile
  /** Absolute. */
  readonly context: string
}

export type Placed =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly text?: string; readonly error: Partial<ParseError> & { readonly message: string } }

/** Gives the function that reads a Dockerfile and finds its context; `given` is the context that a person named, absolute. */
export function createPlacer(listings: Listings, given: string | undefined): (target: Target) => Placed {
  return (target) => {
    const { path, root } = target
    const read = readText(path)
    if (!read.ok) return { ok: false, error: { message: read.because } }
    const { text } = read
    const parsed = parseDockerfile(text)
    if (!parsed.ok) return { ok: false, text, error: parsed.error }
    const { dockerfile } = parsed
    const nearest = (): string => {
      const own = slashed(relative(root, path))
      return join(root, contextOf(own, contextSources(dockerfile), listings.below(root)))
    }
    return { ok: true, place: { target, text, dockerfile, context: given ?? nearest() } }
  }
}

const anyFile: FileFacts = { presence: 'tracked', size: 0, executable: false }

/** Whether one of these files, absolute, is the Dockerfile, its ignore file, or one that it copies from its context. */
export function isTouched({ target, dockerfile, context }: Place, changed: ReadonlySet<string>): boolean {
  if ([target.path, `${target.path}.dockerignore`, join(context, '.dockerignore')].some((path) => changed.has(path)))
    return true
  const inner = [...changed].filter((path) => inside(context, path)).map((path) => slashed(relative(context, path)))
  if (inner.length === 0) return false
  const binds = dockerfile.instructions.some(
    (instruction) =>
      instruction.kind === 'RUN' && instruction.mounts.some((mount) => /(^|,)type=bind|^(?!.*type=)/.test(mount)),
  )
  const files = new Map(inner.sort().map((path) => [path, anyFile]))
  return binds || copied(files, contextSources(dockerfile), './', '/').files.length > 0
}
