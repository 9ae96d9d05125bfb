import type { Base, Keyword, Logical, Word } from './types.ts'
import type { Line } from './split.ts'
import { isSpace } from './characters.ts'
import { jsonForm } from './json-form.ts'
import { Refusal } from './refusal.ts'
import { unquote } from './expand.ts'
import { splitBlanks, wordAt } from './words.ts'

/** What every reader of an instruction is given. */
export interface Reading {
  readonly keyword: Keyword
  readonly line: Line
  readonly base: Base
  readonly escape: string
}

/**
 * An instruction: what all have, and what it has of its own. `base` becomes the instruction, and must be given once: a spread
 * with more fields after it would make each of them slow to use (docs/decisions/0011).
 */
export function instructionOf<T extends object>(base: Base, own: T): Base & T {
  return Object.assign(base, own)
}

/** How often a flag may stand, and whether it takes a value (BuildKit, instructions/bflag.go). */
export type FlagKind = 'text' | 'texts' | 'switch'

/** Throws a {@link Refusal} for a flag that is unknown, repeated or without its value. */
export function checkFlags(reading: Reading, allowed: Readonly<Record<string, FlagKind>>): void {
  const seen = new Set<string>()
  for (const flag of reading.line.flags) {
    const at = flag.range.start
    const kind = Object.hasOwn(allowed, flag.name) ? allowed[flag.name] : undefined
    if (kind === undefined) throw new Refusal(at, `${reading.keyword} has no flag --${flag.name}`, flagHint(allowed))
    if (kind !== 'texts' && seen.has(flag.name)) throw new Refusal(at, `the flag --${flag.name} is given twice`)
    seen.add(flag.name)
    if (kind === 'switch' && flag.value !== undefined && !/^(?:true|false)$/i.test(flag.value)) {
      throw new Refusal(at, `--${flag.name} is true or false, not "${flag.value}"`)
    }
    if (kind !== 'switch' && flag.value === undefined) throw new Refusal(at, `--${flag.name} needs a value`)
  }
}

function flagHint(allowed: Readonly<Record<string, FlagKind>>): string {
  const names = Object.keys(allowed).map((name) => `--${name}`)
  if (names.length > 0) return `Its flags are ${names.join(', ')}.`
  return 'It takes no flags; write -- before arguments that begin with --.'
}

/** The value of a flag that may stand once. */
export function flagValue(line: Line, name: string): string | undefined {
  return line.flags.find((flag) => flag.name === name)?.value
}

/** Whether a switch is on. */
export function flagIsOn(line: Line, name: string): boolean {
  const flag = line.flags.find((candidate) => candidate.name === name)
  return flag !== undefined && flag.value?.toLowerCase() !== 'false'
}

/** The whole of `part` as one word. Throws a {@link Refusal} where BuildKit could not expand it. */
export function wholeWord(part: Logical, escape: string): Word {
  return checkedWord(part, 0, part.text.length, escape)
}

/** The word at `[start, end)`. Throws a {@link Refusal} where BuildKit could not expand it. */
export function checkedWord(part: Logical, start: number, end: number, escape: string): Word {
  const { word, error } = wordAt(part, { start, end }, escape)
  if (error !== undefined) throw new Refusal(word.range.start, `${error}: ${word.raw}`)
  return word
}

/** The arguments of COPY, ADD and VOLUME: JSON strings, or words parted by blanks. */
export function listWords({ line, keyword, escape }: Reading): {
  readonly words: readonly Word[]
  readonly json: boolean
} {
  const form = jsonForm(line.body)
  if (form.kind === 'mixed') throw notStrings(line.body, keyword)
  if (form.kind === 'none') {
    return {
      words: splitBlanks(line.body.text).map(({ start, end }) => checkedWord(line.body, start, end, escape)),
      json: false,
    }
  }
  const words = form.values.map(({ value: raw, range }) => {
    const { value, error } = unquote(raw, escape)
    if (error !== undefined) throw new Refusal(range.start, `${error}: ${raw}`)
    return { raw, value, range }
  })
  return { words, json: true }
}

/** Throws a {@link Refusal} where a template's tag has been torn into several words: they are no arguments. */
export function refuseTornTemplate(words: readonly Word[]): void {
  for (const { raw, range } of words) {
    const torn = tags.some(([open, close]) => raw.lastIndexOf(open) > raw.lastIndexOf(close))
    if (torn) throw new Refusal(range.start, `${raw} is template text`)
  }
}

const tags = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
] as const

export function notStrings(part: Logical, keyword: Keyword): Refusal {
  return new Refusal(part.at(0), `the array after ${keyword} must hold strings only`)
}

/** Offset of the first white space of `text`, or its length. */
export function firstSpace(text: string): number {
  let at = 0
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++
  return at
}
