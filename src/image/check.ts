import { isInstallable } from '../knowledge/debian.ts'
import { packageOfProgram } from '../knowledge/packages.ts'
import { alpinePackage } from '../knowledge/alpine.ts'
import { slimTag } from '../knowledge/tags.ts'
import { alpineProblems, changesLibc, newOnAlpine } from './alpine-check.ts'
import { compareContracts } from './contract.ts'
import { focusDropOf, focusedBy, othersOf, sameRun } from './focus.ts'
import { layersGone } from './layered.ts'
import { missingNeeds } from './libraries.ts'
import { installedItself, sameTool } from './managers.ts'
import { devDropOf, dropOf, emptyInstallDrop, isSecret, packageDropOf, unreadFiles } from './drops.ts'
import { missingManualPages } from './manual-pages.ts'
import { originInWords } from './origin.ts'
import { namesBaseUser, strangerIn } from './owners.ts'
import { compareRecommended, isRecommended, RECOMMENDED } from './recommended.ts'
import { isSystemDirectory, within } from './paths.ts'
import { fetchesIn, missingCertificates, missingOnSlim, uninstalledPrograms } from './programs.ts'
import { shorten } from './run.ts'
import { compareSteps, leftInstalls, reachable } from './steps.ts'
import { otherSources } from './sources.ts'
import { missingState, systemProblems } from './system.ts'
import { covering, isOver } from './tree.ts'
import type { Drop } from './drop.ts'
import type { Entry, Facts, Image, Origin, Replay } from './types.ts'

/** What stands between an original and a rewrite. No problem: the rewrite may be written. */
export interface Verdict {
  readonly problems: readonly string[]
  /** What leaves the image, each with its reason. */
  readonly drops: readonly Drop[]
}

export interface CheckOptions {
  /** Contract fields that a change means to amend: `USER`, `ENV NODE_ENV`; `libc` and `workspaces` where they were asked for. */
  readonly amended?: ReadonlySet<string>
}

/** One problem withholds a change; the first few tell why. */
const MOST_PROBLEMS = 12

/**
 * Compares what two Dockerfiles make. What the original's final image has and the other's has not must have a reason of
 * the closed union in `drops.ts`; whatever else is missing, differs or is new is a problem, in words.
 */
export function check(original: Replay, rewritten: Replay, told: Facts, options: CheckOptions = {}): Verdict {
  const problems: string[] = []
  const drops: Drop[] = []
  const amended = options.amended ?? new Set()
  const facts = focusedBy(told, amended)
  problems.push(...compareBases(original, rewritten, facts, drops, amended.has('libc')))
  problems.push(...compareContracts(original.final.contract, rewritten.final.contract, amended))
  const left = leftInstalls(rewritten, facts)
  problems.push(...compareSteps(original, rewritten, unreadFiles(original.final, facts), othersOf(facts), left))
  for (const [, { because, reads }] of left) drops.push({ reason: 'dev-dependencies', what: reads.join(', '), because })
  compareFiles(original.final, rewritten.final, facts, problems, drops)
  comparePackages(original.final, rewritten.final, facts, problems, drops)
  problems.push(...compareRecommended(original.final, rewritten.final, amended.has(RECOMMENDED), drops))
  problems.push(...missingState(original.final, rewritten.final))
  problems.push(...missingPrograms(original, rewritten), ...uninstalledPrograms(original, rewritten))
  problems.push(...missingCertificates(original.final, rewritten.final))
  problems.push(...systemProblems(original, rewritten, changesLibc(original.final, rewritten.final)))
  problems.push(...otherSources(original, rewritten))
  problems.push(...carriedSecrets(original, rewritten))
  problems.push(...newUnknowns(original, rewritten))
  problems.push(...lostSources(original.final, rewritten.final))
  problems.push(...newLacks(original, rewritten))
  problems.push(...newStrangers(original, rewritten))
  const all = problems.map((problem) => (namesBaseUser(problem) ? strangerIn(original) : problem))
  return { problems: [...new Set(all)].slice(0, MOST_PROBLEMS), drops }
}

const platformOf = ({ platform }: Image): string => platform ?? 'the default platform'

function compareBases(
  original: Replay,
  rewritten: Replay,
  facts: Facts,
  drops: Drop[],
  mayChangeLibc: boolean,
): string[] {
  const problems: string[] = []
  const old = original.final
  const now = rewritten.final
  const known = new Set(original.stages.map((stage) => stage.reference))
  for (const index of reachable(rewritten)) {
    const stage = rewritten.stages[index]
    if (!stage || stage === now || stage.parent !== undefined) continue
    if (!known.has(stage.reference))
      problems.push(`stage ${index} starts from ${stage.reference}, which the original does not use`)
    // Each stage has its own: `--platform=$BUILDPLATFORM` where it cross-compiles, none where it runs.
    const platforms = original.stages.filter(({ reference }) => reference === stage.reference)
    if (platforms.length > 0 && !platforms.some(({ platform }) => platform === stage.platform))
      problems.push(
        `stage ${index} is built for ${platformOf(stage)}, the original's from ${stage.reference} for ${platforms.map(platformOf).join(', ')}`,
      )
  }
  if (now.platform !== old.platform)
    problems.push(`the final stage is built for ${platformOf(now)}, the original for ${platformOf(old)}`)
  const root = rootReference(rewritten, now)
  if (!changesLibc(old, now)) problems.push(...missingNeeds(old, now, facts))
  if (root === rootReference(original, old)) return problems
  const from = old.base
  const to = now.base
  if (!from || !to) return [...problems, `the final stage starts from ${root}, of which nothing is known`]
  if (mayChangeLibc && changesLibc(old, now)) return [...problems, ...alpineProblems(original, rewritten, facts, drops)]
  if (from.name !== to.name || from.of !== to.of || slimTag(from.name, from.tag) !== to.tag) {
    return [...problems, `${root} is not the slim image of ${old.reference}`]
  }
  if (facts.slim !== undefined) problems.push(`the base must stay: ${facts.slim}`)
  drops.push({
    reason: 'base-package',
    what: `${old.reference}'s build tools and headers`,
    because: `not in ${root}, and nothing that runs uses them`,
  })
  return problems
}

function rootReference(replay: Replay, image: Image): string {
  let at: Image | undefined = image
  while (at?.parent !== undefined) at = replay.stages[at.parent]
  return at?.reference ?? image.reference
}

function compareFiles(old: Image, now: Image, facts: Facts, problems: string[], drops: Drop[]): void {
  for (const [path, entry] of old.files) {
    const found = now.files.get(path) ?? covering(now.files, path)
    if (!found) {
      if (entry.kind === 'directory' && (holds(now, path) || isSystemDirectory(path))) continue
      const drop =
        dropOf(path, entry, facts) ?? emptyInstallDrop(path, entry, facts) ?? installedItself(path, entry, now)
      if (drop) drops.push(drop)
      else if (!emptied(old, path, entry, facts))
        problems.push(`${path} is missing (line ${entry.line} of the original brings it)`)
      continue
    }
    // A tree may leave, and its place be made anew for a part of it.
    const remade = entry.kind === 'tree' && found.kind === 'directory'
    const bared = found !== now.files.get(path) && isOver(entry, found, old.files)
    const gone = remade || bared ? dropOf(path, entry, facts) : undefined
    if (gone) {
      drops.push(gone)
      continue
    }
    const difference = differs(path, entry, found, old, facts, drops)
    if (difference !== undefined) problems.push(difference)
  }
  for (const [path, entry] of now.files) {
    if (entry.kind === 'directory' || entry.origin.type === 'cache' || entry.origin.type === 'directory') continue
    if (!covering(old.files, path) && !old.files.has(path))
      problems.push(`${path} is new (line ${entry.line}): the original's image does not have it`)
  }
}

/** A directory all of whose content may leave may leave too; one that was empty from the start may be written by the program. */
function emptied(old: Image, path: string, entry: Entry, facts: Facts): boolean {
  if (entry.kind !== 'directory') return false
  const inside = [...old.files].filter(([each]) => each !== path && within(each, path))
  return (
    inside.length > 0 &&
    inside.every(([each, below]) => below.kind === 'directory' || dropOf(each, below, facts) !== undefined)
  )
}

function holds(image: Image, directory: string): boolean {
  const prefix = directory === '/' ? '/' : `${directory}/`
  for (const path of image.files.keys()) if (path.startsWith(prefix)) return true
  return false
}

function differs(path: string, old: Entry, now: Entry, image: Image, facts: Facts, drops: Drop[]): string | undefined {
  if (old.origin.type === 'cache') return undefined
  const tools = old.origin.type === 'tool' && now.origin.type === 'tool' && sameTool(old.origin, now.origin, image)
  if (!tools && !sameOrigin(old.origin, now.origin, path, facts, drops)) {
    // A file that may leave may as well stay as the context has it.
    const sameFile =
      old.origin.type === 'context' && now.origin.type === 'context' && old.origin.path === now.origin.path
    if (sameFile && dropOf(path, old, facts)) return undefined
    return `${path} is ${originInWords(now.origin)}, and was ${originInWords(old.origin)}`
  }
  if (old.kind === 'loose' && now.kind !== 'loose')
    return `what line ${old.line} of the original may have written below ${path} is not carried over`
  if (old.owner !== now.owner) return `${path} belongs to ${now.owner}, and belonged to ${old.owner}`
  if ((old.mode ?? '') !== (now.mode ?? ''))
    return `${path} has mode ${now.mode ?? 'as made'}, and had ${old.mode ?? 'as made'}`
  if (old.kind === 'link' && old.target !== now.target)
    return `${path} links to ${now.target ?? 'nothing'}, and linked to ${old.target ?? 'nothing'}`
  return undefined
}

function sameOrigin(old: Origin, now: Origin, path: string, facts: Facts, drops: Drop[]): boolean {
  if (old.type !== 'directory' && old.type !== now.type) return false
  switch (old.type) {
    case 'context':
      return now.type === 'context' && old.path === now.path && old.edited === now.edited
    case 'install': {
      if (now.type !== 'install' || old.tool !== now.tool || old.directory !== now.directory) return false
      if (now.workspaces?.join() !== old.workspaces?.join()) {
        const drop = now.workspaces && focusDropOf(path, now.workspaces, facts)
        if (!drop) return false
        drops.push(drop)
      }
      if (old.scope === now.scope) return true
      const drop = old.scope === 'all' ? devDropOf(path, facts) : undefined
      if (drop) drops.push(drop)
      return drop !== undefined
    }
    case 'output':
      return now.type === 'output' && sameRun(old.command, now.command, facts)
    case 'tool':
      return false
    case 'settings':
      return now.type === 'settings' && old.of === now.of
    case 'foreign':
      return now.type === 'foreign' && old.reference === now.reference
    default:
      return true
  }
}

function comparePackages(old: Image, now: Image, facts: Facts, problems: string[], drops: Drop[]): void {
  drops.push(...layersGone(old, now))
  const swapped = changesLibc(old, now)
  for (const [name, found] of old.packages) {
    if (now.packages.has(swapped ? (alpinePackage(name) ?? name) : name)) continue
    const drop = packageDropOf(found, facts)
    if (drop) drops.push(drop)
    else if (!now.base?.packages?.has(name))
      problems.push(`the package ${name} is missing (line ${found.line} of the original installs it)`)
  }
  if (swapped) {
    problems.push(...newOnAlpine(old, now, facts))
    return
  }
  const suite = now.base?.suite
  const fetches = fetchesIn(now) !== undefined
  for (const [name, found] of now.packages) {
    if (found.manager !== 'apt' || old.packages.has(name)) continue
    const used =
      (fetches && name === 'ca-certificates') ||
      facts.needs.some((need) => need.name === name) ||
      isRecommended(name, old) ||
      now.steps.some((step) =>
        step.programs.some((program) => suite !== undefined && packageOfProgram(program, suite) === name),
      )
    if (!used) problems.push(`the package ${name} is new (line ${found.line}), and nothing needs it`)
    if (!suite || !isInstallable(name, suite)) problems.push(`${name} is not a package of ${suite ?? 'this base'}`)
  }
}

/** Programs that RUN lines of the final stage start, and that its base no longer has. */
function missingPrograms(original: Replay, rewritten: Replay): string[] {
  const now = rewritten.final
  if (
    !now.base ||
    now.base.variant !== 'slim' ||
    rootReference(original, original.final) === rootReference(rewritten, now)
  )
    return []
  const missing = missingOnSlim(now).map(
    ({ line, program }) => `line ${line} starts ${program}, which ${now.reference} does not have`,
  )
  return [...missing, ...missingManualPages(now)]
}

/** Credentials that a RUN wrote in a build stage, and that a COPY brings to the image that is shipped. */
function carriedSecrets(original: Replay, rewritten: Replay): string[] {
  const now = rewritten.final
  if (rewritten.stages.length <= original.stages.length) return []
  const own = new Set(now.steps.flatMap((step) => step.writes))
  return [...now.files]
    .filter(([path, entry]) => isSecret(path, entry) && !own.has(path))
    .map(([path]) => `${path} holds credentials of the build, and would be copied into the image`)
}

/** Users that a RUN of the original makes, and that a `--chown` of the rewrite names before it. */
function newStrangers(original: Replay, rewritten: Replay): string[] {
  const made = new Set(
    original.stages.flatMap(({ steps }) =>
      steps.flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.type === 'user' || effect.type === 'group' ? [effect.name] : [])),
      ),
    ),
  )
  const known = new Set(original.stages.flatMap(({ strangers }) => [...strangers]))
  return rewritten.stages.flatMap(({ strangers }) =>
    [...strangers]
      .filter((name) => made.has(name) && !known.has(name))
      .map((name) => `--chown names ${name} before a line makes it`),
  )
}

/** Commands that stop for want of a variable that the original's had. */
function newLacks(original: Replay, rewritten: Replay): string[] {
  const known = new Set(original.stages.flatMap(({ steps }) => steps.flatMap(({ lacks }) => lacks)))
  return rewritten.stages.flatMap(({ steps }) =>
    steps.flatMap(({ line, text, lacks }) =>
      lacks
        .filter((name) => !known.has(name))
        .map((name) => `\`${shorten(text)}\` (line ${line}) stops for want of ${name}`),
    ),
  )
}

/** What a COPY of the final image names and the context, as it is seen, does not have: it is copied all the same. */
function lostSources(original: Image, now: Image): string[] {
  const named = new Set(now.unknowns.map(({ source }) => source))
  return original.unknowns.flatMap(({ line, source }) =>
    source === undefined || named.has(source)
      ? []
      : [`line ${line} of the original copies ${source}, and nothing does now`],
  )
}

/** What the replay of the rewrite does not know or find, and that of the original does. */
function newUnknowns(original: Replay, rewritten: Replay): string[] {
  const known = new Set(original.stages.flatMap(({ unknowns }) => unknowns.map(({ because }) => because)))
  return rewritten.stages.flatMap(({ unknowns }) =>
    unknowns.filter(({ because }) => !known.has(because)).map(({ line, because }) => `${because} (line ${line})`),
  )
}
