import { transforms } from '../index.ts'
import { wrap } from '../report/wrap.ts'
import type { Output } from './output.ts'
import type { Arguments } from './settings.ts'
import { UsageError } from './usage.ts'

/** `restage list`: the transforms, in the order in which they run. */
export function list(given: Arguments, { out }: Output): number {
  const [, extra] = [given['_'] ?? []].flat()
  if (extra !== undefined)
    throw new UsageError('`restage list` takes no arguments.', 'For a directory of that name: restage ./list')
  const width = Math.max(...transforms.map(({ name }) => name.length)) + 2
  for (const { name, summary, onRequest } of transforms) {
    const text = onRequest ? `${summary} (on request: --with ${name})` : summary
    out.print(wrap(name.padEnd(width), text, out.columns).replace(name, () => out.paint.bold(name)) + '\n')
  }
  return 0
}
