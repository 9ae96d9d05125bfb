/** Why a file cannot be read, by offset. Thrown inside this folder only, and caught in parse.ts. */
export class Refusal extends Error {
  readonly offset: number
  readonly hint: string | undefined

  constructor(offset: number, message: string, hint?: string) {
    super(message)
    this.offset = offset
    this.hint = hint
  }
}
