import { hole, type Holed, holeIn } from './holes.ts'

/** What a variable holds; undefined where it is not set, or not known. */
export type Values = (name: string) => string | undefined

const maximumDepth = 10

/**
 * Text of a compose file with its variables put in: `$A ${A} ${A:-b} ${A-b} ${A:?b} ${A?b} ${A:+b} ${A+b} $$`. One that has
 * no value and no default leaves a hole: compose would take it from the shell, or take nothing.
 * https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md
 */
export function interpolate(text: string, values: Values): Holed {
  return text.includes('$') ? expand(text, values, 0) : text
}

function expand(text: string, values: Values, depth: number): Holed {
  let out = ''
  for (let index = 0; index < text.length;) {
    const dollar = text.indexOf('$', index)
    if (dollar < 0) return out + text.slice(index)
    out += text.slice(index, dollar)
    const rest = text.slice(dollar + 1, dollar + 4096)
    const plain = /^[A-Za-z_]\w*/.exec(rest)?.[0]
    if (rest.startsWith('$')) {
      out += '$'
      index = dollar + 2
    } else if (plain !== undefined) {
      out += values(plain) ?? hole(`$${plain}`)
      index = dollar + 1 + plain.length
    } else {
      const end = rest.startsWith('{') ? closing(rest) : -1
      if (end < 0) {
        out += '$'
        index = dollar + 1
      } else {
        out += braced(rest.slice(1, end), values, depth)
        index = dollar + 2 + end
      }
    }
  }
  return out
}

/** The index of the brace that closes the first one. */
function closing(text: string): number {
  let open = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') open++
    else if (text[index] === '}' && --open === 0) return index
  }
  return -1
}

function braced(inner: string, values: Values, depth: number): Holed {
  const [, name, operator = '', word = ''] = /^([A-Za-z_]\w*)(:?[-?+])?(.*)$/s.exec(inner) ?? []
  if (name === undefined || (operator === '' && word !== '') || depth > maximumDepth) return hole(`\${${inner}}`)
  const value = values(name)
  const set = value !== undefined && !(operator.startsWith(':') && value === '')
  if (operator.endsWith('+')) return set ? expand(word, values, depth + 1) : value === undefined ? hole(`$${name}`) : ''
  if (set) return value
  return operator.endsWith('-') ? expand(word, values, depth + 1) : hole(`$${name}`)
}

/**
 * The variables of a `.env` file: `A=b`, `export A=b`, quotes, comments, and earlier variables in all but single quotes.
 * What cannot be read is left out. https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 */
export function readEnvironment(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const line of text.slice(0, 256 * 1024).split(/\r?\n/)) {
    const [, name, written] = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? []
    if (name === undefined || written === undefined) continue
    const [, single] = /^'([^']*)'/.exec(written) ?? []
    const [, double] = /^"((?:[^"\\]|\\.)*)"/.exec(written) ?? []
    const value =
      single ??
      interpolate(double?.replace(/\\(.)/g, '$1') ?? written.replace(/(^|\s+)#.*$/, '').trimEnd(), (other) =>
        values.get(other),
      )
    if (holeIn(value) === undefined) values.set(name, value)
    else values.delete(name)
  }
  return values
}
