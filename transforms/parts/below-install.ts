import type { CopyInstruction, Dockerfile, Instruction, RunInstruction } from '../../src/dockerfile/types.ts'
import { absolute, isSystemPath, parentOf, within } from '../../src/image/paths.ts'
import type { Image, Step, Work } from '../../src/image/types.ts'
import type { Context } from '../../src/types.ts'
import { broughtBy } from './broad-copies.ts'
import { fetchedElsewhere, fetchesApart } from './fetched.ts'
import { makesList } from './installs.ts'
import { workdirAt } from './workdir.ts'

/** What goes below an install with the source, or why it cannot: the copies, and what works on their files. */
export function belowInstall(
  context: Context,
  image: Image,
  step: Step,
  broad: readonly CopyInstruction[],
  before: readonly Instruction[],
): Instruction[] | { readonly because: string } {
  const { dockerfile } = context
  const first = broad[0]
  if (!first) return []
  const moved: Instruction[] = []
  const above: Instruction[] = []
  const sources = new Set(broad.map((each) => each.index))
  let brought: ReadonlySet<string> | undefined
  const source = () =>
    (brought ??= new Set(broad.flatMap((each) => broughtBy(context, image, each)).map(({ to }) => to)))
  for (const each of before) {
    if (each.index < first.index) continue
    if (sources.has(each.index)) moved.push(each)
    else if (each.kind === 'COPY' && each.from !== undefined) {
      if (liesOver(dockerfile, each, broad, image)) moved.push(each)
    } else if (each.kind === 'RUN') {
      const below = staysBelow(context, image, each, broad, step, source)
      if (typeof below === 'string') return { because: below }
      const among = below ? moved : above
      among.push(each)
    }
  }
  const own = dockerfile.instructions[step.instruction]
  const used = usedAbove(image, moved, own ? [...above, own] : above)
  return used
    ? { because: `line ${used.line} uses ${used.path}, which line ${used.by} would bring after the install` }
    : moved
}

/** What a RUN that is moved below the install brings, and a RUN uses that stays above it: a script that was fetched beside the source. */
function usedAbove(
  { steps }: Image,
  moved: readonly Instruction[],
  above: readonly Instruction[],
): { readonly line: number; readonly path: string; readonly by: number } | undefined {
  for (const { index, line } of moved) {
    const brought = steps.filter(({ instruction }) => instruction === index).flatMap(({ writes }) => writes)
    if (brought.length === 0) continue
    const later = new Set(above.filter((each) => each.kind === 'RUN' && each.index > index).map((each) => each.index))
    for (const step of steps.filter(({ instruction }) => later.has(instruction))) {
      const named = new Set(step.text.split(/[\s=]+/).map((word) => absolute(word, step.cwd)))
      const path = brought.find((each) => named.has(each) && each !== step.cwd)
      if (path !== undefined) return { line: step.line, path, by: line }
    }
  }
  return undefined
}

/** Whether a RUN between the COPY of the source and the install stays below that COPY; or why neither place would do. `source`: what the copies bring. */
function staysBelow(
  context: Context,
  image: Image,
  run: RunInstruction,
  broad: readonly CopyInstruction[],
  install: Step,
  source: () => ReadonlySet<string>,
): boolean | string {
  const { line } = run
  // It would run anew after every edit, for the sake of a file that seldom changes.
  if (!broad.some((copy) => bringsSource(copy, image)) && worksUnseen(image, run))
    return `line ${broad[0]?.line} copies what is for the system, and line ${line} would run after the install with it`
  if (!dependsOn(context.dockerfile, image, run, broad, install) || fetchesApart(context, image, run, source())) {
    const read = readAbove(image, run, broad)
    if (read !== undefined) return `line ${line} reads ${read}, which is copied with the source`
    const entered = enteredBy(image, run, broad)
    const place = entered ?? lookedAt(image, run, broad)
    if (place === undefined) return false
    if (onlyLooks(image, run)) return true
    return `line ${line} ${entered === undefined ? 'looks at' : 'works in'} ${place}, which is copied with the source`
  }
  if (givesAway(image, run, install))
    return `line ${line} gives away what is copied, and would give away the packages as well`
  if (servesInstall(image, run)) return `line ${line} works on what is copied, and installs what the install may need`
  const fetched = fetchedElsewhere(image, run, source())
  if (fetched !== undefined)
    return `line ${line} works on the source and fetches ${fetched}, which the install may need`
  return true
}

/** Whether a RUN between the COPY of the source and the install works on what was copied. */
function dependsOn(
  dockerfile: Dockerfile,
  image: Image,
  run: RunInstruction,
  broad: readonly CopyInstruction[],
  install: Step,
): boolean {
  const lines = new Set(broad.map((each) => each.line))
  const targets = broad.map((each) =>
    absolute(each.destination.value, workdirAt(dockerfile, { instruction: each.index, stage: each.stage }, image)),
  )
  const steps = image.steps.filter((step) => step.instruction === run.index)
  return steps.some((step) => {
    if (makesList(step)) return false
    if (step.work === 'clean') return takesSource(step, targets)
    if (UNSEEN.has(step.work)) return true
    if (step.work === 'install') return step.cwd !== install.cwd
    if (step.work !== 'system') return false
    return (
      [...image.files].some(
        ([path, entry]) =>
          lines.has(entry.line) && step.writes.some((written) => within(path, written) || within(written, path)),
      ) ||
      step.effects.some((effect) => effect.type === 'copies') ||
      step.writes.some((path) => isMadeBy(image, run, lines, parentOf(path)))
    )
  })
}

/** Whether a directory is there for a RUN because these lines alone copy files into it. */
function isMadeBy({ files }: Image, run: RunInstruction, lines: ReadonlySet<number>, directory: string): boolean {
  const there = [...files].filter(([path, { line }]) => line < run.line && within(path, directory))
  return there.length > 0 && there.every(([, { line }]) => lines.has(line))
}

/** Whether a command removes what lies where the source was copied to: what it removes is not there any more to be looked for. */
const takesSource = ({ effects }: Step, targets: readonly string[]): boolean =>
  effects.some(
    (effect) =>
      effect.type === 'removes' &&
      !isSystemPath(effect.path) &&
      targets.some((target) => within(effect.path, target) || within(target, effect.path)),
  )

/** Whether a RUN brings packages, tools or names of programs, which an install below it may need. */
const servesInstall = ({ steps }: Image, { index }: RunInstruction): boolean =>
  steps.some(
    ({ instruction, work, effects }) =>
      instruction === index &&
      (work === 'packages' ||
        work === 'tool' ||
        effects.some((effect) => effect.type === 'links' && isSystemPath(effect.path))),
  )

/** A file of the source that a RUN reads which stays above the install, as `pip wheel .` does. */
function readAbove(
  { files, steps }: Image,
  run: RunInstruction,
  broad: readonly CopyInstruction[],
): string | undefined {
  const lines = new Set(broad.map((each) => each.line))
  const read = steps
    .filter((step) => step.instruction === run.index && step.work !== 'install' && !makesList(step))
    .flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === 'reads' ? effect.paths : [])))
  for (const [path, { line, origin }] of files)
    if (origin.type === 'context' && lines.has(line) && read.some((each) => within(path, each))) return origin.path
  return undefined
}

/** A directory that a RUN goes into, and that only copies of the source had made: `COPY web /web`, `RUN cd /web`. */
function enteredBy(image: Image, run: RunInstruction, broad: readonly CopyInstruction[]): string | undefined {
  const lines = new Set(broad.map((each) => each.line))
  const entered = image.steps
    .filter((step) => step.instruction === run.index && !step.conditional)
    .flatMap(({ effects, wants }) =>
      effects.flatMap((effect) => (effect.type === 'directory' && wants.has(effect.path) ? [effect.path] : [])),
    )
  return entered.find((path) => isMadeBy(image, run, lines, path))
}

/** A path that commands which only look name, and that only copies of the source had made: `ls /web` and `test -f web.js` fail without it. */
function lookedAt(image: Image, run: RunInstruction, broad: readonly CopyInstruction[]): string | undefined {
  const lines = new Set(broad.map((each) => each.line))
  return image.steps
    .filter(({ instruction, work }) => instruction === run.index && work === 'nothing')
    .flatMap(({ text, cwd }) =>
      text
        .split(/[\s=;|&<>"']+/)
        .slice(1)
        .filter((word) => word !== '' && !word.startsWith('-') && !word.startsWith('$'))
        .map((word) => absolute(word.replace(/[^/]*[*?[].*/, ''), cwd)),
    )
    .find((path) => isMadeBy(image, run, lines, path))
}

/** Whether a RUN does nothing but go into directories, and look. */
const onlyLooks = ({ steps }: Image, { index }: RunInstruction): boolean =>
  steps.every(({ instruction, work }) => instruction !== index || work === 'nothing')

/** Whether a `chown -R` would give away what an install below it makes, as the user that runs it has it now. */
function givesAway(image: Image, { index }: RunInstruction, { writes, user }: Step): boolean {
  return image.steps.some(
    ({ instruction, effects }) =>
      instruction === index &&
      effects.some(
        (effect) =>
          effect.type === 'owner' &&
          effect.recursive &&
          effect.owner.split(/[:.]/)[0] !== user &&
          writes.some((path) => within(path, effect.path)),
      ),
  )
}

/** Whether a COPY lays what other stages made over the source: it stays below it. */
function liesOver(
  dockerfile: Dockerfile,
  each: CopyInstruction,
  broad: readonly CopyInstruction[],
  image: Image,
): boolean {
  const target = ({ index, stage, destination: { value } }: CopyInstruction) =>
    absolute(value, workdirAt(dockerfile, { instruction: index, stage }, image))
  const own = target(each)
  return broad.some((copy) => target(copy) !== '/' && within(own, target(copy)))
}

/** Whether a COPY brings files to where the system has none of its own. */
const bringsSource = ({ line }: CopyInstruction, { files }: Image): boolean =>
  [...files].some(([path, entry]) => entry.line === line && !isSystemPath(path))

/** Whether a RUN may read what it does not name. */
const worksUnseen = ({ steps }: Image, { index }: RunInstruction): boolean =>
  steps.some(({ instruction, work }) => instruction === index && UNSEEN.has(work))

const UNSEEN: ReadonlySet<Work> = new Set<Work>(['build', 'script', 'opaque', 'clean'])
