import { field, parseJson, stringOf } from '../project/json.ts'
import type { BuiltImage } from '../verify/types.ts'
import { configOf } from './inspect.ts'
import { type Made, nameContainer, removeContainer } from './made.ts'
import { onPath } from './path.ts'
import { lastLine, output } from './process.ts'
import { ask, environment, label, must, type Tool } from './tool.ts'
import { EngineError, type Printed, type Watch } from './types.ts'

/** The items of a JSON array; none where it is no array. */
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * An image out of `buildah inspect --type image`. It tells no size: that of an image is the sum of its layers, which stand in the manifest
 * as they are stored, and the history tells which lines they are of.
 */
export function buildahImage(text: string): BuiltImage {
  const told = parseJson(text)
  const docker = field(told, 'Docker')
  const id = stringOf(field(told, 'FromImageID')) ?? ''
  const manifest = parseJson(stringOf(field(told, 'Manifest')))
  const sizes = items(field(manifest, 'layers')).map((layer) => Number(field(layer, 'size') ?? 0))
  let next = 0
  const rows = items(field(told, 'History')).map((row) => ({
    size: field(row, 'empty_layer') === true ? 0 : (sizes[next++] ?? 0),
    by: stringOf(field(row, 'created_by')) ?? '',
  }))
  return {
    id: `sha256:${id}`,
    size: sizes.reduce((sum, size) => sum + size, 0),
    // What all lines make is one layer, and stands with the last of them: the run's own label.
    layers: rows.map((row) => (row.by.includes(label) ? { ...row, by: 'all lines together' } : row)),
    config: configOf({
      Config: field(docker, 'config'),
      Os: field(docker, 'os'),
      Architecture: field(docker, 'architecture'),
      Variant: field(docker, 'variant'),
    }),
  }
}

export async function imageInBuildah(tool: Tool, name: string, { signal }: Watch): Promise<BuiltImage> {
  return buildahImage(await must(tool, ['inspect', '--type', 'image', name], { signal }))
}

/** Makes a container to work in, and does something with it. */
async function inContainer<T>(
  tool: Tool,
  made: Made,
  { id }: BuiltImage,
  watch: Watch,
  work: (name: string) => Promise<T>,
): Promise<T> {
  const name = nameContainer(made)
  try {
    await must(tool, ['from', '--pull-never', '--name', name, id], watch)
    return await work(name)
  } finally {
    await removeContainer(tool, made, name, watch.signal)
  }
}

/** Runs a program in place of the image's own, with no network. */
export function printedByBuildah(
  tool: Tool,
  made: Made,
  image: BuiltImage,
  command: readonly string[],
  seconds: number,
  watch: Watch,
): Promise<Printed> {
  return inContainer(tool, made, image, watch, async (name) => {
    const ended = await ask(tool, ['run', '--network=none', name, '--', ...command], { signal: watch.signal, seconds })
    return { exitCode: ended.late ? 124 : ended.code, stdout: ended.stdout, stderr: ended.stderr }
  })
}

/** The image's files as a tar archive: Buildah mounts them, and exports nothing by itself. */
export async function* exportedByBuildah(
  tool: Tool,
  made: Made,
  image: BuiltImage,
  watch: Watch,
): AsyncGenerator<Uint8Array, void, undefined> {
  const tar = await onPath('tar', process.env['PATH'] ?? '', [])
  if (tar === undefined) throw new EngineError('tar is not on PATH', 'Install it, or use docker or podman.')
  const name = nameContainer(made)
  const archive = [...['--numeric-owner', '--xattrs', '--xattrs-include=security.capability'], ...['-c', '.']]
  const limits = { signal: watch.signal, seconds: 3600, env: environment }
  try {
    await must(tool, ['from', '--pull-never', '--name', name, image.id], watch)
    if (process.getuid?.() === 0) {
      const root = lastLine(await must(tool, ['mount', name], watch))
      yield* output(tar, ['-C', root, ...archive], limits)
    } else {
      // Without root's rights, what is mounted is seen in buildah's own namespace alone.
      const script = 'at=$("$0" mount "$1") && shift && tar=$1 && shift && exec "$tar" -C "$at" "$@"'
      yield* output(tool.program, ['unshare', 'sh', '-c', script, tool.program, name, tar, ...archive], limits)
    }
  } finally {
    await removeContainer(tool, made, name, watch.signal)
  }
}
