import type { CopyInstruction, Dockerfile, RunInstruction } from '../../src/dockerfile/types.ts'
import { within } from '../../src/image/paths.ts'
import { fold, scriptOf } from '../../src/image/run.ts'
import { removedBy } from '../../src/image/package-names.ts'
import type { Image, Step } from '../../src/image/types.ts'
import { parseScript } from '../../src/shell/parse.ts'
import type { Edit } from '../../src/types.ts'
import { makesList } from './installs.ts'

/** Parts a RUN after its install, where it goes on to build: the rest must see the source. */
export function splitRun(
  { text }: Dockerfile,
  run: RunInstruction,
  install: Step,
  image: Image,
  broad: readonly CopyInstruction[],
): { edits: Omit<Edit, 'file'>[]; rest: string[] } | { because: string } {
  const steps = image.steps.filter((step) => step.instruction === run.index)
  const position = steps.indexOf(install)
  const needy = (step: Step) =>
    (step.work === 'build' && !makesList(step)) ||
    step.work === 'script' ||
    step.work === 'opaque' ||
    (step.work === 'install' && step !== install && step.requires === 'all')
  if (steps.slice(0, position).some(needy)) return { because: 'the same RUN works on the source before its install' }
  const after = steps.slice(position + 1)
  // What works on copied files alone may stand further down.
  const handling = after.some(needy) ? undefined : after.find((step) => handles(step, broad, image))
  if (!after.some(needy) && !handling) return { edits: [], rest: [] }
  const parted = handling ? after.slice(after.indexOf(handling)) : after
  // Parted, the layer of the install would keep what a later command takes away.
  const system = steps.slice(0, position + 1).some(bringsPackages)
  const undoes = (step: Step) =>
    step.work === 'prune' || takesAway(step, install) || (system && removedBy(step).length > 0)
  if (parted.some((step) => undoes(step) || (handling && takesPackages(step))))
    return { because: 'its RUN takes away again what it installs, which a layer of its own would keep' }
  const script = scriptOf(run)
  const parsed = parseScript(script.text)
  const { at } = script
  const pieceOf = (step: Step) =>
    parsed.pieces.findIndex(({ range }) => fold(script.text.slice(range.start, range.end)) === step.text)
  const piece = handling ? pieceOf(handling) - 1 : pieceOf(install)
  const here = parsed.pieces[piece]
  const next = parsed.pieces[piece + 1]
  if (!at || !here || !next || parsed.pieces.some(({ joined }) => joined !== 'first' && joined !== '&&'))
    return { because: 'its RUN installs and builds, and cannot be parted' }
  if (parsed.commands.some(({ words }) => /^(cd|export|set|source|\.)$/.test(words[0]?.value ?? '')))
    return { because: 'its RUN installs and builds, and changes the shell between' }
  const start = at(here.range.end)
  // What clears up after the packages of the system clears nothing from below.
  const tidies = ({ range }: { range: { start: number; end: number } }) =>
    after.some((step) => step.text === fold(script.text.slice(range.start, range.end)) && tidiesUp(step))
  const tidy = parsed.pieces.length - trailing(parsed.pieces, tidies)
  const last = system && !parted.some(bringsPackages) ? parsed.pieces[tidy - 1] : undefined
  const cut = last ? at(last.range.end) : run.range.end
  // As it is written, with its lines.
  const tail = text.slice(at(next.range.start), cut).trimEnd()
  const flags =
    run.flags.length > 0 ? `${run.flags.map((flag) => `--${flag.name}=${flag.value ?? ''}`).join(' ')} ` : ''
  return {
    edits: [{ start, end: run.range.end, text: text.slice(cut, run.range.end).trimEnd() }],
    rest: [`${run.written} ${flags}${tail}`],
  }
}

/** Whether a command gives what was copied another mode or owner, or copies it. */
function handles({ work, effects, writes, touches }: Step, broad: readonly CopyInstruction[], image: Image): boolean {
  if (work !== 'system') return false
  const lines = new Set(broad.map(({ line }) => line))
  const marks = effects.some(({ type }) => type === 'mode' || type === 'owner')
  return [...image.files].some(
    ([path, entry]) =>
      lines.has(entry.line) &&
      (touches.has(path) || (marks && writes.some((written) => written !== '/' && within(path, written)))),
  )
}

const bringsPackages = ({ effects }: Step): boolean =>
  effects.some((effect) => effect.type === 'packages' && effect.action === 'install')

/** `rm -rf /var/lib/apt/lists/*`, `yum clean all`. */
const tidiesUp = ({ work, effects }: Step): boolean =>
  (work === 'clean' || work === 'packages') &&
  effects.length > 0 &&
  effects.every(
    (effect) =>
      (effect.type === 'removes' && SYSTEM_LISTS.test(effect.path)) ||
      (effect.type === 'packages' && effect.action === 'clean'),
  )

/** Lists and caches of the packages of the system. */
const SYSTEM_LISTS = /^\/var\/(lib\/apt\/lists|cache\/(apt|apk|yum|dnf))(\/|$)/

/** How many at the end are so. */
function trailing<T>(all: readonly T[], is: (each: T) => boolean): number {
  const at = [...all].reverse().findIndex((each) => !is(each))
  return at < 0 ? all.length : at
}

const takesPackages = ({ effects }: Step): boolean =>
  effects.some(
    (effect) =>
      effect.type === 'removes' || (effect.type === 'packages' && !['update', 'install'].includes(effect.action)),
  )

function takesAway({ effects }: Step, { writes }: Step): boolean {
  return effects.some(
    (effect) =>
      (effect.type === 'removes' && writes.some((path) => within(path, effect.path))) ||
      (effect.type === 'copies' &&
        effect.move &&
        effect.from.some((from) => writes.some((path) => within(path, from)))),
  )
}
