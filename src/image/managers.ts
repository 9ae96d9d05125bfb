import type { Drop } from './drop.ts'
import type { Entry, Image, Origin, Replay, Step } from './types.ts'

/** A version of itself that a manager fetches and runs from then on, since the project names it. */
export interface NamedManager {
  readonly name: string
  readonly version: string
}

/** The origin of what such a manager fetched. */
export const namedOrigin = (name: string, version: string) => ({
  type: 'tool' as const,
  name,
  command: `${name} ${version}, which packageManager names`,
})

/** The manager that an origin tells of. */
function namedBy(origin: Origin): NamedManager | undefined {
  const [, name, version] =
    origin.type === 'tool' ? (/^(\S+) (\S+), which packageManager names$/.exec(origin.command) ?? []) : []
  return name === undefined || version === undefined ? undefined : { name, version }
}

/** The managers that projects name, of all that an image's files, or those of several, were fetched by. */
export const namedIn = (...images: readonly Pick<Image, 'files'>[]): NamedManager[] =>
  images.flatMap(({ files }) => [...files.values()].flatMap(({ origin }) => namedBy(origin) ?? []))

/** Why what a manager fetched may be missing: the image has that version itself. */
export function installedItself(path: string, { origin }: Entry, { files }: Image): Drop | undefined {
  const named = namedBy(origin)
  if (!named) return undefined
  for (const { origin: other } of files.values())
    if (other.type === 'tool' && other.name === named.name && other.command.endsWith(` ${written(named)}`))
      return { reason: 'build-tool', what: path, because: `${named.name} ${named.version} is installed itself` }
  return undefined
}

/** Whether a tool is the same, or the version of it that the project names. */
export function sameTool(old: Origin & { type: 'tool' }, now: Origin & { type: 'tool' }, image: Image): boolean {
  if (old.name !== now.name) return false
  if (old.command === now.command) return true
  const named = namedIn(image).find(({ name }) => name === old.name)
  return named !== undefined && now.command === old.command.replace(/ \S+$/, ` ${written(named)}`)
}

const written = ({ name, version }: NamedManager): string => `${name}@${version}`

/** The commands of a rewrite, those that install a named manager by its version with the keys that they had without it. */
export function unpinned(before: readonly Step[], rest: readonly Step[], { stages }: Replay): readonly Step[] {
  const [named] = namedIn(...stages)
  if (!named) return rest
  const keys = new Map(
    before.flatMap(({ work, key }) =>
      work === 'tool'
        ? [[key.replace(new RegExp(` ${named.name}(?:@\\S+)?(?= |$)`), ` ${written(named)}`), key] as const]
        : [],
    ),
  )
  return rest.map((step) => ({ ...step, key: (step.work === 'tool' ? keys.get(step.key) : undefined) ?? step.key }))
}
