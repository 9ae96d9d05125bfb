import { blockRange, lineRange, removalRange } from '../../src/dockerfile/edit.ts'
import type { CopyInstruction, Instruction, RunInstruction } from '../../src/dockerfile/types.ts'
import { absolute, isSystemPath } from '../../src/image/paths.ts'
import type { Image, Step, Work } from '../../src/image/types.ts'
import { field } from '../../src/project/json.ts'
import { parseToml } from '../../src/project/python/toml.ts'
import type { PythonEffect } from '../../src/stacks/python/places.ts'
import type { Change, Context, Edit } from '../../src/types.ts'
import { writtenCommand } from './command-words.ts'
import { movedBelow } from './moved.ts'
import { directoryIn } from './regions.ts'
import { workdirAt } from './workdir.ts'

/** Managers that can install what a project needs without the project, which a later install adds. */
const APART = {
  // https://docs.astral.sh/uv/guides/integration/docker/#intermediate-layers
  uv: { verb: 'sync', manifests: /(?:^|\/)(?:pyproject\.toml|uv\.lock|uv\.toml|\.python-version)$/, lock: 'uv.lock' },
  // https://python-poetry.org/docs/faq/#poetry-busts-my-docker-cache-because-it-requires-me-to-copy-my-source-files-in-before-installing-3rd-party-dependencies
  poetry: { verb: 'install', manifests: /(?:^|\/)(?:pyproject\.toml|poetry\.lock|poetry\.toml)$/, lock: 'poetry.lock' },
} as const

/** Releases of uv that have no --no-install-project, which 0.4 brought. */
const OLD_UV = /\buv(?:==|:)0\.[0-3](?:[.-]|$)/

/** Options by which a project stays out of its install already, or with which it cannot. */
const SPECIAL =
  /^--(?:no-install-.*|no-root|only-root|directory|script|only-group|only-dev|all-packages|project)(?:=|$)/

/**
 * Installs what a project needs above its source, by a RUN that leaves the project itself to the install that is there: one of a project
 * that is built of its sources installs all again after every edit. Undefined where that is not known to come to the same.
 */
export function stagedSync(
  context: Context,
  image: Image,
  step: Step,
  run: RunInstruction,
  broad: readonly CopyInstruction[],
): Change | undefined {
  const [first] = broad
  const effect = step.effects.find((each): each is PythonEffect => each.type === 'python')
  if (!first || (effect?.tool !== 'uv' && effect?.tool !== 'poetry')) return undefined
  const { verb, manifests, lock } = APART[effect.tool]
  const directory = effect.directory ?? step.cwd
  // What the manager is told before the first install holds for the second.
  const above = image.steps.filter((each) => each.instruction === run.index && each !== step)
  const [told] = above
  const settings = told && writtenCommand(run, told)
  const alone = above.every((each) => isSetting(each) && image.steps.indexOf(each) < image.steps.indexOf(step))
  if (told && !settings) return undefined
  const written = writtenCommand(run, step)
  if (effect.verb !== verb || !alone || !written || directory !== step.cwd || step.conditional) return undefined
  if (effect.options.some((option) => SPECIAL.test(option))) return undefined
  // It is so already.
  const again = ({ effects }: Step) =>
    effects.some((each) => each.type === 'python' && each.tool === effect.tool && each.verb === verb)
  if (image.steps.some((each) => each !== step && each.cwd === step.cwd && again(each))) return undefined
  if (image.steps.some(({ text }) => OLD_UV.test(text)) || olderImages(image)) return undefined
  const { dockerfile, project, path: file } = context
  const from = new Map<string, string[]>()
  const texts = new Map<string, string>()
  for (const [path, { origin, line }] of image.files) {
    if (origin.type !== 'context' || line !== first.line || !manifests.test(origin.path)) continue
    if (step.requires !== 'all' && !step.requires.includes(origin.path)) continue
    if (/\s/.test(origin.path) || project.files.get(origin.path)?.presence === 'maybe') return undefined
    const folder = path.slice(0, path.lastIndexOf('/')) || '/'
    if (folder !== directory && !folder.startsWith(`${directory}/`)) return undefined
    from.set(folder, [...(from.get(folder) ?? []), origin.path])
    texts.set(path, project.read(origin.path) ?? '')
  }
  const locked = texts.get(absolute(lock, directory))
  if (locked === undefined || !texts.has(absolute('pyproject.toml', directory))) return undefined
  const members = from.size > 1
  if (hasOtherPaths(effect.tool, locked, members)) return undefined
  // A plugin that asks the repository, which is not there yet, for the version.
  if ([...texts.values()].some((text) => /poetry-dynamic-versioning|poetry-version-plugin/.test(text))) return undefined
  // A lock is held against what a build backend says of the project.
  const frozen = effect.options.includes('--frozen')
  if (effect.tool === 'uv' && !frozen && [...texts.values()].some(isDynamic)) return undefined
  const option = effect.tool === 'poetry' ? '--no-root' : members ? '--no-install-workspace' : '--no-install-project'
  const keyword = first.written
  const flags = first.flags
    .filter(({ name }) => name === 'chown' || name === 'link')
    .map(({ name, value }) => `--${name}${value === undefined ? '' : `=${value}`} `)
    .join('')
  const workdir = workdirAt(dockerfile, step, image)
  const lines = [...from]
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([folder, sources]) => `${keyword} ${flags}${sources.sort(byKind).join(' ')} ${directoryIn(folder, workdir)}`)
  const { text, eol } = dockerfile
  const command = `${text.slice(run.range.start, written.end)} ${option}${text.slice(written.end, run.range.end)}`
  const added = [...lines, command].map((each) => each + eol).join('')
  const placed = placedAt(context, image, run, broad, added)
  if (!placed) return undefined
  return {
    title: `install what ${members ? 'the workspace' : 'the project'} needs before the source is copied`,
    because: `line ${run.line} installs everything again after every edit, for the project that it builds of its source`,
    safety: 'safe',
    edits: [...placed, ...(settings ? [{ file, start: settings.start, end: written.start, text: '' }] : [])],
  }
}

/** Commands that need nothing of the source, and that an install may need: its manager, headers to compile with. */
const WITHOUT_SOURCE: ReadonlySet<Work> = new Set<Work>(['tool', 'packages', 'nothing'])

/** Whether a command removes what installs leave in the system, as lists of packages. */
const clearsSystem = ({ work, effects }: Step): boolean =>
  work === 'clean' && effects.every((effect) => effect.type !== 'removes' || isSystemPath(effect.path))

/**
 * Puts the lines above the source, or, where lines that the install may need stand below that, right above the install with the
 * source after them.
 */
function placedAt(
  { dockerfile, path: file }: Context,
  image: Image,
  run: RunInstruction,
  broad: readonly CopyInstruction[],
  added: string,
): Edit[] | undefined {
  const [first] = broad
  if (!first) return undefined
  const isSource = (each: Instruction) => broad.some(({ index }) => index === each.index)
  const between = dockerfile.instructions.filter(
    (each) => each.stage === run.stage && each.index > first.index && each.index < run.index && !isSource(each),
  )
  if (between.every(({ kind }) => kind === 'LABEL' || kind === 'EXPOSE')) {
    const { start } = lineRange(dockerfile, first)
    return [{ file, start, end: start, text: added }]
  }
  const runs = new Set(between.flatMap(({ kind, index }) => (kind === 'RUN' ? [index] : [])))
  const steps = image.steps.filter(({ instruction }) => runs.has(instruction))
  if (!steps.every((each) => WITHOUT_SOURCE.has(each.work) || clearsSystem(each))) return undefined
  const pieces = broad.map((copy) => movedBelow(dockerfile, copy, run, image))
  if (pieces.some((piece) => typeof piece === 'object')) return undefined
  const { start } = blockRange(dockerfile, run)
  const moved = pieces.map((piece) => (String(piece).endsWith('\n') ? String(piece) : String(piece) + dockerfile.eol))
  return [
    ...broad.map((copy) => ({ file, ...removalRange(dockerfile, copy), text: '' })),
    { file, start, end: start, text: added + moved.join('') },
  ]
}

const isSetting = ({ effects }: Step): boolean =>
  effects.length > 0 && effects.every((effect) => effect.type === 'python' && effect.verb === 'config')

/** Programs of an image of uv from before 0.4. */
const olderImages = ({ files, reference }: Image): boolean =>
  OLD_UV.test(reference) ||
  [...files.values()].some(({ origin }) => origin.type === 'foreign' && OLD_UV.test(origin.reference))

/** Whether a lock names projects by their paths beside those of the workspace: they would be built without their sources. */
function hasOtherPaths(tool: 'uv' | 'poetry', lock: string, members: boolean): boolean {
  if (tool === 'poetry') return /^type = "(?:directory|file)"/m.test(lock)
  const paths = [...lock.matchAll(/^source = \{ (?:editable|directory|path|virtual) = "([^"]*)" \}/gm)]
  return paths.some(([, path]) => path?.startsWith('..') === true || (path !== '.' && !members))
}

/** What the build backend tells of a project, and its manifest does not. */
const isDynamic = (text: string): boolean => field(parseToml(text) ?? {}, 'project', 'dynamic') !== undefined

/** The manifest, and its lock after it. */
const byKind = (a: string, b: string): number =>
  Number(/\.lock$/.test(a)) - Number(/\.lock$/.test(b)) || (a < b ? -1 : 1)
