/** `1 file`, `2 files`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** Megabytes as people say them: `310 MB`, `1.34 GB`, `16.5 GB`, `910 GB`, `4.02 TB`. */
export function size(megabytes: number): string {
  if (megabytes < 999.5) return `${Math.round(megabytes)} MB`
  const [number, unit] = megabytes < 999_500 ? [megabytes / 1000, 'GB'] : [megabytes / 1_000_000, 'TB']
  return `${number.toFixed(number < 9.995 ? 2 : number < 99.95 ? 1 : 0)} ${unit}`
}

/** Megabytes of a rough estimate: `5 GB`, `1.9 GB`, `710 MB`. */
export function roughly(megabytes: number): string {
  return megabytes >= 1000 ? `${Number((megabytes / 1000).toFixed(1))} GB` : `${Math.round(megabytes / 10) * 10} MB`
}

/** `1.40 GB → 350 MB`; one figure where it comes to the same. Megabytes. */
export function sizeChange({ before, after }: { readonly before: number; readonly after: number }): string {
  const [from, to] = [size(before), size(after)]
  return from === to ? from : `${from} → ${to}`
}

/** Bytes as people say them: `812 B`, `14 kB`, `3.2 MB`, `310 MB`, `1.34 GB`. */
export function bytes(number: number): string {
  if (number < 1_000) return `${number} B`
  if (number < 999_500) return `${Math.round(number / 1_000)} kB`
  return number < 9_950_000 ? `${(number / 1_000_000).toFixed(1)} MB` : size(number / 1_000_000)
}

/** Seconds as people say them: `0.4 s`, `12 s`, `2 min 5 s`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** How much less the second is: `76 % less`, `12 % more`; undefined where nothing can be said. */
export function change(before: number, after: number, less = 'less', more = 'more'): string | undefined {
  if (before <= 0) return undefined
  const percent = Math.round((1 - after / before) * 100)
  return percent === 0 ? undefined : `${Math.abs(percent)} % ${percent > 0 ? less : more}`
}
