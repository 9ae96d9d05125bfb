import { lineRange } from '../src/dockerfile/edit.ts'
import type { Instruction, Stage } from '../src/dockerfile/types.ts'
import type { Step } from '../src/image/types.ts'
import { isInherited } from '../src/image/local.ts'
import { npmIn } from '../src/image/npm.ts'
import { absolute, below, PROGRAMS, spokenPackages, within } from '../src/image/paths.ts'
import { variablesIn } from '../src/image/state.ts'
import { reachable } from '../src/image/steps.ts'
import { readManifest } from '../src/project/manifest.ts'
import { readLockfile } from '../src/project/lock/index.ts'
import { appFiles } from '../src/stacks/common/app.ts'
import { selectionOf } from '../src/stacks/node/focused.ts'
import { startedByInstall } from '../src/stacks/node/lifecycle.ts'
import { scopeOf } from '../src/stacks/node/options.ts'
import { devScript, type Prune, pruneCommand, productionOption } from '../src/stacks/node/production.ts'
import { installsAllGroups } from '../src/stacks/python/install.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'
import { writtenCommand } from './parts/command-words.ts'
import { leavingLists } from './parts/development-lists.ts'
import { partAtInstall, runWord } from './parts/own-stage.ts'
import { pruneBeside } from './parts/prune-beside.ts'
import { unseenInstall } from './parts/unseen-install.ts'

/** Leaves development dependencies out of the image that runs. */
export const pruneDependencies: Transform = {
  name: 'prune-dependencies',
  summary: 'leave development dependencies out of the image',
  docs: {
    what: 'Installs production dependencies alone where nothing is built (`--omit=dev`, `--only main`, `--no-dev`); where something is, prunes what the build used in a stage of its own above the source, so that an edit does not prune again; a prune that the file has below its build goes there too. Of Python, a list of development tools that a RUN of its own installs after the program (`-r requirements-dev.txt`) is left out with its RUN.',
    why: 'Compilers, test runners and linters are often most of node_modules, and a running program loads none of them.',
    when_not:
      'Where a run command, a file that stays, a configuration string or a kept package names a development dependency; where the install asks for them (`--include=dev`); where packages are added beside the manifest, linked, or loaded by computed names.',
    references: [
      'https://docs.npmjs.com/cli/commands/npm-prune',
      'https://pnpm.io/cli/prune',
      'https://yarnpkg.com/cli/workspaces/focus',
      'https://python-poetry.org/docs/managing-dependencies/#dependency-groups',
      'https://docs.astral.sh/uv/concepts/projects/dependencies/#development-dependencies',
    ],
  },
  *run(context) {
    const { replay, facts } = context
    let installed = false
    const lists = leavingLists(context)
    yield* lists.skips
    const [list] = lists.steps
    if (list)
      yield {
        title: 'leave the list of development out',
        because: `nothing that is built or runs uses what it names (line ${list.line} installs it)`,
        safety: 'safe',
        edits: lists.edits,
      }
    const tools = facts.developmentTools ?? []
    if (tools.length > 0) {
      const more = tools.length > MOST_NAMED ? ` and ${tools.length - MOST_NAMED} more` : ''
      yield {
        title: 'list tools of development in a file of their own',
        because: `${tools.slice(0, MOST_NAMED).join(', ')}${more}: installed in the image that runs, and nothing that is seen there imports ${tools.length === 1 ? 'it' : 'them'}`,
        safety: 'advice',
        edits: [],
      }
    }
    for (const { title, because } of facts.advice ?? []) yield { title, because, safety: 'advice', edits: [] }
    for (const [path, entry] of replay.final.files) {
      if (entry.origin.type !== 'install') continue
      installed = true
      const told = facts.prune.get(path)
      if (entry.origin.scope !== 'all') {
        // An install above may have brought the others, and they lie in its layer.
        const moved = pruneBeside(context, path)
        if (moved) yield moved
        else if (!told?.option && !path.endsWith(`/${PROGRAMS}`))
          yield { because: `${spokenPackages(path)} holds production packages alone`, noNeed: true }
        continue
      }
      if (!told) continue
      if (isInherited(replay.final, path)) {
        yield { because: `${path} is what ${replay.final.local?.dockerfile} brings` }
        continue
      }
      if (!told.ok) {
        yield {
          because: told.because.startsWith('there are no')
            ? told.because
            : `development dependencies stay: ${told.because}`,
        }
        continue
      }
      yield* told.option === undefined ? prune(context, path) : leaveOut(context, path, told.option)
    }
    if (!installed)
      yield unseenInstall(context.replay) ?? { because: 'no installed packages are in the image', noNeed: true }
  },
}

/** Tools that are named one by one. */
const MOST_NAMED = 5

/** Installs whose option leaves development out: Poetry's groups, uv's and PDM's. All that go into one place are given it. */
function* leaveOut(context: Context, path: string, option: string): Iterable<Change | Skip> {
  const { dockerfile, replay, path: file } = context
  const steps = replay.stages.flatMap((image, index) => image.steps.filter(({ stage }) => stage === index))
  const installs = steps.filter((step) => step.writes.includes(path) && installsAllGroups(step))
  const edits = installs.flatMap((step) => {
    const run = dockerfile.instructions[step.instruction]
    const written = run?.kind === 'RUN' ? writtenCommand(run, step) : undefined
    return written ? [{ file, start: written.end, end: written.end, text: ` ${option}` }] : []
  })
  const last = installs.at(-1)
  if (!last || edits.length < installs.length) return yield { because: `no command of its own writes ${path}` }
  yield {
    title: 'install without the groups of development',
    because: `nothing that is built or runs uses what they hold (line ${last.line} installs them)`,
    safety: 'safe',
    edits,
  }
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
  if (!isTaken(context, install))
    return yield {
      line: install.line,
      because: `${path} is a copy that a command of the build made, and a prune of what it was made from would leave it as it is`,
    }
  yield ownStage(context, path, install) ?? pruneInPlace(context, path, install, install.stage)
}

/** Whether a COPY takes what the install wrote from where it wrote it: another command may have put it aside (`cp -a node_modules /out`). */
function isTaken({ dockerfile, replay }: Context, install: Step): boolean {
  if (replay.final.steps.includes(install)) return true
  return dockerfile.instructions.some(
    (each) =>
      each.kind === 'COPY' &&
      each.from !== undefined &&
      each.sources.some(({ value }) => {
        const source = absolute(value, '/')
        return /[*?[$]/.test(source) || install.writes.some((path) => within(path, source))
      }),
  )
}

function effectOf(install: Step) {
  for (const effect of install.effects) if (effect.type === 'node') return effect
  return undefined
}

/** Nothing uses the development dependencies: they are not installed in the first place. */
function productionInstall(context: Context, install: Step): Change | Skip {
  const run = context.dockerfile.instructions[install.instruction]
  const effect = effectOf(install)
  const npm = npmOf(context, install)
  const option = effect && productionOption(effect.tool, npm, appOf(context, install))
  const manifest = readManifest((path) => appOf(context, install).read(path), 'package.json')
  const script = manifest && effect && !effect.options.includes('--ignore-scripts') ? devScript(manifest) : undefined
  if (script !== undefined)
    return { line: install.line, because: `the ${script} script runs a development dependency at every install` }
  const written = run?.kind === 'RUN' ? writtenCommand(run, install) : undefined
  if (!written || option === undefined)
    return { line: install.line, because: 'this install has no option for production packages that is known' }
  // `--include=dev` is stronger than `--omit=dev`, wherever it stands.
  if (
    effect &&
    scopeOf({ ...effect, options: [...effect.options, option] }, variablesIn(install.environment)) === 'all'
  )
    return { line: install.line, because: 'this install asks for development dependencies by name' }
  const bare = effect?.tool === 'yarn' && written.words.length === 1
  return {
    title: 'install production packages alone',
    because: `nothing that is built or run uses a development dependency (line ${install.line} installs them)`,
    safety: 'safe',
    edits: [{ file: context.path, start: written.end, end: written.end, text: `${bare ? ' install' : ''} ${option}` }],
  }
}

function npmOf({ replay }: Context, { stage }: Step): number | undefined {
  const image = replay.stages[stage]
  return image && npmIn(image)
}

function appOf({ replay, project }: Context, install: Step) {
  return appFiles(replay.stages[install.stage]?.files ?? new Map(), install.cwd, project)
}

function commandFor(context: Context, install: Step): Prune {
  const effect = effectOf(install)
  if (!effect || (effect.directory !== undefined && effect.directory !== install.cwd))
    return { ok: false, because: 'it installs into another directory than its own' }
  const app = appOf(context, install)
  return pruneCommand(
    effect,
    npmOf(context, install),
    readManifest((path) => app.read(path), 'package.json'),
    app,
    install.writes.filter((path) => path.endsWith('/node_modules')).map((path) => below(path, install.cwd)),
    context.facts.focused && context.facts.focus?.ok ? selectionOf(context.facts.focus, app) : undefined,
  )
}

/** `RUN npm prune` at the end of the stage that builds. */
function pruneInPlace(context: Context, path: string, install: Step, stage: number): Change | Skip {
  const { dockerfile, path: file } = context
  const prune = commandFor(context, install)
  if (!prune.ok) return { line: install.line, because: `no prune is known to work here: ${prune.because}` }
  const last = lastOf(dockerfile.stages[stage])
  if (!last || dockerfile.stages.length === 1)
    return {
      line: install.line,
      because: 'a prune in the stage that runs would free nothing: the packages stay in the layer below',
    }
  const at = lineRange(dockerfile, last).end
  const workdir = context.replay.stages[stage]?.contract.workdir
  // Where a RUN changes into the directory by itself, the end of the stage is elsewhere.
  if (workdir !== install.cwd && !/^[\w./-]+$/.test(install.cwd))
    return { line: install.line, because: `a prune would have to be told of ${install.cwd}` }
  const command = workdir === install.cwd ? prune.command : `cd ${install.cwd} && ${prune.command}`
  return {
    title: 'prune development dependencies after the build',
    because: `the build uses them, and nothing in ${path.replace(/\/node_modules$/, '') || '/'} does when it runs`,
    safety: 'safe',
    edits: [{ file, start: at, end: at, text: `${runWord(dockerfile.instructions)} ${command}${dockerfile.eol}` }],
  }
}

function lastOf(stage: Stage | undefined): Instruction | undefined {
  return stage?.instructions.at(-1) ?? stage?.from
}

/** Packages pruned in a stage above the source, so that the result is reused until a manifest changes. */
function ownStage(context: Context, path: string, install: Step): Change | undefined {
  const prune = commandFor(context, install)
  const edits = prune.ok
    ? partAtInstall(context, install, `${runWord(context.dockerfile.instructions)} ${prune.command}`)
    : undefined
  return (
    edits && {
      title: 'prune development dependencies in a stage beside the build',
      because: `the build uses them, and nothing in ${path.replace(/\/node_modules$/, '') || '/'} does when it runs`,
      safety: 'safe',
      edits,
    }
  )
}
