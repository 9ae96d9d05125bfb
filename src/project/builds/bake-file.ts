import { field, fieldsOf, isFields } from '../json.ts'
import { readLocatedJson } from '../located.ts'
import { hclText, type HclPart, type HclValue, readHcl } from './hcl.ts'
import { holeIn } from './holes.ts'
import type { Values } from './interpolate.ts'

export interface BakeTarget {
  /** From 1. */
  readonly line: number
  readonly fields: ReadonlyMap<string, HclValue>
  /** Of another file that this one is laid over. */
  readonly hidden?: boolean
}

export interface BakeContents {
  readonly targets: ReadonlyMap<string, BakeTarget>
  /** Variables by their defaults; an environment that sets them otherwise is not the repository's. */
  readonly variables: Values
}

/** The targets and variables of a bake file of either form; undefined where it is not understood. */
export function bakeFile(path: string, text: string): BakeContents | undefined {
  return path.endsWith('.json') ? fromJson(text) : fromHcl(text)
}

function fromHcl(text: string): BakeContents | undefined {
  if (text.length > 512 * 1024) return undefined
  const body = readHcl(text)
  if (!body) return undefined
  const targets = new Map<string, BakeTarget>()
  const defaults = new Map<string, HclValue>(body.attributes)
  for (const { type, labels, line, attributes } of body.blocks) {
    const [label] = labels
    if (label === undefined) continue
    if (type === 'variable') {
      const value = attributes.get('default')
      if (value) defaults.set(label, value)
    } else if (type === 'target') {
      const below = targets.get(label)
      targets.set(label, { line: below?.line ?? line, fields: new Map([...(below?.fields ?? []), ...attributes]) })
    }
  }
  return { targets, variables: variablesOf(defaults) }
}

/** JSON holds the same, and its strings are templates too: https://docs.docker.com/build/bake/reference/#file-format */
function fromJson(text: string): BakeContents | undefined {
  const document = readLocatedJson(text)
  if (!isFields(document?.value)) return undefined
  const targets = new Map<string, BakeTarget>()
  for (const [name, target] of Object.entries(fieldsOf(document.value['target']))) {
    const fields = Object.entries(fieldsOf(target)).map(([key, value]) => [key, hclOf(value)] as const)
    targets.set(name, { line: document.lineOf(['target', name]), fields: new Map(fields) })
  }
  const defaults = new Map<string, HclValue>()
  for (const [name, variable] of Object.entries(fieldsOf(document.value['variable']))) {
    const value = field(variable, 'default')
    if (value !== undefined) defaults.set(name, hclOf(value))
  }
  return { targets, variables: variablesOf(defaults) }
}

function hclOf(value: unknown): HclValue {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(hclOf) }
  if (isFields(value))
    return { kind: 'map', entries: Object.entries(value).map(([key, item]) => [hclOf(key), hclOf(item)]) }
  if (value === null || value === undefined) return { kind: 'null' }
  return { kind: 'text', parts: jsonParts(String(value)) }
}

function jsonParts(text: string): HclPart[] {
  const parts: HclPart[] = []
  for (const piece of text.split(/(\$\{[^{}]*\})/)) {
    const name = /^\$\{\s*([A-Za-z_][\w.-]*)\s*\}$/.exec(piece)?.[1]
    if (name !== undefined) parts.push({ name })
    else if (piece.startsWith('${')) parts.push({ open: piece })
    else if (piece !== '') parts.push({ literal: piece })
  }
  return parts
}

/** A default may name other variables. */
function variablesOf(defaults: ReadonlyMap<string, HclValue>): Values {
  const values = (name: string, depth: number): string | undefined => {
    const value = depth > 10 ? undefined : defaults.get(name)
    const text = hclText(value, (other) => values(other, depth + 1))
    return text === undefined || holeIn(text) !== undefined || text.length > 16 * 1024 ? undefined : text
  }
  return (name) => values(name, 0)
}
