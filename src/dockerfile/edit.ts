/** Replaces `[start, end)` of a file's current text. Offsets are UTF-16. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}
