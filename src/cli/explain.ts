import { readFileSync } from 'node:fs'
import { transforms } from '../index.ts'
import type { Output } from './output.ts'
import type { Arguments } from './settings.ts'
import { meant, UsageError } from './usage.ts'

/** `restage explain T`: the transform's page of the documentation. */
export function explain(given: Arguments, { out }: Output): number {
  const name = String(given['transform'])
  const names = transforms.map((transform) => transform.name)
  if (!names.includes(name)) {
    throw new UsageError(
      `There is no transform "${name}".`,
      meant(name, names) ?? 'Run `restage list` for the transforms.',
    )
  }
  // Two directories up from here, whether this is a source or dist/command/main.cjs.
  const page = readFileSync(new URL(`../../docs/transforms/${name}.md`, import.meta.url), 'utf8')
  for (const line of page.trimEnd().split('\n')) {
    out.print(`${line.startsWith('#') ? out.paint.bold(line) : line}\n`)
  }
  return 0
}
