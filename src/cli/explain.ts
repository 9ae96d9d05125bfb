import { transforms } from '../index.ts'
import type { Output } from './output.ts'
import type { Arguments } from './settings.ts'
import { meant, UsageError } from './usage.ts'

/** `restage explain T`: the transform's page of the documentation. */
export async function explain(given: Arguments, { out }: Output): Promise<number> {
  const name = String(given['transform'])
  const names = transforms.map((transform) => transform.name)
  if (!names.includes(name)) {
    throw new UsageError(
      `There is no transform "${name}".`,
      meant(name, names) ?? 'Run `restage list` for the transforms.',
    )
  }
  // The pages are put into the bundle, a chunk each.
  const page = (await import(`../../docs/transforms/${name}.md`)) as { default: string }
  for (const line of page.default.split('\n')) {
    out.print(`${line.startsWith('#') ? out.paint.bold(line) : line}\n`)
  }
  return 0
}
