/** An entry of an archive, as tests write it. */
export interface Entry {
  readonly name: string
  readonly type?: string
  readonly link?: string
  readonly data?: string | Uint8Array
  readonly mode?: number
  readonly uid?: number
  readonly gid?: number
  /** In place of the data's own size. */
  readonly size?: number
  readonly prefix?: string
  /** Base 256 for the size, as GNU writes large ones. */
  readonly binarySize?: boolean
}

function header(entry: Entry, size: number): Buffer {
  const record = Buffer.alloc(512)
  const octal = (value: number, at: number, length: number) =>
    record.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  record.write(entry.name, 0, 100, 'utf8')
  octal(entry.mode ?? 0o644, 100, 8)
  octal(entry.uid ?? 0, 108, 8)
  octal(entry.gid ?? 0, 116, 8)
  if (entry.binarySize) record.set([0x80, 0, 0, 0, 0, 0, 0, 0, size >>> 24, size >>> 16, size >>> 8, size], 124)
  else octal(size, 124, 12)
  octal(0, 136, 12)
  record.write(entry.type ?? '0', 156, 'latin1')
  record.write(entry.link ?? '', 157, 100, 'utf8')
  record.write('ustar\x0000', 257, 'latin1')
  record.write(entry.prefix ?? '', 345, 155, 'utf8')
  record.fill(' ', 148, 156)
  octal(
    record.reduce((sum, byte) => sum + byte, 0),
    148,
    8,
  )
  return record
}

/** The bytes of an archive. `end: false` leaves its end mark out. */
export function tar(entries: readonly Entry[], end = true): Buffer {
  const parts = entries.flatMap((entry) => {
    const data = Buffer.from(entry.data ?? '')
    return [header(entry, entry.size ?? data.length), data, Buffer.alloc((512 - (data.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, ...(end ? [Buffer.alloc(1024)] : [])])
}

/** A PAX record: its length counts itself. */
export function pax(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + String(rest).length
  if (String(length).length + rest !== length) length = rest + String(length).length
  return `${length} ${key}=${value}\n`
}
