import { blockRange, removalRange } from '../../src/dockerfile/edit.ts'
import { ownSteps } from '../../src/image/steps.ts'
import type { Step } from '../../src/image/types.ts'
import { readManifest } from '../../src/project/manifest.ts'
import { appFiles } from '../../src/stacks/common/app.ts'
import { hasLifecycle } from '../../src/stacks/node/production.ts'
import { mixedPackages } from '../../src/stacks/node/prune.ts'
import { membersOf } from '../../src/stacks/node/workspaces.ts'
import type { Change, Context } from '../../src/types.ts'
import { partAtInstall } from './own-stage.ts'

/**
 * The project's own `npm prune` below its build, in a stage beside that build: an edit of the source prunes nothing again. The
 * installed packages are the same there, but for what a build or a script puts among them.
 */
export function pruneBeside(context: Context, path: string): Change | undefined {
  const { dockerfile, replay, project, path: file } = context
  const steps = ownSteps(replay)
  const writers = steps.filter((step) => step.writes.includes(path))
  const [install, own] = writers
  if (!install || !own || writers.length > 2 || install.work !== 'install' || !isPrune(own)) return undefined
  const run = dockerfile.instructions[own.instruction]
  const image = replay.stages[install.stage]
  if (run?.kind !== 'RUN' || run.mounts.length > 0 || !image || own.stage !== install.stage) return undefined
  const here = steps.filter(({ stage }) => stage === own.stage)
  const alone = here.filter(({ instruction }) => instruction >= own.instruction).length === 1
  const builds = here.some(
    ({ work, instruction }) => work === 'build' && instruction > install.instruction && instruction < own.instruction,
  )
  if (!alone || !builds || own.cwd !== install.cwd || own.environment !== install.environment) return undefined
  const app = appFiles(image.files, install.cwd, project)
  const manifest = readManifest((name) => app.read(name), 'package.json')
  if (!manifest || mixedPackages(manifest, app, image.steps) !== undefined) return undefined
  // A script may need the source, which is not there.
  if (hasLifecycle([manifest, ...membersOf(app).values()]) && !/ --ignore-scripts\b/.test(own.text)) return undefined
  const block = blockRange(dockerfile, run)
  const edits = partAtInstall(context, install, dockerfile.text.slice(block.start, block.end).trimEnd(), own)
  return (
    edits && {
      title: 'prune in a stage beside the build',
      because: `an edit of the source runs \`${own.text}\` (line ${own.line}) again, and changes nothing of what it leaves`,
      safety: 'safe',
      edits: [...edits, { file, ...removalRange(dockerfile, run), text: '' }],
    }
  )
}

const isPrune = ({ work, effects }: Step): boolean =>
  work === 'prune' && effects.some((effect) => effect.type === 'node' && effect.tool === 'npm')
