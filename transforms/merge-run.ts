import { leadingComments, lineRange } from '../src/dockerfile/edit.ts'
import { layoutRun } from '../src/dockerfile/layout.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { Instruction, RunInstruction } from '../src/dockerfile/types.ts'
import { scriptOf } from '../src/image/run.ts'
import type { Step } from '../src/image/types.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Change, Context, Transform } from '../src/types.ts'

/** Joins neighbouring RUNs where the layers between them hold what should not be shipped. */
export const mergeRun: Transform = {
  name: 'merge-run',
  summary: 'join neighbouring RUNs of the system package manager',
  docs: {
    what: 'Joins RUNs that stand next to each other and update, install or clean up system packages.',
    why: 'An `apt-get update` in a RUN of its own goes stale in the cache, so that a later install asks for versions that are gone; and a clean-up in a RUN of its own frees nothing.',
    when_not:
      'RUNs with comments, other flags, `cd`, `export`, background commands or anything that is not known are left as they are, and so are RUNs whose joining would save nothing.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  },
  *run(context) {
    const { dockerfile } = context
    for (let index = 0; index + 1 < dockerfile.instructions.length; index++) {
      const first = dockerfile.instructions[index]
      if (first?.kind !== 'RUN') continue
      const group = groupFrom(context, first)
      if (group.length > 1 && saves(context, group)) yield join(context, group)
    }
  },
}

/** The RUN and those right after it that may be joined to it. */
function groupFrom(context: Context, first: RunInstruction): RunInstruction[] {
  const group = [first]
  if (!joinable(context, first)) return group
  if (!updates(context, first)) return group
  for (let next: Instruction | undefined; (next = context.dockerfile.instructions[first.index + group.length]);) {
    if (
      next.kind !== 'RUN' ||
      next.stage !== first.stage ||
      !joinable(context, next) ||
      leadingComments(context.dockerfile, next).length > 0
    )
      break
    group.push(next)
  }
  return group
}

/** An update of its own goes stale; a clean-up of its own frees nothing. */
function saves(context: Context, group: readonly RunInstruction[]): boolean {
  return group.some((run) =>
    stepsOf(context, run).every(
      (step) =>
        step.work === 'clean' ||
        step.effects.every((effect) => effect.type !== 'packages' || effect.action === 'update'),
    ),
  )
}

function updates(context: Context, run: RunInstruction): boolean {
  return stepsOf(context, run).some((step) =>
    step.effects.some(
      (effect) => effect.type === 'packages' && (effect.action === 'update' || effect.action === 'install'),
    ),
  )
}

function stepsOf({ replay }: Context, run: RunInstruction): readonly Step[] {
  return (replay.stages[run.stage]?.steps ?? []).filter((step) => step.instruction === run.index)
}

/** A plain chain of `&&` whose commands all manage system packages or remove their lists. */
function joinable(context: Context, run: RunInstruction): boolean {
  if (run.command.form !== 'shell' || run.flags.length > 0 || run.heredocs.length > 0 || run.comments.length > 0)
    return false
  const parsed = parseScript(scriptOf(run).text)
  if (parsed.errors.length > 0 || parsed.comments.length > 0) return false
  if (
    parsed.pieces.some(
      ({ joined, commands }) =>
        (joined !== 'first' && joined !== '&&') ||
        commands.length !== 1 ||
        commands.some((command) => command.background || command.conditional || command.subshell),
    )
  )
    return false
  const steps = stepsOf(context, run)
  return (
    steps.length > 0 &&
    steps.every(
      (step) =>
        step.work === 'packages' ||
        (step.work === 'clean' &&
          step.effects.every((effect) => effect.type !== 'removes' || effect.path.startsWith('/var/'))),
    )
  )
}

function join(context: Context, group: readonly RunInstruction[]): Change {
  const { dockerfile, path: file } = context
  const commands = group.flatMap((run) => {
    const { text } = scriptOf(run)
    return parseScript(text).pieces.map(({ range }) => text.slice(range.start, range.end).trim())
  })
  const first = group[0] as RunInstruction
  const last = group[group.length - 1] as RunInstruction
  const text = layoutRun(commands, styleOf(dockerfile))
  return {
    title: 'update and install in one RUN',
    because: `lines ${group.map(({ line }) => line).join(', ')} update, install or clean up system packages in layers of their own`,
    safety: 'safe',
    edits: [
      {
        file,
        start: first.range.start,
        end: lineRange(dockerfile, last).end,
        text: text + (dockerfile.text.slice(0, lineRange(dockerfile, last).end).endsWith('\n') ? dockerfile.eol : ''),
      },
    ],
  }
}
