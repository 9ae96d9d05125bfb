import type { ArgInstruction, EnvInstruction, ListInstruction, Logical, Pair, ValueInstruction } from './types.ts'
import { isBlank } from './characters.ts'
import { unquote } from './expand.ts'
import { rangeOf } from './logical.ts'
import {
  checkedWord,
  checkFlags,
  instructionOf,
  listWords,
  type Reading,
  refuseTornTemplate,
  wholeWord,
} from './read-base.ts'
import { Refusal } from './refusal.ts'
import { type Span, splitBlanks, splitWords } from './words.ts'

/** ENV and LABEL. */
export function readEnv(reading: Reading, kind: 'ENV' | 'LABEL'): EnvInstruction {
  const { line, base, escape } = reading
  checkFlags(reading, {})
  if (line.body.text === '') throw new Refusal(line.range.start, `${kind} needs a name and a value`)
  return instructionOf(base, { kind, pairs: readPairs(line.body, kind, escape) })
}

/** Throws a {@link Refusal} where the pairs cannot be told apart, or one could not be expanded. */
export function readPairs(part: Logical, kind: 'ENV' | 'LABEL', escape: string): readonly Pair[] {
  return splitPairs(part, kind, escape).map(({ name, value }) => {
    const key = checkedWord(part, name.start, name.end, escape).value
    const raw = part.text.slice(value.start, value.end)
    const unquoted = unquote(raw, escape)
    if (unquoted.error !== undefined) throw new Refusal(part.at(value.start), `${unquoted.error}: ${raw}`)
    return { key, value: unquoted.value, raw, range: rangeOf(part, name.start, value.end) }
  })
}

/** `k=v k2="v 2"`, or the older `k v` (BuildKit, parser/line_parsers.go, parseNameVal). Throws a {@link Refusal}. */
export function splitPairs(
  part: Logical,
  kind: 'ENV' | 'LABEL',
  escape: string,
): readonly { readonly name: Span; readonly value: Span }[] {
  const { text } = part
  const spans = splitWords(text, escape)
  const [first] = spans
  if (first === undefined) return []
  if (!text.slice(first.start, first.end).includes('=')) return [splitOlderPair(part, kind)]
  return spans.map(({ start, end }) => {
    const equals = text.slice(start, end).indexOf('=')
    const offset = part.at(start)
    if (equals < 0) throw new Refusal(offset, `${text.slice(start, end)} is not of the form name=value`)
    if (equals === 0) throw new Refusal(offset, `${kind} has a value without a name`)
    return { name: { start, end: start + equals }, value: { start: start + equals + 1, end } }
  })
}

function splitOlderPair(part: Logical, kind: 'ENV' | 'LABEL'): { readonly name: Span; readonly value: Span } {
  const { text } = part
  let name = 0
  while (name < text.length && !isBlank(text.charCodeAt(name))) name++
  let value = name
  while (value < text.length && isBlank(text.charCodeAt(value))) value++
  if (value === text.length) {
    throw new Refusal(part.at(0), `${kind} ${text} has no value`, `Write ${kind} ${text}= for an empty one.`)
  }
  return { name: { start: 0, end: name }, value: { start: value, end: text.length } }
}

/** ARG, with one declaration or several. */
export function readArg({ line, base, escape }: Reading): ArgInstruction {
  const { text } = line.body
  const declared = splitWords(text, escape).map(({ start, end }) => {
    const word = text.slice(start, end)
    const equals = word.indexOf('=')
    if (equals === 0) throw new Refusal(line.body.at(start), 'ARG has a value without a name')
    const range = rangeOf(line.body, start, end)
    if (equals < 0) return { name: checkedWord(line.body, start, end, escape).value, range }
    const value = checkedWord(line.body, start + equals + 1, end, escape)
    return {
      name: checkedWord(line.body, start, start + equals, escape).value,
      value: value.value,
      raw: value.raw,
      range,
    }
  })
  if (declared.length === 0) throw new Refusal(line.range.start, 'ARG names no variable')
  return instructionOf(base, { kind: 'ARG', declared })
}

/** USER, WORKDIR, STOPSIGNAL, MAINTAINER: all that follows is one value. */
export function readValue(reading: Reading, kind: ValueInstruction['kind']): ValueInstruction {
  const { line, base, escape } = reading
  const { body } = line
  if (body.text === '') throw new Refusal(line.range.start, `${kind} needs a value`)
  if (kind !== 'STOPSIGNAL') checkFlags(reading, {})
  // MAINTAINER is not expanded: an apostrophe in a name opens no quote.
  if (kind === 'MAINTAINER')
    return instructionOf(base, { kind, value: { raw: body.text, value: body.text, range: rangeOf(body) } })
  return instructionOf(base, { kind, value: wholeWord(body, escape) })
}

/** VOLUME, in both forms. */
export function readVolume(reading: Reading): ListInstruction {
  const { words } = listWords(reading)
  checkFlags(reading, {})
  if (words.length === 0 || words.some(({ raw }) => raw.trim() === '')) {
    throw new Refusal(reading.line.range.start, 'VOLUME names no directory')
  }
  refuseTornTemplate(words)
  return instructionOf(reading.base, { kind: 'VOLUME', values: words.map(({ value }) => value), words })
}

/** EXPOSE. */
export function readExpose(reading: Reading): ListInstruction {
  const { line, base, escape } = reading
  const words = splitBlanks(line.body.text).map(({ start, end }) => checkedWord(line.body, start, end, escape))
  if (words.length === 0) throw new Refusal(line.range.start, 'EXPOSE names no port')
  checkFlags(reading, {})
  refuseTornTemplate(words)
  return instructionOf(base, { kind: 'EXPOSE', values: words.map(({ value }) => value), words })
}
