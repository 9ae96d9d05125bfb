import type { Replay } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import type { Detection, Stack } from '../../types.ts'
import { applicationDirectory, pythonFacts } from './facts.ts'
import { installSteps } from './installed.ts'
import { pythonInterpreter } from './interpreter.ts'

/** Python with pip, uv, Poetry, Pipenv and PDM. */
export const python: Stack = {
  name: 'python',
  detect(replay: Replay, project: Project): Detection | undefined {
    const image = replay.final
    const [step] = installSteps(replay)
    const [install] = step?.effects.flatMap((effect) => (effect.type === 'python' ? [effect] : [])) ?? []
    if (image.base?.name !== 'python' && !install) return undefined
    const manager = install?.tool
    const directory = applicationDirectory(image)
    const django = [...image.files].some(
      ([path, { origin }]) =>
        path === `${directory === '/' ? '' : directory}/manage.py` &&
        origin.type === 'context' &&
        /\bdjango\b/.test(project.read(origin.path) ?? ''),
    )
    const parts = ['python', manager ?? 'no install', ...(django ? ['Django'] : [])]
    return { stack: 'python', ...(manager === undefined ? {} : { manager }), summary: parts.join(' · ') }
  },
  interpreter: pythonInterpreter,
  facts: pythonFacts,
}
