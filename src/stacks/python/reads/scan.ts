import { flatten, HOLE, textsOf, type Value } from '../../common/values.ts'
import type { Evaluator } from '../py/evaluate.ts'
import { stringValue } from '../py/literal.ts'
import { ASSIGN, BRACKET, COLON, DOT, HEAD, NAME, NEWLINE, PAREN, PERCENT, PLUS, SLASH, STRING } from '../py/tokens.ts'
import { Call, pathOrGlob } from './call.ts'
import { calleeAt, operandStart } from './callee.ts'
import type { Sink } from './sink.ts'
import { MODULE_SETTINGS, PATH_KEYS, PATH_SETTINGS, WRITTEN_SETTINGS } from './tables.ts'

/** Reports what a source reads and starts; what its import statements say is the caller's to tell. */
export function scanSource(evaluate: Evaluator, sink: Sink): void {
  const { tokens } = evaluate.source
  /** Parts of a join are no paths of their own. */
  let joinedUntil = -1
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kind(index)
    if (kind === PAREN) {
      const end = tokens.match(index)
      const callee = end < 0 ? undefined : calleeAt(evaluate, index)
      if (!callee) continue
      const told = new Call(evaluate, index, callee, sink).report()
      if (told && index > joinedUntil) joinedUntil = end
    } else if (kind === HEAD) atFormatted(evaluate, index, sink)
    else if (kind === STRING) atString(evaluate, index, sink, index <= joinedUntil)
    else if (kind === BRACKET && tokens.kind(index - 1) === NAME) atItem(evaluate, index, sink)
    else if (kind === ASSIGN && tokens.kind(index - 1) === NAME) atSetting(evaluate, index, sink)
  }
}

function atString(evaluate: Evaluator, index: number, sink: Sink, told: boolean): void {
  const { tokens } = evaluate.source
  const offset = tokens.start(index)
  const before = tokens.kind(index - 1)
  // A docstring, or the rest of a text that began before.
  if (
    before === STRING ||
    ((index === 0 || before === NEWLINE || before === COLON) &&
      tokens.kind(index + 1) === NEWLINE &&
      tokens.indent(index) >= 0)
  )
    return
  if (before === SLASH || before === PLUS) {
    joinedWith(evaluate, index, index, sink)
    if (before === SLASH) return
  }
  if (told) return
  const next = tokens.kind(index + 1)
  const parts =
    next === STRING ||
    next === HEAD ||
    next === PERCENT ||
    (next === DOT && tokens.is(index + 2, 'format')) ||
    // `'sqlite:///' + path`
    (next === PLUS && before !== PLUS && /^(?:sqlite|file):|\/$/.test(stringValue(tokens, index)))
  if (parts) {
    for (const one of textsOf(evaluate.value(index))) literal(one, offset, false, sink)
    return
  }
  if (tokens.kind(index + 1) === COLON) atKey(evaluate, index, sink)
  const key = before === COLON && tokens.kind(index - 2) === STRING && PATH_KEYS.has(stringValue(tokens, index - 2))
  literal(stringValue(tokens, index), offset, key, sink)
}

/** `'NAME': ROOT / 'bus.sqlite3'` of a database, `'filename': 'bus.log'` of a log. */
function atKey(evaluate: Evaluator, index: number, sink: Sink): void {
  const { tokens } = evaluate.source
  const ending = MADE_KEYS.get(stringValue(tokens, index))
  if (!ending) return
  for (const one of textsOf(evaluate.value(index + 2))) if (ending.test(one)) sink.write(one, tokens.start(index))
}

const MADE_KEYS: ReadonlyMap<string, RegExp> = new Map([
  ['NAME', /\.(?:sqlite3?|db)$/],
  ['filename', /\.(?:log|txt|jsonl?)$/],
])

function literal(value: string, offset: number, key: boolean, sink: Sink): void {
  if (!value.includes(HOLE)) sink.literal(value, offset, key)
  else if (/^[\w@.\x01-]*\/[^\s\0]*\0/.test(value) && !/\s/.test(value)) sink.path(value, offset, 'either', false)
}

/** `ROOT / 'a' / 'b'`, `here + '/views'`: told once, at its last text. */
function joinedWith(evaluate: Evaluator, index: number, last: number, sink: Sink): void {
  const { tokens } = evaluate.source
  const after = tokens.kind(last + 1)
  if (after === SLASH || after === PLUS) return
  let start = index
  for (let steps = 0; steps < 12; steps++) {
    const operator = tokens.kind(start - 1)
    if (operator !== SLASH && operator !== PLUS) break
    start = operandStart(tokens, start - 2)
  }
  const offset = tokens.start(index)
  for (const one of textsOf(evaluate.value(start, last + 1))) {
    if (one.includes('\x01') || one.startsWith('/') || (tokens.kind(index - 1) === SLASH && !/\s/.test(one)))
      pathOrGlob(one, offset, sink)
  }
}

/** `f'{ROOT}/views'`, `f'data/{name}.csv'`. */
function atFormatted(evaluate: Evaluator, head: number, sink: Sink): void {
  const { tokens } = evaluate.source
  if (tokens.kind(head - 1) === STRING) return
  const end = tokens.match(head)
  if (end < 0) return
  if (tokens.kind(head - 1) === SLASH) return joinedWith(evaluate, head, end, sink)
  for (const one of textsOf(evaluate.value(head, end + 1))) {
    if (one.includes('\x01')) pathOrGlob(one, tokens.start(head), sink)
    else literal(one, tokens.start(head), false, sink)
  }
}

/** plumbum's `local['git']`. */
function atItem(evaluate: Evaluator, open: number, sink: Sink): void {
  const { tokens } = evaluate.source
  if (tokens.kind(open + 1) !== STRING || evaluate.qualified(tokens.word(open - 1)) !== 'plumbum.local') return
  sink.program(stringValue(tokens, open + 1), tokens.start(open - 1))
}

function atSetting(evaluate: Evaluator, equals: number, sink: Sink): void {
  const { tokens } = evaluate.source
  const name = tokens.word(equals - 1)
  const [modules, paths, written] = [MODULE_SETTINGS.has(name), PATH_SETTINGS.has(name), WRITTEN_SETTINGS.has(name)]
  if (!modules && !paths && !written) return
  const offset = tokens.start(equals - 1)
  const value = evaluate.value(equals + 1)
  if (modules) {
    for (const one of strings(value)) if (/^\w+(?:\.\w+)*$/.test(one)) sink.module(one, offset)
    return
  }
  for (const one of strings(value)) {
    if (one === HOLE || one === '') continue
    if (written) sink.write(one, offset)
    if (paths) sink.literal(one, offset, true)
  }
}

const strings = (value: Value): readonly string[] =>
  flatten(value).flatMap((one) => (one.type === 'text' ? one.texts : one.type === 'list' ? strings(one) : []))
