import { absolute } from '../../image/paths.ts'
import type { Outcome } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'
import { type At, filesBelow } from '../common/interpreter.ts'
import type { Build, Evidence } from '../types.ts'
import { resolveBuild } from './build.ts'
import { LIFECYCLE } from './lifecycle.ts'

type Texts = Pick<Project, 'read'>

/** What a build command writes. Undefined: it may write anywhere. */
export function build(argv: readonly string[], directory: string, at: At, project: Texts): Outcome | undefined {
  const built = resolve(argv, directory, at, project)
  if (built.elsewhere) return { work: 'opaque', writes: [ANYWHERE], because: outside(built.elsewhere) }
  return built.unknown ? undefined : outcomeOf(built, directory)
}

const resolve = (argv: readonly string[], directory: string, at: At, project: Texts): Build =>
  resolveBuild(filesBelow(directory, at, project), { form: 'exec', argv }, '', { writesIn: directory })

function outcomeOf({ outputs, caches = [] }: Build, directory: string): Outcome {
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
  const built = resolve(argv, directory, at, project)
  if (built.elsewhere) return { work: 'opaque', writes: [ANYWHERE], because: outside(built.elsewhere) }
  if (!built.unknown) return outcomeOf(built, directory)
  return {
    work: 'opaque',
    writes: [{ path: at.cwd, kind: 'loose', origin: { type: 'output', command: '' } }],
    because: doubt(built.unknown, argv.join(' ')),
  }
}

/** A line of a script says what runs; one of a tool's configuration, what decides. */
function doubt({ file, line, text }: Evidence, command: string): string {
  if (file === 'Dockerfile') return `what \`${command}\` writes is not known`
  const runs = file.endsWith('package.json') || file.endsWith('.sh')
  if (runs) return `what \`${text}\` (${file}:${line}) writes is not known`
  return `what \`${command}\` writes is not known: ${file}:${line} decides it`
}

const ANYWHERE = { path: '/', kind: 'loose', origin: { type: 'output', command: '' } } as const

const outside = ({ file, line, text }: Evidence): string =>
  `\`${text}\`${file === 'Dockerfile' ? '' : ` (${file}:${line})`} writes outside of the project`

/** Where scripts of the project that an install runs put something outside of it: that it does, and why. */
export function installedElsewhere(
  scripts: Readonly<Record<string, string>>,
  directory: string,
  at: At,
  project: Texts,
): { readonly write: typeof ANYWHERE; readonly because: string } | undefined {
  const [found] = LIFECYCLE.filter((name) => Object.hasOwn(scripts, name)).flatMap(
    (name) => resolve(['npm', 'run', name], directory, at, project).elsewhere ?? [],
  )
  return found && { write: ANYWHERE, because: outside(found) }
}
