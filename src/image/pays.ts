import type { Dockerfile } from '../dockerfile/types.ts'
import { isFetchTool } from '../knowledge/debian.ts'
import { INTERPRETER, packagesSize } from '../knowledge/sizes.ts'
import type { Drop } from './drop.ts'
import type { Replay } from './types.ts'

const WORTH: ReadonlySet<Drop['reason']> = new Set<Drop['reason']>([
  'base-package',
  'dev-dependencies',
  'compiled-source',
  'build-input',
  'build-tool',
])

/**
 * Whether what leaves the image is worth a stage: more than caches, which one stage can clean, and more than what is there twice
 * where the interpreter's own modules are copied with the packages beside them.
 */
export function pays(
  drops: readonly Drop[],
  { dockerfile, replay }: { readonly dockerfile: Dockerfile; readonly replay: Replay },
): boolean {
  if (drops.some(({ reason }) => WORTH.has(reason))) return true
  const names = drops.flatMap(({ reason, what }) => (reason === 'build-package' ? [what] : []))
  const twice = dockerfile.instructions.some(
    (each) =>
      each.kind === 'COPY' && each.from !== undefined && each.sources.some(({ value }) => value === '/usr/local/lib'),
  )
  if (!twice || names.length === 0) return names.length > 0
  const { base } = replay.final
  // What fetches is small on Alpine, and compilers are large everywhere.
  const onAlpine = base?.libc === 'musl'
  return onAlpine
    ? !names.every(isFetchTool)
    : packagesSize(new Set(names.filter((name) => base?.packages?.has(name) !== true)), base) > INTERPRETER
}
