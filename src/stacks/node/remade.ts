import { below, join, within } from '../../image/paths.ts'
import { ownSteps, reachable } from '../../image/steps.ts'
import type { Replay, Step } from '../../image/types.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Project } from '../../project/types.ts'
import { unionFiles } from '../common/app.ts'
import { runCommands } from '../commands/run-commands.ts'
import type { Leaf } from '../commands/words.ts'
import type { AppFiles } from '../types.ts'
import { readConfig } from './literals.ts'
import { generateOf, prismaGenerate } from './prisma.ts'
import { nodeExpander } from './scripts.ts'
import { packageOfProgram } from './start.ts'

const GENERATED = '.svelte-kit'

/**
 * What installs generate of the source and whoever reads it makes anew first. `.svelte-kit`, which the install script of
 * @sveltejs/kit 1.0 to 2.5 leaves there: `vite build`, `vite dev` and `svelte-kit sync` write it before they read it
 * (`sync.all` and `sync.init` in its src/exports/vite and src/cli.js), and without a svelte.config.js none is made. And the client
 * of Prisma that a schema puts into the project, where `prisma generate` is what runs next.
 */
export function remadePaths(replay: Replay, project: Project, dockerfilePath: string): ReadonlySet<string> {
  const order = [...reachable(replay)].sort((a, b) => a - b)
  const steps = ownSteps(replay)
  const found = new Set<string>()
  for (const [position, step] of steps.entries()) {
    if (step.work !== 'install' || step.requires !== 'all') continue
    const kit = join(step.cwd, GENERATED)
    const images = order.flatMap((index) => replay.stages[index] ?? []).reverse()
    const files = unionFiles(images, step.cwd, project)
    const user = steps.slice(position + 1).find(mayRead)
    const remade = user ? user.writes.includes(kit) : startsAnew(replay, step.cwd, files, project, dockerfilePath)
    if (isKit(files) && remade) found.add(kit)
    for (const path of user ? clientsOf(user, step.cwd, files) : []) found.add(path)
  }
  return found
}

/** Where a command makes a client of Prisma in the project, where that is the first that it does. */
function clientsOf({ text, cwd, line, writes }: Step, directory: string, files: AppFiles): string[] {
  if (!within(cwd, directory)) return []
  const command = {
    command: { form: 'shell', text },
    cwd: below(cwd, directory),
    evidence: { file: '', line, text },
  } as const
  const [first] = nodeExpander(files, { directory, packageOf: packageOfProgram }).follow([command]).leaves
  const schema = first && generateOf([first.program, ...first.args.map(({ value }) => value)])
  const told = schema && prismaGenerate(files, first.cwd, schema.path)
  return (told?.outputs ?? []).map(({ name }) => join(directory, name)).filter((path) => writes.includes(path))
}

/** Whether a project has one place for what is generated, and its builds go by SvelteKit's plugin. */
function isKit(files: AppFiles): boolean {
  const manifest = readManifest((path) => files.read(path), 'package.json')
  const config = readConfig(files, 'svelte.config.js')
  const vite = readConfig(files, 'vite.config.js', 'vite.config.ts', 'vite.config.mjs', 'vite.config.mts')
  return (
    manifest?.workspaces.length === 0 &&
    config?.settings('outDir').length === 0 &&
    vite?.imports.includes('@sveltejs/kit/vite') === true
  )
}

/** Whether a command of a RUN may read files that an install generated. */
function mayRead({ work, effects }: Step): boolean {
  if (work === 'build' || work === 'script' || work === 'opaque') return true
  return work === 'nothing' && effects.some(({ type }) => type === 'node' || type === 'program')
}

/** Whether every command that the image starts with makes the files before anything reads them. */
function startsAnew(
  replay: Replay,
  directory: string,
  files: AppFiles,
  project: Project,
  dockerfilePath: string,
): boolean {
  const { commands, doubt } = runCommands(replay.final, directory, project, dockerfilePath)
  if (doubt !== undefined || commands.length === 0 || !within(replay.final.contract.workdir, directory)) return false
  return commands.every((command) => {
    const { leaves, unknown } = nodeExpander(files, { directory, packageOf: packageOfProgram }).follow([command])
    const first = leaves.find((leaf) => !isPlain(leaf))
    return unknown.length === 0 && leaves.length > 0 && (first === undefined || generates(first))
  })
}

/** `node server.js`: it reads no configuration of compilers. */
const isPlain = ({ program, args }: Leaf): boolean =>
  program === 'node' && args.length > 0 && /^[^-].*\.[cm]?js$/.test(args[0]?.value ?? '')

const VERBS = new Set([undefined, 'build', 'dev', 'serve'])

function generates({ program, args }: Leaf): boolean {
  const verb = args.find(({ value }) => !value.startsWith('-'))?.value
  return (program === 'vite' && VERBS.has(verb)) || (program === 'svelte-kit' && verb === 'sync')
}
