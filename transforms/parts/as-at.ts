import type { Instruction } from '../../src/dockerfile/types.ts'
import type { Entry, Image } from '../../src/image/types.ts'
import type { Context } from '../../src/types.ts'
import { broughtBy, copiesFiles, isContextCopy } from './broad-copies.ts'

/**
 * The image with each file of the context as the copies of directories above an instruction brought it, where one below brings it
 * again (`COPY packages/ packages/`, the install, `COPY . .`).
 */
export function asAt(
  context: Context,
  image: Image,
  instructions: readonly Instruction[],
  at: Instruction | undefined,
): Image {
  const copies = instructions.filter(isContextCopy)
  if (!at || !copies.some(({ index }) => index > at.index)) return image
  const files = new Map<string, Entry>(image.files)
  for (const copy of copies) {
    if (copy.index > at.index) break
    if (copiesFiles(copy)) continue
    for (const { from, to } of broughtBy(context, image, copy)) {
      const entry = files.get(to)
      if (entry?.origin.type === 'context' && entry.origin.path === from && entry.origin.edited === undefined)
        files.set(to, { ...entry, line: copy.line })
    }
  }
  return { ...image, files }
}
