import type { Evidence } from '../types.ts'

const LONGEST = 120

/** Ends the text of evidence that is a COPY of what is not there. */
export const UNSEEN = 'is not in the build context'
/** Ends the text of evidence that is a file which is started and not there: it is mounted, or copied, where the image runs. */
export const NOT_COPIED = 'is not in the image'

/** A place, as a reason names it: `server.js:4`, or `Dockerfile:5, ./dist is not in the build context`. */
export const pointTo = ({ file, line, text }: Evidence): string =>
  text.endsWith(UNSEEN) || text.endsWith(NOT_COPIED) ? `${file}:${line}, ${text}` : `${file}:${line}`

/** Why packages of development stay where sources are mounted, and what is taken of such sources. */
export const workedOn = (mount: Evidence): string => `${pointTo(mount)} mounts the sources, which are worked on there`
export const mountAssumed = (mount: Evidence): string =>
  `what ${pointTo(mount)} mounts is what runs in the image, and its sources tell all that it needs of the system`

/** The line of a text that holds the offset, as evidence. */
export function evidenceAt(file: string, text: string, offset: number): Evidence {
  const before = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const full = text.slice(before, Math.min(end < 0 ? text.length : end, before + 2000)).trim()
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return { file, line, text: full.length > LONGEST ? `${full.slice(0, LONGEST - 1)}…` : full }
}

/** Evidence at many offsets of one text: counts lines once. */
export function evidenceOf(file: string, text: string): (offset: number) => Evidence {
  const starts: number[] = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? 0
    const full = text.slice(start, Math.min(starts[low + 1] ?? text.length, start + 2000)).trim()
    return { file, line: low + 1, text: full.length > LONGEST ? `${full.slice(0, LONGEST - 1)}…` : full }
  }
}
