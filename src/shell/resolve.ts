import { recalled } from '../memo/recalled.ts'
import { describe } from './describe.ts'
import { inner } from './inner.ts'
import { absolute, absoluteEffect, type Place } from './paths.ts'
import { type Memory, newMemory, refine } from './memory.ts'
import { parseScript } from './parse.ts'
import { expandWords, isExpandable, type Lookup } from './expand.ts'
import { isPlain, type Lists, ofTheCaller } from './lists.ts'
import { redirectEffects } from './redirects.ts'
import type { Block, Effect, Script, ShellWord, SimpleCommand } from './types.ts'
import { clone, enterFunction, follow, isChanged, merge, type State, valueOf } from './state.ts'
import { unwrap } from './wrappers.ts'

export interface ResolvedCommand {
  /** As parsed. Where a loop or a function is unrolled it is there once for each pass. */
  readonly command: SimpleCommand
  /** The program and its arguments with the variables that are known put in, without what only starts it (`sudo`, `env`). */
  readonly words: readonly ShellWord[]
  /** Where it runs: absolute, or beginning with `${PWD}` where a `cd` could not be followed. */
  readonly cwd: string
  /** With absolute, normalised paths. */
  readonly effects: readonly Effect[]
  /** Another user that su, sudo, gosu or su-exec runs it as. */
  readonly user?: string
  /** Of a `sh -c` body: the script that `command` and its ranges belong to. */
  readonly script: Script
}

interface Run {
  readonly out: ResolvedCommand[]
  readonly lookup: Lookup
  readonly memory: Memory
  readonly functions: Map<
    string,
    { readonly script: Script; readonly commands: readonly SimpleCommand[]; readonly depth: number }
  >
  calls: number
  steps: number
}

/** Most commands that are walked, loops and functions unrolled; what is beyond is one `unknown`. */
const MAX_STEPS = 10_000
const MAX_VALUES = 64
const MAX_CALLS = 20

/**
 * Walks a script from `cwd`: follows `cd`, subshells, branches, loops over known words, functions, assignments and
 * `sh -c`, and gives the effects of each command with absolute paths. `lookup` gives variables of the image (ENV, ARG);
 * one that is not known stays `${NAME}`. `~` is HOME, `/root` unless `lookup` knows it. A script with errors is one
 * `unknown`.
 */
export function resolveScript(
  script: Script,
  cwd: string,
  lookup: Lookup = () => undefined,
): readonly ResolvedCommand[] {
  return resolved(`${cwd}\0${script.text}`, (_, name) => lookup(name))
}

/** One RUN is replayed for every change to its Dockerfile. */
const resolved = recalled(1_000_000, (key, ask) => {
  const end = key.indexOf('\0')
  return walk(parseScript(key.slice(end + 1)), key.slice(0, end), (name) => ask('', name) as string | undefined)
})

function walk(script: Script, cwd: string, lookup: Lookup): readonly ResolvedCommand[] {
  const run: Run = { out: [], lookup, memory: newMemory(), functions: new Map(), calls: 0, steps: 0 }
  const state: State = {
    cwd: absolute(cwd, { cwd: '/', home: '/root' }),
    home: lookup('HOME') ?? '/root',
    user: undefined,
    stack: [],
    variables: new Map(),
    parameters: ofTheCaller,
    arrays: new Map(),
    locals: undefined,
    sourced: false,
  }
  if (script.errors.length > 0) {
    const effects: Effect[] = [{ type: 'unknown', program: 'sh', because: script.errors[0] ?? '' }]
    return [{ command: emptyCommand(script), words: [], cwd: state.cwd, effects, script }]
  }
  runCommands(run, script, script.commands, 0, state)
  if (run.steps >= MAX_STEPS) {
    const effects: Effect[] = [{ type: 'unknown', program: 'sh', because: 'it runs too many commands' }]
    run.out.push({ command: emptyCommand(script), words: [], cwd: state.cwd, effects, script })
  }
  return run.out
}

const emptyCommand = (script: Script): SimpleCommand => ({
  assignments: [],
  words: [],
  redirects: [],
  joined: 'first',
  conditional: false,
  subshell: false,
  background: false,
  range: { start: 0, end: script.text.length },
})

/** Commands of one level; those of a deeper block stand together. */
function runCommands(run: Run, script: Script, commands: readonly SimpleCommand[], depth: number, state: State): void {
  for (let index = 0; index < commands.length && run.steps < MAX_STEPS;) {
    const command = commands[index] as SimpleCommand
    const block = command.blocks?.[depth]
    if (!block) {
      runCommand(run, script, command, state)
      index++
      continue
    }
    let end = index + 1
    while (end < commands.length && commands[end]?.blocks?.[depth]?.id === block.id) end++
    runBlock(run, script, block, commands.slice(index, end), depth + 1, state)
    index = end
  }
}

function runBlock(
  run: Run,
  script: Script,
  block: Block,
  commands: readonly SimpleCommand[],
  depth: number,
  state: State,
): void {
  switch (block.kind) {
    case 'function':
      run.functions.set(block.name ?? '', { script, commands, depth })
      return
    case 'subshell':
      return runCommands(run, script, commands, depth, clone(state))
    case 'branch': {
      const inside = clone(state)
      runCommands(run, script, commands, depth, inside)
      return merge(state, inside)
    }
    case 'loop':
      return runLoop(run, script, block, commands, depth, state)
  }
}

function runLoop(
  run: Run,
  script: Script,
  block: Block,
  commands: readonly SimpleCommand[],
  depth: number,
  state: State,
): void {
  const words = block.values && expandWords(block.values, (name) => valueOf(state, name, run.lookup), state)
  if (words?.every(isPlain) && words.length <= MAX_VALUES && block.name !== undefined) {
    for (const word of words) {
      state.variables.set(block.name, word.value)
      runCommands(run, script, commands, depth, state)
    }
    return
  }
  // Any number of passes: one is walked; where it changed the state, it is walked again from what is then not known.
  if (block.name !== undefined) state.variables.set(block.name, undefined)
  const mark = run.out.length
  const inside = clone(state)
  runCommands(run, script, commands, depth, inside)
  const [before, variables] = [state.cwd, state.variables.size]
  const changed = isChanged(state, inside)
  merge(state, inside)
  if (state.cwd === before && state.variables.size === variables && !changed) return
  run.out.length = mark
  runCommands(run, script, commands, depth, clone(state))
}

function runCommand(run: Run, script: Script, original: SimpleCommand, state: State): void {
  run.steps++
  const lookup = (name: string): string | undefined => valueOf(state, name, run.lookup)
  const command = expanded(original, lookup, state)
  const { command: bare, user = state.user } = unwrap(command)
  const home = user === state.user ? state.home : '${HOME}'
  const environment = state.variables.get('VIRTUAL_ENV')
  const place: Place = { cwd: state.cwd, home, lookup, environment }
  const { cwd } = state
  const record = (effects: readonly Effect[]): void => {
    const placed = effects.map((effect) => absoluteEffect(effect, place))
    const refined = refine(bare, placed, cwd, run.memory)
    const whole = refined === placed ? placed : refined.map((effect) => absoluteEffect(effect, place))
    run.out.push({
      command: original,
      words: bare.words,
      cwd,
      effects: whole,
      script,
      ...(user === undefined ? {} : { user }),
    })
  }
  const called = run.functions.get(bare.words[0]?.value ?? '')
  if (called) return callFunction(run, called, bare, record, state)
  if (enterShell(run, bare, { ...state, home, user }, record)) return
  const effects = describe(command)
  follow(bare, effects, state, lookup)
  // Where `cd -` and `popd` lead is the shell's to know.
  record(effects.map((effect) => (effect.type === 'directory' ? { ...effect, path: state.cwd } : effect)))
}

/** Walks the body of `sh -c` or `su -c`. False where there is none, or it is not understood. */
function enterShell(
  run: Run,
  command: SimpleCommand,
  outer: State,
  record: (effects: readonly Effect[]) => void,
): boolean {
  const nested = inner(command)
  if (!nested || run.calls >= MAX_CALLS) return false
  const script = parseScript(nested.script)
  if (script.errors.length > 0) return false
  const redirected = redirectEffects(command.redirects)
  if (redirected.length > 0) record(redirected)
  const state = { ...clone(outer), parameters: ofTheCaller }
  if (nested.user !== undefined) {
    state.user = nested.user
    state.home = '${HOME}'
  }
  if (nested.home) state.cwd = state.home
  run.calls++
  runCommands(run, script, script.commands, 0, state)
  run.calls--
  return true
}

function callFunction(
  run: Run,
  called: { readonly script: Script; readonly commands: readonly SimpleCommand[]; readonly depth: number },
  command: SimpleCommand,
  record: (effects: readonly Effect[]) => void,
  state: State,
): void {
  if (run.calls >= MAX_CALLS)
    return record([{ type: 'unknown', program: command.words[0]?.value ?? '', because: 'it calls itself' }])
  const redirected = redirectEffects(command.redirects)
  record(redirected.length > 0 ? redirected : [{ type: 'nothing' }])
  run.calls++
  const leave = enterFunction(state, command.words.slice(1))
  runCommands(run, called.script, called.commands, called.depth, state)
  leave()
  run.calls--
}

/** The command with the variables that are known put in. */
function expanded(command: SimpleCommand, lookup: Lookup, lists: Lists): SimpleCommand {
  if (!command.words.some(isExpandable) && !command.redirects.some(({ target }) => isExpandable(target))) return command
  return {
    ...command,
    words: expandWords(command.words, lookup, lists),
    redirects: command.redirects.map((redirect) => ({
      ...redirect,
      target: expandWords([redirect.target], lookup, lists)[0] ?? redirect.target,
    })),
  }
}
