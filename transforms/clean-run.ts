import { lineRange, removalRange } from '../src/dockerfile/edit.ts'
import { hasCacheMount } from '../src/dockerfile/mounts.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { RunInstruction } from '../src/dockerfile/types.ts'
import { scriptOf } from '../src/image/run.ts'
import type { Image, Step } from '../src/image/types.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { stepsByRun } from './parts/classify.ts'
import { writtenCommand } from './parts/command-words.ts'
import { fetchesLists, leftBehind, LISTS, removes } from './parts/left-behind.ts'
import { withoutPipCache } from './parts/python-cache.ts'
import { withoutRecommended } from './parts/recommended.ts'

/** Removes what package managers leave behind, in the RUN that makes it. */
export const cleanRun: Transform = {
  name: 'clean-run',
  summary: 'remove package lists and caches in the RUN that makes them',
  docs: {
    what: "Ends a RUN of the final stage that installs with the removal of its manager's lists or cache, or gives it the option that keeps none. Installs Debian's packages without those that they only recommend, where these are documentation, translations and the like.",
    why: 'A file that a later RUN removes is still in the layer of the one that made it: it is shipped all the same.',
    when_not:
      'Where a later RUN still reads the lists, where the RUN is not one plain chain, and in build stages, which are thrown away. Recommended packages that may be used stay (`--unsafe` leaves them out), and so do those of packages that are in no table or come from other lists than those of Debian.',
    references: [
      'https://docs.docker.com/build/building/best-practices/#apt-get',
      'https://docs.npmjs.com/cli/commands/npm-cache',
      'https://www.debian.org/doc/debian-policy/ch-relationships.html#binary-dependencies-depends-recommends-suggests-enhances-pre-depends',
    ],
  },
  *run(context) {
    const { dockerfile, replay } = context
    const purpose = context.facts.purpose
    if (purpose !== undefined)
      return yield { because: `${purpose}, and its packages and lists may be there to work with` }
    yield* withoutIndex(context)
    yield* withoutPipCache(context)
    yield* withoutRecommended(context)
    let installs = false
    for (const [index, steps] of stepsByRun(replay.final)) {
      const run = dockerfile.instructions[index]
      if (run?.kind !== 'RUN') continue
      for (const result of cleanings(context, run, steps, replay.final)) {
        installs = true
        yield result
      }
    }
    if (!installs) yield { because: 'no package manager leaves anything behind in the final stage', noNeed: true }
  },
}

function* cleanings(
  context: Context,
  run: RunInstruction,
  steps: readonly Step[],
  image: Image,
): Iterable<Change | Skip> {
  const { line } = run
  if (removesListsAlone(run, steps, image)) {
    return yield {
      title: 'drop a clean-up that frees nothing',
      because: `no lists are left when line ${line} removes them`,
      safety: 'safe',
      edits: [{ file: context.path, ...removalRange(context.dockerfile, run), text: '' }],
    }
  }
  const left = leftBehind(run, steps, image)
  if (left.commands.length === 0) return yield* left.reasons
  const tail = tailOf(run)
  if (typeof tail === 'string') return yield { line, because: `what it downloads stays in its layer, and ${tail}` }
  const lists = left.commands.some(({ command }) => command.endsWith(LISTS))
  const places = left.commands.map(({ command, after }) => ({
    text: jointOf(context, run) + command,
    place: after === undefined ? tail : endOf(run, after),
  }))
  if (places.some(({ place }) => place === undefined))
    return yield { line, because: 'what it downloads stays in its layer, and what could remove it is gone at its end' }
  yield {
    title: `leave no ${lists ? 'package lists' : 'package cache'} behind`,
    because: `line ${line} installs packages, and what it downloads stays in its layer`,
    safety: 'safe',
    edits: [...new Set(places.map(({ place = tail }) => place))].map((place) => ({
      ...{ file: context.path, start: place, end: place },
      text: places.map((each) => (each.place === place ? each.text : '')).join(''),
    })),
  }
}

/** The offset below a step that stands in its RUN by itself. */
function endOf(run: RunInstruction, step: Step): number | undefined {
  const start = writtenCommand(run, step)?.start
  const { text, at } = scriptOf(run)
  if (!at || start === undefined) return undefined
  const piece = parseScript(text).pieces.find(
    ({ range, commands }) =>
      commands.length === 1 &&
      at(range.start) <= start &&
      start < at(range.end - 1) + 1 &&
      commands[0]?.subshell === false,
  )
  return piece && at(piece.range.end - 1) + 1
}

/** `--no-cache` for every `apk add`, and no `apk update` before them: each fetches an index of its own, and keeps none. */
function* withoutIndex({ dockerfile, replay, path: file }: Context): Iterable<Change> {
  const edits: Edit[] = []
  const updates: Edit[] = []
  let first: number | undefined
  let all = true
  // A comment above `RUN apk update` speaks of the install below it.
  const isAboveInstall = (run: RunInstruction) => {
    const next = dockerfile.instructions[run.index + 1]
    const between = next ? dockerfile.text.slice(run.range.end, next.range.start) : 'x'
    return (
      between.trim() === '' &&
      replay.final.steps.some((step) => step.instruction === next?.index && does(step, 'install'))
    )
  }
  for (const [index, steps] of stepsByRun(replay.final)) {
    const run = dockerfile.instructions[index]
    if (run?.kind !== 'RUN') continue
    const kept =
      hasCacheMount(run, '/var/cache/apk') ||
      removes(
        steps.flatMap((step) => step.effects),
        '/var/cache/apk',
      )
    for (const step of steps) {
      if (does(step, 'upgrade')) all = false
      if (!does(step, 'install') || hasOption(step, '--no-cache')) continue
      const verb = kept ? undefined : writtenCommand(run, step)?.words.find(({ value }) => value === 'add')
      if (verb) edits.push({ file, start: verb.end, end: verb.end, text: ' --no-cache' })
      else all = false
      first ??= run.line
    }
    if (steps.some((step) => does(step, 'install'))) updates.push(...updatesIn(file, run))
    else if (run.flags.length === 0 && scriptOf(run).text.trim() === 'apk update')
      updates.push({ file, ...(isAboveInstall(run) ? lineRange : removalRange)(dockerfile, run), text: '' })
    else if (steps.some((step) => does(step, 'update'))) all = false
  }
  const every = all ? [...edits, ...updates] : edits
  if (every.length === 0) return
  yield {
    title: 'keep no index of Alpine packages',
    because:
      first === undefined
        ? '`apk add --no-cache` fetches an index of its own'
        : `line ${first} installs packages and keeps their index`,
    safety: 'safe',
    edits: every,
  }
}

function does({ effects }: Step, action: string): boolean {
  return effects.some((effect) => effect.type === 'packages' && effect.manager === 'apk' && effect.action === action)
}

function hasOption({ effects }: Step, option: string): boolean {
  return effects.some((effect) => effect.type === 'packages' && effect.options.includes(option))
}

/** What takes `apk update &&` out of a RUN. */
function updatesIn(file: string, run: RunInstruction): Edit[] {
  const { text, at } = scriptOf(run)
  const { pieces } = parseScript(text)
  if (!at) return []
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    // What stands before it must not come to decide whether the next runs.
    const between = text.slice(piece.range.end, next?.range.start)
    const apart =
      next?.joined === '&&' ? piece.joined !== '||' : /^(first|;)$/.test(piece.joined) && !between.includes('#')
    const alone = apart && text.slice(piece.range.start, piece.range.end) === 'apk update'
    return alone && (next?.joined === '&&' || next?.joined === ';')
      ? [{ file, start: at(piece.range.start), end: at(next.range.start), text: '' }]
      : []
  })
}

/** Whether a RUN does nothing but remove package lists that every RUN before it has removed. */
function removesListsAlone(run: RunInstruction, steps: readonly Step[], image: Image): boolean {
  const alone =
    run.flags.length === 0 &&
    steps.length > 0 &&
    steps.every(
      ({ work, effects }) =>
        work === 'clean' && effects.every((effect) => effect.type === 'removes' && isListsPath(effect.path)),
    )
  return alone && image.parent === undefined && listsLeft(image, run).length === 0 && listsMade(image, run)
}

const isListsPath = (path: string): boolean => /^\/var\/lib\/apt\/lists(\/|$)/.test(path)

function listsMade(image: Image, run: RunInstruction): boolean {
  return image.steps.some((step) => step.instruction < run.index && fetchesLists(step))
}

/** RUNs before this one that leave package lists in their layer. */
function listsLeft(image: Image, run: RunInstruction): readonly (readonly Step[])[] {
  return [...stepsByRun(image)]
    .filter(([index, steps]) => index < run.index && steps.some(fetchesLists))
    .map(([, steps]) => steps)
    .filter((steps) => {
      const last = steps.findLastIndex(fetchesLists)
      return !steps.slice(last).some((step) => !step.conditional && removes(step.effects, '/var/lib/apt/lists'))
    })
}

/** The offset at the end of a RUN whose last command always runs, before a comment; in words why there is none. */
function tailOf(run: RunInstruction): number | string {
  const { text, at } = scriptOf(run)
  if (!at || run.heredocs.length > 0) return 'it is not written as one line of shell'
  const { pieces, errors, comments } = parseScript(text)
  const last = pieces.at(-1)
  if (!last || errors.length > 0) return 'its shell cannot be read'
  const commands = pieces.flatMap((piece) => piece.commands)
  if (commands.some((command) => command.background)) return 'a command of it runs in the background'
  if (pieces.some(({ joined }) => joined === '||') || commands.some((command) => command.conditional))
    return 'what it runs depends on a condition'
  const rest = text.slice(last.range.end).trim()
  const ends = rest === '' || (rest.startsWith('#') && !rest.includes('\n'))
  if (!ends || comments.length > 1 || comments.some(({ start }) => start < last.range.end))
    return 'what stands at its end is not a command'
  return at(last.range.end - 1) + 1
}

/** What stands between the commands of a RUN: in one of several lines a line break, in its own manner or the file's. */
function jointOf({ dockerfile }: Context, run: RunInstruction): string {
  const { text, at } = scriptOf(run)
  const written = dockerfile.text.slice(run.range.start, run.range.end)
  const { pieces } = parseScript(text)
  if (!at || !written.trimEnd().includes('\n') || text.slice(pieces.at(-1)?.range.end).trim() !== '') return ' && '
  for (let index = pieces.length - 1; index > 0; index--) {
    const [before, after] = [pieces[index - 1], pieces[index]]
    if (!before || !after || after.joined !== '&&') continue
    const joint = dockerfile.text.slice(at(before.range.end - 1) + 1, at(after.range.start))
    if (/^[ \t]*(&&)?[ \t]*[\\`]\r?\n[ \t]*(&&)?[ \t]*$/.test(joint)) return joint
  }
  const { and, indent, escape, eol } = styleOf(dockerfile)
  return and === 'start' ? ` ${escape}${eol}${indent}&& ` : ` && ${escape}${eol}${indent}`
}
