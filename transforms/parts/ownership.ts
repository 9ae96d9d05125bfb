import type { CopyInstruction, Dockerfile, Instruction, Range, RunInstruction } from '../../src/dockerfile/types.ts'
import { isApplicationTree, within, written } from '../../src/image/paths.ts'
import type { Entry, Image, Step } from '../../src/image/types.ts'
import type { Classification } from './classify.ts'
import { writtenCommand } from './command-words.ts'

/** Who gives the files of the run stage their owner: a `chown -R` of the original, or each COPY in its place. */
export interface Ownership {
  /** Commands that no longer recurse, with their new text: what a COPY gives an owner is not written again in a layer. */
  readonly instead: ReadonlyMap<Step, string>
  /** Owners of what a COPY of the context brings, by its index. */
  readonly copies: ReadonlyMap<number, string>
  /** Whether a `chown -R` that stays gives its owner to what is copied to a path at an instruction. */
  chownedLater(path: string, index: number): boolean
}

interface Plan {
  readonly image: Image
  readonly instructions: readonly Instruction[]
  readonly classified: Classification
  readonly byRun: ReadonlyMap<number, readonly Step[]>
}

/** Takes `chown -R` of what COPY brings for `COPY --chown` and a `chown` of the directory alone, where nothing else lies in it. */
export function ownershipOf(plan: Plan): Ownership {
  const recursive: { step: Step; path: string; index: number }[] = []
  for (const [index, steps] of plan.byRun) {
    const run = plan.classified.placements.get(index)?.run
    if (run !== 'same' && run !== 'outputs') continue
    for (const step of steps)
      for (const effect of step.effects)
        if (effect.type === 'owner' && effect.recursive) recursive.push({ step, path: effect.path, index })
  }
  const [only] = recursive
  const handed = only && recursive.length === 1 ? handOver(only.step, only.path, plan) : undefined
  return {
    instead: new Map(only && handed ? [[only.step, handed.text]] : []),
    copies: new Map((handed?.copies ?? []).map((copy) => [copy.index, handed?.owner ?? ''])),
    chownedLater: (path, index) => !handed && recursive.some((each) => each.index >= index && within(path, each.path)),
  }
}

interface Handed {
  readonly text: string
  readonly owner: string
  readonly copies: readonly CopyInstruction[]
}

function handOver(step: Step, path: string, plan: Plan): Handed | undefined {
  const { image, instructions } = plan
  const run = instructions.find((each): each is RunInstruction => each.index === step.instruction)
  if (!run || !isApplicationTree(path, image.contract.workdir) || !writtenCommand(run, step)) return undefined
  // What a program of the application has written is not seen, and may lie in it.
  if (image.steps.some(({ work, instruction }) => work === 'script' && instruction <= step.instruction))
    return undefined
  const plain = step.text.replace(/^chown (-R|--recursive) /, 'chown ')
  if (plain === step.text || step.effects.length !== 1) return undefined
  const inside = [...image.files].filter(([each, { origin }]) => within(each, path) && origin.type !== 'cache')
  // What lies in it without a name that is known has its owner by the recursion alone.
  if (inside.some(([, { kind }]) => kind === 'loose')) return undefined
  const owner = inside[0]?.[1].owner
  if (owner === undefined || owner.includes('$') || inside.some(([, entry]) => entry.owner !== owner)) return undefined
  const copies = new Set<CopyInstruction>()
  const beside: string[] = []
  let first = step.instruction
  for (const [each, entry] of inside) {
    if (each === path) continue
    const maker = instructions.find(({ line }) => line === entry.line)
    const told = maker && placeOf(maker, entry, step, plan)
    if (!maker || told === undefined) return undefined
    if (told === 'beside') beside.push(each)
    if (told === 'copied') copies.add(maker as CopyInstruction)
    if (told !== 'beside') first = Math.min(first, maker.index)
  }
  // Nothing is copied there: the line is as good as it is.
  if (first === step.instruction) return undefined
  const lines = new Set([...copies].map(({ line }) => line))
  const astray = [...image.files].some(([each, { line }]) => lines.has(line) && !within(each, path))
  if (astray || !isMadeBefore(owner, first, image)) return undefined
  return { text: [plain, ...beside.map(written)].join(' '), owner, copies: [...copies] }
}

/** How an entry comes to the run stage: by a COPY that takes the owner, by one that has it, or by a line that makes it there. */
function placeOf(
  maker: Instruction,
  { kind, origin }: Entry,
  step: Step,
  { classified }: Plan,
): 'copied' | 'owned' | 'beside' | undefined {
  if (origin.type === 'foreign') return undefined
  if (maker.kind === 'WORKDIR') return 'beside'
  if (maker.kind === 'COPY' || maker.kind === 'ADD') {
    if (maker.index > step.instruction) return 'owned'
    return maker.chown === undefined && maker.heredocs.length === 0 ? 'copied' : undefined
  }
  if (maker.kind !== 'RUN') return undefined
  const run = classified.placements.get(maker.index)?.run
  if (run === 'outputs') return 'owned'
  return run === 'same' && (kind === 'directory' || kind === 'file') && maker.index <= step.instruction
    ? 'beside'
    : undefined
}

/** Whether the user and the group of `user:group` are there before an instruction: of the base, or made by an earlier RUN. */
function isMadeBefore(owner: string, index: number, image: Image): boolean {
  return owner.split(':').every((name) => {
    if (/^(root|\d+)$/.test(name) || image.base?.users.some((user) => user.name === name)) return true
    const makers = image.steps.filter(({ effects }) =>
      effects.some((effect) => (effect.type === 'user' || effect.type === 'group') && effect.name === name),
    )
    return makers.length > 0 && makers.every((step) => step.instruction < index)
  })
}

/** A line of the run stage with `--chown` for what it brings. */
export function withOwner(line: string, keyword: number, owner: string | undefined): string {
  return owner === undefined ? line : `${line.slice(0, keyword)} --chown=${owner}${line.slice(keyword)}`
}

/** The text of an instruction and its comments, with the owners that the run stage gives it. */
export function ownedText(
  { text }: Dockerfile,
  { start, end }: Range,
  each: Instruction,
  steps: readonly Step[],
  { instead, copies }: Ownership,
): string {
  const lines = text.slice(start, end)
  const step = steps.find((one) => instead.has(one))
  const command = step && each.kind === 'RUN' ? writtenCommand(each, step) : undefined
  if (step && command)
    return lines.slice(0, command.start - start) + (instead.get(step) ?? '') + lines.slice(command.end - start)
  return withOwner(lines, each.range.start - start + each.written.length, copies.get(each.index))
}
