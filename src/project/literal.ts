import { contextPath } from './path.ts'
import type { FileFacts, Project } from './types.ts'

export interface LiteralOptions {
  readonly root?: string
  /** The context's path from the repository's root. */
  readonly prefix?: string
  /** Paths that git ignores or does not track; they need no content. */
  readonly maybe?: readonly string[]
  readonly executable?: readonly string[]
  /** Links by path, with their targets. */
  readonly links?: Readonly<Record<string, string>>
  readonly surroundings?: Readonly<Record<string, string>>
}

/** A project from texts by path, all of them tracked unless `maybe` names them. Nothing is read from disk. */
export function projectOf(contents: Readonly<Record<string, string>>, options: LiteralOptions = {}): Project {
  const texts = new Map(Object.entries(contents).map(([path, text]) => [contextPath(path), text]))
  const links = new Map(Object.entries(options.links ?? {}).map(([path, target]) => [contextPath(path), target]))
  const maybe = new Set((options.maybe ?? []).map(contextPath))
  const executable = new Set((options.executable ?? []).map(contextPath))
  const files = new Map<string, FileFacts>()
  for (const path of [...new Set([...texts.keys(), ...links.keys(), ...maybe])].sort()) {
    const link = links.get(path)
    files.set(path, {
      presence: maybe.has(path) ? 'maybe' : 'tracked',
      size: utf8Length(texts.get(path) ?? link ?? ''),
      executable: executable.has(path),
      ...(link === undefined ? {} : { link }),
    })
  }
  return {
    root: options.root ?? '.',
    prefix: options.prefix ?? '',
    files,
    read: (path) => texts.get(contextPath(path)),
    isText: (path) => texts.has(contextPath(path)),
    surroundings: new Map(Object.entries(options.surroundings ?? {})),
  }
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
