import type { Range, RunInstruction } from '../dockerfile/types.ts'
import type { BaseImage } from '../knowledge/types.ts'
import { decompressorsOf } from '../shell/decompressor.ts'
import { parseScript } from '../shell/parse.ts'
import { resolveScript } from '../shell/resolve.ts'
import type { Effect } from '../shell/types.ts'
import { apply, isUntold } from './effects.ts'
import { npmIn } from './npm.ts'
import { editedAgain, loose } from './origin.ts'
import { runnerOf } from './owners.ts'
import { below, isServiceSetting, within } from './paths.ts'
import { withSettings } from './settings.ts'
import { environmentText, lookupIn, type State } from './state.ts'
import { alikeBefore, lookedAt, reachedBy } from './touched.ts'
import { covering, put } from './tree.ts'
import type { Interpreter, Outcome, Step, Work } from './types.ts'

/** The script of a RUN, with a map back to the file where it is written there as one piece. */
export interface RunScript {
  readonly text: string
  /** Offset in the file of an offset in `text`; undefined for exec form. */
  at?(offset: number): number
}

export function scriptOf(instruction: RunInstruction): RunScript {
  const { command, heredocs } = instruction
  if (command.form === 'exec') return { text: command.argv.map(quoted).join(' ') }
  const [heredoc] = heredocs
  if (heredoc && /^\d*<<-?\s*["']?\w+["']?\s*$/.test(command.script.text)) return { text: heredoc.body }
  return { text: command.script.text, at: (offset) => command.script.at(offset) }
}

/** A word as a shell reads it back. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** Replays the commands of a RUN on a stage. */
export function replayRun(state: State, instruction: RunInstruction, interpreter: Interpreter): void {
  const script = scriptOf(instruction)
  const lookup = lookupIn(state)
  const parsed = parseScript(script.text)
  if (parsed.errors.length > 0) {
    state.unknowns.push({
      line: instruction.line,
      because: `the shell of this RUN cannot be read: ${parsed.errors[0]}`,
    })
    addStep(
      state,
      instruction,
      fold(script.text),
      { cwd: state.contract.workdir, conditional: false, effects: [], programs: [] },
      opaque(state.contract.workdir, 'its shell cannot be read'),
    )
    return
  }
  for (const command of resolveScript(parsed, state.contract.workdir, (name) =>
    name === 'HOME' ? homeOf(state) : (lookup(name) ?? undefined),
  )) {
    const text = fold(textOf((command.script ?? script).text, command.command.range))
    const words = command.command.words.map(({ value }) => value)
    const programs = [...words.slice(0, 1), ...decompressorsOf(words)]
    const looked = lookedAt(command.words, command.cwd)
    const { conditional } = command.command
    const context = { cwd: command.cwd, conditional, effects: command.effects, programs, looked }
    addStep(state, instruction, text, context, outcomeOf(state, command.effects, command.cwd, interpreter))
  }
}

const textOf = (script: string, range: Range): string => script.slice(range.start, range.end)

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What HOME is while a RUN runs: what ENV says, else what the account of the user has. */
export function homeOf({ contract, accounts }: State): string {
  const set = contract.env.get('HOME')
  if (set?.startsWith('/')) return set
  const user = contract.user.split(':')[0] || 'root'
  const name = accounts.users.get(user) ?? user
  return accounts.homes.get(name) ?? `/home/${name}`
}

const opaque = (cwd: string, because: string): Outcome => ({ work: 'opaque', writes: [loose(cwd)], because })

/** What of a base decides where an ecosystem's commands write. */
function briefBase({
  name,
  tag,
  libc,
  codename,
}: BaseImage): NonNullable<Parameters<Interpreter['outcome']>[1]['base']> {
  return { name, tag, libc, ...(codename === undefined ? {} : { codename }) }
}

/** A package manager of a language whose ecosystem is not known. */
function elsewhere(manager: string): Outcome {
  return { work: 'opaque', writes: [], because: `what ${manager} installs, and where, is not known` }
}

/** What the effects of one command come to. */
function outcomeOf(state: State, effects: readonly Effect[], cwd: string, interpreter: Interpreter): Outcome {
  const writes: Outcome['writes'][number][] = []
  const lacks: string[] = []
  const programs: string[] = []
  let work: Work = 'nothing'
  let key: string | undefined
  let because: string | undefined
  let requires: readonly string[] | undefined = []
  for (const effect of effects) {
    const told = tell(state, effect, cwd, interpreter)
    writes.push(...told.writes)
    lacks.push(...(told.lacks ?? []))
    programs.push(...(told.programs ?? []))
    if (told.key !== undefined) key = key === undefined ? told.key : `${key} ${told.key}`
    if (RANK.indexOf(told.work) > RANK.indexOf(work)) {
      work = told.work
      because = told.because
    }
    because ??= told.because
    const whole = READS_CONTEXT.has(told.work) && told.requires === undefined
    requires = whole || requires === undefined ? undefined : [...requires, ...(told.requires ?? [])]
  }
  return {
    work,
    writes,
    lacks,
    programs,
    ...(requires === undefined ? {} : { requires }),
    ...(key === undefined ? {} : { key }),
    ...(because === undefined ? {} : { because }),
  }
}

/** From the least to the most that a command does. */
const RANK: readonly Work[] = [
  ...(['nothing', 'clean', 'system', 'packages', 'tool', 'prune', 'build', 'script', 'install', 'opaque'] as const),
]

const READS_CONTEXT: ReadonlySet<Work> = new Set<Work>(['install', 'build', 'prune', 'script', 'opaque'])

function tell(state: State, effect: Effect, cwd: string, interpreter: Interpreter): Outcome {
  const nothing: Outcome = { work: 'nothing', writes: [] }
  switch (effect.type) {
    case 'node':
    case 'python':
    case 'program': {
      const npm = npmIn(state)
      const told = interpreter.outcome(effect, {
        cwd,
        environment: state.contract.env,
        declares: (name) => state.contract.env.has(name) || state.args.has(name),
        source: (path) => {
          const entry = state.files.get(path)
          return entry?.origin.type === 'context' ? entry.origin.path : undefined
        },
        *below(directory) {
          for (const [path, entry] of state.files) {
            if (entry.origin.type === 'context' && path !== directory && within(path, directory))
              yield [below(path, directory), entry.origin.path]
          }
        },
        has: (path) => state.files.has(path),
        unseen: (path) => {
          const kind = covering(state.files, path)?.kind
          return kind === 'tree' || kind === 'loose' || state.files.get(path)?.kind === 'loose'
        },
        tool: (path) => {
          const origin = state.files.get(path)?.origin
          return origin?.type === 'tool' ? origin.command : undefined
        },
        ...(npm === undefined ? {} : { npm }),
        ...(state.base === undefined ? {} : { base: briefBase(state.base) }),
        user: state.contract.user,
        home: homeOf(state),
      })
      if (told) return told
      if (effect.type === 'python' && effect.verb === 'run')
        return opaque('/', `what \`${effect.tool} run ${effect.packages[0] ?? ''}\` does is not known`)
      if (effect.type === 'python') return elsewhere(effect.tool)
      // A script of the project works below its directory; any other program may write anywhere.
      const local = effect.type === 'node' ? effect.verb === 'run' : /^(.*\/)?node$/.test(effect.name)
      return opaque(
        local ? cwd : '/',
        effect.type === 'program'
          ? `what ${effect.name} writes is not known`
          : `what ${effect.tool} does here is not known`,
      )
    }
    case 'packages':
      if (
        effect.action === 'install' &&
        isUntold(effect, (name) => state.contract.env.has(name) || state.args.has(name))
      )
        return opaque('/', `which packages ${effect.manager} installs is not known`)
      if (effect.manager === 'apt' || effect.manager === 'apk' || effect.manager === 'yum')
        return { work: effect.action === 'clean' ? 'clean' : 'packages', writes: [] }
      if (effect.action === 'clean') return { work: 'clean', writes: [] }
      return elsewhere(effect.manager)
    case 'unknown': {
      const { program: name, args } = effect
      const told = args && tell(state, { type: 'program', name, args }, cwd, interpreter)
      // A program of the project's own.
      if (told?.work === 'script') return told
      return opaque('/', `what ${effect.program} does is not known: ${effect.because}`)
    }
    case 'removes':
      return { work: 'clean', writes: [] }
    case 'writes':
    case 'copies':
    case 'links':
    case 'owner':
    case 'mode':
    case 'user':
    case 'group':
    case 'derived':
      return { work: 'system', writes: [] }
    default:
      return nothing
  }
}

function addStep(
  state: State,
  instruction: RunInstruction,
  text: string,
  context: {
    cwd: string
    conditional: boolean
    effects: readonly Effect[]
    programs: readonly string[]
    /** Paths that it only looks for, or into. */
    looked?: readonly string[]
  },
  outcome: Outcome,
): void {
  const { line, index, stage } = instruction
  const work: Work =
    context.conditional && outcome.work !== 'nothing' && outcome.work !== 'clean' ? 'opaque' : outcome.work
  const places = new Map<string, string>()
  const installed: string[] = []
  const foreign: string[] = []
  const owners = new Set<string>()
  if (READS_CONTEXT.has(work)) {
    const ownLines = new Set(state.steps.map((step) => step.line))
    for (const [path, { origin, owner: of, line: brought }] of state.files) {
      if (origin.type === 'context' && !isServiceSetting(path)) places.set(path, origin.path)
      if (origin.type === 'context' && state.contract.user !== 'root' && within(path, context.cwd)) owners.add(of)
      if (origin.type === 'foreign' || (origin.type === 'output' && !ownLines.has(brought))) foreign.push(path)
      if (origin.type === 'install') installed.push(`${path} ${origin.scope}`)
    }
  }
  const owner = runnerOf(state.contract.user, state.accounts, state.files)
  const looked: readonly Effect[] = context.looked ? [{ type: 'reads', paths: context.looked }] : []
  const reached = reachedBy(state, [...context.effects, ...looked], index)
  const writes: string[] = []
  for (const write of outcome.writes) {
    const there = state.files.get(write.path)
    const origin =
      write.origin.type === 'output'
        ? { ...write.origin, command: `${outcome.key ?? text} in ${context.cwd}` }
        : editedAgain(write.origin, there?.origin)
    // Pruning takes packages out, and leaves what builds wrote beside them.
    if (outcome.work === 'prune' && there) state.files.set(write.path, { ...there, origin, line })
    else if (outcome.work !== 'prune') put(state.files, write.path, { kind: write.kind, origin, owner, line })
    writes.push(write.path)
  }
  const reads = new Set(context.effects.flatMap((effect) => (effect.type === 'reads' ? effect.paths : [])))
  for (const effect of context.effects)
    writes.push(...apply(state, effect, { line, owner, text, conditional: context.conditional, reads }))
  if (outcome.work === 'opaque' || work === 'opaque') {
    state.unknowns.push({
      line,
      because: outcome.because ?? `whether \`${shorten(text)}\` runs depends on a condition`,
    })
  }
  const read: Pick<Step, 'requires' | 'settings'> =
    work === 'install' && outcome.requires
      ? withSettings(state, outcome.requires, { home: homeOf(state), cwd: context.cwd, text })
      : { requires: READS_CONTEXT.has(work) ? (outcome.requires ?? 'all') : [], settings: [] }
  state.steps.push({
    line,
    instruction: index,
    stage,
    text,
    nth: alikeBefore(state.steps, index, text),
    key: outcome.key ?? text,
    cwd: context.cwd,
    user: state.contract.user,
    environment: environmentText(state),
    conditional: context.conditional,
    effects: context.effects,
    work,
    programs: [...context.programs, ...(outcome.programs ?? [])],
    inputs: new Set(places.values()),
    places,
    ...read,
    ...reached,
    owners,
    installed: installed.sort(),
    foreign,
    lacks: outcome.lacks ?? [],
    because: outcome.because,
    writes,
  })
}

/** Names of the variables that a text has, `$NAME` and `${NAME…}`. */
export function variablesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name))
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
