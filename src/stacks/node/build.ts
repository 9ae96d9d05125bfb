import type { AppFiles, Build, Evidence } from '../types.ts'
import { BuildNotes } from './build/context.ts'
import { BUILDERS } from './build/tools.ts'
import { renamedProgram } from '../../knowledge/node-programs.ts'
import type { Leaf } from '../commands/words.ts'
import type { AppCommandLine } from '../commands/types.ts'
import { nodeExpander } from './scripts.ts'
import { writesElsewhere } from './elsewhere.ts'
import { memberDirectories } from './workspaces.ts'

export interface BuildOptions {
  readonly evidence?: Evidence
  /** The application's absolute directory in the image. */
  readonly directory?: string
  /** The directory, where it matters that a command writes outside of it. */
  readonly writesIn?: string
}

/** Programs that are a system's, whatever package has their name. */
const SYSTEM = new Set(
  'node bun npm yarn pnpm corepack cp mv mkdir touch sed chmod chown ln rm rmdir cat ls grep egrep find which head tail sort date whoami uname hostname env printenv git sleep du wc tee'.split(
    ' ',
  ),
)

const packageOf = (program: string): string | undefined =>
  renamedProgram(program) ?? (BUILDERS.has(program) && !SYSTEM.has(program) ? program : undefined)

/** What a build command writes and compiles, from npm scripts down to its tools. Configuration is read, and never run. */
export function resolveBuild(app: AppFiles, command: AppCommandLine, cwd: string, options: BuildOptions = {}): Build {
  const settings = { packageOf, ...(options.directory === undefined ? {} : { directory: options.directory }) }
  const written = command.form === 'exec' ? command.argv.join(' ') : command.text
  const evidence = options.evidence ?? { file: 'Dockerfile', line: 1, text: written.trim().slice(0, 120) }
  const expander = nodeExpander(app, settings)
  const expanded = expander.follow([{ command, cwd, evidence }])
  const notes = new BuildNotes(app, (path, from) => expander.inside(path, from))
  for (const { name } of expanded.packages) notes.package(name)
  for (const leaf of expanded.leaves) atLeaf(notes, leaf)
  for (const { name, evidence: at } of expanded.writes) notes.output(name, at)
  for (const at of expanded.unknown) notes.unknown(at)
  const { writesIn } = options
  const elsewhere =
    writesIn === undefined ? undefined : expanded.leaves.find((leaf) => writesElsewhere(leaf, app, writesIn))?.evidence
  const runner = ['turbo', 'nx', 'lerna'].filter((name) => expanded.packages.some((each) => each.name === name))
  return {
    ...notes.result(),
    ...(elsewhere ? { elsewhere } : {}),
    ...(runner.length > 0 ? { caches: cachesOf(app) } : {}),
  }
}

/**
 * Where turbo, Nx and Lerna keep what they remember. https://turborepo.com/docs/reference/configuration#cachedir,
 * https://nx.dev/features/cache-task-results
 */
function cachesOf(app: AppFiles): string[] {
  const own = ['.turbo', '.nx', 'node_modules/.cache/turbo', 'node_modules/.cache/nx']
  return [...own, ...memberDirectories(app).map((directory) => `${directory}/.turbo`)].filter(
    (path) => ![...app.paths()].some((each) => each.startsWith(`${path}/`)),
  )
}

function atLeaf(notes: BuildNotes, leaf: Leaf): void {
  const builder = BUILDERS.get(leaf.program)
  if (builder) builder(notes, leaf)
  else notes.unknown(leaf.evidence)
}
