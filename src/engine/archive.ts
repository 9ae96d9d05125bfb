import { createHash, type Hash } from 'node:crypto'
import { clean } from '../project/path.ts'
import { readElf } from '../project/elf.ts'
import { readsText, SCRIPT_BYTES, type TextWanted } from '../verify/texts.ts'
import type { Elf } from '../project/types.ts'
import type { FileSystem, Node } from '../verify/types.ts'
import { bytesAsText, readHeader, readRecords, RECORD_BYTES, text, type Header } from './archive-header.ts'

/** An archive that cannot be read, with where and what. */
export class ArchiveError extends Error {
  constructor(message: string, offset: number) {
    super(`the archive of the image's files is broken at byte ${offset}: ${message}`)
    this.name = 'ArchiveError'
  }
}

/** Bounds on what is kept, so that an archive cannot take all memory. */
const MOST_ENTRIES = 4_000_000
const MOST_TEXT = 256 << 20
const MOST_ELF = 256 << 20
/** Long names and PAX headers. */
const MOST_EXTENSION = 1 << 20

/** One entry as its data comes. */
interface Body {
  readonly header: Header
  readonly path: string
  left: number
  /** Zeroes up to the next record. */
  padding: number
  readonly hash?: Hash
  /** What becomes of the bytes; `start` of a file is told by its first bytes. */
  keeps: 'start' | 'nothing' | 'text' | 'script' | 'elf' | 'extension'
  kept: Uint8Array
  size: number
}

/**
 * Reads a tar archive of an image's files as it streams: ustar with GNU long names and PAX headers, which is what engines write.
 * Nothing is unpacked. Of two entries of one path the last counts; `..` does not lead out of the root. What stays in memory is
 * an entry a path, the texts that `readsText` names, and one program at a time. Throws `ArchiveError` where the archive is broken or ends early.
 * Format: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html and https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export async function readArchive(chunks: AsyncIterable<Uint8Array>): Promise<FileSystem> {
  const reader = new Reader()
  for await (const chunk of chunks) reader.take(chunk)
  return reader.end()
}

class Reader {
  private readonly files = new Map<string, Node>([['/', { kind: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0 }]])
  private readonly record = new Uint8Array(RECORD_BYTES)
  private filled = 0
  private offset = 0
  /** Where the record that is read began. */
  private start = 0
  private entries = 0
  private texts = 0
  private body: Body | undefined
  private ended = false
  /** One program after the other is held here. */
  private scratch = new Uint8Array(0)
  private global = new Map<string, string>()
  private extended = new Map<string, string>()

  take(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length && !this.ended) {
      const used = this.body ? this.takeBody(this.body, chunk, at) : this.takeRecord(chunk, at)
      at += used
      this.offset += used
    }
  }

  end(): FileSystem {
    if (!this.ended) {
      const where = this.body ? `in the middle of ${this.body.path}` : 'without its end mark'
      throw new ArchiveError(`it ends early, ${where}`, this.offset)
    }
    return this.files
  }

  private broken(message: string): ArchiveError {
    return new ArchiveError(message, this.start)
  }

  private takeRecord(chunk: Uint8Array, at: number): number {
    if (this.filled === 0) this.start = this.offset
    const part = chunk.subarray(at, at + RECORD_BYTES - this.filled)
    this.record.set(part, this.filled)
    this.filled += part.length
    if (this.filled === RECORD_BYTES) {
      this.filled = 0
      if (this.record.every((byte) => byte === 0)) this.ended = true
      else this.open(this.record)
    }
    return part.length
  }

  private open(record: Uint8Array): void {
    const read = readHeader(record)
    if (typeof read === 'string') throw this.broken(read)
    const header = this.extend(read)
    if (++this.entries > MOST_ENTRIES) throw this.broken(`more than ${MOST_ENTRIES} entries`)
    const extension = 'xgLK'.includes(header.type)
    if (extension && header.size > MOST_EXTENSION) throw this.broken(`an extended header of ${header.size} bytes`)
    if (!extension && !'01234567'.includes(header.type))
      throw this.broken(`an entry of type ${JSON.stringify(header.type)}, which engines do not write`)
    // Only files and extensions have data; some writers give the size of a link's target.
    const size = extension || header.type === '0' || header.type === '7' ? header.size : 0
    const path = clean(`/${header.name}`)
    const isFile = !extension && (header.type === '0' || header.type === '7') && !header.name.endsWith('/')
    const wanted = isFile ? readsText(path) : undefined
    const body: Body = {
      header: { ...header, size },
      path: extension ? 'an extended header' : path,
      left: size,
      padding: (RECORD_BYTES - (size % RECORD_BYTES)) % RECORD_BYTES,
      ...(isFile && { hash: createHash('sha256') }),
      keeps: extension ? 'extension' : isFile ? keeping(wanted, size) : 'nothing',
      kept: new Uint8Array(0),
      size: 0,
    }
    if (body.left === 0) this.close(body)
    else this.body = body
  }

  /** Extended headers count for the one entry that follows them. */
  private extend(header: Header): Header {
    if ('xgLK'.includes(header.type)) return header
    const value = (key: string): string | undefined => this.extended.get(key) ?? this.global.get(key)
    const number = (key: string, written: number): number => {
      const found = Number(value(key) ?? written)
      if (!Number.isSafeInteger(found) || found < 0) throw this.broken(`${key} of ${header.name} is no number`)
      return found
    }
    const whole: Header = {
      ...header,
      name: value('path') ?? header.name,
      link: value('linkpath') ?? header.link,
      size: number('size', header.size),
      uid: number('uid', header.uid),
      gid: number('gid', header.gid),
      ...(value(CAPABILITY) !== undefined && { capability: value(CAPABILITY) ?? '' }),
    }
    this.extended = new Map()
    return whole
  }

  private takeBody(body: Body, chunk: Uint8Array, at: number): number {
    if (body.left === 0) {
      const skipped = Math.min(body.padding, chunk.length - at)
      body.padding -= skipped
      if (body.padding === 0) this.body = undefined
      return skipped
    }
    const part = chunk.subarray(at, at + body.left)
    body.hash?.update(part)
    this.keep(body, part)
    body.left -= part.length
    if (body.left === 0) {
      this.close(body)
      if (body.padding === 0) this.body = undefined
    }
    return part.length
  }

  private keep(body: Body, part: Uint8Array): void {
    if (body.keeps === 'nothing') return
    if (body.kept.length === 0) {
      // What a header says of a size is only taken as far as the bounds go; pages are used as bytes come.
      if (body.keeps !== 'start') body.kept = new Uint8Array(body.header.size)
      else body.kept = this.room(Math.min(body.header.size, MOST_ELF))
    }
    if (body.size + part.length <= body.kept.length) body.kept.set(part, body.size)
    body.size += part.length
    if (body.keeps === 'start' && (body.size >= 4 || body.size === body.header.size)) this.decide(body)
  }

  /** What a file is, by its first bytes. */
  private decide(body: Body): void {
    const [a, b, c, d] = body.kept
    if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46 && body.header.size <= MOST_ELF) body.keeps = 'elf'
    else if (a === 0x23 && b === 0x21 && readsText(body.path, true) && body.header.size <= SCRIPT_BYTES)
      body.keeps = 'script'
    else body.keeps = 'nothing'
  }

  private room(size: number): Uint8Array {
    if (this.scratch.length < size) this.scratch = new Uint8Array(size)
    return this.scratch
  }

  private close(body: Body): void {
    const { header, path } = body
    const bytes = body.kept.subarray(0, Math.min(body.size, body.kept.length))
    if (body.keeps === 'extension') return this.closeExtension(header, bytes)
    const mode = header.mode & 0o7777
    const { uid, gid } = header
    const common = { mode, uid, gid, size: header.size }
    switch (header.type) {
      case '1': {
        const target = clean(`/${header.link}`)
        const node = this.files.get(target)
        if (!node) throw this.broken(`${path} is another name of ${target}, which is not there`)
        this.files.set(path, node)
        return
      }
      case '2':
        this.files.set(path, { kind: 'link', ...common, target: header.link })
        return
      case '3':
      case '4':
        this.files.set(path, { kind: 'device', ...common })
        return
      case '5':
        this.files.set(path, { kind: 'directory', ...common })
        return
      case '6':
        this.files.set(path, { kind: 'pipe', ...common })
        return
    }
    if (!body.hash) {
      this.files.set(path, { kind: 'directory', ...common })
      return
    }
    const elf: Elf | undefined = body.keeps === 'elf' ? readElf(bytes) : undefined
    const keepsText = body.keeps === 'text' || body.keeps === 'script'
    if (keepsText && (this.texts += bytes.length) > MOST_TEXT) throw this.broken('too much text in package databases')
    this.files.set(path, {
      kind: 'file',
      ...common,
      hash: body.hash.digest('hex'),
      ...(header.capability !== undefined && { capability: header.capability }),
      ...(elf && { elf }),
      ...(keepsText && { text: readsText(path)?.binary ? bytesAsText(bytes) : text(bytes) }),
    })
  }

  private closeExtension(header: Header, bytes: Uint8Array): void {
    if (header.type === 'L' || header.type === 'K') {
      const end = bytes.indexOf(0)
      this.extended.set(header.type === 'L' ? 'path' : 'linkpath', text(end < 0 ? bytes : bytes.subarray(0, end)))
      return
    }
    const records = readRecords(bytes)
    if (!records) throw this.broken('an extended header that cannot be read')
    if (header.type === 'g') this.global = new Map([...this.global, ...records])
    else for (const [key, value] of records) this.extended.set(key, value)
  }
}

/** File capabilities (`setcap`), as archives of engines carry them: https://github.com/containerd/continuity and star(5). */
const CAPABILITY = 'SCHILY.xattr.security.capability'

function keeping(wanted: TextWanted | undefined, size: number): Body['keeps'] {
  if (wanted && size <= wanted.most) return 'text'
  return size >= 4 ? 'start' : 'nothing'
}
