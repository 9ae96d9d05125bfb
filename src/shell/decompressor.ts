/** What tar(1) starts for a compression, by its option, its letter, and the names of archives. */
const COMPRESSIONS: readonly (readonly [program: string, option: RegExp, letter: string, archive: RegExp])[] = [
  ['xz', /^--(?:xz|lzma)$/, 'J', /\.(?:tar\.(?:xz|lzma)|txz|tlz)$/],
  ['bzip2', /^--(?:bzip2|bunzip2)$/, 'j', /\.(?:tar\.bz2|tbz2?|tb2)$/],
  ['zstd', /^--zstd$/, '\0', /\.(?:tar\.zst|tzst)$/],
]

/** The letters of `xJf`, which may stand without a dash at the front, and of `-xJf`; those after one with a value are that. */
const lettersOf = (word: string, first: boolean): string =>
  (/^-([A-Za-z]+)/.exec(word) ?? (first ? /^([A-Za-z]+)$/.exec(word) : null))?.[1] ?? ''

/** The programs that unpack for a tar: `xz` of `tar -xJf a.tar.xz`. */
export function decompressorsOf([program = '', ...args]: readonly string[]): string[] {
  if (!/^(?:\/(?:usr\/)?bin\/)?tar$/.test(program)) return []
  const letters = args.map((word, index) => {
    const own = lettersOf(word, index === 0)
    // Of old options all letters stand together, and their values follow.
    return word.startsWith('-') ? own.replace(/[bCfgHIKLNTVX].*$/, '') : own
  })
  return COMPRESSIONS.filter(
    ([, option, letter, archive]) =>
      args.some((word) => option.test(word) || archive.test(word)) || letters.some((own) => own.includes(letter)),
  ).map(([name]) => name)
}
