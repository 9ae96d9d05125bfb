import { absolute } from '../../image/paths.ts'
import type { Outcome } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import { type At, filesBelow } from '../common/interpreter.ts'
import type { Evidence } from '../types.ts'
import { resolveBuild } from './build.ts'

type Texts = Pick<Project, 'read'>

/** What a build command writes. Undefined: it may write anywhere. */
export function build(argv: readonly string[], directory: string, at: At, project: Texts): Outcome | undefined {
  const { outputs, unknown, caches = [] } = resolveBuild(filesBelow(directory, at, project), { form: 'exec', argv }, '')
  if (unknown) return undefined
  const writes = outputs.map(({ name }) => ({
    path: absolute(name, directory),
    kind:
      /\.[a-z0-9]{1,5}$/i.test(name) && !name.endsWith('.next') && !name.endsWith('.output') && !name.endsWith('.nuxt')
        ? ('file' as const)
        : ('tree' as const),
    origin: { type: 'output' as const, command: '' },
  }))
  const kept = caches.map((path) => ({
    path: absolute(path, directory),
    kind: 'tree' as const,
    origin: { type: 'cache', of: 'a runner of tasks' } as const,
  }))
  return { work: writes.length === 0 ? 'nothing' : 'build', writes: [...writes, ...kept] }
}

/** What a script of the project writes, which works below its directory: where that is not known, the command in it that tells. */
export function script(argv: readonly string[], directory: string, at: At, project: Texts): Outcome {
  const told = build(argv, directory, at, project)
  if (told) return told
  const { unknown } = resolveBuild(filesBelow(directory, at, project), { form: 'exec', argv }, '')
  const because = unknown === undefined ? 'what it writes is not known' : doubt(unknown, argv.join(' '))
  return {
    work: 'opaque',
    writes: [{ path: at.cwd, kind: 'loose', origin: { type: 'output', command: '' } }],
    because,
  }
}

/** A line of a script says what runs; one of a tool's configuration, what decides. */
function doubt({ file, line, text }: Evidence, command: string): string {
  if (file === 'Dockerfile') return `what \`${command}\` writes is not known`
  const runs = file.endsWith('package.json') || file.endsWith('.sh')
  if (runs) return `what \`${text}\` (${file}:${line}) writes is not known`
  return `what \`${command}\` writes is not known: ${file}:${line} decides it`
}
