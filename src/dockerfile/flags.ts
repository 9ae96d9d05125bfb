import type { Flag, Logical } from './types.ts'
import { isBlank } from './characters.ts'
import { rangeOf, trim } from './logical.ts'

/** A flag, and the text that it was read from. */
export interface WrittenFlag extends Flag {
  readonly written: string
}

/**
 * Takes the leading `--name=value` words off an instruction's arguments, as BuildKit's extractBuilderFlags does:
 * quotes and escapes are resolved, and a lone `--` ends the flags.
 */
export function splitFlags(
  args: Logical,
  escape: string,
): { readonly flags: readonly WrittenFlag[]; readonly body: Logical } {
  const { text } = args
  const flags: WrittenFlag[] = []
  let at = 0
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (!text.startsWith('--', at)) break
    const start = at
    const word = readWord(text, start, escape)
    at = word.end
    if (word.value === '--') break
    flags.push(flagOf(word.value, args, start, at))
  }
  return { flags, body: trim(args.slice(at)) }
}

function flagOf(word: string, args: Logical, start: number, end: number): WrittenFlag {
  const equals = word.indexOf('=')
  const name = word.slice(2, equals < 0 ? undefined : equals)
  const range = rangeOf(args, start, end)
  const written = args.text.slice(start, end)
  return equals < 0 ? { name, range, written } : { name, range, written, value: word.slice(equals + 1) }
}

function readWord(text: string, start: number, escape: string): { value: string; end: number } {
  let value = ''
  let quote = ''
  let at = start
  for (; at < text.length; at++) {
    const char = text[at] ?? ''
    if (quote === '' && isBlank(text.charCodeAt(at))) break
    if (char === quote) quote = ''
    else if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === escape) value += text[++at] ?? ''
    else value += char
  }
  return { value, end: Math.min(at, text.length) }
}
