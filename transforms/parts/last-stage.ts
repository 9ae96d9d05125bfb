import type { CopyInstruction, Instruction, Stage } from '../../src/dockerfile/types.ts'
import { stageIndex } from '../../src/image/begin.ts'
import { absolute, within } from '../../src/image/paths.ts'
import { sourcesIn } from '../../src/image/tree.ts'
import type { Entry, Image } from '../../src/image/types.ts'
import type { Context, Skip } from '../../src/types.ts'
import type { Region } from './regions.ts'
import { workdirAfter } from './workdir.ts'

/** What stands against a split of the last of several stages: that nothing is built there. */
export function nothingToSplit({ dockerfile, replay }: Context, { from, index }: Stage): Skip | undefined {
  const already = `it already has ${dockerfile.stages.length} stages`
  if (replay.final.parent !== undefined)
    return { because: `${already}, and the last starts from ${from.imageWord.value}`, noNeed: true }
  const works = replay.final.steps.some(
    ({ stage, work }) => stage === index && (work === 'install' || work === 'build' || work === 'prune'),
  )
  return works ? undefined : { because: already, noNeed: true }
}

/**
 * What a COPY of another stage brings below or above a region: in the run stage it would lie there as it came, and a copy over it
 * takes nothing away that a build has removed.
 */
export function broughtAround(
  context: Context,
  instructions: readonly Instruction[],
  regions: readonly Region[],
  image: Image,
  before: number,
): Skip | undefined {
  let workdir = image.startsIn
  for (const each of instructions) {
    if (each.index > before) return undefined
    if (each.kind === 'WORKDIR') workdir = workdirAfter(each.value.value, workdir)
    if ((each.kind !== 'COPY' && each.kind !== 'ADD') || each.from === undefined || bringsFilesAlone(context, each))
      continue
    const to = absolute(each.destination.value, workdir)
    const region = regions.find(({ path }) => within(path, to) || within(to, path))
    if (region)
      return {
        line: each.line,
        because: `what line ${each.line} copies from another stage lies around ${region.path}, which is made after it`,
      }
  }
  return undefined
}

/** Whether a COPY brings nothing of another stage but files that are known one by one: manifests. */
function bringsFilesAlone({ dockerfile, replay }: Context, { from = '', sources, stage }: CopyInstruction): boolean {
  const other = stageIndex(dockerfile, from, stage)
  if (other === undefined) return true
  const files = replay.stages[other]?.files ?? new Map<string, Entry>()
  return sources.every(({ value }) => {
    const paths = sourcesIn(files, absolute(value, '/'))
    return paths.length > 0 && paths.every((path) => files.get(path)?.kind === 'file')
  })
}
