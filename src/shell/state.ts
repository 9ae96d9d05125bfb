import { expandWords, type Lookup } from './expand.ts'
import { type Lists, MAX_LIST, ofTheCaller, parametersOf, shifted } from './lists.ts'
import { absolute, type Place } from './paths.ts'
import type { Effect, ShellWord, SimpleCommand } from './types.ts'

/** What a running shell knows. */
export interface State extends Lists {
  cwd: string
  home: string
  user: string | undefined
  stack: string[]
  /** Known values; undefined where one was assigned that is not known. */
  variables: Map<string, string | undefined>
  parameters: Lists['parameters']
  arrays: Map<string, readonly ShellWord[]>
  /** What the variables of a function were before it: put back when it ends. Undefined outside of functions. */
  locals: Map<string, Local> | undefined
  /** A file was sourced or a string evaluated: what is not in `variables` may be anything. */
  sourced: boolean
}

/** What a name stood for; an absent field: nothing that is known. */
interface Local {
  readonly variable?: { readonly value: string | undefined }
  readonly array?: readonly ShellWord[]
}

/** PATH_MAX of Linux. */
const MAX_PATH = 4096

export const clone = (state: State): State => ({
  ...state,
  stack: [...state.stack],
  variables: new Map(state.variables),
  arrays: new Map(state.arrays),
})

/** Whether a part of a script changed what the shell knows of its variables. */
export const isChanged = (state: State, inside: State): boolean =>
  [...inside.variables].some(([name, value]) => state.variables.get(name) !== value) ||
  inside.parameters !== state.parameters ||
  inside.arrays.size !== state.arrays.size ||
  [...inside.arrays].some(([name, items]) => state.arrays.get(name) !== items)

/** What a branch may have changed is not known after it. */
export function merge(state: State, inside: State): void {
  if (inside.cwd !== state.cwd) state.cwd = '${PWD}'
  for (const [name, value] of inside.variables)
    if (state.variables.get(name) !== value || !state.variables.has(name)) state.variables.set(name, undefined)
  for (const [name, items] of state.arrays) if (inside.arrays.get(name) !== items) state.arrays.delete(name)
  if (inside.parameters !== state.parameters) state.parameters = ofTheCaller
  state.sourced ||= inside.sourced
}

/** A function is called with these words; what is given back ends the call. */
export function enterFunction(state: State, words: readonly ShellWord[]): () => void {
  const { parameters, locals } = state
  const own = new Map<string, Local>()
  state.parameters = parametersOf(words)
  state.locals = own
  return () => {
    state.parameters = parameters
    state.locals = locals
    for (const [name, { variable, array }] of own) {
      if (variable) state.variables.set(name, variable.value)
      else state.variables.delete(name)
      if (array) state.arrays.set(name, array)
      else state.arrays.delete(name)
    }
  }
}

/** A name is the function's own from here on. */
function hide(state: State, name: string): void {
  if (state.locals === undefined || state.locals.has(name)) return
  const array = state.arrays.get(name)
  state.locals.set(name, {
    ...(state.variables.has(name) ? { variable: { value: state.variables.get(name) } } : {}),
    ...(array ? { array } : {}),
  })
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
    const [word] = value ? expandWords([{ ...value, raw: '"' }], lookup, state) : []
    const known = !value ? '' : word && !word.opaque && word.variables.length === 0 ? word.value : undefined
    const before = state.arrays.get(name)
    const items = value?.items && expandWords(value.items, lookup, state)
    const appends = value?.raw.startsWith(`${name}+=`)
    state.variables.set(name, known)
    const all = items && (appends ? before && [...before, ...items] : items)
    if (all && all.length <= MAX_LIST) state.arrays.set(name, all)
    else state.arrays.delete(name)
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
    case 'mapfile':
    case 'readarray':
      for (const word of args) {
        const [, name, operator, value] = /^([A-Za-z_]\w*)(\+?=)?(.*)$/s.exec(word.value) ?? []
        if (name === undefined) continue
        if (/^(local|declare|typeset)$/.test(program)) hide(state, name)
        // All arguments are expanded before any is assigned: what is still a variable here is not known.
        if (operator === '=' || (operator && word.items))
          assign(name, { ...word, value: value ?? '', opaque: word.opaque || word.variables.length > 0 })
        else if (operator || /^(read|mapfile|readarray)$/.test(program)) {
          state.variables.set(name, undefined)
          state.arrays.delete(name)
        }
      }
      return
    case 'unset':
      for (const word of args) {
        state.variables.set(word.value, word.value.startsWith('-') ? undefined : '')
        state.arrays.delete(word.value)
      }
      return
    case 'shift': {
      const count = args[0]?.value ?? '1'
      state.parameters = shifted(state.parameters, /^\d+$/.test(count) ? Number(count) : undefined)
      return
    }
    case 'source':
    case '.':
    case 'eval':
      state.sourced = true
      for (const name of state.variables.keys()) state.variables.set(name, undefined)
      state.arrays.clear()
      state.parameters = ofTheCaller
      activate(args[0], state)
      return
    case 'set': {
      const end = args.findIndex(({ value }) => value === '--')
      if (end >= 0) state.parameters = parametersOf(args.slice(end + 1))
      return
    }
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
