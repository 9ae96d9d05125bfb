import { absolute, isApplicationTree, isBuildInput, isProgramFile, PROGRAMS, spokenPackages, within } from './paths.ts'
import { alpinePackage } from '../knowledge/alpine.ts'
import { kindOf } from '../project/kinds.ts'
import { packageName } from './effects.ts'
import { withoutChoice } from './focus.ts'
import { unpinned } from './managers.ts'
import { shorten, variablesIn } from './run.ts'
import { placeOf, systemAt } from './system-at.ts'
import { isInstalled, removedBy } from './package-names.ts'
import { takesBack } from './taken-back.ts'
import type { Facts, Image, Replay, Step, Work } from './types.ts'
import { isLeftBehind, ORDERED } from './work.ts'

/** Indices of the stages that the final image needs, its own included. */
export function reachable(replay: Replay): ReadonlySet<number> {
  return new Set([...replay.final.uses, replay.stages.length - 1])
}

/** The commands that a build of the final image runs, stage by stage. */
function stepsOf(replay: Replay): Step[] {
  const wanted = reachable(replay)
  return replay.stages.flatMap((stage, index) => (wanted.has(index) ? stage.steps : []))
}

/** The commands of the stages that the final image needs, each once: in the stage that runs it. */
export function ownSteps(replay: Replay): Step[] {
  const wanted = reachable(replay)
  return replay.stages.flatMap(({ steps }, index) =>
    wanted.has(index) ? steps.filter(({ stage }) => stage === index) : [],
  )
}

/** Commands that a rewrite may add: they are seen whole by the comparison of files and packages. */
const ADDABLE: ReadonlySet<Work> = new Set<Work>(['packages', 'prune', 'clean', 'system', 'nothing'])

const NO_INSTALLS: NonNullable<Facts['developmentInstalls']> = new Map()

/** Installs of lists of development that no stage runs any more, and that may be left out. */
export function leftInstalls({ stages }: Replay, { developmentInstalls = NO_INSTALLS }: Facts): typeof NO_INSTALLS {
  if (developmentInstalls.size === 0) return NO_INSTALLS
  const run = new Set(stages.flatMap(({ steps }) => steps.map(({ key }) => key)))
  return new Map([...developmentInstalls].filter(([key, { ok }]) => ok && !run.has(key)))
}

/**
 * Every command of the original must still run, in a stage that the final image needs, as the same user, in the same
 * directory, with the same environment and all that it reads; and nothing else may run that writes what is not known.
 * `unread`: files of the context that no program of the application reads; `others`: directories of workspaces that were left out;
 * `left`: keys of installs of development that may be.
 */
export function compareSteps(
  original: Replay,
  rewritten: Replay,
  unread: ReadonlySet<string> = new Set(),
  others: readonly string[] = [],
  left: { has(key: string): boolean } = new Set<string>(),
): string[] {
  const problems: string[] = []
  const before = stepsOf(original)
  const rest = unpinned(before, stepsOf(rewritten), original)
  const finalStages = chain(rewritten)
  const shipped = chain(original)
  const moved = original.final.base?.libc === 'glibc' && rewritten.final.base?.libc === 'musl'
  const used = new Set<number>()
  const exact = new Set(before.map(({ key }) => key))
  const chosen = (a: Step, b: Step) => others.length > 0 && !exact.has(b.key) && sameChoice(a, b)
  const same = (a: Step, b: Step) => sameCommand(a, b) || chosen(a, b)
  const [had, has] = moved ? [new Map(), new Map()] : [systemAt(original), systemAt(rewritten)]
  let last = -1
  for (const step of before) {
    const candidates = rest.flatMap((each, position) => (same(step, each) ? [{ each, position }] : []))
    if (candidates.length === 0) {
      const ofRun = before.filter(({ stage, instruction }) => stage === step.stage && instruction === step.instruction)
      const needless =
        takesBack(ofRun, original.final) && !ofRun.flatMap(removedBy).some((name) => isInstalled(name, rewritten.final))
      if (!left.has(step.key) && !needless && !covered(step, rest, moved) && !ownsFilesOnly(step, original.final))
        problems.push(`\`${shorten(step.text)}\` (line ${step.line} of the original) no longer runs`)
      continue
    }
    const ordered = ORDERED.has(step.work)
    const judged = candidates.map(({ each, position }) => ({
      position,
      faults: faultsOf(step, each, finalStages, { unread, others, shipped: shipped.has(step.stage) }),
      // A command that stands there twice is matched twice.
      cost: (used.has(position) ? 1 : 0) + (ordered && position < last ? 2 : 0),
    }))
    const best = judged.reduce((a, b) => ((b.faults.length - a.faults.length || b.cost - a.cost) < 0 ? b : a))
    problems.push(...best.faults)
    if (best.faults.length > 0) continue
    used.add(best.position)
    const matched = rest[best.position]
    const missing = [...(had.get(placeOf(step)) ?? [])].find(
      (name) => matched && has.get(placeOf(matched))?.has(name) === false,
    )
    if (missing !== undefined)
      problems.push(`\`${shorten(step.text)}\` (line ${step.line} of the original) does not find ${missing}`)
    if (!ordered) continue
    if (best.position < last)
      problems.push(`\`${shorten(step.text)}\` (line ${step.line} of the original) runs earlier than it did`)
    last = Math.max(last, best.position)
  }
  const inFinal = new Set(rest.filter((step) => finalStages.has(step.stage)))
  for (const again of rest) {
    const same = before.filter((step) => sameCommand(step, again))
    // State that a stage makes for itself is what its commands find, or is copied; a build fails where a stage lacks what is removed.
    const judged = same.filter(
      ({ effects }) =>
        inFinal.has(again) ||
        effects.some((each) => each.type === 'derived' || (each.type === 'removes' && each.fails)),
    )
    const strict = same.filter(({ conditional }) => !conditional)
    for (const [verb, steps, of] of [
      ['works on', judged, (step: Step) => step.touches],
      ['needs', strict, (step: Step) => step.wants],
    ] as const) {
      // A command that stands there twice finds what one of them found.
      const lost = steps.map((step) => [...of(step)].find((name) => !of(again).has(name)))
      const [name] = lost
      if (name !== undefined && !lost.includes(undefined))
        problems.push(`\`${shorten(again.text)}\` (line ${again.line}) ${verb} ${name}, which is not there`)
    }
  }
  const known = new Set(before.map((step) => `${step.key}\n${step.cwd}`))
  const installed = new Set(before.filter(({ work }) => work === 'install').map(({ key }) => directoryOf(key)))
  for (const step of rest) {
    // Installing production packages over all of them prunes: `yarn install --production`.
    if (step.work === 'install' && installed.has(directoryOf(step.key))) continue
    if (!ADDABLE.has(step.work) && !known.has(`${step.key}\n${step.cwd}`) && !before.some((each) => chosen(each, step)))
      problems.push(`\`${shorten(step.text)}\` (line ${step.line}) is not a command of the original`)
  }
  return problems
}

/** Whether two steps are the same command. Where it stands matters not to a system command, or a `cd`, that works on the same paths. */
function sameCommand(a: Step, b: Step): boolean {
  if (a.key !== b.key) return false
  if (a.cwd === b.cwd) return true
  const named = a.work === 'system' || a.effects.every(({ type }) => type === 'directory')
  return named && JSON.stringify(a.effects) === JSON.stringify(b.effects)
}

/** The same script, in other workspaces. */
const sameChoice = (a: Step, b: Step): boolean => withoutChoice(a.key) === withoutChoice(b.key) && a.cwd === b.cwd

/** The final stage and the stages that it starts from. */
function chain(replay: Replay): ReadonlySet<number> {
  const found = new Set<number>()
  for (
    let index: number | undefined = replay.stages.length - 1;
    index !== undefined;
    index = replay.stages[index]?.parent
  )
    found.add(index)
  return found
}

function faultsOf(
  old: Step,
  now: Step,
  finalStages: ReadonlySet<number>,
  {
    unread,
    others,
    shipped,
  }: { readonly unread: ReadonlySet<string>; readonly others: readonly string[]; readonly shipped: boolean },
): string[] {
  const faults: string[] = []
  const where = `\`${shorten(old.text)}\` (line ${old.line} of the original)`
  if (old.user !== now.user) faults.push(`${where} runs as ${now.user}, and ran as ${old.user}`)
  const before = seenBy(old, old.environment)
  const after = seenBy(old, now.environment)
  if (before !== after) faults.push(`${where} sees another environment: ${difference(before, after)}`)
  if (shipped && makesAccounts(old) && !finalStages.has(now.stage))
    faults.push(`${where} does not run in the final stage, so that its user is missing there`)
  if (shipped && old.writes.includes('/') && old.work === 'script' && !finalStages.has(now.stage))
    faults.push(`${where} does not run in the final stage, and what it writes may lie anywhere`)
  if (shipped && takesFromSystem(old) && !finalStages.has(now.stage))
    faults.push(`${where} does not run in the final stage, so that what it removes is there`)
  for (const owner of now.owners)
    if (!old.owners.has(owner))
      faults.push(
        `${where} works on files of ${owner}, and found ${old.owners.size === 0 ? 'none' : `files of ${[...old.owners].join(', ')}`}`,
      )
  if (old.conditional !== now.conditional) faults.push(`${where} runs under another condition`)
  const wanted = old.requires === 'all' ? old.inputs : old.requires
  const still = new Set<string>()
  if (old.requires === 'all' || old.requires.length > 0)
    for (const [place, path] of old.places) if (now.places.get(place) === path) still.add(path)
  for (const path of wanted) {
    if (old.inputs.has(path) && !still.has(path) && !idle(path) && !(old.work === 'script' && unread.has(path)))
      faults.push(`${where} reads ${path}, which is not ${now.inputs.has(path) ? 'where it was' : 'there yet'}`)
  }
  for (const [place, path] of old.work === 'install' ? old.places : [])
    if (now.places.get(place) !== path && isBuildInput(place, old.cwd))
      faults.push(`${where} may be built with ${place}, which is not there yet`)
  for (const path of old.foreign) {
    if (!now.foreign.includes(path) && mayUse(old, path)) faults.push(`${where} does not find ${path}`)
  }
  const needed = (each: string) => !others.some((other) => within(each.slice(0, each.lastIndexOf(' ')), other))
  if (
    old.requires === 'all' &&
    old.work !== 'install' &&
    old.installed.filter(needed).join() !== now.installed.filter(needed).join()
  ) {
    faults.push(`${where} finds ${spoken(now.installed, 'no packages')}, and found ${spoken(old.installed, 'none')}`)
  }
  return faults.slice(0, 3)
}

/** Directories of packages, each with its scope, in words. */
function spoken(installed: readonly string[], nothing: string): string {
  const words = installed.map((each) => {
    const [path, production] = [each.replace(/ [a-z]+$/, ''), each.endsWith(' production')]
    return `${spokenPackages(path)}${production ? ' for production' : ''}`
  })
  return words.filter((each) => !each.endsWith(`/${PROGRAMS}`)).join(', ') || nothing
}

/** Whether a command may use what another image, or a download, brought to a path. */
export function mayUse({ work, requires, programs, text, cwd }: Step, path: string): boolean {
  // A list that another stage has made: `pip install -r /srv/requirements.txt`.
  if (text.split(/[\s=]+/).some((word) => absolute(word, cwd) === path)) return true
  if (work === 'opaque' || work === 'script' || (work === 'install' && requires === 'all')) return true
  if (isProgramFile(path)) return programs.includes(path.slice(path.lastIndexOf('/') + 1))
  return requires === 'all'
}

/** What of the environment decides a command's work: system programs see no more than the variables that they are given by name. */
function seenBy({ work, text }: Step, environment: string): string {
  if (work !== 'system' && work !== 'clean' && work !== 'nothing') return environment
  const names = variablesIn(text)
  return environment
    .split('\n')
    .filter((line) => names.has(line.replace(/^ARG /, '').split('=')[0] ?? ''))
    .join('\n')
}

/** Of the key of an install, without options: `yarn install in /app --flat` → `yarn install in /app`. */
export function directoryOf(key: string): string {
  return key.split(' ').slice(0, 4).join(' ')
}

/** Files that no command of a build reads. */
function idle(path: string): boolean {
  const kind = kindOf(path)
  return kind === 'vcs' || kind === 'docker' || kind === 'ci' || kind === 'editor' || /(^|\/)node_modules\//.test(path)
}

function makesAccounts(step: Step): boolean {
  return step.effects.some((effect) => effect.type === 'user' || effect.type === 'group')
}

/** Whether a command removes what a package or the base brings: a site's default, a password. */
export function takesFromSystem({ effects }: Step): boolean {
  return effects.some(
    (effect) =>
      effect.type === 'removes' &&
      !isLeftBehind(effect.path) &&
      SYSTEM_FILES.some((directory) => within(effect.path, directory)),
  )
}

/** Where packages put files that programs read. */
const SYSTEM_FILES = ['/etc', '/usr/share', '/usr/lib', '/var/lib', '/var/www']

function difference(old: string, now: string): string {
  const before = new Set(old.split('\n'))
  const after = new Set(now.split('\n'))
  const lost = [...before].filter((line) => line && !after.has(line)).map((line) => `without ${line}`)
  const gained = [...after].filter((line) => line && !before.has(line)).map((line) => `with ${line}`)
  return [...lost, ...gained].slice(0, 3).join(', ')
}

/** A `chown` of the application's files alone: who owns each is seen by the comparison of files. */
function ownsFilesOnly({ work, effects }: Step, { contract, files }: Image): boolean {
  return (
    work === 'system' &&
    effects.every(
      (effect) =>
        effect.type === 'owner' &&
        isApplicationTree(effect.path, contract.workdir) &&
        [...files].every(([path, { kind }]) => kind !== 'loose' || !within(path, effect.path)),
    )
  )
}

/** A package manager's command that was merged, split or given options: every package that it named is installed all the same. */
function covered(step: Step, rest: readonly Step[], onAlpine: boolean): boolean {
  if (step.work === 'clean')
    return step.effects.every(
      (effect) =>
        effect.type !== 'removes' || /^\/(var\/lib\/apt\/lists|var\/cache|root\/\.npm|tmp)(\/|$)/.test(effect.path),
    )
  if (step.work !== 'packages') return false
  return step.effects.every((effect) => {
    if (effect.type !== 'packages') return true
    const ofManager = rest
      .flatMap((each) => each.effects)
      .flatMap((each) => (each.type === 'packages' && each.manager === effect.manager ? [each] : []))
    // `apk add --no-cache` fetches an index of its own.
    if (effect.manager === 'apk' && effect.action === 'update' && ofManager.length > 0)
      return ofManager.every(({ action, options }) => action !== 'install' || options.includes('--no-cache'))
    const same = ofManager.filter(({ action }) => action === effect.action)
    const added = new Set(
      (onAlpine ? rest : [])
        .flatMap((each) => each.effects)
        .flatMap((each) => (each.type === 'packages' && each.manager === 'apk' ? each.names : [])),
    )
    if (effect.names.length === 0) return same.length > 0 || added.size > 0
    const named = new Set(same.flatMap(({ names }) => names))
    return effect.names.every((name) => named.has(name) || added.has(alpinePackage(packageName(name)) ?? ''))
  })
}
