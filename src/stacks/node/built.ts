import { loose } from '../../image/origin.ts'
import { absolute } from '../../image/paths.ts'
import type { Outcome } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import { type At, filesBelow } from '../common/interpreter.ts'
import type { Build, Evidence } from '../types.ts'
import { resolveBuild } from './build.ts'
import { LIFECYCLE } from './lifecycle.ts'

type Texts = Pick<Project, 'read'>

/** What a build command writes. Undefined: that is not known. */
export function build(argv: readonly string[], directory: string, at: At, project: Texts): Outcome | undefined {
  return outcomeOf(resolve(argv, directory, at, project), directory, () => undefined)
}

const resolve = (argv: readonly string[], directory: string, at: At, project: Texts): Build =>
  resolveBuild(filesBelow(directory, at, project), { form: 'exec', argv }, '', { writesIn: directory })

function outcomeOf<T>(built: Build, directory: string, otherwise: (unknown: Evidence) => T): Outcome | T {
  const { elsewhere, unknown, outputs, caches = [] } = built
  if (elsewhere) return { work: 'opaque', writes: [loose('/')], because: outside(elsewhere) }
  if (unknown) return otherwise(unknown)
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
  return outcomeOf(resolve(argv, directory, at, project), directory, (unknown) => ({
    work: 'opaque',
    writes: [loose(at.cwd)],
    because: doubt(unknown, argv.join(' ')),
  }))
}

/** A line of a script says what runs; one of a tool's configuration, what decides. */
function doubt({ file, line, text }: Evidence, command: string): string {
  if (file === 'Dockerfile') return `what \`${command}\` writes is not known`
  const runs = file.endsWith('package.json') || file.endsWith('.sh')
  if (runs) return `what \`${text}\` (${file}:${line}) writes is not known`
  return `what \`${command}\` writes is not known: ${file}:${line} decides it`
}

const outside = ({ file, line, text }: Evidence): string =>
  `\`${text}\`${file === 'Dockerfile' ? '' : ` (${file}:${line})`} writes outside of the project`

/** Whether a script of the project that an install runs puts something outside of it. */
export const installsElsewhere = (
  scripts: Readonly<Record<string, string>>,
  directory: string,
  at: At,
  project: Texts,
): boolean =>
  LIFECYCLE.some(
    (name) =>
      Object.hasOwn(scripts, name) && resolve(['npm', 'run', name], directory, at, project).elsewhere !== undefined,
  )
