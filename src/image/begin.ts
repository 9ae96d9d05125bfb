import { expand } from '../dockerfile/expand.ts'
import { parseImageReference } from '../dockerfile/image-reference.ts'
import type { Dockerfile, FromInstruction } from '../dockerfile/types.ts'
import { describeBase, runsAsRoot } from '../knowledge/base.ts'
import { BASE_WORKDIR } from './paths.ts'
import { baseUser } from './owners.ts'
import { type Locals, onLocal } from './local.ts'
import { childState, emptyState, type State } from './state.ts'

/** A stage at its FROM: on a stage above, on what another Dockerfile of the repository builds, or on an image that is known by its name. */
export function begin(
  dockerfile: Dockerfile,
  from: FromInstruction,
  states: readonly State[],
  globals: ReadonlyMap<string, string | undefined>,
  locals: Locals,
): State {
  const lookup = (name: string) => globals.get(name)
  const symbolic = expand(from.imageWord.raw, () => undefined, dockerfile.escape).value
  const platform =
    from.platform === undefined ? undefined : expand(from.platform, () => undefined, dockerfile.escape).value
  const index = stageIndex(dockerfile, symbolic, from.stage)
  const parent = index === undefined ? undefined : states[index]
  if (parent && index !== undefined) return childState(parent, index, platform)
  const plain = expand(from.imageWord.raw, lookup, dockerfile.escape)
  const local = locals.get(symbolic)
  if (local) {
    const state = onLocal(local, from, symbolic, platform)
    // A value may come with the build, to a name that is declared.
    for (const name of plain.unknown)
      if (!globals.has(name)) state.unknowns.push({ line: from.line, because: undeclared(name, false) })
    return state
  }
  const reference = plain.unknown.length > 0 ? from.image : parseImageReference(plain.value)
  const base = plain.unknown.length > 0 ? undefined : describeBase(reference)
  const known = base !== undefined || symbolic === 'scratch'
  const state = emptyState(symbolic, base, platform, {
    workdir: known ? (base?.workdir ?? '/') : BASE_WORKDIR,
    user: known || runsAsRoot(reference) ? 'root' : baseUser(symbolic),
  })
  for (const name of plain.unknown)
    state.unknowns.push({ line: from.line, because: undeclared(name, globals.has(name)) })
  return state
}

const undeclared = (name: string, declared: boolean): string =>
  declared ? `no ARG before the first FROM gives ${name} a value` : `no ARG before the first FROM declares ${name}`

/** A stage by name (any case) or number, among those before `before`. */
export function stageIndex(dockerfile: Dockerfile, name: string, before: number): number | undefined {
  const wanted = name.toLowerCase()
  for (let index = before - 1; index >= 0; index--) {
    if (dockerfile.stages[index]?.alias?.toLowerCase() === wanted) return index
  }
  return /^\d+$/.test(name) && Number(name) < before ? Number(name) : undefined
}
