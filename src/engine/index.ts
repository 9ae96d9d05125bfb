import { randomBytes } from 'node:crypto'
import { build } from './build.ts'
import { exportedByBuildah, printedByBuildah } from './buildah.ts'
import { exported, printed, runImage } from './container.ts'
import { findTool, type Wanted } from './find.ts'
import { discardImage, nothingMade, removeAll } from './made.ts'
import type { Engine, Watch } from './types.ts'

export { EngineError } from './types.ts'

/** Finds an engine for one run of verify. Throws EngineError where there is none. */
export async function openEngine(options: Wanted, watch: Watch): Promise<Engine> {
  const tool = await findTool(options, watch.signal)
  const made = nothingMade(randomBytes(6).toString('hex'))
  const buildah = tool.name === 'buildah'
  const [print, files] = buildah ? [printedByBuildah, exportedByBuildah] : [printed, exported]
  return {
    name: tool.name,
    title: tool.title,
    ...(buildah ? { idle: 'buildah starts no image as it would be started: nothing was run' } : {}),
    build: (request, seen) => build(tool, made, request, seen),
    run: (request, seen) => runImage(tool, made, request, seen),
    print: (image, command, seconds, seen) => print(tool, made, image, command, seconds, seen),
    export: (image, seen) => files(tool, made, image, seen),
    discard: (image) => discardImage(tool, made, image.id),
    remove: (keepImages) => removeAll(tool, made, keepImages),
  }
}
