import { BROUGHT } from './data/brought-packages.ts'

/** What a package brings, and by the version from which it does: the lowest of that range, `-` where it does so no longer. */
interface Brought {
  readonly name: string
  readonly steps: readonly (readonly [from: string, brings: string])[]
}

let table: ReadonlyMap<string, readonly Brought[]> | undefined

function read(): ReadonlyMap<string, readonly Brought[]> {
  const found = new Map<string, Brought[]>()
  for (const line of BROUGHT().split('\n')) {
    const [package_ = '', name = '', ...written] = line.split(' ')
    const steps = written.map((step): [string, string] => {
      const [from = '', brings = ''] = step.split('=')
      return [from, brings]
    })
    found.set(package_, [...(found.get(package_) ?? []), { name, steps }])
  }
  return found
}

/**
 * What a package of npm brings that an image must know of: packages that fetch a browser, or draw with libraries and fonts of the
 * system. Source: the registry's own metadata, read by `scripts/knowledge/brought-packages.ts`.
 */
export function broughtBy(name: string): readonly Brought[] {
  table ??= read()
  return table.get(name) ?? []
}
