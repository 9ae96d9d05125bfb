import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseJson } from '../project/json.ts'
import type { Build, BuiltImage } from '../verify/types.ts'
import { imageInBuildah } from './buildah.ts'
import { becauseOf } from './failure.ts'
import { imageOf } from './inspect.ts'
import type { Made } from './made.ts'
import { podmanLeftovers, stopSteps } from './podman.ts'
import { run } from './process.ts'
import { buildkitProgress, podmanProgress } from './progress.ts'
import { environment, label, must, requireAnswer, type Tool } from './tool.ts'
import { type BuildRequest, EngineError, type Watch } from './types.ts'

/** Lines of a failing build that are handed on. */
const told = 20

/**
 * Puts the Dockerfile into a folder of its own, with the ignore file beside it under the name that BuildKit reads. One line that
 * says nothing stands for no ignore file, else the context's own would hold.
 */
async function place(request: BuildRequest): Promise<{ folder: string; dockerfile: string; ignore: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'restage-build-'))
  const dockerfile = join(folder, basename(request.dockerfile))
  const ignore = `${dockerfile}.dockerignore`
  await copyFile(request.dockerfile, dockerfile)
  if (request.ignoreFile === undefined) await writeFile(ignore, '# nothing\n')
  else await copyFile(request.ignoreFile, ignore)
  return { folder, dockerfile, ignore }
}

export async function image(tool: Tool, name: string, watch: Watch): Promise<BuiltImage> {
  const { signal } = watch
  if (tool.name === 'buildah') return imageInBuildah(tool, name, watch)
  const inspect = await must(tool, ['image', 'inspect', name], { signal })
  const rows = tool.name === 'podman' ? 'json' : '{{json .}}'
  const history = await must(tool, ['history', '--no-trunc', '--human=false', '--format', rows, name], { signal })
  if (tool.name !== 'nerdctl') return imageOf(inspect, history)
  const native = ['image', 'inspect', '--mode=native', '--format={{json .ImageConfig.config}}', name]
  return imageOf(inspect, history, parseJson(await must(tool, native, { signal })))
}

/** Builds an image. A build that fails is told as such; only an engine that does not answer throws. */
export async function build(tool: Tool, made: Made, request: BuildRequest, watch: Watch): Promise<Build> {
  const began = performance.now()
  const tag = `localhost/restage:${made.run}-${made.next()}`
  const buildah = tool.name === 'podman' || tool.name === 'buildah'
  const progress = buildah ? podmanProgress() : buildkitProgress()
  const leftovers = buildah ? await podmanLeftovers(tool, made, progress, watch.signal) : undefined
  const { folder, dockerfile, ignore } = await place(request)
  let killed = false
  made.tags.set(tag, '')
  try {
    const args = [
      ...tool.build,
      ...(buildah ? [`--ignorefile=${ignore}`] : []),
      ...(request.platform === undefined ? [] : [`--platform=${request.platform}`]),
      ...(request.network === undefined ? [] : [`--network=${request.network}`]),
      ...(request.noCache === true ? ['--no-cache'] : []),
      ...request.buildArgs.map((pair) => `--build-arg=${pair}`),
      ...request.secrets.map((secret) => `--secret=${secret}`),
      ...[`--label=${label}=${made.run}`, `--tag=${tag}`, `--file=${dockerfile}`, request.context],
    ]
    const ended = await run(tool.program, args, {
      signal: watch.signal,
      seconds: request.timeout,
      env: environment,
      keep: 0,
      onLine: (line) => {
        const step = progress.read(line)
        if (step !== undefined) watch.step?.(step)
      },
      ...(buildah && { ease: stopSteps, onKill: () => void (killed = true) }),
    })
    const seconds = (performance.now() - began) / 1000
    if (ended.code === 0 && !ended.late) {
      const built = await image(tool, tag, watch)
      made.tags.set(tag, built.id)
      const contextBytes = progress.contextBytes()
      return { ok: true, image: built, seconds, ...(contextBytes !== undefined && { contextBytes }) }
    }
    const failed = progress.told()
    made.tags.delete(tag)
    requireAnswer(tool, failed.verdict)
    if (failed.early && !ended.late) {
      throw new EngineError(`${tool.name} cannot build: ${failed.verdict}`, 'Check the options that are handed to it.')
    }
    const because = ended.late
      ? `took longer than ${request.timeout} seconds and was stopped${failed.step === undefined ? '' : `, at ${failed.step}`}: --timeout gives more`
      : becauseOf(failed, { ...request, builder: tool.builder })
    return { ok: false, because, log: [...failed.log, failed.verdict].slice(-told), seconds }
  } finally {
    await rm(folder, { recursive: true, force: true })
    await leftovers?.(killed)
  }
}
