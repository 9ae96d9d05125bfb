import { parseDockerfile } from '../dockerfile/parse.ts'
import { baseLine, layerLines } from '../verify/layers.ts'
import type { BuiltImage, Side, Verified } from '../verify/types.ts'
import { sanitizeLine } from './sanitize.ts'
import { pad, table } from './table.ts'
import type { VerifyOptions } from './verify.ts'
import { bytes, change, duration } from './words.ts'

export interface Texts {
  readonly before: string
  /** Absent where nothing was built in its place. */
  readonly after?: string
}

const imageOf = (side: Side | undefined): BuiltImage | undefined => (side?.build.ok ? side.build.image : undefined)

/** Columns of a bar for the larger of two images. */
const longest = 40

/** What was measured, before and after: the image's size with a bar each, and a line for each other figure. */
export function figures({ before, after }: Verified, { columns, paint }: VerifyOptions): string[] {
  const was = imageOf(before)
  const is = imageOf(after)
  if (was === undefined) return []
  const width = Math.max(8, Math.min(longest, columns - 34))
  const most = Math.max(was.size, is?.size ?? 0, 1)
  const bar = (size: number) => '█'.repeat(Math.max(1, Math.round((size / most) * width)))
  const out = [
    `  ${paint.bold(pad('size', 9))} ${pad('before', 6)}  ${pad(bytes(was.size), 8, true)}  ${paint.dim(bar(was.size))}`,
  ]
  if (is !== undefined) {
    const saved = change(was.size, is.size, 'smaller', 'larger')
    const style = is.size <= was.size ? paint.green : paint.yellow
    out.push(`  ${pad('', 9)} ${pad('after', 6)}  ${pad(bytes(is.size), 8, true)}  ${style(bar(is.size))}`)
    if (saved !== undefined) out.push(`  ${pad('', 9)} ${saved}`)
  }
  const pair = (
    label: string,
    a: number | undefined,
    b: number | undefined,
    words: (value: number) => string,
    note = '',
  ) => {
    if (a === undefined && b === undefined) return
    const [first, second] = [a, b].map((value) => (value === undefined ? 'not measured' : words(value)))
    const text = is === undefined ? first : `${first} → ${second}`
    out.push(`  ${paint.bold(pad(label, 9))} ${text}${note}`)
  }
  const old = before?.build
  const now = after?.build
  if (old?.ok) {
    const built = now?.ok ? now : undefined
    pair('layers', layersOf(was), is && layersOf(is), String, ' with files')
    pair('context', old.contextBytes, built?.contextBytes, bytes)
    pair('build', old.seconds, built?.seconds, duration, " with the engine's cache")
    pair('rebuild', old.rebuildSeconds, built?.rebuildSeconds, duration, ' after an edit of one source file')
  }
  const started = startSeconds(before, after)
  if (started) pair('start', started.before, started.after, duration, ' until all answered or it ended')
  return out
}

const layersOf = ({ layers }: BuiltImage): number => layers.filter(({ size }) => size > 0).length

/** Of the first network on which both did something. */
function startSeconds(before?: Side, after?: Side): { before: number; after: number } | undefined {
  for (const was of before?.runs ?? []) {
    const is = after?.runs.find(({ network }) => network === was.network)
    const ended = [was, is].every((run) => run && (run.answers.size > 0 || run.state === 'exited'))
    if (is && ended) return { before: was.seconds, after: is.seconds }
  }
  return undefined
}

interface Row {
  readonly line: string
  readonly size: string
  readonly text: string
}

/** The layers with files of one image, each with its line of the Dockerfile; those of the base are one row. */
function layerRows(image: BuiltImage, text: string | undefined): Row[] {
  const parsed = text === undefined ? undefined : parseDockerfile(text)
  const dockerfile = parsed?.ok ? parsed.dockerfile : undefined
  const lines = dockerfile ? layerLines(dockerfile, image.layers) : image.layers.map(() => undefined)
  const first = lines.findIndex((line) => line !== undefined)
  const own = first < 0 ? (dockerfile ? image.layers.length : 0) : first
  const rows: Row[] = []
  if (own > 0) {
    const from = dockerfile && baseLine(dockerfile)
    const size = image.layers.slice(0, own).reduce((sum, layer) => sum + layer.size, 0)
    rows.push({ line: String(from?.line ?? ''), size: bytes(size), text: from?.text ?? 'the base image' })
  }
  for (const [index, { size, by }] of image.layers.entries()) {
    if (index < own || size === 0) continue
    const line = lines[index]
    rows.push({ line: String(line?.line ?? ''), size: bytes(size), text: line?.text ?? by.replace(/\s+/g, ' ') })
  }
  return rows.map((row) => ({ ...row, text: sanitizeLine(row.text) }))
}

/** Below this width the layers of the two images stand one below the other. */
const wide = 100

/** The layers of both images, side by side where there is room. */
export function layerTable({ before, after }: Verified, texts: Texts, { columns, paint }: VerifyOptions): string[] {
  const [was, is] = [imageOf(before), imageOf(after)]
  if (was === undefined) return []
  const sides: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    ['before', layerRows(was, texts.before)],
    ...(is === undefined ? [] : [['after', layerRows(is, texts.after)] as const]),
  ]
  const beside = sides.length > 1 && columns >= wide
  const width = beside ? Math.floor((columns - 6) / 2) : columns - 2
  const blocks = sides.map(([title, rows]) =>
    table(
      [
        { title: 'line', right: true },
        { title: 'size', right: true },
        { title: `layer ${title}`, narrowest: 12 },
      ],
      rows.map(({ line, size, text }) => [line, size, text]),
      width,
    ),
  )
  const dimmed = (line: string, index: number) => (index === 0 ? paint.dim(line) : line)
  if (!beside)
    return blocks.flatMap((block) => ['', ...block.map((line, index) => `  ${dimmed(line, index)}`)]).slice(1)
  const [left = [], right = []] = blocks
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    dimmed(`  ${pad(left[index] ?? '', width)}  ${right[index] ?? ''}`.trimEnd(), index),
  )
}
