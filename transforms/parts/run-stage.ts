import { blockRange, lineRange } from '../../src/dockerfile/edit.ts'
import { layoutCopy, layoutRun } from '../../src/dockerfile/layout.ts'
import { styleOf } from '../../src/dockerfile/style.ts'
import type { CopyInstruction, Instruction } from '../../src/dockerfile/types.ts'
import { dropOf, emptyInstallDrop } from '../../src/image/drops.ts'
import { packageName } from '../../src/image/effects.ts'
import { within } from '../../src/image/paths.ts'
import { variablesIn } from '../../src/image/run.ts'
import { upgrades } from '../../src/image/system.ts'
import { removedBy, writtenBy } from '../../src/image/package-names.ts'
import type { Facts, Image, Step } from '../../src/image/types.ts'
import { writesSources } from '../../src/image/sources.ts'
import type { Context } from '../../src/types.ts'
import { carriedLines, type CarriedState } from './carried-state.ts'
import { type Classification, droppable, librariesFor, makesDirectories } from './classify.ts'
import { type KeptWords, keptWords } from './kept-words.ts'
import { leanText } from './lean-run.ts'
import { narrow } from './narrow.ts'
import { type Ownership, ownershipOf, ownedText, withOwner } from './ownership.ts'
import { copyLine, linksInSystem, type Region } from './regions.ts'
import { startsBySudo } from './left-behind.ts'
import { comesBeside, toolsAgain } from './tools-again.ts'
import { workdirAfter } from './workdir.ts'

/** What the run stage is made of. */
export interface RunStage {
  readonly instructions: readonly Instruction[]
  readonly classified: Classification
  readonly image: Image
  readonly facts: Facts
  readonly name: string
  readonly regions: readonly Region[]
  readonly byRun: ReadonlyMap<number, readonly Step[]>
  /** RUNs whose last command makes state that is copied, by index. */
  readonly states: ReadonlyMap<number, CarriedState>
}

/** The lines of the run stage below its FROM: the original's, in their order, with each build replaced by what it left. */
export function runStage(context: Context, plan: RunStage): string[] {
  const { instructions, classified, image, facts, name, regions, byRun, states } = plan
  const { dockerfile, project } = context
  const style = styleOf(dockerfile)
  const lines: string[] = []
  const emitted = new Set<string>()
  const touched = new Set(
    [...byRun].flatMap(([index, steps]) =>
      /^(?:same|state)$/.test(classified.placements.get(index)?.run ?? '')
        ? steps.flatMap((step) => [...step.touches])
        : [],
    ),
  )
  // A manager that a line of the run stage fetches by itself needs no COPY.
  const fetched = [...byRun].flatMap(([index, steps]) =>
    classified.placements.get(index)?.run === 'same' ? steps.flatMap((step) => step.writes) : [],
  )
  const again = new Set(fetched.filter((path) => image.files.get(path)?.origin.type === 'tool'))
  const ownership = ownershipOf(plan)
  let workdir = image.startsIn
  for (const each of instructions) {
    const placement = classified.placements.get(each.index)
    const repeated = placement?.build === true && each.index <= classified.lastBuild
    if (each.kind === 'WORKDIR') workdir = workdirAfter(each.value.value, workdir)
    const isCopied = placement?.run !== 'packages' && comesWithPrograms(each.index, plan)
    if (placement?.run === 'none' || isCopied) continue
    if (placement?.run === 'outputs') {
      const steps = byRun.get(each.index) ?? []
      lines.push(...keptPackages(steps, image, facts, dockerfile, []))
      const tools = toolsAgain(steps, image, facts, regions).map(({ text }) => text)
      if (tools.length > 0) lines.push(layoutRun(tools, style))
      for (const region of regionsAt(each.index, plan)) {
        if (emitted.has(region.path) || again.has(region.path) || leavesWhole(region.path, image, facts, context))
          continue
        emitted.add(region.path)
        if (region.after !== undefined) lines.push(layoutRun([region.after], style))
        const owned = ownership.chownedLater(region.path, each.index) ? { ...region, owner: 'root:root' } : region
        lines.push(copyLine(style, name, owned, image, workdir))
      }
      const settings = settingsOf(steps, ownership, regions)
      if (settings.length > 0) lines.push(layoutRun(settings, style))
      continue
    }
    const state = placement?.run === 'state' ? states.get(each.index) : undefined
    if (state) {
      lines.push(...carriedLines(dockerfile, state, name))
      continue
    }
    if (placement?.run === 'packages') {
      const steps = byRun.get(each.index) ?? []
      const made = steps.filter((step) => makesDirectories(step, image))
      lines.push(...keptPackages(steps, image, facts, dockerfile, made))
      continue
    }
    if (each.kind === 'COPY' && each.from !== undefined && leavesBehind(each.line, image, facts)) continue
    if (each.kind === 'ARG' && !usedLater(each, plan)) continue
    if ((each.kind === 'COPY' || each.kind === 'ADD') && each.from === undefined && each.heredocs.length === 0) {
      // What the build stage made before this line does not hold what this line brings.
      const under = each.index < classified.lastBuild ? regions : regions.filter(({ whole }) => !whole)
      const narrowed = narrow(each, image, facts, project, under, workdir, touched)
      if (narrowed.as === 'none' && !readByScript(each, plan)) continue
      if (narrowed.as === 'lines') {
        const owner = ownership.copies.get(each.index)
        const owned = narrowed.lines.map((line) => withOwner(line, each.written.length, owner))
        lines.push(...owned.map((line) => (each.kind === 'COPY' ? layoutCopy(line.split(' ').slice(1), style) : line)))
        continue
      }
    }
    const range = repeated ? lineRange(dockerfile, each) : blockRange(dockerfile, each)
    const blank = repeated || lines.length === 0 ? undefined : leadingBlank(dockerfile.text, range.start)
    const gap = blank === undefined ? [] : [blank]
    const steps = byRun.get(each.index) ?? []
    const own = ownedText(dockerfile, range, each, steps, ownership)
    const plain = each.kind === 'RUN' && own === dockerfile.text.slice(range.start, range.end)
    // What adds a source of packages may be fetched, and read, by programs that are installed before it.
    const below = steps.slice(steps.findLastIndex(writesSources) + 1)
    const lean = plain ? leanText(dockerfile.text, range, each, below, image, facts) : own
    lines.push(...gap, lean.replace(/\r?\n$/, ''))
  }
  return lines
}

/**
 * Whether all that a RUN installs are tools that lie in a directory of programs which is copied whole, with the packages that they
 * are made of, before a line of the run stage starts them.
 */
function comesWithPrograms(index: number, { byRun, regions, image, classified }: RunStage): boolean {
  const written = (byRun.get(index) ?? []).flatMap(({ writes }) => writes)
  const tools = written.filter((path) => image.files.get(path)?.origin.type === 'tool')
  const others = written.filter((path) => !tools.includes(path) && image.files.get(path)?.origin.type !== 'cache')
  if (tools.length === 0 || others.length > 0) return false
  const names = tools.map((path) => path.slice(path.lastIndexOf('/') + 1))
  return (
    tools.every((path) => comesBeside(path, regions)) &&
    ![...byRun].some(
      ([at, steps]) =>
        at > index &&
        at < classified.lastBuild &&
        classified.placements.get(at)?.run === 'same' &&
        steps.some(({ programs }) => programs.some((program) => names.includes(program))),
    )
  )
}

/** Users, owners, modes and links of the system that a build's RUN sets: they are set again where its outputs are copied to. */
function settingsOf(steps: readonly Step[], { instead }: Ownership, regions: readonly Region[]): string[] {
  const comes = ({ writes }: Step) =>
    writes.some((path) => regions.some((each) => each.to === undefined && within(path, each.path)))
  const types = new Set(['owner', 'mode', 'user', 'group', 'derived'])
  return steps
    .filter(
      (step) =>
        step.work === 'system' &&
        step.effects.length > 0 &&
        (step.effects.every(({ type }) => types.has(type)) || (linksInSystem(step) && !comes(step))),
    )
    .map((step) => instead.get(step) ?? step.text)
}

/** A directory of development dependencies alone is not copied where it is to be pruned. */
function leavesWhole(path: string, image: Image, facts: Facts, { enabled }: Context): boolean {
  const entry = image.files.get(path)
  return entry !== undefined && enabled('prune-dependencies') && emptyInstallDrop(path, entry, facts) !== undefined
}

/** Whether all that a COPY of another image brings may leave. */
function leavesBehind(line: number, image: Image, facts: Facts): boolean {
  const brought = [...image.files].filter(([, entry]) => entry.line === line && entry.origin.type !== 'directory')
  return brought.length > 0 && brought.every(([path, entry]) => dropOf(path, entry, facts) !== undefined)
}

/** Whether a program of the application runs in the run stage before another line brings the same files again. */
function readByScript({ index, line, sources }: CopyInstruction, plan: RunStage): boolean {
  const { byRun, classified, facts, image } = plan
  const files = [...image.files.values()]
  // A broader copy between the two brings it as well.
  const broughtAgain = (path: string, by: number) =>
    files.some(({ origin, line: at }) => origin.type === 'context' && origin.path === path && at > line && at < by)
  const brings = (path: string) =>
    sources.some(({ value }) => {
      const source = value.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '')
      return path === source || source === '' || source === '.' || path.startsWith(`${source}/`)
    })
  return [...byRun].some(
    ([at, steps]) =>
      at > index &&
      classified.placements.get(at)?.run === 'same' &&
      steps.some(
        ({ work, inputs, line: by }) =>
          work === 'script' &&
          [...inputs].some((path) => brings(path) && facts.manifests?.has(path) !== true && !broughtAgain(path, by)),
      ),
  )
}

/** The blank line above a place, as it is written: nothing, or white space. */
function leadingBlank(text: string, start: number): string | undefined {
  return /\n([ \t]*)\r?\n$/.exec(text.slice(Math.max(0, start - 200), start))?.[1]
}

/** Regions that a RUN wrote first, and that no other region's copy brings. */
function regionsAt(index: number, { regions, byRun }: RunStage): Region[] {
  const steps = byRun.get(index) ?? []
  const written = new Set(steps.flatMap((step) => step.writes))
  const removes = steps.some((step) =>
    step.effects.some((effect) => effect.type === 'removes' || (effect.type === 'copies' && effect.move)),
  )
  return regions.filter(
    (region) =>
      written.has(region.holds ?? region.path) ||
      (region.whole && (removes || [...written].some((path) => within(path, region.path)))),
  )
}

/** Names of what a build is given to fetch by: it stays in the stage that fetches. */
const CREDENTIAL = /TOKEN|PASSW|SECRET|CREDENTIAL|APIKEY|(?:^|_)KEY$|(?:^|_)AUTH/i

/** Whether a line of the run stage names the variable of an ARG, or starts a program, which finds it in its environment. */
function usedLater(
  arg: Extract<Instruction, { kind: 'ARG' }>,
  { instructions, classified: { placements, lastBuild }, byRun, facts }: RunStage,
): boolean {
  const names = arg.declared.map(({ name }) => name)
  const fetches = (name: string): boolean =>
    instructions.some(
      (each) =>
        each.kind === 'RUN' && placements.get(each.index)?.run !== 'same' && variablesIn(each.args.text).has(name),
    )
  // One that the program reads and no build names, as a key for Django's settings, is where it was.
  const plain = names.every(
    (name) =>
      !CREDENTIAL.test(name) || arg.index > lastBuild || (facts.variables?.has(name) === true && !fetches(name)),
  )
  return instructions.some(
    (each) =>
      each.index > arg.index &&
      placements.get(each.index)?.run === 'same' &&
      (names.some((name) => variablesIn(each.args.text).has(name)) ||
        (plain && (byRun.get(each.index) ?? []).some(({ work }) => work === 'script'))),
  )
}

/** One RUN for the packages that a RUN installs and the image needs when it runs. `made`: steps beside it that are repeated. */
function keptPackages(
  steps: readonly Step[],
  image: Image,
  facts: Facts,
  dockerfile: Context['dockerfile'],
  made: readonly Step[],
): string[] {
  const effects = steps.flatMap((step) => step.effects)
  const named = steps.flatMap(writtenBy)
  const removed = new Set(steps.flatMap(removedBy))
  // What a group that goes again names beside others is installed by a line of its own.
  const gone = effects.flatMap((each) =>
    each.type === 'packages' && each.virtual !== undefined && removed.has(each.virtual) ? each.names : [],
  )
  const kept = named.filter((written) => !gone.includes(written) && !droppable(written, image, facts))
  const libraries = librariesFor(named, image, facts)
  // Libraries stand alone; what the original named may rest on what is recommended with it.
  const options =
    kept.length === 0
      ? ['--no-install-recommends']
      : effects.flatMap((effect) => (effect.type === 'packages' ? effect.options : []))
  const names = [...kept, ...libraries]
  const upgrade = steps.find(upgrades)?.text
  const words = kept.length > 0 ? keptWords(steps) : undefined
  const install =
    names.length > 0 || upgrade !== undefined ? installCommands(names, image, options, upgrade, words) : []
  const first = steps.findIndex(({ work }) => work === 'packages')
  const rights = steps[first]?.user !== 'root' && startsBySudo(steps[first])
  const asRoot = install.map((each) => (!rights ? each : typeof each === 'string' ? `sudo ${each}` : ['sudo', ...each]))
  const texts = (part: readonly Step[]) => made.filter((step) => part.includes(step)).map(({ text }) => text)
  const commands = [...texts(steps.slice(0, first)), ...asRoot, ...texts(steps.slice(first))]
  return commands.length > 0 ? [layoutRun(commands, styleOf(dockerfile))] : []
}

/** Installs packages and leaves no lists behind. */
function installCommands(
  names: readonly string[],
  image: Image,
  options: readonly string[],
  upgrade?: string,
  words?: KeptWords,
): (string | string[])[] {
  const manager =
    image.packages.get(packageName(names[0] ?? ''))?.manager ??
    (upgrade?.startsWith('apk') || image.base?.libc === 'musl' ? 'apk' : 'apt')
  const first = upgrade === undefined ? [] : [upgrade]
  return manager === 'apk'
    ? [...first, ...(names.length > 0 ? [['apk', 'add', '--no-cache', ...names]] : [])]
    : [
        'apt-get update',
        ...first,
        ...(names.length === 0
          ? []
          : [
              [
                ...(words?.assignments ?? []),
                'apt-get',
                'install',
                '-y',
                ...(words?.options ?? []),
                ...options.filter((option) => option === '--no-install-recommends'),
                ...names,
              ],
            ]),
        'rm -rf /var/lib/apt/lists/*',
      ]
}
