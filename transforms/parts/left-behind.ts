import { installsArchive } from '../../src/image/system.ts'
import { hasCacheMount } from '../../src/dockerfile/mounts.ts'
import { within } from '../../src/image/paths.ts'
import { scriptOf } from '../../src/image/run.ts'
import type { RunInstruction } from '../../src/dockerfile/types.ts'
import type { Image, Step } from '../../src/image/types.ts'
import { inner } from '../../src/shell/inner.ts'
import { parseScript } from '../../src/shell/parse.ts'
import { unwrap } from '../../src/shell/wrappers.ts'
import type { Effect, PackageManager } from '../../src/shell/types.ts'
import type { Skip } from '../../src/types.ts'

/** What takes away the lists of apt-get. */
export const LISTS = 'rm -rf /var/lib/apt/lists/*'

/** A command that takes away what a RUN leaves behind. */
export interface Cleaning {
  readonly command: string
  /** The command that it stands right below; absent: the last one of the RUN. */
  readonly after?: Step
}

/** Commands that take away what a RUN leaves behind; where there are none, why it has to stay, or what does that already. */
export function leftBehind(
  run: RunInstruction,
  steps: readonly Step[],
  image: Image,
): { readonly commands: readonly Cleaning[]; readonly reasons: readonly Skip[] } {
  const effects = steps.flatMap((step) => step.effects)
  const cached = (place: string) => hasCacheMount(run, place)
  const commands: Cleaning[] = []
  const reasons: Skip[] = []
  const { line } = run
  if (steps.some(fetchesLists)) {
    if (removes(effects, '/var/lib/apt/lists'))
      reasons.push({ line, because: 'it removes its package lists', noNeed: true })
    else if (cached('/var/lib/apt'))
      reasons.push({ line, because: 'its package lists are in a cache mount', noNeed: true })
    else if (readsListsLater(image, run))
      reasons.push({ line, because: 'a later RUN installs by the package lists that it leaves', noNeed: true })
    else if (image.files.get('/var/lib/apt/lists')?.line === line)
      commands.push({ command: asIn(steps.findLast(fetchesLists), LISTS) })
  }
  for (const { tool, command, places, mounts = places, fills, empties } of CACHES) {
    const filling = steps.filter(fills)
    if (filling.length === 0) continue
    const named = filling.map(namedCache)
    if (named.every((place) => place !== undefined)) {
      const kept = named.find((place) => !effects.some((each) => each.type === 'removes' && holds(each.path, place)))
      reasons.push(
        kept === undefined
          ? { line, because: `it leaves no cache of ${tool}`, noNeed: true }
          : { line, because: `what ${tool} downloads stays in ${kept}, where the command puts it` },
      )
    } else if (effects.some(empties) || places.some((place) => removes(effects, place)))
      reasons.push({ line, because: `it leaves no cache of ${tool}`, noNeed: true })
    else if (mounts.some(cached))
      reasons.push({ line, because: `the cache of ${tool} is in a cache mount`, noNeed: true })
    else {
      const last = filling.at(-1)
      const other = runner(run)
      if (other !== undefined) {
        reasons.push({ line, because: `what ${tool} downloads stays in the home of ${other}, who runs it` })
        continue
      }
      const taken = last && steps.slice(steps.indexOf(last) + 1).some((step) => takesAway(step, tool, image))
      commands.push({ command: asIn(last, command), ...(taken ? { after: last } : {}) })
    }
  }
  return { commands, reasons }
}

/** Another user than the RUN's, as whom a command of it is run: `su node -c 'npm ci'`, `gosu node yarn`. */
function runner(run: RunInstruction): string | undefined {
  const { commands } = parseScript(scriptOf(run).text)
  return commands.map((command) => inner(command)?.user ?? unwrap(command).user).find((user) => user !== undefined)
}

/** A command by the user that a step runs as: what root has left there under sudo, nobody else may remove. */
const asIn = (step: Step | undefined, command: string): string => (startsBySudo(step) ? `sudo ${command}` : command)

/** Whether root runs a command by the grace of sudo. */
export const startsBySudo = (step: Step | undefined): boolean => /^(?:\w+=\S* )*sudo /.test(step?.text ?? '')

/** Where a command of Node's managers says that its cache is: `npm ci --cache /tmp/npm`, `yarn --cache-folder=/tmp/yarn`. */
function namedCache({ effects }: Step): string | undefined {
  for (const effect of effects) {
    if (effect.type !== 'node') continue
    for (const option of effect.options) {
      const [, place] = /^--cache(?:-folder)?[= ](.+)$/.exec(option) ?? []
      if (place !== undefined) return place
    }
  }
  return undefined
}

/** Whether `rm -rf /tmp/*` takes `/tmp/cache` away. */
const holds = (removed: string, place: string): boolean => within(place, removed.replace(/\/\*$/, ''))

/** Where Node's managers lie, and what packages of a system bring them. */
const TOOL =
  /^\/(?:usr\/local|usr|opt)\/(?:bin|lib\/node_modules|share)(?:\/(?:npm|npx|node|nodejs|yarn|\*)(?:\/|$)|$)|^\/opt\/yarn/
const BRINGS = /^(?:npm|nodejs?|yarn|nodejs-current)(?:[=:]|$)/

/** Whether a command takes a manager of Node off the image, so that a later one cannot start it. */
function takesAway({ effects }: Step, tool: string, image: Image): boolean {
  if (tool !== 'npm' && tool !== 'yarn') return false
  const brought = (name: string): boolean => BRINGS.test(name) || bringsByName(image, name)
  return effects.some(
    (effect) =>
      (effect.type === 'removes' && TOOL.test(effect.path)) ||
      (effect.type === 'packages' && effect.action === 'remove' && effect.names.some(brought)) ||
      (effect.type === 'node' && effect.verb === 'other' && effect.packages.some((name) => BRINGS.test(name))),
  )
}

/** What is installed by a virtual name goes with it: `apk add --virtual .build npm`, `apk del .build`. */
const bringsByName = ({ steps }: Image, virtual: string): boolean =>
  steps.some(({ effects }) =>
    effects.some(
      (effect) =>
        effect.type === 'packages' && effect.virtual === virtual && effect.names.some((name) => BRINGS.test(name)),
    ),
  )

interface Cache {
  readonly tool: string
  /** The tool's own command for an empty cache. */
  readonly command: string
  /** Where the cache lies. */
  readonly places: readonly string[]
  /** What the target of a cache mount has, where that is not one of the places. */
  readonly mounts?: readonly string[]
  fills(step: Step): boolean
  empties(effect: Effect): boolean
}

/** Any cache mount is taken for theirs: their caches may be set to lie elsewhere. */
const ofNode = (tool: string, command: string, place: string): Cache => ({
  ...{ tool, command, places: [place], mounts: [''] },
  fills: ({ work, effects }) =>
    (work === 'install' || work === 'tool') &&
    effects.some((effect) => effect.type === 'node' && effect.tool === tool && !/^(cache|rebuild)$/.test(effect.verb)),
  empties: (effect) => effect.type === 'node' && effect.tool === tool && effect.verb === 'cache',
})

const ofPackages = (tool: string, manager: PackageManager, command: string, places: readonly string[]): Cache => ({
  ...{ tool, command, places },
  fills: ({ programs, effects }) =>
    programs.includes(tool) &&
    effects.some(
      (effect) =>
        effect.type === 'packages' && effect.manager === manager && /^(install|update|upgrade)$/.test(effect.action),
    ),
  empties: (effect) => effect.type === 'packages' && effect.manager === manager && effect.action === 'clean',
})

/** Sources: docs.npmjs.com/cli/commands/npm-cache, classic.yarnpkg.com, dnf(8), yum(8), zypper(8), getcomposer.org/doc/03-cli.md. */
const CACHES: readonly Cache[] = [
  ofNode('npm', 'npm cache clean --force', '/root/.npm'),
  ofNode('yarn', 'yarn cache clean', '/usr/local/share/.cache'),
  ofPackages('dnf', 'yum', 'dnf clean all', ['/var/cache/dnf', '/var/cache/libdnf5']),
  ofPackages('yum', 'yum', 'yum clean all', ['/var/cache/yum', '/var/cache/dnf']),
  ofPackages('microdnf', 'yum', 'microdnf clean all', ['/var/cache/yum', '/var/cache/dnf']),
  ofPackages('tdnf', 'yum', 'tdnf clean all', ['/var/cache/tdnf']),
  ofPackages('zypper', 'yum', 'zypper clean --all', ['/var/cache/zypp']),
  ofPackages('composer', 'composer', 'composer clear-cache', ['/root/.composer/cache', '/root/.cache/composer']),
]

export const fetchesLists = (step: Step): boolean =>
  !installsArchive(step) &&
  step.effects.some(
    (effect) =>
      effect.type === 'packages' &&
      effect.manager === 'apt' &&
      (effect.action === 'install' || effect.action === 'update'),
  )

export function removes(effects: readonly Effect[], place: string): boolean {
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
      if (/^(install|upgrade)$/.test(effect.action) && updated < 0) return true
    }
  }
  return false
}
