import { isStringAt, kindAt, matchAt, stringAt, wordAt } from '../js/reading.ts'
import { type Binding, type Source } from '../js/source.ts'
import { DOT, NAME, OPTIONAL, PAREN_END } from '../js/tokens.ts'

/** What stands before the `(` of a call. */
export interface Callee {
  /** Its last name: `readFile`. */
  readonly method: string
  /** `fs.promises.readFile`; undefined where it does not begin with a name. */
  readonly dotted?: string
  /** The module that the first name comes from. */
  readonly module?: string
  /** What of the module is called: `readFile` also for `const read = promisify(fs.readFile)`; `default` and `*` for the module itself. */
  readonly exported: string
  readonly isNew: boolean
  /** Its first token. */
  readonly start: number
}

/** The callee of the call whose parenthesis is at `open`; undefined where no name stands before it. */
export function calleeAt(source: Source, open: number): Callee | undefined {
  const { tokens } = source
  let last = open - 1
  if (kindAt(tokens, last) === OPTIONAL) last--
  if (kindAt(tokens, last) !== NAME) return undefined
  let at = last
  const names = [wordAt(tokens, last)]
  for (let steps = 0; steps < 12 && isDot(kindAt(tokens, at - 1)); steps++) {
    if (kindAt(tokens, at - 2) === NAME) {
      at -= 2
      names.unshift(wordAt(tokens, at))
    } else {
      const module = requireBefore(source, at - 2)
      const method = names.at(-1) ?? ''
      return {
        method,
        exported: names.filter((name) => name !== 'default' && name !== 'promises').at(-1) ?? method,
        isNew: false,
        start: at,
        ...(module === undefined ? {} : { module }),
      }
    }
  }
  const method = names.at(-1) ?? ''
  const isNew = kindAt(tokens, at - 1) === NAME && wordAt(tokens, at - 1) === 'new'
  const bound = bindingOf(source, names[0] ?? '')
  const rest = names.slice(1).filter((name) => name !== 'default' && name !== 'promises')
  const base =
    bound && bound.name !== '*' && bound.name !== 'default' && bound.name !== 'promises'
      ? [bound.name.split('.').at(-1) ?? bound.name]
      : []
  const exported = [...base, ...rest].at(-1) ?? (bound ? 'default' : method)
  return { method, dotted: names.join('.'), exported, isNew, start: at, ...(bound ? { module: bound.module } : {}) }
}

const isDot = (kind: number): boolean => kind === DOT || kind === OPTIONAL

/** The module of `require('x')` whose closing parenthesis is at `end`. */
function requireBefore({ tokens }: Source, end: number): string | undefined {
  if (kindAt(tokens, end) !== PAREN_END) return undefined
  const open = matchAt(tokens, end)
  if (open < 1 || open + 2 !== end || !isStringAt(tokens, open + 1) || wordAt(tokens, open - 1) !== 'require')
    return undefined
  return stringAt(tokens, open + 1)
}

const known = new WeakMap<Source, Map<string, Binding | undefined>>()

/** The module that a name comes from: imported, taken out of an imported name, or promisified. */
export function bindingOf(source: Source, name: string): Binding | undefined {
  const memo = known.get(source) ?? new Map<string, Binding | undefined>()
  if (memo.size === 0) known.set(source, memo)
  if (!memo.has(name)) memo.set(name, findBinding(source, name, 0))
  return memo.get(name)
}

function findBinding(source: Source, name: string, depth: number): Binding | undefined {
  const direct = source.imports.get(name)
  if (direct || depth > 4) return direct
  for (const definition of source.definitions.get(name) ?? []) {
    if (definition.type === 'unknown') continue
    const { tokens } = source
    let at = definition.start
    if (kindAt(tokens, at) !== NAME) continue
    const words: string[] = []
    const promisified = promisify(source, at)
    if (promisified > 0) at = promisified
    for (; kindAt(tokens, at) === NAME; at += 2) {
      words.push(wordAt(tokens, at))
      if (!isDot(kindAt(tokens, at + 1))) {
        at++
        break
      }
    }
    // Something is called, so that the name is a result.
    if (kindAt(tokens, at) === 40) continue
    const [root = '', ...rest] = definition.property === undefined ? words : [...words, definition.property]
    if (root === name) continue
    const bound = findBinding(source, root, depth + 1)
    if (!bound) continue
    return {
      module: bound.module,
      name: rest.filter((one) => one !== 'default' && one !== 'promises').at(-1) ?? bound.name,
    }
  }
  return undefined
}

/** The first token inside `promisify(…)` or `util.promisify(…)`, else -1. */
function promisify({ tokens }: Source, start: number): number {
  for (let at = start; at <= start + 4; at += 2) {
    if (kindAt(tokens, at) !== NAME) return -1
    if (wordAt(tokens, at) === 'promisify' && kindAt(tokens, at + 1) === 40) return at + 2
    if (!isDot(kindAt(tokens, at + 1))) return -1
  }
  return -1
}
