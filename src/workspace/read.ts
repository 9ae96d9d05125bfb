import { closeSync, fstatSync, openSync, readSync, constants } from 'node:fs'

/** Larger files are no Dockerfiles: the largest of 95,698 published ones has 190 kB. */
export const largestText = 1_000_000

export type Read = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly because: string }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text, byte order mark included; refused where they are not text, so that writing them back loses nothing. */
export function decode(bytes: Uint8Array): Read {
  if (bytes.includes(0)) return { ok: false, because: 'it holds NUL bytes, so it is not text' }
  try {
    return { ok: true, text: utf8.decode(bytes) }
  } catch {
    return { ok: false, because: 'it is not UTF-8; save it as UTF-8 first' }
  }
}

/** The error of a file operation in words. */
export function inWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied'
    case 'EISDIR':
      return 'it is a directory'
    case 'ELOOP':
      return 'its links form a loop'
    case 'ENOTDIR':
      return 'a part of its path is not a directory'
    case 'EROFS':
      return 'the file system is read-only'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return message
  }
}

/** A regular file's text. Pipes and devices are refused, without waiting for them; so is what is too large or not UTF-8. */
export function readText(path: string): Read {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    if (stats.isDirectory()) return { ok: false, because: 'it is a directory' }
    if (!stats.isFile()) return { ok: false, because: 'it is not a regular file' }
    if (stats.size > largestText) return { ok: false, because: `it is larger than ${largestText / 1_000_000} MB` }
    // One byte more than it had, so that a file that grows meanwhile is seen to.
    const bytes = new Uint8Array(stats.size + 1)
    let length = 0
    for (let got = -1; got !== 0 && length < bytes.length; length += got) {
      got = readSync(file, bytes, length, bytes.length - length, null)
    }
    if (length > stats.size) return { ok: false, because: 'it changed while it was read' }
    return decode(bytes.subarray(0, length))
  } catch (error) {
    return { ok: false, because: inWords(error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
