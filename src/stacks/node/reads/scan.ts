import { type Evaluator } from '../js/evaluate.ts'
import { isStringAt, kindAt, matchAt, stringAt, wordAt } from '../js/reading.ts'
import { type Source } from '../js/source.ts'
import { COLON, DOT, HEAD, NAME, PAREN, PLUS, TEMPLATE } from '../js/tokens.ts'
import { textsOf, type Value } from '../../common/values.ts'
import { calleeAt } from './callee.ts'
import { PATH_KEYS } from './tables.ts'
import { Call, command, isAnchored, isGlob, servesFiles, type Sink } from './call.ts'

/** Reports what a source reads, imports and starts. */
export function scanSource(evaluate: Evaluator, sink: Sink): void {
  const { source } = evaluate
  const { tokens } = source
  for (const use of source.uses) if (!use.typeOnly) sink.module(use.specifier, tokens.starts[use.token] ?? 0)
  const specifiers = new Set(source.uses.map((use) => use.token))
  // Parts of a join are no paths of their own.
  let joinedUntil = -1
  let servedUntil = -1
  for (let index = 0; index < tokens.kinds.length; index++) {
    const kind = tokens.kinds[index]
    if (index === servedUntil) sink.serving(false)
    if (kind === PAREN) {
      const callee = calleeAt(source, index)
      const end = matchAt(tokens, index)
      if (!callee || end < 0) continue
      if (end > servedUntil && servesFiles(callee)) {
        servedUntil = end
        sink.serving(true)
      }
      const told = new Call(evaluate, index, callee, sink).report()
      if (told && index > joinedUntil) joinedUntil = end
    } else if (kind === HEAD) atTemplate(evaluate, index, sink)
    else if (kind !== undefined && isStringAt(tokens, index)) {
      if (!specifiers.has(index) && index > joinedUntil) atString(evaluate, index, sink)
      if (kind === TEMPLATE) atTag(source, index, sink)
    }
  }
}

function atString(evaluate: Evaluator, index: number, sink: Sink): void {
  const { tokens } = evaluate.source
  const offset = tokens.starts[index] ?? 0
  const value = stringAt(tokens, index)
  const keyed = kindAt(tokens, index - 1) === COLON && PATH_KEYS.has(wordAt(tokens, index - 2))
  sink.literal(value, offset, keyed)
  if (kindAt(tokens, index - 1) !== PLUS) return
  // `__dirname + '/views'`: the left side, as far as names and calls go.
  let start = index - 2
  for (let steps = 0; steps < 24 && start > 0; steps++) {
    if (matchAt(tokens, start) >= 0 && matchAt(tokens, start) < start) start = matchAt(tokens, start)
    const before = kindAt(tokens, start - 1)
    if (before === DOT || (before === NAME && kindAt(tokens, start) === PAREN)) start -= before === DOT ? 2 : 1
    else break
  }
  let end = index + 1
  while (kindAt(tokens, end) === PLUS && end - index < 24) end += 2
  anchored(evaluate.value({ start, end: end > index + 1 ? end : index + 1 }), offset, sink)
}

/** `${__dirname}/views`, `./views/${name}.html`; a tagged one is looked at as a command. */
function atTemplate(evaluate: Evaluator, head: number, sink: Sink): void {
  const { tokens } = evaluate.source
  const end = matchAt(tokens, head)
  if (end < 0) return
  const offset = tokens.starts[head] ?? 0
  const value = evaluate.value({ start: head, end: end + 1 })
  if (tagOf(evaluate.source, head)) return command(textsOf(value), offset, 'line', sink)
  anchored(value, offset, sink)
  for (const one of textsOf(value)) {
    if (!isAnchored(one) && /^[\w@.-]*\/[^\s\0]*\0/.test(one)) sink.path(one, offset, 'either', false)
  }
}

function anchored(value: Value, offset: number, sink: Sink): void {
  for (const one of textsOf(value)) {
    if (!isAnchored(one)) continue
    if (isGlob(one)) sink.glob(one, offset)
    else sink.path(one, offset, 'cwd', false)
  }
}

/** zx's and execa's $`…` */
function atTag(source: Source, index: number, sink: Sink): void {
  if (tagOf(source, index)) command([stringAt(source.tokens, index)], source.tokens.starts[index] ?? 0, 'line', sink)
}

function tagOf({ tokens, imports }: Source, index: number): boolean {
  let at = index - 1
  // $({ shell: true })`…`
  if (kindAt(tokens, at) === 41) at = matchAt(tokens, at) - 1
  if (at < 0 || kindAt(tokens, at) !== NAME) return false
  const name = wordAt(tokens, at)
  const bound = imports.get(name)
  if (bound)
    return (bound.module === 'execa' || bound.module === 'zx' || bound.module === 'bun') && bound.name.startsWith('$')
  return name === '$'
}
