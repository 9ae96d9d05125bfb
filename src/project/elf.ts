import { versionsDefined, versionsNeeded, type ElfReader } from './elf-versions.ts'
import type { Elf } from './types.ts'

/** e_type: programs and libraries; object files and core dumps are not loaded. */
const LOADED = new Set([2, 3])
const PT_LOAD = 1
const PT_DYNAMIC = 2
const PT_INTERP = 3
const DT = {
  ...{ needed: 1, strtab: 5, soname: 14, rpath: 15, runpath: 29 },
  ...{ verdef: 0x6ffffffc, verdefnum: 0x6ffffffd, verneed: 0x6ffffffe, verneednum: 0x6fffffff },
}
/** Far above what linkers write; a file that says more is none. */
const MOST_ENTRIES = 1024
const MOST_STRING = 4096

interface Segment {
  readonly type: number
  readonly offset: number
  readonly address: number
  readonly size: number
}

/**
 * What the loader reads of a program or library; undefined where the bytes are neither, or are damaged. A static program needs nothing.
 * Format: elf(5) and https://gabi.xinuos.com/elf/08-dynamic.html
 */
export function readElf(bytes: Uint8Array): Elf | undefined {
  try {
    return read(bytes)
  } catch (error) {
    // A place outside of the bytes.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function read(bytes: Uint8Array): Elf | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== 0x7f454c46) return undefined
  const bits = view.getUint8(4) === 2 ? 64 : view.getUint8(4) === 1 ? 32 : undefined
  const little = view.getUint8(5) === 1
  if (bits === undefined || (!little && view.getUint8(5) !== 2)) return undefined
  const half = (at: number): number => view.getUint16(at, little)
  const word = (at: number): number => view.getUint32(at, little)
  const wide = (at: number): number => (bits === 64 ? Number(view.getBigUint64(at, little)) : word(at))
  if (!LOADED.has(half(16))) return undefined
  const segments = segmentsOf(bits, half, word, wide)
  const interpreter = segments.find(({ type }) => type === PT_INTERP)
  const dynamic = segments.find(({ type }) => type === PT_DYNAMIC)
  const entries = dynamic ? entriesOf(dynamic, bits, wide) : []

  const table = entries.find(([tag]) => tag === DT.strtab)?.[1]
  const strings = table === undefined ? undefined : offsetOf(table, segments)
  const named = (tag: number): string[] =>
    entries.flatMap(([each, value]) => {
      if (each !== tag) return []
      if (strings === undefined) throw new RangeError('no string table')
      return [stringAt(bytes, strings + value)]
    })
  const needed = named(DT.needed)
  const [soname] = named(DT.soname)
  const value = (tag: number): number | undefined => entries.find(([each]) => each === tag)?.[1]
  const versions = <T>(read: (reader: ElfReader, start: number, count: number) => T, tag: number, count: number) => {
    const address = value(tag)
    const start = address === undefined ? undefined : offsetOf(address, segments)
    if (start === undefined || strings === undefined) return undefined
    return read({ half, word, string: (offset) => stringAt(bytes, strings + offset) }, start, value(count) ?? 0)
  }
  const wants = versions(versionsNeeded, DT.verneed, DT.verneednum)
  const has = versions(versionsDefined, DT.verdef, DT.verdefnum)
  const paths = named(DT.runpath)[0] ?? named(DT.rpath)[0] ?? ''
  return {
    machine: half(18),
    bits,
    ...(interpreter && { interpreter: stringAt(bytes, interpreter.offset) }),
    needed,
    runpath: paths.split(':').filter((path) => path !== ''),
    ...(soname !== undefined && { soname }),
    ...(wants && wants.size > 0 && { wants }),
    ...(has && has.length > 0 && { has }),
  }
}

type Reads = (at: number) => number

function segmentsOf(bits: 32 | 64, half: Reads, word: Reads, wide: Reads): Segment[] {
  const start = wide(bits === 64 ? 32 : 28)
  const size = half(bits === 64 ? 54 : 42)
  const count = half(bits === 64 ? 56 : 44)
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * size
    return bits === 64
      ? { type: word(at), offset: wide(at + 8), address: wide(at + 16), size: wide(at + 32) }
      : { type: word(at), offset: word(at + 4), address: word(at + 8), size: word(at + 16) }
  })
}

/** Tag and value of each entry of the dynamic section, up to its end mark. */
function entriesOf({ offset, size }: Segment, bits: 32 | 64, wide: Reads): [tag: number, value: number][] {
  const step = bits / 8
  const entries: [number, number][] = []
  for (let at = offset; at + 2 * step <= offset + size && entries.length < MOST_ENTRIES; at += 2 * step) {
    const tag = wide(at)
    if (tag === 0) break
    entries.push([tag, wide(at + step)])
  }
  return entries
}

/** Where in the file an address of memory lies. */
function offsetOf(address: number, segments: readonly Segment[]): number | undefined {
  const holds = segments.find(
    (each) => each.type === PT_LOAD && address >= each.address && address < each.address + each.size,
  )
  return holds && holds.offset + address - holds.address
}

function stringAt(bytes: Uint8Array, start: number): string {
  const end = bytes.subarray(start, start + MOST_STRING).indexOf(0)
  if (start >= bytes.length || end < 0) throw new RangeError('a string without end')
  return String.fromCharCode(...bytes.subarray(start, start + end))
}
