import { leadingComments, lineRange } from '../src/dockerfile/edit.ts'
import { layoutRun } from '../src/dockerfile/layout.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { Instruction, RunInstruction } from '../src/dockerfile/types.ts'
import { within } from '../src/image/paths.ts'
import { fold, scriptOf, shorten } from '../src/image/run.ts'
import type { Step } from '../src/image/types.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'

/** Joins neighbouring RUNs where the layers between them hold what should not be shipped. */
export const mergeRun: Transform = {
  name: 'merge-run',
  summary: 'join neighbouring RUNs that save nothing apart',
  docs: {
    what: 'Joins RUNs that stand next to each other and update, install or clean up system packages, or of which the second gives an owner or a mode to what the first wrote.',
    why: 'An `apt-get update` in a RUN of its own goes stale in the cache, so that a later install asks for versions that are gone; and a clean-up in a RUN of its own frees nothing. A `chown -R` in a RUN of its own writes every file a second time.',
    when_not:
      'RUNs with comments in them, other flags, `cd`, `export`, background commands or anything that is not known are left as they are, and so are RUNs whose joining would save nothing.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  },
  *run(context) {
    const { dockerfile } = context
    const told: Skip[] = []
    for (const first of dockerfile.instructions) {
      if (first.kind !== 'RUN') continue
      const owned = ownedAfter(context, first)
      if (owned) yield join(context, first, [owned], `line ${owned.line} writes what line ${first.line} made again`)
      const group = groupFrom(context, first)
      if (group.length > 1 && group.some((run) => savesNothing(context, run))) {
        const lines = group.map(({ line }) => line).join(', ')
        yield join(
          context,
          first,
          group.slice(1),
          `lines ${lines} update, install or clean up system packages in layers of their own`,
        )
      } else if (savesNothing(context, first)) told.push(apart(context, first))
    }
    yield* told
    if (told.length === 0) yield { because: 'no neighbouring RUNs would save anything as one', noNeed: true }
  },
}

/** The RUN and those right after it that may be joined to it. */
function groupFrom(context: Context, first: RunInstruction): RunInstruction[] {
  const group = [first]
  if (obstacle(context, first) !== undefined || !updates(context, first)) return group
  for (let next: Instruction | undefined; (next = context.dockerfile.instructions[first.index + group.length]);) {
    if (next.kind !== 'RUN' || next.stage !== first.stage || obstacle(context, next) !== undefined) break
    group.push(next)
  }
  // Lists that nothing below reads go stale for nobody.
  while (group.length > 1 && updatesAlone(context, group.at(-1))) group.pop()
  return group
}

const updatesAlone = (context: Context, run: RunInstruction | undefined): boolean =>
  run !== undefined && savesNothing(context, run) && stepsOf(context, run).every(({ work }) => work !== 'clean')

/** An update of its own goes stale; a clean-up of its own frees nothing. */
function savesNothing(context: Context, run: RunInstruction): boolean {
  const steps = stepsOf(context, run)
  const works = steps.filter(({ work }) => work === 'packages' || work === 'clean')
  return (
    works.length > 0 &&
    steps.every(
      (step) =>
        step.work === 'nothing' ||
        (step.work === 'clean' &&
          step.effects.some((effect) => effect.type === 'removes' && isPackageState(effect.path))) ||
        (step.work === 'packages' &&
          step.effects.every((effect) => effect.type !== 'packages' || effect.action === 'update')),
    )
  )
}

const isPackageState = (path: string): boolean => /^\/var\/(lib\/apt|cache)(\/|$)/.test(path)

/** Why a RUN that saves nothing by itself is joined to no other. */
function apart(context: Context, run: RunInstruction): Skip {
  const { line } = run
  const own = obstacle(context, run)
  if (own !== undefined) return { line, because: own }
  const { instructions } = context.dockerfile
  const cleans = stepsOf(context, run).every(({ work }) => work === 'clean')
  const beside = instructions[run.index + (cleans ? -1 : 1)]
  if (beside?.kind === 'RUN') {
    const because = obstacle(context, beside)
    if (because !== undefined) return { line, because: `line ${beside.line} cannot be joined: ${because}` }
  }
  return { line, because: `no RUN that installs stands right ${cleans ? 'above' : 'below'} it` }
}

/** The RUN right below one, where it does nothing but give what that one wrote an owner or a mode: the files are written twice. */
function ownedAfter(context: Context, first: RunInstruction): RunInstruction | undefined {
  const next = context.dockerfile.instructions[first.index + 1]
  if (next?.kind !== 'RUN' || next.stage !== first.stage || first.stage !== context.dockerfile.stages.length - 1)
    return undefined
  if (shapeOf(first) !== undefined || shapeOf(next) !== undefined) return undefined
  const made = stepsOf(context, first)
  if (made.some(({ effects }) => effects.some(({ type }) => type === 'directory' || type === 'sets'))) return undefined
  const written = made.flatMap(({ writes }) => writes)
  const steps = stepsOf(context, next)
  const doubles = steps.every(
    ({ effects }) =>
      effects.length > 0 &&
      effects.every(
        (effect) =>
          (effect.type === 'owner' || effect.type === 'mode') &&
          effect.recursive &&
          written.some((path) => within(path, effect.path) || within(effect.path, path)),
      ),
  )
  return steps.length > 0 && doubles ? next : undefined
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

/** Why a RUN cannot stand in a chain with others, by its form alone. */
function shapeOf(run: RunInstruction): string | undefined {
  if (run.command.form !== 'shell' || run.heredocs.length > 0) return 'it is not written as one line of shell'
  if (run.flags.length > 0) return 'it has options of its own'
  const parsed = parseScript(scriptOf(run).text)
  if (parsed.errors.length > 0) return 'its shell cannot be read'
  if (run.comments.length > 0 || parsed.comments.length > 0) return 'it has comments'
  const plain = parsed.pieces.every(
    ({ joined, commands }) =>
      (joined === 'first' || joined === '&&') &&
      commands.length === 1 &&
      commands.every((command) => !command.background && !command.conditional && !command.subshell),
  )
  return plain ? undefined : 'it is not a plain chain of &&'
}

/** Why a RUN is not joined to others that manage system packages; undefined where it is a plain chain that does. */
function obstacle(context: Context, run: RunInstruction): string | undefined {
  const shape = shapeOf(run)
  if (shape !== undefined) return shape
  const steps = stepsOf(context, run)
  const shell = steps.find(({ effects }) => effects.some(({ type }) => type === 'directory' || type === 'sets'))
  if (shell) return `\`${shell.text}\` changes the shell for what would follow`
  const other = steps.find(
    (step) =>
      step.work !== 'packages' &&
      (step.work !== 'clean' ||
        step.effects.some((effect) => effect.type === 'removes' && !effect.path.startsWith('/var/'))),
  )
  if (other) return `\`${shorten(other.text)}\` does other work`
  return steps.length > 0 ? undefined : 'it does nothing that is known'
}

/** One RUN in place of several that stand next to each other, below the comments of all. */
function join(context: Context, first: RunInstruction, rest: readonly RunInstruction[], because: string): Change {
  const { dockerfile, path: file } = context
  const { text: whole, eol } = dockerfile
  const commands = [first, ...rest]
    .flatMap((run) => {
      const { text } = scriptOf(run)
      return parseScript(text).pieces.map(({ range, commands }) => {
        const command = text.slice(range.start, range.end).trim()
        const words = (commands[0]?.words ?? []).map(({ range: of }) => text.slice(of.start, of.end))
        return { command, words: words.join(' ') === fold(command) ? words : undefined }
      })
    })
    // Lists that are removed already are not removed again.
    .filter(({ command }, index, all) => !(command.startsWith('rm ') && command === all[index - 1]?.command))
    // What stood in several lines may break anew between its words.
    .map(({ command, words }) => (words && /[ \t]{2}/.test(command) ? words : command))
  const { end } = lineRange(dockerfile, rest.at(-1) ?? first)
  const comments = rest.flatMap((run) =>
    leadingComments(dockerfile, run).map(({ start, end }) => whole.slice(start, end).trimEnd() + eol),
  )
  return {
    title: 'do in one RUN what saves nothing in several',
    because,
    safety: 'safe',
    edits: [
      {
        file,
        start: first.range.start,
        end,
        text:
          comments.join('') +
          layoutRun(commands, styleOf(dockerfile)) +
          (whole.slice(0, end).endsWith('\n') ? eol : ''),
      },
    ],
  }
}
