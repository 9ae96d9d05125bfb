import type { CopyInstruction } from '../../src/dockerfile/types.ts'
import { within } from '../../src/image/paths.ts'
import type { Step } from '../../src/image/types.ts'
import { ignoreEdit } from '../../src/project/ignore-edit.ts'
import { clean } from '../../src/project/path.ts'
import type { Context, Edit } from '../../src/types.ts'
import { asked } from './asked.ts'
import { MANIFEST } from './installs.ts'

/** The host's node_modules must not lie over the installed one. */
export function ignoreNodeModules(
  context: Context,
  step: Step,
  copies: readonly CopyInstruction[],
): { edits: readonly Edit[] } | { because: string } {
  const { project, ignore } = context
  const places = new Set<string>()
  const required = step.requires === 'all' ? [] : step.requires
  for (const path of required) if (MANIFEST.test(path)) places.add(path.replace(/package\.json$/, 'node_modules'))
  const many = places.size > 1
  const isAsked = asked(context)
  const open = [...places].filter(
    (path) => copies.some((copy) => mayBring(copy, path)) && !ignore?.excludes(path) && isAsked(path, `${path}/x`),
  )
  if (open.length === 0) return { edits: [] }
  for (const [path, { presence }] of project.files) {
    if (presence === 'tracked' && open.some((place) => within(`/${path}`, `/${place}`)))
      return { because: `${path} is committed: packages that come with the source cannot be told from installed ones` }
  }
  const line = many || !places.has('node_modules') ? '**/node_modules' : 'node_modules'
  return { edits: [ignoreEdit(context.ignorePath, context.ignoreText, [line])] }
}

/** Whether a COPY names a directory of the context, or what lies in it; a pattern or a variable may name any. */
const mayBring = ({ sources }: CopyInstruction, path: string): boolean =>
  sources.some(({ value }) => {
    const source = clean(value.replace(/^\/+/, ''))
    return /[*?[$\\]/.test(source) || source === '.' || source === '' || within(`/${path}`, `/${source}`)
  })
