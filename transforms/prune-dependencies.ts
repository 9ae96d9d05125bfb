import { lineRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { CopyInstruction, Instruction, RunInstruction, Stage } from '../src/dockerfile/types.ts'
import { absolute } from '../src/image/paths.ts'
import type { Image, Step } from '../src/image/types.ts'
import { reachable } from '../src/image/steps.ts'
import { readManifest } from '../src/project/manifest.ts'
import { readLockfile } from '../src/project/lock/index.ts'
import { appFiles } from '../src/stacks/node/app.ts'
import { startedByInstall } from '../src/stacks/node/lifecycle.ts'
import { devScript, pruneCommand, productionOption } from '../src/stacks/node/production.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { writtenCommand } from './parts/command-words.ts'

/** Leaves development dependencies out of the image that runs. */
export const pruneDependencies: Transform = {
  name: 'prune-dependencies',
  summary: 'leave development dependencies out of the image',
  docs: {
    what: 'Installs production dependencies alone where nothing is built; where something is, prunes what the build used in a stage of its own above the source, so that an edit does not prune again.',
    why: 'Compilers, test runners and linters are often most of node_modules, and a running program loads none of them.',
    when_not:
      'Where a run command, a file that stays, a configuration string or a kept package names a development dependency; where packages are added beside the manifest, linked, or loaded by computed names.',
    references: ['https://docs.npmjs.com/cli/commands/npm-prune', 'https://pnpm.io/cli/prune'],
  },
  *run(context) {
    const { replay, facts } = context
    let installed = false
    for (const [path, entry] of replay.final.files) {
      if (entry.origin.type !== 'install') continue
      installed = true
      if (entry.origin.scope !== 'all') {
        yield { because: `${path} holds production packages alone`, noNeed: true }
        continue
      }
      const told = facts.prune.get(path)
      if (!told) continue
      if (!told.ok) {
        yield {
          because: told.because.startsWith('there are no')
            ? told.because
            : `development dependencies stay: ${told.because}`,
        }
        continue
      }
      yield* prune(context, path)
    }
    if (!installed) yield { because: 'no installed packages are in the image', noNeed: true }
  },
}

function* prune(context: Context, path: string): Iterable<Change | Skip> {
  const { replay } = context
  const stages = reachable(replay)
  const steps = replay.stages.flatMap((image, index) => (stages.has(index) ? image.steps : []))
  const installs = steps.filter((step) => step.work === 'install' && step.writes.includes(path))
  const [install] = installs
  if (!install || installs.length > 1) return yield { because: `several commands write ${path}` }
  const users = steps.filter((step) => step !== install && step.installed.includes(`${path} all`))
  const tests = steps.filter(
    (step) =>
      step !== install &&
      step.work === 'nothing' &&
      step.effects.some((effect) => effect.type === 'node' && (effect.verb === 'run' || effect.verb === 'exec')),
  )
  const app = appOf(context, install)
  const reader = (file: string) => app.read(file)
  const manifest = readManifest(reader, 'package.json')
  const started = manifest && startedByInstall(readLockfile(reader, ''), manifest)
  if (users.length === 0 && tests.length === 0 && started === undefined)
    return yield productionInstall(context, install)
  if (context.dockerfile.stages.length === 1) return yield pruneInPlace(context, path, install, install.stage)
  yield ownStage(context, path, install) ?? pruneInPlace(context, path, install, install.stage)
}

function effectOf(install: Step) {
  for (const effect of install.effects) if (effect.type === 'node') return effect
  return undefined
}

/** Nothing uses the development dependencies: they are not installed in the first place. */
function productionInstall(context: Context, install: Step): Change | Skip {
  const run = context.dockerfile.instructions[install.instruction]
  const effect = effectOf(install)
  const npm = context.replay.stages[install.stage]?.base?.npm
  const option = effect && productionOption(effect.tool, npm, appOf(context, install))
  const manifest = readManifest((path) => appOf(context, install).read(path), 'package.json')
  const script = manifest && effect && !effect.options.includes('--ignore-scripts') ? devScript(manifest) : undefined
  if (script !== undefined)
    return { line: install.line, because: `the ${script} script runs a development dependency at every install` }
  const written = run?.kind === 'RUN' ? writtenCommand(run, install) : undefined
  if (!written || option === undefined)
    return { line: install.line, because: 'this install has no option for production packages that is known' }
  const bare = effect?.tool === 'yarn' && written.words.length === 1
  return {
    title: 'install production packages alone',
    because: `nothing that is built or run uses a development dependency (line ${install.line} installs them)`,
    safety: 'safe',
    edits: [{ file: context.path, start: written.end, end: written.end, text: `${bare ? ' install' : ''} ${option}` }],
  }
}

function appOf({ replay, project }: Context, install: Step) {
  return appFiles(replay.stages[install.stage]?.files ?? new Map(), install.cwd, project)
}

function commandFor(context: Context, install: Step): string | undefined {
  const effect = effectOf(install)
  if (!effect || (effect.directory !== undefined && effect.directory !== install.cwd)) return undefined
  const app = appOf(context, install)
  return pruneCommand(
    effect,
    context.replay.stages[install.stage]?.base?.npm,
    readManifest((path) => app.read(path), 'package.json'),
    app,
  )
}

/** `RUN npm prune` at the end of the stage that builds. */
function pruneInPlace(context: Context, path: string, install: Step, stage: number): Change | Skip {
  const { dockerfile, path: file } = context
  const command = commandFor(context, install)
  if (command === undefined)
    return { line: install.line, because: 'this package manager has no prune that is known to work here' }
  const last = lastOf(dockerfile.stages[stage])
  if (!last || dockerfile.stages.length === 1)
    return {
      line: install.line,
      because: 'a prune in the stage that runs would free nothing: the packages stay in the layer below',
    }
  const at = lineRange(dockerfile, last).end
  return {
    title: 'prune development dependencies after the build',
    because: `the build uses them, and nothing in ${path.replace(/\/node_modules$/, '')} does when it runs`,
    safety: 'safe',
    edits: [{ file, start: at, end: at, text: `${runWord(dockerfile.instructions)} ${command}${dockerfile.eol}` }],
  }
}

function runWord(instructions: readonly Instruction[]): string {
  return instructions.find((each): each is RunInstruction => each.kind === 'RUN')?.written ?? 'RUN'
}

function lastOf(stage: Stage | undefined): Instruction | undefined {
  return stage?.instructions.at(-1) ?? stage?.from
}

/**
 * Parts the building stage below its install: packages are pruned in a stage beside the one that builds, above the
 * source, so that the result is reused until a manifest changes. Undefined where the build changes the packages, or
 * where more than packages is copied at once.
 */
function ownStage(context: Context, path: string, install: Step): Change | undefined {
  const { dockerfile, replay, path: file } = context
  const builder = dockerfile.stages[install.stage]
  const run = dockerfile.instructions[install.instruction]
  const image = replay.stages[install.stage]
  if (!builder?.alias || run?.kind !== 'RUN' || !image || install.stage >= dockerfile.stages.length - 1)
    return undefined
  // One prune empties the packages of every workspace member that the install filled.
  const paths = install.writes.filter((each) => image.files.get(each)?.origin.type === 'install')
  if (paths.some((each) => changesPackages(image, install, each))) return undefined
  const command = commandFor(context, install)
  const copies = copiesOf(context, paths, builder.alias)
  if (command === undefined || copies.length === 0 || copies.some((copy) => copy.sources.length !== 1)) return undefined
  // Only manifests may stand above the install: with the source there, a stage of its own would be pruned on every edit as well.
  if (
    install.requires === 'all' ||
    [...install.inputs].some((input) => !(install.requires as readonly string[]).includes(input))
  )
    return undefined
  const args = builder.instructions.filter(
    (each) =>
      each.kind === 'ARG' && each.index < run.index && each.declared.some(({ name }) => !image.contract.env.has(name)),
  )
  // Settings that hold a variable of the build are read again where it is declared: in the stage of the install.
  if (args.length > 0 && /\$\{?\w/.test(appOf(context, install).read('.npmrc') ?? '')) return undefined
  const style = styleOf(dockerfile)
  const lower = style.keyword === 'lower'
  const [from, as] = lower ? ['from', 'as'] : ['FROM', 'AS']
  const names = freeNames(context)
  const { eol } = dockerfile
  const aliasRange = builder.from.alias?.range
  const next = dockerfile.instructions[run.index + 1]
  if (!aliasRange || !next || next.stage !== install.stage) return undefined
  const place = lineRange(dockerfile, run).end
  const final = dockerfile.stages[install.stage + 1]
  if (!final) return undefined
  const before = lineRange(dockerfile, final.from).start
  const repeated = args.map((each) => dockerfile.text.slice(each.range.start, each.range.end) + eol).join('')
  const edits: Edit[] = [
    { file, start: aliasRange.start, end: aliasRange.end, text: names.dependencies },
    {
      file,
      start: place,
      end: place,
      text: `${eol}${from} ${names.dependencies} ${as} ${builder.alias}${eol}${repeated}`,
    },
    {
      file,
      start: before,
      end: before,
      text: `${from} ${names.dependencies} ${as} ${names.production}${eol}${runWord(dockerfile.instructions)} ${command}${eol}${eol}`,
    },
    ...copies.flatMap((copy) =>
      copy.flags
        .filter((flag) => flag.name === 'from')
        .map((flag) => ({ file, start: flag.range.start, end: flag.range.end, text: `--from=${names.production}` })),
    ),
  ]
  return {
    title: 'prune development dependencies in a stage beside the build',
    because: `the build uses them, and nothing in ${path.replace(/\/node_modules$/, '')} does when it runs`,
    safety: 'safe',
    edits,
  }
}

/** Whether a command after the install writes into the packages. */
function changesPackages(image: Image, install: Step, path: string): boolean {
  if (image.files.get(path)?.line !== install.line) return true
  for (const [each, { origin }] of image.files) if (each.startsWith(`${path}/`) && origin.type !== 'cache') return true
  return image.steps.some((step) => step.instruction > install.instruction && step.work === 'opaque')
}

function copiesOf({ dockerfile }: Context, paths: readonly string[], stage: string): CopyInstruction[] {
  return dockerfile.instructions.filter(
    (each): each is CopyInstruction =>
      each.kind === 'COPY' &&
      each.from?.toLowerCase() === stage.toLowerCase() &&
      each.sources.some((word) => paths.includes(absolute(word.value, '/'))),
  )
}

function freeNames({ dockerfile }: Context): { dependencies: string; production: string } {
  const taken = new Set(dockerfile.stages.map((stage) => stage.alias?.toLowerCase()))
  const free = (...names: string[]) => names.find((name) => !taken.has(name)) ?? `restage-${names[0]}`
  return {
    dependencies: free('dependencies', 'deps'),
    production: free('production-dependencies', 'production', 'prod-deps'),
  }
}
