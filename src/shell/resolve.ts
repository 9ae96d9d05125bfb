import { describe } from './describe.ts'
import { inner } from './inner.ts'
import { absolute, absoluteEffect, type Place } from './paths.ts'
import { type Memory, newMemory, refine } from './memory.ts'
import { parseScript } from './parse.ts'
import { expandWords, type Lookup } from './expand.ts'
import { redirectEffects } from './redirects.ts'
import type { Block, Effect, Script, ShellWord, SimpleCommand } from './types.ts'
import { unwrap } from './wrappers.ts'

export interface ResolvedCommand {
  /** As parsed. Where a loop or a function is unrolled it is there once for each pass. */
  readonly command: SimpleCommand
  /** Where it runs: absolute, or beginning with `${PWD}` where a `cd` could not be followed. */
  readonly cwd: string
  /** With absolute, normalised paths. */
  readonly effects: readonly Effect[]
  /** Another user that su, sudo, gosu or su-exec runs it as. */
  readonly user?: string
  /** Of a `sh -c` body: the script that `command` and its ranges belong to. */
  readonly script: Script
}

interface State {
  cwd: string
  home: string
  user: string | undefined
  stack: string[]
  /** Known values; undefined where one was assigned that is not known. */
  variables: Map<string, string | undefined>
  /** A file was sourced or a string evaluated: what is not in `variables` may be anything. */
  sourced: boolean
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
export function resolveScript(script: Script, cwd: string, lookup: Lookup = () => undefined): ResolvedCommand[] {
  const run: Run = { out: [], lookup, memory: newMemory(), functions: new Map(), calls: 0, steps: 0 }
  const state: State = {
    cwd: absolute(cwd, { cwd: '/', home: '/root' }),
    home: lookup('HOME') ?? '/root',
    user: undefined,
    stack: [],
    variables: new Map(),
    sourced: false,
  }
  if (script.errors.length > 0) {
    const effects: Effect[] = [{ type: 'unknown', program: 'sh', because: script.errors[0] ?? '' }]
    return [{ command: emptyCommand(script), cwd: state.cwd, effects, script }]
  }
  runCommands(run, script, script.commands, 0, state)
  if (run.steps >= MAX_STEPS) {
    const effects: Effect[] = [{ type: 'unknown', program: 'sh', because: 'it runs too many commands' }]
    run.out.push({ command: emptyCommand(script), cwd: state.cwd, effects, script })
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

const clone = (state: State): State => ({ ...state, stack: [...state.stack], variables: new Map(state.variables) })

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

/** What a branch may have changed is not known after it. */
function merge(state: State, inside: State): void {
  if (inside.cwd !== state.cwd) state.cwd = '${PWD}'
  for (const [name, value] of inside.variables)
    if (state.variables.get(name) !== value || !state.variables.has(name)) state.variables.set(name, undefined)
  state.sourced ||= inside.sourced
}

function runLoop(
  run: Run,
  script: Script,
  block: Block,
  commands: readonly SimpleCommand[],
  depth: number,
  state: State,
): void {
  const words = block.values && expandWords(block.values, (name) => valueOf(run, state, name))
  const plain = words?.every((word) => !word.opaque && !word.glob && word.variables.length === 0)
  if (words && plain && words.length <= MAX_VALUES && block.name !== undefined) {
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
  const changed = [...inside.variables].some(([name, value]) => state.variables.get(name) !== value)
  merge(state, inside)
  if (state.cwd === before && state.variables.size === variables && !changed) return
  run.out.length = mark
  runCommands(run, script, commands, depth, clone(state))
}

function valueOf(run: Run, state: State, name: string): string | undefined {
  if (state.variables.has(name)) return state.variables.get(name)
  if (name === 'PWD') return state.cwd.startsWith('${') ? undefined : state.cwd
  if (name === 'HOME') return state.home.startsWith('${') ? undefined : state.home
  return state.sourced ? undefined : run.lookup(name)
}

function runCommand(run: Run, script: Script, original: SimpleCommand, state: State): void {
  run.steps++
  const lookup = (name: string): string | undefined => valueOf(run, state, name)
  const command = expanded(original, lookup)
  const { command: bare, user = state.user } = unwrap(command)
  const home = user === state.user ? state.home : '${HOME}'
  const place: Place = { cwd: state.cwd, home, lookup }
  const record = (effects: readonly Effect[]): void => {
    const placed = effects.map((effect) => absoluteEffect(effect, place))
    const refined = refine(bare, placed, state.cwd, run.memory)
    const whole = refined === placed ? placed : refined.map((effect) => absoluteEffect(effect, place))
    run.out.push({ command: original, cwd: state.cwd, effects: whole, script, ...(user === undefined ? {} : { user }) })
  }
  const called = run.functions.get(bare.words[0]?.value ?? '')
  if (called) return callFunction(run, called, command, record, state)
  const nested = inner(bare)
  if (
    nested &&
    nestedScript(
      run,
      nested.script,
      {
        ...clone(state),
        home: nested.user === undefined ? home : '${HOME}',
        user: nested.user ?? user,
        ...(nested.home ? { cwd: nested.user === undefined ? state.home : '${HOME}' } : {}),
      },
      () => {
        const effects = redirectEffects(bare.redirects)
        if (effects.length > 0) record(effects)
      },
    )
  )
    return
  const effects = describe(command)
  record(effects)
  follow(bare, effects, state, lookup)
}

/** False where the nested text is not understood. */
function nestedScript(run: Run, text: string, state: State, before: () => void): boolean {
  const script = parseScript(text)
  if (script.errors.length > 0 || run.calls >= MAX_CALLS) return false
  before()
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
  runCommands(run, called.script, called.commands, called.depth, state)
  run.calls--
}

/** The command with the variables that are known put in. */
function expanded(command: SimpleCommand, lookup: Lookup): SimpleCommand {
  const has = (word: ShellWord | undefined): boolean => word !== undefined && word.variables.length > 0
  if (!command.words.some(has) && !command.redirects.some(({ target }) => has(target))) return command
  return {
    ...command,
    words: expandWords(command.words, lookup),
    redirects: command.redirects.map((redirect) => ({
      ...redirect,
      target: expandWords([redirect.target], lookup)[0] ?? redirect.target,
    })),
  }
}

/** What the command does to the shell itself: directory and variables. */
function follow(command: SimpleCommand, effects: readonly Effect[], state: State, lookup: Lookup): void {
  const assign = (name: string, value: ShellWord | undefined): void => {
    const [word] = value ? expandWords([{ ...value, raw: '"' }], lookup) : []
    const known = !value ? '' : word && !word.opaque && word.variables.length === 0 ? word.value : undefined
    state.variables.set(name, known)
  }
  const program = command.words[0]?.value
  if (program === undefined) {
    for (const { name, value } of command.assignments) assign(name, value)
    return
  }
  const args = command.words.slice(1)
  switch (program) {
    case 'cd':
    case 'chdir':
    case 'pushd':
    case 'popd':
      return changeDirectory(program, args, state)
    case 'export':
    case 'declare':
    case 'typeset':
    case 'local':
    case 'readonly':
    case 'read':
      for (const word of args) {
        const [, name, operator, value] = /^([A-Za-z_]\w*)(\+?=)?(.*)$/s.exec(word.value) ?? []
        if (name === undefined) continue
        if (operator === '=') assign(name, { ...word, value: value ?? '' })
        else if (operator || program === 'read') state.variables.set(name, undefined)
      }
      return
    case 'unset':
      for (const word of args) state.variables.set(word.value, word.value.startsWith('-') ? undefined : '')
      return
    case 'source':
    case '.':
    case 'eval':
      state.sourced = true
      for (const name of state.variables.keys()) state.variables.set(name, undefined)
      return
    case 'set':
      return
    default:
      if (effects.some((effect) => effect.type === 'sets')) state.variables.set('PATH', undefined)
  }
}

function changeDirectory(program: string, args: readonly ShellWord[], state: State): void {
  const place: Place = { cwd: state.cwd, home: state.home }
  const before = state.cwd
  const target = args.find(({ value }) => value === '-' || !/^-[LPe@]+$|^--$/.test(value))
  if (program === 'popd' || target?.value === '-') {
    state.cwd = (program === 'popd' ? state.stack.pop() : state.variables.get('OLDPWD')) ?? '${PWD}'
  } else if (target && (target.opaque || target.glob)) {
    state.cwd = '${PWD}'
  } else {
    state.cwd = absolute(target?.value ?? '~', place)
  }
  if (program === 'pushd') state.stack.push(before)
  state.variables.set('OLDPWD', before.startsWith('${') ? undefined : before)
}
