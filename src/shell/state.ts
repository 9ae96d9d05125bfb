import { expandWords, type Lookup } from './expand.ts'
import { absolute, type Place } from './paths.ts'
import type { Effect, ShellWord, SimpleCommand } from './types.ts'

/** What a running shell knows. */
export interface State {
  cwd: string
  home: string
  user: string | undefined
  stack: string[]
  /** Known values; undefined where one was assigned that is not known. */
  variables: Map<string, string | undefined>
  /** A file was sourced or a string evaluated: what is not in `variables` may be anything. */
  sourced: boolean
}

/** PATH_MAX of Linux. */
const MAX_PATH = 4096

export const clone = (state: State): State => ({
  ...state,
  stack: [...state.stack],
  variables: new Map(state.variables),
})

/** What a branch may have changed is not known after it. */
export function merge(state: State, inside: State): void {
  if (inside.cwd !== state.cwd) state.cwd = '${PWD}'
  for (const [name, value] of inside.variables)
    if (state.variables.get(name) !== value || !state.variables.has(name)) state.variables.set(name, undefined)
  state.sourced ||= inside.sourced
}

/** The value of a variable where it is known; `lookup` has those of the image. */
export function valueOf(state: State, name: string, lookup: Lookup): string | undefined {
  if (state.variables.has(name)) return state.variables.get(name)
  if (name === 'PWD') return state.cwd.startsWith('${') ? undefined : state.cwd
  if (name === 'HOME') return state.home.startsWith('${') ? undefined : state.home
  return state.sourced ? undefined : lookup(name)
}

/** What the command does to the shell itself: directory and variables. */
export function follow(command: SimpleCommand, effects: readonly Effect[], state: State, lookup: Lookup): void {
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
        // All arguments are expanded before any is assigned: what is still a variable here is not known.
        if (operator === '=')
          assign(name, { ...word, value: value ?? '', opaque: word.opaque || word.variables.length > 0 })
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
      activate(args[0], state)
      return
    case 'set':
      return
    default:
      if (effects.some((effect) => effect.type === 'sets')) state.variables.set('PATH', undefined)
  }
}

/** What `activate` of a virtual environment sets. https://docs.python.org/3/library/venv.html */
function activate(file: ShellWord | undefined, state: State): void {
  const directory = file?.opaque === false ? /^(.*)\/bin\/activate$/.exec(file.value)?.[1] : undefined
  if (directory !== undefined) state.variables.set('VIRTUAL_ENV', absolute(directory, state))
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
    if (state.cwd.length > MAX_PATH) state.cwd = '${PWD}'
  }
  if (program === 'pushd') state.stack.push(before)
  state.variables.set('OLDPWD', before.startsWith('${') ? undefined : before)
}
