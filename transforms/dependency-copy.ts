import { blockRange, lineRange, removalRange } from '../src/dockerfile/edit.ts'
import type { CopyInstruction, Instruction, RunInstruction } from '../src/dockerfile/types.ts'
import type { Entry, Image, Step } from '../src/image/types.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { aboveSource } from './parts/above-source.ts'
import { asAt } from './parts/as-at.ts'
import { belowInstall } from './parts/below-install.ts'
import {
  bringsBuildInputs,
  bringsManifests,
  bringsMore,
  bringsOther,
  broughtAbove,
  broughtBy,
  copiesFiles,
  DOCS,
  isContextCopy,
} from './parts/broad-copies.ts'
import { ignoreNodeModules } from './parts/ignored-packages.ts'
import { makesState } from './parts/carried-state.ts'
import {
  editedFor,
  followsBuild,
  installOf,
  isNode,
  makesList,
  MANIFEST,
  noManifest,
  readElsewhere,
  requiredBy,
} from './parts/installs.ts'
import { beginsRest, movedBelow } from './parts/moved.ts'
import { isBuilt, readsSource } from './parts/read-sources.ts'
import { directoryIn } from './parts/regions.ts'
import { removedSettings } from './parts/removed-settings.ts'
import { sourceAbove } from './parts/source-above.ts'
import { stagedSync } from './parts/staged-sync.ts'
import { splitRun } from './parts/split-run.ts'
import { unseenInstall } from './parts/unseen-install.ts'
import { workdirAt } from './parts/workdir.ts'

/** Copies what an install reads, and installs, before the source is copied. */
export const dependencyCopy: Transform = {
  name: 'dependency-copy',
  summary: 'copy manifests and lockfiles, and install, before the source',
  docs: {
    what: 'Copies the files that an install reads (manifests, lockfiles, settings, what its scripts read) by a line of their own, runs the install, and copies the source after it. Packages of the system and global tools of npm that are installed below the source, and read nothing of it, are installed above it.',
    why: 'The engine reuses a layer while the files that it was made from are the same. With the source copied first, every edit installs all packages again.',
    when_not:
      'An install whose scripts may read any file of the source, and packages that are committed with the source, are left as they are.',
    references: [
      'https://docs.docker.com/build/cache/optimize/#order-your-layers',
      'https://docs.npmjs.com/cli/commands/npm-ci',
    ],
  },
  *run(context) {
    let installs = false
    for (const [index, image] of context.replay.stages.entries())
      for (const result of reorder(context, image, index)) {
        installs = true
        yield result
      }
    for (const [index, image] of context.replay.stages.entries())
      for (const change of aboveSource(context, image, index)) {
        installs = true
        yield change
      }
    if (!installs)
      yield unseenInstall(context.replay) ?? { because: 'nothing is installed from the build context', noNeed: true }
  },
}

function* reorder(context: Context, whole: Image, stage: number): Iterable<Change | Skip> {
  const { dockerfile } = context
  const instructions = dockerfile.instructions.filter((each) => each.stage === stage)
  for (const each of whole.steps) {
    if (each.work !== 'install' || each.stage !== stage) continue
    const image = asAt(context, whole, instructions, dockerfile.instructions[each.instruction])
    const install = installOf(each, image)
    if (!install || isEmpty(each)) continue
    const lists = image.steps.filter((other) => makesList(other) && other.instruction <= install.instruction)
    const step = lists.length > 0 ? { ...install, requires: requiredBy([install, ...lists]) } : install
    const run = dockerfile.instructions[step.instruction]
    if (run?.kind !== 'RUN') continue
    if (run.mounts.some((mount) => mount.includes('type=bind'))) {
      yield { line: run.line, because: 'the install has its files by a bind mount', noNeed: true }
      continue
    }
    const before = instructions.filter((each) => each.index < run.index)
    const copies = before
      .filter(isContextCopy)
      .filter((each) => !makesState(each, image, run) && !bringsBuildInputs(each, image, step))
    const bringing = (kinds?: ReadonlySet<unknown>) =>
      copies.filter((each) => bringsMore(each, image, step, kinds) || bringsOther(context, each, image, step))
    // A tool's configuration goes with the source that is moved, as it is no list for the install.
    const broad = bringing().length > 0 ? bringing(DOCS) : []
    if (step.effects.some((effect) => effect.type === 'node' && effect.verb === 'rebuild')) {
      yield { line: run.line, because: 'it builds packages that are copied with the source' }
      continue
    }
    if (broad.length > 0 && followsBuild(each, image)) {
      yield {
        line: run.line,
        because: 'it installs anew, after a build that needs what was installed before',
        noNeed: true,
      }
      continue
    }
    const above = sourceAbove(context, image, step, before) ?? removedSettings(context, image)
    if (above !== undefined) {
      yield { line: run.line, because: above }
      continue
    }
    if (broad.length === 0 || (!isNode(step) && broad.every((each) => bringsManifests(context, image, each)))) {
      yield { line: run.line, because: 'only what the install reads is copied before it', noNeed: true }
      continue
    }
    const result = plan(context, image, step, run, broad, before)
    const endsStage = stage < dockerfile.stages.length - 1 && run === instructions.at(-1)
    if ('edits' in result && endsStage && broad.every(copiesFiles)) {
      yield { line: run.line, because: 'its stage ends with it, and files alone are copied there', noNeed: true }
      continue
    }
    yield result
    if ('edits' in result) return
  }
}

/** A virtual environment that is only made costs seconds, and what is installed into it has a step of its own. */
const isEmpty = ({ effects }: Step): boolean =>
  effects.every((effect) => effect.type !== 'python' || effect.tool === 'venv') &&
  effects.some((effect) => effect.type === 'python')

/** A file that copies of the source bring, and that the RUN of an install works on above it: `chmod +x start.sh && pip install …`. */
function worksBefore({ files, steps }: Image, step: Step, broad: readonly CopyInstruction[]): string | undefined {
  const lines = new Set(broad.map(({ line }) => line))
  const isMoved = (path: string): boolean => {
    const entry = files.get(path)
    if (entry?.origin.type !== 'context' || !lines.has(entry.line)) return false
    return step.requires === 'all' || !step.requires.includes(entry.origin.path)
  }
  const above = steps.slice(0, steps.indexOf(step)).filter(({ instruction }) => instruction === step.instruction)
  return above.flatMap(({ touches }) => [...touches]).find(isMoved)
}

function plan(
  context: Context,
  image: Image,
  step: Step,
  run: RunInstruction,
  broad: readonly CopyInstruction[],
  before: readonly Instruction[],
): Change | Skip {
  const { line } = run
  const apart = isBuilt(step) ? stagedSync(context, image, step, run, broad) : undefined
  if (apart) return apart
  if (step.requires === 'all')
    return {
      line,
      because: `the install may read any file of the source: ${step.because ?? 'its scripts are not known'}`,
    }
  const source = readsSource(step, image, broad)
  if (source !== undefined) return { line, because: source, noNeed: true }
  const edited = editedFor(step, image)
  if (edited) return { line, ...edited }
  const manifests = manifestCopies(context, image, step, broad, before)
  if ('because' in manifests) return { line, ...manifests }
  const first = broad[0]
  if (!first) return { line, because: 'nothing is copied before the install' }
  const early = worksBefore(image, step, broad)
  if (early !== undefined) return { line, because: `its RUN works on ${early} first, which is copied with the source` }
  const moved = belowInstall(context, image, step, broad, before)
  if ('because' in moved) return { line, ...moved }
  const split = splitRun(context.dockerfile, run, step, image, broad)
  if ('because' in split) return { line, ...split }
  const ignored = ignoreNodeModules(context, step, broad)
  if ('because' in ignored) return { line, ...ignored }
  const edits: Edit[] = [...ignored.edits]
  const file = context.path
  const { text, eol } = context.dockerfile
  // Before the first command that makes a list for it.
  const list = image.steps.find((each) => makesList(each) && each.instruction > first.index)
  const start = list && list.instruction < run.index ? context.dockerfile.instructions[list.instruction] : undefined
  const place = blockRange(context.dockerfile, start ?? run).start
  let carried = ''
  for (const each of moved) {
    const piece = movedBelow(context.dockerfile, each, run, image)
    if (typeof piece === 'object') return { line, ...piece }
    const [block, removed] = [blockRange(context.dockerfile, each), removalRange(context.dockerfile, each)]
    edits.push({ file, ...(beginsRest(context.dockerfile, each, moved) ? block : removed), text: '' })
    if (piece.startsWith('#') && removed.start < block.start) carried += eol
    carried += piece.endsWith('\n') ? piece : piece + eol
  }
  edits.push({ file, start: place, end: place, text: manifests.lines.map((each) => each + eol).join('') })
  const end = lineRange(context.dockerfile, run).end
  const last = end === text.length && !text.endsWith('\n')
  const tail = carried + split.rest.map((each) => each + eol).join('')
  const body = last ? eol + tail.slice(0, tail.length - eol.length) : tail
  edits.push(...split.edits.map((edit) => ({ ...edit, file })))
  edits.push({ file, start: end, end, text: body })
  return {
    title: manifests.names === '' ? 'install before the source is copied' : `copy ${manifests.names} before the source`,
    because: `line ${line} installs again after every edit, since line ${first.line} copies the source first`,
    safety: 'safe',
    edits,
  }
}

/** The COPY lines for what the install reads, by the directory that each goes to. */
function manifestCopies(
  context: Context,
  image: Image,
  step: Step,
  broad: readonly CopyInstruction[],
  before: readonly Instruction[],
): { lines: string[]; names: string } | { because: string } {
  const { project } = context
  const required = new Set(step.requires === 'all' ? [] : step.requires)
  const lines = new Set(broad.map((each) => each.line))
  const wanted = new Map<string, { source: string; target: string; maybe: boolean }[]>()
  const all = presentAt(context, image, step, broad)
  const there = broughtAbove(context, image, broad, before)
  const settings = new Set(step.settings)
  const outside = new Set(
    all.flatMap(([path, { origin }]) => (settings.has(path) && origin.type === 'context' ? [origin.path] : [])),
  )
  const manifest = step.requires !== 'all' && step.requires.some((path) => MANIFEST.test(path))
  const elsewhere = readElsewhere(step, all, lines)
  for (const [path, { origin, line }] of all) {
    if (origin.type !== 'context' || !required.has(origin.path) || !lines.has(line) || there.has(path)) continue
    if (outside.has(origin.path) && !settings.has(path)) continue
    if (elsewhere.has(origin.path)) continue
    const maybe = project.files.get(origin.path)?.presence === 'maybe'
    // A pattern that takes a file where it is there is no help to an install that needs it.
    if (maybe && (MANIFEST.test(origin.path) || !isNode(step)))
      return { because: `${origin.path} is not tracked by git, and may be absent elsewhere` }
    const directory = path.slice(0, path.lastIndexOf('/')) || '/'
    wanted.set(directory, [...(wanted.get(directory) ?? []), { source: origin.path, target: path, maybe }])
  }
  if (!manifest && isNode(step)) return { because: noManifest(all) }
  const flags = broad[0]
    ? broad[0].flags
        .filter((flag) => flag.name === 'chown' || flag.name === 'link')
        .map((flag) => `--${flag.name}${flag.value === undefined ? '' : `=${flag.value}`} `)
        .join('')
    : ''
  const keyword = broad[0]?.written === broad[0]?.written.toLowerCase() ? 'copy' : 'COPY'
  const result: string[] = []
  const names: string[] = []
  for (const [directory, files] of wanted) {
    // An untracked file may be absent in another checkout: a pattern takes it where it is there.
    const sources = files
      .sort((a, b) => order(a.source) - order(b.source) || (a.source < b.source ? -1 : 1))
      .map(({ source, maybe }) => (maybe ? `${source}*` : source))
    if (sources.some((source) => /\s/.test(source)))
      return { because: 'a file that the install reads has a space in its name' }
    names.push(...sources)
    result.push(
      `${keyword} ${flags}${sources.join(' ')} ${directoryIn(directory, workdirAt(context.dockerfile, step, image))}`,
    )
  }
  return { lines: result, names: names.slice(0, 3).join(', ') }
}

/** What the broad copies had brought when the install ran: files that it reads, and that a later command removes, included. */
function presentAt(context: Context, image: Image, step: Step, broad: readonly CopyInstruction[]): [string, Entry][] {
  const found = [...image.files]
  const there = new Set(found.flatMap(([, { origin }]) => (origin.type === 'context' ? [origin.path] : [])))
  const gone = new Set(step.requires === 'all' ? [] : step.requires.filter((path) => !there.has(path)))
  if (gone.size === 0) return found
  for (const copy of broad)
    for (const { from: path, to } of broughtBy(context, image, copy))
      if (gone.has(path))
        found.push([to, { kind: 'file', origin: { type: 'context', path }, owner: 'root:root', line: copy.line }])
  return found
}

/** package.json first, then the lockfile, as people write it. */
function order(path: string): number {
  if (/(?:package\.json|pyproject\.toml|Pipfile)$/.test(path)) return 0
  return /lock|shrinkwrap/.test(path) ? 1 : 2
}
