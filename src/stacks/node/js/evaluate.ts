import { callValue, globalValue, memberValue, methodValue, type Place } from './known.ts'
import { isStringAt, kindAt, matchAt, stringAt, wordAt } from './reading.ts'
import { type Source } from './source.ts'
import { BRACE, BRACKET, COLON, DOT, HEAD, MIDDLE, NAME, NUMBER, OPTIONAL, PAREN, SPREAD, TAIL } from './tokens.ts'
import { cooked } from './lexemes.ts'
import { anyOf, combine, either, flatten, propertyOf, text, textsOf, UNKNOWN, type Value } from '../../common/values.ts'
import { expressionEnd, lists, operators, split, TYPE_OPERATORS, type Span } from './expressions.ts'

const DEEPEST = 48
/** Files that a value is followed through. */
const FARTHEST = 12

/** Works out what expressions of one source come to. */
export interface Evaluator {
  readonly source: Source
  value(span: Span): Value
  /** The value of a name, or of `a.b.c`. */
  named(name: string): Value
  /** The value of the expression that begins at a token. */
  from(start: number): Value
}

/** How imports are followed into other files. */
export interface Modules {
  /** The evaluator of the application's file behind a specifier. */
  find(specifier: string): Evaluator | undefined
  /** How many imports deep the evaluation is; shared by all evaluators of one run. */
  readonly depth: { now: number }
}

export function evaluator(source: Source, place: Place, modules?: Modules): Evaluator {
  const { tokens, definitions, imports } = source
  const memo = new Map<string, Value>()
  const active = new Set<string>()
  // Nested operators are walked again at each level: hostile nesting runs out of this, and is then unknown.
  let budget = tokens.kinds.length * 20 + 50_000

  const named = (name: string): Value => {
    const known = memo.get(name)
    if (known) return known
    if (active.has(name) || active.size > DEEPEST) return UNKNOWN
    const found = definitions.get(name)
    if (!found) {
      const binding = imports.get(name)
      const known = globalValue(name, binding, place)
      return known ?? (binding ? imported(binding.module, binding.name) : UNKNOWN)
    }
    active.add(name)
    const values = found.map((definition) => {
      if (definition.type === 'unknown') return UNKNOWN
      const value = from(definition.start)
      if (definition.element) return value.type === 'list' ? either(value.items) : UNKNOWN
      return definition.property === undefined ? value : propertyOf(value, definition.property)
    })
    active.delete(name)
    const value = either(values)
    // In a cycle, the name's own part of it is unknown: less is told, and nothing wrong.
    memo.set(name, value)
    return value
  }

  const from = (start: number): Value => at({ start, end: expressionEnd(tokens, start) }, 0)

  const at = (span: Span, depth: number): Value => {
    budget -= span.end - span.start
    if (depth > DEEPEST || budget < 0 || span.end <= span.start) return UNKNOWN
    const cut = operators(tokens, span)
    const inner = (start: number, end: number): Value => at({ start, end }, depth + 1)
    if (cut.arrow !== undefined) return UNKNOWN
    if (cut.question !== undefined && cut.colon !== undefined) {
      return either([inner(cut.question + 1, cut.colon), inner(cut.colon + 1, span.end)])
    }
    if (cut.either.length > 0) return either(split(span, cut.either).map((part) => at(part, depth + 1)))
    if (cut.and !== undefined) return inner(cut.and + 1, span.end)
    if (cut.other) return UNKNOWN
    if (cut.plus.length > 0) {
      const parts = split(span, cut.plus).map((part) => textsOf(at(part, depth + 1)))
      return combine(parts, (way) => way.join(''))
    }
    return postfix(span, depth)
  }

  /** A name, literal or bracket, and what hangs on it: `.x`, `[x]`, `(x)`. */
  const postfix = (span: Span, depth: number): Value => {
    let index = span.start
    while (kindAt(tokens, index) === NAME && index + 1 < span.end && UNARY.has(wordAt(tokens, index))) index++
    const isNew = wordAt(tokens, index - 1) === 'new' && index > span.start
    const kind = kindAt(tokens, index)
    let value: Value = UNKNOWN
    let name: string | undefined
    let owner: Value = UNKNOWN
    let method = ''
    if (isStringAt(tokens, index)) value = text(stringAt(tokens, index++))
    else if (kind === NUMBER) value = { type: 'plain', value: Number(wordAt(tokens, index++)) }
    else if (kind === HEAD) {
      value = template(index, depth)
      index = matchAt(tokens, index) + 1
    } else if (kind === PAREN || kind === BRACKET || kind === BRACE) {
      const end = matchAt(tokens, index)
      if (end < 0 || end >= span.end) return UNKNOWN
      if (kind === PAREN) {
        const last = lists(tokens, index, end).at(-1)
        value = last ? at(last, depth + 1) : UNKNOWN
      } else if (kind === BRACKET) value = { type: 'list', items: items(index, end, depth) }
      else value = object(index, end, depth)
      index = end + 1
    } else if (kind === NAME) {
      name = wordAt(tokens, index)
      value = constant(name) ?? named(name)
      index++
    } else return UNKNOWN
    for (let steps = 0; index < span.end && steps < 64; steps++) {
      const next = kindAt(tokens, index)
      if ((next === DOT || next === OPTIONAL) && kindAt(tokens, index + 1) === NAME) {
        const property = wordAt(tokens, index + 1)
        const dotted: string | undefined = name === undefined ? undefined : `${name}.${property}`
        owner = value
        method = property
        const assigned = dotted !== undefined && definitions.has(dotted) ? named(dotted) : undefined
        const known =
          memberValue(value, dotted, property, rootBinding(dotted), place) ?? memberOf(value, dotted, property)
        value = assigned ? (known.type === 'unknown' ? assigned : either([assigned, known])) : known
        name = dotted
        index += 2
        continue
      }
      if (next === OPTIONAL) {
        index++
        continue
      }
      const end = matchAt(tokens, index)
      if (next === PAREN && end >= 0) {
        const parts = lists(tokens, index, end)
        const args = (): Value[] => parts.map((part) => at(part, depth + 1))
        value = methodValue(owner, method, args) ?? callValue(name, rootBinding(name), args, isNew, place)
        name = undefined
        owner = UNKNOWN
        index = end + 1
      } else if (next === BRACKET && end >= 0) {
        const key = at({ start: index + 1, end }, depth + 1)
        value =
          key.type === 'text'
            ? either(key.texts.map((one) => propertyOf(value, one)))
            : key.type === 'plain'
              ? propertyOf(value, String(key.value))
              : anyOf(value)
        name = undefined
        index = end + 1
      } else if (next === 33) index++
      else return next === NAME && TYPE_OPERATORS.has(wordAt(tokens, index)) ? value : UNKNOWN
    }
    return value
  }

  const rootBinding = (dotted: string | undefined) => imports.get((dotted ?? '').split('.', 1)[0] ?? '')

  const imported = (specifier: string, name: string): Value => {
    if (!modules || modules.depth.now > FARTHEST) return UNKNOWN
    modules.depth.now++
    const value = exportOf(modules.find(specifier), name)
    modules.depth.now--
    return value
  }

  /** A property; of a module that is imported whole, what it exports under that name. */
  const memberOf = (value: Value, dotted: string | undefined, property: string): Value => {
    const own = propertyOf(value, property)
    const binding = own.type === 'unknown' && dotted?.split('.').length === 2 ? rootBinding(dotted) : undefined
    if (!binding || (binding.name !== '*' && binding.name !== 'default')) return own
    return imported(binding.module, property)
  }

  const template = (head: number, depth: number): Value => {
    const tail = matchAt(tokens, head)
    if (tail < 0) return UNKNOWN
    const parts: (readonly string[])[] = []
    const piece = (index: number): string => {
      const closing = kindAt(tokens, index) === TAIL ? 1 : 2
      return cooked(tokens.text, (tokens.starts[index] ?? 0) + 1, (tokens.ends[index] ?? 0) - closing)
    }
    let from = head
    for (let index = head + 1; index <= tail; index++) {
      const kind = kindAt(tokens, index)
      if (kind === MIDDLE || index === tail) {
        parts.push([piece(from)], textsOf(at({ start: from + 1, end: index }, depth + 1)))
        from = index
      } else if (matchAt(tokens, index) > index) index = matchAt(tokens, index)
    }
    parts.push([piece(tail)])
    return combine(parts, (way) => way.join(''))
  }

  const items = (open: number, end: number, depth: number): Value[] =>
    lists(tokens, open, end).flatMap((part) => {
      if (kindAt(tokens, part.start) !== SPREAD) return [at(part, depth + 1)]
      return flatten(at({ start: part.start + 1, end: part.end }, depth + 1))
    })

  const object = (open: number, end: number, depth: number): Value => {
    const entries = new Map<string, Value>()
    let isOpen = false
    for (const { start, end: until } of lists(tokens, open, end)) {
      const kind = kindAt(tokens, start)
      if (kind === SPREAD) {
        const spread = at({ start: start + 1, end: until }, depth + 1)
        if (spread.type === 'object') for (const [key, value] of spread.entries) entries.set(key, value)
        if (spread.type !== 'object' || spread.open) isOpen = true
        continue
      }
      const key =
        kind === NAME || kind === NUMBER
          ? wordAt(tokens, start)
          : isStringAt(tokens, start)
            ? stringAt(tokens, start)
            : undefined
      if (key === undefined) isOpen = true
      else if (start + 1 === until) entries.set(key, named(key))
      else
        entries.set(
          key,
          kindAt(tokens, start + 1) === COLON ? at({ start: start + 2, end: until }, depth + 1) : UNKNOWN,
        )
    }
    return { type: 'object', entries, open: isOpen }
  }

  return { source, named, from, value: (span) => at(span, 0) }
}

/** What a module exports under a name; `*` and `default` give its default, or all that it assigns to `module.exports`. */
function exportOf(module: Evaluator | undefined, name: string): Value {
  if (!module) return UNKNOWN
  const { definitions } = module.source
  const known = (key: string): Value[] => (definitions.has(key) ? [module.named(key)] : [])
  if (name === '*' || name === 'default') {
    return either([...known('module.exports'), ...known('exports.default'), ...known('export default')])
  }
  const values = [...known(`exports.${name}`), ...known(`module.exports.${name}`)]
  const whole = known('module.exports').map((value) => propertyOf(value, name))
  const found = [...values, ...whole.filter((value) => value.type !== 'plain')]
  return either(found.length > 0 ? found : known(name))
}

const UNARY = new Set(['await', 'new'])

function constant(name: string): Value | undefined {
  if (name === 'true' || name === 'false') return { type: 'plain', value: name === 'true' }
  if (name === 'null') return { type: 'plain', value: null }
  return name === 'undefined' ? { type: 'plain', value: undefined } : undefined
}
