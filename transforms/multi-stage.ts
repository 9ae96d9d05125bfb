import { blockRange, leadingComments, lineRange, removalRange } from '../src/dockerfile/edit.ts'
import { layoutRun } from '../src/dockerfile/layout.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { FromInstruction, Instruction } from '../src/dockerfile/types.ts'
import { emptyInstallDrop } from '../src/image/drops.ts'
import { packageName } from '../src/image/effects.ts'
import { within } from '../src/image/paths.ts'
import { purposeOf } from '../src/image/purpose.ts'
import { variablesIn } from '../src/image/run.ts'
import type { Facts, Image, Step } from '../src/image/types.ts'
import { alpineTag, slimTag } from '../src/knowledge/tags.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { classify, droppable, stepsByRun, type Classification } from './parts/classify.ts'
import { narrow } from './parts/narrow.ts'
import { type Ownership, ownershipOf, ownedText, withOwner } from './parts/ownership.ts'
import { copyLine, type Region, regionsOf } from './parts/regions.ts'

/** Splits a single stage into one that builds and one that runs. */
export const multiStage: Transform = {
  name: 'multi-stage',
  summary: 'build in one stage, run in another that takes only what the program needs',
  docs: {
    what: 'Names the stage that is there, and adds a run stage on the same base that copies what the build made: installed packages, outputs, and the files that the program reads.',
    why: 'Compilers, package caches, development dependencies and sources that were compiled stay in the build stage, and never reach the image that is shipped.',
    when_not:
      'Where nothing would stay behind, where the image is a tool or a base for others (no CMD), or where a command may have written anywhere, the one stage is kept.',
    references: ['https://docs.docker.com/build/building/multi-stage/'],
  },
  *run(context) {
    const { dockerfile, replay } = context
    if (dockerfile.stages.length > 1) return yield { because: `it already has ${dockerfile.stages.length} stages` }
    const [stage] = dockerfile.stages
    if (!stage) return
    const image = replay.final
    const { facts } = context
    const refusal = refusalOf(context, image)
    if (refusal) return yield refusal
    const classified = classify(stage.instructions, image, facts)
    if (classified.lastBuild < 0)
      return yield { because: 'nothing is installed or built here that could be left behind' }
    yield split(context, stage.from, stage.instructions, classified, image, facts)
  },
}

function refusalOf(context: Context, image: Image): Skip | undefined {
  const purpose = purposeOf(image)
  if (purpose !== undefined) return { because: purpose }
  if (/-onbuild\b/.test(image.reference))
    return { line: 1, because: `${image.reference} holds ONBUILD instructions of its own` }
  if (!worthIt(context, image)) return { because: 'a second stage would leave nothing behind' }
  return undefined
}

/** Whether anything but caches could stay in the build stage. */
function worthIt({ facts, enabled, options }: Context, image: Image): boolean {
  const { base } = image
  const slimmer =
    base?.variant === 'full' &&
    enabled('slim-base') &&
    !image.reference.includes('${') &&
    slimTag(base.name, base.tag) !== undefined &&
    facts.slim === undefined
  const alpine =
    options.base === 'alpine' &&
    base !== undefined &&
    enabled('slim-base') &&
    !image.reference.includes('${') &&
    alpineTag(base.name, base.tag) !== undefined &&
    facts.alpine !== undefined &&
    facts.alpine.refused === undefined
  if (slimmer || alpine) return true
  if ([...image.packages.keys()].some((name) => droppable(name, image, facts))) return true
  const builds = image.steps.some((step) => step.work === 'build' || step.work === 'opaque')
  return (
    builds &&
    (facts.compiled.size > 0 ||
      (facts.only !== undefined && facts.whole === undefined) ||
      (enabled('prune-dependencies') && [...facts.prune.values()].some(({ ok }) => ok)))
  )
}

function split(
  context: Context,
  from: FromInstruction,
  instructions: readonly Instruction[],
  classified: Classification,
  image: Image,
  facts: Facts,
): Change | Skip {
  const { dockerfile, path: file } = context
  const { text, eol } = dockerfile
  const style = styleOf(dockerfile)
  const name = stageName(context, image)
  const byRun = stepsByRun(image)
  const building = instructions.filter((each) => classified.placements.get(each.index)?.run === 'outputs')
  const steps = building.flatMap((each) => byRun.get(each.index) ?? [])
  const all = regionsOf(steps, image, facts)
  if (!all.ok) return { line: all.line, because: all.because }
  const out = runStage(context, { instructions, classified, image, facts, name, regions: all.regions, byRun })
  const edits: Edit[] = [aliasEdit(file, from, name, style.keyword === 'lower')]
  const stays = (each: Instruction) =>
    classified.placements.get(each.index)?.build !== false && each.index <= classified.lastBuild
  for (const each of instructions) {
    if (stays(each)) continue
    edits.push({ file, ...removalRange(dockerfile, each), text: '' })
  }
  const reference = `${from.written} ${from.flags.map((flag) => `--${flag.name}=${flag.value ?? ''} `).join('')}${from.imageWord.raw}`
  const alias = from.alias ? ` ${style.keyword === 'lower' ? 'as' : 'AS'} ${from.alias.raw}` : ''
  const body = [reference + alias, ...out].join(eol)
  const ended = text.endsWith('\n')
  // What is left of the tail is blank where every line of it moves: one blank line parts the stages.
  const tail = tailStart(dockerfile, instructions.filter(stays).at(-1) ?? from, edits)
  edits.push({
    file,
    start: tail,
    end: text.length,
    text: `${text.slice(0, tail).endsWith('\n') ? '' : eol}${eol}${body}${ended ? eol : ''}`,
  })
  return {
    title: 'build in one stage, run in another',
    because: because(image, facts),
    safety: 'safe',
    edits: merged(
      edits.filter(
        (edit, index) => index === 0 || index === edits.length - 1 || edit.start < (edits.at(-1)?.start ?? 0),
      ),
    ),
  }
}

function because(image: Image, facts: Facts): string {
  const first = image.steps.find((step) => step.work === 'build' || step.work === 'install')
  return `what \`${first?.text ?? 'the build'}\` (line ${first?.line ?? 1}) needs is not what ${facts.directory} needs to run`
}

/** Where the run stage begins: after the last line that stays, unless comments that move with nothing stand below it. */
function tailStart(dockerfile: Context['dockerfile'], last: Instruction, edits: readonly Edit[]): number {
  const { text } = dockerfile
  const start = lineRange(dockerfile, last).end
  const rest = edits
    .filter((edit) => edit.start >= start)
    .reduce(
      (kept, { start: from, end }) => kept.slice(0, from - start) + ' '.repeat(end - from) + kept.slice(end - start),
      text.slice(start),
    )
  return rest.trim() === '' ? start : text.length
}

/** Deletions that touch become one. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && last.text === '' && edit.text === '' && edit.start <= last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) }
    else result.push(edit)
  }
  return result
}

function aliasEdit(file: string, from: FromInstruction, name: string, lower: boolean): Edit {
  if (from.alias) return { file, start: from.alias.range.start, end: from.alias.range.end, text: name }
  const { end } = from.imageWord.range
  return { file, start: end, end, text: ` ${lower ? 'as' : 'AS'} ${name}` }
}

/** A stage name that nothing in the file, and no stage of the repository's builds, has. */
function stageName(context: Context, image: Image): string {
  const builds = image.steps.some((step) => step.work === 'build' || step.work === 'opaque')
  const taken = new Set(context.dockerfile.stages.flatMap((stage) => (stage.alias ? [stage.alias.toLowerCase()] : [])))
  for (const each of context.dockerfile.instructions)
    if ((each.kind === 'COPY' || each.kind === 'ADD') && each.from !== undefined) taken.add(each.from.toLowerCase())
  const wanted = builds ? ['build', 'builder', 'build-stage'] : ['dependencies', 'deps', 'install']
  return wanted.find((name) => !taken.has(name)) ?? 'restage-build'
}

interface RunStage {
  readonly instructions: readonly Instruction[]
  readonly classified: Classification
  readonly image: Image
  readonly facts: Facts
  readonly name: string
  readonly regions: readonly Region[]
  readonly byRun: ReadonlyMap<number, readonly Step[]>
}

/** The lines of the run stage below its FROM: the original's, in their order, with each build replaced by what it left. */
function runStage(context: Context, plan: RunStage): string[] {
  const { instructions, classified, image, facts, name, regions, byRun } = plan
  const { dockerfile, project } = context
  const style = styleOf(dockerfile)
  const lines: string[] = []
  const emitted = new Set<string>()
  const touched = new Set(
    [...byRun].flatMap(([index, steps]) =>
      classified.placements.get(index)?.run === 'same' ? steps.flatMap((step) => [...step.touches]) : [],
    ),
  )
  // A manager that a line of the run stage fetches by itself needs no COPY.
  const fetched = [...byRun].flatMap(([index, steps]) =>
    classified.placements.get(index)?.run === 'same' ? steps.flatMap((step) => step.writes) : [],
  )
  const again = new Set(fetched.filter((path) => image.files.get(path)?.origin.type === 'tool'))
  const ownership = ownershipOf(plan)
  let workdir = '/'
  for (const each of instructions) {
    const placement = classified.placements.get(each.index)
    const repeated = placement?.build === true && each.index <= classified.lastBuild
    if (each.kind === 'WORKDIR') workdir = workdirAfter(each.value.value, workdir)
    if (placement?.run === 'none') continue
    if (placement?.run === 'outputs') {
      for (const region of regionsAt(each.index, plan)) {
        if (emitted.has(region.path) || again.has(region.path) || leavesWhole(region.path, image, facts, context))
          continue
        emitted.add(region.path)
        const owned = ownership.chownedLater(region.path, each.index) ? { ...region, owner: 'root:root' } : region
        lines.push(copyLine(style, name, owned, image, workdir))
      }
      const settings = settingsOf(byRun.get(each.index) ?? [], ownership)
      if (settings.length > 0) lines.push(layoutRun(settings, style))
      continue
    }
    if (placement?.run === 'packages') {
      const kept = (byRun.get(each.index) ?? [])
        .flatMap((step) => step.effects)
        .flatMap((effect) => (effect.type === 'packages' && effect.action === 'install' ? effect.names : []))
        .filter((written) => !droppable(written, image, facts))
      const options = (byRun.get(each.index) ?? [])
        .flatMap((step) => step.effects)
        .flatMap((effect) => (effect.type === 'packages' ? effect.options : []))
      lines.push(installLine(kept, image, dockerfile, options))
      continue
    }
    if (each.kind === 'ARG' && !usedLater(each, instructions, classified)) continue
    if ((each.kind === 'COPY' || each.kind === 'ADD') && each.from === undefined && each.heredocs.length === 0) {
      const narrowed = narrow(each, image, facts, project, regions, workdir, touched)
      if (narrowed.as === 'none') continue
      if (narrowed.as === 'lines') {
        const owner = ownership.copies.get(each.index)
        lines.push(...narrowed.lines.map((line) => withOwner(line, each.written.length, owner)))
        continue
      }
    }
    const range = repeated ? lineRange(dockerfile, each) : blockRange(dockerfile, each)
    const gap = !repeated && leadingBlank(dockerfile.text, range.start) && lines.length > 0 ? [''] : []
    lines.push(...gap, ownedText(dockerfile, range, each, byRun.get(each.index) ?? [], ownership).replace(/\r?\n$/, ''))
    if (!repeated && leadingComments(dockerfile, each).length > 0 && lines.length > 1 && gap.length === 0) continue
  }
  return lines
}

/** Users, owners and modes that a build's RUN sets: they are set again where its outputs are copied to. */
function settingsOf(steps: readonly Step[], { instead }: Ownership): string[] {
  const types = new Set(['owner', 'mode', 'user', 'group', 'derived'])
  return steps
    .filter(
      (step) => step.work === 'system' && step.effects.length > 0 && step.effects.every(({ type }) => types.has(type)),
    )
    .map((step) => instead.get(step) ?? step.text)
}

/** A directory of development dependencies alone is not copied where it is to be pruned. */
function leavesWhole(path: string, image: Image, facts: Facts, { enabled }: Context): boolean {
  const entry = image.files.get(path)
  return entry !== undefined && enabled('prune-dependencies') && emptyInstallDrop(path, entry, facts) !== undefined
}

function leadingBlank(text: string, start: number): boolean {
  return /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start))
}

function workdirAfter(value: string, workdir: string): string {
  if (value.startsWith('/') || value.startsWith('$'))
    return value.startsWith('$') ? `/${value}` : value.replace(/(.)\/$/, '$1')
  return `${workdir === '/' ? '' : workdir}/${value.replace(/^\.\//, '')}`
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
      written.has(region.path) || (region.whole && (removes || [...written].some((path) => within(path, region.path)))),
  )
}

function usedLater(
  arg: Extract<Instruction, { kind: 'ARG' }>,
  instructions: readonly Instruction[],
  { placements }: Classification,
): boolean {
  const names = arg.declared.map(({ name }) => name)
  return instructions.some(
    (each) =>
      each.index > arg.index &&
      placements.get(each.index)?.run === 'same' &&
      names.some((name) => variablesIn(each.args.text).has(name)),
  )
}

/** One RUN that installs packages and leaves no lists behind. */
function installLine(
  names: readonly string[],
  image: Image,
  dockerfile: Context['dockerfile'],
  options: readonly string[],
): string {
  const manager = image.packages.get(packageName(names[0] ?? ''))?.manager
  const commands =
    manager === 'apk'
      ? [`apk add --no-cache ${names.join(' ')}`]
      : [
          'apt-get update',
          `apt-get install -y ${options.includes('--no-install-recommends') ? '--no-install-recommends ' : ''}${names.join(' ')}`,
          'rm -rf /var/lib/apt/lists/*',
        ]
  return layoutRun(commands, styleOf(dockerfile))
}
