export const RECORD_BYTES = 512

/** What a header record says. `type` is the type flag; that of old files, a zero byte, is `0`. */
export interface Header {
  readonly type: string
  readonly name: string
  readonly link: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly size: number
  /** The bytes of the extended attribute `security.capability`, as text. */
  readonly capability?: string
}

/** A character a byte. */
export function bytesAsText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** UTF-8, or byte for byte where it is none, so that no two names become one. */
export function text(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoded = buffer.toString('utf8')
  return decoded.includes('\uFFFD') ? bytesAsText(bytes) : decoded
}

function field(record: Uint8Array, start: number, length: number): string {
  const bytes = record.subarray(start, start + length)
  const end = bytes.indexOf(0)
  return text(end < 0 ? bytes : bytes.subarray(0, end))
}

/** Octal digits, or base 256 where the first bit is set (GNU, for what octal digits cannot hold). */
function number(record: Uint8Array, start: number, length: number): number | undefined {
  const first = record[start] ?? 0
  if ((first & 0x80) !== 0) {
    let value = first & 0x3f
    for (let at = start + 1; at < start + length; at++) value = value * 256 + (record[at] ?? 0)
    return (first & 0x40) === 0 && Number.isSafeInteger(value) ? value : undefined
  }
  const digits = field(record, start, length).trim()
  if (digits === '') return 0
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined
}

/** A header record, or why it is none. */
export function readHeader(record: Uint8Array): Header | string {
  let sum = 0
  for (let at = 0; at < RECORD_BYTES; at++) sum += at >= 148 && at < 156 ? 32 : (record[at] ?? 0)
  if (number(record, 148, 8) !== sum) return 'no header with a right checksum'
  const [mode, uid, gid, size] = [
    number(record, 100, 8),
    number(record, 108, 8),
    number(record, 116, 8),
    number(record, 124, 12),
  ]
  const base = field(record, 0, 100)
  // GNU's own format has other things where POSIX has the first part of a long name.
  const prefix = field(record, 257, 6) === 'ustar' ? field(record, 345, 155) : ''
  const name = prefix === '' ? base : `${prefix}/${base}`
  if (mode === undefined || uid === undefined || gid === undefined || size === undefined)
    return `a number of the header of ${name} cannot be read`
  const flag = record[156] ?? 0
  const type = flag === 0 ? '0' : String.fromCharCode(flag)
  return { type, name, link: field(record, 157, 100), mode, uid, gid, size }
}

/** The records of a PAX header, `LENGTH KEY=VALUE\n` each; undefined where they are not in that form. */
export function readRecords(bytes: Uint8Array): Map<string, string> | undefined {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at)
    const length = space < 0 ? NaN : Number(text(bytes.subarray(at, space)))
    const end = at + length
    const equals = bytes.indexOf(61, at)
    if (!Number.isInteger(length) || length < 4 || end > bytes.length || equals < 0 || equals >= end) return undefined
    if (bytes[end - 1] !== 10) return undefined
    records.set(text(bytes.subarray(space + 1, equals)), text(bytes.subarray(equals + 1, end - 1)))
    at = end
  }
  return records
}
