import type { Tokens } from './tokens.ts'

/** A place in the tokens of a source, and how far is read. */
export class Cursor {
  readonly tokens: Tokens
  protected at = 0
  protected limit = 0

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  /** Reads from another place, and comes back. */
  protected placed<T>(start: number, limit: number, read: () => T): T {
    const before = [this.at, this.limit] as const
    this.at = start
    this.limit = limit
    const result = read()
    ;[this.at, this.limit] = before
    return result
  }

  /** Past the bracket that opens here. */
  protected close(): void {
    const end = this.tokens.match(this.at)
    this.at = end < 0 ? this.limit : end + 1
  }

  protected skip(): void {
    const end = this.tokens.match(this.at)
    this.at = end > this.at ? end + 1 : this.at + 1
  }

  protected kind(): number {
    return this.at < this.limit ? this.tokens.kind(this.at) : 0
  }

  protected is(word: string): boolean {
    return this.at < this.limit && this.tokens.is(this.at, word)
  }
}
