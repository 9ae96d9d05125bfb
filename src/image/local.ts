import { parseDockerfile } from '../dockerfile/parse.ts'
import type { FromInstruction, Instruction } from '../dockerfile/types.ts'
import { copiedState, type State } from './state.ts'
import type { Entry, Image } from './types.ts'

/** What another Dockerfile of the repository builds, replayed. Paths of context files are as the context of whoever starts from it has them. */
export interface Local {
  /** That Dockerfile, by its path from the repository's root. */
  readonly dockerfile: string
  readonly state: State
}

/** Images that the repository builds, by what FROM writes, its variables as `${NAME}`. */
export type Locals = ReadonlyMap<string, Local>

/**
 * The state of a stage that starts from such an image: all that it has, none of its ARGs and commands. What it brings stands
 * at the line of the FROM.
 */
export function onLocal(
  { dockerfile, state }: Local,
  from: FromInstruction,
  reference: string,
  platform?: string,
): State {
  const { line } = from
  const own = copiedState(state, {
    ...{
      platform,
      parent: undefined,
      args: new Map(),
      steps: [],
      uses: new Set(),
      strangers: new Set(),
      ownCmd: false,
    },
    ...{ local: undefined, startsIn: state.contract.workdir },
  })
  own.reference = reference
  for (const [path, entry] of own.files) own.files.set(path, { ...entry, line })
  for (const [name, found] of own.packages) own.packages.set(name, { ...found, line })
  own.unknowns = own.unknowns.map((unknown) => ({ ...unknown, line }))
  const { line: start, healthLine } = own.start
  own.start = {
    ...own.start,
    line: start === undefined ? undefined : line,
    healthLine: healthLine === undefined ? undefined : line,
  }
  own.local = {
    dockerfile,
    files: new Map(own.files),
    packages: new Set(own.packages.keys()),
    onbuild: own.contract.onbuild,
  }
  own.contract.onbuild = []
  return own
}

/** The instructions that an ONBUILD base has run first, as if they stood in the place of the FROM. */
export function triggersOf(state: State, { index, line, stage }: FromInstruction, escape: string): Instruction[] {
  return (state.local?.onbuild ?? []).flatMap((text) => {
    const parsed = parseDockerfile(`# escape=${escape}\nFROM scratch\n${text}\n`)
    const trigger = parsed.ok ? parsed.dockerfile.instructions[1] : undefined
    return trigger === undefined ? [] : [{ ...trigger, index, line, stage }]
  })
}

/** Whether an entry of an image is as the local image had it that the stage starts from. */
export function isInherited({ local, files }: Pick<Image, 'local' | 'files'>, path: string): boolean {
  const entry: Entry | undefined = local?.files.get(path)
  return entry !== undefined && files.get(path) === entry
}
