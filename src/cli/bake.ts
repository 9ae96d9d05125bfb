import { mkdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { bake } from '../report/bake.ts'
import { sanitizeLine } from '../report/sanitize.ts'
import { count } from '../report/words.ts'
import { pairOf } from '../verify/pair.ts'
import { slashed } from '../workspace/listings.ts'
import { readText } from '../workspace/read.ts'
import { write } from '../workspace/write.ts'
import { failureText, type Failed } from './failure.ts'
import type { Looked } from './look.ts'
import type { Output } from './output.ts'
import type { VerifySettings } from './verify-settings.ts'

/** Writes `--bake FILE`, and beside it the Dockerfiles as they are rewritten. Gives the exit code. */
export async function writeBake(
  file: string,
  all: readonly (Looked | Failed)[],
  { buildArgs, secrets, platform }: VerifySettings,
  output: Output,
): Promise<number> {
  const cwd = process.cwd()
  const looked = all.filter((one): one is Looked => !('error' in one))
  const failed = all.filter((one): one is Failed => 'error' in one)
  for (const one of failed) output.err.print(failureText(one, output))
  const directory = dirname(file)
  const inputs = looked.map(({ path, context, rewrite, subject }) => {
    if (rewrite.files.length === 0) return { dockerfile: path, context }
    const { dockerfile: after, ignore } = pairOf(rewrite, { dockerfile: subject.text, ignore: subject.ignore })
    return { dockerfile: path, context, after, ...(ignore === undefined ? {} : { ignore }) }
  })
  const [document, ...beside] = bake(inputs, {
    cwd,
    directory: slashed(relative(cwd, directory)) || '.',
    ...{ buildArgs, secrets },
    ...(platform === undefined ? {} : { platform }),
  })
  if (document === undefined) return 2
  mkdirSync(directory, { recursive: true })
  const files = [{ ...document, path: join(relative(cwd, directory), basename(file)) }, ...beside]
  const result = await write(
    files.map(({ path, text }) => {
      const full = resolve(cwd, path)
      const there = readText(full)
      return { path: full, before: there.ok ? there.text : undefined, after: text, root: directory }
    }),
  )
  if (!result.ok) {
    const told = result.refusals.map(({ path, because }) => `${relative(cwd, path)}: ${because}`)
    output.err.print(failureText({ path: relative(cwd, file), error: { message: told.join('; ') } }, output))
    return 2
  }
  const name = sanitizeLine(relative(cwd, file))
  output.err.print(`${name} builds ${count(looked.length, 'Dockerfile')}, as they stand and rewritten:\n`)
  output.err.print(`  docker buildx bake --file ${name} before after\n`)
  return failed.length > 0 ? 2 : 0
}
