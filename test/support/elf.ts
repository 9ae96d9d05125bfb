/** An ELF file of a few hundred bytes: one loaded segment from the start, an interpreter, a dynamic section, and its strings at the end. */
export function elf(given: {
  readonly bits?: 32 | 64
  readonly little?: boolean
  readonly machine?: number
  readonly type?: number
  readonly interpreter?: string
  readonly needed?: readonly string[]
  readonly runpath?: string
  readonly rpath?: string
  readonly soname?: string
  /** DT_VERNEED: versions by library; one that begins with `?` is weak. */
  readonly wants?: Readonly<Record<string, readonly string[]>>
  /** DT_VERDEF: versions, after the one of the file's own name. */
  readonly has?: readonly string[]
  /** No dynamic section. */
  readonly static?: boolean
  /** Without DT_STRTAB. */
  readonly strings?: boolean
}): Buffer {
  const { bits = 64, little = true } = given
  const wide = bits === 64
  const size = bits / 8
  const address = 0x400000
  const bytes: number[] = []
  const put = (value: number, length: number): void => {
    const all = Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256)
    bytes.push(...(little ? all : all.reverse()))
  }

  const strings = [0]
  const string = (text: string): number => strings.push(...Buffer.from(`${text}\0`)) - text.length - 1
  const entries: [number, number][] = (given.needed ?? []).map((name) => [1, string(name)])
  if (given.soname !== undefined) entries.push([14, string(given.soname)])
  if (given.rpath !== undefined) entries.push([15, string(given.rpath)])
  if (given.runpath !== undefined) entries.push([29, string(given.runpath)])
  const interpreter = given.interpreter === undefined ? undefined : string(given.interpreter)

  /** Bytes of the version sections, in the file's order, each half or word in its byte order. */
  const bytesOf = (...values: (readonly [value: number, length: 2 | 4])[]): number[] =>
    values.flatMap(([value, length]) => {
      const all = Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256)
      return little ? all : all.reverse()
    })
  const wants = Object.entries(given.wants ?? {})
  const needs = wants.flatMap(([library, versions], index) => {
    const next = index === wants.length - 1 ? 0 : 16 + 16 * versions.length
    const aux = versions.flatMap((version, place) =>
      bytesOf(
        ...([
          [0, 4],
          [version.startsWith('?') ? 2 : 0, 2],
          [0, 2],
        ] as const),
        ...([
          [string(version.replace('?', '')), 4],
          [place === versions.length - 1 ? 0 : 16, 4],
        ] as const),
      ),
    )
    return [...bytesOf([1, 2], [versions.length, 2], [string(library), 4], [16, 4], [next, 4]), ...aux]
  })
  const versions = given.has && [given.soname ?? 'x.so', ...given.has]
  const defines = (versions ?? []).flatMap((version, index, { length }) =>
    bytesOf(
      ...([
        [1, 2],
        [index === 0 ? 1 : 0, 2],
        [index + 1, 2],
        [1, 2],
        [0, 4],
      ] as const),
      ...([
        [20, 4],
        [index === length - 1 ? 0 : 28, 4],
        [string(version), 4],
        [0, 4],
      ] as const),
    ),
  )
  if (wants.length > 0) entries.push([0x6ffffffe, 0], [0x6fffffff, wants.length])
  if (versions) entries.push([0x6ffffffc, 0], [0x6ffffffd, versions.length])

  const count = 1 + (given.static ? 0 : 1) + (interpreter === undefined ? 0 : 1)
  const headers = wide ? 64 : 52
  const dynamic = headers + count * (wide ? 56 : 32)
  const table = dynamic + (entries.length + 2) * 2 * size
  if (given.strings !== false) entries.push([5, address + table])
  const tail = table + strings.length
  const total = tail + needs.length + defines.length
  for (const entry of entries) {
    if (entry[0] === 0x6ffffffe) entry[1] = address + tail
    if (entry[0] === 0x6ffffffc) entry[1] = address + tail + needs.length
  }

  put(0x7f, 1)
  for (const byte of [0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]) put(byte, 1)
  put(given.type ?? 3, 2)
  put(given.machine ?? 62, 2)
  put(1, 4)
  put(0, size)
  put(headers, size)
  put(0, size)
  put(0, 4)
  for (const half of [headers, wide ? 56 : 32, count, 0, 0, 0]) put(half, 2)

  const segment = (type: number, offset: number, length: number): void => {
    put(type, 4)
    if (wide) put(4, 4)
    for (const value of [offset, address + offset, address + offset, length, length]) put(value, size)
    if (!wide) put(4, 4)
    put(1, size)
  }
  segment(1, 0, total)
  if (interpreter !== undefined) segment(3, table + interpreter, (given.interpreter ?? '').length + 1)
  if (!given.static) segment(2, dynamic, (entries.length + 1) * 2 * size)
  for (const [tag, value] of entries) {
    put(tag, size)
    put(value, size)
  }
  while (bytes.length < table) put(0, 1)
  return Buffer.from([...bytes, ...strings, ...needs, ...defines])
}
