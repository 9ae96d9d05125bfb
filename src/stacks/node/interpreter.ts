import type { Interpreter, Outcome } from '../../image/types.ts'
import { recalled } from '../../memo/recalled.ts'
import type { Project } from '../../project/types.ts'
import { outcomeOf, type At, type Command } from './install.ts'

/** What the commands of npm, yarn, pnpm and bun do to an image. */
export function nodeInterpreter(project: Project): Interpreter {
  return {
    outcome(effect, at) {
      if (effect.type !== 'program' && effect.type !== 'node') return undefined
      const { cwd, user, home, npm } = at
      const asked: Asked = { effect, cwd, environment: [...at.environment], user, home, npm }
      return outcomes(JSON.stringify(asked), (about, name) => {
        switch (about) {
          case 'below':
            return [...at.below(name)].flat().join('\0')
          case 'declares':
            return at.declares(name)
          case 'source':
            return at.source(name)
          case 'has':
            return at.has(name)
          case 'unseen':
            return at.unseen(name)
          default:
            return project.read(name)
        }
      })
    },
  }
}

interface Asked extends Pick<At, 'cwd' | 'user' | 'home'> {
  readonly effect: Command
  readonly environment: readonly (readonly [string, string])[]
  readonly npm: number | undefined
}

/** Every change is replayed anew: the same command over the same files comes to the same. */
const outcomes = recalled(4_000_000, (key, ask): Outcome | undefined => {
  const { effect, environment, npm, ...rest } = JSON.parse(key) as Asked
  const at: At = {
    ...rest,
    ...(npm === undefined ? {} : { npm }),
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
  }
  return outcomeOf(effect, at, { read: (path) => ask('read', path) as string | undefined })
})
