/** `CACHE_MAGIC_NEW` and `CACHE_VERSION` of glibc, elf/dl-cache.h. */
const MAGIC = 'glibc-ld.so.cache1.1'
const HEADER_BYTES = 48
const ENTRY_BYTES = 24

/**
 * The paths of each library that ldconfig found, by its name, from the text (a character a byte) of /etc/ld.so.cache. Both formats
 * end in what glibc 2.2 and later read; numbers are little endian or big endian as the machine is. Empty where the text is no such cache.
 */
export function readLoaderCache(text: string): Map<string, string[]> {
  const libraries = new Map<string, string[]>()
  const start = text.indexOf(MAGIC)
  if (start < 0) return libraries
  const cache = text.slice(start)
  const little = count(cache, true) * ENTRY_BYTES + HEADER_BYTES <= cache.length
  const entries = count(cache, little)
  if (HEADER_BYTES + entries * ENTRY_BYTES > cache.length) return libraries
  for (let index = 0; index < entries; index++) {
    const at = HEADER_BYTES + index * ENTRY_BYTES
    const name = stringAt(cache, word(cache, at + 4, little))
    const path = stringAt(cache, word(cache, at + 8, little))
    if (name === '' || !path.startsWith('/')) continue
    const paths = libraries.get(name)
    if (paths) paths.push(path)
    else libraries.set(name, [path])
  }
  return libraries
}

const count = (cache: string, little: boolean): number => word(cache, MAGIC.length, little)

function word(cache: string, at: number, little: boolean): number {
  const bytes = [0, 1, 2, 3].map((index) => cache.charCodeAt(at + index) & 0xff)
  return (little ? bytes.reverse() : bytes).reduce((value, byte) => value * 256 + byte, 0)
}

function stringAt(cache: string, at: number): string {
  const end = cache.indexOf('\0', at)
  return end < 0 || end - at > 4096 ? '' : cache.slice(at, end)
}
