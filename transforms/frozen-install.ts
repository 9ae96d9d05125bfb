import { appFiles } from '../src/stacks/common/app.ts'
import { changesPackages } from '../src/stacks/node/install.ts'
import { legacyPeers } from '../src/stacks/node/peers.ts'
import { membersOf } from '../src/stacks/node/workspaces.ts'
import { npmIn } from '../src/image/npm.ts'
import type { Image, Step } from '../src/image/types.ts'
import { lockfiles, readLockfile } from '../src/project/lock/index.ts'
import { readManifest } from '../src/project/manifest.ts'
import type { Effect } from '../src/shell/types.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'
import { writtenCommand } from './parts/command-words.ts'
import { freezePython } from './parts/frozen-python.ts'
import { unreadLock } from './parts/manager-version.ts'
import { pinManager } from './parts/pinned-manager.ts'
import { unseenInstall } from './parts/unseen-install.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>

/** Installs exactly what the lockfile says. */
export const frozenInstall: Transform = {
  name: 'frozen-install',
  summary: 'install exactly what the lockfile says (`npm ci` and its kin)',
  docs: {
    what: 'Turns `npm install` into `npm ci`, and gives yarn, pnpm, bun, uv and Pipenv the option that keeps the lockfile frozen. A pnpm that is installed by npm is the version that packageManager names.',
    why: 'An install that may change the lockfile can bring other versions tomorrow than it did today.',
    when_not:
      'Where the lockfile is not tracked, not copied, or not in step with package.json the frozen install would fail; then the line is left.',
    references: [
      'https://docs.npmjs.com/cli/commands/npm-ci',
      'https://classic.yarnpkg.com/lang/en/docs/cli/install/',
      'https://pnpm.io/cli/install',
      'https://docs.astral.sh/uv/concepts/projects/sync/',
    ],
  },
  *run(context) {
    let installs = false
    for (const [stage, image] of context.replay.stages.entries()) {
      yield* pinManager(context, image, stage)
      for (const step of image.steps) {
        const python = step.effects.find((each) => each.type === 'python')
        if (python && step.stage === stage && step.work === 'install' && python.tool !== 'venv') {
          installs = true
          yield* freezePython(context, image, step, python)
          continue
        }
        const effect = step.effects.find((each): each is NodeEffect => each.type === 'node' && INSTALLS.has(each.verb))
        if (step.stage !== stage || step.work !== 'install' || !effect) continue
        installs = true
        yield* freeze(context, image, step, effect)
      }
    }
    if (!installs) yield unseenInstall(context.replay) ?? { because: 'nothing is installed here', noNeed: true }
  },
}

const INSTALLS: ReadonlySet<string> = new Set(['install', 'ci', 'add'])

/** https://pnpm.io/cli/install, https://yarnpkg.com/cli/install, https://classic.yarnpkg.com/lang/en/docs/cli/install/ */
const MENDS =
  /^--(no-frozen-lockfile|frozen-lockfile=false|no-immutable|immutable=false|fix-lockfile|update-checksums|lockfile-only|package-lock-only|mode=update-lockfile)$/

const FROZEN = { because: 'it installs what the lockfile says', noNeed: true } as const

/** What the command's own words say against a frozen install, or have done already. */
function askedFor({ verb, target, options, packages }: NodeEffect): Pick<Skip, 'because' | 'noNeed'> | undefined {
  if (verb === 'add')
    return { because: `it installs packages by name (${packages.join(', ')}), which changes the lockfile` }
  // It has no option for that: https://yarnpkg.com/cli/workspaces/focus
  if (target === 'focus') return { because: 'yarn workspaces focus leaves the lockfile as it is', noNeed: true }
  // https://pnpm.io/cli/fetch
  if (target === 'fetch') return { because: 'pnpm fetch downloads what the lockfile says', noNeed: true }
  const found = (pattern: RegExp) => options.find((option) => pattern.test(option))
  const without = found(/^--(no-lockfile|lockfile=false|no-package-lock|package-lock=false)$/)
  if (without !== undefined) return { because: `${without} asks for an install without the lockfile` }
  const mends = found(MENDS)
  if (mends !== undefined) return { because: `${mends} asks for an install that may change the lockfile` }
  if (found(/^--pure-lockfile$/) !== undefined)
    return { because: '--pure-lockfile asks that the lockfile be left as it is' }
  return verb === 'ci' || found(/^--(frozen-lockfile|frozen)$/) !== undefined ? FROZEN : undefined
}

function* freeze(context: Context, image: Image, step: Step, effect: NodeEffect): Iterable<Change | Skip> {
  const { line } = step
  const options = effect.options
  const asked = askedFor(effect)
  if (asked) return yield { line, ...asked }
  const run = context.dockerfile.instructions[step.instruction]
  if (run?.kind !== 'RUN') return
  const directory = directoryOf(step, effect)
  const present = new Map(
    [...image.files].filter(([, { origin }]) => origin.type === 'context' && step.inputs.has(origin.path)),
  )
  const app = appFiles(present, directory, context.project)
  const read = (path: string) => app.read(path)
  const manifest = readManifest(read, 'package.json')
  const lockfile = readLockfile(read, '')
  if (!manifest) return
  if (!lockfile && app.has('bun.lockb')) return yield { line, because: 'bun.lockb is binary, and is not read' }
  if (!lockfile) return yield { line, because: withoutLockfile(lockfiles(read, '').map(({ path }) => path)) }
  if (!matchesTool(effect.tool, lockfile.manager))
    return yield { line, because: `${lockfile.path} is not a lockfile of ${effect.tool}` }
  // yarn 1 takes it for an option that it does not know, and goes on.
  if (lockfile.manager === 'yarn-berry' && options.includes('--immutable')) return yield { line, ...FROZEN }
  const source = present.get(`${directory === '/' ? '' : directory}/${lockfile.path}`)?.origin
  if (source?.type === 'context' && context.project.files.get(source.path)?.presence === 'maybe') {
    return yield { line, because: `${source.path} is not tracked by git, and may be absent elsewhere` }
  }
  const earlier = image.steps.some(
    (each) =>
      each !== step &&
      each.instruction <= step.instruction &&
      each.cwd === step.cwd &&
      each.effects.some((other) => other.type === 'node' && (changesPackages(other) || bringsPackages(other))),
  )
  if (earlier)
    return yield {
      line,
      because: 'another command installs into the same directory, and a frozen install would remove what it brought',
    }
  const members = [...membersOf(app).values()]
  const npm = npmIn(image)
  // npm ci came with npm 5.7; which minor version an image of npm 5 has is not in its tag.
  if (effect.tool === 'npm' && npm !== undefined && npm < 6)
    return yield { line, because: `npm ${npm} may have no \`npm ci\`` }
  const committed = [...step.inputs].find((path) => /(^|\/)node_modules\//.test(path))
  if (committed !== undefined)
    return yield {
      line,
      because: `${committed} is copied before the install, and a frozen install would remove it first`,
    }
  if (effect.tool === 'npm' && lockfile.version === '3' && npm !== undefined && npm < 7)
    return yield { line, because: `npm ${npm} does not read version 3 of package-lock.json` }
  const unread = unreadLock(image, step, lockfile, manifest, read)
  if (unread !== undefined) return yield { line, because: unread }
  const told =
    npm === undefined
      ? lockfile.inStep(manifest, members)
      : lockfile.inStep(manifest, members, { npmMajor: npm, legacyPeerDeps: legacyPeers(options, app.read('.npmrc')) })
  if (!told.ok) return yield { line, because: `${lockfile.path} is not in step: ${told.because}` }
  const written = writtenCommand(run, step)
  const edit = written && editOf(effect.tool, lockfile.manager, written)
  if (!edit) return yield { line, because: 'the command is not written in one piece' }
  yield {
    title: `install what ${lockfile.path} says`,
    because: `${lockfile.path} is tracked, copied, and in step with package.json`,
    safety: 'safe',
    edits: [{ file: context.path, ...edit }],
  }
}

const withoutLockfile = (several: readonly string[]): string =>
  several.length === 0
    ? 'no lockfile is there when the install runs'
    : `${several.join(' and ')} are there, and nothing tells which one counts`

/** `pnpm fetch` brings packages of the lockfile, for an install to take; corepack brings managers. */
const bringsPackages = ({ tool, verb, target }: NodeEffect): boolean =>
  verb === 'install' && tool !== 'corepack' && target !== 'fetch'

function directoryOf(step: Step, effect: NodeEffect): string {
  if (effect.directory === undefined || effect.directory === '.') return step.cwd
  return effect.directory.startsWith('/')
    ? effect.directory
    : `${step.cwd === '/' ? '' : step.cwd}/${effect.directory.replace(/^\.\//, '')}`
}

function matchesTool(tool: string, manager: string): boolean {
  return tool === manager || (tool === 'yarn' && manager === 'yarn-berry')
}

function editOf(
  tool: string,
  manager: string,
  { words, end }: NonNullable<ReturnType<typeof writtenCommand>>,
): { start: number; end: number; text: string } | undefined {
  if (tool === 'npm') {
    const verb = words.find(
      ({ value }) => value === 'install' || value === 'i' || value === 'in' || value === 'ins' || value === 'isntall',
    )
    return verb && { start: verb.start, end: verb.end, text: 'ci' }
  }
  const option = manager === 'yarn-berry' ? '--immutable' : '--frozen-lockfile'
  // yarn alone installs; its options stand as well without the verb.
  const bare = tool === 'yarn' && words.length === 1
  return { start: end, end, text: bare ? ` install ${option}` : ` ${option}` }
}
