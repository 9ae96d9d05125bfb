import type { RunInstruction } from '../../src/dockerfile/types.ts'
import type { Image, Step } from '../../src/image/types.ts'
import type { Skip } from '../../src/types.ts'

/** What takes away the lists of apt-get. */
export const LISTS = 'rm -rf /var/lib/apt/lists/*'

/** Commands that take away what a RUN leaves behind; where there are none, why it has to stay, or what does that already. */
export function leftBehind(
  run: RunInstruction,
  steps: readonly Step[],
  image: Image,
): { readonly commands: readonly string[]; readonly reasons: readonly Skip[] } {
  const effects = steps.flatMap((step) => step.effects)
  const cached = (place: string) => run.mounts.some((mount) => mount.includes('type=cache') && mount.includes(place))
  const commands: string[] = []
  const reasons: Skip[] = []
  const { line } = run
  if (steps.some(fetchesLists)) {
    if (removes(effects, '/var/lib/apt/lists'))
      reasons.push({ line, because: 'it removes its package lists', noNeed: true })
    else if (cached('/var/lib/apt'))
      reasons.push({ line, because: 'its package lists are in a cache mount', noNeed: true })
    else if (readsListsLater(image, run))
      reasons.push({ line, because: 'a later RUN installs by the package lists that it leaves', noNeed: true })
    else if (image.files.get('/var/lib/apt/lists')?.line === line) commands.push(LISTS)
  }
  for (const [tool, command, place] of CACHES) {
    const installs = steps.some(
      (step) =>
        (step.work === 'install' || step.work === 'tool') &&
        step.effects.some(
          (effect) => effect.type === 'node' && effect.tool === tool && !/^(cache|rebuild)$/.test(effect.verb),
        ),
    )
    if (!installs) continue
    const cleaned =
      effects.some((effect) => effect.type === 'node' && effect.tool === tool && effect.verb === 'cache') ||
      removes(effects, place)
    if (cleaned) reasons.push({ line, because: `it leaves no cache of ${tool}`, noNeed: true })
    else if (cached('')) reasons.push({ line, because: `the cache of ${tool} is in a cache mount`, noNeed: true })
    else commands.push(command)
  }
  for (const [program, manager, command, places] of SYSTEM_CACHES) {
    const installs = steps.some(
      (step) =>
        step.programs.includes(program) &&
        step.effects.some(
          (effect) => effect.type === 'packages' && effect.manager === manager && MAKES_CACHE.has(effect.action),
        ),
    )
    if (!installs) continue
    const cleaned =
      effects.some((effect) => effect.type === 'packages' && effect.manager === manager && effect.action === 'clean') ||
      places.some((place) => removes(effects, place))
    if (cleaned) reasons.push({ line, because: `it leaves no cache of ${program}`, noNeed: true })
    else if (places.some(cached))
      reasons.push({ line, because: `the cache of ${program} is in a cache mount`, noNeed: true })
    else commands.push(command)
  }
  return { commands, reasons }
}

const MAKES_CACHE: ReadonlySet<string> = new Set(['install', 'update', 'upgrade'])

/**
 * What takes away the lists and packages that these keep: dnf(8), yum(8), zypper(8), getcomposer.org/doc/03-cli.md; and where
 * they keep them.
 */
const SYSTEM_CACHES: readonly (readonly [
  program: string,
  manager: string,
  command: string,
  places: readonly string[],
])[] = [
  ['dnf', 'yum', 'dnf clean all', ['/var/cache/dnf', '/var/cache/libdnf5']],
  ['yum', 'yum', 'yum clean all', ['/var/cache/yum', '/var/cache/dnf']],
  ['microdnf', 'yum', 'microdnf clean all', ['/var/cache/yum', '/var/cache/dnf']],
  ['tdnf', 'yum', 'tdnf clean all', ['/var/cache/tdnf']],
  ['zypper', 'yum', 'zypper clean --all', ['/var/cache/zypp']],
  ['composer', 'composer', 'composer clear-cache', ['/root/.composer/cache', '/root/.cache/composer']],
]

/** Each tool's own command for an empty cache, and where the cache lies. */
const CACHES: readonly (readonly [string, string, string])[] = [
  ['npm', 'npm cache clean --force', '/root/.npm'],
  ['yarn', 'yarn cache clean', '/usr/local/share/.cache'],
]

export const fetchesLists = ({ effects }: Step): boolean =>
  effects.some(
    (effect) =>
      effect.type === 'packages' &&
      effect.manager === 'apt' &&
      (effect.action === 'install' || effect.action === 'update'),
  )

export function removes(effects: readonly Step['effects'][number][], place: string): boolean {
  return effects.some((effect) => effect.type === 'removes' && effect.path.startsWith(place))
}

/** A later RUN that installs without an update of its own needs the lists. */
function readsListsLater(image: Image, run: RunInstruction): boolean {
  let updated = -1
  for (const step of image.steps) {
    if (step.instruction <= run.index) continue
    for (const effect of step.effects) {
      if (effect.type !== 'packages' || effect.manager !== 'apt') continue
      if (effect.action === 'update') updated = step.instruction
      if (effect.action === 'install' && updated < 0) return true
    }
  }
  return false
}
