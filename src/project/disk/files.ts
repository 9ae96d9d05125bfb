import { isUtf8 } from 'node:buffer'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { maximumSurroundingSize } from '../neighbours.ts'
import type { FileFacts } from '../types.ts'
import type { Disk } from '../walk.ts'
import { isInside, realpath } from './git.ts'

/** What is at a path of the disk now; undefined for a directory, a socket, or what is not there. */
function factsAt(full: string): Omit<FileFacts, 'presence'> | undefined {
  try {
    const stat = lstatSync(full, { throwIfNoEntry: false })
    if (!stat || (!stat.isFile() && !stat.isSymbolicLink())) return undefined
    return {
      size: stat.size,
      executable: stat.isFile() && (stat.mode & 0o111) !== 0,
      ...(stat.isSymbolicLink() ? { link: readlinkSync(full) } : {}),
    }
  } catch {
    return undefined
  }
}

/** A directory as a walk sees it. */
export function diskAt(base: string): Disk {
  return {
    entries: (directory) => {
      try {
        return readdirSync(join(base, directory), { withFileTypes: true })
          .map((entry) => ({ name: entry.name, directory: entry.isDirectory() }))
          .sort((left, right) => (left.name < right.name ? -1 : 1))
      } catch {
        return []
      }
    },
    facts: (path) => factsAt(join(base, path)),
    text: (path) => readText(base, join(base, path), maximumSurroundingSize),
  }
}

/**
 * A file that git tracks and that is no link. Few of a repository's files are asked for more than their names: the disk is
 * looked at when one is.
 */
export class TrackedFile implements FileFacts {
  readonly presence = 'tracked'
  readonly #base: string
  readonly #path: string
  #known: Omit<FileFacts, 'presence'> | undefined

  constructor(base: string, path: string) {
    this.#base = base
    this.#path = path
  }

  get size(): number {
    return this.#facts().size
  }

  get executable(): boolean {
    return this.#facts().executable
  }

  #facts(): Omit<FileFacts, 'presence'> {
    this.#known ??= factsAt(join(this.#base, this.#path)) ?? { size: 0, executable: false }
    return this.#known
  }
}

/** The text of a file that really lies below `base`; undefined where it is not UTF-8, has a NUL, or is larger than `limit`. */
export function readText(base: string, path: string, limit: number): string | undefined {
  const bytes = readBytes(base, path, limit)
  if (bytes === undefined) return undefined
  const wide = /\.(?:txt|in)$/.test(path) ? wideEncoding(bytes) : undefined
  try {
    if (wide !== undefined) return new TextDecoder(wide, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
  return bytes.includes(0) || !isUtf8(bytes) ? undefined : bytes.toString('utf8')
}

/** The bytes of a file that really lies below `base`; undefined where it is larger than `limit`, or begins otherwise than it should. */
export function readBytes(
  base: string,
  path: string,
  limit: number,
  begins: readonly number[] = [],
): Buffer | undefined {
  const real = realpath(path)
  if (real === undefined || !isInside(real, base)) return undefined
  let descriptor: number | undefined
  try {
    // Not blocking, for what became a pipe since it was listed.
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    const stat = fstatSync(descriptor)
    if (!stat.isFile() || stat.size > limit) return undefined
    const first = Buffer.alloc(begins.length)
    readSync(descriptor, first, 0, first.length, 0)
    if (begins.some((byte, index) => first[index] !== byte)) return undefined
    const bytes = readFileSync(descriptor)
    return bytes.length > limit ? undefined : bytes
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/**
 * UTF-16, by the mark that PowerShell's `pip freeze > requirements.txt` begins a file with: pip takes requirements by it.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/#encoding
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}
