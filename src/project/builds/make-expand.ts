import { basename, dirname } from '../path.ts'
import { ROOT } from './draft.ts'
import { isKnown, makeFunction } from './make-functions.ts'
import type { Variables } from './make-text.ts'

/** What stands for something in a recipe: variables, and `@`, `*`, `<`, `1` where they are known. */
export interface Scope {
  readonly variables: Variables
  readonly automatic: ReadonlyMap<string, string>
}

const maximumDepth = 20
/** Longest text that is put together: variables can double each other again and again. */
const maximumText = 64 * 1024

/** Text as the shell gets it. What make would put in and is not known is a variable of the shell without a value. */
export function expandMake(text: string, scope: Scope): string {
  const budget = { left: maximumText }
  const put = (part: string, own: Scope, depth: number): string => {
    let out = ''
    for (let at = 0; at < part.length;) {
      const dollar = part.indexOf('$', at)
      if (dollar < 0) return out + part.slice(at)
      out += part.slice(at, dollar)
      const next = part[dollar + 1] ?? ''
      const end = next === '(' || next === '{' ? closing(part, dollar + 1) : dollar + 1
      const name = end > dollar + 1 ? part.slice(dollar + 2, end).trim() : next
      at = end + 1
      if (next === '$') out += '$'
      else {
        budget.left -= 1
        const known = depth < maximumDepth && budget.left > 0 ? valueOf(name, own, depth) : undefined
        budget.left -= known?.length ?? 0
        out += known !== undefined && budget.left > 0 ? known : unknown(name)
      }
    }
    return out
  }

  /** What a reference stands for. */
  const valueOf = (written: string, own: Scope, depth: number): string | undefined => {
    const inner = (part: string, more?: ReadonlyMap<string, string>): string =>
      put(part, more ? { ...own, automatic: new Map([...own.automatic, ...more]) } : own, depth + 1)
    const macroOf = (name: string): string | undefined => own.variables.get(name)
    if (written.length > 4096) return undefined
    const place = placeOf(written)
    if (place !== undefined) return place
    const called = /^([a-z][a-z-]*)\s+([^]*)$/.exec(written)
    if (called?.[1] !== undefined && called[2] !== undefined) return makeFunction(called[1], called[2], inner, macroOf)
    const name = written.includes('$') ? inner(written) : written
    if (!isKnown(name)) return undefined
    const [, base, from = '', to = ''] = /^([^\s:]+):([^=]*)=(.*)$/.exec(name) ?? []
    if (base !== undefined) {
      const suffix = from.includes('%') ? '' : '%'
      return makeFunction('patsubst', `${suffix}${from},${suffix}${to},$(${base})`, inner, macroOf)
    }
    const automatic = own.automatic.get(name)
    if (automatic !== undefined) return automatic
    const part = /^([@*<])([DF])$/.exec(name)
    const whole = part?.[1] === undefined ? undefined : own.automatic.get(part[1])
    if (whole !== undefined) return part?.[2] === 'D' ? dirname(whole) || '.' : basename(whole)
    const value = own.variables.get(name)
    return value === undefined || value.length > 8192 ? undefined : inner(value)
  }
  return put(text, scope, 0)
}

const unknown = (name: string): string => `\${${/^[A-Za-z_]\w*$/.test(name) ? name : '__make'}}`

/** The index of what closes the parenthesis or brace at `start`; the end where nothing does. */
function closing(text: string, start: number): number {
  const open = text[start] === '(' ? '(' : '{'
  const close = open === '(' ? ')' : '}'
  let depth = 0
  for (let index = start; index < text.length; index++) {
    if (text[index] === open) depth++
    else if (text[index] === close && --depth === 0) return index
  }
  return text.length
}

/** The directory of the Makefile itself, as it is usually asked for. */
const ownDirectory =
  /^(?:(?:abspath|realpath|dir|patsubst %\/,%,|shell dirname|lastword|firstword|\$|[()]|MAKEFILE_LIST|\s|\{|\}|word 1,)+)$/

/** Directories, and programs by their names. */
function placeOf(name: string): string | undefined {
  if (name === 'CURDIR' || name === 'PWD' || /^shell\s+pwd$/.test(name) || ownDirectory.test(name))
    return '${__start__}'
  if (/^shell\s+git rev-parse --show-toplevel$/.test(name)) return ROOT
  return /^shell\s+(?:which|command -v|type -p)\s+([\w-]+)(?:\s+2>\s*\/dev\/null)?$/.exec(name)?.[1]
}
