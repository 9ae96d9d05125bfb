/** All values of an option, given as `--name value`, `--name=value` or, for a short one, attached. */
export function valuesOf(options: readonly string[], ...names: readonly string[]): string[] {
  return options.flatMap((word, at) => {
    if (names.includes(word)) return options[at + 1] ?? []
    const name = names.find((one) => (one.startsWith('--') ? word.startsWith(`${one}=`) : isAttached(word, one)))
    return name === undefined ? [] : word.slice(name.length).replace(/^=/, '')
  })
}

function isAttached(word: string, short: string): boolean {
  return word.startsWith(short) && word.length > short.length && !word.startsWith('--')
}

export function hasOption(options: readonly string[], ...names: readonly string[]): boolean {
  return options.some((word) => names.includes(word))
}

/** Names in lists as options of groups and extras take them: `--only main,dev`, `--extras "a b"`. */
export function namesOf(options: readonly string[], ...names: readonly string[]): string[] {
  return valuesOf(options, ...names).flatMap((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
}
