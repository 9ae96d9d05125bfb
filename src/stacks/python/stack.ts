import type { Replay } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import type { Detection, Stack } from '../../types.ts'
import { applicationDirectory, pythonFacts } from './facts.ts'
import { installSteps } from './installed.ts'
import { pythonInterpreter } from './interpreter.ts'

/** What manages the packages, before what installs it, or a list that it made. */
const rank = (tool: string): number => (tool === 'venv' ? 2 : /^(?:poetry|pipenv|pdm|uv)$/.test(tool) ? 0 : 1)

/** Python with pip, uv, Poetry, Pipenv and PDM. */
export const python: Stack = {
  name: 'python',
  detect(replay: Replay, project: Project): Detection | undefined {
    const image = replay.final
    const tools = installSteps(replay)
      .flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === 'python' ? [effect.tool] : [])))
      .sort((a, b) => rank(a) - rank(b))
    const [manager] = tools
    if (image.base?.name !== 'python' && manager === undefined) return undefined
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
