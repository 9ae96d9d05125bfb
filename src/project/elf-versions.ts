/** Reads the bytes of one ELF file: at an offset in it, or a string of its dynamic string table. */
export interface ElfReader {
  readonly half: (at: number) => number
  readonly word: (at: number) => number
  readonly string: (offset: number) => string
}

/** Far above what linkers write; a file that says more is none. */
const MOST = 4096
/** VER_FLG_BASE: the library's own name; VER_FLG_WEAK: the loader does without. */
const BASE = 1
const WEAK = 2

/** The entries of a list in which each tells how many bytes on the next one is, and the last tells 0. */
function* chain(start: number, count: number, next: (at: number) => number): Generator<number> {
  let at = start
  for (let index = 0; index < Math.min(count, MOST); index++) {
    yield at
    const step = next(at)
    if (step === 0) return
    at += step
  }
}

/**
 * The versions of symbols that a file needs, by the library's name: `libc.so.6` → `GLIBC_2.34`, …; what it does without left out.
 * `start`: offset of the DT_VERNEED, `count`: DT_VERNEEDNUM. Format: https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
export function versionsNeeded({ half, word, string }: ElfReader, start: number, count: number): Map<string, string[]> {
  const needed = new Map<string, string[]>()
  for (const at of chain(start, count, (each) => word(each + 12))) {
    const names = [...chain(at + word(at + 8), half(at + 2), (each) => word(each + 12))]
      .filter((each) => (half(each + 4) & WEAK) === 0)
      .map((each) => string(word(each + 8)))
    const library = string(word(at + 4))
    if (names.length > 0) needed.set(library, [...(needed.get(library) ?? []), ...names])
  }
  return needed
}

/** The versions of symbols that a library has. `start`: offset of the DT_VERDEF, `count`: DT_VERDEFNUM. */
export function versionsDefined({ half, word, string }: ElfReader, start: number, count: number): string[] {
  return [...chain(start, count, (each) => word(each + 16))]
    .filter((each) => (half(each + 2) & BASE) === 0)
    .map((each) => string(word(each + word(each + 12))))
}
