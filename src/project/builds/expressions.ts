import { field, isFields } from '../json.ts'
import { hole, type Holed, holeIn } from './holes.ts'

/** The field of a context that has what is not in it; no field of a workflow is called so. */
export const otherwise = '\0otherwise'

/** The contexts of an expression: `matrix`, `env`, `inputs`, … A value that cannot be read has a hole, or is absent. */
export type Scope = Readonly<Record<string, unknown>>

/**
 * A text of a GitHub workflow with its `${{ … }}` put in: names of contexts that are known, literals, `a || b` and `format`.
 * Everything else leaves a hole. https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export function evaluate(text: string, scope: Scope): Holed {
  if (!text.includes('${{')) return text
  return text.replace(
    /\$\{\{((?:[^}']|'[^']*'|\}(?!\}))*)\}\}/g,
    (whole, inner: string) => expression(inner.trim(), scope) ?? hole(whole),
  )
}

function expression(text: string, scope: Scope): Holed | undefined {
  if (text.includes('||')) {
    for (const part of text.split('||')) {
      const value = expression(part.trim(), scope)
      // What cannot be read may be true or not.
      if (value === undefined || holeIn(value) !== undefined) return undefined
      if (value !== '' && value !== 'false' && value !== '0') return value
    }
    return ''
  }
  const literal = /^'((?:[^']|'')*)'$/.exec(text)?.[1]
  if (literal !== undefined) return literal.replaceAll("''", "'")
  if (/^(\d+(\.\d+)?|true|false)$/.test(text)) return text
  const format = /^format\(\s*'([^']*)'\s*,(.*)\)$/s.exec(text)
  if (format) {
    const values = (format[2] ?? '').split(',').map((part) => expression(part.trim(), scope))
    return (format[1] ?? '').replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? hole(whole))
  }
  if (!/^[A-Za-z_][\w-]*(\.[\w-]+|\['[^']*'\])*$/.test(text)) return undefined
  const path = text.replace(/\['([^']*)'\]/g, '.$1').split('.')
  const first = scope[path[0] ?? '']
  return textOf(field(scope, ...path)) ?? (isFields(first) ? textOf(first[otherwise]) : undefined)
}

/** A value as text; undefined for what is no plain value. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** The fields of a map as texts with their expressions put in. */
export function evaluated(value: unknown, scope: Scope): Record<string, Holed> {
  const out: Record<string, Holed> = Object.create(null)
  if (!isFields(value)) return out
  for (const [name, item] of Object.entries(value)) {
    const text = textOf(item)
    if (text !== undefined) out[name] = evaluate(text, scope)
  }
  return out
}
