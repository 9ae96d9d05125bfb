import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import { recent } from '../memo/recent.ts'
import { isTame, withoutComments } from './json.ts'

/** A document of YAML, or a text of JSON, that knows its lines. */
export interface Located {
  readonly value: unknown
  /** The line, from 1, of a field's key or of an item; of the nearest that is written where merge keys and aliases hide it. */
  lineOf(path: readonly (string | number)[]): number
  /** The line of the first character of a string's text: of a block, the line below its `|`. */
  textLineOf(path: readonly (string | number)[]): number
}

/** The documents of a YAML text; undefined where it is not understood, or made to take long. */
export function readLocated(text: string): readonly Located[] | undefined {
  return located(text)
}

/** JSON with comments and trailing commas, which YAML holds but for its comments. */
export function readLocatedJson(text: string): Located | undefined {
  return located(withoutComments(text.replace(/^\uFEFF/, '').replaceAll('\t', '  ')))?.[0]
}

/** Aliases of the largest compose files, which merge a few maps into every service; and what they may come to in all. */
const maximumAliases = 500
const maximumExpanded = 5_000

const located = recent(1_000_000, (text): readonly Located[] | undefined => {
  if (!isTame(text, maximumAliases)) return undefined
  try {
    const documents = parseAllDocuments(text, { merge: true, logLevel: 'silent', schema: 'core', uniqueKeys: false })
    if (!Array.isArray(documents)) return []
    const lines = lineTable(text)
    return documents.map((document) => {
      if (document.errors[0]) throw document.errors[0]
      const value: unknown = document.toJS({ maxAliasCount: maximumExpanded })
      const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
      const find = (path: readonly (string | number)[]): { readonly key: number; readonly node: unknown } => {
        let node = resolve(document.contents)
        let key = offsetOf(node)
        for (const step of path) {
          const next = child(node, step)
          if (!next) break
          node = resolve(next.node)
          key = next.key ?? key
        }
        return { key, node }
      }
      return {
        value,
        lineOf: (path) => lines(find(path).key),
        textLineOf: (path) => {
          const { key, node } = find(path)
          if (!isScalar(node) || !node.range) return lines(key)
          return lines(node.range[0]) + (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 1 : 0)
        },
      }
    })
  } catch {
    return undefined
  }
})

function child(
  node: unknown,
  step: string | number,
): { readonly key: number | undefined; readonly node: unknown } | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(step)]
    return item === undefined ? undefined : { key: offsetOf(item), node: item }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.findLast(({ key }) => (isScalar(key) ? String(key.value) : key) === String(step))
  return pair && { key: offsetOf(pair.key), node: pair.value }
}

function offsetOf(node: unknown): number {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range
  return range?.[0] ?? 0
}

/** The line, from 1, in which an offset of a text stands. */
export function lineTable(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
