/**
 * Text with holes: where a part of it cannot be read, what stands there is kept between two NUL characters, which no file
 * of text holds. `acme/api:\0$TAG\0`.
 */
export type Holed = string

/** Without white space, at which a shell would split it. */
export const hole = (name: string): Holed => `\0${name.replace(/[\0\s]+/g, '')}\0`

/** What the first hole would hold; undefined for a text that is whole. */
export function holeIn(text: Holed): string | undefined {
  const start = text.indexOf('\0')
  if (start < 0) return undefined
  const end = text.indexOf('\0', start + 1)
  return text.slice(start + 1, end < 0 ? undefined : end)
}

/** As it is written in the file. */
export const asWritten = (text: Holed): string => text.replaceAll('\0', '')
