import { lineRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { Instruction, Stage } from '../src/dockerfile/types.ts'
import type { Transform } from '../src/types.ts'

/** Tells the program that it runs in production. */
export const productionEnv: Transform = {
  name: 'production-env',
  summary: 'set NODE_ENV=production in the run stage',
  onRequest: true,
  docs: {
    what: 'Adds `ENV NODE_ENV=production` to the final stage of a Node image that sets no NODE_ENV.',
    why: 'Express, React and many others cache views, drop checks and log less in production.',
    when_not:
      'It changes how the program behaves, so that it is done only when asked for; never in a stage that installs, where it would leave development dependencies out.',
    references: [
      'https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production',
    ],
  },
  *run({ dockerfile, replay, facts, path: file }) {
    const stage = dockerfile.stages.at(-1)
    const { final } = replay
    if (!stage) return
    if (final.base?.name !== 'node') return yield { because: 'NODE_ENV is for programs of Node', noNeed: true }
    const set = final.contract.env.get('NODE_ENV')
    if (set !== undefined) return yield { because: `NODE_ENV is ${set || 'set by an argument'} already` }
    const installs = final.steps.find(
      (step) => step.work === 'install' || step.work === 'build' || step.work === 'opaque',
    )
    if (installs)
      return yield { line: installs.line, because: 'this stage installs or builds, and would do so otherwise' }
    if (facts.installing) return yield { because: 'it installs packages when it starts, and would leave some out' }
    const place = lineRange(dockerfile, settingsOf(stage)).end
    const word = styleOf(dockerfile).keyword === 'lower' ? 'env' : 'ENV'
    const gap = dockerfile.text.slice(0, place).endsWith('\n') ? '' : dockerfile.eol
    yield {
      title: 'run in production',
      because: 'no line sets NODE_ENV',
      safety: 'unsafe',
      edits: [{ file, start: place, end: place, text: `${gap}${word} NODE_ENV=production${dockerfile.eol}` }],
      amends: [{ field: 'ENV NODE_ENV', from: '', to: 'production' }],
    }
  },
}

/** The FROM, or the last of the settings that stand right below it. */
function settingsOf(stage: Stage): Instruction {
  const first = stage.instructions.findIndex(({ kind }) => kind !== 'ARG' && kind !== 'ENV' && kind !== 'WORKDIR')
  return stage.instructions[(first < 0 ? stage.instructions.length : first) - 1] ?? stage.from
}
