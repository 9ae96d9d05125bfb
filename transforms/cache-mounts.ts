import type { RunInstruction } from '../src/dockerfile/types.ts'
import type { Step } from '../src/image/types.ts'
import { namesBaseUser } from '../src/image/owners.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'

/** Keeps package managers' downloads between builds. */
export const cacheMounts: Transform = {
  name: 'cache-mounts',
  summary: "keep package managers' downloads between builds",
  onRequest: true,
  docs: {
    what: "Gives a RUN that installs a `--mount=type=cache` for its manager's cache, in build stages and in the final one.",
    why: 'A changed manifest then fetches only what is new, and the cache is in no layer.',
    when_not:
      'It needs BuildKit: older builders refuse the flag, so that it is done only when asked for. A RUN that cleans the cache is left, since the two work against each other.',
    references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  },
  *run(context) {
    for (const [stage, image] of context.replay.stages.entries()) {
      for (const step of image.steps) {
        if (step.stage !== stage || step.work !== 'install') continue
        const run = context.dockerfile.instructions[step.instruction]
        if (run?.kind === 'RUN') yield* mount(context, run, step, image.steps)
      }
    }
  },
}

function* mount(
  { path: file }: Context,
  run: RunInstruction,
  step: Step,
  steps: readonly Step[],
): Iterable<Change | Skip> {
  const { line } = run
  if (run.mounts.some((each) => each.includes('type=cache'))) return
  if (namesBaseUser(step.user))
    return yield { line, because: 'who runs it is not known, and a cache of root could not be written by another user' }
  if (step.user !== 'root')
    return yield { line, because: `it runs as ${step.user}, and a cache of root's could not be written` }
  const cleans = steps.some(
    (each) =>
      each.instruction === run.index &&
      each.effects.some((effect) => effect.type === 'node' && effect.verb === 'cache'),
  )
  if (cleans) return yield { line, because: 'it cleans the cache itself' }
  const tool = step.effects.find((effect) => effect.type === 'node')?.tool
  const target = tool === undefined ? undefined : CACHES.get(tool)
  if (target === undefined) return
  const end = run.range.start + run.written.length
  yield {
    title: `keep ${tool}'s downloads between builds`,
    because: `line ${line} fetches every package again when a manifest changes`,
    safety: 'unsafe',
    edits: [{ file, start: end, end, text: ` --mount=type=cache,target=${target}` }],
    assumes: ['the builder is BuildKit'],
  }
}

/** Each manager's cache for root. https://docs.npmjs.com/cli/using-npm/config#cache and the tools' own `cache dir` */
const CACHES: ReadonlyMap<string, string> = new Map([
  ['npm', '/root/.npm'],
  ['yarn', '/usr/local/share/.cache/yarn'],
  ['pnpm', '/root/.local/share/pnpm/store'],
  ['bun', '/root/.bun/install/cache'],
])
