import type { RunInstruction } from '../src/dockerfile/types.ts'
import { scriptOf } from '../src/image/run.ts'
import { purposeOf } from '../src/image/purpose.ts'
import type { Image, Step } from '../src/image/types.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Change, Context, Edit, Transform } from '../src/types.ts'
import { stepsByRun } from './parts/classify.ts'
import { writtenCommand } from './parts/command-words.ts'

/** Removes what package managers leave behind, in the RUN that makes it. */
export const cleanRun: Transform = {
  name: 'clean-run',
  summary: 'remove package lists and caches in the RUN that makes them',
  docs: {
    what: "Ends a RUN of the final stage that installs with the removal of its manager's lists or cache, or gives it the option that keeps none.",
    why: 'A file that a later RUN removes is still in the layer of the one that made it: it is shipped all the same.',
    when_not:
      'Where a later RUN still reads the lists, where the RUN is not one plain chain, and in build stages, which are thrown away.',
    references: [
      'https://docs.docker.com/build/building/best-practices/#apt-get',
      'https://docs.npmjs.com/cli/commands/npm-cache',
    ],
  },
  *run(context) {
    const { dockerfile, replay } = context
    const purpose = purposeOf(replay.final)
    if (purpose !== undefined)
      return yield { because: `${purpose}, and its packages and lists may be there to work with` }
    for (const [index, steps] of stepsByRun(replay.final)) {
      const run = dockerfile.instructions[index]
      if (run?.kind === 'RUN') yield* cleanings(context, run, steps, replay.final)
    }
  },
}

function* cleanings(context: Context, run: RunInstruction, steps: readonly Step[], image: Image): Iterable<Change> {
  const { path: file } = context
  const cached = (place: string) => run.mounts.some((mount) => mount.includes('type=cache') && mount.includes(place))
  const effects = steps.flatMap((step) => step.effects)
  const apk = steps.find((step) =>
    step.effects.some(
      (effect) =>
        effect.type === 'packages' &&
        effect.manager === 'apk' &&
        effect.action === 'install' &&
        !effect.options.includes('--no-cache'),
    ),
  )
  if (apk && !cached('/var/cache/apk') && !removes(effects, '/var/cache/apk')) {
    const verb = writtenCommand(run, apk)?.words.find(({ value }) => value === 'add')
    if (verb)
      yield {
        title: 'keep no index of Alpine packages',
        because: `line ${run.line} installs packages and keeps their index`,
        safety: 'safe',
        edits: [{ file, start: verb.end, end: verb.end, text: ' --no-cache' }],
      }
  }
  const chain = tailOf(run)
  if (chain === undefined) return
  const commands: string[] = []
  const apt = effects.some(
    (effect) =>
      effect.type === 'packages' &&
      effect.manager === 'apt' &&
      (effect.action === 'install' || effect.action === 'update'),
  )
  if (
    apt &&
    !cached('/var/lib/apt') &&
    !removes(effects, '/var/lib/apt/lists') &&
    image.files.get('/var/lib/apt/lists')?.line === run.line &&
    !readsListsLater(image, run)
  ) {
    commands.push('rm -rf /var/lib/apt/lists/*')
  }
  for (const [tool, command, place] of CACHES) {
    const installs = steps.some(
      (step) =>
        (step.work === 'install' || step.work === 'tool') &&
        step.effects.some((effect) => effect.type === 'node' && effect.tool === tool && effect.verb !== 'cache'),
    )
    const cleaned =
      effects.some((effect) => effect.type === 'node' && effect.tool === tool && effect.verb === 'cache') ||
      removes(effects, place)
    if (installs && !cleaned && !run.mounts.some((mount) => mount.includes('type=cache'))) commands.push(command)
  }
  if (commands.length === 0) return
  const edits: Edit[] = [{ file, start: chain, end: chain, text: commands.map((command) => ` && ${command}`).join('') }]
  yield {
    title: `leave no ${apt ? 'package lists' : 'package cache'} behind`,
    because: `line ${run.line} installs packages, and what it downloads stays in its layer`,
    safety: 'safe',
    edits,
  }
}

/** Each tool's own command for an empty cache, and where the cache lies. */
const CACHES: readonly (readonly [string, string, string])[] = [
  ['npm', 'npm cache clean --force', '/root/.npm'],
  ['yarn', 'yarn cache clean', '/usr/local/share/.cache'],
]

function removes(effects: readonly Step['effects'][number][], place: string): boolean {
  return effects.some((effect) => effect.type === 'removes' && effect.path.startsWith(place))
}

/** A later RUN that installs without an update of its own needs the lists. */
function readsListsLater(image: Image, run: RunInstruction): boolean {
  let updated = -1
  for (const step of image.steps) {
    if (step.instruction <= run.index) continue
    for (const effect of step.effects) {
      if (effect.type !== 'packages' || effect.manager !== 'apt') continue
      if (effect.action === 'update') updated = step.instruction
      if (effect.action === 'install' && updated < 0) return true
    }
  }
  return false
}

/** The offset at the end of a RUN that is one plain chain of `&&` in shell form; undefined for any other. */
function tailOf(run: RunInstruction): number | undefined {
  const script = scriptOf(run)
  const { at } = script
  if (!at || run.heredocs.length > 0) return undefined
  const parsed = parseScript(script.text)
  const last = parsed.pieces.at(-1)
  if (!last || parsed.errors.length > 0 || parsed.comments.length > 0) return undefined
  if (
    parsed.pieces.some(
      ({ joined, commands }) =>
        (joined !== 'first' && joined !== '&&') ||
        commands.some((command) => command.background || command.conditional),
    )
  )
    return undefined
  if (script.text.slice(last.range.end).trim() !== '') return undefined
  return at(last.range.end - 1) + 1
}
