import { BROUGHT } from './data/python-brings.ts'

let table: ReadonlyMap<string, readonly string[]> | undefined

/**
 * Packages of Python that the newest version of one brings, by itself or through others, and that load a library of the system or are
 * compiled. Names are normalised. Source: `requires_dist` of PyPI's JSON API, read by `scripts/knowledge/python-brings.ts`.
 */
export function broughtByPython(name: string): readonly string[] {
  table ??= new Map(
    BROUGHT()
      .split('\n')
      .map((line) => {
        const [each = '', ...brought] = line.split(' ')
        return [each, brought]
      }),
  )
  return table.get(name) ?? []
}
