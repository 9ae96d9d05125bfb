import { below, within } from '../src/image/paths.ts'
import { npmIn } from '../src/image/npm.ts'
import type { Image, Step } from '../src/image/types.ts'
import { appFiles } from '../src/stacks/common/app.ts'
import { type Focused, focusedInstall } from '../src/stacks/node/focused.ts'
import { rootManifest } from '../src/stacks/node/workspaces.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { writtenCommand } from './parts/command-words.ts'
import { focusedBuild } from './parts/focused-build.ts'

/** Installs and keeps what one workspace depends on. */
export const focus: Transform = {
  name: 'focus',
  summary: 'install and keep only what the workspace that starts depends on',
  onRequest: true,
  docs: {
    what: 'In a monorepo, installs for the workspace that the image starts, for those that it depends on, and for the root: `npm ci --workspace=X --include-workspace-root`, `pnpm install --filter=X...`, `yarn workspaces focus X`. A command that builds every workspace (`pnpm -r build`, `turbo run build`, `npm run build --workspaces`) is told to build those alone. Files and packages of the other workspaces stay out of the image that runs, and the prune of development dependencies keeps to the same workspaces.',
    why: 'A root lockfile holds the packages of every service: an image of one has no use for those of the others.',
    when_not:
      'Only when asked for, since another command that somebody runs in the image may need another workspace. Where the image starts programs of several workspaces or of none, builds one that the service does not depend on, or uses a package that its manifests do not name, it is left, with that reason. yarn 1 and npm before 8 have no such install; yarn 2 and later is focused from version 4 on, with `nodeLinker: node-modules`. `pnpm deploy` and `turbo prune` are not written, since both move what the start command names or add a stage of their own.',
    references: [
      'https://docs.npmjs.com/cli/using-npm/workspaces',
      'https://pnpm.io/filtering',
      'https://yarnpkg.com/cli/workspaces/focus',
    ],
  },
  *run(context) {
    const { focus } = context.facts
    if (!focus) return yield { because: 'nothing is installed for a workspace here', noNeed: true }
    if (!focus.ok) return yield { because: focus.because }
    const builds = focusedBuilds(context, focus)
    if ('because' in builds) return yield builds
    for (const [stage, image] of context.replay.stages.entries()) {
      for (const step of image.steps)
        if (step.stage === stage && step.work === 'install') yield* install(context, image, step, focus, builds)
    }
  },
}

/** Edits of the commands that build other workspaces as well. */
function focusedBuilds(context: Context, focus: Focused): Edit[] | Skip {
  const { dockerfile, replay, path: file, project, facts } = context
  const edits: Edit[] = []
  for (const [stage, image] of replay.stages.entries()) {
    const scripts = rootManifest(appFiles(image.files, facts.directory, project))?.scripts ?? {}
    for (const step of image.steps) {
      if (step.stage !== stage || step.work !== 'build') continue
      const other = focus.others.find((each) => step.writes.some((path) => made(image, path) && within(path, each)))
      const run = dockerfile.instructions[step.instruction]
      if (other === undefined || run?.kind !== 'RUN') continue
      const edit = focusedBuild(run, step, focus, scripts)
      if (!edit)
        return {
          line: step.line,
          because: `it builds ${below(other, facts.directory)}, which ${focus.name} does not depend on`,
        }
      edits.push({ file, ...edit })
    }
  }
  return edits
}

const made = ({ files }: Image, path: string): boolean => files.get(path)?.origin.type === 'output'

function* install(
  context: Context,
  image: Image,
  step: Step,
  focus: Focused,
  builds: readonly Edit[],
): Iterable<Change | Skip> {
  const { line } = step
  const { dockerfile, project, path: file, facts } = context
  const effect = step.effects.find((each) => each.type === 'node')
  const run = dockerfile.instructions[step.instruction]
  if (!effect || run?.kind !== 'RUN' || step.cwd !== facts.directory) return
  const chosen = step.writes.some((path) => {
    const origin = image.files.get(path)?.origin
    return origin?.type === 'install' && origin.workspaces !== undefined
  })
  if (chosen) return yield { line, because: 'it installs for chosen workspaces', noNeed: true }
  const written = writtenCommand(run, step)
  if (!written) return yield { line, because: 'the command is not written in one piece' }
  const { start, end } = written
  const app = appFiles(image.files, step.cwd, project)
  const told = focusedInstall(dockerfile.text.slice(start, end), effect, npmIn(image), app, focus)
  if (!told.ok) return yield { line, because: told.because }
  yield {
    title: `${builds.length > 0 ? 'install and build' : 'install'} what ${focus.name} depends on`,
    because: focus.because,
    safety: 'unsafe',
    edits: [{ file, start, end, text: told.command }, ...builds],
    assumes: [`nothing that is run in the image needs a workspace that ${focus.name} does not depend on`],
    amends: [{ field: 'workspaces', from: 'all', to: focus.name }],
  }
}
