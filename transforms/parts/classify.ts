import type { Instruction, RunInstruction } from '../../src/dockerfile/types.ts'
import { dropOf, isSecret, packageDropOf } from '../../src/image/drops.ts'
import { packageName } from '../../src/image/effects.ts'
import { namedLibraries, typelibsWith } from '../../src/image/libraries.ts'
import { isSystemDirectory, within } from '../../src/image/paths.ts'
import { installsBeside } from '../../src/image/plain-python.ts'
import type { Entry, Facts, Image, Step } from '../../src/image/types.ts'
import { isRunOnly } from '../../src/knowledge/debian.ts'
import { packageOfProgram, packagesOf } from '../../src/knowledge/packages.ts'
import { installedBy, writtenBy } from '../../src/image/package-names.ts'
import { writesSources } from '../../src/image/sources.ts'
import { takesFromSystem } from '../../src/image/steps.ts'
import { upgrades } from '../../src/image/system.ts'
import { takesBack } from '../../src/image/taken-back.ts'
import { keptWords } from './kept-words.ts'
import { laterInstallsOnly, laterNodeOnly, laterPrograms } from './later-runs.ts'
import { withLists } from './lists.ts'
import { runOnly } from './run-only.ts'
import { toolName } from '../../src/stacks/node/install.ts'
import { toolsIn } from '../../src/stacks/python/install.ts'

/** Where the lines of a single stage go when it becomes two. */
export interface Placement {
  /** The original line, in the build stage. */
  readonly build: boolean
  /** `same`: the line as it is; `outputs`: a COPY of what it wrote; `packages`: the packages of it that are needed; `state`: COPYs of what its last command made; `none`. */
  readonly run: 'same' | 'outputs' | 'packages' | 'state' | 'none'
}

export interface Classification {
  /** By instruction index. */
  readonly placements: ReadonlyMap<number, Placement>
  /** Index of the last RUN whose work the run stage takes over by COPY. */
  readonly lastBuild: number
}

/** The commands of each RUN, by its instruction's index. */
export function stepsByRun(image: Image): ReadonlyMap<number, readonly Step[]> {
  const found = new Map<number, Step[]>()
  for (const step of image.steps) found.set(step.instruction, [...(found.get(step.instruction) ?? []), step])
  return found
}

/** `carried`: indices of RUNs whose last command makes state that the run stage copies. */
export function classify(
  instructions: readonly Instruction[],
  image: Image,
  facts: Facts,
  carried: Iterable<number> = [],
): Classification {
  const byRun = stepsByRun(image)
  const { inside } = facts
  const builds = instructions.filter((each) => {
    const steps = byRun.get(each.index) ?? []
    // What is put into the part of an output that is copied belongs to the build.
    return each.kind === 'RUN' && (isBuild(steps, image) || (inside !== undefined && shapesFiles(steps, inside)))
  })
  let lastBuild = builds.at(-1)?.index ?? -1
  // A RUN that works inside the application while builds follow is part of the build.
  const inner = instructions.filter(
    (each) =>
      each.kind === 'RUN' && each.index < lastBuild && shapesFiles(byRun.get(each.index) ?? [], facts.directory),
  )
  const building = new Set([...builds, ...inner].map((each) => each.index))
  const states = new Set([...carried].filter((index) => lastBuild >= 0 && !building.has(index)))
  lastBuild = Math.max(lastBuild, ...building, ...states)
  const placements = new Map<number, Placement>()
  const alone = runOnly(instructions, image, byRun, building)
  for (const each of instructions) {
    placements.set(
      each.index,
      states.has(each.index)
        ? { build: true, run: 'state' }
        : alone.has(each.index)
          ? { build: false, run: 'same' }
          : placementOf(each, { building, lastBuild, image, facts, alone, steps: byRun.get(each.index) ?? [] }),
    )
  }
  withLists(instructions, placements, byRun)
  return { placements, lastBuild }
}

interface Place {
  readonly building: ReadonlySet<number>
  readonly lastBuild: number
  readonly image: Image
  readonly facts: Facts
  /** Indices of instructions that only the run stage has. */
  readonly alone: ReadonlySet<number>
  readonly steps: readonly Step[]
}

function placementOf(each: Instruction, place: Place): Placement {
  const before = each.index < place.lastBuild
  switch (each.kind) {
    case 'RUN':
      return placeRun(each, place)
    case 'ENV':
    case 'WORKDIR':
    case 'USER':
    case 'SHELL':
    case 'ARG':
    case 'COPY':
    case 'ADD':
      return { build: before, run: 'same' }
    default:
      return { build: false, run: 'same' }
  }
}

function placeRun(run: RunInstruction, { building, lastBuild, image, facts, alone, steps }: Place): Placement {
  const before = run.index < lastBuild
  if (building.has(run.index)) return { build: true, run: 'outputs' }
  const works = new Set(steps.map((step) => step.work))
  if (works.has('tool')) {
    const names = steps
      .flatMap((step) => step.effects)
      .flatMap((effect) => {
        if (effect.type === 'python') return toolsIn(effect)
        return effect.type === 'node' ? (effect.tool === 'corepack' ? ['corepack'] : effect.packages.map(toolName)) : []
      })
    const wanted = names.some((name) => facts.tools.has(name))
    const used = names.some((name) => name === 'corepack' || laterPrograms(image, run.index).has(name))
    const apart = !wanted && before && works.has('packages') && keptWords(steps) !== undefined
    // One that nothing starts stands below the last build: it is part of no stage but the last.
    if (!apart) return { build: before && (used || !wanted), run: wanted || !before ? 'same' : 'none' }
  }
  // What stays comes from there again.
  if (before && (steps.some(writesSources) || bringsFetcher(steps, image)) && keepsFrom(run.index, image, facts))
    return { build: true, run: 'same' }
  if (works.has('install') && !works.has('packages')) return { build: before, run: 'same' }
  if (works.has('packages')) {
    const named = steps.flatMap(writtenBy)
    const kept = named.filter((name) => !droppable(name, image, facts))
    const onlyRun =
      named.length > 0 &&
      // What else it makes, as a link to a program, an install script may start.
      ((named.every((name) => facts.needs.some((need) => need.name === name)) &&
        steps.every(isPlain) &&
        laterNodeOnly(image, run.index, lastBuild, alone)) ||
        (named.every((name) => isRunOnly(packageName(name))) && laterInstallsOnly(image, run.index, lastBuild, alone)))
    if (!before) return { build: false, run: takesBack(steps, image) ? 'none' : 'same' }
    const upgraded = steps.some(upgrades)
    if (named.length === 0) return { build: true, run: upgraded ? 'same' : 'none' }
    const made = steps.some((step) => makesDirectories(step, image))
    const none =
      kept.every((name) => isInBase(name, image)) &&
      librariesFor(named, image, facts).length === 0 &&
      !upgraded &&
      !made
    const whole =
      kept.length === named.length ||
      (kept.length > 0 && keptWords(steps) === undefined) ||
      steps.some((step) => leavesFiles(step, image, facts))
    // `apt-get install … && pip install --upgrade pip`, where the tool is for the build alone.
    if (works.has('tool')) return { build: true, run: steps.every(isPlain) ? (none ? 'none' : 'packages') : 'same' }
    return { build: !onlyRun, run: whole ? 'same' : none ? 'none' : 'packages' }
  }
  if (works.has('system') && onlyKeepsSecrets(steps, image, facts)) return { build: before, run: 'none' }
  if (works.has('system')) return { build: before, run: before && onlyMakesWorkdir(steps, image) ? 'none' : 'same' }
  return before && !steps.some(takesFromSystem) ? { build: true, run: 'none' } : { build: before, run: 'same' }
}

/** Whether a command only installs, or cleans up after that. */
const isPlain = (step: Step): boolean =>
  /^(?:packages|tool|clean|nothing)$/.test(step.work) && !takesFromSystem(step) && !upgrades(step)

/** Whether packages stay that come from a source which a RUN adds: the one of an index, or one below it. */
function keepsFrom(index: number, image: Image, facts: Facts): boolean {
  const writer = image.steps.findIndex((step) => step.instruction >= index && writesSources(step))
  return (
    writer >= 0 &&
    image.steps.slice(writer + 1).some((step) => installedBy(step).some((name) => !droppable(name, image, facts)))
  )
}

/** Whether a command installs a program by which a RUN below it adds a source of packages. */
function bringsFetcher(steps: readonly Step[], image: Image): boolean {
  const [first] = steps
  const names = steps.flatMap(installedBy)
  const writers = new Set(image.steps.filter(writesSources).map(({ instruction }) => instruction))
  return image.steps.some(
    ({ instruction, programs }) =>
      writers.has(instruction) &&
      instruction > (first?.instruction ?? 0) &&
      programs.some((program) => names.includes(packageOfProgram(program, 'bookworm') ?? program)),
  )
}

/** Whether a command makes directories, or says whose they are, that nothing brings with what lies in them: `mkdir /var/log/tides`. */
export function makesDirectories({ work, conditional, effects }: Step, { files, contract }: Image): boolean {
  const isEmpty = (path: string): boolean =>
    files.get(path)?.kind === 'directory' &&
    !isSystemDirectory(path) &&
    !within(contract.workdir, path) &&
    ![...files].some(([each, { kind }]) => kind !== 'directory' && within(each, path))
  return (
    work === 'system' &&
    !conditional &&
    effects.length > 0 &&
    effects.every(
      (effect) =>
        ((effect.type === 'writes' && effect.what === 'directory') ||
          effect.type === 'owner' ||
          effect.type === 'mode') &&
        isEmpty(effect.path),
    )
  )
}

/** Whether a command beside an install of packages writes what the image needs. */
function leavesFiles({ work, writes }: Step, image: Image, facts: Facts): boolean {
  return (
    work === 'system' &&
    writes.some((path) => {
      const entry = image.files.get(path)
      return entry !== undefined && entry.kind !== 'directory' && dropOf(path, entry, facts) === undefined
    })
  )
}

/** `echo "machine …" > ~/.netrc`, for what is fetched in the build. */
function onlyKeepsSecrets(steps: readonly Step[], image: Image, facts: Facts): boolean {
  const written = steps.flatMap(({ writes }) => writes)
  const kept = written.filter((path) => image.files.has(path))
  const leaves = (path: string, entry: Entry | undefined): boolean =>
    entry !== undefined && isSecret(path, entry) && dropOf(path, entry, facts) !== undefined
  // `mkdir -p ~/.config/pip` for it.
  const holdsNothingElse = (directory: string): boolean =>
    image.files.get(directory)?.origin.type === 'directory' &&
    [...image.files].every(
      ([path, entry]) => !within(path, directory) || entry.origin.type === 'directory' || leaves(path, entry),
    )
  return (
    kept.some((path) => leaves(path, image.files.get(path))) &&
    kept.every((path) => leaves(path, image.files.get(path)) || holdsNothingElse(path))
  )
}

/** `mkdir -p` of what WORKDIR makes all the same. */
function onlyMakesWorkdir(steps: readonly Step[], image: Image): boolean {
  return steps.every(
    (step) =>
      step.user === 'root' &&
      step.effects.every(
        (effect) =>
          effect.type === 'nothing' ||
          (effect.type === 'writes' &&
            effect.what === 'directory' &&
            within(image.contract.workdir, effect.path) &&
            isAsMade(image.files.get(effect.path))),
      ),
  )
}

/** Whether no line changes the owner or the mode of a directory that root makes. */
const isAsMade = (entry: Entry | undefined): boolean => entry?.owner === 'root:root' && entry.mode === undefined

export function droppable(written: string, image: Image, facts: Facts): boolean {
  const name = packageName(written)
  const found = image.packages.get(name)
  return found === undefined || packageDropOf(found, facts) !== undefined
}

/** Whether a package is in the base, and in the slim image of it: installed again, it brings nothing. */
function isInBase(written: string, { base }: Image): boolean {
  const name = packageName(written)
  return (
    name === written &&
    base?.suite !== undefined &&
    base.packages?.has(name) === true &&
    packagesOf(base.name, base.tag, 'slim', base.suite)?.has(name) === true
  )
}

/** Libraries of `-dev` packages that stay behind which the program needs, and which nothing else brings. */
export function librariesFor(names: readonly string[], image: Image, facts: Facts): readonly string[] {
  const wanted = new Set(facts.needs.map(({ name }) => name))
  const dropped = names.filter((name) => droppable(name, image, facts))
  return [...new Set(dropped.flatMap((name) => [...(namedLibraries(name, image) ?? []), ...typelibsWith(name, image)]))]
    .filter((name) => wanted.has(name) && !image.base?.packages?.has(name) && !image.packages.has(name))
    .sort()
}

function isBuild(all: readonly Step[], image: Image): boolean {
  const steps = all.filter((step) => !installsBeside(step, image))
  if (steps.some(({ work }) => work === 'install' || work === 'build' || work === 'prune' || work === 'opaque'))
    return true
  // What a manager is told to remember is for the install that follows.
  if (steps.some(({ effects }) => effects.some((effect) => effect.type === 'python' && effect.verb === 'config')))
    return true
  // A test or a check of the project's own gates the build: it needs what the build has.
  return steps.some(
    (step) =>
      step.work === 'nothing' &&
      step.effects.some((effect) => effect.type === 'node' && (effect.verb === 'run' || effect.verb === 'exec')),
  )
}

/** Whether a RUN writes, moves or removes files below the application's directory. */
function shapesFiles(steps: readonly Step[], directory: string): boolean {
  return steps.some(
    (step) =>
      (step.work === 'system' || step.work === 'clean') &&
      step.effects.some((effect) => {
        if (effect.type === 'writes') return effect.what !== 'directory' && within(effect.path, directory)
        if (effect.type === 'removes') return within(effect.path, directory)
        if (effect.type === 'copies')
          return within(effect.to, directory) || effect.from.some((path) => within(path, directory))
        return effect.type === 'links' && within(effect.path, directory)
      }),
  )
}
