import { hasCacheMount } from '../../src/dockerfile/mounts.ts'
import type { Change, Context, Edit } from '../../src/types.ts'
import { stepsByRun } from './classify.ts'
import { writtenCommand } from './command-words.ts'

/** The option by which each tool keeps nothing that it downloads: pip.pypa.io/cli/pip, docs.astral.sh/uv/reference/cli. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['pip', '--no-cache-dir'],
  ['uv', '--no-cache'],
])

/** `--no-cache-dir` for every `pip install` of the final stage that leaves a cache in its layer. */
export function* withoutPipCache({ dockerfile, replay, path: file }: Context): Iterable<Change> {
  const edits: Edit[] = []
  let first: number | undefined
  for (const [index, steps] of stepsByRun(replay.final)) {
    const run = dockerfile.instructions[index]
    if (run?.kind !== 'RUN' || hasCacheMount(run)) continue
    const cleaned = steps.some(({ effects }) =>
      effects.some((effect) => effect.type === 'removes' && /\/\.cache(?:\/|$)/.test(effect.path)),
    )
    if (cleaned || steps.some(({ effects }) => effects.some((each) => each.type === 'python' && each.verb === 'cache')))
      continue
    for (const step of steps) {
      const effect = step.effects.find((each) => each.type === 'python')
      const option = effect && OPTIONS.get(effect.tool)
      const caches = step.writes.some((path) => replay.final.files.get(path)?.origin.type === 'cache')
      if (option === undefined || !caches) continue
      const verb = writtenCommand(run, step)?.words.find(({ value }) => value === 'install' || value === 'sync')
      if (!verb) continue
      edits.push({ file, start: verb.end, end: verb.end, text: ` ${option}` })
      first ??= run.line
    }
  }
  if (edits.length === 0) return
  yield {
    title: 'keep no cache of downloaded packages',
    because: `line ${first} installs packages, and what it downloads stays in its layer`,
    safety: 'safe',
    edits,
  }
}
