import { isSystemPath, within } from '../../image/paths.ts'
import type { Image, Replay } from '../../image/types.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Project } from '../../project/types.ts'
import type { Detection, Stack } from '../../types.ts'
import { runCommands } from '../commands/run-commands.ts'
import { appFiles } from '../common/app.ts'
import { applicationDirectory, nodeFacts } from './facts.ts'
import { nodeInterpreter } from './interpreter.ts'
import { remadePaths } from './remade.ts'
import { resolveStart, runsNode } from './start.ts'

/** Node.js with npm, yarn, pnpm and bun. */
export const node: Stack = {
  name: 'node',
  detect(replay: Replay, project: Project): Detection | undefined {
    const image = replay.final
    const directory = applicationDirectory(image, project)
    const files = appFiles(image.files, directory, project)
    const manifest = readManifest((path) => files.read(path), 'package.json')
    const onNode = image.base?.name === 'node' || image.base?.name === 'bun'
    if (!manifest && !onNode) return undefined
    const manager = managerOf(image)
    const starts = () => resolveStart(files, runCommands(image, directory, project, '').commands, { directory })
    // A front end beside a program of another language, which its image builds at most.
    if (image.base?.name === 'python' && (manager === undefined || !runsNode(starts()))) return undefined
    const outputs = [...image.files].filter(
      ([path, { origin }]) =>
        origin.type === 'output' && within(path, directory) && path !== directory && !isSystemPath(path),
    )
    const made = outputs.map(([path]) => path.slice(directory.length + (directory === '/' ? 0 : 1)))
    const parts = [
      'node',
      manager ?? 'no install',
      ...(made.length > 0 ? [`builds ${made.slice(0, 3).join(', ')}`] : []),
    ]
    return { stack: 'node', ...(manager === undefined ? {} : { manager }), summary: parts.join(' · ') }
  },
  interpreter: nodeInterpreter,
  remade: remadePaths,
  facts: nodeFacts,
}

const MANAGERS = new Set(['npm', 'yarn', 'pnpm', 'bun'])

function managerOf(image: Image): string | undefined {
  for (const { origin } of image.files.values())
    if (origin.type === 'install' && MANAGERS.has(origin.tool)) return origin.tool
  return undefined
}
