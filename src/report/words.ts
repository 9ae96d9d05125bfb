/** `1 file`, `2 files`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** Megabytes as people say them: `310 MB`, `1.34 GB`. */
export function size(megabytes: number): string {
  return megabytes >= 1000 ? `${(megabytes / 1000).toFixed(2)} GB` : `${Math.round(megabytes)} MB`
}
