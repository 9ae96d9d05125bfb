import { lineRange, removalRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { FromInstruction, Instruction, Stage } from '../src/dockerfile/types.ts'
import { isInherited } from '../src/image/local.ts'
import { within } from '../src/image/paths.ts'
import { layeredPackages } from '../src/image/layered.ts'
import { slimTagOf } from '../src/image/slim-reference.ts'
import { installsArchive } from '../src/image/system.ts'
import type { Entry, Facts, Image, Step, Work } from '../src/image/types.ts'
import { isBuildOnly, isLight } from '../src/knowledge/debian.ts'
import { alpineTag } from '../src/knowledge/tags.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { carriedStates, type CarriedState } from './parts/carried-state.ts'
import { classify, droppable, stepsByRun, type Classification } from './parts/classify.ts'
import { broughtAround, nothingToSplit } from './parts/last-stage.ts'
import { type LeavingLists, leavingLists } from './parts/development-lists.ts'
import { merged } from './parts/insertion.ts'
import { makesList } from './parts/installs.ts'
import { fetchedApart } from './parts/package-files.ts'
import { type Region, regionsOf } from './parts/regions.ts'
import { partAtInstall } from './parts/own-stage.ts'
import { runStage } from './parts/run-stage.ts'
import { overBase, stagedInstall } from './parts/staged-install.ts'
import { mountsForTools } from './parts/tools-again.ts'

/** Splits a single stage into one that builds and one that runs. */
export const multiStage: Transform = {
  name: 'multi-stage',
  summary: 'build in one stage, run in another that takes only what the program needs',
  docs: {
    what: 'Names the stage that is there, and adds a run stage on the same base that copies what the build made: installed packages, outputs, and the files that the program reads. Of several stages the last is split, where it installs or builds.',
    why: 'Compilers, package caches, development dependencies and sources that were compiled stay in the build stage, and never reach the image that is shipped.',
    when_not:
      'Where nothing would stay behind, where the image is a tool or a base for others (no CMD), or where a command may have written anywhere, the one stage is kept.',
    references: ['https://docs.docker.com/build/building/multi-stage/'],
  },
  *run(context) {
    const { dockerfile, facts, replay } = context
    const { line } = replay.final.start
    if (facts.packagesStay !== undefined && line !== undefined) yield { line, because: facts.packagesStay }
    const { length } = dockerfile.stages
    const stage = dockerfile.stages.at(-1)
    if (!stage) return
    if (length > context.original.stages.length)
      return yield packagesAbove(context) ?? { because: `it has ${length} stages now`, noNeed: true }
    const done = length > 1 ? nothingToSplit(context, stage) : undefined
    if (done) return yield done
    const lists = context.enabled('prune-dependencies') ? leavingLists(context) : undefined
    if (lists && lists.steps.size > 0) yield splitWithout(context, stage, lists)
    yield splitWithout(context, stage)
  },
}

/** The split of a stage; `lists`: installs that leave it at the same time. */
function splitWithout(context: Context, { from, instructions: all }: Stage, lists?: LeavingLists): Change | Skip {
  const { facts, replay } = context
  const { final } = replay
  const image = lists ? { ...final, steps: final.steps.filter((step) => !lists.steps.has(step)) } : final
  const instructions = lists ? all.filter((each) => !lists.instructions.has(each)) : all
  const refusal = refusalOf(context, image)
  if (refusal) return refusal
  const states = goesSlim(context, image) ? carriedStates(instructions, image) : new Map()
  const classified = classify(instructions, image, facts, states.keys())
  if (classified.lastBuild < 0)
    return { because: 'nothing is installed or built here that could be left behind', noNeed: true }
  const archive = image.steps.find(
    (step) =>
      installsArchive(step) && /^(?:outputs|packages)$/.test(classified.placements.get(step.instruction)?.run ?? ''),
  )
  if (archive) return { line: archive.line, because: 'dpkg installs an archive in a RUN that does other work as well' }
  return split(context, from, instructions, classified, states, image, facts, lists?.edits ?? [])
}

function refusalOf(context: Context, image: Image): Skip | undefined {
  const { base, local, reference } = image
  const purpose = context.facts.purpose
  if (purpose !== undefined) return { because: purpose }
  if (/-onbuild\b/.test(image.reference))
    return { line: 1, because: `${reference} holds ONBUILD instructions of its own` }
  if (image.local !== undefined && image.local.onbuild.length > 0)
    return { line: 1, because: `${image.local.dockerfile} has ONBUILD instructions, which every stage on it would run` }
  if (!worthIt(context, image)) {
    // Packages of conda, gems: what could be left behind is not known.
    const elsewhere = image.steps.find(
      ({ work, effects }) => work === 'opaque' && effects.some(({ type }) => type === 'packages'),
    )
    if (elsewhere?.because !== undefined) return { line: elsewhere.line, because: elsewhere.because }
    if (context.facts.installing && [...image.packages.keys()].some(isBuildOnly))
      return { because: 'it installs or compiles packages when it is started: what a build needs stays' }
    const same = base === undefined && local === undefined ? `: it would be on ${reference} as well` : ''
    return {
      because: `a second stage would leave nothing behind${same}`,
      ...(context.original.stages.length > 1 ? { noNeed: true } : {}),
    }
  }
  return undefined
}

/**
 * Takes packages that stay as they were installed from a stage above the source. Where development dependencies leave, the
 * prune makes such a stage.
 */
function packagesAbove(context: Context): Change | undefined {
  const { replay, facts, enabled } = context
  const [build] = replay.stages
  const install = build?.steps.find((step) => step.work === 'install')
  const pruned = install?.writes.some((path) => facts.prune.get(path)?.ok === true) && enabled('prune-dependencies')
  const worth = build !== undefined && install !== undefined && copiesSource(context, build, install)
  const edits = worth && !pruned ? partAtInstall(context, install) : undefined
  return (
    edits && {
      title: 'copy packages from a stage above the source',
      because: `an edit of the source leaves what line ${install?.line} installs as it is`,
      safety: 'safe',
      edits,
    }
  )
}

/** Whether the stage of an install copies files below it that no install reads: an edit of them builds what follows anew. */
function copiesSource({ dockerfile }: Context, { files, steps }: Image, install: Step): boolean {
  const read = new Set(
    steps.flatMap(({ work, requires }) => (work === 'install' && requires !== 'all' ? requires : [])),
  )
  const lines = new Set(
    dockerfile.instructions.flatMap(({ kind, stage, index, line }) =>
      (kind === 'COPY' || kind === 'ADD') && stage === install.stage && index > install.instruction ? [line] : [],
    ),
  )
  return [...files.values()].some(
    ({ origin, line }) => lines.has(line) && (origin.type !== 'context' || !read.has(origin.path)),
  )
}

/** Packages of no files of their own, and what they stand for: nothing of them leaves where the base has that. */
const EMPTY: ReadonlyMap<string, readonly string[]> = new Map([
  ['build-essential', ['gcc', 'g++', 'make']],
  ['pkg-config', ['pkgconf']],
])

/** Whether the base has a package as well. */
function inBase(name: string, { base }: Image): boolean {
  const has = (each: string) => base?.packages?.has(each) === true
  // Headers of the distribution's own Python, beside an interpreter that has its own.
  if (base?.variant === 'full' && /^(?:lib)?python3?[\d.]*-dev$/.test(name)) return true
  return has(name) || (EMPTY.get(name)?.every(has) ?? false)
}

/** Whether leaving a package behind is worth a stage. */
const isWorthIt = (name: string, image: Image, facts: Facts): boolean =>
  !isLight(name) && droppable(name, image, facts) && !inBase(name, image)

/** Whether the run stage may be on the slim image. */
function goesSlim({ facts, enabled, project }: Context, image: Image): boolean {
  return (
    image.local === undefined &&
    image.base?.variant === 'full' &&
    enabled('slim-base') &&
    'tag' in slimTagOf(image, project) &&
    facts.slim === undefined
  )
}

/** Whether anything but caches could stay in the build stage. */
function worthIt(context: Context, image: Image): boolean {
  const { facts, enabled, options } = context
  const { base } = image
  const alpine =
    options.base === 'alpine' &&
    image.local === undefined &&
    base !== undefined &&
    enabled('slim-base') &&
    !image.reference.includes('${') &&
    alpineTag(base.name, base.tag) !== undefined &&
    facts.alpine !== undefined &&
    facts.alpine.refused === undefined
  if (alpine || goesSlim(context, image)) return true
  const named = [...image.packages.keys(), ...layeredPackages(image).keys()]
  const own = named.filter((name) => image.local?.packages.has(name) !== true)
  if (own.some((name) => isWorthIt(name, image, facts))) return true
  const builds = image.steps.some((step) => step.work === 'build' || step.work === 'opaque')
  return (
    builds &&
    (facts.compiled.size > 0 ||
      (facts.only !== undefined && facts.whole === undefined) ||
      (enabled('prune-dependencies') && [...facts.prune].some(([path, { ok }]) => ok && !isInherited(image, path))))
  )
}

/** Whether a program of the application or of a package runs, which may write anywhere. */
const isScript = ({ work, writes }: Step): boolean => work === 'script' && writes.includes('/')

function split(
  context: Context,
  from: FromInstruction,
  instructions: readonly Instruction[],
  classified: Classification,
  states: ReadonlyMap<number, CarriedState>,
  image: Image,
  facts: Facts,
  leaving: readonly Edit[],
): Change | Skip {
  const { dockerfile, path: file } = context
  const { text, eol } = dockerfile
  const style = styleOf(dockerfile)
  const name = stageName(context, image, states.size > 0)
  const byRun = stepsByRun(image)
  const building = instructions.filter((each) => classified.placements.get(each.index)?.run === 'outputs')
  const steps = building.flatMap((each) => byRun.get(each.index) ?? [])
  const all = regionsOf(steps, image, facts)
  if (!all.ok) return { line: all.line, because: all.because }
  const left = instructions.filter((each) => classified.placements.get(each.index)?.run === 'none')
  const stray = left.find((each) => byRun.get(each.index)?.some(isScript))
  if (stray)
    return { line: stray.line, because: 'what it writes may lie anywhere, and packages are installed after it' }
  const apart =
    fetchedApart(instructions, classified, byRun, image) ?? mountsForTools(building, byRun, image, facts, all.regions)
  if (apart) return apart
  const around = broughtAround(context, instructions, all.regions, image, classified.lastBuild)
  if (around) return around
  const over = all.regions.find((region) => liesOverBase(region, image))
  if (over)
    return {
      line: from.line,
      because: `the build works on ${over.path}, which ${image.local?.dockerfile} brings: a copy of it would lie over that`,
    }
  const staged = stagedInstall(context, image, facts, all.regions, classified)
  const regions = staged?.regions ?? overBase(all.regions, image, facts)
  const out = runStage(context, { instructions, classified, image, facts, name, regions, byRun, states })
  const edits: Edit[] = [aliasEdit(file, from, name, style.keyword === 'lower'), ...(staged?.edits ?? []), ...leaving]
  const stays = (each: Instruction) =>
    classified.placements.get(each.index)?.build !== false && each.index <= classified.lastBuild
  for (const each of instructions) {
    if (stays(each)) continue
    edits.push({ file, ...removalRange(dockerfile, each), text: '' })
  }
  const last = instructions.at(-1)
  // Comments below the last line stay below it.
  const below = last && !stays(last) ? lineRange(dockerfile, last).end : text.length
  const closing = text.slice(below).trimEnd()
  if (closing !== '') edits.push({ file, start: below, end: text.length, text: '' })
  const reference = `${from.written} ${from.flags.map((flag) => `--${flag.name}=${flag.value ?? ''} `).join('')}${from.imageWord.raw}`
  const alias = from.alias ? ` ${style.keyword === 'lower' ? 'as' : 'AS'} ${from.alias.raw}` : ''
  const body = [reference + alias, ...out, ...(closing === '' ? [] : [closing])].join(eol)
  const [ending = ''] = /(?:\r?\n[^\S\n]*)*$/.exec(text) ?? []
  // What is left of the tail is blank where every line of it moves: one blank line parts the stages.
  const tail = tailStart(dockerfile, instructions.filter(stays).at(-1) ?? from, edits)
  edits.push({
    file,
    start: tail,
    end: text.length,
    text: `${text.slice(0, tail).endsWith('\n') ? '' : eol}${eol}${body}${ending}`,
  })
  return {
    title: 'build in one stage, run in another',
    because: because(image, facts),
    safety: 'safe',
    assumes: facts.assumes.stage,
    edits: merged(
      edits.filter(
        (edit, index) => index === 0 || index === edits.length - 1 || edit.start < (edits.at(-1)?.start ?? 0),
      ),
    ),
  }
}

/**
 * Whether a region holds, or lies in, what the base brings as a whole: a COPY leaves there what is not in its source, and stores
 * the rest once more.
 */
function liesOverBase({ path }: Region, { local }: Image): boolean {
  const isWhole = ({ kind }: Entry): boolean => kind === 'tree' || kind === 'loose'
  return [...(local?.files ?? [])].some(
    ([each, entry]) => isWhole(entry) && (within(each, path) || (within(path, each) && each !== '/')),
  )
}

function because(image: Image, facts: Facts): string {
  const works = (...kinds: readonly Work[]) => image.steps.find((step) => kinds.includes(step.work) && !makesList(step))
  const step = works('build', 'install') ?? works('opaque') ?? image.steps[0]
  const name = step === undefined ? 'what the build' : `what \`${step.text}\` (line ${step.line})`
  return `${name} needs is not what ${facts.directory} needs to run`
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

function aliasEdit(file: string, from: FromInstruction, name: string, lower: boolean): Edit {
  if (from.alias) return { file, start: from.alias.range.start, end: from.alias.range.end, text: name }
  const { end } = from.imageWord.range
  return { file, start: end, end, text: ` ${lower ? 'as' : 'AS'} ${name}` }
}

/** A stage name that nothing in the file, and no stage of the repository's builds, has. */
function stageName(context: Context, image: Image, more: boolean): string {
  const builds =
    more || image.steps.some((step) => (step.work === 'build' && !makesList(step)) || step.work === 'opaque')
  const taken = new Set(context.dockerfile.stages.flatMap((stage) => (stage.alias ? [stage.alias.toLowerCase()] : [])))
  for (const each of context.dockerfile.instructions)
    if ((each.kind === 'COPY' || each.kind === 'ADD') && each.from !== undefined) taken.add(each.from.toLowerCase())
  for (const name of context.project.contextNames ?? []) taken.add(name.toLowerCase())
  const wanted = builds ? ['build', 'builder', 'build-stage'] : ['dependencies', 'deps', 'install']
  return wanted.find((name) => !taken.has(name)) ?? 'restage-build'
}
