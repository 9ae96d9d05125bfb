import { combine, HOLE, propertyOf, textsOf, type Value } from '../../common/values.ts'
import type { Arguments } from './operands.ts'

/** Longest format that is filled in. */
const LONGEST = 2000

/** `'%s/%(name)s' % x` */
export function percent(format: Value, given: Value): Value {
  if (format.type !== 'text') return { type: 'unknown' }
  const items = given.type === 'list' ? given.items : [given]
  const filled = format.texts.map((one) => {
    if (one.length > LONGEST) return [HOLE]
    let next = 0
    return fill(one, /%(?:\((\w+)\))?[-#0 +]*(?:\*|\d+)?(?:\.\d+)?[hlL]?([a-zA-Z%])/g, (key, rest) => {
      if (rest === '%') return ['%']
      if (key !== undefined) return textsOf(propertyOf(given, key))
      const item = items[next++]
      return item === undefined ? [HOLE] : textsOf(item)
    })
  })
  return alternatives(filled)
}

/** `'{}/{name}'.format(…)` */
export function formatted(format: Value, args: Arguments): Value {
  if (format.type !== 'text') return { type: 'unknown' }
  const filled = format.texts.map((one) => {
    if (one.length > LONGEST) return [HOLE]
    let next = 0
    return fill(one, /\{\{|\}\}|\{([^{}!:]*)(?:![a-z])?((?::[^{}]*)?)\}/g, (key, _rest, whole) => {
      if (whole === '{{' || whole === '}}') return [whole.charAt(0)]
      const name = key === undefined || key === '' ? String(next++) : key
      const value = /^\d+$/.test(name) ? args.positional[Number(name)] : args.keywords.get(name)
      return value ? textsOf(value) : [HOLE]
    })
  })
  return alternatives(filled)
}

const alternatives = (texts: readonly (readonly string[])[]): Value => combine([texts.flat()], (way) => way.join(''))

/** Every text that the fields of a format may give. */
function fill(
  format: string,
  field: RegExp,
  value: (key: string | undefined, rest: string, whole: string) => readonly string[],
): readonly string[] {
  const parts: (readonly string[])[] = []
  let from = 0
  for (const match of format.matchAll(field)) {
    parts.push([format.slice(from, match.index)], value(match[1], match[2] ?? '', match[0]))
    from = match.index + match[0].length
  }
  parts.push([format.slice(from)])
  return textsOf(combine(parts, (way) => way.join('')))
}

/** Lists are followed this far when they are put together. */
export const MOST_ITEMS = 1000

/** `+` of texts and of lists. */
export function sum(left: Value, right: Value): Value {
  if (left.type === 'list' || right.type === 'list') {
    const [before, after] = [itemsOf(left), itemsOf(right)]
    return before.length + after.length > MOST_ITEMS ? left : { type: 'list', items: [...before, ...after] }
  }
  if (left.type === 'plain' && right.type === 'plain') return left
  return combine([textsOf(left), textsOf(right)], (way) => way.join(''))
}

const itemsOf = (value: Value): readonly Value[] => (value.type === 'list' ? value.items : [value])
