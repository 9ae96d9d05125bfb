import { blockRange, removalRange } from '../../src/dockerfile/edit.ts'
import { mountsOf } from '../../src/dockerfile/mounts.ts'
import type { CopyInstruction, Dockerfile, Instruction, RunInstruction } from '../../src/dockerfile/types.ts'
import type { Image, Step } from '../../src/image/types.ts'
import type { Effect } from '../../src/shell/types.ts'
import type { Change, Context, Edit } from '../../src/types.ts'
import { broughtBy, isContextCopy } from './broad-copies.ts'
import { MANIFEST } from './installs.ts'
import { beginsRest } from './moved.ts'
import { toolsOf } from './tools.ts'

interface Move {
  readonly run: RunInstruction
  readonly copy: CopyInstruction
}

/** Packages of the system and global tools, installed after the source is copied, that read nothing of it. */
export function* aboveSource(context: Context, image: Image, stage: number): Iterable<Change> {
  const { dockerfile, path } = context
  const own = dockerfile.instructions.filter((each) => each.stage === stage && each.kind !== 'FROM')
  const found: Move[] = []
  const order = [...own]
  for (const run of own) {
    if (run.kind !== 'RUN' || !readsNothing(run, image)) continue
    const at = order.indexOf(run)
    let place: number | undefined
    for (let above = at - 1; above >= 0; above--) {
      const each = order[above]
      if (!each || !isPassed(context, image, each, run)) break
      if (isContextCopy(each) && bringsSource(context, image, each)) place = above
    }
    const copy = place === undefined ? undefined : order[place]
    if (place === undefined || !copy || !isContextCopy(copy)) continue
    found.push({ run, copy })
    order.splice(at, 1)
    order.splice(place, 0, run)
  }
  const moves = withoutStale(found, own, image)
  const [first] = moves
  if (!first) return
  const runs = moves.map(({ run }) => run)
  const edits = moves.flatMap(({ run, copy }, index): Edit[] => {
    const { start, end } = blockRange(dockerfile, run)
    const text = dockerfile.text.slice(start, end)
    const place = blockRange(dockerfile, copy).start
    const beside = moves.filter((move) => move.copy === copy)
    // What stood in a part of its own still does.
    const parted = moves[index] === beside.at(-1) && beside.some((move) => beginsPart(dockerfile, move.run))
    const gone = (beginsRest(dockerfile, run, runs) ? blockRange : removalRange)(dockerfile, run)
    const whole = text.endsWith('\n') ? text : text + dockerfile.eol
    return [
      { file: path, start: place, end: place, text: parted ? whole + dockerfile.eol : whole },
      { file: path, ...gone, text: '' },
    ]
  })
  const lines = runs.map(({ line }) => line)
  yield {
    title: `install ${whatOf(runs, image)} before the source is copied`,
    because: `${lines.length > 1 ? `lines ${lines.join(', ')} install` : `line ${lines[0]} installs`} again after every edit, since line ${first.copy.line} copies the source first`,
    safety: 'safe',
    edits,
  }
}

/** No moves, where an install that stays below the source reads lists that would be kept: their packages may be gone from the mirror. */
function withoutStale(moves: readonly Move[], own: readonly Instruction[], image: Image): readonly Move[] {
  const runs = new Set<Instruction>(moves.map(({ run }) => run))
  const first = Math.min(...moves.map(({ copy }) => copy.index))
  const isRead = own.some((each) => each.index > first && !runs.has(each) && readsLists(stepsOf(image, each)))
  return isRead && moves.some(({ run }) => stepsOf(image, run).some(updates)) ? [] : moves
}

const updates = ({ effects }: Step): boolean =>
  effects.some((effect) => effect.type === 'packages' && effect.action === 'update')

/** Whether a RUN installs packages, or may, by lists that it does not fetch itself. */
function readsLists(steps: readonly Step[]): boolean {
  const at = steps.findIndex(
    ({ work, effects }) =>
      work === 'opaque' || effects.some((effect) => effect.type === 'packages' && effect.action === 'install'),
  )
  return at >= 0 && !steps.slice(0, at).some(updates)
}

/** Whether a blank line stands above an instruction and its comments. */
const beginsPart = (dockerfile: Dockerfile, each: Instruction): boolean =>
  /\n[^\S\n]*\n$/.test(dockerfile.text.slice(0, blockRange(dockerfile, each).start))

const stepsOf = ({ steps }: Image, { index }: Instruction): readonly Step[] =>
  steps.filter(({ instruction }) => instruction === index)

function whatOf(runs: readonly RunInstruction[], image: Image): string {
  const works = new Set(runs.flatMap((run) => stepsOf(image, run)).map(({ work }) => work))
  return [...(works.has('packages') ? ['system packages'] : []), ...(works.has('tool') ? ['global tools'] : [])].join(
    ' and ',
  )
}

/** Whether a RUN does nothing but install packages of the system, or tools of npm by their names, and clean up after that. */
function readsNothing(run: RunInstruction, image: Image): boolean {
  const steps = stepsOf(image, run)
  return (
    steps.some(({ work }) => work === 'packages' || work === 'tool') &&
    run.flags.every(({ name }) => name === 'mount') &&
    mountsOf(run).every(({ type }) => type === 'cache' || type === 'tmpfs') &&
    steps.every(
      (step) =>
        !step.conditional &&
        step.touches.size === 0 &&
        step.wants.size === 0 &&
        // What a substitution or a file gives is not looked at.
        !/\$\(|[`<>]/.test(step.text) &&
        isInstall(step),
    )
  )
}

function isInstall({ work, effects, text }: Step): boolean {
  switch (work) {
    case 'packages':
      // A path is a file that may have been copied.
      return effects.every((effect) => effect.type === 'packages' && effect.names.every((name) => !name.includes('/')))
    case 'tool':
      return effects.every((effect) => effect.type === 'node' && isByName(effect))
    case 'clean':
      return effects.every(
        (effect) =>
          effect.type === 'packages' ||
          (effect.type === 'node' && effect.verb === 'cache') ||
          (effect.type === 'removes' && isSystems(effect.path)),
      )
    case 'nothing':
      return /^(?:set -|:$|true$|echo )/.test(text)
    default:
      return false
  }
}

/** `npm install -g NAME…`, of the registry: neither the settings of the project nor its manifest is read for it. */
const isByName = ({ tool, verb, packages }: Effect & { type: 'node' }): boolean =>
  tool === 'npm' &&
  verb === 'global' &&
  packages.length > 0 &&
  packages.every((each) => /^@?[\w.-]+(?:\/[\w.-]+)?(?:@[\w.^~-]+)?$/.test(each))

/** Managers, by which what is below them installs and builds. */
const MANAGERS = new Set(['npm', 'yarn', 'pnpm', 'bun', 'corepack', 'node-gyp', 'n'])

/** Whether a RUN does the same above an instruction as below it, and that the same below the RUN. */
function isPassed(context: Context, image: Image, each: Instruction, run: RunInstruction): boolean {
  switch (each.kind) {
    case 'EXPOSE':
    case 'LABEL':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'HEALTHCHECK':
    case 'STOPSIGNAL':
      return true
    case 'COPY':
    case 'ADD':
      return isContextCopy(each) && leavesSystem(context, image, each)
    case 'RUN': {
      const moved = stepsOf(image, run)
      const changesManager = moved.some((step) => toolsOf(step).some(({ name }) => MANAGERS.has(name)))
      const passed = stepsOf(image, each)
      return (
        each.flags.length === 0 && passed.every((step) => isHarmless(step) || (!changesManager && isNodeBuild(step)))
      )
    }
    default:
      return false
  }
}

/** Whether a COPY lays nothing where packages have files, and no settings that an install may read. */
function leavesSystem(context: Context, image: Image, copy: CopyInstruction): boolean {
  const brought = broughtBy(context, image, copy)
  const remote = [...image.files.values()].some(({ line, origin }) => line === copy.line && origin.type === 'foreign')
  return brought.length > 0 && !remote && brought.every(({ to }) => !isSystems(to) && !SETTINGS.test(to))
}

const SETTINGS = /\/\.(?:npmrc|yarnrc(?:\.yml)?|curlrc|wgetrc|netrc|gitconfig|ssh|config)(?:\/|$)/

/** Where packages of the system put files, but for `/usr/src`, `/opt` and `/srv`, where people put programs of their own. */
const isSystems = (path: string): boolean =>
  /^\/(?:bin|sbin|lib\w*|etc|var|run|tmp|root\/\.\w+|dev|proc|sys|boot|srv\/(?:t?ftp|www)|usr(?!\/src\/))(?:\/|$)/.test(
    path,
  )

/** Modes, owners and directories of the application, which packages leave alone. */
const isHarmless = ({ work, effects, conditional }: Step): boolean =>
  !conditional &&
  (work === 'nothing' ||
    (work === 'system' &&
      effects.every(
        (effect) =>
          (effect.type === 'mode' ||
            effect.type === 'owner' ||
            (effect.type === 'writes' && effect.what === 'directory')) &&
          !isSystems(effect.path) &&
          effect.path !== '/',
      )))

/** `npm run build`: programs of the project itself come first for it. */
const isNodeBuild = ({ work, effects, conditional }: Step): boolean =>
  work === 'build' && !conditional && effects.every(({ type }) => type === 'node')

/** Whether a COPY brings more than manifests and lockfiles. */
function bringsSource(context: Context, image: Image, copy: CopyInstruction): boolean {
  return broughtBy(context, image, copy).some(({ from }) => !LISTS.test(from) && !MANIFEST.test(from))
}

const LISTS =
  /(?:^|\/)(?:[\w.-]*(?:requirements?|constraints?)[\w./-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|[\w.-]*lock[\w.-]*|npm-shrinkwrap\.json)$/
