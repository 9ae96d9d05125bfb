import type { Image } from '../../src/image/types.ts'
import type { Context } from '../../src/types.ts'

/** Beside the project, not in a home. */
const SETTINGS = /^(?!~|\/root\/|\$\{HOME\}|\/home\/\w+\/\.).*?(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?)$/

/**
 * Settings of an install that a RUN removes, and that nothing seen has brought: who builds has them in a file that git does not
 * list, and the COPY of the whole source is what brings it.
 */
export function removedSettings({ dockerfile, project }: Context, { steps }: Image): string | undefined {
  for (const { effects, line } of steps) {
    const removed = effects.find((effect) => effect.type === 'removes' && SETTINGS.test(effect.path))
    const name = removed?.type === 'removes' ? removed.path.slice(removed.path.lastIndexOf('/') + 1) : undefined
    if (name === undefined) continue
    const listed = [...project.files.keys()].some((path) => path === name || path.endsWith(`/${name}`))
    const made = steps.some((step) =>
      step.effects.some(
        (effect) =>
          (effect.type === 'writes' && effect.path.endsWith(name)) ||
          (effect.type === 'copies' && effect.to.endsWith(name)) ||
          (effect.type === 'node' && effect.verb === 'config'),
      ),
    )
    const given = dockerfile.instructions.some(
      (each) =>
        (each.kind === 'RUN' && each.mounts.some((mount) => mount.includes(name))) ||
        ((each.kind === 'COPY' || each.kind === 'ADD') &&
          [...each.sources, each.destination].some(({ value }) => value.includes(name))),
    )
    if (!listed && !made && !given)
      return `line ${line} removes ${name}, which git does not list: the install may read it`
  }
  return undefined
}
