/** Escape sequences of terminals: colours and cursor (CSI), titles and links (OSC), two-letter ones. */
const ESCAPES =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/gu
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu

/** A log line as it is read: without colours, control characters and trailing white space. Of `50%\r100%` the last is seen. */
export function plain(line: string): string {
  const text = line.replace(ESCAPES, '').replace(/\r+$/, '')
  return text
    .slice(text.lastIndexOf('\r') + 1)
    .replace(CONTROLS, '')
    .trimEnd()
}

/** What differs from one run to the next, in order: each expression sees what those before it left. */
const CHANGING: readonly (readonly [expression: RegExp, instead: string])[] = [
  // mkdtemp of Python, Node and the shell
  [/(\/tmp\/)(?:tmp\w{5,}|[\w.-]*[-.][A-Za-z0-9]{6,10})(?![\w.-])/g, '$1<id>'],
  // 2026-11-21T22:15:36.862Z, 2026/11/21 22:15:36, 21/Nov/2026:22:15:36 +0000, Sat Nov 21 2026 22:15:36 GMT+0000 (…)
  [/\b\d{4}[-/]\d\d?[-/]\d\d?(?:[T _]?\d\d?[:_-]\d\d[:_-]\d\d(?:[.,_]\d+)?)?(?:Z|\s?[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\b\d\d?\/[A-Z][a-z]{2}\/\d{4}(?::\d\d:\d\d:\d\d(?: [+-]\d{4})?)?/g, '<time>'],
  [
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? (?:\d\d? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:[ ,:\d]|GMT|UTC|[AP]M|[+-]\d{4})*(?:\([A-Z][A-Za-z ]+\))?/g,
    '<time>',
  ],
  [/\b\d\d?:\d\d(?::\d\d)?(?:[.,]\d+)?(?: ?[AP]M)?\b/g, '<time>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b0x[0-9a-f]+\b/gi, '<id>'],
  [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/g, '<id>'],
  [/\b\d+(?:[.,]\d+)? ?(?:ns|µs|μs|us|ms|s|sec|secs|seconds?|m|min|minutes?)\b/g, '<duration>'],
  [/\b\d+(?:[.,]\d+)? ?(?:B|[kKMG]i?B|bytes)\b/g, '<size>'],
  [/\d+/g, '#'],
  [/\s+/g, ' '],
]

/** A log line without what differs from one run to the next: times, ids, addresses, ports, durations, sizes, counters. */
export function normal(line: string): string {
  let text = plain(line)
  for (const [expression, instead] of CHANGING) text = text.replace(expression, instead)
  return text.trim()
}

const COMPLAINT =
  /error|exception|traceback|cannot|can't|fatal|panic|refused|denied|not found|no such|missing|required|invalid|undefined|unable|failed|failure/i

/** A frame of a stack, or the line of the runtime's own source above it: where, not what. */
const FRAME =
  /^\s*at (?:async |new )?\S+(?: \[as [^\]]+\])? ?\(|^\s*at (?:async )?(?:file:|node:|\/)|^\s*File "|^(?:node:)?internal\/|^node:[a-z_/]+:\d+$/

/** The lines in which a program says what is wrong, normalised, each once. */
export function complaints(log: readonly string[]): string[] {
  const found = log.filter((line) => COMPLAINT.test(line) && !FRAME.test(plain(line))).map(normal)
  return [...new Set(found)].filter((line) => line !== '')
}

/** The last lines that say something, as they were written, joined to one. */
export function lastWords(log: readonly string[], lines = 3): string {
  const said = log.map(plain).filter((line) => line.trim() !== '')
  const telling = said.filter((line) => COMPLAINT.test(line) && !FRAME.test(line))
  const shown = (telling.length > 0 ? telling.slice(0, lines) : said.slice(-lines))
    .map((line) => line.trim())
    .join(' | ')
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
}

/** Characters of a log that one finding quotes. */
const LONGEST = 400
