import { relative } from 'node:path'
import { write } from '../workspace/write.ts'
import type { Failed } from './failure.ts'
import type { Looked } from './look.ts'

/** Writes one Dockerfile's changes, its ignore file first: the old Dockerfile lives with the new ignore file, not the other way. */
export async function apply({ path, writings }: Looked, cwd: string): Promise<readonly string[] | Failed> {
  const ordered = [...writings].sort(
    (a, b) => Number(b.path.endsWith('.dockerignore')) - Number(a.path.endsWith('.dockerignore')),
  )
  const result = await write(ordered)
  if (result.ok) return result.notes
  const told = result.refusals.map((refusal) => `${relative(cwd, refusal.path)}: ${refusal.because}`)
  const done = result.written.map((file) => relative(cwd, file))
  const message = `it was not written: ${told.join('; ')}${done.length > 0 ? ` (${done.join(', ')} was written already)` : ''}`
  return { path, error: { message } }
}
