import { either, propertyOf, text, UNKNOWN, type Value } from '../../common/values.ts'
import { sum } from './format.ts'
import type { Definition, Source } from './source.ts'
import { COLON } from './tokens.ts'

/** Names that are followed one through another. */
const DEEPEST = 40

/** How names are followed into the application's other files. */
export interface World {
  /** The value of a name of a module, as a file imports it; undefined where the module is none of the application's. */
  exported(module: string, name: string): Value | undefined
}

/** The value of the expression that begins at a token; `several`: of all of them, with commas between. */
type Read = (start: number, several: boolean) => Value

/** What the names of one source stand for. */
export class Names {
  private readonly source: Source
  private readonly world: World
  private readonly value: Read
  private readonly memo = new Map<string, Value>()
  private readonly active = new Set<string>()

  constructor(source: Source, world: World, value: Read) {
    this.source = source
    this.world = world
    this.value = value
  }

  /** A dotted name with its first part as the imports have it. */
  qualified(dotted: string): string {
    const dot = dotted.indexOf('.')
    const root = dot < 0 ? dotted : dotted.slice(0, dot)
    const binding = this.source.imports.get(root)
    if (!binding) return dotted
    const module = binding.name === undefined ? binding.module : memberName(binding.module, binding.name)
    return dot < 0 ? module : module + dotted.slice(dot)
  }

  /** The value of a name that the file defines; undefined where it does not. */
  named(name: string): Value | undefined {
    const known = this.memo.get(name)
    if (known) return known
    const found = this.source.definitions.get(name)
    if (!found) return undefined
    if (this.active.has(name) || this.active.size > DEEPEST) return UNKNOWN
    this.active.add(name)
    const values: Value[] = []
    let added: Value | undefined
    for (const definition of found) {
      const value = this.defined(definition)
      if (definition.type === 'expression' && definition.more) {
        added = added ? sum(added, value) : sum(either(values), value)
        values.push(added)
      } else values.push(value)
    }
    this.active.delete(name)
    const value = either(values)
    // In a cycle, the name's own part of it is unknown: less is told, and nothing wrong.
    this.memo.set(name, value)
    return value
  }

  exported(name: string): Value | undefined {
    return this.named(name) ?? this.imported(name)
  }

  private defined(definition: Definition): Value {
    if (definition.type !== 'expression') return UNKNOWN
    let value = this.value(definition.start, definition.element === true || definition.index !== undefined)
    if (definition.element)
      value = value.type === 'list' ? either(value.items) : value.type === 'object' ? either(keysOf(value)) : UNKNOWN
    return definition.index === undefined ? value : propertyOf(value, String(definition.index))
  }

  /** `self.root` and `cls.root` for what the class gives to `root`. */
  fromClass(name: string): Value | undefined {
    const plain = /^(?:self|cls)\.(\w+)$/.exec(name)?.[1]
    return plain === undefined ? undefined : this.named(plain)
  }

  /** What a name that is imported from another file of the application stands for there. */
  imported(dotted: string): Value | undefined {
    const [root = '', ...rest] = dotted.split('.')
    const binding = this.source.imports.get(root)
    if (!binding) {
      if (rest.length > 0) return undefined
      for (const module of this.source.stars) {
        const value = this.world.exported(module, root)
        if (value) return value
      }
      return undefined
    }
    if (rest.length > 3) return undefined
    const names = binding.name === undefined ? rest : [binding.name, ...rest]
    if (names.length === 0) return undefined
    // `from app import settings` and `settings.ROOT`: what is a module shows when it is asked for.
    const whole = this.world.exported(binding.module, names.join('.'))
    if (whole || names.length < 2) return whole
    const module = [...names.slice(0, -1)].reduce(memberName, binding.module)
    return this.world.exported(module, names.at(-1) ?? '')
  }

  /** Where the expressions begin that a function or a `lambda` gives. */
  private returns(definition: Definition): readonly number[] | undefined {
    if (definition.type === 'function') return definition.returns
    const { tokens } = this.source
    if (definition.type !== 'expression' || definition.element || !tokens.is(definition.start, 'lambda'))
      return undefined
    for (let index = definition.start; index - definition.start < 40; index++) {
      if (tokens.kind(index) === COLON) return [index + 1]
      if (tokens.match(index) > index) index = tokens.match(index)
    }
    return undefined
  }

  /** What a function of the file returns, whatever it is given; undefined where the name is none. */
  returned(name: string | undefined): Value | undefined {
    if (name === undefined) return undefined
    const found = this.source.definitions.get(name.replace(/^(?:self|cls)\./, '')) ?? []
    const starts = found.map((one) => this.returns(one))
    if (starts.length === 0 || starts.includes(undefined)) return undefined
    const key = `${name}()`
    const known = this.memo.get(key)
    if (known) return known
    if (this.active.has(key) || this.active.size > DEEPEST) return UNKNOWN
    this.active.add(key)
    const value = either(starts.flatMap((places) => (places ?? []).map((start) => this.value(start, false))))
    this.active.delete(key)
    this.memo.set(key, value)
    return value
  }
}

/** `..` and `a` are `..a`, `a` and `b` are `a.b`. */
export const memberName = (module: string, name: string): string =>
  module.endsWith('.') ? module + name : `${module}.${name}`

function keysOf(value: Value): Value[] {
  return value.type === 'object'
    ? [...value.entries.keys()].map((key) => (key.startsWith('\0') ? UNKNOWN : text(key)))
    : []
}
