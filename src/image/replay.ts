import { expand } from '../dockerfile/expand.ts'
import { mountsOf } from '../dockerfile/mounts.ts'
import type { CommandLine, CopyInstruction, Dockerfile, Instruction, RunInstruction } from '../dockerfile/types.ts'
import { makerOf } from '../knowledge/carried.ts'
import { copied } from '../project/copy.ts'
import type { FileFacts } from '../project/types.ts'
import { begin, stageIndex } from './begin.ts'
import { type Locals, triggersOf } from './local.ts'
import { ownerOf } from './owners.ts'
import { Past } from './past.ts'
import { absolute, parentOf } from './paths.ts'
import { fold, homeOf, replayRun } from './run.ts'
import { imageOf, lookupIn, type State } from './state.ts'
import { copyTree, isDirectory, put, putDirectory, remove, sourcesIn } from './tree.ts'
import type { Interpreter, Replay } from './types.ts'

/** Files of the context that the engine is given: those that `.dockerignore` leaves. */
export type Visible = ReadonlyMap<string, FileFacts>

/**
 * Works out what each instruction does to the image, stage by stage, against the build context. Pure: nothing is run.
 * What cannot be known is in each stage's `unknowns`, with its line. `past` is of replays with the same interpreter and locals.
 */
export function replay(
  dockerfile: Dockerfile,
  visible: Visible,
  interpreter: Interpreter,
  { past = new Past(), locals = none }: { readonly past?: Past; readonly locals?: Locals } = {},
): Replay {
  const stages = replayStates(dockerfile, visible, interpreter, past, locals).map(imageOf)
  const final = stages.at(-1)
  if (!final) throw new RangeError('a Dockerfile without a stage cannot be replayed')
  return { stages, final }
}

const none: Locals = new Map()

/** The same, for what goes on from a stage. */
export function replayStates(
  dockerfile: Dockerfile,
  visible: Visible,
  interpreter: Interpreter,
  past: Past,
  locals: Locals,
): readonly State[] {
  const { done, states, globals } = past.resume(dockerfile, visible)
  for (const instruction of dockerfile.instructions.slice(done)) {
    if (instruction.stage < 0) {
      if (instruction.kind === 'ARG') for (const { name, value } of instruction.declared) globals.set(name, value)
      continue
    }
    if (instruction.kind === 'FROM') {
      const state = begin(dockerfile, instruction, states, globals, locals)
      states.push(state)
      if (state.parent === undefined)
        for (const trigger of triggersOf(state, instruction, dockerfile.escape))
          step(state, trigger, { dockerfile, visible, interpreter, states, globals })
      continue
    }
    const state = states.at(-1)
    if (state) step(state, instruction, { dockerfile, visible, interpreter, states, globals })
    if (instruction.kind === 'RUN') past.note({ done: instruction.index + 1, states, globals })
  }
  return states
}

interface World {
  readonly dockerfile: Dockerfile
  readonly visible: Visible
  readonly interpreter: Interpreter
  readonly states: readonly State[]
  readonly globals: ReadonlyMap<string, string | undefined>
}

function step(state: State, instruction: Instruction, world: World): void {
  const { contract } = state
  const value = (raw: string) => expand(raw, lookupIn(state), world.dockerfile.escape).value
  switch (instruction.kind) {
    case 'ENV':
    case 'LABEL': {
      // All values of one instruction see the environment as it was before it.
      const pairs = instruction.pairs.map(({ key, raw }) => [value(key), value(raw)] as const)
      const target = instruction.kind === 'ENV' ? contract.env : contract.label
      for (const [key, text] of pairs) target.set(key, text)
      return
    }
    case 'ARG':
      for (const { name, value: own } of instruction.declared) state.args.set(name, own ?? world.globals.get(name))
      return
    case 'USER':
      contract.user = userOf(value(instruction.value.raw))
      return
    case 'WORKDIR':
      contract.workdir = absolute(value(instruction.value.raw), contract.workdir)
      for (let up = contract.workdir; up !== '/'; up = parentOf(up))
        putDirectory(state.files, up, ownerOf(contract.user, state.accounts), instruction.line)
      return
    case 'EXPOSE':
      for (const each of instruction.values) contract.expose.add(value(each).replace(/\/tcp$/, ''))
      return
    case 'VOLUME':
      for (const each of instruction.values) contract.volume.add(value(each))
      return
    case 'SHELL':
      contract.shell = JSON.stringify(instruction.values)
      return
    case 'STOPSIGNAL':
      contract.stopsignal = value(instruction.value.raw)
      return
    case 'MAINTAINER':
      contract.maintainer = instruction.value.value
      return
    case 'ONBUILD':
      contract.onbuild.push(fold(instruction.args.text))
      return
    case 'HEALTHCHECK':
      contract.healthcheck = fold(
        `${instruction.flags
          .map((flag) => `${flag.name}=${flag.value ?? ''}`)
          .sort()
          .join(' ')} ${instruction.command ? commandText(instruction.command) : 'NONE'}`,
      )
      if (instruction.command) {
        state.start.healthcheck = instruction.command
        state.start.healthLine = instruction.line
      }
      return
    case 'CMD':
      contract.cmd = commandText(instruction.command)
      state.start.cmd = instruction.command
      state.start.line = instruction.line
      state.ownCmd = true
      return
    case 'ENTRYPOINT':
      contract.entrypoint = commandText(instruction.command)
      state.start.entrypoint = instruction.command
      state.start.line = instruction.line
      if (!state.ownCmd) {
        contract.cmd = undefined
        state.start.cmd = undefined
      }
      return
    case 'COPY':
    case 'ADD':
      copy(state, instruction, world, value)
      return
    case 'RUN':
      runWithMounts(state, instruction, world)
      return
    case 'FROM':
      return
  }
}

function userOf(text: string): string {
  return text === '0' || text === 'root' || text === '0:0' || text === 'root:root' ? 'root' : text
}

/** One text for each command line: exec form as JSON, shell form folded. */
export function commandText(command: CommandLine): string {
  return command.form === 'exec' ? JSON.stringify(command.argv) : `sh: ${fold(command.script.text)}`
}

function copy(state: State, instruction: CopyInstruction, world: World, value: (raw: string) => string): void {
  const { line } = instruction
  const { workdir } = state.contract
  const target = value(instruction.destination.raw)
  const slash = target.endsWith('/') || target.endsWith('/.') || target === '.'
  const destination = absolute(target, workdir)
  const owner = instruction.chown === undefined ? undefined : ownerOf(value(instruction.chown), state.accounts)
  for (const name of owner?.split(':') ?? []) if (!state.accounts.made.has(name)) state.strangers.add(name)
  const mode = instruction.chmod === undefined ? {} : { mode: value(instruction.chmod) }
  const sources = instruction.sources.map((word) => value(word.raw))
  for (let up = parentOf(destination); up !== '/'; up = parentOf(up))
    putDirectory(state.files, up, owner ?? 'root:root', line)

  for (const heredoc of instruction.heredocs) {
    const path = slash || instruction.heredocs.length > 1 ? absolute(heredoc.delimiter, destination) : destination
    put(state.files, path, {
      kind: 'file',
      origin: { type: 'output', command: `heredoc ${heredoc.body}` },
      owner: owner ?? 'root:root',
      line,
      ...mode,
    })
  }
  if (instruction.from !== undefined) {
    const reference = value(instruction.from)
    const index = stageIndex(world.dockerfile, reference, instruction.stage)
    const source = index === undefined ? undefined : world.states[index]
    const paths = sources.flatMap((each) => {
      const path = absolute(each, '/')
      const found = source ? sourcesIn(source.files, path) : []
      return found.length > 0 ? found : [path]
    })
    for (const from of paths) {
      const directory = source ? isDirectory(source.files, from) : false
      const program = source && from === destination ? makerOf(from) : undefined
      const carried = program !== undefined && (source?.derived.has(program) || source?.carried.has(from))
      if (carried) state.carried.add(from)
      const to = slash && !directory ? absolute(lastPart(from), destination) : destination
      if (source && index !== undefined) {
        state.uses.add(index)
        for (const used of source.uses) state.uses.add(used)
        if (directory) putDirectory(state.files, to, owner ?? 'root:root', line)
        const links = !directory && source.files.get(from)?.kind === 'link'
        const found = !links && copyTree(state.files, source.files, from, to, owner, line)
        if (!found && !carried) {
          put(state.files, to, {
            kind: 'tree',
            origin: { type: 'foreign', reference: `${source.reference} ${from}` },
            owner: owner ?? 'root:root',
            line,
          })
        }
      } else {
        put(state.files, to, {
          kind: 'tree',
          origin: { type: 'foreign', reference: `${reference} ${from}` },
          owner: owner ?? 'root:root',
          line,
        })
      }
    }
    return
  }
  const brought = copied(
    world.visible,
    sources,
    slash && destination !== '/' ? `${destination}/` : destination,
    workdir,
    {
      isDirectory: (path) => isDirectory(state.files, path),
      add: instruction.kind === 'ADD',
    },
  )
  const made = owner ?? 'root:root'
  if (brought.intoDirectory) putDirectory(state.files, destination, made, line)
  for (const { from, to } of brought.files) {
    const link = world.visible.get(from)?.link
    const origin = { type: 'context' as const, path: from }
    if (link === undefined) put(state.files, to, { kind: 'file', origin, owner: made, line, ...mode })
    else put(state.files, to, { kind: 'link', origin, owner: made, line, target: link, ...mode })
  }
  // What is copied over a file is not seen, and the file that was there is gone.
  for (const each of brought.missing) {
    const to = brought.intoDirectory ? absolute(lastPart(each), destination) : destination
    if (state.files.get(to)?.kind !== 'file') continue
    put(state.files, to, { kind: 'file', origin: { type: 'foreign', reference: each }, owner: made, line, ...mode })
  }
  for (const each of [...brought.missing, ...brought.unmatched])
    state.unknowns.push({ line, because: `nothing in the build context matches ${each}`, source: each })
  for (const { from, to } of brought.archives)
    put(state.files, to, { kind: 'loose', origin: { type: 'foreign', reference: from }, owner: made, line })
  for (const each of brought.remote) {
    const to = slash ? absolute(lastPart(each), destination) : destination
    put(state.files, to, { kind: 'file', origin: { type: 'foreign', reference: each }, owner: made, line })
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A RUN with its mounts: bound files are there while it runs, caches leave nothing in the image. */
function runWithMounts(state: State, instruction: RunInstruction, world: World): void {
  const bound: string[] = []
  const caches: string[] = []
  for (const { type, target, source, fromElsewhere } of mountsOf(instruction)) {
    if (target === undefined) continue
    const path = absolute(target, state.contract.workdir)
    if (type === 'cache' || type === 'tmpfs') caches.push(path.replace(/^\/~|^~/, homeOf(state)))
    if (type === 'bind' && !fromElsewhere) {
      for (const { from, to } of copied(world.visible, [source], path, state.contract.workdir).files) {
        if (state.files.has(to)) continue
        put(state.files, to, {
          kind: 'file',
          origin: { type: 'context', path: from },
          owner: 'root:root',
          line: instruction.line,
        })
        bound.push(to)
      }
    }
  }
  replayRun(state, instruction, world.interpreter)
  for (const path of bound) state.files.delete(path)
  for (const path of caches) remove(state.files, path)
}
