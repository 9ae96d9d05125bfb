import type { Interpreter, Outcome } from '../../image/types.ts'
import { recalled } from '../../memo/recalled.ts'
import type { Project } from '../../project/types.ts'
import type { Effect } from '../../shell/types.ts'
import type { AppFiles } from '../types.ts'
import { filesOf } from './app.ts'

export type At = Parameters<Interpreter['outcome']>[1]

type Command<Type extends Effect['type']> = Extract<Effect, { type: Type }>

interface Asked extends Pick<At, 'cwd' | 'user' | 'home'> {
  readonly effect: Effect
  readonly environment: readonly (readonly [string, string])[]
  readonly npm: At['npm']
  readonly base: At['base']
}

/**
 * An interpreter of effects of some types. Every change is replayed anew: the same command over the same files comes to
 * the same, and is worked out once.
 */
export function rememberedInterpreter<Type extends Effect['type']>(
  types: readonly Type[],
  outcomeOf: (effect: Command<Type>, at: At, project: Pick<Project, 'read'>) => Outcome | undefined,
): (project: Project) => Interpreter {
  const outcomes = recalled(4_000_000, (key, ask): Outcome | undefined => {
    const { effect, environment, npm, base, ...rest } = JSON.parse(key) as Asked
    const at: At = {
      ...rest,
      ...(npm === undefined ? {} : { npm }),
      ...(base === undefined ? {} : { base }),
      environment: new Map(environment),
      *below(directory) {
        const listed = ask('below', directory) as string
        const parts = listed === '' ? [] : listed.split('\0')
        for (let index = 0; index < parts.length; index += 2) yield [parts[index] ?? '', parts[index + 1] ?? '']
      },
      declares: (name) => ask('declares', name) === true,
      source: (path) => ask('source', path) as string | undefined,
      has: (path) => ask('has', path) === true,
      unseen: (path) => ask('unseen', path) === true,
      tool: (path) => ask('tool', path) as string | undefined,
    }
    return outcomeOf(effect as Command<Type>, at, { read: (path) => ask('read', path) as string | undefined })
  })
  return (project) => ({
    outcome(effect, at) {
      if (!(types as readonly string[]).includes(effect.type)) return undefined
      const { cwd, user, home, npm, base } = at
      const asked: Asked = { effect, cwd, environment: [...at.environment], user, home, npm, base }
      return outcomes(JSON.stringify(asked), (about, name) => {
        switch (about) {
          case 'below':
            return listing(at.below(name))
          case 'declares':
            return at.declares(name)
          case 'source':
            return at.source(name)
          case 'has':
            return at.has(name)
          case 'unseen':
            return at.unseen(name)
          case 'tool':
            return at.tool(name)
          default:
            return project.read(name)
        }
      })
    },
  })
}

/** By path, so that it is the same whichever COPY brought a file first. */
function listing(files: Iterable<readonly [path: string, source: string]>): string {
  const all = [...files]
  // Mostly one COPY brought them, in order.
  if (all.some(([path], index) => index > 0 && path < (all[index - 1]?.[0] ?? '')))
    all.sort(([left], [right]) => (left < right ? -1 : 1))
  return all.map(([path, source]) => `${path}\0${source}`).join('\0')
}

/** The context's files below a directory, as a command finds them; listed when one is asked for. */
export function filesBelow(directory: string, at: Pick<At, 'below'>, project: Pick<Project, 'read'>): AppFiles {
  let listed: AppFiles | undefined
  const files = () => (listed ??= filesOf(new Map(at.below(directory)), project))
  return { paths: () => files().paths(), has: (path) => files().has(path), read: (path) => files().read(path) }
}
