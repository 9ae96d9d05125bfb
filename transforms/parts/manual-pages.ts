import type { Dockerfile, RunInstruction } from '../../src/dockerfile/types.ts'
import { packageName } from '../../src/image/effects.ts'
import { needsManualPages } from '../../src/image/manual-pages.ts'
import type { Image } from '../../src/image/types.ts'
import { MANUAL_PAGES } from '../../src/knowledge/java.ts'
import type { Edit, Skip } from '../../src/types.ts'
import { writtenCommand } from './command-words.ts'

const MAKE = `mkdir -p ${MANUAL_PAGES}`

/** Makes the directory that slim images lack, at the start of the RUN whose packages stop without it. Undefined where none does. */
export function manualPages(
  image: Image,
  dockerfile: Dockerfile,
  file: string,
): { readonly edit: Edit; readonly because: string } | Skip | undefined {
  const found = needsManualPages(image)
  if (!found) return undefined
  const installs = image.steps.find(({ effects }) =>
    effects.some(
      (effect) =>
        effect.type === 'packages' &&
        effect.action === 'install' &&
        effect.names.some((name) => packageName(name) === found.name),
    ),
  )
  const steps = image.steps.filter(({ instruction }) => instruction === installs?.instruction)
  const run = installs && (dockerfile.instructions[installs.instruction] as RunInstruction)
  const because = `${found.name} brings Java, which links manual pages in ${MANUAL_PAGES}, and the slim image lacks that`
  const [first, second] = run ? steps.slice(0, 2).map((step) => writtenCommand(run, step)) : []
  if (!first || installs?.user !== 'root') return { line: found.line, because }
  const between = second && dockerfile.text.slice(first.end, second.start)
  const and = between !== undefined && /^\s*(?:\\\r?\n\s*)?&&\s*(?:\\\r?\n\s*)?$/.test(between) ? between : ' && '
  return { edit: { file, start: first.start, end: first.start, text: MAKE + and }, because }
}
