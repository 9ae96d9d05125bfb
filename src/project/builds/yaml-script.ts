import type { Located } from '../located.ts'
import { bakeIn } from './scripts.ts'
import { shellBuilds } from './shell.ts'
import type { Collector } from './draft.ts'
import type { Values } from './interpolate.ts'
import type { Tree } from './types.ts'

/** Lines of shell that stand in a YAML file: a string, or a list whose items run in one shell after the other. */
export interface YamlScript {
  readonly file: string
  readonly document: Located
  readonly parts: readonly { readonly text: string; readonly at: readonly (string | number)[] }[]
  readonly directory: string
  readonly values?: Values
}

export function yamlScript(
  { file, document, parts, directory, values }: YamlScript,
  tree: Tree,
  into: Collector,
): void {
  const lines: number[] = []
  for (const { text, at } of parts) {
    const first = document.textLineOf(at)
    text.split('\n').forEach((_, index) => lines.push(first + index))
  }
  const script = parts.map(({ text }) => text).join('\n')
  const place = { file, lineOf: (line: number) => lines[line - 1] ?? 1, directories: [directory], bake: bakeIn(tree) }
  shellBuilds(script, values ? { ...place, values } : place, tree, into)
}

/** The strings of a value and the lists in it, with where they stand. */
export function scriptParts(
  value: unknown,
  at: readonly (string | number)[],
  depth = 0,
): { text: string; at: readonly (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, at }]
  if (!Array.isArray(value) || depth > 5) return []
  return value.flatMap((item: unknown, index) => scriptParts(item, [...at, index], depth + 1))
}
